"""Which reader, phase and needs somebody wants a brief for."""

from collections.abc import Mapping, Sequence
from itertools import product

from bot.answering.desk import Desk
from bot.answering.permitted import permitted_deals
from bot.answering.wording import first_name
from bot.skills.cells.needs_on_subject import need_on_subject, needs_in_scope, subject_of_brief
from bot.words import Words
from content_library.briefs.targets import Target, for_deal, for_question, question_like
from content_library.errors import Unknown
from content_library.gaps import Gap, gaps
from content_library.intake import Deal, LoggedQuestion, Need
from content_library.picture import CellKey, Picture
from retrieval.reading.names.mentions import sentence
from retrieval.reading.names.surroundings import STAGE_KINDS
from retrieval.reading.words import cues
from retrieval.reading.words.quotations import quotations
from retrieval.reading.words.spelling import plain
from retrieval.reading.words.spelling import words as words_of
from retrieval.vocabulary import Vocabulary


def brief_wanted(desk: Desk) -> tuple[CellKey | None, Sequence[str]]:
    """The cell and the needs of it; for a deal those it is missing. Needs of another cell are for another brief."""
    slots, picture = desk.understood.slots, desk.picture
    asked = question_meant(desk)
    if asked is not None:
        return (asked.persona, asked.phase), asked.needs
    on_topic = need_meant(desk)
    if on_topic is not None:
        return (on_topic.persona, on_topic.phase), (on_topic.id,)
    key = cell_wanted(desk)
    named = [need for need in slots.need if need not in picture.need_of or cell_of_need(picture, need) == key]
    deal = deal_meant(desk) if not slots.need else None
    if deal is None:
        return key, named
    try:
        missing = for_deal(picture, deal.id, next(iter(slots.persona), None), _phase_said(desk))
    except Unknown:  # nothing is missing for it, or its stage stands for no such phase of the map
        return key, named
    return ((missing.persona, missing.phase), missing.needs) if missing.needs else (key, named)


def _phase_said(desk: Desk) -> str | None:
    """Not the one that a deal brought along."""
    vocabulary = Vocabulary.of(desk.picture)
    read = sentence(desk.question.text, vocabulary, vocabulary.rights_of(desk.question))
    return next(iter(desk.understood.slots.phase), None) if read.names(STAGE_KINDS) else None


def cells_named(desk: Desk) -> Mapping[CellKey, Sequence[str]]:
    """Each cell that is named by its reader and phase, or by a need of it, with the needs named; in the order said. A
    word that means several phases, and what only the thread said, names none."""
    slots, picture = desk.understood.slots, desk.picture
    if slots.deal or slots.ambiguous or {"persona", "phase", "need"} & set(slots.inherited):
        return {}
    needs = [need for need in slots.need if need in picture.need_of]
    if needs:
        cells = dict.fromkeys(cell_of_need(picture, need) for need in needs)
        return {cell: [need for need in needs if cell_of_need(picture, need) == cell] for cell in cells}
    if any(reading.kind == "several_phases" for reading in desk.understood.readings):
        return {}
    readers, phases = slots.persona, slots.phase
    paired = zip(readers, phases, strict=True) if len(readers) == len(phases) else product(readers, phases)
    return dict.fromkeys(paired, ())


def question_meant(desk: Desk) -> Target | None:
    """What the open question is about that the brief is to answer; None without one."""
    question = question_asked(desk)
    return for_question(desk.picture, question) if question is not None else None


def question_asked(desk: Desk) -> LoggedQuestion | None:
    """The open question that is quoted, or spoken of as asked in vain, by whom, the asker's own too, or about what. None
    where it is of another reader or phase than those named."""
    picture, slots, text = desk.picture, desk.understood.slots, desk.question.text
    quoted = max(quotations(text), key=len, default="")
    in_vain = cues.load().signals["asked_in_vain"].search(plain(text)) is not None
    if not quoted and not in_vain:
        return None
    said = plain(text).split()
    askers = [each.id for each in picture.people if in_vain and plain(each.first_name) in said]
    question = question_like(picture, subject_words(quoted or subject_of_brief(desk)), askers or None)
    own = in_vain and cues.load().moves["said"]["mine"].search(plain(text)) is not None
    if question is None and own and need_meant(desk) is None:
        question = question_like(picture, "", (desk.question.user,))
    target = for_question(picture, question) if question is not None else None
    if target is None or target.phase not in (slots.phase or (target.phase,)):
        return None
    return question if target.persona in (slots.persona or (target.persona,)) else None


def taken_as(words: Words, picture: Picture, question: LoggedQuestion) -> str:
    """Whose question it is, of which day."""
    asker, day = first_name(picture, question.asker), words.day(question.date)
    return words.say("propose-brief-taken-as", name=asker, day=day, question=words.quoted(question.text))


def subject_words(text: str) -> str:
    """Without the words that say nothing about a subject, in any language questions are asked in."""
    known = cues.load()
    nothing, in_vain = known.common | known.filler | known.chatter, known.signals["asked_in_vain"]
    left = [word for word in words_of(text) if not {word.text, word.key} & nothing]
    return " ".join(word.raw for word in left if not in_vain.fullmatch(word.text))


def need_meant(desk: Desk) -> Need | None:
    """The need the brief is to be about, among those of the readers and phases named, where its subject is said."""
    slots, subject = desk.understood.slots, subject_of_brief(desk)
    if not subject or slots.need or slots.deal or slots.participation:
        return None
    return need_on_subject(desk, subject, needs_in_scope(desk))


def deal_meant(desk: Desk) -> Deal | None:
    """The open deal it is to be for, if the asker may know of it."""
    named = desk.understood.slots.deal
    deal = desk.picture.deal_of.get(named[0]) if named else None
    return deal if deal is not None and deal.status == "open" and deal in permitted_deals(desk) else None


def cell_wanted(desk: Desk) -> CellKey | None:
    """The cell named, else the worst gap that fits what is named; None when nothing is."""
    slots, picture = desk.understood.slots, desk.picture
    if slots.need and slots.need[0] in picture.need_of:
        return cell_of_need(picture, slots.need[0])
    if slots.persona and slots.phase:
        return slots.persona[0], slots.phase[0]
    if not (slots.persona or slots.phase or slots.participation):
        return None
    return next(((gap.persona, gap.phase) for gap in gaps(picture) if gap.priority > 0 and _fits(desk, gap)), None)


def cell_of_need(picture: Picture, need: str) -> CellKey:
    return picture.need_of[need].persona, picture.need_of[need].phase


def _fits(desk: Desk, gap: Gap) -> bool:
    slots = desk.understood.slots
    return (
        (not slots.persona or gap.persona in slots.persona)
        and (not slots.phase or gap.phase in slots.phase)
        and (not slots.participation or gap.participation in slots.participation)
    )
