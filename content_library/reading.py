"""Making the tables equal to a company's files, changing nothing that did not change."""

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any

from content_library.duplicates import duplicate_pairs
from content_library.filing import Due, Filing
from content_library.importers.assets import AssetReading, read_asset
from content_library.importers.decoding import decoded
from content_library.importers.documents import BESIDE, document_text, is_document
from content_library.importers.findings import Findings, quoted
from content_library.importers.tagged import future_dates, tagged_asset
from content_library.importers.vocabulary import Vocabulary
from content_library.intake import Asset
from content_library.library import Library
from content_library.links import loose_links
from content_library.problems import Problem
from content_library.reading_map import READER, read_map
from content_library.regular_files import content_of
from content_library.rows import Row, fields_of
from content_library.walking import Walk, id_of, walk
from content_library.workspace import LibraryFolder, Workspace

Progress = Callable[[str, int, int], None]
"""What is being done, how much of it is done, and how much there is."""

AT_ONCE = 200  # files written together: a killed sync repeats at most this many
SUDDENLY_EMPTY = 5  # files: a folder that held this many and is empty is a disk that is not there, not a decision


@dataclass(frozen=True)
class Synced:
    """What one sync did. Files are counted; `texts_changed` and `assets_gone` are asset ids, whose entries in an index
    are out of date. A sync that was killed reports them to nobody: an index compares itself with `Library.digests`."""

    changed: int
    removed: int
    unchanged: int
    texts_changed: tuple[str, ...]
    assets_gone: tuple[str, ...]
    problems: tuple[Problem, ...]

    @property
    def refused(self) -> bool:
        """Whether something was left out, now or at an earlier sync, and still is."""
        return any(problem.refused for problem in self.problems)


def synchronise(workspace: Workspace, library: Library, progress: Progress, today: date) -> Synced:
    """`today` is the clock's day; a company's `as_of` has the last word."""
    filing = Filing(library.engine)
    map_read = read_map(workspace, filing, today)
    company_words, company = filing.words()
    frozen_day = None if company is None else company.as_of
    sync = _Sync(workspace, filing, progress)
    sync.read_files()
    sync.check(company_words, frozen_day or today, frozen_day)
    if map_read.changed or map_read.removed or sync.wrote:
        filing.say("links", loose_links(filing))
        filing.say("undeclared", _undeclared(workspace, filing))
    if filing.state().duplicates_due:
        texts = ((text.asset, text.language, f"{text.title} {text.text}") for text in library.texts())
        library.replace_duplicates(duplicate_pairs(texts, company_words.taxonomy.thresholds.duplicate))
    filing.say("workspace", [*workspace.problems, *sync.problems])
    still = library.digests().keys() if sync.wrote else set()
    return Synced(
        changed=map_read.changed + sync.changed,
        removed=map_read.removed + sync.removed,
        unchanged=map_read.files - map_read.changed + sync.unchanged,
        texts_changed=tuple(sorted(sync.texts_changed & still)),
        assets_gone=tuple(sorted(sync.assets_gone - still)),
        problems=library.problems(),
    )


@dataclass
class _Sync:
    workspace: Workspace
    filing: Filing
    progress: Progress
    changed: int = 0
    removed: int = 0
    unchanged: int = 0
    wrote: bool = False
    texts_changed: set[str] = field(default_factory=set)
    assets_gone: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)

    # ----------------------------------------------------------------- reading what changed

    def read_files(self) -> None:
        known = self.filing.known_assets()
        walks = [walk(folder, self.not_entered(folder), self.workspace.holds) for folder in self.workspace.library]
        seen: set[str] = set()
        batch: list[tuple[Row, Row]] = []
        total = sum(len(one.found) for one in walks)
        for one in walks:
            held = [path for path, (folder, _) in known.items() if folder == one.folder.shown]
            if self.vanished(one, len(held)):
                seen.update(held)
                continue
            self.problems += one.problems
            for rows in self.changed_files(one, known, seen):
                batch.append(rows)
                if len(batch) == AT_ONCE:
                    self.write(batch)
                    self.progress("reading", len(seen), total)
        self.write(batch)
        self.progress("reading", total, total)
        self.forget([path for path in known if path not in seen])

    def not_entered(self, folder: LibraryFolder) -> frozenset[str]:
        """What lies in a library folder and is something else: the map, notes, briefs, another library folder."""
        own = [other.path for other in self.workspace.library if other.path != folder.path]
        files = self.workspace.files.values()
        return frozenset(str(path) for path in (*own, *files, *self.workspace.research, *self.workspace.briefs))

    def vanished(self, one: Walk, held: int) -> bool:
        """Whether the folder is not there. Then its assets stay as they are, and that is said."""
        if one.present and (one.found or held < SUDDENLY_EMPTY):
            return False
        findings = Findings(one.folder.shown)
        if held:
            state = "is empty" if one.present else "is not there"
            what = f"the library folder {state}; what was read from its {held} files before is kept as it was"
            findings.refuse(None, what, "Bring the folder back, or take it out of milepost.yaml to drop its assets.")
        elif "library" in self.workspace.named:
            findings.refuse(None, "the library folder is not there", "Make it, or correct `library` in milepost.yaml.")
        self.problems += findings.problems
        return True

    def changed_files(
        self, one: Walk, known: Mapping[str, tuple[str, str]], seen: set[str]
    ) -> Iterator[tuple[Row, Row]]:
        """Rows for the files whose bytes or folder are others than before."""
        folder = one.folder.shown
        version = f"{READER}:{one.folder.name}:"
        for inside, path in one.found:
            shown = f"{folder}/{inside}" if inside else folder
            seen.add(shown)
            try:
                content = content_of(path)
                beside = self.beside(path)
            except OSError as error:
                what = f"the file cannot be read: {error.strerror}; what it said before is kept"
                self.problems.append(Problem(shown, None, what, "Allow Milepost to read it."))
                continue
            mark = version + hashlib.sha256(content + beside).hexdigest()
            if known.get(shown) == (folder, mark):
                self.unchanged += 1
            else:
                self.changed += 1
                source = {"path": shown, "folder": folder, "hash": mark}
                yield source, _reading_row(one.folder, shown, inside or path, content, beside)

    def beside(self, path: str) -> bytes:
        """What the file says that stands beside a document; nothing when there is none, or it lies outside."""
        other = path + BESIDE
        there = is_document(path) and os.path.isfile(other) and self.workspace.holds(other)  # noqa: PTH113 - cheap
        return content_of(other) if there else b""

    def write(self, batch: list[tuple[Row, Row]]) -> None:
        if batch:
            self.wrote = True
            self.filing.write_readings([source for source, _ in batch], [reading for _, reading in batch])
            batch.clear()

    def forget(self, paths: Sequence[str]) -> None:
        if paths:
            self.wrote = True
            self.removed = len(paths)
            self.assets_gone.update(self.filing.remove(paths))

    # ----------------------------------------------------------------- checking it against the map

    def check(self, vocabulary: Vocabulary, today: date, frozen_day: date | None) -> None:
        """Every reading that is due becomes an asset, or not; all of them when the words of the map changed."""
        checked_for = hashlib.sha256(_stable(vocabulary, self.workspace.library, frozen_day).encode()).hexdigest()
        if checked_for != self.filing.state().vocabulary_hash:
            self.filing.all_due(checked_for)
        self.filing.due_by(today)
        first = self.filing.first_claims()
        folders = {folder.shown: folder for folder in self.workspace.library}
        while due := self.filing.due(AT_ONCE):
            self.wrote = True
            self.check_some(due, folders, first, vocabulary, today)

    def check_some(
        self,
        due: Sequence[Due],
        folders: Mapping[str, LibraryFolder],
        first: Mapping[str, str],
        vocabulary: Vocabulary,
        today: date,
    ) -> None:
        assets: list[Row] = []
        problems: list[Problem] = []
        again: dict[str, date] = {}
        for one in due:
            findings = Findings(one.path)
            findings.problems += one.problems
            if one.asset and first.get(one.asset, one.path) != one.path:
                what = f"the id {quoted(one.asset)} belongs to {first[one.asset]} already; this file is left out"
                findings.refuse(one.said["lines"].get("id"), what, "Give it an id of its own.", "id")
            elif one.asset:
                reading = AssetReading(**one.said, body="")
                defaults = _defaults(folders.get(one.folder), one.path)
                asset = tagged_asset(one.asset, reading, defaults, vocabulary, today, findings)
                if asset is not None:
                    assets.append({**fields_of(asset), "source": one.path, "digest": _digest(asset, one.body_hash)})
                day = future_dates(reading, today)
                if day is not None:
                    again[one.path] = day
            problems += findings.problems
        outcome = self.filing.write_assets([one.path for one in due], assets, problems, again)
        self.texts_changed.update(outcome.changed)
        self.assets_gone.update(outcome.gone)


def _reading_row(folder: LibraryFolder, shown: str, inside: str, content: bytes, beside: bytes) -> Row:
    """What a file says; a row without an asset when there is none in it, so that its problems are kept."""
    findings = Findings(shown)
    text = document_text(inside, content, beside, findings) if is_document(inside) else decoded(content, findings)
    reading = None
    if text is not None and not text.strip():
        findings.refuse(None, "the file is empty", "Write its text into it, or remove it.")
    elif text is not None:
        reading = read_asset(text, inside, findings)
    said: dict[str, Any] = {"fields": {}, "lines": {}, "language": ""}
    asset, body = "", ""
    if reading is not None:
        said, body = reading.said(), reading.body
        given = said["fields"].pop("id", None)
        asset = str(given).strip() if isinstance(given, str | int) and str(given).strip() else id_of(folder, inside)
    return {
        "path": shown,
        "asset": asset,
        "due": True,
        "says_audience": "audience" in said["fields"],
        "said": said,
        "problems": [asdict(problem) for problem in findings.problems],
        "body_hash": hashlib.sha256(body.encode()).hexdigest(),
        "body": body,
    }


def _undeclared(workspace: Workspace, filing: Filing) -> list[Problem]:
    """One line a folder, not one a file: in many libraries no file says who may see it."""
    counts = filing.silent_on_audience()
    return [
        Problem(
            folder.shown,
            None,
            f"who may see it is not said in {counts[folder.shown]} of its files; they count as internal",
            "Add `audience` to them, or `defaults: {audience: external, status: published}` to the folder.",
            "audience",
            refused=False,
        )
        for folder in workspace.library
        if folder.shown in counts and "audience" not in folder.defaults
    ]


def _defaults(folder: LibraryFolder | None, path: str) -> Mapping[str, Any]:
    return {} if folder is None else folder.defaults_for(path.removeprefix(f"{folder.shown}/"))


def _digest(asset: Asset, body_hash: str) -> str:
    parts = (
        asset.title, body_hash, asset.language, asset.personas, asset.phases, asset.needs, asset.format, asset.audience,
        asset.status, asset.last_reviewed,
    )  # fmt: skip
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:32]


def _stable(vocabulary: Vocabulary, library: Sequence[LibraryFolder], today: date | None) -> str:
    """Everything assets are checked against and given, as the same text for the same things. `today` is a day the
    company froze; the clock's day has a check of its own."""
    known = (vocabulary.personas, vocabulary.phases, vocabulary.needs)
    words = [None if kind is None else sorted(kind) for kind in known]
    taxonomy = vocabulary.taxonomy
    return repr(
        (
            words,
            sorted(vocabulary.said),
            sorted(vocabulary.persona_names.items()),
            vocabulary.default_language,
            (taxonomy.format, taxonomy.content_type, taxonomy.thresholds.duplicate),
            [(folder.shown, folder.defaults, folder.patterns) for folder in library],
            today,
        )
    )
