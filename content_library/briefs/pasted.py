"""A brief somebody pasted, read as far as its labels and the words of the map allow: a draft to score, not to trust."""

import re
from collections.abc import Iterator
from datetime import date, datetime

from content_library.briefs.fields import (
    Angle,
    Brief,
    CallToAction,
    Change,
    Decision,
    Delivery,
    Form,
    LanguageWanted,
    LibraryPlan,
    Link,
    NeedToMeet,
    People,
    StyleWords,
)
from content_library.claims import ClaimsFound, Forbidden
from content_library.evidence import QUOTED, Evidence, EvidenceFound, is_said
from content_library.picture import Picture

LABELS: dict[str, tuple[str, ...]] = {
    "title": ("working title", "title", "headline"),
    "cell": ("target audience", "audience", "persona", "reader", "cell", "for whom"),
    "phase": ("funnel stage", "journey stage", "phase", "stage"),
    "needs": ("needs to satisfy", "needs", "need"),
    "change": ("from → to", "from -> to"),
    "takeaway": ("one takeaway", "takeaway", "key message"),
    "angle": ("angle",),
    "form": ("format", "length"),
    "language": ("languages", "language"),
    "forwarded": ("forwarded by", "forwarder"),
    "channels": ("channels", "channel"),
    "avoid": ("words to avoid", "avoid", "not"),
    "claims": ("claims allowed", "claims"),
    "forbidden": ("forbidden claims", "forbidden"),
    "links": ("links", "link"),
    "boundaries": ("this is not",),
    "experts": ("experts", "expert"),
    "call": ("call to action", "cta"),
    "writer": ("writer", "author"),
    "reviewers": ("reviewers", "reviewer"),
    "due": ("due", "deadline"),
    "assumptions": ("assumptions",),
    "keyword": ("keywords", "keyword"),
    "set apart": (
        "not in this piece",
        "secondary",
        "do not link",
        "why now",
        "evidence",
        "outline",
        "success",
        "words",
    ),
}
NOT_SAID = ("claims", "forbidden", "boundaries", "set apart")
"""Parts that tell the writer what is so or what to leave out: their words are not for the reader."""
NAMES = sorted((name for names in LABELS.values() for name in names), key=len, reverse=True)
LABEL = re.compile(rf"(?im)(?<![\w-])\**({'|'.join(map(re.escape, NAMES))})\.?\**(?::\**|(?<=\*\*))\s*")
WORKED_ON = re.compile(r"(?i)\b(refresh|repurpose|reuse|replace|translate|finish)\w*\s+(\S+)")


def parse_pasted(text: str, picture: Picture) -> Brief:
    """A brief that holds only what the text says in words of the map; every other field stays empty."""
    said = _labelled(text)
    persona, phase = _persona(said, picture), _phase(said, picture)
    cell = picture.cell_of.get((persona, phase))
    part = cell.participation if cell and cell.participation and cell.participation in text.casefold() else None
    return Brief(
        status="pasted",
        title=said.get("title", ""),
        persona=persona,
        phase=phase,
        participation=part,
        writer=said.get("writer", ""),
        reviewers=_parts(said.get("reviewers", "")),
        due=_date_in(said.get("due", "")),
        needs=tuple(_needs(said.get("needs", text), picture)),
        change=_change(said.get("change", "")),
        takeaway=said.get("takeaway", "").strip("*"),
        angle=Angle(said["angle"], ()) if said.get("angle") else None,
        delivery=_delivery(said),
        form=_form(text, said, picture),
        evidence=EvidenceFound(quotes=tuple(_quotes(text, picture))),
        words=StyleWords((), _parts(said["avoid"])) if said.get("avoid") else None,
        claims=_claims(said, picture),
        library=_library(text, said, picture, phase),
        boundaries=_parts(said.get("boundaries", "")),
        people=People(_parts(said["experts"]), (), ()) if said.get("experts") else None,
        call_to_action=CallToAction("", said["call"]) if said.get("call") else None,
        assumptions=_parts(said.get("assumptions", "")),
        pasted=_for_the_reader(text, said),
    )


def labels_in(text: str) -> frozenset[str]:
    """The fields of a brief that the text names with a label at the beginning of a line or part."""
    return frozenset(_labelled(text))


def _labelled(text: str) -> dict[str, str]:
    """What follows each label up to the next one; the first of its kind counts."""
    found = list(LABEL.finditer(text))
    ends = [*(match.start() for match in found[1:]), len(text)][: len(found)]
    said: dict[str, str] = {}
    for match, end in zip(found, ends, strict=True):
        field = next(field for field, names in LABELS.items() if match[1].casefold() in names)
        told = text[match.end() : end].strip(" .·\n*")
        said[field] = f"{said[field]}\n{told}" if field in NOT_SAID and field in said else said.get(field, told)
    return said


def _for_the_reader(text: str, said: dict[str, str]) -> str:
    for field in NOT_SAID:
        for told in said.get(field, "").splitlines():
            text = text.replace(told, "")
    return text


def _persona(said: dict[str, str], picture: Picture) -> str:
    """The one persona named as the reader; "" for none or several."""
    where = said.get("cell", "")
    named = [
        each.id
        for each in picture.personas
        if any(_holds(where, name) for name in (each.id, each.label, *each.aliases))
    ]
    return named[0] if len(named) == 1 else ""


def _phase(said: dict[str, str], picture: Picture) -> str:
    where = f"{said.get('phase', '')} {said.get('cell', '')}"
    words = [(phase.id, name) for phase in picture.mapped_phases for name in (phase.id, phase.label)]
    words += [(each.phase, each.word) for each in picture.phase_words]
    named = list(dict.fromkeys(phase for phase, word in words if _holds(where, word)))
    return named[0] if len(named) == 1 else ""


def _needs(text: str, picture: Picture) -> Iterator[NeedToMeet]:
    for need in picture.needs:
        if _holds(text, need.id):
            yield NeedToMeet(need.id, need.text, need.kind, need.importance, 0.0, "", "")


def _change(said: str) -> Change | None:
    before, arrow, after = said.replace("->", "→").partition("→")
    return Change(before.strip(" *“”"), after.strip(" *“”")) if arrow else None


def _delivery(said: dict[str, str]) -> Delivery | None:
    if not said.get("forwarded") and not said.get("channels"):
        return None
    return Delivery(said.get("forwarded", ""), _parts(said.get("channels", "")))


def _form(text: str, said: dict[str, str], picture: Picture) -> Form | None:
    where = said.get("form", "").replace(" ", "_")
    formats = [format for format in picture.taxonomy.format if format in where.casefold()]
    types = [each for each in picture.taxonomy.content_type if each in where.casefold()]
    depth = re.search(r"(?i)depth\D{0,3}([1-4])", text)
    counted = re.search(r"(?i)(\d[\d.,]*)\s*words", text)
    if not formats and not counted and not depth:
        return None
    return Form(
        format=formats[0] if formats else "",
        companion="",
        content_type=types[0] if types else "",
        depth=int(depth[1]) if depth else None,
        length=counted[0] if counted else "",
        words=int(re.sub(r"\D", "", counted[1])) if counted else None,
        languages=tuple(LanguageWanted(each, "") for each in _parts(said.get("language", ""))),
        access="",
    )


def _quotes(text: str, picture: Picture) -> Iterator[Evidence]:
    """Quoted sentences with the note that follows in brackets, else the note that holds them."""
    for match in QUOTED.finditer(text):
        quoted = next(group for group in match.groups() if group is not None)
        if is_said(quoted):
            cited = [note.id for note in picture.notes if _holds(text[match.end() : match.end() + 30], note.id)]
            holding = [note.id for note in picture.notes if quoted in note.text]
            yield Evidence("quote", quoted, next(iter((*cited, *holding)), ""))


def _claims(said: dict[str, str], picture: Picture) -> ClaimsFound:
    return ClaimsFound(
        allowed=tuple(claim for claim in picture.claims if _holds(said.get("claims", ""), claim.id)),
        forbidden=tuple(
            Forbidden(claim) for claim in picture.forbidden_claims if _holds(said.get("forbidden", ""), claim.id)
        ),
    )


def _library(text: str, said: dict[str, str], picture: Picture, phase: str) -> LibraryPlan:
    worked_on = [(match[1].casefold(), match[2].strip(".,;:()")) for match in WORKED_ON.finditer(text)]
    needs = [need.id for need in _needs(said.get("needs", text), picture)]
    link_line = "".join(said.get("links", "").splitlines()[:1])
    linked = [asset for asset in picture.assets if _holds(link_line, asset.id)]
    step = picture.phase_of.get(phase)
    later = {each.id for each in picture.mapped_phases if step is not None and each.order > step.order}
    return LibraryPlan(
        decisions=tuple(
            Decision(need, action, asset, "")
            for action, asset in worked_on
            if asset in picture.asset_of
            for need in needs
        ),
        links=tuple(
            Link(asset.id, asset.title, phase, "", next_phase=bool(later & set(asset.phases))) for asset in linked
        ),
    )


def _parts(said: str) -> tuple[str, ...]:
    return tuple(part.strip(" .*") for part in re.split(r"[·;,\n]", said) if part.strip(" .*"))


def _date_in(said: str) -> date | None:
    for pattern, shape in ((r"\d{4}-\d{2}-\d{2}", "%Y-%m-%d"), (r"\d{1,2} [A-Z][a-z]{2} \d{4}", "%d %b %Y")):
        found = re.search(pattern, said)
        if found:
            return _as_date(found[0], shape)
    return None


def _as_date(text: str, shape: str) -> date | None:
    try:
        return datetime.strptime(text, shape).date()  # noqa: DTZ007 - a day without an hour
    except ValueError:
        return None


def _holds(text: str, word: str) -> bool:
    said, sought = text.casefold(), word.casefold()
    return sought in said and bool(word) and bool(re.search(rf"(?<![\w-]){re.escape(sought)}(?![\w-])", said))
