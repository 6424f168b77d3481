"""One fact of the deal a thread is about, asked without naming it, is told first; so is why a deal does not move."""

import pytest


@pytest.mark.parametrize(
    ("shown", "asked", "first"),
    [
        ("status of Lurra", "who owns it", "Lurra Foods is Sofia’s deal."),
        ("status of Lurra", "whos the competitor there", "Lurra Foods: against Gearmind."),
        ("pack for Lurra", "what would we earn", "Lurra Foods: 84,000 EUR."),
        ("pack for Lurra", "next step?", "Lurra Foods, next: Ane presents to finance on 26 Feb"),
        ("wie steht Lurra", "wer betreut das", "Lurra Foods: zuständig ist Sofia."),
        ("wie steht Lurra", "wieviel bringt der", "Lurra Foods: 84.000 EUR."),
        ("wie steht Lurra", "wer ist dort der CFO", "CFO bei Lurra Foods: noch niemand bekannt."),
        ("qué le mando a Lurra", "quién compite", "Lurra Foods: frente a Gearmind."),
        ("qué le mando a Lurra", "cómo se llama el de finanzas", "CFO en Lurra Foods: todavía sin identificar."),
        ("što poslati u Lurra", "koji je sljedeći korak", "Lurra Foods, sljedeće: Ane presents to finance on 26 Feb"),
    ],
)
def test_one_fact_of_the_deal_of_the_thread_is_told_first(talk, shown, asked, first):
    talk(shown, role="sales", user="sofia")

    assert first_line(talk(asked, role="sales", user="sofia")) == first


@pytest.mark.parametrize(
    "question",
    ["why doesnt Brixen sign", "wieso ziert sich Brixen", "por qué no firma Brixen", "zašto Brixen ne potpisuje"],
)
def test_why_a_deal_does_not_move_is_no_score_of_content(talk, question):
    told = talk(question, role="sales", user="jonas")

    assert told["intent"] == "deal_info"
    assert "Miro Klein" in first_line(told)


def test_why_a_cell_is_red_stays_a_question_of_the_map(talk):
    assert talk("why is the CFO red in choosing")["intent"] == "explain_score"


@pytest.mark.parametrize("question", ["sum of my deals", "Summe meiner Deals", "my deals in euros"])
def test_several_deals_are_summed_up(talk, question):
    told = talk(question, role="sales", user="jonas")

    assert "EUR" in first_line(told)
    assert "142" in told["text"]


def test_what_others_deals_are_worth_is_not_told(talk):
    assert "EUR" not in talk("sum of our deals", user="nina")["text"]


def test_whether_the_first_one_is_up_to_date_is_asked_of_that_one(talk):
    pack = talk("pack for Lurra", role="sales", user="sofia")
    told = talk("is the first one up to date", role="sales", user="sofia")

    assert told["offered"] == pack["offered"][:1]
    assert "reviewed" in first_line(told)


def first_line(answer):
    return answer["text"].splitlines()[0]


def test_whoever_holds_it_up_is_the_one_a_word_then_points_at(talk):
    talk("warum unterschreibt Brixen nicht", role="sales", user="jonas")

    assert talk("was schicke ich dem", role="sales", user="jonas")["slots"]["persona"] == ["it-security"]


def test_who_somebody_is_there_is_answered_by_the_contacts(talk):
    first = first_line(talk("wer ist bei Brixen der Zahlenmensch", role="sales", user="jonas"))

    assert "Sabine Roth" in first


def test_when_something_was_checked_is_no_activity_of_the_deal(talk):
    talk("wie steht Brixen", role="sales", user="jonas")

    assert "Aktivität" not in first_line(talk("wann wurde das zuletzt geprüft", role="sales", user="jonas"))
