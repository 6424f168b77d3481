"""A claim and a forbidden word are found by what is said of them; the first line says whether they may be used."""

import pytest

from bot.skills.ask import ask
from retrieval.understood import Question


def _first(services, text):
    return ask(Question(text, "nina", "marketer", "dm", text), services).lines[0]


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("can we still say 38% fewer emergency work orders?", "Approved: Best customer result"),
        ("is the 118 mid-size plants claim still valid", "Approved: Median unplanned downtime"),
        ("vrijedi li još tvrdnja Conservas Albor?", "Odobreno: Conservas Albor"),
        ("Zahl zu 118 Werken mit Quelle", "Freigegeben: Median unplanned downtime"),
        ("¿puedo escribir 40 a 70 horas internas?", "Aprobada: 40 to 70 internal hours"),
        ("can i write game changing", "No: the style guide says: Never: "),
        ("darf ich cutting-edge schreiben?", "Nein, im Styleguide steht: Never: "),
        ("puedo escribir revolutionary?", "No: la guía de estilo dice: Never: "),
        ("smijem li napisati unlock?", "Ne: u vodiču za stil piše: Never: "),
        ("darf ich schreiben 40 % weniger Stillstand", "Nein: X1 "),
    ],
)
def test_the_first_line_says_whether_it_may_be_said(services, question, first):
    assert _first(services, question).startswith(first)


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("can we put 'pays back in a year' on the trade fair banner?", "No claim, approved or forbidden, says so"),
        ("können wir „24 % weniger Stillstand garantiert“ auf den Messestand drucken?", "Nein, nicht mit „garantiert“"),
        ("¿podemos poner «resultados en un año» en el folleto?", "Ninguna afirmación lo dice con estas palabras."),
        ('smijemo li staviti "najbolji na tržištu" na letak', "Nemojte to još reći: ne mogu znati kaže li to"),
    ],
)
def test_leave_for_words_in_quotation_marks_is_leave_to_say_them_wherever_they_shall_stand(services, question, first):
    assert _first(services, question).startswith(first)


def test_a_title_in_quotation_marks_is_no_claim(services):
    told = ask(Question("can we run 'Pilot without stopping the line'", "nina", "marketer", "dm", "T"), services)
    assert told.understood.intent != "claims"


@pytest.mark.parametrize("question", ["can we say unplanned downtime", "is the ROI calculator still valid"])
def test_what_is_allowed_or_is_no_claim_is_not_refused(services, question):
    assert not _first(services, question).startswith("No")


def _in_thread(services, *questions):
    return [ask(Question(each, "nina", "marketer", "dm", f"T {questions}"), services) for each in questions][-1]


def test_a_new_question_for_leave_in_a_thread_keeps_no_topic_of_the_first(services):
    said = _in_thread(services, "can we say wallpaper?", "and what can we say about how quick we are?")
    assert said.understood.slots.topic is None
    assert "in these words" not in said.lines[0]
    assert any("Conservas Albor" in line for line in said.lines)


def test_a_question_that_points_back_keeps_its_topic(services):
    said = _in_thread(services, "can we say wallpaper?", "can we say that to CFOs?")
    assert (said.understood.slots.topic, "topic" in said.understood.slots.inherited) == ("wallpaper", True)


def test_behind_a_verdict_on_one_thing_to_say_no_other_claims_stand(services):
    unknown, approved, forbidden = (
        ask(Question(text, "nina", "marketer", "dm", text), services)
        for text in (
            "can we say the moon is made of cheese",
            "can I say 24% less downtime",
            "can I say 40% less downtime",
        )
    )

    assert unknown.lines == (
        "No claim, approved or forbidden, says so in these words. Ask Ada before anybody says it.",
    )
    assert approved.lines[0].startswith("Approved: ")
    assert not any("C3" in line or "X2" in line for line in (*approved.lines, *forbidden.lines))
    assert (len(forbidden.lines), approved.sources[0]) == (1, "C1")


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("was dürfen wir über unsere kantine sagen", "Keine freigegebene Aussage enthält die Wörter"),
        ("what can we say about wallpaper", "No approved claim has the words “wallpaper”; all there are:"),
    ],
)
def test_words_no_claim_has_are_said_to_be_in_none_and_all_are_listed(services, question, first):
    answer = ask(Question(question, "nina", "marketer", "dm", question), services)
    assert answer.lines[0].startswith(first)
    assert any("Conservas Albor" in line for line in answer.lines)
    assert not any("approved claim about" in line for line in answer.lines)


@pytest.mark.parametrize(
    ("question", "first"),
    [
        (
            "was dürfen wir über ungeplante stillstände sagen",
            "3 freigegebene Aussagen zum Thema „ungeplante stillstände“.",
        ),
        ("qué podemos decir de las paradas", "3 afirmaciones aprobadas sobre «paradas»."),
        ("što smijemo reći o kvarovima", "3 odobrene tvrdnje na temu „kvarovima”."),
    ],
)
def test_claims_are_found_by_what_the_company_calls_their_words_elsewhere(services, question, first):
    answer = ask(Question(question, "nina", "marketer", "dm", question), services)
    assert answer.lines[0] == first
    assert {"C1", "C3", "C6"} <= set(answer.sources)


def test_behind_a_verdict_no_claim_about_something_else_is_said_to_be_about_it(services):
    lines = ask(Question("can we say 38% fewer emergency work orders?", "nina", "marketer", "dm", "v"), services).lines
    told = [line for line in lines if line.startswith("   ") and "source" in line]
    assert all("work orders" in line or "emergency" in line for line in told)


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("can i say emergency work orders drop by half", "No, not with “half”: C2 is"),
        ("can i say notice is a month", "No, not with “a month”: C5 is"),
        ("can we say 38% fewer emergency work orders, guaranteed", "No, not with “guaranteed”: C2 is"),
        (
            "dürfen wir sagen, Conservas Albor hat ein Drittel weniger Stillstand",
            "Nein, nicht mit „ein Drittel“: C6 lautet",
        ),
        ("¿podemos decir un tercio menos de paradas en Conservas Albor?", "No, con «un tercio» no: C6 dice"),
        ("smijemo li reći da Conservas Albor ima upola manje zastoja", "Ne, ne s ovim: „upola”. C6 glasi"),
    ],
)
def test_another_promise_in_words_is_not_approved(services, question, first):
    assert _first(services, question).startswith(first)


def test_behind_no_verdict_the_claim_on_the_matter_stands(services):
    assert "“40 to 70 internal hours in the first 90 days” (C4)" in _first(
        services, "can we say internal effort is one week"
    )


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("can the autumn campaign claim 38% fewer emergencies", "Approved: Best customer result: 38%"),
        ("can the landing page say we cut downtime by 24%?", "Approved: Median reduction of unplanned downtime: 24%"),
        ("is it safe to advertise 40% less downtime on average", "No: X1 "),
        ("can I tell them nobody ever lost a shift with us", "No claim, approved or forbidden, says so"),
        ("dürfte der Newsletter 24 % versprechen", "Freigegeben: Median reduction"),
        ("¿puede el anuncio decir 24 % menos paradas?", "Aprobada: Median reduction"),
        ("napišemo li u oglasu 24 % manje zastoja, je li ok", "Odobreno: Median reduction"),
    ],
)
def test_whoever_or_whatever_is_to_say_it_the_claim_is_looked_up(services, question, first):
    assert _first(services, question).startswith(first)


@pytest.mark.parametrize(
    "question",
    [
        "can I tell the CFO who else uses it",
        "can the CFO say no in choosing",
        "could you tell them about A12",
        "kann der CFO in Choosing nein sagen",
    ],
)
def test_telling_somebody_who_or_no_is_no_claim(services, question):
    told = ask(Question(question, "sofia", "sales", "dm", question), services)
    assert told.understood.intent != "claims"


def test_a_claim_asked_about_to_a_customer_is_a_claim(services):
    told = ask(Question("may I tell Lurra we cut downtime by 40%", "sofia", "sales", "dm", "T9"), services)
    assert told.lines[0].startswith("No: X1 ")


def test_in_another_language_than_the_register_it_is_not_said_that_none_says_so_and_the_forbidden_ones_are_listed(
    services,
):
    told = ask(
        Question("dürfen wir schreiben, dass der Umstieg kostenlos ist", "nina", "marketer", "dm", "T8"), services
    )
    assert told.lines[0].startswith("Noch nicht sagen: Ob eine Aussage das sagt, kann ich nicht erkennen")
    assert [f"(X{n}" in line for n, line in enumerate(told.lines[1:4], start=1)] == [True, True, True]
