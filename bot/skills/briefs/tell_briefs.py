"""Which briefs are open, who writes them and when they are due."""

from dataclasses import replace
from datetime import date

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.shown import BriefShown
from bot.answering.steps import step_to_brief
from bot.answering.time_ranges import days_within
from bot.answering.wording import as_typed, cell_label, first_name, persona_label, phase_label
from bot.skills.assets.in_the_making import drafts_of
from bot.skills.briefs.asked_of_any import lines_of_any
from bot.skills.briefs.asked_of_brief import arrived_lines, asked_lines
from bot.skills.briefs.brief_fields import writer_named
from bot.skills.briefs.brief_part import part_asked, tell_part
from bot.skills.briefs.briefs_that import briefs_that
from bot.skills.briefs.carry_out import STATE_SAID
from bot.skills.briefs.tell_versions import version_lines
from bot.skills.briefs.whole_brief import whole_lines
from bot.words import Words
from content_library.briefs.fields import Brief
from content_library.briefs.proposing import propose
from content_library.intake import BriefRequest
from content_library.picture import Picture
from content_library.spelling import folded
from retrieval.reading.briefs.briefs_on import briefs_on, matter_asked
from retrieval.reading.briefs.in_words import TO_REVIEW
from retrieval.reading.words import cues
from retrieval.reading.words.ids import id_shape
from retrieval.vocabulary import Vocabulary

WHOLE = "whole"
"""Every field of a brief, as its writer reads it."""
MOST = 5
"""Briefs of one requester, the newest."""
ASKED = ("approved", "cancelled", "in_review", "done")
"""States by whose words nothing else is asked about a brief."""


def tell_briefs(desk: Desk) -> Answer:
    """By id, by writer when somebody asks for their own, else all active ones; unassigned ones are mentioned."""
    picture, slots, words = desk.picture, desk.understood.slots, desk.words
    if slots.brief:
        found = [each for each in picture.briefs if each.id in slots.brief]
        return _of_one(desk, found[0]) if len(found) == 1 else _told(desk, found, words.say("tell-briefs-unknown"))
    if any(id_shape(each) is not None for each in slots.unresolved):
        return reply(desk, [words.say("tell-briefs-unknown")], behaviour="decline_unknown")
    if slots.of_brief == TO_REVIEW:
        return _to_review(desk)
    if matter := matter_asked(desk.question.text, cues.load()):
        return _on_matter(desk, matter)
    if narrowed := briefs_that(desk):
        first, those = narrowed
        told = _told(desk, sorted(those, key=lambda each: each.due or date.max), first)
        return replace(told, lines=(first, *told.lines)) if those else told
    active = [each for each in picture.briefs if each.active]
    became = cues.load().signals["what_became"].search(folded(desk.question.text)) is not None
    asker = desk.question.user if became else slots.user
    asked_for = [each for each in picture.briefs if asker and each.requested_by == asker][-MOST:]
    mine = [each for each in active if each.writer == slots.user] if slots.user else active
    if asked_for and (became or not mine):
        told = _told(desk, asked_for, "")
        return replace(
            told,
            lines=(words.say("tell-briefs-asked-for", own=_own(desk, asker), who=_called(desk, asker)), *told.lines),
        )
    if not slots.user and (slots.persona or slots.phase):
        return _of_cells(desk, active)
    return _by_day(desk, mine)


def _on_matter(desk: Desk, matter: str) -> Answer:
    """Those somebody asks about by what they are on; that nobody is, before who writes what else."""
    found = briefs_on(matter, Vocabulary.of(desk.picture))
    if found:
        return _told(desk, list(found), "")
    others = [each for each in desk.picture.briefs if each.active]
    told = _by_day(desk, others)
    none = desk.words.say("tell-briefs-none-on", matter=as_typed(matter, desk.question.typed), n=len(others))
    return replace(told, lines=(none, *(told.lines if others else ())))


def _to_review(desk: Desk) -> Answer:
    """Briefs in review that name the asker as reviewer, and for marketing those that name nobody; else all of them."""
    picture, people = desk.picture, {person.name: person.id for person in desk.picture.people}
    in_review = [each for each in picture.briefs if each.status == "in_review"]
    theirs = []
    for each in in_review:
        kept = desk.kept_brief(each.id)
        named = {people[name] for name in kept.reviewer_names if name in people} if kept is not None else set()
        if desk.question.user in named or (not named and desk.role == "marketer"):
            theirs.append(each)
    if theirs:
        return _told(desk, theirs, "")
    told = _told(desk, in_review, "")
    none = desk.words.say("tell-briefs-none-to-review")
    return replace(told, lines=(none, *(told.lines if in_review else ())))


def _of_cells(desk: Desk, active: list[BriefRequest]) -> Answer:
    """Those for the readers and phases asked about; that there is none, before who writes for others."""
    picture, slots = desk.picture, desk.understood.slots
    there = [
        each
        for each in active
        if (not slots.persona or each.persona in slots.persona) and (not slots.phase or each.phase in slots.phase)
    ]
    if there:
        return _by_day(desk, there)
    cells = [(persona, phase) for persona in slots.persona for phase in slots.phase]
    cells = [cell for cell in cells if cell in picture.cell_of]
    named = [cell_label(picture, *cell) for cell in cells] or [persona_label(picture, each) for each in slots.persona]
    named = named or [phase_label(picture, each) for each in slots.phase]
    steps = [step_to_brief(desk.words, picture, *cell) for cell in cells[:1]]
    none = desk.words.say("tell-briefs-none-for", cells=desk.words.listed(named))
    return reply(desk, [*drafts_of(desk, cells), none], cells=cells, next_steps=steps)


def _own(desk: Desk, user: str | None) -> str:
    return "yes" if not user or user == desk.question.user else "no"


def _called(desk: Desk, user: str | None) -> str:
    return first_name(desk.picture, user) if user else ""


def _by_day(desk: Desk, briefs: list[BriefRequest]) -> Answer:
    """What is overdue first and said to be; then, where days or only what is late is asked for, those alone."""
    picture, slots, words = desk.picture, desk.understood.slots, desk.words
    briefs = sorted(briefs, key=lambda each: each.due or date.max)
    late = [each for each in briefs if _days_late(picture, each)]
    in_time = [each for each in briefs if each not in late]
    days = days_within(slots.time_range, slots.due, picture.today)
    only_late = cues.load().signals["overdue"].search(folded(desk.question.text)) is not None
    if not (only_late or days):
        free = [each for each in picture.briefs if each.active and each.writer is None and each not in briefs]
        more = [words.say("tell-briefs-unassigned", brief=_line(words, picture, each)) for each in free]
        told = _told(
            desk,
            [*late, *in_time],
            words.say("tell-briefs-nothing", own=_own(desk, slots.user), who=_called(desk, slots.user)),
            more if slots.user else [],
        )
        return _opened(desk, told, late, [])
    within = [each for each in in_time if days and each.due and days[0] <= each.due <= days[1]]
    if late or within:
        return _opened(desk, _told(desk, [*late, *within], ""), late, [])
    own = _own(desk, slots.user) if slots.user else "no"
    if days:
        none = words.say("tell-briefs-none-due", own=own, first=words.day(days[0]), last=words.day(days[1]))
    else:
        none = words.say("tell-briefs-none-late", own=own)
    return _opened(desk, _told(desk, in_time[:1] if slots.user else [], none), [], [none] if in_time else [])


def _opened(desk: Desk, told: Answer, late: list[BriefRequest], opening: list[str]) -> Answer:
    said = [desk.words.say("tell-briefs-late-ones", n=len(late))] if late else opening
    return replace(told, lines=tuple(dict.fromkeys((*said, *told.lines))))


def _of_one(desk: Desk, brief: BriefRequest) -> Answer:
    """Whether it is as it is asked about, before where it stands; the brief and its versions for who wants to see it."""
    told, text, signals = _told(desk, [brief], ""), folded(desk.question.text), cues.load().signals
    kept = desk.kept_brief(brief.id)
    if kept is not None and (first := asked_lines(desk, kept)):
        return replace(told, lines=(*first, *told.lines))
    if kept is not None:
        told = replace(told, lines=(*told.lines, *arrived_lines(desk, kept)))
    if first := lines_of_any(desk, brief, lambda: as_written(desk, brief)):
        return replace(told, lines=(*first, *told.lines))
    if desk.understood.slots.of_brief == WHOLE:
        return replace(told, lines=(*told.lines, *whole_lines(desk, as_written(desk, brief))))
    part = part_asked(desk)
    if part:
        alone = tell_part(desk, (brief.persona, brief.phase), as_written(desk, brief), part)
        return replace(alone, lines=(*alone.lines, *told.lines))
    asked = _asked_whether(desk)
    if asked:
        now, wanted = (STATE_SAID.get(each, each) for each in (brief.status, asked))
        said = "yes" if wanted == now else "over" if now == "dropped" else "no"
        answer = desk.words.say("tell-briefs-is-it", said=said)
        return replace(told, lines=(f"{answer} {told.lines[0]}", *told.lines[1:]))
    history, opens = signals["versions"].search(text), signals["opens"].match(text)
    if kept is None or not (history or opens):
        return told
    lines = (*told.lines, *(f"   {each}" for each in version_lines(desk, brief.id)))
    if history:
        return replace(told, lines=lines)
    return replace(told, lines=lines, shown=BriefShown(kept.brief), shown_lines=())


def as_written(desk: Desk, brief: BriefRequest) -> Brief:
    """As it is kept here, else what the map makes of its cell and needs."""
    kept = desk.kept_brief(brief.id)
    alone = replace(desk.picture, briefs=())
    return (
        kept.brief if kept else propose(alone, brief.persona, brief.phase, needs=brief.needs, new_id=lambda: brief.id)
    )


def _asked_whether(desk: Desk) -> str:
    """The state somebody asks about, in any language; "" when they ask something else."""
    slots, text = desk.understood.slots, desk.question.text
    if slots.of_brief == "is_done":
        return "done"
    if slots.status and "status" not in slots.inherited:
        return slots.status[0]
    patterns = cues.load().moves["brief_status"].items() if text.rstrip().endswith("?") else ()
    return next((id for id, said in patterns if id in ASKED and said.search(folded(text))), "")


def state(words: Words, picture: Picture, brief: BriefRequest) -> str:
    """Status, writer and due date of a brief as one sentence."""
    return words.say(
        "tell-briefs-state",
        status=words.named("brief-status", brief.status),
        writer=writer_named(words, picture, brief.writer),
        due=words.day(brief.due) if brief.due else words.say("tell-briefs-no-date"),
    )


def _told(desk: Desk, briefs: list[BriefRequest], nothing: str, more: list[str] | None = None) -> Answer:
    lines = [_line(desk.words, desk.picture, each) for each in briefs] or [nothing]
    cells = [(each.persona, each.phase) for each in briefs]
    needs = [need for each in briefs for need in each.needs]
    return reply(desk, [*lines, *(more or [])], cells=cells, needs=needs, sources=[each.id for each in briefs])


def _line(words: Words, picture: Picture, brief: BriefRequest) -> str:
    line = words.say(
        "tell-briefs-line",
        id=brief.id,
        title=brief.title,
        cell=cell_label(picture, brief.persona, brief.phase),
        needs=", ".join(brief.needs),
        state=state(words, picture, brief),
    )
    if late := _days_late(picture, brief):
        line = f"{line} {words.say('tell-briefs-late', n=late)}"
    asked = _asked(words, picture, brief)
    return f"{line} {asked}" if asked else line


def _days_late(picture: Picture, brief: BriefRequest) -> int:
    """0 for one that is due later, that has no day, or that nobody waits for."""
    late = (picture.today - brief.due).days if brief.due and brief.active else 0
    return max(late, 0)


def _asked(words: Words, picture: Picture, brief: BriefRequest) -> str:
    if not brief.requested_by:
        return ""
    who = first_name(picture, brief.requested_by)
    if brief.requested_on is None:
        return words.say("tell-briefs-requested", who=who)
    return words.say("tell-briefs-requested-on", who=who, day=words.day(brief.requested_on))
