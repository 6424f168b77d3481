"""The lines of a brief's page about proof: evidence, words, claims, objections, and what the library has."""

from content_library.briefs.fields import Brief, Decision, Link, Objection
from content_library.briefs.ground import day, listed
from content_library.briefs.page_room import Room
from content_library.briefs.wording import clause, flat, stop
from content_library.claims import Forbidden
from content_library.evidence import Evidence
from content_library.intake import Claim


def evidence(brief: Brief, room: Room) -> str:
    found = brief.evidence
    told = {
        brief.before.quote.text if brief.before and brief.before.quote else "",
        *(q.text for q in brief.must_answer),
    }
    quotes = [quote for quote in found.quotes if quote.text not in told]
    items = [quotation(quote) for quote in quotes[: room.quotes]]
    items += [f"*{item.text}* ({item.source})" for item in found.observations[: room.observations or not items]]
    items += [f"Pattern, not cause: *{item.text}* ({item.source})" for item in found.patterns[: room.patterns]]
    return flat(" · ".join(items) or brief.blanks.get("evidence", ""))


def quotation(quote: Evidence) -> str:
    about = [quote.source, quote.said_of_it.strip("() ."), day(quote.on) if quote.on else "date unknown"]
    return f"“{quote.text}” ({', '.join(part for part in about if part)})"


def words_to_use(brief: Brief, shown: int) -> str:
    words = brief.words
    if words is None:
        return "**Words** not written yet"
    return flat(f"**Words** {', '.join(words.use[:shown])}. **Not:** {', '.join(words.avoid[:shown])}.")


def claims_allowed(brief: Brief, room: Room) -> str:
    allowed = " · ".join(_claim(claim, room) for claim in brief.claims.allowed) or brief.blanks.get("claims", "")
    forbidden = " · ".join(map(_forbidden, brief.claims.forbidden)) or brief.blanks.get("claims.forbidden", "")
    return flat(f"**Claims allowed** {allowed}. **Forbidden** {forbidden}.")


def _claim(claim: Claim, room: Room) -> str:
    until = f"until {day(claim.expires_on)}" if claim.expires_on and room.details else ""
    source = claim.source if room.details else ""
    limits = ", ".join(part for part in (source, f"n={claim.n}" if claim.n else "", until) if part)
    return f"{claim.id} {claim.claim}{f' ({limits})' if limits else ''}"


def _forbidden(forbidden: Forbidden) -> str:
    instead = f" (use {forbidden.instead.id})" if forbidden.instead else ""
    return f"{forbidden.claim.id} {forbidden.claim.claim}{instead}"


def objections(brief: Brief, room: Room) -> str:
    here = [each for each in brief.objections if each.need in {need.id for need in brief.needs}]
    shown = here if here and not room.details else brief.objections
    told = " · ".join(f"{objected(each)} → {_answered_in(brief, each)}" for each in shown)
    return flat(f"**Objections** {told or brief.blanks.get('objections', '')}")


def objected(objection: Objection) -> str:
    return f"“{objection.text}”{f' ({objection.said_by})' if objection.said_by else ''}"


def _answered_in(brief: Brief, objection: Objection) -> str:
    if objection.need is None:
        return "not here: no need explains it"
    rows = [(-each.share, number) for number, each in enumerate(brief.outline, 1) if objection.need in each.needs]
    return f"section {min(rows)[1]} ({objection.need})" if rows else f"not here ({objection.need})"


def library(brief: Brief, room: Room) -> str:
    plan = brief.library
    grouped: dict[tuple[str, str | None, str], list[str]] = {}
    for decision in plan.decisions:
        grouped.setdefault((decision.action, decision.asset, decision.why), []).append(decision.need)
    todo = " ".join(_decided(needs, Decision("", *key)) for key, needs in grouped.items())
    links = ", ".join(_link(link, room) for link in plan.links)
    left = ", ".join(f"{each.asset} ({each.reason.split(';')[0]})" for each in plan.do_not_link[: room.left_out])
    return flat(
        f"**Library** {todo} **Link:** {links or brief.blanks.get('library.links', '')}. "
        f"**Do not link:** {left or brief.blanks.get('library.do_not_link', '')}."
    )


def _link(link: Link, room: Room) -> str:
    title = f" {clause(link.title, room.title_words)}" if room.title_words else ""
    return f"{link.asset}{title}{' (next phase)' if link.next_phase else ''}"


def _decided(needs: list[str], decision: Decision) -> str:
    what = f"{decision.action} {decision.asset}" if decision.asset else decision.action
    return f"{what[:1].upper()}{what[1:]} for {listed(needs)}: {stop(decision.why)}"
