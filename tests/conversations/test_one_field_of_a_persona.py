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
