"""A few words without any small word are in the language that calls things so; what is shared tells nothing."""

import pytest

from retrieval.reading.words import cues
from retrieval.reading.words.tongues import asked_in


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Werkleiter", "de"),
        ("Fallstudie Spedition", "de"),
        ("Molkerei", "de"),
        ("gerente de planta", "es"),
        ("jefe mantenimiento", "es"),
        ("sastanak s financijskim direktorom", "hr"),
        ("voditelj održavanja", "hr"),
        ("plant maintenance", "en"),
        ("Manager", ""),
        ("Nordfracht", ""),
        ("webinar 2026", ""),
        ("Garantiebedingungen", "de"),  # the guarantee alone would be anybody's
        ("garantía", "es"),
        ("Preisvergleich", "de"),
        ("cjenik", "hr"),
        ("implementation plan", "en"),
        ("migration", ""),
    ],
)
def test_names_of_jobs_and_industries_tell_the_language(text, language):
    assert asked_in(text, cues.load()) == language
