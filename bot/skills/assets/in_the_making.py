"""What is being written of what was asked for: an open brief or a draft is the answer where nothing else is, and is named
beside what there is."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.wording import first_name, titled
from bot.skills.assets.browsing import is_meant
from bot.skills.assets.nothing_found import blocked_lines
from bot.words import Words
from content_library.intake import Asset, BriefRequest
from content_library.picture import CellKey, Picture
from content_library.sharing import may_share
from retrieval.reading.briefs.briefs_on import briefs_on
from retrieval.reading.wants.asked_line import says
from retrieval.reading.words.spelling import plain
from retrieval.understood import Intent
from retrieval.vocabulary import Vocabulary

OF_CONTENT: frozenset[Intent] = frozenset({"asset_find", "need_lookup", "deal_collateral"})
BEGUN = ("in_progress", "in_review", "writing", "approved")
"""States of a brief somebody works on, as kept here or as the company's files call them."""
MOST = 2
"""More of them is a list of briefs, and asked for as one."""


def with_the_making(answer: Answer, desk: Desk) -> Answer:
    """Before everything else where content is looked for and nothing may be given, behind the first line elsewhere;
    nothing that is said already."""
    if desk.understood.intent not in OF_CONTENT or desk.role == "guest" or desk.question.place == "shared":
        return answer
    drafts = _drafts(desk, answer)
    refused = blocked_lines(desk, drafts)
    told = tuple(line for line in answer.lines if line not in refused)
    lines = _lines(desk, answer, drafts, told)
    if not lines:
        return answer
    first, rest = told[:1], told[1:]
    given = answer.offered or answer.internal or answer.understood.intent == "need_lookup"
    return replace(answer, lines=(*first, *lines, *rest) if given else (*lines, *first, *rest))


def _lines(desk: Desk, answer: Answer, drafts: Sequence[Asset], told: Sequence[str]) -> list[str]:
    said, words, picture = "\n".join(told), desk.words, desk.picture
    lines = [_brief_line(words, picture, each) for each in _briefs(desk, answer) if each.id not in said]
    return [*lines, *(_draft_line(words, picture, each) for each in drafts if each.id not in said)][:MOST]


def _briefs(desk: Desk, answer: Answer) -> list[BriefRequest]:
    """For needs nothing meets yet; where it is asked whether there is such a thing, those on the matter too."""
    gaps, slots = set(answer.gaps), desk.understood.slots
    for_gaps = [each for each in desk.picture.briefs if each.active and not gaps.isdisjoint(each.needs)]
    asked, given = _asks_whether(desk), bool(answer.offered or answer.internal)
    topic = slots.topic if slots.topic or given or not asked else desk.question.text
    on_it = briefs_on(topic, Vocabulary.of(desk.picture)) if topic and (asked or not given) else ()
    meant = [each for each in on_it if not slots.persona or each.persona in slots.persona]
    return list({each.id: each for each in (*meant, *for_gaps)}.values())


def drafts_of(desk: Desk, cells: Sequence[CellKey]) -> list[str]:
    """A line for each draft for a need of these cells."""
    needs = {need.id for cell in cells for need in desk.picture.needs_of.get(cell, ())}
    meant = [each for each in desk.picture.assets if each.status == "draft" and not needs.isdisjoint(each.needs)]
    return [_draft_line(desk.words, desk.picture, each) for each in meant if _may_be_named(desk, each)]


def _may_be_named(desk: Desk, asset: Asset) -> bool:
    return may_share(desk.picture, asset, desk.role, desk.question.place).may_be_named


def _drafts(desk: Desk, answer: Answer) -> list[Asset]:
    """For such needs, those an answer names as not for use, and where drafts are asked for those that are as asked."""
    gaps, named = set(answer.gaps), {each.asset for each in answer.named}
    drafts = [each for each in desk.picture.assets if each.status == "draft"]
    wanted = "draft" in desk.understood.slots.status
    meant = [
        each
        for each in drafts
        if each.id in named or not gaps.isdisjoint(each.needs) or (wanted and is_meant(each, desk.understood.slots))
    ]
    return [each for each in meant if _may_be_named(desk, each)]


def _asks_whether(desk: Desk) -> bool:
    return says("whether", plain(desk.question.text))


def _brief_line(words: Words, picture: Picture, brief: BriefRequest) -> str:
    """Whether anybody writes it is the first there is to say."""
    facts = [words.named("brief-status", brief.status), first_name(picture, brief.writer) if brief.writer else ""]
    facts += [words.say("show-gaps-due", day=words.day(brief.due))] if brief.due else []
    named, told = f"{brief.id} {words.quoted(brief.title)}", ", ".join(filter(None, facts))
    state = "asked" if not brief.writer else "begun" if brief.status in BEGUN else "given"
    return words.say("in-the-making-brief", brief=named, facts=told, state=state)


def _draft_line(words: Words, picture: Picture, draft: Asset) -> str:
    who = first_name(picture, draft.owner) if draft.owner else "none"
    return words.say("in-the-making-draft", asset=titled(words, draft), who=who)
