"""A kind of content alone is asked of the same thread; "all languages" takes a narrowing back; names in a list are picked."""

import pytest


@pytest.mark.parametrize("question", ["any video?", "ein Video?", "¿algún vídeo?", "neki video?"])
def test_a_kind_alone_is_of_the_same_cell(talk, question):
    talk("what do we have for plant directors in awareness")
    told = talk(question)
    kept = {name: told["slots"][name] for name in ("persona", "phase", "format")}
    assert kept == {"persona": ["plant-director"], "phase": ["awareness"], "format": ["video"]}


@pytest.mark.parametrize("question", ["any video?", "is there a video?", "und ein Video?", "¿y un vídeo?", "a video?"])
def test_a_kind_alone_is_of_the_same_deal(talk, question):
    talk("what can I send to Lurra?", role="sales", user="sofia")
    told = talk(question, role="sales", user="sofia")
    assert (told["intent"], told["slots"]["deal"], told["offered"][0]) == ("deal_collateral", ["D1"], "A08")


def test_a_kind_nothing_of_which_may_be_sent_is_said_to_be_so(talk):
    talk("what can I send to Brixen?", role="sales", user="jonas")
    told = talk("and the battlecard?", role="sales", user="jonas")
    assert told["text"].startswith("battlecard: nothing of that kind may be sent to Brixen Automotive.")


def test_only_a_kind_leaves_the_rest_of_the_pack_out(talk):
    talk("what can I send to Lurra?", role="sales", user="sofia")
    assert talk("only video", role="sales", user="sofia")["offered"] == ["A08"]


def test_a_question_about_the_whole_library_is_none_of_the_cell(talk):
    talk("what do we have for plant directors in awareness")
    assert "persona" not in talk("which case studies do we have in the library")["slots"]


@pytest.mark.parametrize("question", ["all languages", "egal welche Sprache", "en todos los idiomas", "svi jezici"])
def test_a_language_is_let_go(talk, question):
    talk("which case studies do we have in Spanish?")
    told = talk(question)
    assert (told["slots"]["format"], "language" in told["slots"]) == (["case_study"], False)


@pytest.mark.parametrize("question", ["which?", "welche denn?", "¿cuáles?", "koje?"])
def test_what_was_counted_is_named(talk, question):
    talk("how many case studies do we have")
    told = talk(question)
    assert (told["intent"], set(told["offered"])) == ("asset_find", {"A25", "A26"})


@pytest.mark.parametrize("question", ["the second one", "2", "die zweite", "el segundo", "drugi"])
def test_one_of_the_deals_listed_is_picked(talk, question):
    talk("my deals", role="sales", user="sofia")
    assert talk(question, role="sales", user="sofia")["slots"]["deal"] == ["D6"]


def test_a_number_of_a_list_that_held_deals_of_others_is_no_deal_of_mine(talk):
    """Without theirs the numbers would be others."""
    talk("which deals are open", role="marketer", user="nina")
    told = talk("the second one", role="sales", user="sofia")
    assert "deal" not in told["slots"]


def test_the_one_deal_listed_is_there(talk):
    talk("my deals", role="sales", user="tom")
    told = talk("what can I send there", role="sales", user="tom")
    assert (told["intent"], told["slots"]["deal"]) == ("deal_collateral", ["D4"])


def test_two_capitals_behind_only_are_their_people(talk):
    talk("where are our gaps")
    assert talk("only IT")["slots"]["persona"] == ["it-security"]


@pytest.mark.parametrize(
    ("question", "phase"),
    [
        ("and before that?", "learning"),
        ("and after that?", "purchasing"),
        ("und danach?", "purchasing"),
        ("¿y antes de eso?", "learning"),
        ("a nakon toga?", "purchasing"),
        ("next phase", "purchasing"),
    ],
)
def test_the_phase_beside_is_that_of_the_journey(talk, question, phase):
    talk("what does the plant director need in choosing?")
    told = talk(question)
    assert (told["slots"]["persona"], told["slots"]["phase"]) == (["plant-director"], [phase])


def test_behind_the_last_phase_there_is_none(talk):
    talk("what does the plant director need in purchasing?")
    assert talk("and after that?")["slots"]["phase"] == ["purchasing"]


def test_a_strange_name_behind_a_reader_at_a_deal_is_no_deal(talk):
    talk("what does the CFO at Lurra worry about", role="sales", user="sofia")
    told = talk("and Jadran?", role="sales", user="sofia")
    assert told["text"].startswith("I know no deal or person by that name that you may see.")


@pytest.mark.parametrize("question", ["what do I send", "was schicke ich", "¿qué envío?", "što da pošaljem"])
def test_what_to_send_is_asked_for_the_deal_that_was_told_of(talk, question):
    talk("my deals", role="sales", user="sofia")
    talk("the second one", role="sales", user="sofia")
    told = talk(question, role="sales", user="sofia")
    assert (told["intent"], told["slots"]["deal"]) == ("deal_collateral", ["D6"])


@pytest.mark.parametrize("question", ["any phase", "egal welche Phase", "cualquier fase", "sve faze"])
def test_a_phase_is_let_go(talk, question):
    talk("gaps in choosing")
    told = talk(question)
    assert (told["intent"], "phase" in told["slots"]) == ("gap_list", False)


@pytest.mark.parametrize(
    ("first", "then", "told"),
    [
        ("anything about data security?", "anything in German?", "In German there is nothing on “data security”"),
        (
            "haben wir etwas zur Datensicherheit?",
            "was auf Kroatisch?",
            "Zu „datensicherheit“ gibt es nichts auf Kroatisch",
        ),
        ("¿hay algo sobre seguridad de datos?", "¿algo en croata?", "Sobre «seguridad datos» no hay nada en croata"),
        (
            "imamo li nešto o sigurnosti podataka?",
            "nešto na njemačkom?",
            "O temi „sigurnosti podataka” nema ničega na tom jeziku (njemački)",
        ),
    ],
)
def test_a_language_alone_is_looked_for_on_the_same_matter(talk, first, then, told):
    talk(first)
    record = talk(then)
    assert record["offered"][0] == "A20"
    assert told in record["text"].splitlines()[0]
