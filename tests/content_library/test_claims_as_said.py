"""What a sentence promises beyond a claim, in four languages."""

import pytest

from content_library.claims_as_said import beyond

MOVED = "Data of a typical shop is moved in 2 weekends"
SAVED = "Shops save a median of 47 minutes of admin per seller and day after 3 months (n=41)"
FEWER = "31% fewer returns at Wool & Sons"


@pytest.mark.parametrize(
    ("claim", "text", "language", "said"),
    [
        (MOVED, "may we say data is moved in a weekend", "en", ("a weekend",)),
        (MOVED, "darf ich sagen, dass Daten an einem Wochenende umziehen", "de", ("einem Wochenende",)),
        (MOVED, "¿podemos decir que los datos pasan en un fin de semana?", "es", ("un fin de semana",)),
        (MOVED, "smijemo li reći da se podaci sele za jedan vikend", "hr", ("jedan vikend",)),
        (MOVED, "can we say data is moved in 3 days", "en", ("3 days",)),
        (SAVED, "can we say shops save an hour of admin a day", "en", ("an hour",)),
        (SAVED, "dürfen wir schreiben: eine Stunde am Tag gespart", "de", ("eine Stunde",)),
        (SAVED, "can we say 47 minutes of admin a week", "en", ("a week",)),
        (SAVED, "can we say 47 minutes in 3 weeks", "en", ("3 weeks",)),
        (FEWER, "can we say returns fall by half", "en", ("half",)),
        (FEWER, "dürfen wir sagen: halb so viele Retouren, garantiert", "de", ("halb", "garantiert")),
        (FEWER, "¿podemos decir la mitad de devoluciones, siempre?", "es", ("mitad", "siempre")),
        (FEWER, "smijemo li reći dvostruko manje povrata kod svakog kupca", "hr", ("dvostruko", "svakog")),
        (FEWER, "can we say a third fewer returns for every shop", "en", ("a third", "every")),
        (FEWER, "can we say 31% fewer returns, and the first year is free", "en", ("free",)),
        (FEWER, "can we say returns of 31 euros", "en", ("31 euros",)),
    ],
)
def test_another_figure_and_a_wider_promise_are_beyond_a_claim(claim, text, language, said):
    assert beyond(claim, text, language) == said


@pytest.mark.parametrize(
    ("claim", "text", "language"),
    [
        (MOVED, "can we say data is moved in two weekends", "en"),
        (MOVED, "dürfen wir sagen, in zwei Wochenenden", "de"),
        (MOVED, "podemos decir dos fines de semana", "es"),
        (MOVED, "smijemo li reći u dva vikenda", "hr"),
        (SAVED, "can we say 47 minutes of admin a day at 41 shops", "en"),
        (SAVED, "dürfen wir schreiben: 47 Minuten pro Tag", "de"),
        (SAVED, "podemos decir 47 minutos al día", "es"),
        (SAVED, "smijemo li reći 47 minuta na dan", "hr"),
        (FEWER, "can we still say 31 percent fewer returns as in LV-05 of 2026", "en"),
        ("Returns are halved, guaranteed", "dürfen wir die Hälfte sagen, garantiert", "de"),
        ("One month free for new shops", "podemos decir un mes gratis", "es"),
    ],
)
def test_what_the_claim_says_in_other_words_is_not_beyond_it(claim, text, language):
    assert beyond(claim, text, language) == ()
