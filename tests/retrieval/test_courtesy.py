"""Thanks, a nod and a greeting want nothing, in four languages and as emoji; what asks for something is none."""

import pytest

from retrieval.reading.wants.courtesy import gives_thanks, greets, nods, only_drawn
from retrieval.reading.words import cues


@pytest.mark.parametrize(
    "text",
    [
        *(
            "thanks!",
            "thx :pray:",
            "Thank you so much for the quick answer!",
            "ok cool, thanks a lot",
            "much appreciated",
        ),
        *("danke dir", "Vielen Dank für die schnelle Hilfe!", "super, dankeschön", "alles klar, danke euch"),
        *("¡muchas gracias!", "vale, gracias por tu ayuda", "perfecto, mil gracias a todos"),
        *("hvala lijepa!", "super, hvala puno na pomoći", "u redu, hvala vam"),
    ],
)
def test_thanks(text):
    assert gives_thanks(text, cues.load())


@pytest.mark.parametrize(
    "text", ["ok", "got it!", "cool 👍", "alles klar", "passt so", "vale, perfecto", "u redu", "jasno"]
)
def test_a_nod(text):
    assert (nods(text, cues.load()), gives_thanks(text, cues.load())) == (True, False)


@pytest.mark.parametrize(
    "text", ["Good morning", "hi team!", "Guten Morgen zusammen", "buenos días", "dobar dan svima"]
)
def test_a_greeting(text):
    assert greets(text, cues.load())


@pytest.mark.parametrize(
    ("text", "drawn"), [(":+1:", True), ("🙏🏽 ", True), (":-1:", True), ("12:30:45", False), ("…", False)]
)
def test_emoji_alone(text, drawn):
    assert only_drawn(text) is drawn


@pytest.mark.parametrize(
    "text",
    [
        *(
            "thanks, what about the CFO?",
            "great case study for the CFO",
            "ok send it to Ben",
            "good morning, any news?",
        ),
        *(
            "danke, und für den CFO?",
            "gut, dann das Briefing",
            "gracias, ¿y en español?",
            "hvala, a za CFO?",
            "no",
            "then",
        ),
    ],
)
def test_what_wants_something_is_no_courtesy(text):
    every = cues.load()

    assert [gives_thanks(text, every), nods(text, every), greets(text, every), only_drawn(text)] == [False] * 4
