"""The lines of a brief's page about proof: evidence, words, claims, objections, and what the library has."""

import re
from collections.abc import Iterator, Sequence

from content_library.briefs.fields import Brief, Decision, LeftOut, Link, Objection
from content_library.briefs.ground import day, listed
from content_library.briefs.map_lines import MAP
from content_library.briefs.outlines import Material, Section
from content_library.briefs.page_room import Room
from content_library.briefs.wording import flat, stop
from content_library.claims import Forbidden
from content_library.evidence import ENOUGH, QUOTED, Evidence, inside, terms_in
from content_library.intake import Claim
from content_library.shared_words import FUNCTION_WORDS


def evidence(brief: Brief, room: Room) -> str:
    found = brief.evidence
    told = {
        brief.before.quote.text if brief.before and brief.before.quote else "",
        *(inside(match) for match in QUOTED.finditer(brief.angle.sentence if brief.angle else "")),
        *(q.text for q in brief.must_answer),
    }
    rows = " ".join(built_from(brief, section, room) for section in brief.outline)
    quotes = [quote for quote in found.quotes if quote.text not in told and quote.text not in rows]
    items = [quotation(quote) for quote in quotes[: room.quotes]]
    seen = [each for each in found.observations if each.text not in rows]
    items += [f"*{item.text}* ({item.source})" for item in seen[: room.observations or not (items or room.lines)]]
    typed = " ".join(brief.findability)
    counts = [each for each in found.patterns if each.text not in rows]
    counts = [each for each in counts if not any(f"“{term}”" in typed for term, *_ in terms_in(each.text))]
    items += [f"Pattern, not cause: *{item.text}* ({item.source})" for item in counts[: room.patterns]]
    asked = list(_voices(brief)) if room.asked_whom and found.level >= ENOUGH else []
    if asked:
        items += [f"Asked: {'; '.join(asked)}"]
    used = listed(id for id in found.notes if any(id in section.use for section in brief.outline))
    nothing = f"in the outline ({used})." if used else brief.blanks.get("evidence", "")
    return flat(" · ".join(items) or nothing)


def _voices(brief: Brief) -> Iterator[str]:
    """How, and in which segment, the notes were learned: what they say may be otherwise elsewhere."""
    told = (*brief.evidence.quotes, *brief.evidence.observations)
    notes = {each.source: each for each in told if each.method}
    for id, each in notes.items():
        yield f"{id} {', '.join(filter(None, (each.method, each.segment)))}"


TITLE_WORDS = 5
"""What a row of the outline has room for, of a title; a quotation is whole or not there."""


def purpose_of(section: Section, room: Room) -> str:
    return f"{section.purpose}: {', '.join(section.covers)}" if section.covers and room.covers else section.purpose


def built_from(brief: Brief, section: Section, room: Room) -> str:
    """What a section is built from, with the words that belong there where there is room, and whom to ask what is not
    there. A note stands there with what it says, or says that this stands above: its id alone tells a writer nothing."""
    asked = [section.ask if room.asks else section.ask.partition(":")[0]] if section.ask else []
    words: dict[str, list[str]] = {id: [] for id in section.use}
    for each in section.material:
        words.setdefault(each.source, []).extend(_shortened(brief, section, each, room))
    notes = brief.evidence.notes
    told = {id: ["as above"] for id in section.use if id in notes and _is_told_of(brief, section, id)}
    shown = {id: said or told.get(id, []) for id, said in words.items()}
    rows = [_row(id, said) for id, said in shown.items() if said or (id not in notes and id != MAP)]
    return ", ".join([*rows, *asked] or section.use) or "-"


def _row(id: str, said: Sequence[str]) -> str:
    return f"{id}{':' if id == MAP else ''} {'; '.join(said)}" if said else id


def _shortened(brief: Brief, section: Section, item: Material, room: Room) -> Iterator[str]:
    """A title stands where its asset is used first, unless that is worked on; a line where it is not told above."""
    claim = next((each for each in brief.claims.allowed if each.id == item.source), None)
    if claim:
        yield from [f"{claim.claim}{_limits(claim, room)}"] if _stands_first(brief, section, item) else ()
    elif item.source == MAP:
        end = brief.goal
        above = {end.outcome: "the outcome above"} if end else {}
        above |= {end.exit: "the exit above"} if end and room.leaves else {}
        yield from [above.get(item.text, item.text)] if not item.hint or len(item.text.split()) <= room.hints else ()
    elif item.text.startswith("“") and item.source not in brief.evidence.notes:
        yield from [item.text] if len(item.text.split()) <= room.said else ()
    elif item.source not in brief.evidence.notes:
        first = _stands_first(brief, section, item)
        if room.sources and first and item.source not in {each.asset for each in brief.library.decisions}:
            yield _begun(item.text, TITLE_WORDS)
    elif len(item.text.split()) <= room.lines and not _is_told(brief, item.text):
        yield item.text


def _stands_first(brief: Brief, section: Section, item: Material) -> bool:
    return next(each for each in brief.outline if item.source in each.use) is section


def _begun(title: str, most: int) -> str:
    words = title.split()[:most]
    while words and words[-1].casefold() in FUNCTION_WORDS:
        words.pop()
    return title if len(title.split()) <= most else f"{' '.join(words).rstrip(':,;')}…"


def _is_told(brief: Brief, line: str) -> bool:
    """Whether it stands above the outline already."""
    return bool(brief.before and brief.before.quote and brief.before.quote.text in line)


def _is_told_of(brief: Brief, section: Section, note: str) -> bool:
    return any(each.source == note and _is_told(brief, each.text) for each in section.material)


def quotation(quote: Evidence) -> str:
    about = [quote.source, quote.said_of_it.strip("() ."), day(quote.on) if quote.on else "date unknown"]
    return f"“{quote.text}” ({', '.join(part for part in about if part)})"


def words_to_use(brief: Brief, shown: int) -> str:
    words = brief.words
    if words is None:
        return "**Words** not written yet"
    return flat(f"**Words** {', '.join(words.use[:shown])}. **Not:** {', '.join(words.avoid[:shown])}.")


def claims_allowed(brief: Brief, room: Room) -> str:
    used = {id for section in brief.outline for id in section.use}
    above = listed(claim.id for claim in brief.claims.allowed if claim.id in used)
    others = [
        f"{claim.id} {claim.claim}{_limits(claim, room)}" for claim in brief.claims.allowed if claim.id not in used
    ]
    told = [f"{above}, in the outline"] if above else []
    allowed = " · ".join((*told, *others)) or brief.blanks.get("claims", "")
    forbidden = " · ".join(map(_forbidden, brief.claims.forbidden)) or brief.blanks.get("claims.forbidden", "")
    return flat(f"**Claims allowed** {allowed}. **Forbidden** {forbidden}.")


def _limits(claim: Claim, room: Room) -> str:
    """How many it was found with, and where there is room from which asset, and until when it may be said."""
    until = f"until {day(claim.expires_on)}" if claim.expires_on and room.details else ""
    source = claim.source if room.details else ""
    limits = ", ".join(part for part in (source, f"n={claim.n}" if claim.n else "", until) if part)
    return f" ({limits})" if limits else ""


def _forbidden(forbidden: Forbidden) -> str:
    instead = f" (use {forbidden.instead.id})" if forbidden.instead else ""
    return f"{forbidden.claim.id} {forbidden.claim.claim}{instead}"


def objections(brief: Brief, room: Room) -> str:
    here = [each for each in brief.objections if each.need in {need.id for need in brief.needs}]
    asked = {question.text for question in brief.must_answer}
    shown = here if here and not room.details else brief.objections
    shown = [each for each in shown if each.text not in asked or room.details] or shown
    others = [each for each in shown if each.said_by]
    shown = [each for each in shown if room.others or not each.said_by or each is others[0]]
    said = brief.change.before if brief.change and brief.change.doubt else ""
    told = " · ".join(
        f"{'the doubt above' if each.text == said else objected(each)} → {_answered_in(brief, each)}" for each in shown
    )
    return flat(f"**Objections** {told or brief.blanks.get('objections', '')}")


def objected(objection: Objection) -> str:
    return f"“{objection.text}”{f' ({objection.said_by})' if objection.said_by else ''}"


def _answered_in(brief: Brief, objection: Objection) -> str:
    if objection.need is None:
        return "not here: no need explains it"
    rows = [(-each.share, number) for number, each in enumerate(brief.outline, 1) if objection.need in each.needs]
    return f"section {min(rows)[1]}" if rows else f"not here ({objection.need})"


def library(brief: Brief, room: Room) -> str:
    plan = brief.library
    grouped: dict[tuple[str, str | None, str], list[str]] = {}
    for decision in plan.decisions:
        grouped.setdefault((decision.action, decision.asset, decision.why), []).append(decision.need)
    todo = " ".join(_decided(needs, Decision("", *key)) for key, needs in grouped.items())
    used = {id for section in brief.outline for id in section.use}
    links = ", ".join(_link(link, 0 if link.asset in used else room.title_words) for link in plan.links)
    left = ", ".join(_left_out(plan.do_not_link, room))
    return flat(
        f"**Library** {todo} **Link:** {links or brief.blanks.get('library.links', '')}. "
        f"**Do not link:** {left or blank(brief, 'library.do_not_link', room)}."
    )


def _link(link: Link, words: int) -> str:
    """With so many words of the title: one that stands in the outline has it there."""
    title = f" {_begun(link.title, words)}" if words else ""
    told = "; ".join(filter(None, ("next phase" if link.next_phase else "", link.caution.partition(":")[0])))
    return f"{link.asset}{title}{f' ({told})' if told else ''}"


def _left_out(assets: Sequence[LeftOut], room: Room) -> Iterator[str]:
    """All of them: whoever links one of these may break a promise. Those with one reason stand together; of the reason as
    much as there is room for."""
    alike: dict[str, list[str]] = {}
    for each in assets:
        first = each.reason.split(";")[0]
        alike.setdefault(first if room.details else re.split(r"[:,(]", first)[0].strip(), []).append(each.asset)
    for reason, ids in alike.items():
        yield f"{listed(ids)} ({reason})"


def blank(brief: Brief, field: str, room: Room) -> str:
    """What stands where a list has no items; that there is none needs its reason only where there is room."""
    told = brief.blanks.get(field, "")
    return told if room.details else told.partition(": ")[0] if told.startswith("none: ") else told


def _decided(needs: list[str], decision: Decision) -> str:
    if decision.action == "none":
        return f"Nothing to do for {listed(needs)}: {decision.asset or 'it'} meets it already."
    what = f"{decision.action} {decision.asset}" if decision.asset else decision.action
    return f"{what[:1].upper()}{what[1:]} for {listed(needs)}: {stop(decision.why)}"
