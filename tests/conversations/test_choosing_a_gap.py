"""Behind a list of gaps: who asked for the first, which takes least work, what would lift it, and not the list again."""

import pytest


def _first(talk, text, **asker):
    return talk(text, **asker)["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("asked", "then", "first"),
    [
        ("biggest gaps", "who wants the top one", "CFO × Choosing: asked for by Sofia, Tom, Jonas and Ada."),
        ("wo sind unsere größten Lücken", "wer hat danach gefragt", "CFO × Choosing: Danach gefragt: Sofia, Tom,"),
        ("biggest gaps", "where is the least work", "Least work: Plant Director × Learning: finish"),
        ("¿dónde están los mayores huecos?", "¿cuál es el más fácil?", "Menos trabajo: Plant Director × Learning:"),
        ("gdje su nam najveće praznine", "tko to traži", "CFO × Choosing: pitali su Sofia, Tom, Jonas i Ada."),
        ("score for the CFO in choosing", "and what would lift it most", "CFO × Choosing · “Payback and ROI"),
    ],
)
def test_one_thing_about_the_gaps_just_told_is_told_alone(talk, asked, then, first):
    talk(asked)

    assert _first(talk, then).startswith(first)


def test_what_colleagues_asked_word_by_word_is_for_marketing(talk):
    talk("biggest gaps", user="sofia", role="sales")

    assert "payback" not in talk("who wants the top one", user="sofia", role="sales")["text"]


def test_a_reader_that_is_named_alone_is_asked_about_as_ever(talk):
    talk("biggest gaps")

    assert "would bring" not in talk("what would help the CFO")["text"]


def test_without_a_gap_before_it_nobody_is_told_to_have_asked(talk):
    assert "asked for by" not in talk("who wants the top one")["text"]


def test_behind_the_gaps_of_a_phase_it_is_that_gap_that_was_asked_for(talk):
    talk("gaps in choosing")

    assert _first(talk, "and who was asking for it").startswith("CFO × Choosing: asked for by Sofia")


def test_the_easiest_to_close_is_told_in_croatian_too(talk):
    talk("koje su najveće praznine")

    assert _first(talk, "koju je najlakše zatvoriti?").startswith("Najmanje posla:")


@pytest.mark.parametrize(
    ("asked", "then", "cell"),
    [
        ("biggest gaps", "make a brief for the first one, ben can write it", "cfo/choosing"),
        (
            "wo sind unsere größten Lücken",
            "ein Briefing für die dritte, Ben schreibt es",
            "reliability-engineer/discovering",
        ),
        ("¿dónde están los mayores huecos?", "haz un brief para el primero, lo escribe Ben", "cfo/choosing"),
        ("gdje su nam najveće praznine", "napravi brief za prvu, Ben može pisati", "cfo/choosing"),
    ],
)
def test_a_gap_of_the_list_is_meant_also_where_the_sentence_goes_on(talk, asked, then, cell):
    talk(asked)
    answer = talk(then)
    assert (answer["intent"], answer["cells"]) == ("brief_create", [cell])


def test_taking_one_of_the_gaps_wants_its_brief(talk):
    talk("worüber soll ich als nächstes schreiben?", user="ben", role="writer")
    record = talk("nimm das erste", user="ben", role="writer")
    assert (record["intent"], record["cells"]) == ("brief_create", ["cfo/choosing"])
