"""What is asked for of a persona stands on the first line, behind an answer about them too."""

import pytest

from bot.skills.ask import ask
from retrieval.understood import Question


def _firsts(services, texts):
    told = [ask(Question(text, "nina", "marketer", "dm", texts[0]), services).lines[0] for text in texts]
    return [line.partition(":")[0] for line in told]


@pytest.mark.parametrize(
    ("texts", "firsts"),
    [
        (
            ["tell me about Petra", "what objections does she have", "and which channels?"],
            ["Plant Director", "Plant Director · Objects", "Plant Director · Reads"],
        ),
        (["qué le duele al CFO", "¿y qué canales usa?"], ["CFO · Problemas", "CFO · Lee"]),
        (["was plagt den Finanzleiter", "welche Einwände hat sie?"], ["CFO · Probleme", "CFO · Einwände"]),
        (["što muči CFO", "koji su prigovori?"], ["CFO · Problemi", "CFO · Prigovori"]),
    ],
)
def test_the_field_asked_for_comes_first(services, texts, firsts):
    assert _firsts(services, texts) == firsts


@pytest.mark.parametrize(
    ("texts", "firsts"),
    [
        (
            ["who is Ravi", "does he read white papers", "and videos?"],
            [
                "Reliability Engineer",
                "Reliability Engineer · No, white paper in no phase",
                "Reliability Engineer · Yes, video",
            ],
        ),
        (
            ["what does the reliability engineer read", "and in choosing?"],
            ["Reliability Engineer · Formats", "Reliability Engineer · Opens in Choosing"],
        ),
        (["wer ist der CFO", "welche Einwände hat er", "kürzer"], ["CFO", "CFO · Einwände", "CFO · Einwände"]),
        (["quién es el CFO", "¿qué lee?", "¿y Petra?"], ["CFO", "CFO · Formatos", "Plant Director · Formatos"]),
        (["tko je CFO", "što čita?", "a Petra?"], ["CFO", "CFO · Formati", "Plant Director · Formati"]),
        (["who can say no in choosing", "what do they read"], ["Choosing", "CFO · Opens in Choosing"]),
        (
            ["who is Ravi", "does he use LinkedIn?"],
            ["Reliability Engineer", "Reliability Engineer · Yes, LinkedIn; all channels"],
        ),
    ],
)
def test_the_field_is_kept_until_another_is_asked_for(services, texts, firsts):
    assert _firsts(services, texts) == firsts


def test_what_troubles_a_reader_at_a_deal_is_asked_of_the_reader(services):
    told = ask(Question("what does the CFO at Lurra worry about", "sofia", "sales", "dm"), services)
    assert (told.understood.intent, told.lines[0].partition(":")[0]) == ("persona_info", "CFO · Pains")


def test_what_to_send_against_a_worry_is_no_question_about_the_reader(services):
    told = ask(Question("what can I send the CFO at Lurra who has concerns", "sofia", "sales", "dm"), services)
    assert told.understood.intent == "deal_collateral"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what is the CFO afraid of", ["Pains", "Objects"]),
        ("wovor hat der CFO Angst", ["Probleme", "Einwände"]),
        ("¿de qué tiene miedo el CFO?", ["Problemas", "Objeciones"]),
        ("čega se boji CFO", ["Problemi", "Prigovori"]),
    ],
)
def test_a_fear_is_a_pain_or_an_objection(services, text, told):
    lines = ask(Question(text, "nina", "marketer", "dm", text), services).lines
    assert [
        lines[0].partition(":")[0],
        *(each.partition(":")[0] for each in lines[1:] if each.startswith(f"   {told[1]}")),
    ] == [
        f"CFO · {told[0]}",
        f"   {told[1]}",
    ]
