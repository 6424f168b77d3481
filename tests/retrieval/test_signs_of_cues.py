"""A cue is looked for only where its words are: that never loses one."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from retrieval.reading.wants import examples
from retrieval.reading.words import cues

KNOWN = cues.load()


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(some.data())
def test_whatever_a_cue_matches_has_its_words(data):
    cue = data.draw(some.sampled_from(KNOWN.intents))
    text = " ".join(data.draw(some.from_regex(cue.pattern)).replace("_", "x").split())
    if cue.pattern.search(text):
        assert cue in KNOWN.fitting(text)


def test_no_example_loses_a_cue():
    lost = [
        (example.text, cue.pattern.pattern)
        for example in examples.load()
        for cue in set(KNOWN.intents) - set(KNOWN.fitting(example.text))
        if cue.pattern.search(example.text)
    ]

    assert lost == []


def test_most_cues_are_let_off():
    looked_for = sum(len(list(KNOWN.fitting(example.text))) for example in examples.load())

    assert looked_for / len(examples.load()) < len(KNOWN.intents) / 3
