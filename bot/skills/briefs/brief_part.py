"""One part of a brief, where that is what somebody asks for: its outline, what not to write again, who reviews it, what
it asks the reader to do."""

from collections.abc import Callable, Mapping

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.permitted import permitted_brief
from bot.answering.reply import reply
from bot.answering.wording import cell_label, titled
from content_library.briefs.fields import Brief
from content_library.coverage import coverage
from content_library.picture import CellKey
from content_library.spelling import folded
from retrieval.reading.words import cues


def part_asked(desk: Desk) -> str:
    """ "" where the whole brief is meant."""
    signals, text = cues.load().signals, folded(desk.question.text)
    return next((name for name in _PARTS if signals[name].search(text)), "")


def tell_part(desk: Desk, key: CellKey, brief: Brief, part: str) -> Answer:
    """The part alone; briefs are written in English."""
    shown = permitted_brief(brief, desk.picture, desk.question)
    return reply(
        desk,
        _PARTS[part](desk, key, shown),
        cells=[key],
        needs=[need.id for need in brief.needs],
        sources=_sources(brief, part),
    )


def _outline(desk: Desk, key: CellKey, brief: Brief) -> list[str]:
    headings = "; ".join(f"{at} {section.heading}" for at, section in enumerate(brief.outline, 1))
    lines = [desk.words.say("brief-part-outline", cell=cell_label(desk.picture, *key), headings=headings)]
    empty = [f"{at} {section.heading}" for at, section in enumerate(brief.outline, 1) if section.ask]
    lines.append(desk.words.say("brief-part-outline-empty", n=len(empty), sections="; ".join(empty)))
    for at, section in enumerate(brief.outline, 1):
        serves = ", ".join((*section.needs, *section.use))
        missing = f"; {section.ask}" if section.ask else ""
        lines.append(
            f"   {at} {section.heading}: {section.purpose}{f' ({serves})' if serves else ''}, {section.share} %{missing}"
        )
    return lines


def _there_already(desk: Desk, key: CellKey, brief: Brief) -> list[str]:
    """Assets that answer the needs today, then those that were left out and why, then what is being written."""
    words, picture = desk.words, desk.picture
    scored = {need.need: need.counting for need in coverage(picture).cell(*key).needs}
    there = {asset: need for need in scored for asset in scored[need]}
    named = [f"{titled(words, picture.asset_of[asset])}, {need}" for asset, need in there.items()]
    cell = cell_label(picture, *key)
    lines = [words.say("brief-part-there", cell=cell, n=len(named), assets="; ".join(named))]
    lines += [f"   {each.asset}: {each.reason}" for each in brief.library.do_not_link]
    under_way = [each for each in picture.briefs if each.active and (each.persona, each.phase) == key]
    return [*lines, *(f"   {each.id} {words.quoted(each.title)} ({', '.join(each.needs)})" for each in under_way)]


def _reviewers(desk: Desk, key: CellKey, brief: Brief) -> list[str]:
    return [
        desk.words.say("brief-part-reviewers", cell=cell_label(desk.picture, *key), people="; ".join(brief.reviewers))
    ]


def _call(desk: Desk, key: CellKey, brief: Brief) -> list[str]:
    text = brief.call_to_action.text if brief.call_to_action else ""
    return [desk.words.say("brief-part-call", cell=cell_label(desk.picture, *key), text=text)]


_PARTS: Mapping[str, Callable[[Desk, CellKey, Brief], list[str]]] = {
    "brief_outline": _outline,
    "brief_repeats": _there_already,
    "brief_reviewers": _reviewers,
    "brief_call": _call,
}


def _sources(brief: Brief, part: str) -> list[str]:
    plan = brief.library
    shown = [*(each.asset for each in plan.links), *(each.asset for each in plan.do_not_link)]
    return shown if part == "brief_repeats" else []
