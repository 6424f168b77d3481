"""taxonomy.yaml: a company's own words, weights, thresholds and shelf lives, over Milepost's defaults."""

from typing import Any

from content_library.importers.findings import Findings, choice, quoted
from content_library.importers.marked import Entry, read_yaml
from content_library.importers.shapes import Placed, kind_of, shaped
from content_library.taxonomy import Taxonomy

SUM = 0.005  # how far from 1 shares written with two decimals may add up
SUMMED = {"fit_weights": "the four parts of fit", "priority": "base, demand, deals and stale of priority"}
PARTS_OF_URGENCY = ("base", "demand", "deals", "stale")


def read_taxonomy(text: str, findings: Findings) -> list[Placed] | None:
    entry = read_yaml(text, findings)
    if not isinstance(entry, Entry):
        if entry is not None:
            findings.refuse(1, f"the taxonomy should hold keys, but it is {kind_of(entry)}", "See docs/workspace.md.")
        return None
    for key in [key for key in entry if key not in Taxonomy.model_fields]:
        what = f"nobody reads the key {quoted(key)} of the taxonomy"
        findings.warn(entry.lines[key], what, choice(key, Taxonomy.model_fields), key)
    _without_negatives(entry, findings)
    taxonomy = shaped(Taxonomy, _over_defaults(entry), findings, "the taxonomy")
    if taxonomy is None:
        return None
    _sums(taxonomy, entry, findings)
    return [Placed(taxonomy, findings.file, entry.line, entry.lines)]


def _over_defaults(entry: Entry) -> Entry:
    """A table such as shelf_life_days changes the words it names; the others keep their default."""
    defaults = Taxonomy()
    merged = Entry(entry.line)
    for key, value in entry.items():
        default = getattr(defaults, key, None)
        if isinstance(default, dict) and isinstance(value, Entry):
            merged.put(key, _merged(default, value), entry.lines[key])
        else:
            merged.put(key, value, entry.lines[key])
    return merged


def _merged(default: dict[Any, Any], given: Entry) -> Entry:
    merged = Entry(given.line)
    for key, value in default.items():
        merged.put(str(key), value, given.line)
    for key, value in given.items():
        merged.put(key, value, given.lines[key])
    return merged


def _without_negatives(entry: Entry, findings: Findings) -> None:
    """No weight, share, threshold or number of days may be below 0."""
    for key, value in list(entry.items()):
        if isinstance(value, Entry):
            _without_negatives(value, findings)
        elif isinstance(value, int | float) and value < 0:
            what = f"{quoted(value)} is below 0 for {key}; the default is used"
            findings.refuse(entry.lines[key], what, "Use a number of at least 0.", key)
            del entry[key]


def _sums(taxonomy: Taxonomy, entry: Entry, findings: Findings) -> None:
    fit = taxonomy.fit_weights.model_dump().values()
    urgency = (getattr(taxonomy.priority, part) for part in PARTS_OF_URGENCY)
    for key, total in (("fit_weights", sum(fit)), ("priority", sum(urgency))):
        if abs(total - 1) > SUM and key in entry:
            what = f"{SUMMED[key]} add up to {total:g}, not 1, so scores no longer run from 0 to 100"
            findings.warn(entry.lines[key], what, "Change them until they add up to 1.", key)
