"""Behind several deals, who is missing is told deal by deal; deals that hang are stuck in every language."""

import pytest

BRIXEN, VELTMANN, SARNER = "Brixen Automotive", "Veltmann Dairy", "Sarner Metallbau"


@pytest.mark.parametrize(
    ("question", "follow_up", "missing"),
    [
        ("which of my deals are stuck?", "and who is missing there?", f"Not reached yet at {VELTMANN}: IT/OT"),
        ("welche meiner Deals hängen?", "und wer fehlt da?", f"Bei {VELTMANN} noch nicht erreicht: IT/OT"),
        ("qué oportunidades mías están atascadas", "¿y quién falta ahí?", f"Sin contacto todavía en {VELTMANN}: IT/OT"),
        ("koji moji poslovi ne idu dalje", "i tko tamo nedostaje?", f"{VELTMANN}, još bez kontakta: IT/OT"),
    ],
)
def test_each_deal_has_its_line(talk, question, follow_up, missing):
    stuck = talk(question, role="sales", user="jonas")["text"].splitlines()[0]
    told = talk(follow_up, role="sales", user="jonas")["text"].splitlines()
    assert all(account in stuck for account in (BRIXEN, VELTMANN, SARNER))
    assert [account in line for account, line in zip((BRIXEN, VELTMANN, SARNER), told, strict=False)] == [True] * 3
    assert told[1].startswith(missing)


def test_only_the_deals_of_the_answer_before_are_told(talk):
    talk("which deals are stuck?")
    told = talk("and who is missing there?")["text"]
    assert (told.count("Lurra Foods"), "Hollin" in told, "Aitor" in told) == (1, False, False)
