"""The line of a card that a question is about stands first, whatever words ask for it."""

import pytest


@pytest.mark.parametrize(
    ("user", "question", "told"),
    [
        ("tom", "what day is the capex committee at Hollin?", "5 March"),
        ("sofia", "when does Ane present to finance?", "26 Feb"),
        ("sofia", "¿Qué día es la primera reunión con Torre Alba?", "19 Feb"),
        ("jonas", "Wann ist bei Brixen die Sicherheitsprüfung?", "not scheduled"),
        ("jonas", "what is Veltmann waiting for?", "finance and IT"),
        ("jonas", "was ist bei Brixen geplant?", "Security review"),
        ("jonas", "why did the pilot request at Sarner stop?", "Director stopped"),
        ("jonas", "what stands in the way at Brixen?", "Miro Klein"),
        ("jonas", "since when is Sarner in Qualified To Buy?", "88 days"),
    ],
)
def test_the_line_of_a_deal_that_has_the_words_or_the_day_asked_for_is_first(talk, user, question, told):
    answer = talk(question, role="sales", user=user)

    assert answer["intent"] == "deal_info"
    assert told in first_line(answer)


def test_a_day_asked_of_a_piece_of_content_is_none_of_the_deal(talk):
    assert talk("when was the SOC 2 report for Hollin reviewed?", role="sales", user="tom")["intent"] != "deal_info"


@pytest.mark.parametrize("question", ["what is the status of Hollin?", "how is Hollin doing?"])
def test_who_asks_for_no_line_hears_how_the_deal_stands(talk, question):
    assert "17 days" in first_line(talk(question, role="sales", user="tom"))


def test_the_second_question_of_one_card_is_answered_right_behind_the_first(talk):
    first, second, *_ = talk("when does Hollin close and who signs there?", role="sales", user="tom")["text"].split(
        "\n"
    )

    assert "15 Mar 2026" in first
    assert "CFO (Harriet Lowe)" in second


@pytest.mark.parametrize(
    "question",
    [
        "do we know enough about the plant director?",
        "can we trust our profile of the plant director?",
        "Wie sicher ist, was wir über den Werksleiter wissen?",
        "¿Podemos fiarnos de lo que sabemos del director de planta?",
        "Možemo li vjerovati onome što znamo o direktoru pogona?",
    ],
)
def test_how_sure_a_profile_is_is_told_by_what_it_rests_on(talk, question):
    assert "R04" in first_line(talk(question, user="nina"))


@pytest.mark.parametrize("question", ["what length suits the CFO?", "how many pages does a CFO read?"])
def test_how_long_a_reader_reads_is_a_field_of_the_reader(talk, question):
    assert "1 page" in first_line(talk(question, role="writer", user="priya"))


def test_a_line_of_a_reader_is_found_by_its_own_words(talk):
    told = first_line(talk("does the CFO mind capital being tied up?", role="writer", user="priya"))

    assert told.startswith("CFO · Pains:")


def test_two_facts_of_one_asset_are_both_told_before_all_else(talk):
    first, second, *_ = talk("who wrote A12 and when was it reviewed?", user="nina")["text"].split("\n")

    assert "Owner: Nina" in first
    assert "22 Apr 2025" in second


def test_a_campaign_called_by_a_word_of_its_name_is_no_content(talk):
    assert "Owner: Luka" in first_line(talk("who looks after the Benchmark campaign?", user="luka"))


def test_quotes_that_are_asked_for_stand_before_what_the_style_guide_says(talk):
    lines = talk("two quotes from technicians please", user="nina")["text"].split("\n")

    assert "My technicians will think" in lines[1]


def first_line(answer):
    return answer["text"].split("\n")[0]
