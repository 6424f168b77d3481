"""What each section is built from: what belongs there by kind and by meaning, else whom to ask what."""

from dataclasses import replace
from datetime import date

import pytest

from content_library.briefs.form import tabs
from content_library.briefs.markdown import as_markdown
from content_library.briefs.outlines import Material
from content_library.briefs.patterns import CASE
from content_library.briefs.proposing import propose
from content_library.errors import Unknown
from content_library.intake import ResearchNote


class Shared:
    """Two texts are as close as told where they share one of these words, and far from each other else."""

    def __init__(self, **close):
        self.close = close

    def closeness(self, wanted, texts, _):
        def near(one, other):
            both = [word in one.casefold() and word in other.casefold() for word in self.close]
            return max((value for value, there in zip(self.close.values(), both, strict=True) if there), default=0.0)

        return [[near(text, other) for other in texts] for text in wanted]


def proposed(picture, persona, phase, **wanted):
    return propose(replace(picture, briefs=()), persona, phase, new_id=lambda: "B-1", **wanted)


def rows(brief):
    return {section.heading: section.use for section in brief.outline}


def test_a_price_stands_in_what_the_company_sells_by(tarnwell):
    brief = proposed(replace(tarnwell, meanings=Shared(price=0.46)), "cfo", "choosing")
    assert rows(brief)["The decision asked"] == ("A33",)
    title, said = brief.outline[0].material
    assert (title, said.source) == (Material("A33", "Price structure and service levels on one page"), "A33")
    assert said.text.startswith("“One page: price per machine and month in three bands,")


def test_what_is_not_about_what_the_section_asks_for_is_no_material_and_somebody_is_asked(tarnwell):
    brief = proposed(replace(tarnwell, meanings=Shared(price=0.37)), "cfo", "choosing")
    assert rows(brief)["The decision asked"] == ()
    assert brief.outline[0].ask == ("ask Sofia Marin, Jonas Weber and Tom Okafor: which price, which term, by when?")


def test_a_claim_stands_where_the_need_it_speaks_of_is_and_brings_its_source(tarnwell):
    downside = rows(proposed(replace(tarnwell, meanings=Shared(contract=0.5)), "cfo", "choosing"))[
        "Downside and way out"
    ]
    assert "A39" in downside
    cost = rows(proposed(replace(tarnwell, meanings=Shared(internal=0.5)), "cfo", "choosing"))["What the change costs"]
    assert "C4" in cost


def test_a_word_in_common_does_not_make_a_claim_one_about_a_need_where_meanings_are_known(tarnwell):
    by_words = rows(proposed(tarnwell, "cfo", "choosing"))
    by_meaning = rows(proposed(replace(tarnwell, meanings=Shared(internal=0.32)), "cfo", "choosing"))
    assert ("C4" in by_words["What the change costs"], "C4" in by_meaning["What the change costs"]) == (True, False)


class Texts:
    def __init__(self, **texts):
        self.texts = texts

    def text_of(self, asset):
        if asset not in self.texts:
            raise Unknown("There is no such asset", "")
        return self.texts[asset]


def worked_out(tarnwell, text, **close):
    """The section of a guide that has nothing but what a checklist of its reader says."""
    library = replace(tarnwell, notes=(), claims=(), texts=Texts(A15=text), meanings=Shared(**close))
    section = proposed(library, "reliability-engineer", "discovering").outline[1]
    return tuple(each for each in section.material if not each.hint), section.ask


def test_where_there_is_nothing_an_asset_says_what_the_section_asks_for(tarnwell):
    text = "# Guide\n\nAn overview of it.\n\n- Which inputs\n  are needed first."
    assert worked_out(tarnwell, text, inputs=0.48) == (
        (
            Material("A15", "Sensor and data-source compatibility guide"),
            Material("A15", "“Which inputs are needed first.”"),
        ),
        "",
    )


@pytest.mark.parametrize(
    ("text", "closeness"),
    [
        ("Which inputs are needed first.", 0.46),
        ("Which inputs save 40 percent of your time.", 0.9),
        ("Which inputs cost EUR 300 a month.", 0.9),
        ("Inputs, of course.", 0.9),
        ("What Sabine Roth calls her inputs.", 0.9),
    ],
)
def test_no_asset_speaks_that_is_not_near_or_makes_a_claim_or_names_a_contact(tarnwell, text, closeness):
    assert worked_out(tarnwell, text, inputs=closeness) == (
        (),
        "ask Nina Brandl: which inputs, whose help, how many hours?",
    )


def test_the_map_says_what_comes_of_it_where_that_is_about_the_piece(tarnwell):
    picture = replace(tarnwell, notes=(), claims=(), meanings=Shared(failure=0.3))
    first, *_, last_but_one, _ = proposed(picture, "reliability-engineer", "discovering").outline
    assert first.material == (Material("the map", "One page that shows top failure modes and their cost"),)
    assert last_but_one.material == (Material("the map", "Problem written down and worth solving."),)
    far = proposed(replace(picture, meanings=Shared(failure=0.29)), "reliability-engineer", "discovering")
    assert (far.outline[0].material, far.outline[0].ask) == ((), "ask Nina Brandl: what does it look like in the end?")


def test_the_map_says_who_approves(tarnwell):
    assert "the map: CFO and IT/OT Security Lead approve" in as_markdown(proposed(tarnwell, "cfo", "choosing"))


def test_what_the_others_are_told_is_a_claim_for_whoever_has_to_win_them_over(tarnwell):
    brief = proposed(tarnwell, "reliability-engineer", "discovering")
    assert ([claim.id for claim in brief.claims.allowed], "C3" in rows(brief)[CASE.heading]) == (["C3"], True)
    alone = tuple(replace_kind(need) if need.kind == "alignment" else need for need in tarnwell.needs)
    assert proposed(replace(tarnwell, needs=alone), "reliability-engineer", "discovering").claims.allowed == ()


def replace_kind(need):
    return need.model_copy(update={"kind": "information"})


def test_a_figure_has_its_limits_beside_it(tarnwell):
    page = as_markdown(proposed(tarnwell, "reliability-engineer", "discovering"))
    assert "C3 Median unplanned downtime in 118 mid-size plants: 6.2% of scheduled hours (n=118)" in page
    assert "**Claims allowed** C3, in the outline." in page


def test_who_takes_part_when_is_no_material(tarnwell):
    near_both = Shared(finance=0.5)
    lines = [
        each.text
        for row in proposed(replace(tarnwell, meanings=near_both), "cfo", "choosing").outline
        for each in row.material
    ]
    assert "Finance is not involved before the short list exists." not in lines


def test_a_sentence_beside_a_quotation_stands_with_it(tarnwell):
    brief = proposed(replace(tarnwell, meanings=Shared(work=0.5)), "reliability-engineer", "discovering")
    assert Material("R02", "Failure codes were free text in 71 percent of records.") in brief.outline[2].material


def test_a_story_proves_whatever_its_title(tarnwell):
    assert "A25" in rows(proposed(tarnwell, "cfo", "choosing"))["Proof and its limits"]


def test_what_nobody_may_have_is_no_material(tarnwell):
    for persona, phase in (("cfo", "choosing"), ("plant-director", "learning"), ("it-security", "choosing")):
        used = {id for use in rows(proposed(tarnwell, persona, phase)).values() for id in use}
        assert used & {"A24", "A27", "A36", "A44"} == set()


def test_a_line_stands_in_the_section_it_means_where_it_speaks_of_no_need(tarnwell):
    brief = proposed(replace(tarnwell, meanings=Shared(questionnaire=0.58)), "it-security", "choosing")
    lines = [each.text for each in brief.outline[4].material if each.source == "R05"]
    assert (brief.outline[4].heading, [line.split(":")[0] for line in lines]) == (
        "The questionnaire",
        ["Order of questions"],
    )


def test_what_the_others_say_against_it_is_there_already(tarnwell):
    bare = replace(tarnwell, notes=(), claims=(), meanings=Shared())
    brief = proposed(bare, "maintenance-manager", "choosing", needs=["MM-CH-4"])
    doubts = next(each for each in brief.outline if each.heading == "What the others doubt")
    decided = [each.asset for each in brief.library.decisions if each.asset]
    assert (doubts.ask, doubts.use) == ("", tuple(decided) or ("the objections of the others",))


def test_what_a_need_lists_is_what_its_section_covers(tarnwell):
    brief = proposed(tarnwell, "cfo", "choosing")
    assert {each.heading: each.covers for each in brief.outline if each.covers} == {
        "What the change costs": ("sensors", "integration", "internal hours"),
        "Downside and way out": ("financial risk", "contract flexibility", "the cost of doing nothing"),
    }


def test_a_sheet_has_a_tab_for_what_is_worked_out(tarnwell):
    brief = proposed(tarnwell, "cfo", "choosing")
    assert tabs(brief.form, brief.outline) == (
        "Inputs",
        "Cost today",
        "Cost of the change",
        "Payback and its range",
        "Source of every default",
    )
    assert tabs(replace(brief.form, companion="", format="one_pager"), brief.outline) == ()


def test_readers_are_asked_about_what_the_need_lists_and_what_would_settle_their_doubt(tarnwell):
    asked = {cell: proposed(tarnwell, *cell).people.questions for cell in (("reliability-engineer", "discovering"),)}
    assert asked["reliability-engineer", "discovering"] == (
        "Which of these could you rely on, and which not: work orders, MTBF, MTTR and failure codes?",
        "Who says no, and why?",
        "What did the Maintenance Manager ask you first?",
    )


def test_who_approves_is_asked_what_is_missing_before_all_else_but_the_leading_need(tarnwell):
    assert proposed(tarnwell, "cfo", "choosing").people.questions[:3] == (
        "What would you change first, and where did you give up last time?",
        "What is missing before you could say yes?",
        "“Whose numbers are these?”: what would settle that for you?",
    )


def test_where_nothing_is_worked_on_or_linked_whoever_owns_what_there_is_for_this_reader_knows_best(tarnwell):
    drafts = (tarnwell.asset_of[id].model_copy(update={"status": "draft", "needs": ()}) for id in ("A10", "A06"))
    brief = proposed(replace(tarnwell, assets=tuple(drafts), duplicates=()), "reliability-engineer", "discovering")
    assert (brief.library.links, brief.people.experts) == ((), ("Nina Brandl (A06)",))


def test_a_real_case_is_the_readers_to_tell(tarnwell):
    brief = proposed(tarnwell, "reliability-engineer", "discovering")
    asked = {each.heading: each.ask for each in brief.outline if each.ask}
    assert asked["A worked example"] == "ask the reader: one real case with its figures, names left out"


def test_who_has_to_win_others_over_is_asked_what_these_asked_first(tarnwell):
    brief = proposed(tarnwell, "maintenance-manager", "choosing", needs=["MM-CH-4"])
    assert brief.people.questions[-1] == "What did the CFO and IT/OT Security Lead ask you first?"


def a_note(text):
    return ResearchNote(
        id="R99", kind="qualitative", persona=("cfo",), phases=("choosing",), date=date(2026, 2, 2), text=text
    )


def test_a_question_a_note_reports_is_one_of_the_reader(tarnwell):
    note = a_note("Three calls with people of finance.\n\n- The board asks: why now, why not next year?\n")
    told = proposed(replace(tarnwell, notes=(*tarnwell.notes, note)), "cfo", "choosing")
    assert [each.source for each in told.must_answer if each.text == "why now, why not next year?"] == [
        "R99, The board asks"
    ]
    assert "Why now, why not next year?" in as_markdown(told)


def test_who_was_asked_is_no_evidence(tarnwell):
    note = a_note("Three calls with people of finance.\n\n- Nobody could find the price.\n")
    found = proposed(replace(tarnwell, notes=(note,)), "cfo", "choosing").evidence.observations
    assert [each.text for each in found] == ["Nobody could find the price."]


@pytest.mark.parametrize(
    ("cell", "title"),
    [
        (("cfo", "choosing"), "When do we get the money back, and whose numbers are these?"),
        (("reliability-engineer", "discovering"), "Define the problem with data already on hand"),
        (("plant-director", "awareness"), "How your plant compares with peers on downtime and OEE"),
    ],
)
def test_a_piece_is_called_what_its_reader_asked_else_what_it_is_about(tarnwell, cell, title):
    assert proposed(tarnwell, *cell).working_title == title


def told(brief, heading):
    """What the map gives to think of in a section, and whom to ask for the rest."""
    section = next(each for each in brief.outline if each.heading == heading)
    return [each.text for each in section.material if each.hint], section.ask


def test_where_nobody_wrote_it_down_the_map_says_what_to_think_of(tarnwell):
    brief = proposed(replace(tarnwell, briefs=()), "reliability-engineer", "discovering")
    assert told(brief, "What you need") == (
        ["work orders, MTBF, MTTR, failure codes"],
        "ask Nina Brandl: which inputs, whose help, how many hours?",
    )
    assert told(brief, "Common mistakes")[1] == "ask the reader: where did it go wrong last time?"
    case, _ = told(brief, "Make the case to whoever approves")
    assert case[:2] == [
        "the Maintenance Manager is measured by emergency work order share, MTTR and schedule compliance",
        "makes it urgent for the Maintenance Manager: A critical line fails twice in one quarter",
    ]


def test_what_a_goal_comes_down_to_stands_with_the_need_it_means(tarnwell):
    near = Shared(failure=0.5, manager=0.5)
    brief = proposed(replace(tarnwell, briefs=(), meanings=near), "reliability-engineer", "discovering")
    assert told(brief, "The steps")[0] == ["Clean failure history", "Agree failure codes with technicians"]
    assert "Show the manager why now" in told(brief, "Make the case to whoever approves")[0]


@pytest.mark.parametrize(
    ("cell", "need", "asked"),
    [
        (
            ("plant-director", "choosing"),
            "PD-CH-2",
            "What do you lack to compare the options at executive level?",
        ),
        (
            ("reliability-engineer", "learning"),
            "RE-LE-2",
            "What do you still not know about this: how models detect anomalies and how false alarms are handled?",
        ),
    ],
)
def test_a_reader_is_asked_of_a_need_as_what_it_is(tarnwell, cell, need, asked):
    assert asked in proposed(tarnwell, *cell, needs=[need]).people.questions


class Untold:
    """Meanings of the map's language cannot be told."""

    def closeness(self, _wanted, _texts, _language):
        return ()


def test_where_meanings_cannot_be_told_words_decide_for_every_cell(tarnwell):
    free = replace(tarnwell, briefs=(), meanings=Untold())
    cells = [
        (cell.persona, cell.phase)
        for cell in free.cells
        if cell.involved and free.needs_of.get((cell.persona, cell.phase))
    ]
    links = {cell: propose(free, *cell, new_id=lambda: "p").library.links for cell in cells}
    assert [link.asset for link in links["cfo", "choosing"]] == [
        link.asset
        for link in propose(replace(free, meanings=None), "cfo", "choosing", new_id=lambda: "p").library.links
    ]
