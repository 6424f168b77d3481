"""Keep the brief a thread proposed: from then on it has a number, and is changed and moved by it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.answer import Answer, NextStep
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.storing import stored
from bot.answering.wording import cell_label
from bot.skills.briefs.carry_out import carry_out
from bot.skills.briefs.move_kept import left_undone, move_kept
from bot.skills.briefs.propose_brief import propose_brief, proposed_before
from bot.skills.briefs.tell_briefs import state
from bot.skills.briefs.update_brief import change_brief
from content_library.brief_log import keeping_of
from content_library.briefs.kept import Actor, KeptBrief, holding
from content_library.briefs.proposing import NoBrief
from content_library.errors import Unknown
from content_library.intake import BriefRequest
from content_library.picture import CellKey
from content_library.talk import Effect
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain
from retrieval.understood import Understood


def keep_brief(desk: Desk, known: BriefRequest | None) -> Answer:
    """`known` is the brief the thread is about, when it has a number already."""
    if known is not None:
        return _kept_already(desk, known)
    asked = _asked_back(desk)
    if asked is not None:
        return asked
    about = desk.before.cells if desk.before is not None else ()
    chosen = about if len(about) == 1 else _chosen(desk, about)
    if len(chosen) == 1:
        return _keep(desk, chosen[0])
    if about:
        return _one_by_one(desk, about)
    return reply(desk, [desk.words.say("edit-brief-which")], behaviour="clarify")


def _asked_back(desk: Desk) -> Answer | None:
    """What was asked instead of a proposal, once more: a "yes" to which need is missing keeps nothing."""
    if desk.before is None or desk.before.intent != "brief_create":
        return None
    again = propose_brief(replace(desk, understood=desk.before, before=None))
    return again if again.behaviour in ("clarify", "decline_unknown") else None


def _chosen(desk: Desk, about: Sequence[CellKey]) -> Sequence[CellKey]:
    """ "keep the second one": of several proposals."""
    ordinals = cues.load().ordinals
    place = next((ordinals[word] for word in plain(desk.question.text).split() if word in ordinals), 0)
    return [cell for at, cell in enumerate(about, 1) if place in (at, at - len(about) - 1)]


def _one_by_one(desk: Desk, about: Sequence[CellKey]) -> Answer:
    """Each gets a number of its own, and what a second holds depends on the first."""
    picture, words = desk.picture, desk.words
    lines = [words.say("keep-brief-which"), *(f"   {cell_label(picture, *key)}" for key in about)]
    return reply(desk, lines, behaviour="clarify", cells=about)


def _keep(desk: Desk, key: CellKey) -> Answer:
    """What was shown, made again; what has come in its way since is said by who proposes."""
    asker = desk.before.question.user if desk.before is not None else ""
    try:
        brief = proposed_before(desk, key)
    except (NoBrief, Unknown):
        return propose_brief(desk)
    kept = desk.as_kept(brief, Actor(asker or desk.question.user, desk.role))
    held = holding(kept.needs, desk.picture.briefs)
    if held:
        return _held(desk, held, kept.needs)
    done = carry_out(_with_writer(desk), kept)
    words = desk.words
    told = words.say("keep-brief-kept", id=kept.id, title=kept.brief.title, cell=cell_label(desk.picture, *key))
    answer = reply(
        desk,
        [stored(desk, told), state(words, desk.picture, done.kept.as_request), *left_undone(desk, done)],
        behaviour="act",
        cells=[key],
        needs=kept.needs,
        next_steps=_steps(desk, done.kept),
        sources=[kept.id],
    )
    effects: tuple[Effect, ...] = (keeping_of(kept, brief.id, desk.question.user), *done.changes)
    return replace(answer, effects=effects, understood=_about(desk, kept.id))


def _with_writer(desk: Desk) -> Desk:
    """Whoever the proposal was said to be for, unless somebody else is named now."""
    slots, before = desk.understood.slots, desk.before
    if slots.user or slots.unresolved or before is None or before.slots.user is None:
        return desk
    return replace(desk, understood=replace(desk.understood, slots=slots.changed(user=before.slots.user)))


def _kept_already(desk: Desk, known: BriefRequest) -> Answer:
    if desk.understood.slots.status and "status" not in desk.understood.slots.inherited:
        return move_kept(desk, known) if known.id in desk.picture.kept_briefs else change_brief(desk, known)
    line = desk.words.say("keep-brief-already", id=known.id, state=state(desk.words, desk.picture, known))
    cells = [(known.persona, known.phase)]
    return reply(desk, [line], behaviour="clarify", cells=cells, needs=known.needs, sources=[known.id])


def _held(desk: Desk, held: Sequence[BriefRequest], needs: Sequence[str]) -> Answer:
    """Never a second open brief with one of these needs."""
    words = desk.words
    lines = [
        words.say(
            "keep-brief-held",
            id=each.id,
            title=each.title,
            needs=words.listed(need for need in needs if need in each.needs),
            state=state(words, desk.picture, each),
        )
        for each in held
    ]
    cells = list(dict.fromkeys((each.persona, each.phase) for each in held))
    return reply(desk, lines, behaviour="clarify", cells=cells, needs=needs, sources=[each.id for each in held])


def _about(desk: Desk, id: str) -> Understood:
    """From now on the thread is about the brief by its number, where anything lasts."""
    if not desk.notebook.lasting:
        return desk.understood
    return replace(desk.understood, slots=desk.understood.slots.changed(brief=(id,)), home=(id,))


def _steps(desk: Desk, kept: KeptBrief) -> list[NextStep]:
    words = desk.words
    asked = ["sharpen", "status"] if kept.status != "proposed" or desk.role != "marketer" else ["accept", "sharpen"]
    return [
        NextStep(
            words.say("keep-brief-step", what=what, id=kept.id), words.say("keep-brief-ask", what=what, id=kept.id)
        )
        for what in asked
    ]
