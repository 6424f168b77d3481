"""What is new since the last digest, privately and on subscription only: at most 15 lines."""

from collections.abc import Iterator

from slack_sdk.models.blocks import Block

from bot.answering.wording import cell_label
from bot.skills.digest_facts import DigestFacts
from bot.views.slack.buttons import MuteDigest, button, row
from bot.views.slack.escaping import data
from bot.views.slack.messages import Message, header, section, small
from bot.words import Words
from content_library.picture import CellKey, Picture

EACH = 3  # of every kind; the others are counted on their line


def digest_message(facts: DigestFacts, picture: Picture, words: Words) -> Message | None:
    """None in a week without news. At most 4 blocks and 4,500 characters."""
    lines = [*_coverage(facts, words), *_news(facts, picture, words), *_own(facts, picture, words)]
    if not lines or (len(lines) == 1 and facts.overall is not None and facts.overall == facts.before):
        return None
    title = words.say("slack-digest-title", day=words.day(facts.since))
    below = small(words.say("slack-digest-below"))
    body: list[Block] = [section("\n".join(lines[:7])), *([section("\n".join(lines[7:14]))] if lines[7:] else [])]
    mute = row([button(words.say("slack-mute"), MuteDigest())])
    return Message(f"{title}\n{lines[0]}", (header(title), *body, below, *mute))


def _coverage(facts: DigestFacts, words: Words) -> Iterator[str]:
    if facts.overall is None:
        return
    now = words.percent(facts.overall)
    if facts.before is None:
        yield words.say("slack-digest-first", covered=now)
    else:
        mark = "▲" if facts.overall > facts.before else "▼" if facts.overall < facts.before else "="
        yield words.say("slack-digest-coverage", mark=mark, covered=now, before=words.percent(facts.before))


def _news(facts: DigestFacts, picture: Picture, words: Words) -> Iterator[str]:
    """One line a kind, 300 characters each."""
    if facts.new_gaps:
        yield words.say("slack-new-gaps", n=len(facts.new_gaps), cells=_cells(facts.new_gaps, picture))
    if facts.closed_gaps:
        yield words.say("slack-closed-gaps", n=len(facts.closed_gaps), cells=_cells(facts.closed_gaps, picture))
    for text, asker in facts.questions[:EACH]:
        yield words.say(
            "slack-unanswered", question=data(text, 160), asker=data(asker, 40), known="yes" if asker else "no"
        )
    for title, when in facts.expiring[:EACH]:
        yield words.say("slack-expires", asset=data(title, 120), day=words.day(when))
    if facts.unused:
        yield words.say(
            "slack-unused", n=len(facts.unused), assets=", ".join(data(each, 70) for each in facts.unused[:EACH])
        )


def _own(facts: DigestFacts, picture: Picture, words: Words) -> Iterator[str]:
    for brief in facts.briefs[:EACH]:
        due = words.say("slack-due-on", day=words.day(brief.due)) if brief.due else words.say("slack-no-due")
        yield f"• {data(brief.brief, 20)} {data(brief.title, 120)} · {due}"
    for piece in facts.used[:EACH]:
        yield words.say("slack-used", title=data(piece.title, 120), uses=piece.uses, deals=piece.deals)
    for deal in facts.deals[:EACH]:
        who = ", ".join(
            data(picture.persona_of[each].label, 50) for each in deal.missing[:EACH] if each in picture.persona_of
        )
        if who:
            yield f"• *{data(deal.account, 80)}*: {words.say('slack-not-on-board', who=who)}"
    for account, what in facts.fresh[:EACH]:
        yield words.say("slack-fresh", account=data(account, 80), what=data(what, 150))


def _cells(cells: tuple[CellKey, ...], picture: Picture) -> str:
    return ", ".join(data(cell_label(picture, *each), 80) for each in cells[:EACH])
