"""A brief in short: for whom, what changes for them, the outline, what to use. The whole text goes as a file."""

from collections.abc import Iterator

from slack_sdk.models.blocks import Block, InteractiveElement

from bot.skills.briefs.brief_fields import length_named
from bot.skills.briefs.brief_told import change, takeaway, title
from bot.skills.briefs.review_brief import fix
from bot.skills.briefs.review_brief import title as check_title
from bot.views.slack.buttons import EditBrief, ExportBrief, button
from bot.views.slack.carried import KeepBrief
from bot.views.slack.escaping import data
from bot.views.slack.messages import fields, header, section, small
from bot.words import Words
from content_library.briefs.fields import Brief
from content_library.briefs.outlines import Section

SECTIONS = 7
NEEDS = 3
"""Named behind a section; more stand in the whole brief."""
FIXES = 3


def brief_blocks(brief: Brief, words: Words, *, kept: bool) -> list[Block]:
    """At most 2,930 characters in 8 blocks; of one that is not `kept`, that it is a proposal."""
    texts = [*brief_body(brief, words), small(words.say("slack-from-data" if kept else "slack-proposed-from-data"))]
    return [header(title(words, brief)), fields(brief_facts(brief, words)), *texts]


def brief_body(brief: Brief, words: Words) -> list[Block]:
    """Below title and facts. At most 2,200 characters in 5 blocks."""
    return [*_change(brief, words), *_outline(brief, words), *_library(brief, words), *_fixes(brief, words)]


def brief_buttons(answer: str, words: Words) -> list[InteractiveElement | None]:
    """Of a proposal. What is done with it keeps it."""
    return [
        button(words.say("slack-keep-brief"), KeepBrief(answer=answer), primary=True),
        button(words.say("slack-edit"), EditBrief(answer=answer)),
        button(words.say("slack-export"), ExportBrief(answer=answer)),
    ]


def brief_facts(brief: Brief, words: Words) -> list[tuple[str, str]]:
    """At most six of 90 characters."""
    reader, form = brief.reader, brief.form
    facts = [
        (words.say("slack-reader"), data(f"{reader.label} × {reader.phase}", 70) if reader else ""),
        (
            words.say("slack-format"),
            data(f"{words.named('format', form.format)}, {length_named(words, form)}", 70) if form else "",
        ),
        (words.say("slack-due"), words.day(brief.due) if brief.due else ""),
        (words.say("slack-score"), f"{brief.score.points}/100" if brief.score else ""),
    ]
    return [(label, value) for label, value in facts if value]


def _change(brief: Brief, words: Words) -> Iterator[Block]:
    changed, lasting = change(words, brief), takeaway(words, brief)
    if changed is not None:
        before, after = data(changed[0], 130), data(changed[1], 170)
        yield section(f"*{words.say('slack-from-to')}*\n{before}\n→ {after}")
    if lasting:
        yield section(f"> {data(lasting, 220)}")


def _outline(brief: Brief, words: Words) -> Iterator[Block]:
    """At most seven lines of 110 characters."""
    if brief.outline:
        lines = [f"{place}. {_part(part)}" for place, part in enumerate(brief.outline[:SECTIONS], 1)]
        yield section("\n".join([f"*{words.say('slack-outline')}*", *lines]))


def _part(part: Section) -> str:
    """With the ids of the needs it answers."""
    needs = ", ".join(data(each, 12) for each in part.needs[:NEEDS])
    return f"{data(part.heading, 64)} ({needs})" if needs else data(part.heading, 100)


def _library(brief: Brief, words: Words) -> Iterator[Block]:
    """By id: what to use and what not. At most 420 characters."""
    use = ", ".join(data(each, 12) for each in dict.fromkeys(d.asset for d in brief.library.decisions if d.asset))
    avoid = ", ".join(data(each.asset, 12) for each in brief.library.do_not_link)
    links = ", ".join(data(each.asset, 12) for each in brief.library.links)
    lines = [
        *([words.say("slack-use", assets=use[:110])] if use else []),
        *([words.say("slack-link-to", assets=links[:110])] if links else []),
        *([words.say("slack-do-not-use", assets=avoid[:110])] if avoid else []),
    ]
    if lines:
        yield small(" · ".join(lines))


def _fixes(brief: Brief, words: Words) -> Iterator[Block]:
    """The first three of what is still to mend, 120 characters each."""
    failed = brief.score.failed if brief.score else ()
    if failed:
        fixes = [f"• {data(fix(words, check) or check_title(words, check), 115)}" for check in failed[:FIXES]]
        yield section("\n".join([f"*{words.say('slack-to-mend')}*", *fixes]))
