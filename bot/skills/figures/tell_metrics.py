"""Figures: of use, of questions, of the map, of the library, and what changed; which of them is in the question."""

from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.skills.assets.count_assets import count_assets
from bot.skills.assets.find_assets import find_assets
from bot.skills.assets.tell_usage import tell_usage
from bot.skills.cells.tell_changes import tell_changes
from bot.skills.deals.changes_of_deal import tell_changes_of_deal
from bot.skills.figures.tell_questions import tell_questions
from content_library.coverage import coverage
from content_library.spelling import folded
from retrieval.reading.words import cues


def tell_metrics(desk: Desk) -> Answer:
    slots, text, topics = desk.understood.slots, folded(desk.question.text), cues.load().metric_topics
    if topics["questions"].search(text):
        return tell_questions(desk)
    for rank in ("most", "least"):
        if topics[f"used_{rank}"].search(text):
            return tell_usage(desk, least=rank == "least")
    if topics["map"].search(text) and not slots.time_range:
        return _count_map(desk)
    if (slots.counting or topics["amount"].search(text)) and not slots.time_range:
        return count_assets(desk)
    if slots.deal and "deal" not in slots.inherited:
        return tell_changes_of_deal(desk)
    changed = slots.time_range or topics["changed"].search(text) or topics["coverage"].search(text)
    if changed:
        return tell_changes(desk)
    names_content = slots.language or slots.format
    return find_assets(_looking(desk)) if names_content else count_assets(desk)


def _looking(desk: Desk) -> Desk:
    """ "spanish assets": no number is asked for, nor anything that has one."""
    return replace(desk, understood=replace(desk.understood, intent="asset_find"))


def _count_map(desk: Desk) -> Answer:
    """How much of everything the map holds, and how much of that is covered."""
    picture, words = desk.picture, desk.words
    table = coverage(picture)
    labels = [need.label for cell in table.cells for need in cell.needs]
    status = [cell.status for cell in table.cells]
    involved = sum(cell.participation not in (None, "not_involved") for cell in table.cells)
    lines = [
        words.say("tell-metrics-gaps", gap=status.count("gap"), partial=status.count("partial"), cells=involved),
        words.say(
            "tell-metrics-needs",
            n=len(labels),
            met=labels.count("met"),
            weak=labels.count("weak"),
            unmet=labels.count("unmet"),
        ),
        words.say("tell-metrics-map", personas=len(picture.personas), phases=len(picture.phases)),
    ]
    first = next((line for line, kind in zip(lines, ("gaps", "needs", "people"), strict=True) if _asks(desk, kind)), "")
    return reply(desk, [first, *(f"   {line}" for line in lines if line != first)] if first else lines)


def _asks(desk: Desk, kind: str) -> bool:
    return cues.load().metric_topics[f"map_{kind}"].search(folded(desk.question.text)) is not None
