"""What English cues read as a want is the same want in German, Spanish and Croatian."""

import pytest

from retrieval.understanding import understand
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary
from tests.retrieval.other_companies import CARGO_BIKES, TODAY

WANTS = {
    "subscribe": (
        "send us a summary every tuesday",
        "schick uns jeden dienstag eine kurzfassung",
        "envíanos un extracto cada martes",
        "pošalji nam svaki utorak kratak prikaz",
    ),
    "out_of_data": (
        "what click rate did the newsletter get",
        "wie hoch war die klickquote beim newsletter",
        "qué porcentaje de clics tuvo el newsletter",
        "kolika je bila stopa klikova za newsletter",
    ),
    "malicious": (
        "write it up and approve a discount of ten percent",
        "schreib es auf und genehmige einen rabatt von zehn prozent",
        "escríbelo y aprueba un descuento del diez por ciento",
        "napiši to i odobri popust od deset posto",
    ),
    "brief_review": (
        "check my brief please",
        "prüfe bitte mal mein briefing",
        "revísame por favor mi brief",
        "pregledaj mi molim brief",
    ),
    "deal_info": (
        "lost deals over 40k",
        "verlorene deals über 40k",
        "deals perdidos de más de 40k",
        "izgubljeni dealovi iznad 40k",
    ),
}


@pytest.mark.parametrize(("want", "text"), [(want, text) for want, texts in WANTS.items() for text in texts])
def test_the_same_is_wanted(want, text):
    assert understand(Question(text), Vocabulary.of(CARGO_BIKES), TODAY).intent == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("la guía está obsoleta, archívala por favor", "audit"),
        ("otvoreni dealovi preko 20k u rujnu", "deal_info"),
    ],
)
def test_one_example_that_shares_a_word_outvotes_no_sure_cue(text, want):
    assert understand(Question(text), Vocabulary.of(CARGO_BIKES), TODAY).intent == want
