"""By which words a rival is named: what people do today is made of words like any other."""

from dataclasses import replace

import pytest

from content_library.intake import Competitor
from retrieval.understanding import understand
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary
from tests.retrieval.other_companies import CARGO_BIKES, TODAY

PICTURE = replace(
    CARGO_BIKES,
    competitors=(
        Competitor(id="pedalix", name="Pedalix Cargo"),
        Competitor(id="paper", name="Paper forms and e-mail", kind="status_quo"),
        Competitor(id="nothing-new", name="Vans / doing nothing", kind="status_quo"),
    ),
)


@pytest.mark.parametrize(
    ("text", "rivals"),
    [
        ("anything against Pedalix", ("pedalix",)),
        ("what do we have on paper forms and e-mail", ("paper",)),
        ("anything against doing nothing", ("nothing-new",)),
        ("is there a paper for the fleet manager", ()),
        ("anything on vans", ()),
    ],
)
def test_what_people_do_today_is_named_by_all_its_words(text, rivals):
    assert understand(Question(text), Vocabulary.of(PICTURE), TODAY).slots.competitor == rivals
