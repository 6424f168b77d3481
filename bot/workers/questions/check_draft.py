"""A draft that is attached to a message: read, checked, and the report in the thread. Nothing of it is kept."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.answer import Answer
from bot.jobs import Job
from bot.listeners.reading import Attached, Heard, attached_in
from bot.refusals import Refused
from bot.skills.ask import ask_about_draft
from bot.skills.briefs.check_draft import names_a_reader
from bot.standing import Standing, standing_of
from bot.teams import Team
from bot.views.slack.apology import apology
from bot.views.slack.escaping import data, plain
from bot.views.slack.messages import Message, section
from bot.words import Words, words_in
from bot.workers.questions.answer_question import answer_heard, say_answer
from bot.workers.questions.title import LONGEST, title_of
from bot.workers.saying.conversation import Conversation
from bot.workers.saying.downloads import downloaded
from bot.workers.saying.place import somewhere
from bot.workers.saying.retries import UNHEARD
from content_library.drafts.pasted import Pasted
from content_library.drafts.reading import MOST_BYTES, read_draft
from content_library.problems import Problem

AT_ONCE = 3
"""Files: each is read, compared and reported on a screen of its own."""
ENDINGS = (".txt", ".md", ".markdown", ".html", ".htm", ".docx", ".docm", ".pdf")
OTHERS = ("image/", "audio/", "video/")
"""Kinds that are no text, whatever they are called; a screenshot beside a question is common."""


def check_attached(team: Team, job: Job) -> None:
    """A question with nothing readable beside it is a question. Raises `Refused` where guests read along."""
    heard = somewhere(team, Heard.read(job.payload))
    drafts = [file for file in heard.files if _may_be_draft(file)]
    if not drafts and heard.text:
        if Pasted(heard.text, "").called:
            raise Refused("file_picture" if _is_picture(heard.files[0]) else "file_kind")
        answer_heard(team, heard, job)
        return
    _check_all(team, heard, drafts, job)


def check_waiting(team: Team, heard: Heard, job: Job) -> bool:
    """Whether it says for whom the draft of its thread is, asked back about: that is checked then, as if it had just been
    attached. Raises `Refused` where guests read along."""
    before = None if heard.begins else team.services.threads.recall(heard.conversation)
    if before is None or before.intent != "brief_review" or before.cells:
        return False
    drafts = _drafts_in_thread(team, heard) if names_a_reader(team.services.picture(), heard.text) else []
    if drafts:
        _check_all(team, heard, drafts, job)
    return bool(drafts)


def _drafts_in_thread(team: Team, heard: Heard) -> list[Attached]:
    """Those of the latest message that has any."""
    try:
        found = team.client.conversations_replies(channel=heard.channel, ts=heard.thread, limit=100)
    except UNHEARD:
        return []
    several = ([file for file in attached_in(each) if _may_be_draft(file)] for each in reversed(found["messages"]))
    return next((drafts for drafts in several if drafts), [])


def _check_all(team: Team, heard: Heard, drafts: Sequence[Attached], job: Job) -> None:
    standing = standing_of(team, heard)
    if standing.among_guests:
        raise Refused(standing.why_closed)
    if not drafts:
        raise Refused("file_kind")
    if heard.door == "direct" and heard.begins:
        called = title_of(team, standing, heard.text) if heard.text else plain(drafts[0].name, LONGEST)
        Conversation(team.client, heard).is_called(called)
    for place, file in enumerate(drafts[:AT_ONCE]):
        key = f"{job.key}/{place}" if place else job.key
        if not _is_said(team, heard, job, key):
            _check(team, heard, standing, file, key)
    left, key = len(drafts) - AT_ONCE, f"{job.key}/left"
    if left > 0 and not _is_said(team, heard, job, key):
        _say(team, heard, team.words_of(heard.user).say("slack-drafts-left", n=left), key)


def _is_said(team: Team, heard: Heard, job: Job, key: str) -> bool:
    """By an earlier attempt at the job: each file has a report of its own."""
    return job.again and Conversation(team.client, heard).was_answered(key)


def _check(team: Team, heard: Heard, standing: Standing, file: Attached, key: str) -> None:
    """What cannot be read is said in the thread, so that the others are checked all the same."""
    words = team.words_of(heard.user)
    try:
        draft = read_draft(file.name, downloaded(team.client, file, MOST_BYTES))
    except Refused as error:
        Conversation(team.client, heard).says(apology(error, words, ""), key)
        return
    if isinstance(draft, Problem):
        why = words.say("slack-draft-not-read", file=data(file.name, 80), why=words.named("unread", draft.code))
        _say(team, heard, f"{why} {words.named('refused', 'file-kind-remedy')}", key)
        return
    answer = ask_about_draft(standing.question(heard.text, heard.conversation), draft, team.services)
    say_answer(team, heard, standing, _named(answer, file, words_in(answer.understood.language)), key)


def _named(answer: Answer, file: Attached, words: Words) -> Answer:
    """The first line says which file it is about."""
    first = words.say("slack-draft-of", file=file.name[:80], line=answer.lines[0])
    return replace(answer, lines=(first, *answer.lines[1:]))


def _is_picture(file: Attached) -> bool:
    return file.mimetype.startswith("image/")


def _may_be_draft(file: Attached) -> bool:
    if file.mimetype.startswith(OTHERS):
        return False
    return file.name.lower().endswith(ENDINGS) or file.mimetype.startswith("text/")


def _say(team: Team, heard: Heard, text: str, key: str = "") -> None:
    Conversation(team.client, heard).says(Message(text, (section(text),)), key)
