"""What Nina, Ben and Sofia find at home and in their digest, with the shapes the skills make of the picture."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.answering.desk import Desk
from bot.answering.shown import CellShown, GapShown, GapsShown, TagsShown
from bot.answering.wording import titled
from bot.skills.assets.tags_as_shown import tag_reviews
from bot.skills.cells.show_gaps import show_gaps
from bot.skills.cells.tell_needs import cell_shown
from bot.skills.digest_facts import DigestFacts, UsedPiece
from bot.skills.home_facts import HomeFacts, Known, MyBrief, MyDeal
from bot.views.slack.prompts import example_questions
from bot.words import Words, words_in
from content_library.audit import audit
from content_library.coverage import coverage
from content_library.deal_cards import deal_card, open_approvals
from content_library.picture import Picture
from retrieval.passages import Found
from retrieval.understood import Intent, Question, Understood
from tests.desks import kept_nowhere

ENGLISH = words_in("en")


def desk_of(picture: Picture, intent: Intent, language: str = "en") -> Desk:
    """A marketer's, for a question that names nothing and needs no search."""
    asked = Understood(Question("?"), intent, language=language)
    return Desk(picture, asked, lambda *_: Found((), None), lambda _: "", lambda: "BR-016", kept_nowhere)


def cell_of(picture: Picture, persona: str, phase: str) -> CellShown:
    return cell_shown(desk_of(picture, "need_lookup"), coverage(picture).cell(persona, phase))


def best_gaps(picture: Picture, words: Words = ENGLISH) -> tuple[GapShown, ...]:
    shown = show_gaps(desk_of(picture, "gap_list", words.language)).shown
    return shown.gaps if isinstance(shown, GapsShown) else ()


def all_reviews(picture: Picture) -> TagsShown:
    return TagsShown(tag_reviews(picture, frozenset(picture.asset_of)))


def home_facts(picture: Picture, role: str, words: Words = ENGLISH) -> HomeFacts:
    briefs = [MyBrief(each.id, each.title, each.status, each.due) for each in picture.briefs if each.active]
    findings = tuple((kind, len(found)) for kind, found in audit(picture).as_json().items())
    synced = datetime(2026, 2, 16, 8, 10)  # noqa: DTZ001, of the reader's own clock
    return HomeFacts(
        role=role,
        known=Known(len(picture.assets), len(picture.cells), synced),
        table=coverage(picture),
        gaps=best_gaps(picture, words)[:3],
        findings=findings,
        to_review=tuple(dict.fromkeys(each.asset for each in picture.suggestions)),
        briefs=() if role == "sales" else tuple(each for each in briefs if each.due),
        awaited=tuple(replace(each, part="asked_for") for each in briefs if role == "sales" and each.due),
        free=tuple(each for each in briefs if not each.due),
        deals=tuple(
            _my_deal(picture, deal.id) for deal in picture.deals if deal.status == "open" and deal.owner == "sofia"
        ),
        examples=tuple(example_questions(role, picture, words)),
        feedback=("Your note on A10 (out of date): Ada is refreshing it.",),
    )


def _my_deal(picture: Picture, id: str) -> MyDeal:
    card = deal_card(picture, id)
    missing = tuple(each.persona for each in open_approvals(picture, id))
    return MyDeal(id, card.deal.account, card.phase or "", card.days, card.typical, missing)


def digest_facts(picture: Picture) -> DigestFacts:
    best = best_gaps(picture)[0]
    return DigestFacts(
        since=picture.today - timedelta(days=7),
        overall=coverage(picture).overall,
        before=77.1,
        new_gaps=((best.persona, best.phase),),
        questions=(("Is there a payback sheet the CFO can change?", "Sofia"), ("leasing options?", "Jonas")),
        expiring=((titled(ENGLISH, picture.assets[32]), picture.today + timedelta(days=40)),),
        unused=("Security and data-flow white paper",),
        used=(UsedPiece("7 early warning signs of bearing failure", 9, 2),),
    )
