"""Whether somebody may be named: only who is named in what is approved, and no wider than there."""

from bot.answering.desk import Desk
from bot.answering.wording import first_name
from bot.skills.claims.closest_claim import approver
from content_library.claims_meant import names_of
from content_library.customer_names import claims_naming, uncleared_in
from content_library.intake import Claim
from content_library.names_written import is_named_in
from retrieval.reading.wants.permission import asks_to_name
from retrieval.reading.words import cues
from retrieval.reading.words.leave_words import leave_words
from retrieval.reading.words.spelling import plain
from retrieval.vocabulary import Vocabulary

NEXT = 3
"""Words behind "to" among which it is said who that is."""


def not_to_be_named(desk: Desk) -> list[str]:
    """A no for each name of the question that nothing clears. Deals the asker may not hear of are nobody's."""
    if not asks_to_name(desk.question.text, cues.load()):
        return []
    picture, text = desk.picture, _with_capitals(desk)
    known = Vocabulary.of(picture).rights_of(desk.question).known
    hidden = [deal.account for deal in picture.deals if deal.id not in known]
    names = [each for each in uncleared_in(picture, text) if not any(each in account for account in hidden)]
    names = [each for each in names if not _is_told(desk, each)]
    return [desk.words.say("may-be-said-name", name=name, ask=ask_first(desk)) for name in names]


def _is_told(desk: Desk, name: str) -> bool:
    """Whether it is to hear of the other one: "mention Conservas Albor to Lurra"."""
    text = plain(desk.question.text)
    asked = cues.load().signals["leave_to_name"].search(text)
    hearers = leave_words(desk.understood.language_of_words).hearing.finditer(text, asked.end() if asked else 0)
    return any(is_named_in(" ".join(text[each.end() :].split()[:NEXT]).title(), name) for each in hearers)


def named_in_claims(desk: Desk) -> tuple[tuple[str, ...], tuple[Claim, ...]]:
    """The names of the question that approved claims have, with these; nothing where no leave to name is asked."""
    if not asks_to_name(desk.question.text, cues.load()):
        return (), ()
    text = _with_capitals(desk)
    claims = claims_naming(desk.picture, text)
    every = dict.fromkeys(name for each in claims for name in names_of(each.claim))
    names = [name for name in every if is_named_in(text, name)]
    return tuple(name for name in names if not any(name != other and name in other for other in names)), claims


def _with_capitals(desk: Desk) -> str:
    """The question as names are written: who asks leave to name somebody types "albor" as well."""
    return desk.question.text.title()


def ask_first(desk: Desk) -> str:
    """Whose leave is needed."""
    who = approver(desk.picture)
    name = first_name(desk.picture, who) if who else ""
    return desk.words.say("may-be-said-ask", who=name, known="yes" if who else "no")
