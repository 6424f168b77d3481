"""The fields of a proposed brief that somebody asked for, and how they are said."""

from dataclasses import replace

from bot.answering.wording import cell_label, first_name, persona_label
from bot.words import Words
from content_library.briefs.changing import Wanted, changed
from content_library.briefs.fields import Brief, Form
from content_library.briefs.form import LENGTH, formats_of, is_too_long
from content_library.picture import CellKey, Picture
from retrieval.understood import Slots

STEPS = {"shorter": -1, "longer": 1}
"""Of depth, up or down."""


def with_fields(picture: Picture, brief: Brief, slots: Slots) -> Brief:
    """The brief with due date, depth, format and languages as asked for, without what is to be dropped; scored anew."""
    return changed(picture, brief, replace(wanted_in(slots, brief), needs=()))


def wanted_in(slots: Slots, brief: Brief) -> Wanted:
    """What a sentence wants to be otherwise in a brief, but for its reader and phase. "German only" leaves the others
    out, and a proposal for a need has the others of its cell only where they are named."""
    alone = "language" in slots.only and bool(slots.language)
    there = [each.code for each in brief.form.languages] if brief.form and alone else []
    return Wanted(
        needs=slots.need,
        only_needs=slots.need if "need" in slots.only else (),
        dropped=(*slots.dropped, *(each for each in there if each not in slots.language)),
        due=slots.due,
        format=slots.format[0] if slots.format else "",
        depth=slots.depth,
        steps=STEPS.get(slots.length or "", 0),
        languages=slots.language,
        leading=slots.leading or "",
    )


def length_named(words: Words, form: Form) -> str:
    """What a reader gives the piece; whom to ask where the map does not say."""
    return words.say("brief-fields-length", depth=form.depth) if form.depth in LENGTH else form.length


def form_named(words: Words, form: Form) -> str:
    languages = words.listed(words.language_name(each.code) for each in form.languages)
    return ", ".join((words.named("format", form.format), length_named(words, form), languages))


def doubts(words: Words, picture: Picture, key: CellKey, brief: Brief) -> list[str]:
    """What speaks against what was asked for, from what the map says of the reader."""
    opened = set(formats_of(picture.cell_of[key]))
    told = []
    if brief.form and opened and brief.form.format not in opened:
        listed = words.listed(words.named("format", each) for each in sorted(opened))
        told.append(words.say("brief-fields-not-opened", cell=cell_label(picture, *key), formats=listed))
    if brief.form and brief.form.depth and is_too_long(brief.form.format, brief.form.depth):
        told.append(words.say("brief-fields-too-long", format=words.named("format", brief.form.format)))
    given, reads = picture.cell_of[key].content_preferences.depth, picture.persona_of[key[0]].reads
    if brief.form and brief.form.depth and given and brief.form.depth > given:
        told.append(
            words.say(
                "brief-fields-more-than-read",
                persona=persona_label(picture, key[0]),
                depth=words.named("depth", str(given)),
                said="yes" if reads else "no",
                reads=words.quoted(reads.rstrip(".")),
            )
        )
    strange = _not_written_in(picture, brief)
    if strange:
        told.append(words.say("brief-fields-not-written", languages=words.listed(map(words.language_name, strange))))
    if brief.due and brief.due < picture.today:
        told.append(words.say("brief-fields-past"))
    return told


def _not_written_in(picture: Picture, brief: Brief) -> list[str]:
    """The languages of the brief that the company neither plans content in nor has any in."""
    known = {*picture.company.content_languages, *(asset.language for asset in picture.assets)}
    return [each.code for each in (brief.form.languages if brief.form else ()) if each.code not in known]


def writer_named(words: Words, picture: Picture, writer: str | None) -> str:
    return first_name(picture, writer) if writer else words.say("tell-briefs-nobody")


def differences_said(words: Words, old: Brief, new: Brief) -> list[str]:
    """What people asked for and changed, a field a line; what follows from it is not said."""
    told = []
    before, after = _ids(old), _ids(new)
    if (old.persona, old.phase) != (new.persona, new.phase):
        readers = [f"{brief.reader.label} × {brief.reader.phase}" if brief.reader else "" for brief in (old, new)]
        told.append(words.say("edit-brief-reader", before=readers[0], after=readers[1]))
    if before != after:
        told.append(words.say("edit-brief-needs", before=words.listed(before), after=words.listed(after)))
    if old.due != new.due and new.due:
        was = words.day(old.due) if old.due else words.say("tell-briefs-no-date")
        told.append(words.say("edit-brief-due", before=was, after=words.day(new.due)))
    if set(old.reviewers) != set(new.reviewers) and (old.persona, old.phase) == (new.persona, new.phase):
        reviewers = [words.listed(brief.reviewers) for brief in (old, new)]
        told.append(words.say("edit-brief-reviewers", before=reviewers[0] or "–", after=reviewers[1] or "–"))
    if old.form is None or new.form is None:
        return told
    if old.form.format != new.form.format:
        formats = [words.named("format", form.format) for form in (old.form, new.form)]
        told.append(words.say("edit-brief-format", before=formats[0], after=formats[1]))
    if old.form.depth != new.form.depth:
        lengths = [length_named(words, form) for form in (old.form, new.form)]
        told.append(words.say("edit-brief-length", before=lengths[0], after=lengths[1]))
    spoken = [words.listed(words.language_name(each.code) for each in f.languages) for f in (old.form, new.form)]
    if spoken[0] != spoken[1]:
        told.append(words.say("edit-brief-languages", before=spoken[0], after=spoken[1]))
    return told


def without_effect(words: Words, picture: Picture, slots: Slots, first: Brief, edited: Brief) -> list[str]:
    """What was asked for and changed nothing."""
    told = []
    strange = [need for need in slots.dropped if need in picture.need_of and need not in _ids(first)]
    if strange:
        told.append(words.say("edit-brief-not-in-it", needs=words.listed(strange)))
    if slots.length and first.form is not None and edited.form is not None and first.form.depth == edited.form.depth:
        told.append(words.say("edit-brief-no-step", length=length_named(words, first.form)))
    return told


def so_already(words: Words, slots: Slots, before: Slots, first: Brief, edited: Brief) -> list[str]:
    """The fields that are as they are wanted, but for those the turn `before` named as well."""
    form, new = first.form, edited.form
    if form is None or new is None:
        return []
    told = {
        "need": [need for need in slots.need if need in _ids(first)],
        "format": [words.named("format", form.format)] if form.format == new.format else [],
        "language": [words.language_name(each.code) for each in form.languages]
        if form.languages == new.languages
        else [],
        "due": [words.day(first.due)] if first.due and first.due == edited.due else [],
        "depth": [words.named("depth", str(form.depth))] if form.depth == new.depth else [],
    }
    named = [name for name in told if getattr(slots, name) and name not in slots.inherited]
    values = [value for name in named if getattr(slots, name) != getattr(before, name) for value in told[name]]
    return [words.say("edit-brief-already", values=words.listed(values))] if values else []


def _ids(brief: Brief) -> list[str]:
    return [need.id for need in brief.needs]
