"""The rules of the style guide that speak of what a question asks."""

from collections.abc import Collection

from bot.answering.desk import Desk
from content_library.shared_words import roots
from content_library.spelling import folded
from content_library.style_rules import has_a_term_with, names_a_term_of, style_rules
from retrieval.reading.words import cues
from retrieval.vocabulary import Vocabulary

OF_ALL_WRITING = frozenset({"length", "tone", "claims", "numbers", "unwanted"})
"""Matters every text has: to ask whether something may be said is not to ask about them."""


BOTH = 2
"""Of "this or that?"."""


def rules_named(desk: Desk) -> list[str]:
    """Those with a term of the question between quotation marks."""
    return [rule for rule in style_rules(desk.picture.style) if names_a_term_of(rule, desk.question.text)]


def rules_on_its_words(desk: Desk) -> list[str]:
    """The same, else those with terms that two words of the question mean in another language: one alone may be what is
    spoken of."""
    in_english = {*roots(Vocabulary.of(desk.picture).other_words.names(desk.question.text))}
    rules = style_rules(desk.picture.style)
    return rules_named(desk) or [
        rule for rule in rules if sum(has_a_term_with(rule, word) for word in in_english) >= BOTH
    ]


def rules_of_topics(desk: Desk, passed_over: Collection[str] = ()) -> list[str]:
    """Those of a matter of style, such as spelling or emojis, that both speak of."""
    topics = topics_asked(desk, passed_over)
    rules = style_rules(desk.picture.style)
    return [rule for rule in rules if any(cues.load().phrases["style"][each].search(folded(rule)) for each in topics)]


def topics_asked(desk: Desk, passed_over: Collection[str] = ()) -> list[str]:
    known, text = cues.load().phrases["style"], folded(desk.question.text)
    return [topic for topic, said in known.items() if topic not in passed_over and said.search(text)]
