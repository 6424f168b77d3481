"""What is done with a message somebody chose: look for content, or propose it for the library."""

from bot.answering.why_blocked import why_blocked
from bot.answering.wording import titled
from bot.jobs import Job
from bot.listeners.reading import Heard, Submitted, only_emoji
from bot.refusals import Refused
from bot.skills.assets.propose_asset import ProposedAsset, file_name, markdown_of, wish_for
from bot.skills.find_for_message import find_for_message
from bot.standing import standing_of
from bot.teams import Team
from bot.views.slack.escaping import data
from bot.views.slack.messages import Message, section
from bot.words import Words, words_in
from bot.workers.questions.answer_question import say_answer
from bot.workers.saying.conversation import Conversation
from bot.workers.saying.direct_messages import say_directly
from bot.workers.saying.files import File, send_file
from content_library.addresses import asset_at
from content_library.sharing import blocks
from content_library.wishes import proposal_for


def find_content(team: Team, job: Job) -> None:
    """For whoever chose it alone."""
    heard = Heard.read(job.payload)
    standing = standing_of(team, heard)
    language = standing.asker.language
    if only_emoji(heard.text):
        Conversation(team.client, heard).says(_said(words_in(language).say("slack-nothing-to-find")))
        return
    answer = find_for_message(standing.question(heard.text, heard.conversation), team.services, language)
    say_answer(team, heard, standing, answer, job.key)


def turn_away(team: Team, job: Job) -> None:
    """A guest tried what is for colleagues. Raises `Refused`."""
    raise Refused(standing_of(team, Heard.read(job.payload)).why_closed)


def propose_asset(team: Team, job: Job) -> None:
    """Kept as a wish; the file for the library's folder comes by direct message."""
    form = Submitted.read(job.payload)
    asker, services = team.asker(form.user), team.services
    if asker.role == "guest":
        return
    words, picture = words_in(asker.language), services.picture()
    known = _known(team, form.text("url"), words, job)
    if known:
        say_directly(team, form.user, _said(known), job)
        return
    personas, audience = form.texts("personas"), form.text("audience")
    proposed = ProposedAsset(form.text("title"), form.text("url"), audience, asker.user, personas)
    if services.notebook.tell_once(job.key):
        services.notebook.note([wish_for(proposed, services.new_id())])
    said = words.say("slack-proposal-kept", title=data(proposed.title, 150))
    say_directly(team, form.user, _said(said), job)
    content = markdown_of(proposed, picture).encode()
    send_file(team, _nowhere(form), File(file_name(proposed), file_name(proposed), content))


def _known(team: Team, url: str, words: Words, job: Job) -> str:
    """What became of this address before: an asset, with how it stands, or a proposal that waits; "" for a new one."""
    picture, notebook = team.services.picture(), team.services.notebook
    there = asset_at(picture, url)
    if there is not None:
        state = why_blocked(words, blocks(picture, there)) or words.named("asset-status", there.status)
        return words.say("slack-already-there", asset=data(titled(words, there), 200), state=state)
    waiting = proposal_for(picture, notebook.wishes(), url)
    if waiting is None or notebook.was_told(job.key):  # the first attempt at this very job noted it
        return ""
    return words.say("slack-already-proposed", title=data(waiting.after, 150))


def _nowhere(form: Submitted) -> Heard:
    """What belongs into direct messages."""
    return Heard(form.team, "", form.user, "", "", "", "direct")


def _said(text: str) -> Message:
    return Message(text, (section(text),))
