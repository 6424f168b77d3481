"""journey.yaml: phases, and for each persona in each phase its participation, needs and content preferences."""

from content_library.importers.findings import Findings, quoted
from content_library.importers.lists import listed
from content_library.importers.marked import Entry, read_yaml
from content_library.importers.shapes import Placed, entries, kind_of, placed, unknown_keys
from content_library.intake import Cell, Need, Phase

KEYS = ("id", "version", "model", "updated", "phases", "later_phases", "cells")


def read_journey(text: str, findings: Findings) -> list[Placed] | None:
    entry = read_yaml(text, findings)
    if not isinstance(entry, Entry):
        if entry is not None:
            findings.refuse(1, f"the journey should hold phases and cells, but it is {kind_of(entry)}", _SEE)
        return None
    unknown_keys(entry, KEYS, findings, "the journey")
    return [*_phases(entry, findings), *_cells(entry.get("cells"), findings)]


_SEE = "See docs/workspace.md for its keys."


def _phases(journey: Entry, findings: Findings) -> list[Placed]:
    """Later phases follow the mapped ones in order, whatever they say themselves."""
    found: list[Placed | None] = []
    for key, mapped in (("phases", True), ("later_phases", False)):
        for entry in entries(journey.get(key), findings, key):
            name = f"phase {quoted(entry.get('id', ''))}"
            unknown_keys(entry, Phase.model_fields, findings, name)
            known: dict[str, object] = {} if mapped else {"mapped": False}
            if not mapped or entry.get("order") is None:
                known["order"] = len(found)
            found.append(placed(Phase, entry, findings, name, **known))
    return [one for one in found if one is not None]


def _cells(given: object, findings: Findings) -> list[Placed]:
    found: list[Placed] = []
    for entry in entries(given, findings, "cells"):
        name = f"the cell {quoted(entry.get('persona', ''))} in {quoted(entry.get('phase', ''))}"
        unknown_keys(entry, (*Cell.model_fields, "needs"), findings, name)
        cell = placed(Cell, entry, findings, name)
        if cell is None:
            continue
        if entry.get("participation") is None:
            what = f"{name} does not say how the persona takes part"
            findings.warn(entry.line, what, "Add `participation: driver`, participant, gatekeeper or not_involved.")
        found += [cell, *_needs(entry, cell.value, findings)]
    return found


def _needs(entry: Entry, cell: Cell, findings: Findings) -> list[Placed]:
    needs = listed(Need, entry.get("needs"), findings, "need", persona=cell.persona, phase=cell.phase)
    for need in needs:
        if "importance" not in need.lines:
            what = f"need {quoted(need.value.id)} does not say how important it is; it counts as must"
            findings.warn(need.line, what, "Add `importance: must`, should or nice.", "importance")
    return [
        Placed(need.value.model_copy(update={"position": position}), need.file, need.line, need.lines)
        for position, need in enumerate(needs)
    ]
