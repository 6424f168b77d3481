"""How facts are said in a line of plain text."""

from collections.abc import Iterable
from datetime import date

from content_library.intake import Asset, Cell
from content_library.picture import Picture

STATUS = {"covered": "🟢", "partial": "🟡", "gap": "🔴", "not_needed": "⚪", "unmapped": "❔"}
MARK = {"met": "✓", "weak": "~", "unmet": "✗"}
LANGUAGE = {"en": "English", "es": "Spanish", "de": "German", "hr": "Croatian", "fr": "French", "it": "Italian"}
DEPTH = {1: "snapshot", 2: "overview", 3: "detailed", 4: "reference"}


def day(when: date) -> str:
    """6 Mar 2026"""
    return f"{when.day} {when:%b %Y}"


def listed(things: Iterable[str], last: str = "and") -> str:
    """a, b and c"""
    words = list(things)
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def plain(word: str) -> str:
    """An identifier as words: not_involved becomes not involved."""
    return word.replace("_", " ").replace("-", " ")


def language(code: str) -> str:
    """The English name of a language, or its code when it has none here."""
    return LANGUAGE.get(code, code)


def percent(number: float) -> str:
    """One decimal, none when whole: 19.4 %, 49 %"""
    return f"{number:g} %"


def count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def persona_label(picture: Picture, persona: str) -> str:
    return picture.persona_of[persona].label if persona in picture.persona_of else persona


def phase_label(picture: Picture, phase: str) -> str:
    return picture.phase_of[phase].label if phase in picture.phase_of else phase


def cell_label(picture: Picture, persona: str, phase: str) -> str:
    return f"{persona_label(picture, persona)} × {phase_label(picture, phase)}"


def titled(asset: Asset) -> str:
    """Title and id; a customer who withdrew permission is not named, so such an asset goes by its id alone."""
    return asset.id if asset.permission == "withdrawn" else f"“{asset.title}” ({asset.id})"


def reads(cell: Cell) -> str:
    """What this reader opens in this phase: formats and depth."""
    formats = [plain(each) for each in cell.content_preferences.formats.preferred]
    depth = DEPTH.get(cell.content_preferences.depth or 0)
    return ", ".join(part for part in (listed(formats, "or"), depth) if part)


def first_name(picture: Picture, person: str) -> str:
    """The given name of a colleague's id."""
    return next((each.name.split()[0] for each in picture.people if each.id == person), person)
