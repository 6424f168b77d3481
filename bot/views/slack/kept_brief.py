"""A brief that is kept: where it stands, whose it is, what it says, and what can be done with it next."""

from slack_sdk.models.blocks import Block, InteractiveElement
from slack_sdk.models.views import View

from bot.answering.wording import first_name
from bot.skills.briefs.brief_fields import writer_named
from bot.skills.briefs.brief_told import title
from bot.views.slack.brief import brief_body, brief_facts
from bot.views.slack.buttons import Carried, button, overflow, row
from bot.views.slack.carried import (
    AnswerDone,
    AssignKept,
    ChangeKept,
    DropKept,
    ExportKept,
    PublishKept,
    ShowVersions,
    StepBrief,
)
from bot.views.slack.escaping import data, plain
from bot.views.slack.messages import Message, fields, header, section, small
from bot.words import Words
from content_library.briefs.kept import Actor, KeptBrief, Version
from content_library.briefs.life import CLOSED, may_be_writer, may_edit, may_move
from content_library.picture import Picture

VERSIONS = 8
"""The newest: a window holds no more text; older ones are read with `milepost brief show`."""
CHANGES = 5
STEPS = {"proposed": "accepted", "accepted": "in_progress", "assigned": "in_progress", "in_progress": "in_review"}
"""Where a brief goes next, by where it stands; in review, it is published."""


def kept_message(
    kept: KeptBrief, last: Version | None, picture: Picture, words: Words, said: str = "", presser: Actor | None = None
) -> Message:
    """`last` is its newest version; `said` what happened, or is asked, above it; `presser` whoever alone reads it. At
    most 3,700 characters in 12 blocks."""
    brief = kept.brief
    first = f"{kept.id}: {title(words, brief)}"
    state = words.named("brief-status", kept.status)
    text = " ".join(part for part in (said, f"{data(first, 300)} ({data(state, 30)})") if part)
    blocks: list[Block] = [section(said)] if said else []
    blocks += [header(first), fields(_facts(kept, picture, words)), *brief_body(brief, words)]
    blocks += row(kept_buttons(kept, picture, words, presser))
    return Message(text, (*blocks, small(_history(kept, last, picture, words))))


def done_message(kept: KeptBrief, question: str, titles: str, short: str, words: Words) -> Message:
    """Whether what arrived is what was asked for, with what it lacks. At most 1,300 characters in 2 blocks."""
    said = words.say("slack-is-it-done", id=kept.id, title=data(title(words, kept.brief), 200), assets=titles)
    if short:
        said = f"{said} {words.say('update-brief-falls-short', id=kept.id, short=data(short, 300))}"
    buttons = [
        button(words.say("slack-yes-done"), AnswerDone(question=question, done=True), primary=True),
        button(words.say("slack-not-done"), AnswerDone(question=question, done=False), 1),
    ]
    return Message(said, (section(said), *row(buttons)))


def versions_view(versions: list[tuple[Version, list[str]]], left: int, picture: Picture, words: Words) -> View:
    """Newest first, each with what was done; `left` older ones are not shown."""
    blocks: list[Block] = [section(_version(each, changes, picture, words)) for each, changes in versions]
    if left:
        blocks.append(small(words.say("slack-more", n=left)))
    return View(
        type="modal",
        title=plain(words.say("slack-versions"), 24),
        close=plain(words.say("slack-close"), 24),
        blocks=blocks,
    )


def _facts(kept: KeptBrief, picture: Picture, words: Words) -> list[tuple[str, str]]:
    """At most eight of 90 characters."""
    reviewers = data(", ".join(each.partition(" (")[0] for each in kept.brief.reviewers), 80)
    languages = [words.language_name(each.code) for each in kept.brief.form.languages] if kept.brief.form else []
    own = [
        (words.say("slack-state"), data(words.named("brief-status", kept.status), 40)),
        (words.say("slack-writer"), data(writer_named(words, picture, kept.writer), 60)),
        (words.say("slack-reviewers"), reviewers),
        (words.say("slack-languages"), data(", ".join(languages), 80)),
    ]
    return [*((label, value) for label, value in own if value), *brief_facts(kept.brief, words)]


def kept_buttons(
    kept: KeptBrief, picture: Picture, words: Words, presser: Actor | None = None
) -> list[InteractiveElement | None]:
    """What comes next for its state, at most three; a menu with the rest. Where others read along all of it is for
    everybody, and whoever may not is told so; a `presser` has only what they may do."""
    id, follows = kept.id, kept.version
    rest: list[tuple[str, Carried]] = [
        (words.say("slack-assign"), AssignKept(brief=id, follows=follows)),
        (words.say("slack-publish"), PublishKept(brief=id, follows=follows)),
        (words.say("slack-drop"), DropKept(brief=id, follows=follows)),
        (words.say("slack-versions"), ShowVersions(brief=id)),
        (words.say("slack-export"), ExportKept(brief=id, follows=follows)),
    ]
    if kept.status in CLOSED:
        return [button(label, carried) for label, carried in rest[-2:]]
    onwards = [*_onwards(kept, words), (words.say("slack-edit"), ChangeKept(brief=id, follows=follows))]
    shown = [each for each in onwards if presser is None or _may(kept, each[1], presser, picture)]
    left = [each for each in rest if presser is None or _may(kept, each[1], presser, picture)]
    buttons = [button(label, carried, primary=(label, carried) == onwards[0]) for label, carried in shown]
    return [*buttons, overflow("kept:0", [each for each in left if each not in onwards])]


def _onwards(kept: KeptBrief, words: Words) -> list[tuple[str, Carried]]:
    """The first is what usually comes next."""
    id, follows = kept.id, kept.version
    if kept.status == "in_review":
        back = StepBrief(brief=id, to="in_progress", follows=follows)
        return [
            (words.say("slack-publish"), PublishKept(brief=id, follows=follows)),
            (words.say("slack-back-to-writer"), back),
        ]
    step = StepBrief.model_validate({"brief": id, "to": STEPS[kept.status], "follows": follows})
    label = words.say("slack-i-write-it") if kept.status == "accepted" else words.named("slack-step", step.to)
    assign = (words.say("slack-assign"), AssignKept(brief=id, follows=follows))
    return [(label, step), assign] if kept.status in ("proposed", "accepted") else [(label, step)]


def _may(kept: KeptBrief, carried: Carried, presser: Actor, picture: Picture) -> bool:
    match carried:
        case StepBrief(to=state):
            return may_move(kept, state, presser, picture) is None
        case PublishKept():
            return may_move(kept, "published", presser, picture) is None
        case DropKept():
            return may_move(kept, "dropped", presser, picture) is None
        case AssignKept():
            return bool(may_be_writer(kept, presser, picture))
        case ChangeKept():
            return may_edit(kept, presser, only_due=True) is None
        case _:
            return True


def _history(kept: KeptBrief, last: Version | None, picture: Picture, words: Words) -> str:
    number = words.say("slack-version", version=str(kept.version))
    if last is None:
        return number
    who = data(first_name(picture, last.user) or words.say("tell-briefs-nobody"), 60)
    return words.say("slack-version-by", version=number, who=who, day=words.day(last.at.date()))


def _version(version: Version, done: list[str], picture: Picture, words: Words) -> str:
    """At most 1,100 characters."""
    first, *others = [*done, ""]
    lines = [f"*{_history(version.kept, version, picture, words)}*", data(first, 300)]
    return "\n".join(line for line in (*lines, *(data(each, 140) for each in others[:CHANGES])) if line)
