"""In a thread about a deal, "who else", "him" and "the second one" are of the people the last answer told."""

import pytest


@pytest.mark.parametrize(
    "question",
    [
        "who else is in on it",
        "who's involved",
        "wer ist sonst noch dabei",
        "quién más está metido",
        "tko još sudjeluje",
    ],
)
def test_who_else_asks_for_the_contacts_of_the_deal(talk, question):
    talk("what can I send Brixen", role="sales", user="jonas")
    told = talk(question, role="sales", user="jonas")

    assert told["intent"] == "deal_info"
    assert "Miro Klein" in told["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("who", "what"),
    [
        ("who blocks Brixen", "anything for him"),
        ("wer blockiert Brixen", "was schicke ich dem"),
        ("wer blockiert Brixen", "gibt es etwas für den"),
        ("quién frena en Brixen", "hay algo para ese"),
        ("tko koči Brixen", "ima li nešto za njega"),
    ],
)
def test_the_one_just_named_is_meant(talk, who, what):
    talk(who, role="sales", user="jonas")
    told = talk(what, role="sales", user="jonas")

    assert told["slots"]["persona"] == ["it-security"]
    assert told["slots"]["deal"] == ["D2"]


@pytest.mark.parametrize("second", ["what do I send the second one", "was bekommt der zweite", "y para la segunda?"])
def test_the_second_of_those_named_gets_what_there_is_for_them(talk, second):
    named = talk("who are the contacts at Brixen", role="sales", user="jonas")["text"].splitlines()[0]
    told = talk(second, role="sales", user="jonas")

    assert told["intent"] == "deal_collateral"
    assert len(told["slots"]["persona"]) == 1
    assert named.index(" and ") > 0


def test_a_title_is_not_one_of_the_people(talk):
    talk("who are the contacts at Brixen", role="sales", user="jonas")

    assert talk("the second phase of the journey")["intent"] != "deal_collateral"


@pytest.mark.parametrize(
    "asked", ["what about the accountant", "something the accountant would open", "und für die Buchhalterin"]
)
def test_a_job_nobody_mapped_hears_who_is_nearest_and_who_there_is_in_the_deal(talk, asked):
    talk("pack for Lurra", role="sales", user="sofia")
    told = talk(asked, role="sales", user="sofia")["text"]

    assert "CFO" in told.splitlines()[1]
    assert "Ane Etxeberria" in told.splitlines()[2]


def test_a_colleague_without_the_right_hears_no_names_in_that_answer(talk):
    talk("pack for Lurra", user="nina")

    assert "Ane" not in talk("what about the accountant", user="nina")["text"]


def test_a_reader_named_in_the_thread_of_a_deal_is_one_of_that_deal(talk):
    talk("status of Lurra", role="sales", user="sofia")
    told = talk("something for the plant director", role="sales", user="sofia")

    assert (told["intent"], told["slots"]["deal"]) == ("deal_collateral", ["D1"])


def test_a_word_of_the_same_stem_is_read_as_the_reader(talk):
    talk("pack for Lurra", role="sales", user="sofia")

    assert talk("a za financijaša", role="sales", user="sofia")["slots"]["persona"] == ["cfo"]


def test_what_an_apostrophe_cuts_off_is_no_word_of_another_language(talk):
    assert talk("what's sofia's pipeline", role="sales", user="sofia")["language"] == "en"
