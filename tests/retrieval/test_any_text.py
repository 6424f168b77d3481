"""Whatever is typed is read, and only ids of the map come out."""

from dataclasses import fields

from hypothesis import given
from hypothesis import strategies as st

from retrieval.understanding import understand
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary
from tests.retrieval.other_companies import CLINICS

VOCABULARY = Vocabulary.of(CLINICS)
WORDS = st.sampled_from(
    [
        "what",
        "does",
        "the",
        "enfermera",
        "compras",
        "need",
        "in",
        "firma",
        "decisión",
        "BOFU",
        "a",
        "demo",
        "call",
        "San",
        "Telmo",
        "Carmen",
        "OP-2",
        "S-1",
        "S-9",
        "brief",
        "for",
        "and",
        "only",
        "also",
        "not",
        "internal",
        "es",
        "?",
        ":",
        ",",
        "https://x.example",
        "matrix",
        "gaps",
        "why",
        "top",
        "3",
        "Nordia",
        "fase",
        "de",
        "procurement",
        "HR",
        "IT",
    ]
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=12).map(" ".join))
KNOWN = {
    "persona": {persona.id for persona in CLINICS.personas},
    "phase": {phase.id for phase in CLINICS.phases},
    "deal": {"OP-1"},
    "asset": {asset.id for asset in CLINICS.assets},
    "need": {need.id for need in CLINICS.needs},
}


@given(TEXTS, TEXTS)
def test_slots_hold_ids_of_the_map_the_asker_may_see(first, second):
    before = understand(Question(first, "rafa", "sales"), VOCABULARY, CLINICS.today)
    after = understand(Question(second, "rafa", "sales"), VOCABULARY, CLINICS.today, before)
    for understood in (before, after):
        for slot, known in KNOWN.items():
            assert set(getattr(understood.slots, slot)) <= known


@given(TEXTS)
def test_inherited_names_slots(text):
    before = understand(Question("qué necesita compras en firma", "ines"), VOCABULARY, CLINICS.today)
    inherited = understand(Question(text, "ines"), VOCABULARY, CLINICS.today, before).slots.inherited
    assert set(inherited) <= {field.name for field in fields(before.slots)}
