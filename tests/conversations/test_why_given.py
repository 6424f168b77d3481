"""Why these assets, and why these figures: what "Why this?" asks behind a pack and a matrix."""

import pytest

from bot.skills.ask import ask
from bot.words import words_in
from retrieval.understood import Question


def _asked(services, text, thread):
    return ask(Question(text, "nina", "marketer", "dm", thread), services)


@pytest.mark.parametrize("language", ["en", "de", "es", "hr"])
def test_behind_a_pack_each_asset_has_the_needs_it_answers_for_whom(services, language):
    thread = f"why a pack {language}"
    pack = _asked(services, "collateral for Lurra", thread)
    why = _asked(services, words_in(language).say("slack-ask-why"), thread)
    told = "\n".join(why.lines)
    assert [offer.asset for offer in pack.offered if f"({offer.asset})" not in told] == []
    assert why.offered == ()
    assert sum(line.startswith("   ") for line in why.lines) >= len(pack.offered)


def test_behind_a_matrix_the_weakest_figure_is_counted_out(services):
    _asked(services, "show me the coverage matrix", "why a matrix")
    why = _asked(services, "why?", "why a matrix")
    assert why.lines[0].startswith("Every figure is counted the same way; here is the weakest one, ")
    assert why.lines[1].startswith("Coverage ")
    assert not any("Priority" in line for line in why.lines)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("what can I send to the CFO at Lurra in Spanish?", "Nothing in Spanish for them; in other languages there is"),
        ("was kann ich dem CFO von Lurra auf Deutsch schicken?", "Auf Deutsch gibt es dafür nichts"),
    ],
)
def test_assets_in_other_languages_than_the_one_asked_for_are_said_to_be(services, question, line):
    answer = _asked(services, question, question)
    assert {offer.language for offer in answer.offered} == {"en"}
    assert [each for each in answer.lines if each.startswith(line)] != []


def test_where_something_is_in_that_language_nothing_is_said_of_others(services):
    answer = _asked(services, "collateral for Lurra in Spanish", "spanish")
    assert not any("Nothing in Spanish" in line for line in answer.lines)
