"""What is asked of content that was given is said of all of it, and the thread stays with what gave it."""

import pytest


def _first(answer):
    return answer["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("which of them is newest?", "Newest: “Security and data-flow white paper” (A20), of 18 Sept 2025."),
        (
            "welche davon ist die neueste?",
            "Am neuesten: „Security and data-flow white paper“ (A20), vom 18. Sept. 2025.",
        ),
        ("¿cuál es el más reciente?", "Lo más nuevo: «Security and data-flow white paper» (A20), del 18 sept 2025."),
        ("koji je najnoviji?", "Najnovije: „Security and data-flow white paper” (A20), 18. ruj 2025."),
    ],
)
def test_the_newest_of_what_was_given_is_said_first(talk, question, first):
    talk("which security documents do we have")
    assert _first(talk(question)) == first


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("when do they expire?", "It has no end date."),
        ("wann laufen die ab?", "Kein Ablaufdatum."),
        ("¿cuándo caducan?", "No tiene fecha de caducidad."),
        ("kada ističu?", "Nema datuma isteka."),
        ("what is it about?", "Describes every data flow"),
        ("worum geht es da?", "Describes every data flow"),
        ("¿de qué va?", "Describes every data flow"),
        ("o čemu se radi?", "Describes every data flow"),
    ],
)
def test_one_fact_of_each_is_said_in_its_line(talk, question, said):
    given = talk("which security documents do we have")
    told = talk(question)
    assert said in _first(told)
    assert set(told["slots"]["asset"]) == {*given["offered"], *given["internal"]}


@pytest.mark.parametrize(
    ("question", "first"),
    [
        (
            "can I send it to a customer?",
            "No, not outside: “Battlecard: Gearmind (INTERNAL)” (A24) is INTERNAL, for colleagues only.",
        ),
        (
            "darf ich die weiterleiten",
            "Nein, nicht nach außen: „Battlecard: Gearmind (INTERNAL)“ (A24) ist INTERN, nur für Kolleginnen und Kollegen.",
        ),
        (
            "¿lo puedo enviar a un cliente?",
            "No, no fuera: «Battlecard: Gearmind (INTERNAL)» (A24) es INTERNO, solo para colegas.",
        ),
        (
            "smijem li to poslati kupcu",
            "Ne, ne prema van: „Battlecard: Gearmind (INTERNAL)” (A24) je INTERNO, samo za kolege.",
        ),
        (
            "is that allowed to leave the house",
            "No, not outside: “Battlecard: Gearmind (INTERNAL)” (A24) is INTERNAL, for colleagues only.",
        ),
    ],
)
def test_what_is_internal_may_not_be_sent_on(talk, question, first):
    talk("what do we have against Gearmind")
    told = talk(question)
    assert (_first(told), "A24" in told["offered"]) == (first, False)


@pytest.mark.parametrize(
    "question",
    ["which one can I send then", "nur was ich weiterleiten darf", "¿cuál puedo enviar?", "koje smijem poslati"],
)
def test_what_may_be_sent_is_asked_of_the_same_question(talk, question):
    talk("which security documents do we have")
    told = talk(question)
    assert (told["intent"], told["slots"]["audience"], told["internal"]) == ("asset_find", "external", [])
    assert "A20" in told["offered"]


def test_a_question_in_passing_leaves_the_thread_where_it_was(talk):
    asked = talk("which security documents do we have")["offered"]
    talk("which of them is newest?")
    told = talk("only public ones")
    assert (told["intent"], told["offered"], told["internal"]) == ("asset_find", asked, [])


def test_behind_a_brief_it_is_the_brief(talk):
    talk("brief for the CFO in choosing")
    assert talk("can I send it to a customer?")["intent"] != "asset_info"
