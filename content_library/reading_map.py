"""Reading the map: every file but the library's, as one whole, because everything in it refers to something else in it.

A file that cannot be read, or that was there and is gone, leaves what it held last: a slip in personas.yaml must not
empty the matrix. It is said at every sync until the file is back or no longer named.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from content_library.filing import Filing
from content_library.importers.findings import Findings
from content_library.importers.readers import read_map_file
from content_library.importers.relating.whole_map import related
from content_library.importers.shapes import Placed
from content_library.intake import Company
from content_library.regular_files import content_of
from content_library.walking import NAME_IT
from content_library.workspace import Workspace

READER = "3"
"""Grows when the importers read something differently, so that every file is read again."""

MAP = "map:"
SUFFIX_OF = {"research": (".md", ".markdown", ".txt"), "briefs": (".yaml", ".yml")}
WORDS_OF = {"personas": ("personas",), "journey": ("phases", "needs"), "deals": ("deals",)}


@dataclass
class _MapFile:
    """One file of the map; without content it is not there, or cannot be opened."""

    role: str
    shown: str
    content: bytes | None
    findings: Findings
    hash: str = field(init=False)

    def __post_init__(self) -> None:
        self.hash = "" if self.content is None else hashlib.sha256(self.content).hexdigest()


@dataclass(frozen=True)
class MapRead:
    files: int
    changed: int
    removed: int


def read_map(workspace: Workspace, filing: Filing, today: date) -> MapRead:
    """Makes the tables of the map equal to its files, when one of them, or the day, is another than before."""
    known = filing.known_map()
    files = list(_files(workspace, known))
    hashes = {file.shown: (MAP + file.role, file.hash) for file in files}
    lost = [path for path in known if path not in hashes]
    map_hash = hashlib.sha256(repr((READER, today, sorted(hashes.items()))).encode()).hexdigest()
    changed = sum(1 for file in files if known.get(file.shown) != file.hash and file.content is not None)
    if map_hash != filing.state().map_hash:
        _write(files, filing, hashes, map_hash, today)
    return MapRead(len(files), changed, len(lost))


def _write(
    files: list[_MapFile], filing: Filing, hashes: dict[str, tuple[str, str]], map_hash: str, today: date
) -> None:
    placed: list[Placed] = []
    unread: set[str] = set()
    for file in files:
        held = None if file.content is None else read_map_file(file.role, file.content, file.findings)
        if held is None:
            held = filing.held(file.shown)
            if held:
                _say_kept(file)
            elif file.findings.problems:
                unread.update(WORDS_OF.get(file.role, ()))
        elif file.role == "deals" and any(problem.refused for problem in file.findings.problems):
            unread.add("deals")
        placed += held
    company = next((one.value for one in placed if isinstance(one.value, Company)), None)
    company_map = related(placed, (company and company.as_of) or today, frozenset(unread))
    problems = [problem for file in files for problem in file.findings.problems]
    filing.write_map(company_map, [*problems, *company_map.problems], hashes, map_hash, frozenset(unread))


def _say_kept(file: _MapFile) -> None:
    what = "what this file held before is still used"
    file.findings.warn(None, what, "Correct the file, or take its line out of milepost.yaml.")


def _files(workspace: Workspace, known: dict[str, str]) -> Iterator[_MapFile]:
    for role, path in workspace.files.items():
        yield from _one(workspace, role, path, known, named=role in workspace.named)
    for role, paths in (("research", workspace.research), ("briefs", workspace.briefs)):
        for path in paths:
            yield from _several(workspace, role, path, known)


def _one(workspace: Workspace, role: str, path: Path, known: dict[str, str], *, named: bool) -> Iterator[_MapFile]:
    """A file nobody named, that is not there and never was, is nothing to speak of."""
    shown = workspace.shown(path)
    findings = Findings(shown)
    try:
        yield _MapFile(role, shown, content_of(path), findings)
    except FileNotFoundError:
        if named or shown in known:
            findings.refuse(None, "the file is not there", f"Put it back, or change `{role}` in milepost.yaml.")
            yield _MapFile(role, shown, None, findings)
    except OSError as error:
        findings.refuse(None, f"the file cannot be read: {error.strerror}", "Make it a file Milepost may read.")
        yield _MapFile(role, shown, None, findings)


def _one_of_several(workspace: Workspace, role: str, file: Path, known: dict[str, str]) -> Iterator[_MapFile]:
    if not file.is_symlink() or not file.exists() or workspace.holds(str(file)):
        yield from _one(workspace, role, file, known, named=True)
        return
    findings = Findings(workspace.shown(file))
    findings.refuse(None, "the link leads outside the workspace, or to something hidden in it", NAME_IT)
    yield _MapFile(role, findings.file, None, findings)


def _several(workspace: Workspace, role: str, path: Path, known: dict[str, str]) -> Iterator[_MapFile]:
    """The files of a folder, by name. When the folder itself is gone, its files count as not there."""
    shown = workspace.shown(path)
    if path.is_dir():
        for file in sorted(path.rglob("*")):
            if file.suffix.lower() in SUFFIX_OF[role] and not file.name.lower().startswith((".", "_", "readme")):
                yield from _one_of_several(workspace, role, file, known)
    elif path.exists():
        yield from _one(workspace, role, path, known, named=True)
    else:
        before = [held for held in known if held.startswith(f"{shown}/")]
        for held in before:
            yield from _one(workspace, role, workspace.folder / held, known, named=True)
        if not before and role in workspace.named:
            findings = Findings(shown)
            findings.refuse(None, "the folder is not there", f"Put it back, or change `{role}` in milepost.yaml.")
            yield _MapFile(role, shown, None, findings)
