"""A topic is what is looked for, without the words that ask for it."""

import pytest

from retrieval.understanding import understand
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary
from tests.retrieval.other_companies import CARGO_BIKES, TODAY

TOPICS = {
    "long shot: saddle sores": "saddle sores",
    "quick question, anything on saddle sores?": "saddle sores",
    "show me whatever we wrote regarding saddle sores": "saddle sores",
    "can you dig up stuff on spare spokes": "spare spokes",
    "got anything covering saddle sores": "saddle sores",
    "is there something that explains hub gears": "hub gears",
    "Habt ihr etwas zum Thema Sattelhöhe?": "sattelhohe",
    "Gibt es irgendwas, das Nabenschaltungen erklärt?": "nabenschaltungen",
    "¿hay algo que explique la altura del sillín?": "altura sillin",
    "imamo li išta što objašnjava visinu sjedala": "visinu sjedala",
    "anything about dealing": "dealing",
}
"""The last one: a verb that is all there is."""


OCCASIONS = {
    "have a demo tomorrow, anything on saddle sores": "saddle sores",
    "got a call in 20 min, anything on hub gears": "hub gears",
    "i need something on hub gears for my newsletter": "hub gears",
    "habe in einer Stunde einen Termin, was gibt es zu Nabenschaltungen": "nabenschaltungen",
    "tengo una llamada en media hora, algo sobre la altura del sillín": "altura sillin",
    "imam sastanak za sat vremena, nešto o visini sjedala": "visini sjedala",
    "anything for a webinar": "webinar",
}
"""The last one: an occasion that is all there is."""


@pytest.mark.parametrize(("text", "topic"), [*TOPICS.items(), *OCCASIONS.items()])
def test_neither_the_words_of_asking_nor_what_it_is_asked_for_are_a_topic(text, topic):
    assert understand(Question(text), Vocabulary.of(CARGO_BIKES), TODAY).slots.topic == topic
