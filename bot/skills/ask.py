"""Answer one question: understand it, have it answered by the skill that knows, remember the reading for the thread."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from bot.answering import said_again
from bot.answering.answer import Answer
from bot.answering.context import context_for, first_names, home_of, identified
from bot.answering.hand_over import understood_apart
from bot.answering.outcome import asked_as, with_note
from bot.answering.several import in_turn, remembered
from bot.answering.shorten import shortened
from bot.services import Services
from bot.skills.answered import answered, desk_for
from bot.skills.asked_to_speak import asked_to_speak, once_more
from bot.skills.assets.left_out import FINDING
from bot.skills.briefs.check_draft import check_read
from bot.skills.briefs.together import together
from bot.skills.take_feedback import SENT
from bot.words import words_in
from content_library.drafts.draft import Draft
from content_library.picture import Picture
from retrieval.open_reading import READING_SHARE, read_open
from retrieval.reading.briefs.answers import NOT_ORDERED
from retrieval.reading.briefs.asides import is_aside
from retrieval.reading.briefs.later import later_in
from retrieval.reading.briefs.listed_brief import still_listed
from retrieval.reading.briefs.talk import BriefTalk
from retrieval.reading.follow_ups.anew import leaves
from retrieval.reading.follow_ups.told import behind_told, of_told
from retrieval.reading.names.umlauts import as_written
from retrieval.reading.wants.moves import OF_BRIEFS
from retrieval.reading.wants.phase_asked import phase_asked
from retrieval.several import questions_in
from retrieval.understanding import understand
from retrieval.understood import Intent, Question, Understood
from retrieval.vocabulary import Vocabulary

SMALL_TALK: tuple[Intent, ...] = ("out_of_scope", "feedback", "help", "malicious")
"""What a message that calls nobody reads as when it is said to a colleague; the thumbs are there for feedback."""


@dataclass(frozen=True)
class _Turn:
    """A message, by whom it is and as it is meant to be spelt; `before` and `home` are what of the thread it goes on with:
    the last turn, and the one at which the brief was shown that the thread is about."""

    question: Question
    before: Understood | None
    home: Understood | None


def ask(question: Question, services: Services) -> Answer:
    """The answer to one message, for this asker in this place. Raises only `UserFacing`."""
    started = time.perf_counter()
    answer = _asked(question, services, services.picture())
    return replace(answer, took_ms=(time.perf_counter() - started) * 1000)


def _asked(question: Question, services: Services, picture: Picture) -> Answer:
    turn, cues = _turn(question, services, picture), Vocabulary.of(picture).cues

    @cache
    def alone(part: Question) -> Understood:
        return _read(part, services, picture, None)

    def read(part: Question, behind: Understood | None = turn.before) -> Understood:
        return alone(part) if behind is turn.home is None else _read(part, services, picture, behind, turn.home)

    def told(understood: Understood, behind: Understood | None = turn.before, *, once: bool = False) -> Answer:
        return _answered_as(understood, services, behind, spoken.language, once=once)

    spoken = asked_to_speak(turn.question, turn.before, cues, read)
    question = spoken.question
    whole = read(question) if question.text or not spoken.language else once_more(turn.before, question)
    if orders := _orders(whole, services, picture, turn):
        return _remembered(_of_several(whole, [told(read(each)) for each in orders]), services, picture)
    parts = _parts(whole, Vocabulary.of(picture), alone)
    if len(parts) == 1:
        return _remembered(told(whole, once=True), services, picture, turn.before)
    several = in_turn(question, parts, turn.before, read, told)
    services.threads.remember(question.thread, remembered(several.last))
    return _noted(several.answer, services, picture)


def _turn(question: Question, services: Services, picture: Picture) -> _Turn:
    vocabulary = Vocabulary.of(picture)
    question = as_written(identified(question, picture), vocabulary)
    last = services.threads.recall(question.thread)
    before = context_for(question, last, picture)
    home = home_of(question, last, picture)
    of_brief = home is not None or (before is not None and before.intent in OF_BRIEFS)
    rest = leaves(question, before, vocabulary.cues)
    if rest is None or (of_brief and later_in(question.text, vocabulary) is not None):
        return _Turn(question, before, home)
    return _Turn(replace(question, text=rest or question.text), None, None)


def _orders(whole: Understood, services: Services, picture: Picture, turn: _Turn) -> Sequence[Question]:
    """One for each brief, where something is ordered of several in one sentence."""
    if whole.intent in OF_BRIEFS or (turn.home is not None and whole.intent not in ("malicious", "brief_review")):
        return _talk(whole.question, services, picture, turn.home).shares(turn.before)
    return ()


def _of_several(whole: Understood, told: Sequence[Answer]) -> Answer:
    """Orders about several briefs, said in one sentence, as one answer to it."""
    answer = together(told)
    return replace(answer, understood=replace(answer.understood, question=whole.question))


def _parts(whole: Understood, vocabulary: Vocabulary, read: Callable[[Question], Understood]) -> tuple[Question, ...]:
    """An attempt, a text to be reviewed and several facts of one phase are one, whatever they seem to ask."""
    if whole.intent in ("malicious", "brief_review") or phase_asked(whole.question, vocabulary) is not None:
        return (whole.question,)
    return questions_in(whole.question, vocabulary.cues, read)


def _answered_as(
    understood: Understood, services: Services, before: Understood | None, spoken: str, *, once: bool = False
) -> Answer:
    """`spoken` is the language the thread is to be answered in, before the asker's own choice; "" for none. `once`: what
    the thread has just heard is not said again."""
    if services.model is not None:
        limit = services.model_timeout * READING_SHARE
        understood = read_open(understood, Vocabulary.of(services.picture()), services.model, limit)
    chosen = services.notebook.preferences(understood.question.user).language
    understood = understood.answered_in(spoken or chosen)
    if spoken:
        understood = replace(understood, slots=understood.slots.changed(spoken=spoken))
    desk = desk_for(understood, services, before)
    return said_again.once(answered(desk), desk) if once else answered(desk)


def is_meant_for_us(question: Question, services: Services) -> bool:
    """Whether it asks for anything Milepost does: what people say to each other in its threads is theirs."""
    picture = services.picture()
    turn = _turn(question, services, picture)
    if is_aside(turn.question.text, first_names(picture), Vocabulary.of(picture).cues, of_brief=turn.home is not None):
        return False
    read = _by_the_rules(turn.question, services, picture, turn.before, turn.home)
    if read.slots.of_brief == NOT_ORDERED:
        return False
    sent = turn.before is not None and bool(read.slots.asset) and _says_sent(read, turn.before)
    return sent or (read.intent not in SMALL_TALK and not (turn.home is not None and _leans(read)))


def _leans(read: Understood) -> bool:
    """Whether nothing in it asks or orders: what it is about is only what the thread is about."""
    said = read.slots.of_brief or read.slots.status or read.question.text.rstrip().endswith("?")
    return read.intent == "brief_status" and "brief" in read.slots.inherited and not said


def _read(
    question: Question,
    services: Services,
    picture: Picture,
    before: Understood | None,
    home: Understood | None = None,
) -> Understood:
    """What it asks of what the thread just told, else what the rules make of the question behind the last turn, as far as
    this asker may know of that, and behind the brief the thread is about."""
    told = of_told(question, before, Vocabulary.of(picture), picture.today)
    return told or _by_the_rules(question, services, picture, before, home)


def _by_the_rules(
    question: Question,
    services: Services,
    picture: Picture,
    before: Understood | None,
    home: Understood | None,
) -> Understood:
    titles = (asset.title for asset in picture.assets)
    return understood_apart(question, lambda asked: _talk(asked, services, picture, home).after(before), titles)


def _talk(question: Question, services: Services, picture: Picture, home: Understood | None) -> BriefTalk:
    vocabulary = Vocabulary.of(picture)

    def read(asked: Question, turn: Understood | None) -> Understood:
        return understand(asked, vocabulary, picture.today, turn, services.open_embedder)

    return BriefTalk(question, home, vocabulary, read)


def ask_filled_in(understood: Understood, services: Services) -> Answer:
    """The answer to what was chosen in a form instead of typed. Raises only `UserFacing`."""
    picture = services.picture()
    understood = replace(understood, question=identified(understood.question, picture))
    return _remembered(answered(desk_for(understood, services)), services, picture)


def ask_about_draft(question: Question, draft: Draft, services: Services) -> Answer:
    """The check of an attached piece against what the question, or the thread, says it is for. Only the question is
    written down, never the piece. Raises only `UserFacing`."""
    picture = services.picture()
    turn = _turn(question, services, picture)
    question, before = turn.question, turn.before
    read = replace(_read(question, services, picture, before), intent="brief_review", also=())
    language = read.language if question.text else words_in(question.locale[:2]).language
    understood = replace(read, language=language).answered_in(services.notebook.preferences(question.user).language)
    desk = desk_for(understood, services, before)
    return _remembered(shortened(check_read(desk, draft, question.text)), services, picture, before)


def _remembered(answer: Answer, services: Services, picture: Picture, before: Understood | None = None) -> Answer:
    """What the thread is about from now on, and the question in the log. Asked back about a change, and told which of
    its assets were sent, it is about what it was."""
    read = remembered(answer)
    asked_back = answer.behaviour == "clarify" and answer.understood.intent == "brief_edit"
    kept = asked_back and not answer.understood.slots.awaits
    if before is not None and (
        kept or said_again.is_said_again(answer.understood) or _says_sent(answer.understood, before)
    ):
        read = before
    if before is not None and answer.understood.of_told is not None:
        read = behind_told(before, read)
    services.threads.remember(answer.understood.question.thread, still_listed(before, read))
    return _noted(answer, services, picture)


def _says_sent(read: Understood, before: Understood) -> bool:
    """Also where it is asked back which: nothing else is wanted."""
    if read.intent != "feedback" or not read.slots.judged or any(each.reason != SENT for each in read.slots.judged):
        return False
    named = {each.asset for each in read.slots.judged if each.asset}
    return named <= set(before.assets) and (not named or before.intent in FINDING)


def _noted(answer: Answer, services: Services, picture: Picture) -> Answer:
    """With the id under which it stands in the log; two short ids are long enough for millions of questions."""
    id = services.new_id() + services.new_id()
    asked = asked_as(answer, picture, id, services.clock())
    services.notebook.keep(asked, answer.effects)
    return replace(with_note(answer, asked, picture) if services.notebook.lasting else answer, id=id)
