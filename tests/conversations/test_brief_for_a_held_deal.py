"""A brief for a deal that is in a later phase already, where one of its people is still held in an earlier one."""

import pytest

from bot.skills.ask import ask
from retrieval.understood import Question


@pytest.fixture
def said(services):
    return lambda text: ask(Question(text, "jonas", "sales", "dm"), services)


@pytest.mark.parametrize(
    "text",
    [
        "write a brief for what the CFO at Veltmann is missing",
        "Briefing für den CFO bei Veltmann",
        "brief para el CFO de Veltmann",
        "napravi brief za CFO-a u Veltmannu",
    ],
)
def test_finance_blocks_a_contract_that_is_sent_so_what_it_must_know_comes_first(said, text):
    answer = said(text)
    assert (answer.cells, answer.understood.slots.phase) == ((("cfo", "choosing"),), ("choosing",))
    assert answer.needs == ("CF-CH-1", "CF-CH-2", "CF-CH-3")


def test_the_phase_that_is_said_is_the_one_meant(said):
    answer = said("write a brief for the CFO at Veltmann in purchasing")
    assert (answer.cells, answer.needs) == ((("cfo", "purchasing"),), ("CF-PU-3",))


def test_it_says_whose_deal_is_held(said):
    lines = said("brief for the CFO in choosing").lines
    assert any("In a later phase already, this reader not on board: Veltmann Dairy." in line for line in lines)
