"""Somebody of the customer's blocks, fears or says something: what goes to that person on that matter, not the deal's card."""

import pytest


@pytest.mark.parametrize(
    ("user", "text", "deal", "persona"),
    [
        ("jonas", "brixen: miro blocks on data flows. anything?", "D2", "it-security"),
        ("jonas", "veltmann: peter says the numbers are not his. ideas?", "D5", "cfo"),
        ("sofia", "lurra - ane is worried about false alarms. got something?", "D1", "maintenance-manager"),
        ("jonas", "Sarner: Doris befürchtet zu viel Arbeit, haben wir was?", "D7", "maintenance-manager"),
        ("sofia", "Lurra: Aitor dice que los datos salen de la planta. ¿algo?", "D1", "it-security"),
        ("iva", "Jadran: Mirna misli da pilot traje predugo, imamo li nešto?", "D3", "plant-director"),
    ],
)
def test_a_trouble_is_a_wish_for_something_to_send_to_that_person(talk, user, text, deal, persona):
    record = talk(text, role="sales", user=user)
    assert record["intent"] == "deal_collateral"
    assert (record["slots"]["deal"], record["slots"]["persona"]) == ([deal], [persona])


def test_what_the_trouble_is_about_comes_first_whoever_it_was_made_for(talk):
    record = talk("lurra - ane is worried about false alarms. got something?", role="sales", user="sofia")
    assert record["offered"][0] == "A16"


def test_a_matter_nothing_answers_is_said_first(talk):
    record = talk("brixen: miro asks about data residency. anything?", role="sales", user="jonas")
    first = record["text"].splitlines()[0]
    assert first.startswith("Nothing to send for 2 needs of this phase: Data residency, retention and privacy")


@pytest.mark.parametrize("text", ["who is blocking at brixen", "is miro blocking at brixen", "status of brixen"])
def test_a_question_about_who_blocks_is_a_question_about_the_deal(talk, text):
    assert talk(text, role="sales", user="jonas")["intent"] == "deal_info"


def test_a_colleagues_people_mean_nothing_in_it(talk):
    record = talk("brixen: miro blocks on data flows. anything?", role="sales", user="sofia")
    assert ("deal" in record["slots"], "Miro" in record["text"], "Brixen" in record["text"]) == (False, False, False)


@pytest.mark.parametrize(
    ("user", "text", "persona", "told", "given"),
    [
        ("jonas", "was macht Frank Ott Sorgen?", "maintenance-manager", "Maintenance Manager · Probleme: Night", []),
        ("jonas", "wovor hat Miro Angst?", "it-security", "IT/OT Security Lead · Probleme: Every vendor", ["A19"]),
        ("jonas", "what is miro afraid of", "it-security", "IT/OT Security Lead · Pains: Every vendor", ["A19"]),
        ("jonas", "what does miro object to", "it-security", "IT/OT Security Lead · Objects: “Where does", ["A19"]),
        ("sofia", "¿qué le preocupa a Aitor?", "it-security", "IT/OT Security Lead · Problemas: Every vendor", []),
        ("iva", "čega se boji Mirna?", "plant-director", "Plant Director · Problemi: Late-delivery", ["A18"]),
    ],
)
def test_what_the_trouble_of_somebody_is_their_persona_tells(talk, user, text, persona, told, given):
    """What is feared is an objection too, and comes with what meets the need behind it."""
    record = talk(text, role="sales", user=user)
    assert (record["slots"]["persona"], record["text"][: len(told)], record["offered"]) == ([persona], told, given)


@pytest.mark.parametrize(
    "text",
    [
        "Miro blockiert, was tun",
        "was schicke ich Miro, er hat Angst um die Daten",
        "what can i send, miro is worried about data",
        "what does brixen object to",
    ],
)
def test_what_to_do_about_it_stays_what_to_send(talk, text):
    assert talk(text, role="sales", user="jonas")["intent"] == "deal_collateral"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("why is Brixen stuck", "Blocking Brixen Automotive: IT/OT Security Lead (Miro Klein)."),
        ("warum stockt Brixen?", "Brixen Automotive wird blockiert von: IT/OT Security Lead (Miro Klein)."),
        ("¿por qué está atascado Brixen?", "Bloquea Brixen Automotive: IT/OT Security Lead (Miro Klein)."),
        ("zašto Brixen stoji?", "Brixen Automotive, koči: IT/OT Security Lead (Miro Klein)."),
    ],
)
def test_why_a_deal_stands_is_asked_of_the_deal_and_not_of_a_score(talk, text, first):
    record = talk(text, role="sales", user="jonas")
    assert (record["intent"], record["slots"]["deal"]) == ("deal_info", ["D2"])
    assert record["text"].splitlines()[0] == first


@pytest.mark.parametrize("why", ["why?", "and why is that?", "warum denn?"])
def test_why_alone_is_asked_of_the_deals_that_were_told(talk, why):
    talk("which deals are stuck", user="nina", role="marketer")
    record = talk(why, user="nina", role="marketer")
    assert record["sources"] == ["D1", "D2", "D5", "D7"]
    assert len(record["text"].splitlines()) == 5


def test_why_alone_behind_one_deal_says_who_holds_it_up(talk):
    talk("is lurra stuck", user="sofia", role="sales")
    assert talk("why", user="sofia", role="sales")["text"].splitlines()[:2] == [
        "Nobody is noted as blocking Lurra Foods; it waits for CFO, not engaged.",
        "Lurra Foods, next: Ane presents to finance on 26 Feb",
    ]
