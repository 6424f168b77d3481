"""taxonomy.yaml: a company's own words, weights, thresholds and shelf lives, over Milepost's defaults.

A bad value leaves the default in force and is said: every taxonomy that comes out of here gives scores from 0 to 100.
"""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, get_args

from content_library.importers.findings import Findings, choice, quoted
from content_library.importers.marked import Entry, Items, read_yaml
from content_library.importers.shapes import Placed, kind_of, shaped
from content_library.intake import AssetStatus, Audience, Importance, Participation
from content_library.rounding import exact
from content_library.taxonomy import Part, Taxonomy

SUM = Fraction(5, 1000)  # how far below 1 shares written with two decimals may add up: three thirds of 0.33 do

# The rules speak of these: other words, or other keys, would never be met in a file.
FIXED_WORDS: Mapping[str, tuple[str, ...]] = {
    "participation": get_args(Participation),
    "status": get_args(AssetStatus),
    "audience": get_args(Audience),
}
FIXED_KEYS: Mapping[str, tuple[str, ...]] = {
    "participation_weight": get_args(Participation),
    "need_importance": get_args(Importance),
    "depth": ("1", "2", "3", "4"),
    "depth_fit": ("0", "1", "2", "3"),
}
# A tag that was not given counts nothing, whatever the texts have in common: docs/rules.md says why.
FIXED_NUMBERS: Mapping[str, Mapping[str, float]] = {
    "need_match": {"tagged_cell_and_similar": 0.7, "suggestion_only": 0}
}
ONLY_TOLD = ("status", "depth")
"""Keys of the file that say how Milepost counts, and change nothing."""

FEWEST_LETTERS = 3
"""Of a word in `words`: with fewer and a `*`, it would be in every other sentence."""

ADD_UP = {
    "fit_weights": ("format", "depth", "freshness", "quality"),
    "priority": ("base", "demand", "deals", "stale"),
}
IN_ORDER = (("need_weak", "need_met"), ("cell_gap", "cell_covered"))


def read_taxonomy(text: str, findings: Findings) -> list[Placed] | None:
    entry = read_yaml(text, findings)
    if not isinstance(entry, Entry):
        if entry is not None:
            findings.refuse(1, f"the taxonomy should hold keys, but it is {kind_of(entry)}", "See docs/workspace.md.")
        return None
    known = (*Taxonomy.model_fields, *ONLY_TOLD)
    for key in [key for key in entry if key not in known]:
        findings.warn(entry.lines[key], f"nobody reads the key {quoted(key)} of the taxonomy", choice(key, known), key)
    _check_words(entry, findings)
    _check_keys(entry, findings)
    _check_numbers(entry, findings)
    _check_groups(entry, Taxonomy, findings)
    _check_own_words(entry, findings)
    taxonomy = shaped(Taxonomy, _over_defaults(entry), findings, "the taxonomy", instead="stays at its default")
    if taxonomy is None:
        return None
    taxonomy = _in_order(_adding_up(_complete(taxonomy), entry, findings), entry, findings)
    return [Placed(taxonomy, findings.file, entry.line, entry.lines)]


# --------------------------------------------------------------------------- what may not be changed


def _check_words(entry: Entry, findings: Findings) -> None:
    for key, fixed in FIXED_WORDS.items():
        given = entry.get(key)
        words = [str(word) for word in given] if isinstance(given, Items) else [str(given)]
        if given is not None and set(words) != set(fixed):
            what = f"the words of {key} are fixed by Milepost, because its rules speak of them"
            findings.refuse(entry.lines[key], what, f"Leave the key out, or write {', '.join(fixed)}.", key)
            del entry[key]


def _check_keys(entry: Entry, findings: Findings) -> None:
    for key, fixed in FIXED_KEYS.items():
        given = _group(entry, key)
        for name in [name for name in given if name not in fixed]:
            what = f"{quoted(name)} is no key of {key}; its keys are fixed by Milepost"
            findings.refuse(given.lines[name], what, choice(name, fixed), key)
            del given[name]


def _check_numbers(entry: Entry, findings: Findings) -> None:
    for key, numbers in FIXED_NUMBERS.items():
        given = _group(entry, key)
        for name in [name for name in given if name in numbers]:
            if given.pop(name) != numbers[name]:
                what = f"{key}.{name} is fixed by Milepost: only what is tagged with a need counts"
                findings.refuse(given.lines[name], what, f"Leave it out, or write {numbers[name]}.", key)


def _group(entry: Entry, key: str) -> Entry:
    given = entry.get(key)
    return given if isinstance(given, Entry) else Entry()


def _check_groups(entry: Entry, kind: type[Part], findings: Findings) -> None:
    for key, field in kind.model_fields.items():
        given, part = entry.get(key), field.annotation
        if given is None or not (isinstance(part, type) and issubclass(part, Part)):
            continue
        if isinstance(given, Entry):
            _check_groups(given, part, findings)
        else:
            what = f"{key} of the taxonomy cannot be {kind_of(given)}; it stays at its default"
            findings.refuse(entry.lines[key], what, f"Write its keys: {', '.join(part.model_fields)}.", key)
            del entry[key]


def _check_own_words(entry: Entry, findings: Findings) -> None:
    words = _group(entry, "words")
    for name, given in list(words.items()):
        if isinstance(given, str):
            words[name] = Items(words.lines[name])
            words[name].add(given, words.lines[name])
        if isinstance(words[name], Items):
            _leave_out_short(name, words[name], findings)


def _leave_out_short(name: str, words: Items, findings: Findings) -> None:
    for place in reversed(range(len(words))):
        if sum(map(str.isalpha, str(words[place]))) < FEWEST_LETTERS:
            what = f"{quoted(words[place])}, a word for {quoted(name)}, is too short to tell; it is left out"
            findings.refuse(words.lines[place], what, f"Write at least {FEWEST_LETTERS} letters of it.", "words")
            del words[place], words.lines[place]


# --------------------------------------------------------------------------- the defaults


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
        if value is not None:
            merged.put(key, value, given.lines[key])
    return merged


def _complete(taxonomy: Taxonomy) -> Taxonomy:
    """With the default of what a table lost because it did not fit."""
    tables = {key: value for key, value in Taxonomy() if isinstance(value, dict)}
    return taxonomy.model_copy(update={key: {**value, **getattr(taxonomy, key)} for key, value in tables.items()})


# --------------------------------------------------------------------------- what belongs together


def _adding_up(taxonomy: Taxonomy, entry: Entry, findings: Findings) -> Taxonomy:
    """Shares of a whole that are more or less than a whole would give scores beyond 100, or never reach it."""
    for key, names in ADD_UP.items():
        total = sum(exact(getattr(getattr(taxonomy, key), name)) for name in names)
        if not 1 - SUM <= total <= 1:
            what = f"{', '.join(names)} of {key} add up to {float(total):g}, not 1; they stay at their defaults"
            findings.refuse(entry.lines.get(key), what, "Change them until they add up to 1.", key)
            taxonomy = _with_defaults(taxonomy, key, names)
    return taxonomy


def _in_order(taxonomy: Taxonomy, entry: Entry, findings: Findings) -> Taxonomy:
    for low, high in IN_ORDER:
        if getattr(taxonomy.thresholds, low) > getattr(taxonomy.thresholds, high):
            what = f"{low} of the thresholds lies above {high}; both stay at their defaults"
            findings.refuse(entry.lines.get("thresholds"), what, f"Make {low} the lower of the two.", "thresholds")
            taxonomy = _with_defaults(taxonomy, "thresholds", (low, high))
    return taxonomy


def _with_defaults(taxonomy: Taxonomy, key: str, names: tuple[str, ...]) -> Taxonomy:
    default = getattr(Taxonomy(), key)
    part = getattr(taxonomy, key).model_copy(update={name: getattr(default, name) for name in names})
    return taxonomy.model_copy(update={key: part})
