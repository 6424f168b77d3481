"""A word that says for whom, and by which nothing here is called, is told in one sentence whatever is wanted; in a thread
the last answer is never given again as if it were the answer."""

import pytest

UNKNOWN = {
    "en": "I do not know “{}”: no reader, phase or account that you may see is called so.",
    "de": "Ich kenne „{}“ nicht: So heißt hier, soweit sichtbar, keine Persona, keine Phase und kein Kunde.",
    "es": "No conozco «{}»: ninguna persona, fase ni cuenta que puedas ver se llama así.",
    "hr": "Ne poznajem „{}”: tako se ne zove nijedna persona, faza ni kupac kojega smijete vidjeti.",
}


def first(record):
    return record["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("campaigns for sommeliers", "en", "sommeliers"),
        ("gaps for the sommelier", "en", "sommelier"),
        ("coverage matrix for our sommeliers", "en", "sommeliers"),
        ("how well are we covered for sommeliers", "en", "sommeliers"),
        ("who is the sommelier", "en", "sommelier"),
        ("write a brief for the sommelier", "en", "sommelier"),
        ("lücken beim schäfer", "de", "schäfer"),
        ("inhalte für den schäfer", "de", "schäfer"),
        ("campañas para bodegueros", "es", "bodegueros"),
        ("sadržaj za podrumara", "hr", "podrumara"),
    ],
)
def test_a_reader_nobody_knows_is_said(talk, text, language, word):
    record = talk(text)
    assert (record["behaviour"], first(record)) == ("decline_unknown", UNKNOWN[language].format(word))


@pytest.mark.parametrize(
    "text",
    [
        "gaps for the cfo",
        "gaps for food companies",
        "campaigns for everybody",
        "matrix for next quarter",
        "gaps for this quarter please",
        "lücken bei uns",
        "content for vibration sensors",
    ],
)
def test_what_is_known_or_ordinary_is_not(talk, text):
    assert talk(text)["behaviour"] != "decline_unknown"


@pytest.mark.parametrize(
    ("start", "then", "language", "word"),
    [
        ("what does the cfo need in choosing", "and for the abbot?", "en", "abbot"),
        ("what does the cfo need in choosing", "and in the cloister?", "en", "cloister"),
        ("where are our biggest gaps", "and the abbots?", "en", "abbots"),
        ("was braucht der werksleiter in der lernphase", "und für den schäfer?", "de", "schäfer"),
        ("qué necesita el director de planta en aprendizaje", "¿y para el abad?", "es", "abad"),
        ("što treba direktor pogona u fazi učenja", "a za opata?", "hr", "opata"),
    ],
)
def test_a_follow_up_nobody_understands_does_not_repeat_the_answer(talk, start, then, language, word):
    talk(start)
    last = talk(then)
    assert (last["behaviour"], first(last)) == ("decline_unknown", UNKNOWN[language].format(word))


@pytest.mark.parametrize(
    "then", ["a u odabiru?", "a u kupnji?", "a za financijskog direktora u odabiru?", "ok", "zašto?"]
)
def test_a_follow_up_that_is_understood_goes_on(talk, then):
    talk("što treba direktor pogona u fazi učenja")
    assert talk(then)["behaviour"] != "decline_unknown"


@pytest.mark.parametrize("name", ["Molino Real", "molino real", "Hollin Bakery"])
@pytest.mark.parametrize("text", ["how is {} going", "is {} stuck"])
def test_a_deal_nobody_may_know_is_not_answered_with_ones_own(talk, text, name):
    record = talk(text.format(name), role="sales", user="sofia")
    assert first(record) == "I know no deal or person by that name that you may see."


@pytest.mark.parametrize("text", ["which deals are stuck", "koji poslovi su zapeli", "is anything stuck"])
def test_ones_own_deals_are_still_told(talk, text):
    assert talk(text, role="sales", user="sofia")["behaviour"] == "answer"
