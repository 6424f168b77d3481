"""What Milepost says itself, in the asker's language: sentences from the catalogues, dates, numbers and lists by Babel.

A catalogue is a folder of Fluent files, `bot/catalogues/<language>/<room>.ftl`. What comes from the company's own files
(labels, titles, quotations) is said as it is written there, whatever the language.
"""

import re
from collections.abc import Iterable
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Literal

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("en", "hr", "es", "de")
"""Every one has every message; a test holds them equal."""
REGION = {"en": "en_GB"}
"""Where a language alone would be read the American way: 6 Mar 2026, and no comma before the last of a list."""

LONG = 200
"""Characters from which a value stands aside while Fluent works, which refuses 2,500 in one variant of a message: a
list of a large library's assets has more, and ten values of this length have not."""
ASIDE = re.compile("\0([a-z_]+)\0")
TWO_STOPS = re.compile(r"(?<=\d)\.\.(?!\.)")
"""A Croatian day ends with a full stop of its own, and a sentence has one."""

DAY = {"en": "d MMM y", "es": "d MMM y", "de": "d. MMM y", "hr": "d. MMM y."}

Value = str | int | float


class Words:
    """One language. Made by `words_in`, never changed afterwards."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._locale = Locale.parse(REGION.get(language, language))
        self._bundle = FluentBundle([str(self._locale).replace("_", "-")], use_isolating=False)
        for text in _catalogue(language):
            self._bundle.add_resource(FluentResource(text))

    def say(self, message: str, /, **values: Value) -> str:
        """The message with its values filled in. A whole number takes the language's plural forms and its grouping,
        so a year or an id goes in as text; a text may have any length. Raises `LookupError` for an unknown message,
        `ValueError` for values that do not fit: both are mistakes of the caller.
        """
        pattern = self._bundle.get_message(message).value if self._bundle.has_message(message) else None
        if pattern is None:
            raise LookupError(f"no message {message} in {self.language}")
        fitting = {name: f"\0{name}\0" if _is_long(value) else value for name, value in values.items()}
        said, errors = self._bundle.format_pattern(pattern, fitting)
        if errors:
            raise ValueError(f"{message} in {self.language}: {errors[0]}")
        whole = ASIDE.sub(lambda mark: str(values.get(mark[1], "")), str(said))
        return TWO_STOPS.sub(".", whole)

    def named(self, kind: str, id: str) -> str:
        """The word for one of Milepost's own values, e.g. `named("status", "in_review")`; a value that only the company
        knows, which no catalogue can have, is said as it is written, with spaces for its dashes.
        """
        message = f"{kind}-{id}".replace("_", "-")
        return self.say(message) if self._bundle.has_message(message) else id.replace("_", " ").replace("-", " ")

    def quoted(self, text: str) -> str:
        """Between the quotation marks of the language."""
        return self.say("quoted", text=text)

    def day(self, when: date) -> str:
        """6 Mar 2026; 6. ožu 2026."""
        return format_date(when, DAY[self.language], locale=self._locale)

    def number(self, number: float) -> str:
        """At most one decimal, none when whole: 19.4, 1,250; 19,4 in German."""
        return format_decimal(number, "#,##0.#", locale=self._locale)

    def percent(self, number: float) -> str:
        """19.4 %, of a number from 0 to 100."""
        return f"{self.number(number)} %"

    def listed(self, things: Iterable[str], last: Literal["and", "or"] = "and") -> str:
        """a, b and c"""
        return format_list(list(things), style="standard" if last == "and" else "or", locale=self._locale)

    def language_name(self, code: str) -> str:
        """Of an ISO 639-1 code; the code itself when nobody has a name for it."""
        return str(self._locale.languages.get(code, code))

    def country_name(self, code: str) -> str:
        """Of an ISO 3166 code, likewise."""
        return str(self._locale.territories.get(code, code))


@cache
def words_in(language: str) -> Words:
    """English for a language without a catalogue."""
    return Words(language if language in LANGUAGES else LANGUAGES[0])


def _is_long(value: Value) -> bool:
    return isinstance(value, str) and len(value) > LONG


def _catalogue(language: str) -> list[str]:
    """The texts of all files of a language, in the order of their names."""
    folder = files("bot") / "catalogues" / language
    found = sorted((each for each in folder.iterdir() if each.name.endswith(".ftl")), key=lambda each: each.name)
    return [each.read_text(encoding="utf-8") for each in found]
