"""Who needs what in which phase."""

import pytest


def test_a_phase_with_two_gatekeepers_answers_for_both(talk, snapshot):
    assert talk("what content does the gatekeeper need in the choosing phase") == snapshot


def test_a_follow_up_changes_only_what_it_names(talk, snapshot):
    talk("what content does the gatekeeper need in the choosing phase")
    assert [talk("and for the champion?"), talk("ok and in learning?")] == snapshot


def test_a_gatekeeper_without_a_phase_is_asked_back_with_the_phases_that_have_one(talk, snapshot):
    assert talk("what does the gatekeeper need?") == snapshot


def test_a_persona_without_a_phase_gets_every_phase_in_one_list(talk, snapshot):
    assert talk("what does the CFO need?") == snapshot


def test_a_persona_who_takes_no_part_needs_nothing_and_the_first_phase_that_matters_is_named(talk, snapshot):
    assert talk("what does the CFO need in discovering?") == snapshot


def test_somebody_who_is_not_in_the_map_is_not_guessed(talk, snapshot):
    assert talk("what does procurement need in choosing?") == snapshot


def test_a_lens_is_used_when_a_language_is_named(talk, snapshot):
    assert talk("what does the CFO need in choosing in Spanish?") == snapshot


@pytest.mark.parametrize(
    ("language", "second"),
    [
        (
            "Spanish",
            (
                "Seen for readers of Spanish: 4 of 4 needs have nothing in Spanish; what is in English counts 60 %. "
                "Whatever the language: 19.4 %."
            ),
        ),
        ("Croatian", "Nothing here is written in Croatian; the figures are those for English."),
        (
            "English",
            "🔴 CFO × Choosing · gatekeeper · gap, 19.4 % · reads one-pager or calculator, snapshot · channels: forwarded by champion, board pack",
        ),
    ],
)
def test_a_language_says_what_its_figures_count(talk, language, second):
    assert talk(f"what does the CFO need in choosing in {language}?")["text"].splitlines()[1] == second


def test_a_need_with_nothing_in_the_language_says_what_there_is_instead(talk):
    lines = talk("what does the maintenance manager need in choosing in Spanish?")["text"].splitlines()

    assert any("nothing in Spanish; in English: " in line for line in lines)
    assert any("(A26)" in line and "nothing in Spanish" not in line for line in lines)


def test_the_same_question_among_guests_gives_public_assets_only(talk, snapshot):
    assert talk("what does IT security need in choosing?", place="shared") == snapshot


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("which needs of the CFO are still open?", "CFO in Choosing and Purchasing: 5 of 7 needs not met."),
        ("open needs for the CFO", "CFO in Choosing and Purchasing: 5 of 7 needs not met."),
        ("koje su potrebe CFO-a još otvorene?", "CFO (Choosing i Purchasing): nepokrivene potrebe: 5 od 7."),
    ],
)
def test_needs_still_open_are_told_without_those_that_are_met(talk, asked, first):
    told, *rest = talk(asked)["text"].splitlines()
    assert told == first
    assert sum(line.strip()[:1] in ("✗", "~") for line in rest) == 5
    assert not any("✓" in line for line in rest)


def test_who_asks_for_open_needs_where_none_is_hears_so_first(talk):
    told, *rest = talk("which needs of the maintenance manager in Discovering are still open?")["text"].splitlines()
    assert told == "Maintenance Manager × Discovering (participant): covered, 89.4 %; every need is met."
    assert any("✓" in line for line in rest)


def test_needs_of_the_whole_map_that_are_open_are_gaps_and_no_figures_of_the_library(talk):
    assert talk("which needs are still open?")["text"].startswith("13 of 46 needs are not met.")


def test_who_needs_something_without_something_asks_no_question_of_open_needs(talk):
    assert "🟢" in talk("the plant director needs something without jargon")["text"]
