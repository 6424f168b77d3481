"""crosswalk.yaml: other stage models, CRM stages and the words people type, mapped to the phases."""

from content_library.importers.findings import Findings, quoted
from content_library.importers.marked import Entry, Items, read_yaml
from content_library.importers.shapes import Placed, entries, kind_of, placed, unknown_keys
from content_library.intake import CrmStage, ModelStage, PhaseWord

KEYS = ("models", "crm", "synonyms")
FROM_THE_PLACE = ("pipeline", "position")


def read_crosswalk(text: str, findings: Findings) -> list[Placed] | None:
    entry = read_yaml(text, findings)
    if not isinstance(entry, Entry):
        if entry is not None:
            findings.refuse(1, f"the crosswalk cannot be {kind_of(entry)}", f"Use the keys {', '.join(KEYS)}.")
        return None
    unknown_keys(entry, KEYS, findings, "the crosswalk")
    found: list[Placed | None] = []
    for model, stages in _groups(entry, "models", findings):
        found += _model_stages(model, stages, findings)
    for pipeline, stages in _groups(entry, "crm", findings):
        found += _crm_stages(pipeline, stages, findings)
    for phase, words in _groups(entry, "synonyms", findings):
        found += _words(phase, words, entry["synonyms"].lines[phase], findings)
    return [one for one in found if one is not None]


def _groups(entry: Entry, key: str, findings: Findings) -> list[tuple[str, object]]:
    given = entry.get(key)
    if isinstance(given, Entry):
        return list(given.items())
    if given is not None:
        findings.refuse(entry.lines[key], f"{key} cannot be {kind_of(given)}", "See docs/workspace.md.", key)
    return []


def _model_stages(model: str, stages: object, findings: Findings) -> list[Placed | None]:
    if not isinstance(stages, Entry):
        findings.refuse(None, f"model {quoted(model)} has no stages", "Write `Stage: {phase: 1.0}`.", model)
        return []
    found = []
    for position, (stage, shares) in enumerate(stages.items()):
        line = stages.lines[stage]
        if not isinstance(shares, Entry):
            what = f"stage {quoted(stage)} of {quoted(model)} names no phases"
            findings.refuse(line, what, f"Write `{stage}: {{phase: 1.0}}`.", stage)
            continue
        entry = Entry(line)
        entry.lines = shares.lines
        written = [{"phase": phase, "weight": weight} for phase, weight in shares.items()]
        called = f"stage {quoted(stage)} of {quoted(model)}"
        known = {"model": model, "stage": stage, "position": position, "shares": written}
        found.append(placed(ModelStage, entry, findings, called, **known))
    return found


def _crm_stages(pipeline: str, stages: object, findings: Findings) -> list[Placed | None]:
    found = []
    for position, entry in enumerate(entries(stages, findings, f"stages of {quoted(pipeline)}")):
        called = f"stage {quoted(entry.get('stage', ''))} of {quoted(pipeline)}"
        unknown_keys(entry, [name for name in CrmStage.model_fields if name not in FROM_THE_PLACE], findings, called)
        found.append(placed(CrmStage, entry, findings, called, pipeline=pipeline, position=position))
    return found


def _words(phase: str, words: object, line: int, findings: Findings) -> list[Placed]:
    listed = words if isinstance(words, Items) else Items(line)
    if not isinstance(words, Items) and words is not None:
        listed.add(words, line)
    return [
        Placed(PhaseWord(phase=phase, word=str(word)), findings.file, at, {})
        for word, at in zip(listed, listed.lines, strict=True)
        if word is not None and not isinstance(word, dict | list)
    ]
