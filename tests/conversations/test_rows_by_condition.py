"""Rows are narrowed by every condition that was read, and what could not be kept is said."""

import pytest


def first(record):
    return record["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("user", "question", "answer"),
    [
        ("jonas", "which of my deals are against Omniplant?", "Your open deals against OmniPlant CMMS (1 of 3): Brixen Automotive."),
        ("jonas", "which of my deals are in automotive?", "Your open deals in the industry automotive (2 of 3): Brixen Automotive and Sarner Metallbau."),
        ("jonas", "my deals not in automotive", "Your open deals not in the industry automotive (1 of 3): Veltmann Dairy."),
        ("jonas", "which of mine are under 80k", "Your open deals up to 80,000 EUR (1 of 3): Sarner Metallbau."),
        ("tom", "which of my deals have no competitor?", "Your open deals without a competitor (1 of 1): Hollin Bakery Group."),
        ("jonas", "Welche meiner Deals sind in Österreich?", "Eigene offene Deals im Land Österreich (1 von 3): Sarner Metallbau."),
        ("jonas", "¿Cuáles de mis oportunidades son contra Gearmind?", "Tus oportunidades abiertas contra Gearmind (1 de 3): Veltmann Dairy."),
        ("jonas", "Koje moje prilike su iznad 100.000 eura?", "Vaši otvoreni poslovi iznad 100.000 EUR (1 od 3): Brixen Automotive."),
        ("tom", "which of my deals were lost?", "Deals lost (1): Cresta Foods."),
    ],
)  # fmt: skip
def test_deals_are_narrowed_by_what_is_said_of_them(talk, user, question, answer):
    assert first(talk(question, user=user, role="sales")) == answer


def test_who_is_not_there_narrows_deals_whatever_word_says_so(talk):
    assert "Veltmann Dairy" in first(talk("which of my deals have nobody as CFO?", user="jonas", role="sales"))


def test_what_the_list_of_deals_does_not_say_to_this_asker_is_not_kept_and_said(talk):
    told = talk("which deals have a CFO?", user="nina")["text"].splitlines()

    assert told[0].startswith("Open deals (7)")
    assert told[1] == "Not narrowed by this, the list of deals does not say it here: with CFO known."


def test_where_more_is_asked_of_the_deals_they_are_narrowed_all_the_same(talk):
    told = talk("which of my deals in automotive close before July?", user="jonas", role="sales")["text"]

    assert "Only those in the industry automotive." in told
    assert "Veltmann" not in told


@pytest.mark.parametrize(
    ("question", "answer", "id"),
    [
        ("which briefs have no writer yet?", "Briefs without a writer: 1 of 2.", "BR-015"),
        ("which briefs are being written?", "Briefs in the state “being written”: 1 of 2.", "BR-014"),
        ("which briefs have no due date?", "Briefs without a due date: 1 of 2.", "BR-015"),
        ("Welche Briefs haben noch keinen Autor?", "Briefs ohne Autor: 1 von 2.", "BR-015"),
        ("¿Qué briefs no tienen redactor?", "Briefs sin redactor: 1 de 2.", "BR-015"),
        ("Koji brifovi su bez autora?", "Brifovi bez autora: 1 od 2.", "BR-015"),
    ],
)
def test_briefs_are_narrowed_by_state_writer_and_day(talk, question, answer, id):
    told = talk(question)

    assert (first(told), told["sources"]) == (answer, [id])


@pytest.mark.parametrize(
    ("user", "question", "answer"),
    [
        ("nina", "which campaigns use LinkedIn ads?", ["K1"]),
        ("nina", "which campaigns go out by email?", ["K2", "K3"]),
        ("nina", "Welche Kampagnen laufen über E-Mail?", ["K2", "K3"]),
        ("nina", "which campaigns are Jonas's?", ["K4"]),
    ],
)
def test_campaigns_are_narrowed_by_channel_and_owner(talk, user, question, answer):
    assert talk(question, user=user)["sources"] == answer


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("is there a summary that justifies the decision to HQ?", "In the making: BR-014 “HQ justification summary” (being written, Ben, due 6 Mar 2026)."),
        ("do we have a packaging case study for Croatia?", "Asked for, nobody writes it yet: BR-015 “Packaging case study (Croatia)” (requested)."),
    ],
)  # fmt: skip
def test_what_is_being_written_is_named_where_such_a_thing_is_asked_for(talk, question, line):
    assert line in talk(question)["text"].splitlines()[:2]


def test_which_of_two_is_better_covered_compares_the_two(talk):
    told = talk("where are we better covered, CFO or plant director?")["text"].splitlines()

    assert told[0].startswith("Covered best: Plant Director, ")
    assert [line.split(":")[0].strip() for line in told[1:3]] == ["Plant Director", "CFO"]


def test_all_who_buy_together_are_readers(talk):
    assert set(talk("what can the buying committee read in choosing?")["slots"]["participation"]) == {
        "driver",
        "participant",
        "gatekeeper",
    }


def test_who_takes_part_in_a_phase_is_told_of_that_phase(talk):
    assert "CFO (gatekeeper)" in first(talk("which personas take part in purchasing?"))


def test_gaps_without_a_brief_leave_out_those_that_have_one(talk):
    assert ("plant-director", "purchasing") not in {
        tuple(cell) for cell in talk("which gaps does no brief cover yet?")["cells"]
    }


def test_a_number_of_pieces_is_of_the_industry_that_is_named(talk):
    told = talk("how many case studies for automotive do we have?")["text"].splitlines()

    assert told[1].strip() == "For automotive."


def test_internal_pieces_are_found_by_that_alone(talk):
    assert talk("which internal pieces do we have?")["internal"]


@pytest.mark.parametrize(
    ("question", "line"),
    [
        (
            "write me a mail to the CFO about payback",
            "I write no mails and no summaries. This is what there is for it:",
        ),
        ("napiši mi mail za CFO o povratu ulaganja", "Ne pišem poruke ni sažetke. Za to postoji ovo:"),
    ],
)
def test_a_text_to_be_written_is_not_searched_as_a_topic(talk, question, line):
    assert first(talk(question, role="sales", user="jonas")) == line
