"""The lens a question looks through: a language, an industry, a segment."""

from bot.answering.desk import Desk
from bot.answering.naming import value_named
from bot.words import Words
from content_library.coverage import Lens
from content_library.picture import Picture


def lens_of(desk: Desk) -> Lens:
    """Only what the question names; without it the base matrix."""
    slots = desk.understood.slots
    return Lens(
        language=slots.language[0] if slots.language else None,
        industry=slots.industry[0] if slots.industry else None,
        segment=slots.segment[0] if slots.segment else None,
    )


def lens_named(lens: Lens, picture: Picture, words: Words) -> str:
    """ "automotive, Spanish", or nothing: to stand in brackets. A segment is called what the company calls it."""
    seen = [each.name for each in picture.segments if each.id == lens.segment]
    if lens.industry and not lens.segment:
        seen.append(words.named("industry", lens.industry))
    if lens.language:
        seen.append(words.language_name(lens.language))
    return ", ".join(seen)


def checked_lens(picture: Picture, language: str | None, industry: str | None, segment: str | None) -> Lens:
    """A lens of values the company knows. Raises `Unknown` for any other."""
    languages = {*picture.company.content_languages, *(asset.language for asset in picture.assets)}
    segments = {each.id: each.demographic.industry or "" for each in picture.segments}
    industries = {
        *segments.values(),
        *(asset.industry for asset in picture.assets),
        *(d.industry for d in picture.deals),
    }
    return Lens(
        language=value_named(language, "language", sorted(languages)) if language else None,
        industry=value_named(industry, "industry", sorted(industries - {"any", ""})) if industry else None,
        segment=value_named(segment, "segment", sorted(segments)) if segment else None,
    )
