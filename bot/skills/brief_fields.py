"""The fields of a proposed brief that somebody asked for, and how they are said."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.skills.wording import cell_label
from bot.words import Words
from content_library.briefs.fields import Brief, Form, LanguageWanted
from content_library.briefs.form import LENGTH
from content_library.briefs.rubric import score
from content_library.intake import Cell
from content_library.picture import CellKey, Picture
from retrieval.understood import Slots


def with_fields(picture: Picture, brief: Brief, slots: Slots) -> Brief:
    """The brief with due date, depth, format and languages as asked for, scored anew."""
    wanted = _due(brief, slots.due) if slots.due is not None else brief
    if brief.form is not None:
        wanted = replace(wanted, form=_form(brief.form, slots))
    return brief if wanted == brief else replace(wanted, score=score(wanted, picture))


def length_named(words: Words, form: Form) -> str:
    """What a reader gives the piece; whom to ask where the map does not say."""
    return words.say("brief-fields-length", depth=form.depth) if form.depth in LENGTH else form.length


def doubts(words: Words, picture: Picture, key: CellKey, brief: Brief) -> list[str]:
    """What speaks against what was asked for, from what the map says of the reader."""
    opened = formats_of(picture.cell_of[key])
    told = []
    if brief.form and opened and brief.form.format not in opened:
        listed = words.listed(words.named("format", each) for each in sorted(opened))
        told.append(words.say("brief-fields-not-opened", cell=cell_label(picture, *key), formats=listed))
    if brief.due and brief.due < picture.today:
        told.append(words.say("brief-fields-past"))
    return told


def formats_of(cell: Cell) -> set[str]:
    """What the reader of the cell opens."""
    wanted = cell.content_preferences.formats
    return {*wanted.preferred, *wanted.acceptable}


def _due(brief: Brief, due: date) -> Brief:
    """With the review as long after the new due date as the type of content lasts."""
    success = brief.success
    if success is not None:
        success = replace(success, review_on=due + timedelta(days=success.shelf_life_days))
    return replace(brief, due=due, due_because="asked for", success=success)


def _form(form: Form, slots: Slots) -> Form:
    depth = slots.depth or _shifted(form.depth, slots.length)
    if depth is not None and depth != form.depth:
        length, most = LENGTH[depth]
        form = replace(form, depth=depth, length=length, words=most)
    return replace(
        form, format=slots.format[0] if slots.format else form.format, languages=_languages(form.languages, slots)
    )


def _languages(there: Sequence[LanguageWanted], slots: Slots) -> tuple[LanguageWanted, ...]:
    """Without those to be dropped, unless none were left; with those asked for, the leading one first."""
    known = {wanted.code for wanted in there}
    added = (LanguageWanted(code, "asked for") for code in slots.language if code not in known)
    wanted = (*there, *added)
    kept = tuple(each for each in wanted if each.code not in slots.dropped) or wanted
    return tuple(sorted(kept, key=lambda each: each.code != slots.leading))


def _shifted(depth: int | None, length: str | None) -> int | None:
    """ "Shorter" is one step of depth less, "longer" one more."""
    if depth is None or length not in ("shorter", "longer"):
        return None
    return min(max(depth + (1 if length == "longer" else -1), min(LENGTH)), max(LENGTH))
