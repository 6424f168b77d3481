"""Whom a change of a brief concerns is told, once, privately: with its message when it is theirs to work with, else in one
line that says what changed."""

from collections.abc import Iterator, Sequence

from bot.answering.permitted import permitted_words
from bot.answering.wording import first_name
from bot.jobs import Job
from bot.skills.briefs.brief_fields import writer_named
from bot.standing import Standing
from bot.teams import Team
from bot.views.slack.escaping import data
from bot.windows.kept import reviewers_of
from bot.words import words_in
from bot.workers.briefs.card import card_for, stands
from bot.workers.briefs.tell_edits import tell_edited
from bot.workers.briefs.tell_one import send_line, to_be_told
from bot.workers.briefs.thread import goes_on_about
from bot.workers.saying.direct_messages import say_beside
from content_library.brief_log import BriefLog
from content_library.briefs.kept import KeptBrief, Version, writer_of
from content_library.picture import Picture

LONGEST_TITLE = 200


def tell_about(team: Team, kept: KeptBrief, actor: Standing, *, since: int = 0, again: bool) -> None:
    """What became of it after version `since`, or in the last: the writer it is given to or taken from, the reviewers it is
    handed to, whoever asked for it, and whoever writes it when it is decided on. `again`: an earlier attempt may have
    told some of them."""
    history, picture = BriefLog(team.services.library.engine).history(kept.id), team.services.picture()
    since = since or kept.version - 1
    before = next((each for each in history if each.kept.version == since), history[0])
    concerned = list(_concerned(picture, before, kept))
    for user, what in dict(reversed(concerned)).items():
        _tell(team, kept, actor, user, what, history, again=again)
    if not concerned:
        tell_edited(team, kept, actor, before, history, again=again)


def _tell(
    team: Team, kept: KeptBrief, actor: Standing, user: str, what: str, history: Sequence[Version], *, again: bool
) -> None:
    member, job = to_be_told(team, kept, actor, user, again=again)
    if not member:
        return
    words, picture = words_in(team.asker(member).language), team.services.picture()
    name = data(first_name(picture, actor.asker.user), 80)
    if what == "taken-away":
        title, writer = data(kept.brief.title, LONGEST_TITLE), data(writer_named(words, picture, kept.writer), 80)
        line = words.say("slack-told-taken-away", name=name, id=kept.id, title=title, writer=writer)
        send_line(team, member, kept, line, job)
        return
    why = _why(team, member, history) if what.endswith(("dropped", "back")) else ""
    what = "back-because" if what == "back" and why else what
    _send_card(team, member, kept, words.say(f"slack-told-{what}", name=name, why=why), job)


def _why(team: Team, member: str, history: Sequence[Version]) -> str:
    """In the words of whoever dropped it, as far as this reader may have them."""
    said = ", ".join(history[-1].did.said)
    standing = Standing(team.asker(member), "dm")
    return data(permitted_words(said, team.services.picture(), standing.question("")), 500)


def _send_card(team: Team, member: str, kept: KeptBrief, said: str, job: Job) -> None:
    """In direct messages, with `said` above it."""
    standing = Standing(team.asker(member), "dm")
    if standing.role != "guest":
        there = say_beside(team, member, card_for(team, member, kept, said), job)
        if there:
            stands(team, kept, there, standing, words_in(standing.asker.language), said)
            goes_on_about(team, there.conversation, standing, kept.as_request)


def _concerned(picture: Picture, before: Version, kept: KeptBrief) -> Iterator[tuple[str, str]]:
    """Who is told what, the weightiest first."""
    wrote = writer_of(before.kept.brief, picture)
    if kept.status == "assigned" and kept.writer and kept.writer != wrote:
        yield kept.writer, "assigned"
    if wrote and kept.writer != wrote:
        yield wrote, "taken-away"
    if kept.status == "in_review" != before.kept.status:
        yield from ((each, "in-review") for each in reviewers_of(picture, kept))
    if before.kept.status == "in_review" and kept.status == "in_progress" and kept.writer:
        yield kept.writer, "back"
    decided = kept.status if kept.status in ("published", "dropped", "accepted") else ""
    if not decided and before.kept.status == "proposed" and kept.status != "proposed":
        decided = "accepted"
    if decided and kept.requested_by and not (decided == "accepted" and before.kept.status != "proposed"):
        yield kept.requested_by, decided
    if kept.status in ("published", "dropped") and kept.writer:
        yield kept.writer, f"own-{kept.status}"
