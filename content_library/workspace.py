"""A workspace: the folder of a company's files, and which of them holds what."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path
from typing import Any

from content_library.errors import WorkspaceMissing
from content_library.importers.decoding import decoded
from content_library.importers.findings import Findings, choice, quoted
from content_library.importers.marked import Entry, Items, line_in, read_yaml
from content_library.importers.shapes import kind_of
from content_library.intake import Asset
from content_library.problems import Problem
from content_library.regular_files import content_of

MANIFEST = "milepost.yaml"
ONE_FILE = {
    "company": "company.yaml",
    "taxonomy": "taxonomy.yaml",
    "personas": "personas.yaml",
    "journey": "journey.yaml",
    "crosswalk": "crosswalk.yaml",
    "claims": "claims.yaml",
    "campaigns": "campaigns.yaml",
    "style": "style-guide.md",
    "deals": "deals.csv",
    "stage_history": "deal_stage_history.csv",
    "questions": "questions-log.csv",
}
"""Role and usual name of the files there is one of."""
SEVERAL = {"library": "library", "research": "research", "briefs": "briefs"}
"""Role and usual name of the folders there may be several of."""
MAKES_A_WORKSPACE = ("personas", "journey", "library")


@dataclass(frozen=True)
class LibraryFolder:
    """A folder (or one file) of assets. `defaults` stand in for what its files do not say; `patterns` do the same for
    the paths inside it that they match, the first match counting."""

    path: Path
    shown: str
    name: str
    defaults: Mapping[str, Any] = field(default_factory=dict)
    patterns: tuple[tuple[str, Mapping[str, Any]], ...] = ()

    def defaults_for(self, inside: str) -> Mapping[str, Any]:
        for pattern, values in self.patterns:
            if fnmatchcase(inside, pattern):
                return {**self.defaults, **values}
        return self.defaults


@dataclass(frozen=True)
class Workspace:
    """`files` has a path for every role that is not switched off; `named` says which roles and folders milepost.yaml
    names, and so promises to be there. `problems` are those of milepost.yaml itself."""

    folder: Path
    files: Mapping[str, Path]
    library: tuple[LibraryFolder, ...]
    research: tuple[Path, ...]
    briefs: tuple[Path, ...]
    named: frozenset[str] = frozenset()
    problems: tuple[Problem, ...] = ()

    def shown(self, path: Path | str) -> str:
        """A path as people write it: relative to the workspace, with / between folders."""
        return Path(os.path.relpath(path, self.folder)).as_posix()

    def holds(self, link: str) -> bool:
        """Whether a link leads to something of the workspace: in it or in a folder milepost.yaml names, not hidden."""
        target = Path(os.path.realpath(link))
        root = next((root for root in self._roots if target.is_relative_to(root)), None)
        return root is not None and not any(part.startswith(".") for part in target.relative_to(root).parts)

    @cached_property
    def _roots(self) -> tuple[Path, ...]:
        """The longest first: what is hidden in the workspace may be named by milepost.yaml all the same."""
        named = (*(folder.path for folder in self.library), *self.research, *self.briefs)
        roots = {Path(os.path.realpath(path)) for path in (self.folder, *named)}
        return tuple(sorted(roots, key=lambda root: len(root.parts), reverse=True))


def open_workspace(folder: Path) -> Workspace:
    """Raises WorkspaceMissing when the folder is none, or when its milepost.yaml cannot be read at all."""
    try:
        folder = folder.expanduser().resolve()
    except RuntimeError as error:  # a home of nobody, or links in a circle
        raise WorkspaceMissing(f"{folder} leads nowhere") from error
    if not folder.is_dir():
        raise WorkspaceMissing(f"{folder} is not a folder")
    findings = Findings(MANIFEST)
    manifest = _manifest(folder, findings)
    for key in manifest:
        if key not in ONE_FILE and key not in SEVERAL:
            what = f"nobody reads the key {quoted(key)}"
            findings.warn(manifest.lines[key], what, choice(key, (*ONE_FILE, *SEVERAL)), key)
    reading = _ManifestReading(folder, manifest, findings)
    files = {role: path for role in ONE_FILE if (path := reading.one_file(role)) is not None}
    library = reading.several("library", reading.library_folder)
    research = reading.several("research", reading.plain_path)
    briefs = reading.several("briefs", reading.plain_path)
    return Workspace(
        folder,
        files,
        _named(library),
        tuple(research),
        tuple(briefs),
        frozenset(manifest),
        tuple(findings.problems),
    )


def _manifest(folder: Path, findings: Findings) -> Entry:
    try:
        content = content_of(folder / MANIFEST)
    except FileNotFoundError:
        return _usual(folder, findings)
    except OSError as error:
        raise WorkspaceMissing(f"{MANIFEST} cannot be read: {error.strerror}", "Check who may read it.") from error
    text = decoded(content, findings)
    manifest = None if text is None else read_yaml(text, findings)
    if manifest is None:
        problem = findings.problems[0]
        raise WorkspaceMissing(f"{problem.file}, line {problem.line}: {problem.what}", problem.remedy)
    if not isinstance(manifest, Entry):
        raise WorkspaceMissing(f"{MANIFEST} should hold keys, but it is {kind_of(manifest)}", "See docs/workspace.md.")
    return manifest


def _usual(folder: Path, findings: Findings) -> Entry:
    names = {**ONE_FILE, **SEVERAL}
    if not any((folder / names[role]).exists() for role in MAKES_A_WORKSPACE):
        raise WorkspaceMissing(f"{folder} holds no {MANIFEST}, and no personas.yaml, journey.yaml or library either")
    what = "there is no milepost.yaml; the files with the usual names are read"
    findings.warn(None, what, "`milepost init` in an empty folder shows what can be set.")
    return Entry()


@dataclass(frozen=True)
class _ManifestReading:
    folder: Path
    manifest: Entry
    findings: Findings

    def one_file(self, role: str) -> Path | None:
        """The named file, else the usual one, whether it is there or not. `role:` alone means none."""
        if role not in self.manifest:
            return self.folder / ONE_FILE[role]
        given = self.manifest[role]
        if given is None or isinstance(given, str):
            return None if given is None else self.folder / Path(given).expanduser()
        self.refuse(self.manifest.lines[role], f"{role} cannot be {kind_of(given)}", "Name one file.", role)
        return None

    def several(self, role: str, reading: Callable[[Any, int], Any]) -> list[Any]:
        if role not in self.manifest:
            return [reading(SEVERAL[role], 1)]
        given = self.manifest[role]
        if not isinstance(given, Items):
            one = Items()
            one.add(given, self.manifest.lines[role])
            given = one if given is not None else Items()
        found = [reading(item, line) for item, line in zip(given, given.lines, strict=True)]
        return [one for one in found if one is not None]

    def plain_path(self, given: Any, line: int) -> Path | None:
        if isinstance(given, Entry) and isinstance(given.get("path"), str):
            given = given["path"]
        if isinstance(given, str):
            return self.folder / Path(given).expanduser()
        self.refuse(line, f"a folder or file cannot be {kind_of(given)}", "Write its path.")
        return None

    def library_folder(self, given: Any, line: int) -> LibraryFolder | None:
        entry = given if isinstance(given, Entry) else Entry(line)
        if isinstance(given, Entry):
            for key in given:
                if key not in ("path", "defaults", "patterns"):
                    what = f"nobody reads the key {quoted(key)} of a library folder"
                    self.findings.warn(given.lines[key], what, choice(key, ("path", "defaults", "patterns")), key)
            given = given.get("path")
        path = self.plain_path(given, line)
        if path is None:
            return None
        shown = Path(os.path.relpath(path, self.folder)).as_posix()
        return LibraryFolder(path, shown, path.name, self.defaults(entry.get("defaults")), self.patterns(entry))

    def patterns(self, entry: Entry) -> tuple[tuple[str, Mapping[str, Any]], ...]:
        given = entry.get("patterns")
        if given is None:
            return ()
        if not isinstance(given, Entry):
            self.refuse(line_in(given, ()), "patterns should be keys with values", 'Write `"blog/*": {format: blog}`.')
            return ()
        return tuple((pattern, self.defaults(values)) for pattern, values in given.items())

    def defaults(self, given: Any) -> Mapping[str, Any]:
        if given is None:
            return {}
        if not isinstance(given, Entry):
            self.refuse(line_in(given, ()), "defaults should be keys with values", "Write `{audience: external}`.")
            return {}
        usable = [name for name in Asset.model_fields if name not in ("id", "title")]
        for key in given:
            if key not in usable:
                what = f"{quoted(key)} is no key an asset can have a default for"
                self.refuse(given.lines[key], what, choice(key, usable), key)
        return {key: value for key, value in given.items() if key in usable}

    def refuse(self, line: int | None, what: str, remedy: str, column: str | None = None) -> None:
        self.findings.refuse(line, what, remedy, column)


def _named(folders: list[LibraryFolder]) -> tuple[LibraryFolder, ...]:
    """Each folder's name begins the ids of its files, so two of the same name go by their whole path."""
    names = [folder.name for folder in folders]
    return tuple(
        folder if names.count(folder.name) == 1 else LibraryFolder(
            folder.path, folder.shown, folder.shown.replace("../", ""), folder.defaults, folder.patterns
        )
        for folder in folders
    )  # fmt: skip
