"""Which assets take the lines of a pack when an earlier phase may still be open."""

from bot.answering.offering import Pick
from bot.skills.deals.pack_lines import room_for

PACK = [Pick(f"P{n}") for n in range(1, 6)]
EARLIER = [Pick("E1"), Pick("E2"), Pick("E3")]


def _lines(*needed: str, size: int = 5) -> list[str]:
    return [each.asset for each in room_for(size, PACK, EARLIER, 5, frozenset(needed))[:size]]


def test_an_earlier_phase_gets_two_lines_of_five() -> None:
    assert _lines() == ["P1", "P2", "P3", "E1", "E2"]


def test_it_takes_none_that_the_drivers_must_needs_have_nothing_else_for() -> None:
    assert _lines("P5") == ["P1", "P2", "P5", "E1", "E2"]
    assert _lines("P1", "P3", "P4", "P5") == ["P1", "P3", "P4", "P5", "E1"]
    assert _lines("P1", "P2", "P3", "P4", "P5") == ["P1", "P2", "P3", "P4", "P5"]


def test_whoever_wants_more_than_usual_gets_the_whole_pack_first() -> None:
    assert _lines("P5", size=8) == ["P1", "P2", "P3", "P4", "P5", "E1", "E2", "E3"]
