"""Who decides in a phase is whoever drives it and whoever can stop it; who decides at all is a question about a role."""

import pytest

from bot.answering.wording import persona_label
from bot.skills.ask import ask
from retrieval.understood import Question


def _slots(services, text):
    said = ask(Question(text, "nina", "marketer", "dm", text), services)
    return said.understood.slots.participation, said.lines


@pytest.mark.parametrize(
    "question",
    [
        "wer entscheidet in Choosing",
        "who decides in Choosing",
        "quién decide en Choosing",
        "tko odlučuje u fazi Choosing",
    ],
)
def test_who_decides_in_a_phase_is_its_driver_and_its_gatekeepers(services, tarnwell, question):
    participation, lines = _slots(services, question)
    there = {
        persona_label(tarnwell, c.persona): c.participation
        for c in tarnwell.cells
        if c.involved and c.phase == "choosing"
    }
    told = "\n".join(lines)
    assert len(there) > 1
    assert participation == ("driver", "gatekeeper")
    assert {label for label in there if f"{label} (" in told} == {
        label for label, part in there.items() if part in ("driver", "gatekeeper")
    }


@pytest.mark.parametrize("question", ["who takes part in Choosing", "wer ist in der Phase Choosing dabei"])
def test_who_takes_part_is_everybody(services, question):
    assert _slots(services, question)[0] == ()
