"""A brief from its form: the preview in the thread where it was asked for, the whole text as a file, who is to write it."""

from dataclasses import replace
from datetime import date

from bot.jobs import Job
from bot.listeners.reading import Pressed, Submitted
from bot.refusals import Refused
from bot.skills.answer_again import answer_again
from bot.skills.ask import ask_filled_in
from bot.skills.permitted import permitted_brief
from bot.skills.wording import first_name, persona_label, phase_label
from bot.standing import Standing, words_at
from bot.teams import Team
from bot.views.slack.brief_form import DUE, LANGUAGE, NEEDS, NOTE, PERSONA, PHASE
from bot.views.slack.buttons import AssignBrief
from bot.views.slack.escaping import data
from bot.views.slack.messages import section
from bot.windows.briefs import note_in, proposed_in
from bot.windows.opening import colleague
from bot.words import Words, words_in
from bot.workers.answer_question import say_answer, somewhere
from bot.workers.files import File, send_file
from bot.workers.saying_alone import say_alone
from content_library.briefs.markdown import as_markdown
from content_library.picture import Picture
from content_library.talk import Wish
from retrieval.understood import Slots, Understood


def propose(team: Team, filled: Submitted, pressed: Pressed, job: Job) -> None:
    """By the skill that answers the same wish in words. Raises `Refused` when persona or phase left the map meanwhile."""
    standing, words, picture = colleague(team, pressed), words_at(team, pressed), team.services.picture()
    if (filled.text(PERSONA), filled.text(PHASE)) not in picture.cell_of:
        raise Refused("gone")
    heard = somewhere(team, pressed.saying(""))
    question = standing.question(_sentence(filled, picture, words), heard.conversation)
    answer = ask_filled_in(
        Understood(question, "brief_create", slots=_slots(filled, picture), language=words.language), team.services
    )
    note = filled.text(NOTE)
    noted = (words.say("slack-note-said", note=note),) if note else ()
    say_answer(team, heard, standing, replace(answer, lines=(*answer.lines, *noted)), job.key)


def send_brief(team: Team, pressed: Pressed, id: str) -> None:
    """The whole text, without what speaks of deals this asker may not know of."""
    standing, words, picture = colleague(team, pressed), words_at(team, pressed), team.services.picture()
    answer = answer_again(id, standing.question("", pressed.conversation), team.services)
    brief, note = proposed_in(answer), note_in(answer)
    page = as_markdown(permitted_brief(brief, picture, standing.question("")))
    said = f"\n{words.say('slack-note-said', note=note)}\n" if note else ""
    name = f"brief-{brief.persona}-{brief.phase}.md"
    send_file(
        team, pressed.saying(""), File(name, words.say("slack-brief-file", title=brief.title), f"{page}{said}".encode())
    )


def assign(team: Team, filled: Submitted, pressed: Pressed, carried: AssignBrief) -> None:
    """Marketing's wish, kept until the briefs file grants it; whoever is to write hears of it."""
    standing, words, picture = colleague(team, pressed), words_at(team, pressed), team.services.picture()
    writer = filled.text("writer")
    if standing.role != "marketer":
        raise Refused("marketers_only")
    if writer not in {person.id for person in picture.people}:
        raise Refused("gone")
    brief = proposed_in(answer_again(carried.answer, standing.question("", pressed.conversation), team.services))
    target = f"{brief.persona}/{brief.phase}"
    wish = Wish(team.services.new_id(), standing.asker.user, "brief", target, "writer", "", writer)
    team.services.notebook.note([wish])
    _tell_writer(team, writer, standing, brief.title, target, picture)
    say_alone(team, pressed, words.say("slack-assigned", writer=first_name(picture, writer), title=brief.title))


def _tell_writer(team: Team, writer: str, standing: Standing, title: str, target: str, picture: Picture) -> None:
    member = team.directory.member(writer, picture.people)
    if not member or writer == standing.asker.user:
        return
    if team.services.notebook.tell_once(f"write/{target}/{writer}/{team.services.clock().date()}"):
        words = words_in(team.asker(member).locale[:2])
        name = data(first_name(picture, standing.asker.user), 80)
        said = words.say("slack-asked-to-write", name=name, title=data(title, 300))
        team.client.chat_postMessage(channel=member, text=said, blocks=[section(said)])


def _sentence(filled: Submitted, picture: Picture, words: Words) -> str:
    """As somebody would have typed it; what the writer is told stands below."""
    persona, phase = persona_label(picture, filled.text(PERSONA)), phase_label(picture, filled.text(PHASE))
    asked, note = words.say("steps-brief", persona=persona, phase=phase), " ".join(filled.text(NOTE).split())
    return f"{asked}\n{note}" if note else asked


def _slots(filled: Submitted, picture: Picture) -> Slots:
    persona, phase, language, due = (filled.text(id) for id in (PERSONA, PHASE, LANGUAGE, DUE))
    own = {need.id for need in picture.needs_of.get((persona, phase), ())}
    return Slots(
        persona=(persona,),
        phase=(phase,),
        need=tuple(need for need in filled.texts(NEEDS) if need in own),
        language=(language,) if language else (),
        leading=language or None,
        due=date.fromisoformat(due) if due else None,
    )
