"""A brief from its form: the preview in the thread where it was asked for, the whole text as a file, who is to write it."""

from dataclasses import replace
from datetime import date

from bot.answering.wording import persona_label, phase_label
from bot.jobs import Job
from bot.listeners.reading import Pressed, Submitted
from bot.refusals import Refused
from bot.skills.answer_again import answer_again
from bot.skills.ask import ask_filled_in
from bot.standing import words_at
from bot.teams import Team
from bot.views.slack.brief_form import DEAL, DUE, LANGUAGE, NEEDS, NOTE, PERSONA, PHASE
from bot.windows.briefs import note_in, proposed_in
from bot.windows.opening import colleague
from bot.words import Words
from bot.workers.briefs.file import send_brief_file
from bot.workers.questions.answer_question import say_answer
from bot.workers.saying.conversation import Conversation
from bot.workers.saying.place import somewhere
from content_library.picture import Picture
from retrieval.understood import Slots, Understood


def propose(team: Team, filled: Submitted, pressed: Pressed, job: Job) -> None:
    """By the skill that answers the same wish in words. Raises `Refused` when persona or phase left the map meanwhile."""
    standing, words, picture = colleague(team, pressed), words_at(team, pressed), team.services.picture()
    if (filled.text(PERSONA), filled.text(PHASE)) not in picture.cell_of:
        raise Refused("gone")
    heard = somewhere(team, pressed.saying(""))
    if job.again and Conversation(team.client, heard).was_answered(job.key):
        return
    question = standing.question(_sentence(filled, picture, words), heard.conversation)
    answer = ask_filled_in(
        Understood(question, "brief_create", slots=_slots(filled, picture), language=words.language), team.services
    )
    note = filled.text(NOTE)
    noted = (words.say("slack-note-said", note=note),) if note else ()
    say_answer(team, heard, standing, replace(answer, lines=(*answer.lines, *noted)), job.key)


def send_brief(team: Team, pressed: Pressed, id: str) -> None:
    """The whole text of a proposal."""
    answer = answer_again(id, colleague(team, pressed).question("", pressed.conversation), team.services)
    send_brief_file(team, pressed, proposed_in(answer), note_in(answer))


def _sentence(filled: Submitted, picture: Picture, words: Words) -> str:
    """As somebody would have typed it; what the writer is told stands below."""
    persona, phase = persona_label(picture, filled.text(PERSONA)), phase_label(picture, filled.text(PHASE))
    asked, note = words.say("steps-brief", persona=persona, phase=phase), " ".join(filled.text(NOTE).split())
    return f"{asked}\n{note}" if note else asked


def _slots(filled: Submitted, picture: Picture) -> Slots:
    persona, phase, deal, language, due = (filled.text(id) for id in (PERSONA, PHASE, DEAL, LANGUAGE, DUE))
    own = {need.id for need in picture.needs_of.get((persona, phase), ())}
    return Slots(
        persona=(persona,),
        phase=(phase,),
        need=tuple(need for need in filled.texts(NEEDS) if need in own),
        deal=(deal,) if deal else (),
        language=(language,) if language else (),
        leading=language or None,
        due=date.fromisoformat(due) if due else None,
    )
