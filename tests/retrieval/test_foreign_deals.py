"""Deals the asker may not hear of: their names are read as they would be if nobody had such a deal."""

from dataclasses import replace

import pytest

from retrieval.understanding import understand
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary

NAMES = ("Lurra", "Lurra Foods", "Lurrra Foods", "Torre Alba Packaging", "Hollin Bakery Group", "Ane Etxeberria")
OTHERS = {
    "Lurra Foods": "Qorba Mills",
    "Torre Alba Packaging": "Vexo Plants",
    "Hollin Bakery Group": "Zemmin Ovens",
    "Ane Etxeberria": "Udo Hrasnik",
}
WORDINGS = (
    "brief for {}",
    "who owns {}",
    "who is {}",
    "what stage is {} in",
    "case study for {}",
    "{}: who is missing?",
    "what can I send to {}?",
    "deal {}",
    "status of {}",
    "contenido para {}",
    "Kollateral für {}",
    "sadržaj za {}",
)


@pytest.fixture(scope="module")
def without_them(tarnwell):
    """The same company, whose sellers have other customers."""
    return replace(
        tarnwell,
        deals=tuple(
            deal.model_copy(update={"account": OTHERS.get(deal.account, deal.account)}) for deal in tarnwell.deals
        ),
        contacts=tuple(
            each.model_copy(update={"name": OTHERS.get(each.name, each.name)}) for each in tarnwell.contacts
        ),
    )


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("wording", WORDINGS)
def test_the_deal_of_somebody_else_is_read_as_if_there_were_none(tarnwell, without_them, wording, name):
    asked = Question(wording.format(name), "jonas", "sales", "dm")

    read = [understand(asked, Vocabulary.of(each), each.today) for each in (tarnwell, without_them)]

    assert read[0] == read[1]


@pytest.mark.parametrize("name", ["Lurra", "Lurra Foods", "Lurrra Foods"])
def test_its_owner_is_understood(tarnwell, name):
    read = understand(
        Question(f"what can I send to {name}?", "sofia", "sales", "dm"), Vocabulary.of(tarnwell), tarnwell.today
    )

    assert (read.intent, read.slots.deal) == ("deal_collateral", ("D1",))
