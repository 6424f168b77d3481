"""Who is asked about in a deal is named in the first line, to whoever may hear it."""

import pytest


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("who haven't we reached at Lurra", "Not reached yet at Lurra Foods: CFO."),
        ("wen haben wir bei Lurra noch nicht erreicht", "Bei Lurra Foods noch nicht erreicht: CFO."),
        ("a quién no hemos llegado en Lurra", "Sin contacto todavía en Lurra Foods: CFO."),
        ("koga još nismo dosegli u Lurri", "Lurra Foods, još bez kontakta: CFO."),
        (
            "whos gatekeeping Lurra",
            "Has to approve Lurra Foods in Choosing: CFO, not engaged and IT/OT Security Lead (Aitor Lasa), engaged.",
        ),
        ("who blocks Lurra", "Nobody is noted as blocking Lurra Foods; it waits for CFO, not engaged."),
        (
            "what's the name of the plant director at Lurra",
            "Contacts at Lurra Foods: Begona Sola (Plant Director, engaged).",
        ),
        ("what's the name of the CFO at Lurra", "CFO at Lurra Foods: nobody is identified yet."),
        ("which of my deals wait for the CFO", "CFO: 1 deal waits for them: Lurra Foods."),
        (
            "which deals is the maintenance manager holding up",
            "No open deal you may see waits for Maintenance Manager.",
        ),
    ],
)
def test_the_owner_of_a_deal_hears_who_it_is_first(talk, question, first):
    assert first_line(talk(question, role="sales", user="sofia")) == first


@pytest.mark.parametrize("question", ["who blocks Brixen", "wer blockiert Brixen", "tko koči Brixen"])
def test_who_blocks_is_named_with_the_role(talk, question):
    assert first_line(talk(question, role="sales", user="jonas")).endswith("IT/OT Security Lead (Miro Klein).")


def test_others_hear_roles_and_that_names_are_not_for_them(talk):
    blocking = talk("who blocks Brixen", user="nina")["text"]
    contact = talk("who exactly is the contact at Brixen", user="nina")["text"]

    assert first_line({"text": blocking}) == "Blocking Brixen Automotive: IT/OT Security Lead."
    assert contact.startswith("Names of people at Brixen Automotive are told to the owner of the deal alone")
    assert not [name for name in ("Miro", "Klein", "Frank Ott", "Sabine") if name in blocking + contact]


def first_line(answer):
    return answer["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "who else should I be talking to at Sarner",
            MISSING := "By the map also there, and nobody known yet: "
            "IT/OT Security Lead (participant of Learning) and CFO (gatekeeper of Choosing).",
        ),
        ("who's missing at Sarner", MISSING),
        (
            "mit wem muss ich bei Sarner noch reden",
            (
                "Nach der Karte auch dort, aber noch unbekannt: "
                "IT/OT Security Lead (beteiligt, Learning) und CFO (Gatekeeper, Choosing)."
            ),
        ),
        (
            "¿con quién más tengo que hablar en Sarner?",
            (
                "Según el mapa también intervienen, y aún no se conoce a nadie: "
                "IT/OT Security Lead (participante, Learning) y CFO (gatekeeper, Choosing)."
            ),
        ),
        (
            "s kim još moram razgovarati u Sarneru",
            (
                "Prema mapi tamo su i, a još nisu poznati: "
                "IT/OT Security Lead (sudionik, Learning) i CFO (vratar, Choosing)."
            ),
        ),
        (
            "which gatekeepers are ahead of us at Sarner",
            "By the map also there, and nobody known yet: CFO (gatekeeper of Choosing).",
        ),
    ],
)
def test_whom_nobody_knows_there_yet_is_told_by_the_map(talk, question, told):
    assert told in talk(question, role="sales", user="jonas")["text"].splitlines()


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("who do I call first today", "Not reached yet at Veltmann Dairy: IT/OT Security Lead."),
        ("wen rufe ich zuerst an?", "Bei Veltmann Dairy noch nicht erreicht: IT/OT Security Lead."),
    ],
)
def test_whom_to_call_first_is_whoever_waits_in_the_sellers_deals(talk, text, first):
    record = talk(text, role="sales", user="jonas")
    assert (record["intent"], record["text"].splitlines()[0]) == ("deal_info", first)
