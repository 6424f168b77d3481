"""A line somebody holds up and asks leave for, told from what is only near it."""

import pytest

from retrieval.reading.wants.held_up import is_held_up
from retrieval.reading.words import cues


@pytest.mark.parametrize(
    "text",
    [
        "headline: never wait for the ferry again - fine?",
        "newsletter: tickets in 3 minutes, good to go?",
        "31% fewer returns – ok as a headline?",
        'is "your boats never sink" ok as a slogan?',
        "ok for the banner: half price on Sundays?",
        "can it go on the poster that nobody ever waits",
        "überschrift: nie wieder warten – in ordnung?",
        "darf in die anzeige, dass keiner warten muss",
        "titular: nunca más colas, ¿vale?",
        "¿puede ir en el folleto que nadie espera?",
        "naslov: nikad više čekanja – u redu?",
        "smije li na letak da nitko ne čeka",
    ],
)
def test_words_beside_a_place_and_a_wish_for_leave_are_held_up(text):
    assert is_held_up(text, cues.load())


@pytest.mark.parametrize(
    "text",
    [
        "for the newsletter: what is new since January?",
        "what do we have for the newsletter",
        "headline: never wait for the ferry again",
        'is the "ferry timetable" still ok',
        "brief: cook in choosing - good to go?",
        "can I get the slides of the webinar",
        "which gaps are worst: choosing or proving?",
        "can you check the newsletter: it has the words of a cook",
        "kann ich etwas für den newsletter haben",
        "¿qué tenemos para el boletín?",
        "što imamo za newsletter",
    ],
)
def test_what_is_looked_for_is_not_held_up(text):
    assert not is_held_up(text, cues.load())
