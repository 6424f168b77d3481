"""The lens a question looks through: a language, an industry, a segment."""

from bot.skills.desk import Desk
from content_library.coverage import Lens


def lens_of(desk: Desk) -> Lens:
    """Only what the question names; without it the base matrix."""
    slots = desk.understood.slots
    return Lens(
        language=slots.language[0] if slots.language else None,
        industry=slots.industry[0] if slots.industry else None,
        segment=slots.segment[0] if slots.segment else None,
    )


def lens_words(lens: Lens) -> str:
    """ " for automotive, in es", or nothing."""
    parts = [f" for {lens.segment or lens.industry}" if lens.segment or lens.industry else ""]
    parts.append(f" in {lens.language}" if lens.language else "")
    return ",".join(part for part in parts if part)
