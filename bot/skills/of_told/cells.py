"""The fields of cells just told: of gaps, and of the brief proposed for one."""

from collections.abc import Callable

from bot.answering.desk import Desk
from bot.answering.wording import cell_label, persona_label
from bot.skills.assets.in_the_making import drafts_of
from bot.skills.briefs.brief_fields import form_named
from bot.skills.briefs.brief_part import tell_part
from bot.skills.briefs.propose_brief import proposed_before
from bot.skills.briefs.tell_briefs import state
from bot.skills.cells.choose_gap import requested_lines
from bot.skills.of_told.lines import Fields, Lines, Teller
from content_library.briefs.fields import Brief
from content_library.picture import CellKey
from retrieval.understood import Told

MOST = 3
"""Cells one thing is told of at once: each has lines of its own."""


def _each(tell: Callable[[Desk, CellKey], Lines]) -> Teller:
    def told(desk: Desk, things: Told) -> Lines:
        return [line for id in things.ids[:MOST] for line in tell(desk, _key(id))]

    return told


def _key(id: str) -> CellKey:
    persona, phase = id.split()
    return persona, phase


def _brief(desk: Desk, key: CellKey) -> Lines:
    """Who is writing for it and by when; that nobody is."""
    words, picture = desk.words, desk.picture
    there = [each for each in picture.briefs if each.active and (each.persona, each.phase) == key]
    if not there:
        return [*drafts_of(desk, [key]), words.say("tell-briefs-none-for", cells=cell_label(picture, *key))]
    return [f"{each.id} {words.quoted(each.title)} · {state(words, picture, each)}" for each in there]


def _of_proposal(tell: Callable[[Desk, CellKey, Brief], Lines]) -> Teller:
    return _each(lambda desk, key: tell(desk, key, proposed_before(desk, key)))


def _reader(desk: Desk, key: CellKey, _: Brief) -> Lines:
    persona = desk.picture.persona_of[key[0]]
    return [desk.words.say("of-told-reader", cell=cell_label(desk.picture, *key), who=persona.one_line)]


def _due(desk: Desk, key: CellKey, brief: Brief) -> Lines:
    day = desk.words.day(brief.due) if brief.due else "none"
    return [desk.words.say("of-told-due", brief=cell_label(desk.picture, *key), day=day)]


def _length(desk: Desk, _: CellKey, brief: Brief) -> Lines:
    form = brief.form
    if form is None:
        return [desk.words.say("of-told-not-written")]
    return [form_named(desk.words, form)]


def _unkept(desk: Desk, key: CellKey, _: Brief) -> Lines:
    return [desk.words.say("propose-brief-nobody-kept", cell=cell_label(desk.picture, *key))]


def _part(name: str) -> Teller:
    return _of_proposal(lambda desk, key, brief: list(tell_part(desk, key, brief, name).lines))


OF_GAP: Fields = {
    "card": _each(lambda desk, key: [persona_label(desk.picture, key[0])]),
    "requested": _each(requested_lines),
    "brief": _each(_brief),
}
OF_PROPOSAL: Fields = {
    "reader": _of_proposal(_reader),
    "due": _of_proposal(_due),
    "length": _of_proposal(_length),
    "outline": _part("brief_outline"),
    "reviewers": _part("brief_reviewers"),
    "requested": _each(requested_lines),
    "unkept": _of_proposal(_unkept),
}
