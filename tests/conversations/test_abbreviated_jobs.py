"""People write "mgr" and "dir": whoever is meant is found as if it were spelt out."""

import pytest


@pytest.mark.parametrize(
    ("text", "persona"),
    [
        ("what does the ops mgr need in choosing", "plant-director"),
        ("what does the rel eng need in discovering", "reliability-engineer"),
        ("what does the fin dir need in choosing", "cfo"),
        ("content for the maintenance mgr in choosing", "maintenance-manager"),
    ],
)
def test_an_abbreviated_job_is_its_persona(talk, text, persona):
    assert talk(text)["slots"]["persona"] == [persona]


def test_a_job_nobody_mapped_is_nobody_s_when_abbreviated_too(talk):
    assert "proc mgr" in talk("brief for the proc mgr in choosing")["slots"]["unresolved"]
