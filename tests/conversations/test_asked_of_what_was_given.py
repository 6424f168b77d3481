"""Behind an answer that gave one asset, or one as the best, "who made it" and "I sent it" are said of that one."""

import pytest


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("who made it", "“Case study: Mlekarna Sava cuts emergency work orders by 38 percent” (A25) · Owner: "),
        ("von wem ist das", "„Case study: Mlekarna Sava cuts emergency work orders by 38 percent“ (A25) · Zuständig: "),
        ("quién lo hizo", "«Case study: Mlekarna Sava cuts emergency work orders by 38 percent» (A25) · Responsable: "),
        (
            "tko je to napravio",
            "„Case study: Mlekarna Sava cuts emergency work orders by 38 percent” (A25) · Zadužena osoba: ",
        ),
        (
            "is there an older version?",
            "“Case study: Mlekarna Sava cuts emergency work orders by 38 percent” (A25) · No other",
        ),
        ("how often was it used", "“Case study: Mlekarna Sava cuts emergency work orders by 38 percent” (A25) · Used "),
        ("why that one", "“Case study: Mlekarna Sava cuts emergency work orders by 38 percent” (A25) · Serves: "),
    ],
)
def test_what_is_asked_of_it_is_said_first(talk, question, first):
    talk("A25", role="sales", user="sofia")
    assert talk(question, role="sales", user="sofia")["text"].startswith(first)


@pytest.mark.parametrize(
    "question", ["mark it as sent", "I sent it", "habe es geschickt", "lo he enviado", "poslao sam"]
)
def test_what_was_sent_is_noted_for_it(talk, question):
    talk("A25", role="sales", user="sofia")
    answer = talk(question, role="sales", user="sofia")
    assert answer["intent"] == "feedback"
    assert answer["slots"]["judged"] == [{"asset": "A25", "verdict": "good", "reason": "used"}]


@pytest.mark.parametrize("question", ["I sent the first one", "mark the first one as sent"])
def test_one_of_a_pack_is_meant_by_its_number(talk, question):
    given = talk("what can I send to Lurra?", role="sales", user="sofia")["offered"][0]
    judged = talk(question, role="sales", user="sofia")["slots"]["judged"]
    assert [each["asset"] for each in judged] == [given]


@pytest.mark.parametrize("question", ["other options", "otras opciones", "andere Optionen", "druge opcije"])
def test_other_options_behind_a_pack_are_more_of_it(talk, question):
    pack = talk("what can I send to Lurra?", role="sales", user="sofia")["offered"]
    more = talk(question, role="sales", user="sofia")["offered"]
    assert set(pack) < set(more)
