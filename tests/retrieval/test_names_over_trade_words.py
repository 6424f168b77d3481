"""Words of our trade inside the name of a thing ask for nothing: the name wins, unless something beside it asks."""

from dataclasses import replace
from datetime import date

import pytest

from retrieval.understanding import understand
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary

TITLES = {
    "A03": ("Lücken in der bestehenden Police finden", "guide"),
    "A01": ("Find the gaps in your present policy", "checklist"),
    "A02": ("A claim from photo to payment in nine days", "video"),
}


@pytest.fixture(scope="module")
def insurer(tarnwell):
    """The sample company with two assets whose titles hold words people otherwise ask with."""
    told = {id: {"title": title, "format": format} for id, (title, format) in TITLES.items()}
    assets = tuple(asset.model_copy(update=told.get(asset.id, {})) for asset in tarnwell.assets)
    return Vocabulary.of(replace(tarnwell, assets=assets))


@pytest.mark.parametrize(
    ("text", "intent", "asset"),
    [
        ("who owns the policy gaps checklist", "asset_info", ("A01",)),
        ("language versions of the policy gaps checklist", "asset_info", ("A01",)),
        ("can I still use the policy gaps checklist?", "asset_info", ("A01",)),
        ("what are our biggest gaps in choosing", "gap_list", ()),
        ("which gaps does the policy gaps checklist close", "gap_list", ()),
        ("what claims can we make about speed", "claims", ()),
        ("do i write claim or damage", "style", ()),
        ("do we say damage or claim", "style", ()),
    ],
)
def test_the_name_of_a_thing_wins_over_words_of_the_trade(insurer, text, intent, asset):
    read = understand(Question(text, "nina"), insurer, date(2026, 2, 16))
    assert (read.intent, read.slots.asset) == (intent, asset)


def test_what_people_said_about_the_subject_of_a_title_is_evidence(insurer):
    read = understand(Question("what did CFOs tell us about the policy gaps", "nina"), insurer, date(2026, 2, 16))
    assert (read.intent, read.slots.persona) == ("evidence", ("cfo",))


@pytest.mark.parametrize(
    ("text", "intent", "asset"),
    [
        ("wo sind die größten Lücken", "gap_list", ()),
        ("die drei größten Content-Lücken", "gap_list", ()),
        ("zeig mir die Lücken", "gap_list", ()),
        ("wem gehört der Lücken-Leitfaden", "asset_info", ("A03",)),
        ("wem gehört „Lücken in der bestehenden Police finden“", "asset_info", ("A03",)),
        ("Lücken in der bestehenden Police finden", "asset_info", ("A03",)),
    ],
)
def test_one_word_of_a_title_by_which_gaps_are_asked_for_names_nothing(insurer, text, intent, asset):
    read = understand(Question(text, "nina"), insurer, date(2026, 2, 16))
    assert (read.intent, read.slots.asset) == (intent, asset)
