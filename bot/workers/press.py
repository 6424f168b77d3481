"""What a pressed button does. Most of them ask something, as if the person had typed it there."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.jobs import Job
from bot.listeners.reading import Pressed
from bot.teams import Team
from bot.views.slack.buttons import AskNext, ExplainAnswer, InLanguage, read_button
from bot.words import words_in
from bot.workers.answer_question import answer_heard

Press = Callable[[Team, Pressed, Any, Job], None]


def press(team: Team, job: Job) -> None:
    """Raises `OldButton` for what another version made."""
    pressed = Pressed.read(job.payload)
    carried = read_button(pressed.value)
    PRESSES[type(carried)](team, pressed, carried, job)


def _ask_next(team: Team, pressed: Pressed, carried: AskNext, job: Job) -> None:
    answer_heard(team, pressed.saying(carried.question), job)


def _explain(team: Team, pressed: Pressed, _carried: ExplainAnswer, job: Job) -> None:
    answer_heard(team, pressed.saying(_own_words(team, pressed).say("slack-ask-why")), job)


def _in_language(team: Team, pressed: Pressed, carried: InLanguage, job: Job) -> None:
    words = _own_words(team, pressed)
    question = words.say("slack-ask-in-language", language=words.language_name(carried.language))
    answer_heard(team, pressed.saying(question), job)


def _own_words(team: Team, pressed: Pressed) -> Any:
    """In the language of the thread, else of the person."""
    before = team.services.threads.recall(pressed.conversation)
    return words_in(before.language if before else team.directory.asker(pressed.user, ()).locale[:2])


PRESSES: Mapping[type, Press] = {AskNext: _ask_next, ExplainAnswer: _explain, InLanguage: _in_language}
