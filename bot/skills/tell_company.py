"""Facts of the company by their name alone: who its rivals are, and to whom it sells."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.answer import Answer, NextStep
from bot.answering.desk import Desk
from bot.answering.offering import visible_assets
from bot.answering.reply import reply
from bot.answering.wording import titled
from content_library.intake import Competitor, Segment
from retrieval.reading.names.mentions import sentence
from retrieval.reading.wants.asked_line import says
from retrieval.reading.words.spelling import plain
from retrieval.vocabulary import Vocabulary


def tell_company(desk: Desk) -> Answer | None:
    """None where neither is asked for, and where guests would hear what is ours alone."""
    if desk.question.place == "shared":
        return None
    desk = replace(desk, understood=replace(desk.understood, intent="help", also=(), readings=()))
    said = plain(desk.question.text)
    if says("competitors_asked", said) and desk.picture.competitors:
        return _of_rivals(desk, desk.picture.competitors)
    if says("segments_asked", said) and desk.picture.segments:
        return _of_segments(desk)
    rival = _one_rival(desk)
    return _of_rivals(desk, [rival]) if rival is not None else None


def _one_rival(desk: Desk) -> Competitor | None:
    """ "who is Gearmind?" """
    if len(desk.understood.slots.competitor) != 1:
        return None
    vocabulary = Vocabulary.of(desk.picture)
    read = sentence(desk.question.text, vocabulary, vocabulary.rights_of(desk.question))
    asked = says("rival_asked", read.masked)
    return next((each for each in desk.picture.competitors if asked and each.id in read.ids("competitor")), None)


def _of_rivals(desk: Desk, rivals: Sequence[Competitor]) -> Answer:
    """Each with what is written down of it; for one, the content against it."""
    words, lines = desk.words, [_line(desk, each) for each in rivals]
    if len(rivals) > 1:
        first = words.say("tell-company-rivals", n=len(rivals), names=words.listed(each.name for each in rivals))
        return reply(desk, [first, *(f"   {line}" for line in lines)])
    seen = visible_assets(desk)
    there = [each for each in desk.picture.assets if each.competitor == rivals[0].id and each.id in seen]
    against = words.listed(titled(words, each) for each in there)
    ask = words.say("tell-company-ask", name=rivals[0].name)
    lines.append(words.say("tell-company-against", n=len(there), assets=against))
    return reply(desk, lines, next_steps=[NextStep(ask, ask)] if there else [])


def _line(desk: Desk, rival: Competitor) -> str:
    kind = desk.words.say("tell-company-kind", kind=rival.kind.replace("_", "-"))
    if not rival.note:
        return desk.words.say("tell-company-rival", name=rival.name, kind=kind)
    return desk.words.say("tell-company-rival-noted", name=rival.name, kind=kind, note=rival.note)


def _of_segments(desk: Desk) -> Answer:
    segments = desk.picture.segments
    first = desk.words.say("tell-company-segments", n=len(segments))
    return reply(desk, [first, *(f"   {_segment(desk, each)}" for each in segments)])


def _segment(desk: Desk, segment: Segment) -> str:
    words, changed = desk.words, segment.changed
    if changed is None:
        return segment.name
    return words.say("tell-company-changed", name=segment.name, day=words.day(changed.on), why=changed.why)
