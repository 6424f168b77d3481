"""Every sentence exists in every language with the same values, is asked for somewhere, and is asked for rightly."""

import ast
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.words import LANGUAGES, words_in

BOT = Path(__file__).parents[2] / "bot"
NAMED = ("common", "slack_values", "slack_refusals")
"""The files of values looked up by their names in the data; no sentence of them stands in the code."""


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802, Fluent's own name
        self.found.add(node.id.name)


def catalogue(language: str) -> dict[str, set[str]]:
    """Every message with the values it takes. Raises on a message twice and on what Fluent cannot read."""
    messages: dict[str, set[str]] = {}
    for file in sorted((BOT / "catalogues" / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ftl.Junk), f"{file.name}: {entry.content}"
            if isinstance(entry, ftl.Message):
                assert entry.id.name not in messages, f"{entry.id.name} stands twice"
                variables = _Variables()
                variables.visit(entry)
                messages[entry.id.name] = variables.found
    return messages


def said_in_the_code() -> list[tuple[str, str, set[str]]]:
    """Every `….say("message", value=…)` as (where, message, names of its values)."""
    calls = []
    for file in sorted(BOT.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "say":
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    where = f"{file.name}:{node.lineno}"
                    calls.append((where, first.value, {each.arg for each in node.keywords if each.arg}))
    return calls


ENGLISH = catalogue("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_message_with_the_same_values(language):
    assert catalogue(language) == ENGLISH


def test_what_the_code_says_is_in_the_catalogues_and_gets_just_its_values():
    wrong = [f"{where}: {message}" for where, message, given in said_in_the_code() if ENGLISH.get(message) != given]

    assert wrong == []


def test_every_message_of_a_room_is_said_somewhere():
    """A message whose name is put together, e.g. count-need, has its stem in a `say` of its own or is in common."""
    common = {entry for name in NAMED for entry in _messages_of(name)}
    source = "\n".join(file.read_text(encoding="utf-8") for file in BOT.rglob("*.py"))

    assert [message for message in ENGLISH if message not in common and not said(message, source)] == []


def said(message: str, source: str) -> bool:
    """Between either quotes: inside an f-string they are the single ones."""
    return f'"{message}"' in source or f"'{message}'" in source


def _messages_of(name: str) -> set[str]:
    body = FluentParser().parse((BOT / "catalogues" / "en" / f"{name}.ftl").read_text(encoding="utf-8")).body
    return {entry.id.name for entry in body if isinstance(entry, ftl.Message)}


def test_a_language_speaks_to_its_reader_in_one_way():
    """German and Croatian formally, Spanish informally; what a reader may type back, in quotation marks, is
    theirs."""
    other_way = {
        "de": r"\b(du|dich|dir|dein\w*)\b",
        "hr": r"\b(tebe|tebi|tvoj\w*|možeš|želiš|imaš|trebaš|dobivaš|tražio/la)\b",
        "es": r"\b(usted|ustedes|dígame|díganos)\b",
    }
    mixed = [
        f"{language}/{file.name}:{number}"
        for language, pattern in other_way.items()
        for file in sorted((BOT / "catalogues" / language).glob("*.ftl"))
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if "slack-ask-" not in line and re.search(pattern, line, re.IGNORECASE)
    ]

    assert mixed == []


@pytest.mark.parametrize(
    ("language", "counted"),
    [
        ("en", ["1 need", "2 needs", "5 needs", "1,250 needs"]),
        ("de", ["1 Bedarf", "2 Bedarfe", "5 Bedarfe", "1.250 Bedarfe"]),
        ("es", ["1 necesidad", "2 necesidades", "5 necesidades", "1.250 necesidades"]),
        ("hr", ["1 potreba", "2 potrebe", "5 potreba", "1.250 potreba"]),
    ],
)
def test_things_are_counted_by_the_rules_of_the_language(language, counted):
    assert [words_in(language).say("count-need", n=number) for number in (1, 2, 5, 1250)] == counted


def test_a_language_without_a_catalogue_is_answered_in_english():
    assert words_in("fr").language == "en"


def test_a_companys_own_value_is_said_as_it_is_written():
    assert words_in("de").named("format", "story_card") == "story card"


def test_a_missing_message_and_a_missing_value_are_mistakes_and_not_said():
    with pytest.raises(LookupError, match="no message nothing-like-it in hr"):
        words_in("hr").say("nothing-like-it")
    with pytest.raises(ValueError, match="count-need in en"):
        words_in("en").say("count-need")


def test_a_list_of_any_length_is_said_whole():
    assets = ", ".join(f"A{number}" for number in range(2000))

    said = words_in("de").say("tell-campaigns-headline", n=2000, campaigns=assets, when="any")
    assert said == f"2.000 Kampagnen: {assets}."
