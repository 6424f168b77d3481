"""Propose the brief for a cell, or say why nobody should write it and what to write instead."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.naming import persona_named, phase_named
from bot.answering.offering import Pick, shelve
from bot.answering.reply import reply
from bot.answering.shown import BriefShown
from bot.answering.unknown_needs import unknown_lines, unknown_needs
from bot.answering.wording import cell_label, first_name, persona_label, phase_label
from bot.skills.briefs.asked_of_proposal import is_asked_of_proposal, tell_of_proposal
from bot.skills.briefs.brief_fields import doubts, form_named, wanted_in, with_fields
from bot.skills.briefs.brief_part import part_asked, tell_part
from bot.skills.briefs.brief_refused import refused, strange_phase, strange_reader
from bot.skills.briefs.brief_told import change, takeaway, title, why_now
from bot.skills.briefs.brief_wanted import (
    brief_wanted,
    cell_of_need,
    cells_named,
    deal_meant,
    need_meant,
    question_asked,
    question_meant,
    taken_as,
)
from bot.skills.briefs.next_briefs import (
    asks_for_the_next,
    firsts,
    none_next,
    pieces_next,
    tell_several,
    which_brief,
    work_first,
)
from bot.skills.briefs.review_brief import fix
from bot.skills.briefs.tell_briefs import state
from bot.skills.briefs.whole_brief import tell_whole_brief, whole_step
from bot.skills.cells.need_meant import need_in_words, need_of_cell
from bot.skills.cells.needs_on_subject import (
    asks_for_its_subject,
    covered,
    need_on_subject,
    needs_in_scope,
    subject_of_brief,
)
from bot.skills.cells.which_need import NEEDS, step_to_need, which_need
from bot.words import Words
from content_library.briefs.changing import changed
from content_library.briefs.fields import Brief, Success
from content_library.briefs.needs import suited_to
from content_library.briefs.proposing import NotInMap, NotInvolved, Unmapped, propose, refusal
from content_library.coverage import coverage
from content_library.deal_cards import phases_of
from content_library.gaps import NO_WRITING, gaps
from content_library.intake import Need
from content_library.picture import CellKey, Picture
from retrieval.understood import Slots


def proposal(picture: Picture, persona: str, phase: str, new_id: Callable[[], str]) -> Brief:
    """The brief for a cell named by any of its words. Raises `Unknown` or `NoBrief`."""
    return propose(picture, persona_named(picture, persona), phase_named(picture, phase), new_id=new_id)


def propose_brief(desk: Desk) -> Answer:
    slots = desk.understood.slots
    if desk.before is not None and is_asked_of_proposal(desk):
        return tell_of_proposal(desk, desk.before.cells[0], proposed_before(desk, desk.before.cells[0]))
    unknown = unknown_needs(desk.picture, desk.question.text)
    if unknown and not slots.need:
        return reply(desk, unknown_lines(desk, unknown), behaviour="clarify")
    answer = _proposed_or_not(desk)
    return replace(answer, lines=(*unknown_lines(desk, unknown)[:1], *answer.lines)) if unknown else answer


def _proposed_or_not(desk: Desk) -> Answer:
    slots = desk.understood.slots
    strange = _strange(desk) if question_meant(desk) is None else None
    if strange is not None:
        return strange
    several = cells_named(desk)
    if len(several) > 1:
        return _each_named(desk, several)
    key, needs = brief_wanted(desk)
    if key is None:
        needs = need_in_words(desk.picture, desk.question.text)
        key = cell_of_need(desk.picture, needs[0]) if needs else None
    if key is None:
        return _next(desk) if asks_for_the_next(desk) else which_brief(desk)
    part = part_asked(desk)
    why_not = refusal(desk.picture, *key, needs)
    if part and not isinstance(why_not, NotInMap | NotInvolved | Unmapped):
        return tell_part(desk, key, _whatever_is_open(desk, key, needs), part)
    if why_not is not None:
        return refused(desk, key, why_not)
    scored = coverage(desk.picture).cell(*key)
    if not needs and all(need.label == "met" for need in scored.needs if need.importance != "nice"):
        needs = need_of_cell(desk.picture, desk.question.text, scored)
        if not needs:
            return which_need(desk, scored)
    brief = _brief(desk, key, needs)
    told = _in_its_phase(desk, brief)
    return tell_whole_brief(told, key, brief) if slots.whole else _proposed(told, key, brief)


def _in_its_phase(desk: Desk, brief: Brief) -> Desk:
    """Understood as of the phase the brief is for, where the deal is in a later one."""
    slots = desk.understood.slots
    if deal_meant(desk) is None or brief.phase in slots.phase:
        return desk
    return replace(desk, understood=replace(desk.understood, slots=slots.changed(phase=(brief.phase,))))


def _next(desk: Desk) -> Answer:
    """As many as the question counts; one alone as if its cell had been named."""
    count = desk.understood.slots.count or 1
    found = pieces_next(desk, count)
    briefs = [_brief(desk, (piece.gap.persona, piece.gap.phase), ()) for piece in found.pieces]
    if not briefs:
        return none_next(desk, found)
    fewer = [desk.words.say("next-briefs-no-more")] if len(briefs) < count else []
    asides = [*fewer, *firsts(desk, found)]
    if len(briefs) > 1:
        return tell_several(desk, briefs, asides)
    alone = _proposed(desk, (briefs[0].persona, briefs[0].phase), briefs[0])
    return replace(alone, lines=(*alone.lines, *asides))


def _each_named(desk: Desk, several: Mapping[CellKey, Sequence[str]]) -> Answer:
    """A proposal for each cell; where there is none, why. Where that leaves one or none, it is told as if it were alone."""
    why_not = {key: refusal(desk.picture, *key, needs) for key, needs in several.items()}
    briefs = [_brief(desk, key, needs) for key, needs in several.items() if why_not[key] is None]
    refusals = [refused(desk, key, why) for key, why in why_not.items() if why is not None]
    asides = [line for each in refusals for line in each.lines]
    if len(briefs) > 1:
        return tell_several(desk, briefs, asides)
    if not briefs:
        return replace(refusals[0], lines=tuple(asides), cells=tuple(cell for each in refusals for cell in each.cells))
    alone = _proposed(desk, (briefs[0].persona, briefs[0].phase), briefs[0])
    return replace(alone, lines=(*alone.lines, *asides))


def _strange(desk: Desk) -> Answer | None:
    """What is said of a reader, a phase or a subject that the map does not have."""
    slots, on_topic = desk.understood.slots, need_meant(desk)
    if slots.unresolved and not slots.persona and on_topic is None:
        return strange_reader(desk)
    if slots.unresolved and not (slots.phase or slots.need or slots.deal):
        return strange_phase(desk)
    if on_topic is None and slots.phase and not (slots.persona or slots.need or slots.deal) and subject_of_brief(desk):
        return _on_no_topic_there(desk)
    if on_topic is None and slots.persona and not (slots.need or slots.deal) and asks_for_its_subject(desk):
        return _on_no_topic_of_theirs(desk)
    return None


def proposed_before(desk: Desk, key: CellKey) -> Brief:
    """What the last answer of the thread proposed for the cell, made again: the same data gives the same brief. Raises
    `NoBrief`, `Unknown`."""
    then = replace(desk, understood=desk.before or desk.understood, before=None)
    if then.understood.intent == "brief_edit":
        first = _brief(replace(then, understood=replace(then.understood, slots=Slots())), key, ())
        return changed(desk.picture, first, wanted_in(then.understood.slots, first))
    wanted, needs = brief_wanted(then)
    return _brief(then, key, needs if wanted == key else cells_named(then).get(key, ()))


def _whatever_is_open(desk: Desk, key: CellKey, needs: Sequence[str]) -> Brief:
    """What the piece would be, also where somebody is writing it already."""
    return _brief(replace(desk, picture=replace(desk.picture, briefs=())), key, needs)


def _brief(desk: Desk, key: CellKey, needs: Sequence[str]) -> Brief:
    asker, formats = desk.question.user or None, desk.understood.slots.format
    needs = needs or (suited_to(desk.picture, *key, formats[0]) if formats else ())
    deal = deal_meant(desk)
    here = deal.id if deal is not None and key[1] in phases_of(desk.picture, deal) else None
    brief = propose(desk.picture, *key, needs=needs, deal=here, requested_by=asker, new_id=desk.new_id)
    return with_fields(desk.picture, brief, desk.understood.slots)


def _on_no_topic_there(desk: Desk) -> Answer:
    """Nothing of the phase is about the subject: where it is about it, and nobody is given another subject unasked."""
    picture, words, subject = desk.picture, desk.words, subject_of_brief(desk)
    elsewhere = need_on_subject(desk, subject, picture.needs)
    phases = words.listed(phase_label(picture, phase) for phase in desk.understood.slots.phase)
    lines = [words.say("propose-brief-no-such-topic", topic=subject, phases=phases)]
    if elsewhere is None:
        return reply(desk, lines, behaviour="clarify")
    lines.append(_elsewhere(desk, elsewhere, "propose-brief-topic-elsewhere"))
    step, key = step_to_need(desk, elsewhere), cell_of_need(picture, elsewhere.id)
    return reply(desk, lines, behaviour="clarify", cells=[key], needs=[elsewhere.id], next_steps=[step])


def _elsewhere(desk: Desk, need: Need, message: str) -> str:
    cell = cell_label(desk.picture, *cell_of_need(desk.picture, need.id))
    return desk.words.say(message, cell=cell, need=need.text, id=need.id)


def _on_no_topic_of_theirs(desk: Desk) -> Answer:
    """No need of the readers is about the subject: whose it is, and which they have, the least covered first."""
    picture, words = desk.picture, desk.words
    readers = words.listed(persona_label(picture, persona) for persona in desk.understood.slots.persona)
    theirs = sorted(needs_in_scope(desk), key=lambda need: covered(desk, need))[:NEEDS]
    elsewhere = [picture.need_of[need] for need in need_in_words(picture, desk.question.text)]
    lines = [
        words.say("propose-brief-no-such-topic-for", topic=subject_of_brief(desk), personas=readers),
        *(f"   {need.text} ({need.id})" for need in theirs),
        *(_elsewhere(desk, need, "propose-brief-or-elsewhere") for need in elsewhere),
    ]
    needs = [*theirs, *elsewhere]
    steps = [step_to_need(desk, need) for need in (*elsewhere, *theirs)]
    return reply(desk, lines, behaviour="clarify", needs=[need.id for need in needs], next_steps=steps)


def _proposed(desk: Desk, key: CellKey, brief: Brief) -> Answer:
    said = [_title_line(desk, key, brief), *_preview(desk, key, brief)]
    answer = reply(
        desk,
        [
            *_taken_as(desk, key),
            *_open_here(desk, key),
            *said,
            *_others_meant(desk, key),
            *_dropped_before(desk, brief),
            *_without_writing(desk, key, brief),
            *doubts(desk.words, desk.picture, key, brief),
            *_to_be_written_by(desk),
        ],
        shelf=shelve(desk, _reusable(desk, brief)),
        cells=[key],
        needs=[need.id for need in brief.needs],
        gaps=[need.id for need in brief.needs],
        next_steps=[whole_step(desk, key)],
        sources=_sources(brief),
    )
    return replace(answer, shown=BriefShown(brief), shown_lines=tuple(said))


def _without_writing(desk: Desk, key: CellKey, brief: Brief) -> list[str]:
    """Where a draft, a tag or a translation meets all needs of it: that comes before a new piece."""
    gap = next((each for each in gaps(desk.picture) if (each.persona, each.phase) == key), None)
    work = gap.actions if gap is not None else {}
    actions = {need.id: work[need.id] for need in brief.needs if work.get(need.id) in NO_WRITING}
    if gap is None or not actions or len(actions) < len(brief.needs):
        return []
    return [work_first(desk, replace(gap, actions=actions, in_progress=()))]


def _taken_as(desk: Desk, key: CellKey) -> list[str]:
    """The logged question it is for, to whoever may read the log, or asked it."""
    question = question_asked(desk)
    if question is None or (question.persona, question.phase) != key:
        return []
    reads_the_log = desk.role == "marketer" and desk.question.place == "dm"
    own = question.asker == desk.question.user
    return [taken_as(desk.words, desk.picture, question)] if reads_the_log or own else []


def _others_meant(desk: Desk, key: CellKey) -> list[str]:
    """Where only a part was said and several readers have it there, it is the one whose gap comes first."""
    slots, picture = desk.understood.slots, desk.picture
    if slots.persona or not slots.participation or slots.need or deal_meant(desk) is not None:
        return []
    alike = [
        cell.persona
        for cell in picture.cells
        if cell.phase == key[1] and cell.participation in slots.participation and cell.persona != key[0]
    ]
    others = desk.words.listed(persona_label(picture, each) for each in alike)
    taken, phase = persona_label(picture, key[0]), phase_label(picture, key[1])
    return [desk.words.say("propose-brief-others-meant", persona=taken, others=others, phase=phase)] if alike else []


def _dropped_before(desk: Desk, brief: Brief) -> list[str]:
    """The last brief for one of the needs that somebody ended without a piece, and why, to whoever plans or writes."""
    if desk.role not in ("marketer", "writer"):
        return []
    wanted = {need.id for need in brief.needs}
    ended = [each.id for each in desk.picture.briefs if each.status == "dropped" and wanted & set(each.needs)]
    steps = [each for id in ended for each in desk.versions(id) if each.did.kind == "step"]
    drops = [each for each in steps if each.kept.status == "dropped"]
    if not drops:
        return []
    last = max(drops, key=lambda each: each.at)
    why = desk.words.quoted(", ".join(last.did.said)) if last.did.said else ""
    return [
        desk.words.say(
            "propose-brief-dropped-before",
            id=last.kept.id,
            name=first_name(desk.picture, last.user),
            day=desk.words.day(last.at.date()),
            reason="yes" if why else "no",
            why=why,
        )
    ]


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
        "propose-brief-form": form_named(words, brief.form) if brief.form else "",
        "propose-brief-due": words.day(brief.due) if brief.due else "",
        "propose-brief-success": _success(words, brief.success) if brief.success else "",
        "propose-brief-to-fix": " ".join(fix(words, check) for check in brief.score.failed) if brief.score else "",
    }
    return [f"   {words.say(message, text=text)}" for message, text in facts.items() if text]


def _success(words: Words, success: Success) -> str:
    return f"{words.percent(success.coverage_from)} → {words.percent(success.coverage_to)}"


def _reusable(desk: Desk, brief: Brief) -> list[Pick]:
    return [
        Pick(link.asset, why_now=desk.words.say("propose-brief-link", need=link.need)) for link in brief.library.links
    ]


def _sources(brief: Brief) -> Sequence[str]:
    return [source for field in ("evidence", "claims", "library") for source in brief.provenance.get(field, ())]
