"""What is said of briefs in so many words: asked about one, done with it, left for later, or said of a proposal."""

from collections.abc import Iterator

from content_library.spelling import folded
from retrieval.languages import language_of
from retrieval.reading.briefs.answers import INSISTS, NO_SUCH_DAY, NOT_ORDERED
from retrieval.reading.briefs.later import later_in
from retrieval.reading.briefs.orders import conditional
from retrieval.reading.briefs.orders_of_turn import keeps, states
from retrieval.reading.briefs.people import given
from retrieval.reading.briefs.sayings import asked_of_it, done_with_it
from retrieval.reading.briefs.steps import as_published, says_something, step_said
from retrieval.reading.briefs.turn import BriefTurn
from retrieval.reading.wants.moves import ON_BRIEFS
from retrieval.reading.words import brief_words
from retrieval.reading.words.brief_words import BriefWords
from retrieval.reading.words.deadlines import is_no_day
from retrieval.understood import Intent, Slots, Understood

TO_REVIEW = "to_review"
"""Which briefs wait for the asker's review, wherever that is asked."""
OF_PROPOSAL = "proposal"
"""What is asked of a brief that nobody kept yet."""
PARTS = ("brief_outline", "brief_reviewers", "brief_call")
"""Signals for a part of a brief that is asked for alone."""
OF_THE_LIBRARY: tuple[Intent, ...] = (
    "gap_list",
    "coverage_matrix",
    "metrics",
    "audit",
    "deal_info",
    "deal_collateral",
)
_OF_KEPT = frozenset({"changed", "who_did", "compared", "state", "became", "writers", "is_done", "why_closed"})
"""What a brief has once it is kept."""
_OTHERS = frozenset({"persona", "phase", "need", "deal", "asset", "campaign", "claim", "person", "format", "language"})
"""Who speaks of these speaks of something else than when the brief is written."""


def asks_for_reviews(turn: BriefTurn) -> bool:
    return any(each.to_review.fullmatch(each.bare(turn.said.plain)) for each in brief_words.load())


def of_proposal(turn: BriefTurn) -> Understood | None:
    """What is asked of a proposal nobody kept: its history, its writer, its outline; or that nobody wants it."""
    said = turn.said
    named = said.of("persona") or said.of("phase") or said.ids("brief")
    if not turn.proposed or named or not turn.is_short:
        return None
    signals, text = turn.vocabulary.cues.signals, folded(turn.typed.text)
    for each in turn.words:
        if _declines(turn, each):
            slots = Slots(of_brief=OF_PROPOSAL, status=("cancelled",))
            language = language_of(turn.typed.text) or each.language
            return Understood(turn.question, "brief_create", slots=slots, language=language)
        asked = next((found for text in turn.bare(each) if (found := asked_of_it(each, text, said))), None)
        of_kept = asked is not None and asked[1].of_brief in _OF_KEPT
        if of_kept or (asked is None and any(signals[part].search(text) for part in PARTS)):
            language = language_of(turn.typed.text) or turn.words[0].language
            return Understood(turn.question, "brief_create", slots=Slots(of_brief=OF_PROPOSAL), language=language)
    return None


def supposed(turn: BriefTurn) -> Understood | None:
    """ "accept it if Ada agrees": nothing is done about the brief until somebody says that she does."""
    about = turn.said.ids("brief") or turn.about
    if not (about or turn.proposed) or turn.asks or not conditional(turn.typed.text, turn.vocabulary.cues):
        return None
    return turn.about_them("brief_update", Slots(of_brief=NOT_ORDERED), about, turn.language(turn.words[0].language))


def due_on_no_day(turn: BriefTurn) -> Understood | None:
    about = turn.said.ids("brief") or turn.about
    numbers = turn.vocabulary.cues.numbers
    if len(about) != 1 or not turn.is_short:
        return None
    if not is_no_day(folded(turn.typed.text), turn.vocabulary.picture.today, numbers):
        return None
    return turn.about_them("brief_update", Slots(of_brief=NO_SUCH_DAY), about, turn.language(turn.words[0].language))


def later(turn: BriefTurn) -> Understood | None:
    """ "leave it, we do it in April": due at the end of it, the brief the thread is about or the proposal."""
    said, about = turn.said, turn.said.ids("brief") or turn.about
    if not (len(about) == 1 or turn.proposed) or not turn.is_short or said.names(_OTHERS):
        return None
    day = later_in(turn.typed.text, turn.vocabulary)
    if day is None or any(states(turn)) or keeps(turn) or given(said, turn.vocabulary, turn.question.user):
        return None
    of_words = next((each.language for each in turn.words if each.later.search(said.plain)), turn.words[0].language)
    language = language_of(turn.typed.text) or of_words
    if about:
        return turn.about_them("brief_update", Slots(due=day), about, language)
    return Understood(turn.question, "brief_edit", slots=Slots(due=day), language=language)


def done_with_one_of(turn: BriefTurn) -> Understood | None:
    """ "I started on it", "drop it" behind a list of briefs: which one is to be asked."""
    listed = turn.before is not None and turn.before.intent == "brief_status" and not turn.about
    if not listed or not turn.is_short or turn.said.ids("brief"):
        return None
    for each, text in _texts(turn):
        done = done_with_it(each, text, turn.said, turn.vocabulary.picture)
        if done is not None:
            return Understood(turn.question, done[0], slots=done[1], language=turn.language(each.language))
    to = given(turn.said, turn.vocabulary, turn.question.user)
    if turn.asks or turn.several or not (to or any(states(turn))) or turn.said.names(_OTHERS - {"person"}):
        return None
    slots = Slots(status=tuple(states(turn))[:1], user=to.user if to is not None else None)
    return Understood(turn.question, "brief_update", slots=slots, language=turn.language(turn.words[0].language))


def plainly(turn: BriefTurn) -> Understood | None:
    """Asked of the brief that is named or spoken of, or done with it."""
    said, about = turn.said, turn.named_or_about
    if not about or not turn.is_short or said.of("asset") or said.of("absent_asset"):
        return _asset_it_became(turn)
    for each, text in _texts(turn):
        found = asked_of_it(each, text, said) or done_with_it(each, text, said, turn.vocabulary.picture)
        if found is not None:
            intent, slots = found
            return turn.about_them(intent, slots, about, turn.language(each.language))
    return None


def its_outline(turn: BriefTurn, read: Understood) -> Understood | None:
    """ "what is missing in the outline?": of the brief the thread is about, not of the library."""
    signals, text = turn.vocabulary.cues.signals, folded(turn.typed.text)
    of_it = len(turn.about) == 1 and turn.is_short and not turn.said.names(_OTHERS)
    if not of_it or not signals["brief_outline"].search(text):
        return None
    shown = signals["opens"].match(text) or text.rstrip().endswith("?")
    nothing_ordered = read.intent in ON_BRIEFS and not says_something(read.slots) and shown
    if read.intent not in OF_THE_LIBRARY and not nothing_ordered:
        return None
    return turn.about_them("brief_status", Slots(), turn.about, read.language)


def step(turn: BriefTurn) -> Understood | None:
    """Sent back with a reason, or out as an asset."""
    about = turn.named_or_about
    said = step_said(turn.said, brief_words.load(), turn.vocabulary) if about else Slots()
    return turn.about_them("brief_update", said, about, turn.language("en")) if said != Slots() else None


def _texts(turn: BriefTurn) -> Iterator[tuple[BriefWords, str]]:
    for each in turn.words:
        for text in turn.bare(each):
            yield each, text


def _declines(turn: BriefTurn, words: BriefWords) -> bool:
    """ "drop it", "no" to what was proposed."""
    denying = turn.vocabulary.cues.moves["said"]["denying"]
    dropped = any(words.dropping.fullmatch(text) for text in turn.bare(words))
    return dropped or denying.fullmatch(turn.said.plain) is not None


def _asset_it_became(turn: BriefTurn) -> Understood | None:
    """The answer to which asset a brief became."""
    said, before = turn.said, turn.before
    named = said.of("asset") or said.of("absent_asset")
    if before is None or before.slots.awaits not in ("asset", INSISTS) or not named or not turn.is_short:
        return None
    return turn.about_them("brief_update", as_published(said), turn.named_or_about, before.language)
