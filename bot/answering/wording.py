"""What things of the map are called, and the signs for how they stand: the same in every language."""

from bot.words import Words
from content_library.intake import Asset
from content_library.picture import Picture
from retrieval.reading.words.spelling import words as words_of
from retrieval.two_letters import without_umlauts

STATUS = {"covered": "🟢", "partial": "🟡", "gap": "🔴", "not_needed": "⚪", "unmapped": "❔"}
MARK = {"met": "✓", "weak": "~", "unmet": "✗"}


def persona_label(picture: Picture, persona: str) -> str:
    return picture.persona_of[persona].label if persona in picture.persona_of else persona


def phase_label(picture: Picture, phase: str) -> str:
    """As the reader wants it called, else by the map's own label."""
    return picture.called_of.get(phase) or map_label(picture, phase)


def map_label(picture: Picture, phase: str) -> str:
    """By the map's own label alone: in heads of tables, on buttons, and beside the stages themselves."""
    return picture.phase_of[phase].label if phase in picture.phase_of else phase


def cell_label(picture: Picture, persona: str, phase: str) -> str:
    return f"{persona_label(picture, persona)} × {phase_label(picture, phase)}"


def titled(words: Words, asset: Asset) -> str:
    """Title and id; a customer who withdrew permission is not named, so such an asset goes by its id alone."""
    return asset.id if asset.permission == "withdrawn" else f"{words.quoted(asset.title)} ({asset.id})"


def first_name(picture: Picture, person: str) -> str:
    """The given name of a colleague's id."""
    return next((each.first_name for each in picture.people if each.id == person and each.first_name), person)


def as_typed(topic: str, text: str) -> str:
    """The words of a topic the way the asker spelt them; the topic itself where it is no word of theirs."""
    spelt: dict[str, str] = {}
    for word in words_of(text):
        for form in (word.text, without_umlauts(word.text)):
            spelt.setdefault(form, word.raw)
    return " ".join(spelt.get(word, word) for word in topic.split())
