"""Propose the brief for a cell, or say why nobody should write it and what to write instead."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.answering.answer import Answer, NextStep
from bot.answering.decline import say_unresolved
from bot.answering.desk import Desk
from bot.answering.naming import persona_named, phase_named
from bot.answering.offering import Pick, Shelf, named_asset, shelve
from bot.answering.permitted import permitted_deals
from bot.answering.reply import reply
from bot.answering.shown import BriefShown
from bot.answering.steps import step_to_brief
from bot.answering.wording import cell_label, first_name, phase_label
from bot.skills.briefs.brief_fields import doubts, length_named, wanted_in, with_fields
from bot.skills.briefs.brief_part import part_asked, tell_part
from bot.skills.briefs.brief_told import change, takeaway, title, why_now
from bot.skills.briefs.review_brief import fix
from bot.skills.briefs.tell_briefs import state
from bot.skills.briefs.whole_brief import tell_whole_brief, whole_step
from bot.skills.need_meant import need_in_words, need_of_cell
from bot.skills.need_on_topic import need_on_topic, needs_in_scope, subject_of_brief
from bot.skills.show_gaps import doing
from bot.skills.which_need import which_need
from bot.words import Words
from content_library.audit import audit
from content_library.briefs.changing import changed
from content_library.briefs.fields import Brief, Form, Success
from content_library.briefs.proposing import AlreadyOpen, NotInMap, NotInvolved, Refusal, Unmapped, propose, refusal
from content_library.briefs.targets import for_deal, next_pieces
from content_library.coverage import coverage
from content_library.deal_cards import phase_of
from content_library.errors import Unknown
from content_library.gaps import Gap, gaps
from content_library.intake import Deal, Need
from content_library.picture import CellKey, Picture
from retrieval.understood import Slots

FIRST = 2
"""Gaps that take no new piece, named beside those that do: more would hide what was asked for."""


def proposal(picture: Picture, persona: str, phase: str, new_id: Callable[[], str]) -> Brief:
    """The brief for a cell named by any of its words. Raises `Unknown` or `NoBrief`."""
    return propose(picture, persona_named(picture, persona), phase_named(picture, phase), new_id=new_id)


def propose_brief(desk: Desk) -> Answer:
    slots = desk.understood.slots
    on_topic = _on_topic(desk)
    if slots.unresolved and not slots.persona and on_topic is None:
        return say_unresolved(desk)
    if slots.unresolved and not (slots.phase or slots.need or slots.deal):
        return _strange_phase(desk)
    if on_topic is None and slots.phase and not (slots.persona or slots.need or slots.deal) and subject_of_brief(desk):
        return _on_no_topic_there(desk)
    key, needs = _wanted(desk)
    if key is None:
        needs = need_in_words(desk.picture, desk.question.text)
        key = _cell_of(desk.picture, needs[0]) if needs else None
    if key is None:
        return _which(desk)
    part = part_asked(desk)
    why_not = refusal(desk.picture, *key, needs)
    if part and not isinstance(why_not, NotInMap | NotInvolved | Unmapped):
        return tell_part(desk, key, _whatever_is_open(desk, key, needs), part)
    if why_not is not None:
        return _refused(desk, key, why_not)
    scored = coverage(desk.picture).cell(*key)
    if not needs and all(need.label == "met" for need in scored.needs if need.importance != "nice"):
        needs = need_of_cell(desk.picture, desk.question.text, scored)
        if not needs:
            return which_need(desk, scored)
    brief = _brief(desk, key, needs)
    return tell_whole_brief(desk, key, brief) if slots.whole else _proposed(desk, key, brief)


def proposed_before(desk: Desk, key: CellKey) -> Brief:
    """What the last answer of the thread proposed for the cell, made again: the same data gives the same brief. Raises
    `NoBrief`, `Unknown`."""
    then = replace(desk, understood=desk.before or desk.understood, before=None)
    if then.understood.intent == "brief_edit":
        first = _brief(replace(then, understood=replace(then.understood, slots=Slots())), key, ())
        return changed(desk.picture, first, wanted_in(then.understood.slots, first))
    wanted, needs = _wanted(then)
    return _brief(then, key, needs if wanted == key else ())


def _whatever_is_open(desk: Desk, key: CellKey, needs: Sequence[str]) -> Brief:
    """What the piece would be, also where somebody is writing it already."""
    return _brief(replace(desk, picture=replace(desk.picture, briefs=())), key, needs)


def _brief(desk: Desk, key: CellKey, needs: Sequence[str]) -> Brief:
    asker = desk.question.user or None
    deal = _deal_meant(desk)
    here = deal.id if deal is not None and phase_of(desk.picture, deal) == key[1] else None
    brief = propose(desk.picture, *key, needs=needs, deal=here, requested_by=asker, new_id=desk.new_id)
    return with_fields(desk.picture, brief, desk.understood.slots)


def _deal_meant(desk: Desk) -> Deal | None:
    """The open deal it is to be for, if the asker may know of it."""
    named = desk.understood.slots.deal
    deal = desk.picture.deal_of.get(named[0]) if named else None
    return deal if deal is not None and deal.status == "open" and deal in permitted_deals(desk) else None


def _wanted(desk: Desk) -> tuple[CellKey | None, Sequence[str]]:
    """The cell and the needs of it; for a deal those it is missing. Needs of another cell are for another brief."""
    slots, picture = desk.understood.slots, desk.picture
    on_topic = _on_topic(desk)
    if on_topic is not None:
        return (on_topic.persona, on_topic.phase), (on_topic.id,)
    key = _cell_wanted(desk)
    named = [need for need in slots.need if need not in picture.need_of or _cell_of(picture, need) == key]
    deal = _deal_meant(desk) if not slots.need else None
    if deal is None:
        return key, named
    try:
        missing = for_deal(picture, deal.id, slots.persona[0] if slots.persona else None)
    except Unknown:  # nothing is missing for it, or its stage is in no phase of the map
        return key, named
    at_its_phase = missing.phase in (slots.phase or (missing.phase,))
    return ((missing.persona, missing.phase), missing.needs) if at_its_phase and missing.needs else (key, named)


def _on_topic(desk: Desk) -> Need | None:
    """The need the brief is to be about, among those of the readers and phases named, where its subject is said."""
    slots, subject = desk.understood.slots, subject_of_brief(desk)
    if not subject or slots.need or slots.deal or slots.participation:
        return None
    return need_on_topic(desk, subject, needs_in_scope(desk))


def _on_no_topic_there(desk: Desk) -> Answer:
    """Nothing of the phase is about the subject: where it is about it, and nobody is given another subject unasked."""
    picture, words, subject = desk.picture, desk.words, subject_of_brief(desk)
    elsewhere = need_on_topic(desk, subject, picture.needs)
    phases = words.listed(phase_label(picture, phase) for phase in desk.understood.slots.phase)
    lines = [words.say("propose-brief-no-such-topic", topic=subject, phases=phases)]
    if elsewhere is None:
        return reply(desk, lines, behaviour="clarify")
    key = _cell_of(picture, elsewhere.id)
    lines.append(
        words.say("propose-brief-topic-elsewhere", cell=cell_label(picture, *key), need=elsewhere.text, id=elsewhere.id)
    )
    step = NextStep(
        words.say("propose-brief-need-label", need=elsewhere.text),
        words.say("propose-brief-need-question", need=elsewhere.id),
    )
    return reply(desk, lines, behaviour="clarify", cells=[key], needs=[elsewhere.id], next_steps=[step])


def _cell_of(picture: Picture, need: str) -> CellKey:
    return picture.need_of[need].persona, picture.need_of[need].phase


def _cell_wanted(desk: Desk) -> CellKey | None:
    """The cell named, else the worst gap that fits what is named; None when nothing is."""
    slots, picture = desk.understood.slots, desk.picture
    if slots.need and slots.need[0] in picture.need_of:
        return _cell_of(picture, slots.need[0])
    if slots.persona and slots.phase:
        return slots.persona[0], slots.phase[0]
    if not (slots.persona or slots.phase or slots.participation):
        return None
    return next(((gap.persona, gap.phase) for gap in gaps(picture) if gap.priority > 0 and _fits(desk, gap)), None)


def _fits(desk: Desk, gap: Gap) -> bool:
    slots = desk.understood.slots
    return (
        (not slots.persona or gap.persona in slots.persona)
        and (not slots.phase or gap.phase in slots.phase)
        and (not slots.participation or gap.participation in slots.participation)
    )


def _which(desk: Desk) -> Answer:
    picture, words = desk.picture, desk.words
    found = next_pieces(picture, 3)
    best = [piece.gap for piece in found.pieces]
    lines = [words.say("propose-brief-which"), *(f"   {_candidate(desk, gap)}" for gap in best)]
    lines += [_first(desk, gap) for gap in found.first[:FIRST]]
    steps = [step_to_brief(words, picture, gap.persona, gap.phase) for gap in best]
    return reply(desk, lines, behaviour="clarify", next_steps=steps)


def _first(desk: Desk, gap: Gap) -> str:
    """A gap that takes no new piece, and so comes before all that do."""
    work = "; ".join(doing(desk.words, desk.picture, gap))
    return desk.words.say("show-gaps-not-to-write", cell=cell_label(desk.picture, gap.persona, gap.phase), work=work)


def _candidate(desk: Desk, gap: Gap) -> str:
    cell = cell_label(desk.picture, gap.persona, gap.phase)
    return desk.words.say("propose-brief-candidate", cell=cell, priority=desk.words.number(gap.priority))


def _refused(desk: Desk, key: CellKey, why_not: Refusal) -> Answer:
    picture, words = desk.picture, desk.words
    if isinstance(why_not, AlreadyOpen):
        return _already_open(desk, why_not)
    nearest = why_not.nearest
    instead = [words.say("propose-brief-better", cell=cell_label(picture, *nearest))] if nearest else []
    return reply(
        desk,
        [_no_reader(desk, key, why_not), *_existing_lines(desk, key), *instead],
        behaviour="clarify",
        shelf=_existing(desk, key),
        cells=[each for each in (key, nearest) if each],
        next_steps=[step_to_brief(words, picture, *nearest)] if nearest else (),
        sources=picture.cell_of[key].evidence if key in picture.cell_of else (),
    )


def _strange_phase(desk: Desk) -> Answer:
    """A reader of the map and a word that is none of its phases: nobody is given another phase unasked."""
    picture, words, slots = desk.picture, desk.words, desk.understood.slots
    nearest = _cell_wanted(desk)
    told = words.listed(word.removesuffix(".") for word in slots.unresolved)
    better = [words.say("propose-brief-better", cell=cell_label(picture, *nearest))] if nearest else []
    return reply(
        desk,
        [words.say("propose-brief-unknown", word=told), *better],
        behaviour="clarify",
        cells=[nearest] if nearest else (),
        next_steps=[step_to_brief(words, picture, *nearest)] if nearest else (),
    )


def _no_reader(desk: Desk, key: CellKey, why_not: Refusal) -> str:
    if isinstance(why_not, NotInMap):
        return desk.words.say("propose-brief-unknown", word=why_not.word)
    cell = desk.picture.cell_of.get(key)
    unmapped = "yes" if cell is None or cell.involved else "no"
    return desk.words.say("propose-brief-no-reader", cell=cell_label(desk.picture, *key), unmapped=unmapped)


def _aimed_at(picture: Picture, key: CellKey) -> list[str]:
    """Assets made for this cell alone or for others nobody takes part in."""
    wasted = audit(picture).not_involved_cells
    assets = [picture.asset_of[asset] for asset in wasted]
    return [asset.id for asset in assets if key[0] in asset.personas and key[1] in asset.phases]


def _existing_lines(desk: Desk, key: CellKey) -> list[str]:
    """What was once made for a cell that needs nothing, and how often it was used."""
    assets = [desk.picture.asset_of[asset] for asset in _aimed_at(desk.picture, key)[:2]]
    return [desk.words.say("propose-brief-made-for-it", asset=each.id, uses=each.uses_90d or 0) for each in assets]


def _existing(desk: Desk, key: CellKey) -> Shelf:
    wasted = [desk.picture.asset_of[asset] for asset in _aimed_at(desk.picture, key)[:2]]
    why = desk.words.say("propose-brief-takes-no-part")
    return Shelf(named=tuple(named_asset(asset, why) for asset in wasted))


def _already_open(desk: Desk, why_not: AlreadyOpen) -> Answer:
    picture, words = desk.picture, desk.words
    lines = [
        words.say("propose-brief-open", id=brief.id, title=brief.title, state=state(words, picture, brief))
        for brief in why_not.briefs
    ]
    cells = [(brief.persona, brief.phase) for brief in why_not.briefs]
    steps = [
        NextStep(
            words.say("propose-brief-open-label", id=brief.id), words.say("propose-brief-open-question", id=brief.id)
        )
        for brief in why_not.briefs
    ]
    sources = [brief.id for brief in why_not.briefs]
    return reply(desk, lines, cells=cells, needs=why_not.needs, next_steps=steps, sources=sources)


def _proposed(desk: Desk, key: CellKey, brief: Brief) -> Answer:
    said = [_title_line(desk, key, brief), *_preview(desk, key, brief)]
    answer = reply(
        desk,
        [*_open_here(desk, key), *said, *doubts(desk.words, desk.picture, key, brief), *_to_be_written_by(desk)],
        shelf=shelve(desk, _reusable(desk, brief)),
        cells=[key],
        needs=[need.id for need in brief.needs],
        gaps=[need.id for need in brief.needs],
        next_steps=[whole_step(desk, key)],
        sources=_sources(brief),
    )
    return replace(answer, shown=BriefShown(brief), shown_lines=tuple(said))


def _to_be_written_by(desk: Desk) -> list[str]:
    """What is proposed is nobody's yet: who is to write it is told when it is kept."""
    writer = desk.understood.slots.user
    return [desk.words.say("propose-brief-writer", name=first_name(desk.picture, writer))] if writer else []


def _open_here(desk: Desk, key: CellKey) -> list[str]:
    """The open briefs kept for the cell, which are about other needs of it: whoever asks for it may mean one of them."""
    kept = desk.picture.kept_briefs
    there = [each for each in desk.picture.briefs if each.id in kept and each.active]
    return [
        desk.words.say(
            "propose-brief-open-beside", id=each.id, title=each.title, state=state(desk.words, desk.picture, each)
        )
        for each in there
        if (each.persona, each.phase) == key
    ]


def _title_line(desk: Desk, key: CellKey, brief: Brief) -> str:
    return desk.words.say(
        "propose-brief-title",
        cell=cell_label(desk.picture, *key),
        participation=desk.words.named("participation", brief.participation or ""),
        title=title(desk.words, brief),
        points=brief.score.points if brief.score else 0,
    )


def _preview(desk: Desk, key: CellKey, brief: Brief) -> list[str]:
    """One screen: the fields a requester checks before saying yes."""
    words, changed = desk.words, change(desk.words, brief)
    facts = {
        "propose-brief-why-now": " ".join(why_now(desk, key)),
        "propose-brief-needs": words.listed(f"{need.text} ({need.id})" for need in brief.needs),
        "propose-brief-change": " → ".join(changed) if changed else "",
        "propose-brief-takeaway": takeaway(words, brief),
        "propose-brief-form": _form(words, brief.form) if brief.form else "",
        "propose-brief-due": words.day(brief.due) if brief.due else "",
        "propose-brief-success": _success(words, brief.success) if brief.success else "",
        "propose-brief-to-fix": " ".join(fix(words, check) for check in brief.score.failed) if brief.score else "",
    }
    return [f"   {words.say(message, text=text)}" for message, text in facts.items() if text]


def _form(words: Words, form: Form) -> str:
    languages = words.listed(words.language_name(each.code) for each in form.languages)
    return ", ".join((words.named("format", form.format), length_named(words, form), languages))


def _success(words: Words, success: Success) -> str:
    return f"{words.percent(success.coverage_from)} → {words.percent(success.coverage_to)}"


def _reusable(desk: Desk, brief: Brief) -> list[Pick]:
    return [
        Pick(link.asset, why_now=desk.words.say("propose-brief-link", need=link.need)) for link in brief.library.links
    ]


def _sources(brief: Brief) -> Sequence[str]:
    return [source for field in ("evidence", "claims", "library") for source in brief.provenance.get(field, ())]
