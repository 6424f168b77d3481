"""Whatever an answer holds, it fits; and nothing of it is obeyed."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from bot.answering.answer import Answer, Named, NextStep, Offer
from bot.answering.shown import (
    BriefShown,
    CellShown,
    DealShown,
    GapShown,
    GapsShown,
    MatrixShown,
    NeedShown,
    NeedsShown,
    Shown,
    TagReview,
    TagShown,
    TagsShown,
)
from bot.skills.digest_facts import DigestFacts, UsedPiece
from bot.skills.home_facts import HomeFacts, Known, MyBrief, MyDeal
from bot.views.slack.answer import answer_message, whole_answer_view
from bot.views.slack.brief_form import BriefWish, brief_form
from bot.views.slack.digest import digest_message
from bot.views.slack.escaping import data
from bot.views.slack.forms import NewAsset, Preferences, add_asset_form, sent_form, settings_form
from bot.views.slack.home import home_view
from bot.views.slack.kept_brief import VERSIONS, done_message, kept_message, versions_view
from bot.views.slack.kept_forms import Fields, assign_form, change_form, drop_form, publish_form
from bot.views.slack.letter import Letter, ask_form, letter_message
from bot.views.slack.matrix import matrix_blocks, page_of
from bot.views.slack.messages import Message
from bot.views.slack.prompts import suggested_prompts
from bot.words import words_in
from content_library.briefs.fields import Brief, Change, Form, LeftOut, LibraryPlan, Link, Reader
from content_library.briefs.kept import Did, KeptBrief, Version
from content_library.briefs.life import STATES
from content_library.briefs.outlines import Section
from content_library.briefs.proposing import propose
from content_library.briefs.score import Check, Score
from content_library.coverage import CellCoverage, Coverage, Gate, coverage
from content_library.intake import Cell, Person, Persona, Phase
from content_library.picture import Picture
from retrieval.understood import Question, Understood
from tests.bot.views.slack.at_home import ENGLISH, cell_of
from tests.bot.views.slack.payloads import opened, sent

TODAY = date(2026, 2, 16)
LONG = "<!channel> <https://evil.example|click> *bold* `code` _it_ ~no~ :tada: &\n\u202e\u200b\u05e9\u05dc\u05d0 " * 40
URL = f"https://content.example/{'x' * 2900}"


def offer(text: str = LONG, url: str = URL) -> Offer:
    return Offer(text, text, url, "es", text, text, text)


def answer(shown: Shown | None = None, text: str = LONG, many: int = 60) -> Answer:
    """The longest everything."""
    return Answer(
        understood=Understood(Question(text), "deal_collateral", language="de"),
        behaviour="answer",
        as_of=TODAY,
        lines=(text, *(f"   Label: {text}" for _ in range(many)), *(text for _ in range(many))),
        offered=(offer(text),) * many,
        named=(Named(text, text, text),) * many,
        internal=(offer(text), offer(text, "https://content.example/short")) * many,
        next_steps=(NextStep(text, text[:500]),) * many,
        sources=(text,) * many,
        shown=shown,
        ask="nina",
        id="a" * 26,
    )


def longest_shapes() -> list[Shown]:
    needs = (NeedShown(LONG, LONG, "should", "weak", LONG),) * 30
    cell = CellShown(LONG, LONG, "participant", "partial", 49.4, LONG, needs)
    check = Check(1, LONG, 5, passed=False, fix=LONG)
    brief = Brief(
        id="BR-1",
        title=LONG,
        reader=Reader(LONG, LONG, LONG, LONG, LONG, (), LONG, ()),
        change=Change(LONG, LONG),
        takeaway=LONG,
        form=Form(LONG, "", LONG, 1, LONG, 400, (), LONG),
        outline=(Section(LONG, LONG),) * 20,
        library=LibraryPlan((), (Link(LONG, LONG, LONG, LONG),) * 30, (LeftOut(LONG, LONG),) * 30),
        score=Score(10, (check,) * 20),
        due=TODAY,
    )
    return [
        NeedsShown((cell,) * 1, (LONG[:200],) * 9),
        NeedsShown((cell,) * 3, ("A1",) * 9),
        NeedsShown((cell,) * 40),
        DealShown(LONG, LONG, LONG, LONG, 999, 40, 1e15, LONG, LONG, LONG, LONG, ((LONG, "not_engaged"),) * 30),
        GapsShown((GapShown(LONG[:200], LONG[:200], "gap", 19.4, 65.2, (LONG,) * 9, (LONG,) * 9),) * 30),
        BriefShown(brief),
    ]


@pytest.mark.parametrize("shown", [None, *longest_shapes()], ids=lambda shown: type(shown).__name__)
def test_the_longest_answer_fits(shown, tarnwell: Picture):
    sent(answer_message(answer(shown), hostile(tarnwell)))


def test_the_longest_answer_fits_in_a_window(tarnwell: Picture):
    opened(whole_answer_view(answer(), tarnwell))


def test_the_longest_review_fits(tarnwell: Picture):
    picture = hostile(tarnwell)
    tags = tuple(TagShown(need.id, LONG) for need in picture.needs[:20])
    first = picture.needs[0]
    reviews = tuple(TagReview(each.id, tags, first.persona, first.phase, 10.5, 99.5) for each in picture.assets[:9])

    sent(answer_message(answer(TagsShown(reviews)), picture))


@pytest.mark.parametrize(
    ("personas", "phases"), [(0, 0), (1, 1), (5, 5), (60, 5), (18, 20), (19, 20), (20, 19), (5, 25), (25, 25)]
)
def test_every_page_of_any_matrix_fits_and_together_they_hold_every_cell(personas, phases, tarnwell: Picture):
    picture = map_of(tarnwell, personas, phases)
    table = MatrixShown(full(picture))
    pages = [page_of(picture, number) for number in range(page_of(picture).pages)]

    for page in pages[:3]:
        sent(Message("x", tuple(matrix_blocks(table, picture, ENGLISH, page.number))))
    sent(answer_message(answer(table), picture))
    shown = [(persona, phase) for page in pages for persona in page.personas for phase in page.phases]
    assert sorted(shown) == sorted((cell.persona, cell.phase) for cell in picture.cells)


def test_the_longest_letter_fits_and_so_does_the_window_it_is_sent_from():
    letter = Letter(LONG, "U0SOFIA", LONG, LONG, ("p" * 200, "f" * 200))

    sent(letter_message(letter, ENGLISH))
    opened(ask_form(LONG, letter, words_in("de"), "", ENGLISH))


def map_of(picture: Picture, personas: int, phases: int) -> Picture:
    people = tuple(Persona(id=f"p{each}", label=f"{LONG} {each}") for each in range(personas))
    times = tuple(Phase(id=f"f{each}", label=f"{LONG} {each}", order=each) for each in range(phases))
    cells = tuple(Cell(persona=who.id, phase=when.id, participation="driver") for who in people for when in times)
    return replace(
        picture, personas=people, phases=times, cells=cells, needs=(), assets=(), duplicates=(), suggestions=()
    )


def full(picture: Picture) -> Coverage:
    """Every cell has the longest number."""
    cells = tuple(CellCoverage(each.persona, each.phase, "gatekeeper", "partial", 57.4) for each in picture.cells)
    gates = {each.phase: Gate(each.persona, "gatekeeper", 57.4) for each in cells}
    return Coverage(TODAY, 57.4, {}, {}, gates, cells)


def hostile(picture: Picture) -> Picture:
    """Every label, title and text of it at its worst."""

    def spoiled(value: BaseModel) -> BaseModel:
        names = [name for name in ("label", "title", "text", "account", "name") if name in type(value).model_fields]
        return value.model_copy(update=dict.fromkeys(names, LONG))

    parts = ("personas", "phases", "needs", "assets", "deals")
    return replace(picture, **{name: tuple(spoiled(each) for each in getattr(picture, name)) for name in parts})


def test_home_windows_and_digest_fit(tarnwell: Picture):
    picture = hostile(tarnwell)
    gap = GapShown("cfo", "choosing", "gap", 19.4, 65.2, (LONG,) * 9, (LONG,) * 9)
    brief, deal = MyBrief(LONG, LONG, LONG, TODAY), MyDeal(LONG[:200], LONG, LONG, 77, 40, (LONG,) * 9)
    facts = HomeFacts(
        role="marketer",
        known=Known(10**9, 10**9),
        table=coverage(picture),
        gaps=(gap,) * 9,
        findings=((LONG, 5),) * 30,
        to_review=tuple(each.id for each in picture.assets),
        briefs=(brief,) * 30,
        free=(brief,) * 30,
        deals=(deal,) * 30,
        examples=(LONG[:500],) * 9,
        feedback=(LONG,) * 30,
    )
    needs = (NeedShown("N", LONG, "must", "unmet", LONG),) * 30
    cell = CellShown("cfo", "choosing", "gatekeeper", "gap", 19.4, LONG, needs)
    distinct = tuple(replace(need, need=f"N{place}") for place, need in enumerate(needs))
    deals = tuple((f"D{place}", LONG) for place in range(200))
    wish = BriefWish(
        "cfo",
        "choosing",
        replace(cell, needs=distinct),
        alike=(LONG,) * 9,
        deal="D7",
        deals=deals,
        language="es",
        due=TODAY,
        note=LONG,
        context="x" * 3000,
    )
    offers = [replace(offer(), asset=f"A{place}") for place in range(30)]
    news = DigestFacts(
        since=TODAY,
        overall=1.5,
        before=2.5,
        new_gaps=(("cfo", "choosing"),) * 30,
        closed_gaps=(("cfo", "choosing"),) * 30,
        questions=((LONG, LONG),) * 30,
        expiring=((LONG, TODAY),) * 30,
        unused=(LONG,) * 30,
        briefs=(brief,) * 30,
        used=(UsedPiece(LONG, 9, 9),) * 30,
        deals=(replace(deal, missing=("cfo",) * 9),) * 30,
        fresh=((LONG, LONG),) * 30,
    )
    digest = digest_message(news, picture, ENGLISH)

    for role in ("marketer", "writer", "sales"):
        opened(home_view(replace(facts, role=role), picture, words_in("de")))
    opened(brief_form(wish, picture, ENGLISH))
    opened(add_asset_form(NewAsset(LONG, URL, "x"), picture, ENGLISH))
    opened(settings_form(Preferences(), picture, ENGLISH))
    opened(sent_form(offers, "x", ENGLISH))
    assert digest is not None
    sent(digest)
    assert all(len(each["title"]) <= 75 for each in suggested_prompts("sales", picture, ENGLISH))


def test_messages_and_windows_of_a_kept_brief_fit(tarnwell: Picture):
    brief = worst(propose(tarnwell, "cfo", "choosing", new_id=lambda: "MP-1"))
    picture, people = hostile(tarnwell), tuple(Person(id=f"p{each}", name=LONG, team="writers") for each in range(120))
    for status in STATES:
        kept = KeptBrief("MP-1", 10**6, replace(brief, status=status), date(2026, 2, 9), "p1", "p2")
        version = Version(kept, datetime(2026, 2, 16, tzinfo=UTC), LONG, Did("step", (LONG,)))
        sent(kept_message(kept, version, picture, words_in("de"), data(LONG, 300)))
        opened(versions_view([(version, [LONG] * 30)] * VERSIONS, 9, picture, ENGLISH))
    sent(done_message(kept, "x" * 32, data(LONG, 400), LONG, ENGLISH))
    wish = BriefWish("cfo", "choosing", cell_of(picture, "cfo", "choosing"), None, (LONG,) * 9, context="x" * 3000)
    fields = Fields(wish, ("guide", LONG[:140]) * 60, "guide", 2, ("en",), ("en", "de", "es"), TODAY, "p1", people)
    opened(change_form(fields, replace(picture, people=people), ENGLISH))
    opened(assign_form(people, LONG, "x", ENGLISH))
    opened(publish_form(picture.assets, LONG, "x", ENGLISH))
    opened(drop_form(LONG, "x", ENGLISH))


def worst(brief: Brief) -> Brief:
    """With texts as long as anybody's map may have them."""
    outline = tuple(replace(each, heading=LONG) for each in brief.outline) * 3
    return replace(brief, title=LONG, takeaway=LONG, reviewers=(LONG,) * 9, outline=outline)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=3000), many=st.integers(0, 12), language=st.sampled_from(["en", "hr", "es", "de"]))
def test_any_answer_fits(tarnwell: Picture, text, many, language):
    made = answer(text=text, many=many)

    sent(answer_message(replace(made, understood=replace(made.understood, language=language)), tarnwell))


def test_nothing_internal_is_said_among_guests(tarnwell: Picture):
    made = answer(text="kept inside", many=3)
    shared = replace(
        made,
        lines=("Yes.",),
        offered=(),
        next_steps=(),
        understood=Understood(Question("x", place="shared"), "asset_find"),
    )

    assert "kept inside" not in str(sent(answer_message(shared, tarnwell)))
