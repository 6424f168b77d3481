"""The map itself: cells of known personas and phases, aliases of one persona each, words of the taxonomy."""

from collections.abc import Callable, Iterable, Sequence

from content_library.importers.findings import choice, quoted
from content_library.importers.relating.check import Check, called, changed
from content_library.importers.shapes import Placed
from content_library.intake import (
    Cell,
    Need,
    Persona,
    Phase,
)
from content_library.spelling import folded


def cells(placed: list[Placed], check: Check) -> list[Placed]:
    left = []
    for one in placed:
        if isinstance(one.value, Cell):
            lost = any(check.unknown(kind, getattr(one.value, kind), one, "the cell") for kind in ("persona", "phase"))
            if lost:
                continue
        left.append(one)
    return left


def needs(placed: list[Placed], _: Check) -> list[Placed]:
    """A need goes with its cell, which has been said already."""
    cells = {(one.value.persona, one.value.phase) for one in placed if isinstance(one.value, Cell)}
    return [one for one in placed if not isinstance(one.value, Need) or (one.value.persona, one.value.phase) in cells]


def aliases(placed: list[Placed], check: Check) -> list[Placed]:
    """An alias belongs to the persona that claims it first; names, labels and ids claim before any alias."""
    personas = [one for one in placed if isinstance(one.value, Persona)]
    owner: dict[str, Placed] = {}
    for one in personas:
        for name in (one.value.id, one.value.label, one.value.name):
            owner.setdefault(folded(name), one)
    kept = {one.value.id: _own_aliases(one, owner, check) for one in personas}
    return [changed(one, aliases=kept[one.value.id]) if isinstance(one.value, Persona) else one for one in placed]


def _own_aliases(one: Placed, owner: dict[str, Placed], check: Check) -> tuple[str, ...]:
    left = []
    for alias in dict.fromkeys(one.value.aliases):
        first = owner.setdefault(folded(alias), one)
        if first is one:
            left.append(alias)
            continue
        what = f"the alias {quoted(alias)} of {called(one.value)} belongs to {called(first.value)} already"
        remedy = "Remove it from one of the two: a word may mean one persona only."
        check.about(one).refuse(one.line_of("aliases"), what, remedy, "aliases")
    return tuple(left)


def taxonomy_words(placed: list[Placed], check: Check) -> list[Placed]:
    return [
        _TAXONOMY_RULES[type(one.value)](one, check) if type(one.value) in _TAXONOMY_RULES else one for one in placed
    ]


def _persona_words(one: Placed, check: Check) -> Placed:
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
    return changed(one, pains=pains, triggers=triggers, buying_roles=roles)


def _need_words(one: Placed, check: Check) -> Placed:
    kind = _word(one.value.kind, check.vocabulary.taxonomy.need_kind, "kind", one, check)
    return changed(one, kind=kind or "information")


def _phase_words(one: Placed, check: Check) -> Placed:
    return changed(one, funnel=_word(one.value.funnel, check.vocabulary.taxonomy.funnel, "funnel", one, check) or "")


def _cell_words(one: Placed, check: Check) -> Placed:
    taxonomy, wanted = check.vocabulary.taxonomy, one.value.content_preferences
    known = {
        name: _known_words(getattr(wanted.formats, name), taxonomy.format, "content_preferences", one, check)
        for name in ("preferred", "acceptable")
    }
    types = _known_words(wanted.types, taxonomy.content_type, "content_preferences", one, check)
    formats = wanted.formats.model_copy(update=known)
    return changed(one, content_preferences=wanted.model_copy(update={"types": types, "formats": formats}))


_TAXONOMY_RULES: dict[type, Callable[[Placed, Check], Placed]] = {
    Persona: _persona_words,
    Need: _need_words,
    Phase: _phase_words,
    Cell: _cell_words,
}


def _word(word: str | None, known: Sequence[str], column: str, one: Placed, check: Check) -> str | None:
    if not word or word in known:
        return word
    what = f"{quoted(word)} in {column} of {called(one.value)} is no word of the taxonomy; it is left out"
    check.about(one).refuse(one.line_of(column), what, choice(word, known), column)
    return None


def _known_words(words: Iterable[str], known: Sequence[str], column: str, one: Placed, check: Check) -> tuple[str, ...]:
    return tuple(word for word in words if _word(word, known, column, one, check))
