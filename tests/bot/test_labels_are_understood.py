"""What Milepost calls things in an answer it understands when somebody types it back, in every language."""

import pytest

from bot.words import LANGUAGES, words_in
from retrieval.understanding import understand
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary

PARTS = ("driver", "participant", "gatekeeper", "not_involved")
SLOTS = {
    "participation": ("participation", PARTS),
    "participations": ("participation", PARTS),
    "asset-status": ("status", ("draft", "in_review", "published", "archived")),
    "audience": ("audience", ("external", "nda", "partner", "internal")),
}
PLAIN_VERBS = {("de", "participation", "participant")}
"""Who asks who is "beteiligt" means everybody who takes part; the noun is read."""
LABELS = [
    (language, kind, id)
    for language in LANGUAGES
    for kind, (_, ids) in SLOTS.items()
    for id in ids
    if (language, kind, id) not in PLAIN_VERBS
]


@pytest.mark.parametrize(("language", "kind", "id"), LABELS)
def test_a_label_is_read_back(language, kind, id, tarnwell):
    label, (slot, _) = words_in(language).named(kind, id), SLOTS[kind]

    read = understand(Question(f"Choosing, {label}"), Vocabulary.of(tarnwell), tarnwell.today)
    said = getattr(read.slots, slot)
    assert id in (said if isinstance(said, tuple) else (said,))
