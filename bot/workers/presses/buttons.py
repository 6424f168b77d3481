"""What a pressed button does. Most of them ask something, as if the person had typed it there.

What opens a window is in `bot/listeners/windows.py`; it comes here only when Slack no longer waits for the window.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.answering.answer import Answer
from bot.answering.shown import MatrixShown
from bot.answering.wording import persona_label, phase_label
from bot.jobs import Job
from bot.listeners.reading import Pressed
from bot.refusals import Refused
from bot.skills.answer_again import answer_again
from bot.standing import standing_of, words_at
from bot.teams import Team
from bot.views.slack.buttons import (
    AskNext,
    AskOfCell,
    ExplainAnswer,
    ExplainGap,
    ExportBrief,
    ExportMatrix,
    InLanguage,
    InSegment,
    OldButton,
    RateAnswer,
    ShowMatrix,
    read_button,
    row,
)
from bot.views.slack.carried import ExportKept
from bot.views.slack.carried_tags import AcceptTags, RejectTags, ReviewTags, UndoTags
from bot.views.slack.matrix import matrix_blocks, matrix_buttons
from bot.views.slack.messages import Message
from bot.windows.opening import colleague
from bot.workers.briefs import kept
from bot.workers.briefs.from_form import send_brief
from bot.workers.doors import home
from bot.workers.presses import tag_review
from bot.workers.questions.answer_question import answer_heard
from bot.workers.questions.check_draft import check_waiting
from bot.workers.questions.ratings import rate
from bot.workers.questions.thread_of_answer import turn_back
from bot.workers.saying.conversation import Conversation, job_of
from bot.workers.saying.files import matrix_csv, matrix_png, send_file
from bot.workers.saying.place import somewhere
from bot.workers.saying.retries import UNHEARD
from bot.workers.saying.to_one_alone import say_alone
from content_library.coverage import coverage

Press = Callable[[Team, Pressed, Any, Job], None]


def press(team: Team, job: Job) -> None:
    """Raises `OldButton` for what another version made."""
    pressed = Pressed.read(job.payload)
    carried = read_button(pressed.value)
    if type(carried) not in PRESSES:
        raise OldButton
    if isinstance(carried, (RateAnswer, UndoTags)) or not _was_pressed_just_now(team, pressed, job):
        PRESSES[type(carried)](team, pressed, carried, job)


def too_late(_team: Team, _job: Job) -> None:
    """Of a button whose window Slack did not wait for."""
    raise Refused("too_slow")


def _typed(team: Team, pressed: Pressed, text: str, job: Job) -> None:
    """Once, though two people press it: the first answer stands where both see it, unless it was for one alone, and
    whoever comes later hears so. What among guests was said of it is no answer for a colleague."""
    mark = pressed.for_all + ("/guests" if standing_of(team, pressed).among_guests else "")
    heard, once = pressed.saying(text), replace(job, key=mark)
    if _was_answered(team, pressed, mark, job):
        if not job.again:
            said = "slack-answered-alone" if pressed.alone else "slack-answered-already"
            say_alone(team, pressed, words_at(team, pressed).say(said))
    elif not check_waiting(team, heard, once):
        answer_heard(team, heard, once)


def _was_pressed_just_now(team: Team, pressed: Pressed, job: Job) -> bool:
    """A double click: it is done once, and no word said about the other press. Thumbs may be changed at once."""
    second, notebook = int(float(pressed.at)), team.services.notebook
    new = [notebook.tell_once(f"pressed/{pressed.spot}/{each}") for each in (second, second + 1)]
    return not new[0] and not job.again


def _was_answered(team: Team, pressed: Pressed, mark: str, job: Job) -> bool:
    """Below what one person alone sees nobody finds an answer again: that it was given is kept in mind."""
    if pressed.alone:
        return not team.services.notebook.tell_once(f"pressed/{pressed.once}") and not job.again
    return _is_there(team, pressed, mark)


def _is_there(team: Team, pressed: Pressed, mark: str) -> bool:
    if not (pressed.channel and pressed.ts) or pressed.alone:
        return False
    try:
        found = team.client.conversations_replies(
            channel=pressed.channel, ts=pressed.thread, oldest=pressed.ts, include_all_metadata=True, limit=100
        )
    except UNHEARD:
        return False
    return mark in map(job_of, found["messages"])


def _ask_next(team: Team, pressed: Pressed, carried: AskNext, job: Job) -> None:
    turn_back(team, pressed, carried.answer)
    _typed(team, pressed, carried.question, job)


def _explain(team: Team, pressed: Pressed, carried: ExplainAnswer, job: Job) -> None:
    turn_back(team, pressed, carried.answer)
    _typed(team, pressed, words_at(team, pressed).say("slack-ask-why"), job)


def _in_language(team: Team, pressed: Pressed, carried: InLanguage, job: Job) -> None:
    turn_back(team, pressed, carried.answer)
    words = words_at(team, pressed)
    question = words.say("slack-ask-in-language", language=words.language_name(carried.language))
    _typed(team, pressed, question, job)


def _in_segment(team: Team, pressed: Pressed, carried: InSegment, job: Job) -> None:
    named = [each.name for each in team.services.picture().segments if each.id == carried.segment]
    if not named:
        raise Refused("gone")
    turn_back(team, pressed, carried.answer)
    _typed(team, pressed, words_at(team, pressed).say("slack-ask-in-segment", segment=named[0]), job)


def _explain_gap(team: Team, pressed: Pressed, carried: ExplainGap, job: Job) -> None:
    picture, words = team.services.picture(), words_at(team, pressed)
    if (carried.persona, carried.phase) not in picture.cell_of:
        raise Refused("gone")
    persona, phase = persona_label(picture, carried.persona), phase_label(picture, carried.phase)
    _typed(team, pressed, words.say("show-gaps-why-question", persona=persona, phase=phase), job)


def _ask_of_cell(team: Team, pressed: Pressed, carried: AskOfCell, job: Job) -> None:
    picture, words = team.services.picture(), words_at(team, pressed)
    if (carried.persona, carried.phase) not in picture.cell_of:
        raise Refused("gone")
    covered = coverage(picture).cell(carried.persona, carried.phase).coverage
    persona, phase = persona_label(picture, carried.persona), phase_label(picture, carried.phase)
    questions = {
        "score": words.say("slack-ask-score", persona=persona, phase=phase, covered=words.percent(covered or 0)),
        "evidence": words.say("slack-ask-evidence", persona=persona, phase=phase),
        "journey": words.say("slack-ask-journey", persona=persona),
    }
    _typed(team, pressed, questions[carried.about], job)


def _rate(team: Team, pressed: Pressed, carried: RateAnswer, _job: Job) -> None:
    rate(team, pressed, carried, "")


def _brought_once(bring: Press) -> Press:
    """What everybody there gets the same of: whoever comes later is told that it is there. What failed is tried again."""

    def brought(team: Team, pressed: Pressed, carried: Any, job: Job) -> None:
        colleague(team, pressed)
        mark, notebook = f"brought/{pressed.for_all}", team.services.notebook
        if notebook.was_told(mark):
            said = "slack-answered-alone" if pressed.alone else "slack-brought-already"
            say_alone(team, pressed, words_at(team, pressed).say(said))
            return
        bring(team, pressed, carried, job)
        notebook.tell_once(mark)

    return brought


# --------------------------------------------------------------------------- the matrix


def _show_matrix(team: Team, pressed: Pressed, carried: ShowMatrix, job: Job) -> None:
    if _is_there(team, pressed, pressed.for_all):
        return
    answer, shown = _matrix(team, pressed, carried.answer)
    picture, words = team.services.picture(), words_at(team, pressed)
    buttons = row(matrix_buttons(shown, picture, words, answer.id, carried.page))
    blocks = (*matrix_blocks(shown, picture, words, carried.page), *buttons)
    conversation = Conversation(team.client, somewhere(team, pressed.saying("")))
    conversation.says(Message(answer.lines[0], blocks), replace(job, key=pressed.for_all).key)


def _export_matrix(team: Team, pressed: Pressed, carried: ExportMatrix, _job: Job) -> None:
    _, shown = _matrix(team, pressed, carried.answer)
    picture, words = team.services.picture(), words_at(team, pressed)
    for file in (matrix_csv(shown, picture, words), matrix_png(shown, picture, words)):
        send_file(team, pressed.saying(""), file)
    _say_where(team, pressed)


def _matrix(team: Team, pressed: Pressed, id: str) -> tuple[Answer, MatrixShown]:
    standing = colleague(team, pressed)
    answer = answer_again(id, standing.question("", pressed.conversation), team.services)
    if not isinstance(answer.shown, MatrixShown):
        raise Refused("gone")
    return answer, answer.shown


def _export_brief(team: Team, pressed: Pressed, carried: ExportBrief, _job: Job) -> None:
    send_brief(team, pressed, carried.answer)


def _say_where(team: Team, pressed: Pressed) -> None:
    """A file cannot be for one person alone in a room."""
    if pressed.alone:
        say_alone(team, pressed, words_at(team, pressed).say("slack-in-your-messages"))


PRESSES: Mapping[type, Press] = {
    AskNext: _ask_next,
    ExplainAnswer: _explain,
    InLanguage: _in_language,
    InSegment: _in_segment,
    ExplainGap: _explain_gap,
    AskOfCell: _ask_of_cell,
    RateAnswer: _rate,
    ShowMatrix: _brought_once(_show_matrix),
    ExportMatrix: _brought_once(_export_matrix),
    ExportBrief: _brought_once(_export_brief),
    ReviewTags: tag_review.review,
    AcceptTags: tag_review.accept,
    RejectTags: tag_review.reject,
    UndoTags: tag_review.undo,
    **home.PRESSES,
    **kept.PRESSES,
    ExportKept: _brought_once(kept.export),
}
