"""What a proposed brief says itself, in the asker's language: the brief is written in English, whoever asks for it."""

from collections.abc import Iterator

from bot.answering.demand_told import demand_told
from bot.answering.desk import Desk
from bot.answering.permitted import deals_to_name
from bot.words import Words
from content_library.briefs.fields import Brief
from content_library.briefs.need_parts import without_list
from content_library.briefs.wording import told_together
from content_library.coverage import coverage
from content_library.deal_cards import is_held_in
from content_library.gaps import Gap, gaps
from content_library.picture import CellKey

WRITTEN_IN = "en"
"""The language of every brief that is proposed, by `content_library.briefs`."""


def title(words: Words, brief: Brief) -> str:
    """Form, reader, phase and the first need."""
    form, reader = brief.form, brief.reader
    if words.language == WRITTEN_IN or form is None or reader is None or not brief.needs:
        return brief.title
    formats = words.listed(words.named("format", each) for each in (form.format, form.companion) if each)
    need = brief.needs[0].text
    return words.say("brief-told-title", formats=formats, persona=reader.label, phase=reader.phase, need=need)


def change(words: Words, brief: Brief) -> tuple[str, str] | None:
    """What the reader believes before and after; the first is the map's."""
    if brief.change is None:
        return None
    if words.language == WRITTEN_IN or not brief.needs:
        return brief.change.before, brief.change.after
    lead = brief.needs[0]
    return brief.change.before, words.say("brief-told-after", kind=lead.kind, need=without_list(lead.text))


def takeaway(words: Words, brief: Brief) -> str:
    if words.language == WRITTEN_IN or not brief.needs:
        return brief.takeaway
    asked = next((each.text for each in brief.must_answer if each.heard and each.need == brief.needs[0].id), None)
    if asked and brief.takeaway.startswith(f"“{asked}"):
        return words.say("brief-told-answered", kind=brief.needs[0].kind, question=asked)
    every = words.listed(told_together(need.text for need in brief.needs)) or without_list(brief.needs[0].text)
    return words.say("brief-told-takeaway", kind=brief.needs[0].kind, need=every)


def why_now(desk: Desk, key: CellKey) -> list[str]:
    """The gap, the deals that wait and those lost here that the asker may know of, and who asked in vain."""
    ranked = [gap for gap in gaps(desk.picture) if desk.picture.cell_of[gap.persona, gap.phase].involved]
    place, gap = next(((at, each) for at, each in enumerate(ranked, 1) if (each.persona, each.phase) == key), (0, None))
    if gap is None or gap.coverage is None:
        return []
    deals = (*_waiting(desk, gap), *_held(desk, gap), *_lost(desk, gap))
    return [_standing(desk, gap, place, len(ranked)), *deals, *_asked(desk, gap)]


def _standing(desk: Desk, gap: Gap, place: int, cells: int) -> str:
    words, needs = desk.words, coverage(desk.picture).cell(gap.persona, gap.phase).needs
    return words.say(
        "brief-told-gap",
        priority=words.number(gap.priority),
        place=place,
        cells=cells,
        covered=words.percent(gap.coverage or 0),
        open=sum(need.label != "met" for need in needs),
        n=len(needs),
    )


def _waiting(desk: Desk, gap: Gap) -> Iterator[str]:
    words, permitted = desk.words, {deal.id: deal.account for deal in deals_to_name(desk)}
    stuck = [
        words.say("explain-score-deal", account=permitted[deal], days=days, usual=words.number(usual))
        for deal, days, usual, _ in gap.stuck_deals
        if deal in permitted
    ]
    if stuck:
        yield words.say("explain-score-deals", deals=words.listed(stuck))


def _held(desk: Desk, gap: Gap) -> Iterator[str]:
    """Deals in a later phase, where this reader is not on board yet."""
    held = [each for each in deals_to_name(desk) if is_held_in(desk.picture, each, gap.persona, gap.phase)]
    if held:
        yield desk.words.say("brief-told-held", accounts=desk.words.listed(each.account for each in held))


def _lost(desk: Desk, gap: Gap) -> Iterator[str]:
    """Deals lost with this reader blocking."""
    for deal in deals_to_name(desk):
        contacts = desk.picture.contacts_of.get(deal.id, ())
        if deal.status == "lost" and any(c.persona == gap.persona and c.status == "blocking" for c in contacts):
            yield desk.words.say("brief-told-lost", account=deal.account)


def _asked(desk: Desk, gap: Gap) -> Iterator[str]:
    if told := demand_told(desk, gap.persona, gap.phase, by_name=True):
        yield told
