"""Everything the map files hold, checked against each other; what does not fit is left out and said."""

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from content_library.importers.findings import Findings, choice, quoted
from content_library.importers.shapes import Placed
from content_library.importers.vocabulary import Vocabulary
from content_library.intake import (
    BriefRequest,
    Campaign,
    Cell,
    Claim,
    Company,
    Competitor,
    Contact,
    CrmStage,
    Deal,
    ForbiddenClaim,
    LoggedQuestion,
    ModelStage,
    Need,
    Person,
    Persona,
    Phase,
    PhaseWord,
    ResearchNote,
    Segment,
    StageChange,
)
from content_library.problems import Problem
from content_library.taxonomy import Taxonomy

SUM = 0.011  # shares of a stage are written with one or two decimals; three thirds of 0.33 are fine
WITH_ID = (
    Persona, Phase, Need, Segment, Person, Competitor, Deal, Claim, ForbiddenClaim, Campaign, BriefRequest, ResearchNote
)  # fmt: skip
EXTRA_WORDS = {"need_kind": "information", "funnel": "", "buying_role": ""}


@dataclass(frozen=True)
class CompanyMap:
    """What is left after checking, in the order of the files, and what was found on the way."""

    placed: tuple[Placed, ...]
    vocabulary: Vocabulary
    problems: tuple[Problem, ...]


@dataclass
class _Check:
    vocabulary: Vocabulary
    today: date
    unread: frozenset[str]
    findings: dict[str, Findings] = field(default_factory=dict)

    def about(self, placed: Placed) -> Findings:
        return self.findings.setdefault(placed.file, Findings(placed.file))

    def unknown(self, kind: str, word: str, placed: Placed, lost: str, column: str | None = None) -> bool:
        where, column = _called(placed.value), column or kind
        return self.vocabulary.refused(kind, word, self.about(placed), placed.line_of(column), where, column, lost)


def related(placed: Sequence[Placed], today: date, unread: frozenset[str] = frozenset()) -> CompanyMap:
    """`unread` names the kinds of things ("personas", "phases", "needs", "deals") whose file could not be read."""
    check = _Check(Vocabulary(), today, unread)
    left = _unique(placed, check)
    check.vocabulary = vocabulary_of(left, unread)
    for rule in (_cells, _needs, _aliases, _taxonomy_words, _tags, _stages, _deals, _dates):
        left = rule(left, check)
    check.vocabulary = replace(vocabulary_of(left, unread), said=_lost_needs(placed, left))
    left = _mentions_of_needs(left, check)
    _missing_cells(left, check)
    _loose_references(left, check)
    problems = tuple(dict.fromkeys(one for findings in check.findings.values() for one in findings.problems))
    return CompanyMap(tuple(left), check.vocabulary, problems)


def vocabulary_of(placed: Iterable[Placed], unread: frozenset[str] = frozenset()) -> Vocabulary:
    of = _by_class(placed)
    names = {
        name.strip().casefold(): persona.id
        for persona in (one.value for one in reversed(of[Persona]))
        for name in (*persona.aliases, persona.name, persona.label)
        if name
    }
    company = next((one.value for one in of[Company]), None)
    return Vocabulary(
        next((one.value for one in of[Taxonomy]), Taxonomy()),
        None if "personas" in unread else frozenset(one.value.id for one in of[Persona]),
        names,
        None if "phases" in unread else frozenset(one.value.id for one in of[Phase]),
        None if "needs" in unread else frozenset(one.value.id for one in of[Need]),
        "en" if company is None else company.default_language,
    )


def _lost_needs(placed: Iterable[Placed], left: Iterable[Placed]) -> frozenset[str]:
    """Needs that went with their cell."""
    kept = {one.value.id for one in left if isinstance(one.value, Need)}
    return frozenset(one.value.id for one in placed if isinstance(one.value, Need)) - kept


def _by_class(placed: Iterable[Placed]) -> Mapping[type, list[Placed]]:
    groups: dict[type, list[Placed]] = defaultdict(list)
    for one in placed:
        groups[type(one.value)].append(one)
    return groups


def _called(value: Any) -> str:
    if isinstance(value, Cell):
        return f"the cell {quoted(value.persona)} in {quoted(value.phase)}"
    if isinstance(value, Contact | StageChange):
        return f"deal {quoted(value.deal)}"
    if isinstance(value, LoggedQuestion):
        return f"the question of {value.date}"
    if isinstance(value, PhaseWord):
        return f"the synonyms of {quoted(value.phase)}"
    if isinstance(value, CrmStage | ModelStage):
        return f"stage {quoted(value.stage)}"
    names: Mapping[type, str] = {ForbiddenClaim: "forbidden claim", BriefRequest: "brief", ResearchNote: "note"}
    return f"{names.get(type(value), type(value).__name__.lower())} {quoted(getattr(value, 'id', ''))}"


# --------------------------------------------------------------------------- one id, one thing


def _key(value: Any) -> tuple[Any, ...] | None:
    """What may be there once only; None for rows without such a thing."""
    if isinstance(value, Claim | ForbiddenClaim):
        return ("claim", value.id)
    if isinstance(value, WITH_ID):
        return (type(value), value.id)
    if isinstance(value, Cell):
        return (Cell, value.persona, value.phase)
    if isinstance(value, CrmStage):
        return (CrmStage, value.pipeline, _plain(value.stage))
    return (PhaseWord, _plain(value.word)) if isinstance(value, PhaseWord) else None


def _unique(placed: Sequence[Placed], check: _Check) -> list[Placed]:
    """The first of each id stays. What hung on a deal left out goes with it, because it stands in the same row."""
    first: dict[tuple[Any, ...], Placed] = {}
    lost: set[tuple[str, int | None]] = set()
    left = []
    for one in placed:
        key = _key(one.value)
        if key is not None and key in first and not _same_phase(one, first[key]):
            _say_twice(one, first[key], check)
            lost.add((one.file, one.line))
        elif not (isinstance(one.value, Contact) and (one.file, one.line) in lost):
            left.append(one)
            if key is not None:
                first.setdefault(key, one)
    return left


def _same_phase(one: Placed, other: Placed) -> bool:
    """Spellings of one word, decision and decisión, may stand side by side."""
    return isinstance(one.value, PhaseWord) and one.value.phase == other.value.phase


def _say_twice(second: Placed, first: Placed, check: _Check) -> None:
    if isinstance(second.value, PhaseWord):
        what = f"{quoted(second.value.word)} already means {quoted(first.value.phase)} (line {first.line})"
        check.about(second).refuse(second.line, what, "Give each word to one phase.", second.value.phase)
        return
    where = f"line {first.line}" if first.file == second.file else f"{first.file}, line {first.line}"
    what = f"{_called(second.value)} is there twice; the one in {where} counts"
    column = "deal_id" if isinstance(second.value, Deal) else "id"
    check.about(second).refuse(second.line_of("id"), what, "Give one of them another id, or remove it.", column)


def _plain(word: str) -> str:
    """For comparing words people type: without case, accents and doubled spaces."""
    letters = unicodedata.normalize("NFKD", word.casefold())
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


# --------------------------------------------------------------------------- the map itself


def _cells(placed: list[Placed], check: _Check) -> list[Placed]:
    left = []
    for one in placed:
        if isinstance(one.value, Cell):
            lost = any(check.unknown(kind, getattr(one.value, kind), one, "the cell") for kind in ("persona", "phase"))
            if lost:
                continue
        left.append(one)
    return left


def _needs(placed: list[Placed], _: _Check) -> list[Placed]:
    """A need goes with its cell, which has been said already."""
    cells = {(one.value.persona, one.value.phase) for one in placed if isinstance(one.value, Cell)}
    return [one for one in placed if not isinstance(one.value, Need) or (one.value.persona, one.value.phase) in cells]


def _aliases(placed: list[Placed], check: _Check) -> list[Placed]:
    """An alias belongs to the persona that claims it first; names, labels and ids claim before any alias."""
    personas = [one for one in placed if isinstance(one.value, Persona)]
    owner: dict[str, Placed] = {}
    for one in personas:
        for name in (one.value.id, one.value.label, one.value.name):
            owner.setdefault(_plain(name), one)
    kept = {one.value.id: _own_aliases(one, owner, check) for one in personas}
    return [_with(one, aliases=kept[one.value.id]) if isinstance(one.value, Persona) else one for one in placed]


def _own_aliases(one: Placed, owner: dict[str, Placed], check: _Check) -> tuple[str, ...]:
    left = []
    for alias in dict.fromkeys(one.value.aliases):
        first = owner.setdefault(_plain(alias), one)
        if first is one:
            left.append(alias)
            continue
        what = f"the alias {quoted(alias)} of {_called(one.value)} belongs to {_called(first.value)} already"
        remedy = "Remove it from one of the two: a word may mean one persona only."
        check.about(one).refuse(one.line_of("aliases"), what, remedy, "aliases")
    return tuple(left)


def _taxonomy_words(placed: list[Placed], check: _Check) -> list[Placed]:
    return [
        _TAXONOMY_RULES[type(one.value)](one, check) if type(one.value) in _TAXONOMY_RULES else one for one in placed
    ]


def _persona_words(one: Placed, check: _Check) -> Placed:
    taxonomy = check.vocabulary.taxonomy
    pains = tuple(
        pain.model_copy(update={"type": _word(pain.type, taxonomy.pain_type, "pains", one, check)})
        for pain in one.value.pains
    )
    triggers = tuple(
        trigger.model_copy(update={"kind": _word(trigger.kind, taxonomy.trigger, "triggers", one, check)})
        for trigger in one.value.triggers
    )
    roles = _known_words(one.value.buying_roles, taxonomy.buying_role, "buying_roles", one, check)
    return _with(one, pains=pains, triggers=triggers, buying_roles=roles)


def _need_words(one: Placed, check: _Check) -> Placed:
    kind = _word(one.value.kind, check.vocabulary.taxonomy.need_kind, "kind", one, check)
    return _with(one, kind=kind or "information")


def _phase_words(one: Placed, check: _Check) -> Placed:
    return _with(one, funnel=_word(one.value.funnel, check.vocabulary.taxonomy.funnel, "funnel", one, check) or "")


def _cell_words(one: Placed, check: _Check) -> Placed:
    taxonomy, wanted = check.vocabulary.taxonomy, one.value.content_preferences
    known = {
        name: _known_words(getattr(wanted.formats, name), taxonomy.format, "content_preferences", one, check)
        for name in ("preferred", "acceptable")
    }
    types = _known_words(wanted.types, taxonomy.content_type, "content_preferences", one, check)
    formats = wanted.formats.model_copy(update=known)
    return _with(one, content_preferences=wanted.model_copy(update={"types": types, "formats": formats}))


_TAXONOMY_RULES: dict[type, Callable[[Placed, _Check], Placed]] = {
    Persona: _persona_words,
    Need: _need_words,
    Phase: _phase_words,
    Cell: _cell_words,
}


def _word(word: str | None, known: Sequence[str], column: str, one: Placed, check: _Check) -> str | None:
    if not word or word in known:
        return word
    what = f"{quoted(word)} in {column} of {_called(one.value)} is no word of the taxonomy; it is left out"
    check.about(one).refuse(one.line_of(column), what, choice(word, known), column)
    return None


def _known_words(
    words: Iterable[str], known: Sequence[str], column: str, one: Placed, check: _Check
) -> tuple[str, ...]:
    return tuple(word for word in words if _word(word, known, column, one, check))


# --------------------------------------------------------------------------- what refers to the map


def _tags(placed: list[Placed], check: _Check) -> list[Placed]:
    left = []
    for one in placed:
        value = one.value
        if isinstance(value, Campaign | BriefRequest | Contact):
            kinds = ("persona",) if isinstance(value, Contact) else ("persona", "phase")
            lost = "the contact" if isinstance(value, Contact) else "all of it"
            column = "contacts" if isinstance(value, Contact) else None
            if any(check.unknown(kind, getattr(value, kind), one, lost, column) for kind in kinds):
                continue
        elif isinstance(value, LoggedQuestion):
            one = _without_unknown(one, {"persona": "persona", "phase": "phase"}, check)  # noqa: PLW2901
        elif isinstance(value, ResearchNote):
            one = _with_known_tags(one, {"persona": "persona", "phases": "phase"}, check)  # noqa: PLW2901
        left.append(one)
    return left


def _without_unknown(one: Placed, fields: Mapping[str, str], check: _Check) -> Placed:
    lost = [
        name
        for name, kind in fields.items()
        if getattr(one.value, name) and check.unknown(kind, getattr(one.value, name), one, "the word", name)
    ]
    return _with(one, **dict.fromkeys(lost)) if lost else one


def _with_known_tags(one: Placed, fields: Mapping[str, str], check: _Check) -> Placed:
    tags = {
        name: tuple(tag for tag in getattr(one.value, name) if not check.unknown(kind, tag, one, "the tag", name))
        for name, kind in fields.items()
    }
    return _with(one, **tags)


def _mentions_of_needs(placed: list[Placed], check: _Check) -> list[Placed]:
    left = []
    for one in placed:
        if isinstance(one.value, LoggedQuestion):
            left.append(_without_unknown(one, {"need": "need"}, check))
        elif isinstance(one.value, BriefRequest):
            left.append(_with_known_tags(one, {"needs": "need"}, check))
        else:
            left.append(one)
    return left


def _stages(placed: list[Placed], check: _Check) -> list[Placed]:
    left = []
    for one in placed:
        value = one.value
        if isinstance(value, ModelStage):
            shares = tuple(s for s in value.shares if not check.unknown("phase", s.phase, one, "the share", s.phase))
            total = sum(share.weight for share in value.shares)
            if abs(total - 1) > SUM:
                what = f"the shares of {_called(value)} of {quoted(value.model)} add up to {total:g}, not 1"
                check.about(one).warn(one.line, what, "Change them until they add up to 1.", value.stage)
            one = _with(one, shares=shares)  # noqa: PLW2901
        elif isinstance(value, CrmStage):
            phase = None if value.phase and check.unknown("phase", value.phase, one, "the phase") else value.phase
            also = tuple(p for p in value.also if not check.unknown("phase", p, one, "the phase", "also"))
            one = _with(one, phase=phase, also=also)  # noqa: PLW2901
        elif isinstance(value, PhaseWord) and check.unknown("phase", value.phase, one, "the word"):
            continue
        left.append(one)
    return left


# --------------------------------------------------------------------------- deals and dates


def _deals(placed: list[Placed], check: _Check) -> list[Placed]:
    """CRM stages get the crosswalk's spelling; a stage nobody mapped leaves the deal without a phase."""
    of = _by_class(placed)
    spelling = {_plain(one.value.stage): one.value.stage for one in reversed(of[CrmStage])}
    deals = {one.value.id for one in of[Deal]}
    lost: dict[str, Placed] = {}
    left = []
    for one in placed:
        value = one.value
        if isinstance(value, Deal):
            stage = spelling.get(_plain(value.crm_stage))
            if stage is None:
                what = f"{quoted(value.crm_stage)} of {_called(value)} is no stage of the crosswalk; it has no phase"
                remedy = choice(value.crm_stage, spelling.values()) if spelling else "Map it under `crm:`."
                check.about(one).warn(one.line, what, remedy, "crm_stage")
            elif stage != value.crm_stage:
                one = _with(one, crm_stage=stage)  # noqa: PLW2901
        elif isinstance(value, StageChange) and value.deal not in deals:
            lost.setdefault(value.deal, one)
            continue
        left.append(one)
    if "deals" not in check.unread:
        for deal, one in lost.items():
            what = f"{quoted(deal)} is no deal of the deals file; its history is left out"
            check.about(one).refuse(one.line, what, choice(deal, sorted(deals)), "deal_id")
    return left


_NOT_YET: Mapping[type, tuple[str, ...]] = {
    Deal: ("stage_entered", "created", "last_activity"),
    LoggedQuestion: ("date",),
    ResearchNote: ("date",),
    StageChange: ("entered", "left"),
    Claim: ("approved_on",),
}


def _dates(placed: list[Placed], check: _Check) -> list[Placed]:
    for one in placed:
        for name in _NOT_YET.get(type(one.value), ()):
            day = getattr(one.value, name)
            if day is not None and day > check.today:
                what = f"{name} {day} of {_called(one.value)} lies in the future"
                check.about(one).warn(one.line_of(name), what, f"Correct it; today is {check.today}.", name)
    return placed


# --------------------------------------------------------------------------- what is missing


def _missing_cells(placed: list[Placed], check: _Check) -> None:
    of = _by_class(placed)
    phases = [one.value.id for one in of[Phase] if one.value.mapped]
    written = {(one.value.persona, one.value.phase) for one in of[Cell]}
    if not of[Persona] or not phases:
        return
    for one in of[Persona]:
        lacking = [phase for phase in phases if (one.value.id, phase) not in written]
        if lacking == phases:
            what = f"{_called(one.value)} has no journey: there is no cell for it"
            check.about(one).warn(one.line, what, "Add its cells to the journey, at least with `participation`.")
        elif lacking:
            what = f"{_called(one.value)} has no cell in {', '.join(lacking)}; nobody decided yet how it takes part"
            check.about(one).warn(
                one.line, what, "Add them to the journey; `participation: not_involved` is an answer."
            )


def _loose_references(placed: list[Placed], check: _Check) -> None:
    """Mentions that break nothing when they lead nowhere, but that somebody should know of."""
    of = _by_class(placed)
    segments = {one.value.id for one in of[Segment]}
    notes = {one.value.id for one in of[ResearchNote]}
    for one in placed:
        value = one.value
        if isinstance(value, Persona) and segments:
            _mentioned(value.segments, segments, "segment", "segments", one, check)
        if isinstance(value, Deal) and segments and value.segment:
            _mentioned([value.segment], segments, "segment", "segment", one, check)
        if isinstance(value, Persona | Need | Cell) and notes:
            quotes = [q.source for q in value.voice_of_customer if q.source] if isinstance(value, Persona) else []
            _mentioned([*value.evidence, *quotes], notes, "research note", "evidence", one, check)


def _mentioned(words: Iterable[str], known: set[str], kind: str, column: str, one: Placed, check: _Check) -> None:
    for word in dict.fromkeys(words):
        if word not in known:
            what = f"{quoted(word)}, named by {_called(one.value)}, is no {kind}"
            check.about(one).warn(one.line_of(column), what, choice(word, sorted(known)), column)


def _with(one: Placed, **changes: Any) -> Placed:
    """The same thing with other values; the very same one when nothing changes."""
    if all(getattr(one.value, name) == value for name, value in changes.items()):
        return one
    return replace(one, value=one.value.model_copy(update=changes))
