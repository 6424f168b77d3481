"""The words Milepost uses are explained to whoever asks what one means, in their language."""

import pytest


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("what is a need", "Need: something a persona must be able to do or decide to leave a phase; must, should or nice."),
        ("what's a brief", "Brief: what a writer gets for the next piece: reader, needs, evidence, claims, what exists, how success is measured."),
        ('what does "participation" mean', "Participation: the part a persona plays in a phase: driver, participant, gatekeeper or not involved."),
        ("what does blocked mean?", "Blocked: may not be offered: a draft, expired, replaced, permission withdrawn, forbidden claim, internal or for partners only."),
        ("was ist eine Persona", "Persona: eine Art Käufer: wie sie arbeitet, entscheidet und liest."),
        ("was bedeutet schwächstes Gate", "Schwächstes Gate: die niedrigste Abdeckung unter treibenden Kräften und Gatekeepern einer Phase."),
        ("qué es una afirmación", "Afirmación: algo que marketing puede decir, con su fuente. Una prohibida bloquea los contenidos que la hacen."),
        ("što znači sudjelovanje", "Sudjelovanje: uloga persone u fazi: pokretač, sudionik, vratar ili ne sudjeluje."),
    ],
)  # fmt: skip
def test_a_word_of_ours_is_explained(talk, question, told):
    assert talk(question, role="writer", user="priya")["text"].splitlines()[0] == told


@pytest.mark.parametrize(
    "question",
    ["what is blocked", "which assets are blocked", "was ist gesperrt", "qué está bloqueado", "što je blokirano", "što je isteklo"],
)  # fmt: skip
def test_whoever_asks_which_they_are_is_told_which(talk, question):
    assert talk(question, role="marketer", user="nina")["intent"] == "audit"


def test_a_reader_in_a_phase_names_no_asset(talk):
    record = talk("what happens in the purchasing phase for the plant director", role="marketer", user="luka")
    assert record["intent"] == "journey_info"
    assert record["text"].splitlines()[0] == "Purchasing: Prepares to own and maintain the solution."
