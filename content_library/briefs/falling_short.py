"""What a kept brief asks for, and a piece that is said to be it does not do."""

from collections.abc import Sequence
from dataclasses import dataclass

from content_library.briefs.form import formats_of
from content_library.briefs.kept import KeptBrief
from content_library.coverage import Lens, coverage
from content_library.intake import Asset
from content_library.picture import Picture
from content_library.sharing import blocks


@dataclass(frozen=True)
class FallsShort:
    """Needs by id: those it is not tagged with, and those that are not met with it. Assets by id: those that may not be
    offered. Formats and languages the reader does not open there, and nobody asked for; `opened` and `wanted` are the
    ones they do. All empty: it is what was asked for."""

    untagged: tuple[str, ...] = ()
    unmet: tuple[str, ...] = ()
    blocked: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    opened: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()


ALL_OF_IT = FallsShort()
"""Nothing is missing."""


def falls_short(picture: Picture, kept: KeptBrief, became: Sequence[str]) -> FallsShort:
    """Of what `became` together; by the rules of coverage as the library is now."""
    pieces = [picture.asset_of[each] for each in became if each in picture.asset_of]
    tagged = {need for piece in pieces for need in piece.needs}
    formats, languages = _of_wrong_format(picture, kept, pieces), _of_wrong_language(kept, pieces)
    return FallsShort(
        untagged=tuple(need for need in kept.needs if need not in tagged),
        unmet=tuple(need for need in _not_met(picture, kept, pieces) if need in tagged),
        blocked=tuple(piece.id for piece in pieces if blocks(picture, piece)),
        formats=formats,
        opened=_opened(picture, kept) if formats else (),
        languages=languages,
        wanted=_wanted(kept) if languages else (),
    )


def _not_met(picture: Picture, kept: KeptBrief, pieces: Sequence[Asset]) -> list[str]:
    """What is met in none of the languages of the pieces."""
    if (kept.brief.persona, kept.brief.phase) not in picture.cell_of:
        return []
    lenses = [Lens(language=language) for language in dict.fromkeys(piece.language for piece in pieces)]
    cells = [coverage(picture, lens).cell(kept.brief.persona, kept.brief.phase) for lens in lenses]
    met = {need.need for cell in cells for need in cell.needs if need.label == "met"}
    return [need for need in kept.needs if need in picture.need_of and need not in met]


def _of_wrong_format(picture: Picture, kept: KeptBrief, pieces: Sequence[Asset]) -> tuple[str, ...]:
    """A cell that names no format takes any."""
    if not formats_of(picture.cell_of.get((kept.brief.persona, kept.brief.phase))):
        return ()
    opened = _opened(picture, kept)
    return tuple(dict.fromkeys(piece.format for piece in pieces if piece.format and piece.format not in opened))


def _opened(picture: Picture, kept: KeptBrief) -> tuple[str, ...]:
    """What the brief asks for, then what its reader opens."""
    form, cell = kept.brief.form, picture.cell_of.get((kept.brief.persona, kept.brief.phase))
    asked = (form.format, form.companion) if form is not None else ()
    return tuple(dict.fromkeys(each for each in (*asked, *formats_of(cell)) if each))


def _of_wrong_language(kept: KeptBrief, pieces: Sequence[Asset]) -> tuple[str, ...]:
    wanted = _wanted(kept)
    return tuple(dict.fromkeys(piece.language for piece in pieces if wanted and piece.language not in wanted))


def _wanted(kept: KeptBrief) -> tuple[str, ...]:
    return tuple(each.code for each in kept.brief.form.languages) if kept.brief.form is not None else ()


def in_english(short: FallsShort) -> str:
    """For the command line; each door that has its own words says it itself."""
    told = (
        (short.untagged, f"it is not tagged with {', '.join(short.untagged)}"),
        (short.unmet, f"{', '.join(short.unmet)} would still not be met"),
        (short.blocked, f"{', '.join(short.blocked)} may not be offered"),
        (short.formats, f"it is a {', '.join(short.formats)}, the reader opens {', '.join(short.opened)}"),
        (short.languages, f"it is in {', '.join(short.languages)}, wanted in {', '.join(short.wanted)}"),
    )
    return "; ".join(text for there, text in told if there)
