"""What a question is like: examples vote, rules weigh more, and what is like nothing stays open."""

from collections import Counter
from typing import get_args

import numpy as np
import pytest

from retrieval.adapters.minilm import MiniLM
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.wants import examples, likeness
from retrieval.reading.wants.intents import wanted
from retrieval.reading.words.lexicon import Lexicon, Term
from retrieval.reading.words.spelling import words
from retrieval.understanding import understand
from retrieval.understood import Intent, Question
from retrieval.vocabulary import Vocabulary

KNOWN = examples.load()


@pytest.fixture(scope="module")
def model() -> MiniLM:
    return MiniLM()


def test_every_want_has_examples_in_every_language():
    counted = Counter((example.language, example.intent) for example in KNOWN)
    few = {(language, intent) for language in ("de", "en", "es", "hr") for intent in get_args(Intent)} - {
        key for key, count in counted.items() if count >= (20 if key[0] == "en" else 7)
    }
    assert few == set()


def test_an_example_stands_under_one_want_only():
    wants: dict[str, set[str]] = {}
    for example in KNOWN:
        wants.setdefault(f"{example.language} {example.text}", set()).add(example.intent)
    assert {text: found for text, found in wants.items() if len(found) > 1} == {}


def test_the_shipped_file_is_made_of_the_examples():
    kept = likeness.load()
    sensed = [place for place, example in enumerate(KNOWN) if example.language in MiniLM.languages]
    again = likeness.made(KNOWN, sensed, kept.senses, kept.embedder)
    for name in ("wants", "rarity", "starts", "examples", "sensed"):
        assert np.array_equal(again[name], getattr(kept, name)), f"python -m retrieval.adapters.minilm: {name}"
    assert np.allclose(again["weights"], kept.weights, atol=1e-3)


def test_the_shipped_senses_are_those_of_the_shipped_model(model):
    kept = likeness.load()
    assert kept.embedder == model.id
    for row in range(0, len(kept.sensed), 60):
        sense = model.embed_query(likeness.spoken(KNOWN[kept.sensed[row]].text))
        assert float(sense @ kept.senses[row]) == pytest.approx(1, abs=0.01)


def test_an_example_is_most_like_itself():
    votes = _votes("who is writing BRIEF")
    assert max(votes, key=lambda intent: votes[intent]) == "brief_status"
    assert sum(votes.values()) == pytest.approx(1)


def test_what_is_like_nothing_has_hardly_a_vote():
    assert sum(_votes("zyx qwv").values()) < 0.3
    assert _votes("") == {}


def test_placeholders_read_like_masked_names():
    assert examples.masked("Who owns {asset}, and why 45?") == "who owns ASSET and why NUMBER"
    assert likeness.spoken("who owns ASSET") == "who owns document A12"


def test_a_sure_cue_stands_against_a_neighbourhood_that_is_not_clear(tarnwell):
    cues = Vocabulary.of(tarnwell).cues
    text = "audit who is that"
    wish = wanted(Sentence(text, words(text), ()), cues, "marketer", "en")
    assert (wish.intent, wish.sure) == ("audit", True)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("who has got the piece on payback in hand", "brief_status"),
        ("wie siehts aus, was liegt bei mir auf dem tisch", "brief_status"),
        ("qué le preocupa al CFO", "persona_info"),
    ],
)
def test_wordings_without_a_cue_are_understood(text, intent, tarnwell, model):
    understood = understand(Question(text, "nina"), Vocabulary.of(tarnwell), tarnwell.today, None, lambda: model)
    assert understood.intent == intent


def test_the_model_is_not_loaded_for_what_letters_tell_or_another_language(tarnwell):
    def refuse():
        raise AssertionError("loaded")

    for text in ("what are the biggest gaps", "was ist wohl los mit dem ding"):
        understand(Question(text, "nina"), Vocabulary.of(tarnwell), tarnwell.today, None, refuse)


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("who has to say yes in choosing", {"participation": ("gatekeeper",), "phase": ("choosing",)}),
        ("wer muss bei choosing zustimmen", {"participation": ("gatekeeper",), "phase": ("choosing",)}),
        ("quién tiene que aprobar en choosing", {"participation": ("gatekeeper",), "phase": ("choosing",)}),
        ("tko mora odobriti u choosing", {"participation": ("gatekeeper",), "phase": ("choosing",)}),
        ("who does not take part in learning", {"participation": ("not_involved",), "phase": ("learning",)}),
        ("learning vs choosing, which is weaker", {"phase": ("learning", "choosing")}),
        ("was braucht der CFO in der choosingphase", {"persona": ("cfo",), "phase": ("choosing",)}),
    ],
)
def test_values_without_their_name_are_read(text, slots, tarnwell):
    got = understand(Question(text, "nina"), Vocabulary.of(tarnwell), tarnwell.today).slots
    assert {name: getattr(got, name) for name in ("participation", "persona", "phase") if getattr(got, name)} == slots


def test_a_declined_name_is_the_name():
    lexicon = Lexicon([Term("persona", "teacher", "učiteljica"), Term("deal", "d1", "Müller Werke")])

    def found(text: str, language: str) -> list[str]:
        return [term.id for match in lexicon.matches(words(text), language) for term in match.terms]

    assert found("što treba učiteljici", "hr") == ["teacher"]
    assert found("stand bei Muellers Werken", "de") == ["d1"]
    assert found("what about uciteljicama", "en") == []


def _votes(masked):
    known = likeness.load()
    return known.votes(known.near(masked))
