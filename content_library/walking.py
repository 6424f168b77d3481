"""Finding the files of a library folder, and saying why a file in it is none."""

import hashlib
import os
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from content_library.importers.findings import Findings
from content_library.workspace import LibraryFolder

READABLE = (".md", ".mdx", ".markdown", ".txt", ".html", ".htm", ".md.erb", ".html.erb")
DOCUMENTS = (".pdf", ".doc", ".docx", ".ppt", ".pptx", ".xls", ".xlsx", ".odt", ".odp", ".ods", ".rtf", ".epub", ".key")
ABOUT_THE_FOLDER = ("readme", "license", "changelog", "contributing", "code_of_conduct")

OK_TO_IGNORE = "Nothing to do, unless it should be an asset: then rename it."


class Found(NamedTuple):
    """`path` is for opening, `shown` relative to the workspace, `inside` relative to the library folder."""

    path: str
    shown: str
    inside: str
    asset: str
    """The id it gets when it names none."""


@dataclass
class Walk:
    """The files of one folder in the order of their paths, and what was passed over."""

    folder: LibraryFolder
    found: list[Found] = field(default_factory=list)
    findings: list[Findings] = field(default_factory=list)
    present: bool = True


def walk(folder: LibraryFolder, others: frozenset[str] = frozenset()) -> Walk:
    """`others` are library folders of their own, which are not entered from here."""
    result = Walk(folder)
    if folder.path.is_file():
        result.found = [
            Found(str(folder.path), folder.shown, folder.path.name, _id(folder.path.name, folder.path.stem))
        ]
        return result
    if not folder.path.is_dir():
        result.present = False
        return result
    seen = _Seen(folder, result, others)
    paths = sorted(seen.files())
    stems = Counter(_stem(inside) for inside, _ in paths)
    for inside, path in paths:
        stem = _stem(inside)
        alone = stems[stem] == 1 or inside.lower().endswith(".md")
        own = f"{folder.name}/{stem if alone else inside}"
        result.found.append(Found(path, f"{folder.shown}/{inside}", inside, _id(f"{folder.name}/{inside}", own)))
    seen.report_other_kinds()
    return result


def _stem(inside: str) -> str:
    name = inside.lower()
    suffix = max((suffix for suffix in READABLE if name.endswith(suffix)), key=len, default="")
    return inside[: len(inside) - len(suffix)]


def _id(path: str, stem: str) -> str:
    """Readable, the same as long as the path is, and different for different paths: what had to be changed to make it
    fit for a command line is told apart by a hash of the path."""
    kept = unicodedata.normalize("NFC", stem)
    plain = "".join(c if c.isalnum() or c in "/._-" else "-" for c in kept)
    if plain == stem:
        return plain
    return f"{plain}-{hashlib.sha256(path.encode()).hexdigest()[:6]}"


class _Seen:
    """One walk. Real folders come before linked ones, so that a link to a part of the library is the one passed over."""

    def __init__(self, folder: LibraryFolder, result: Walk, others: frozenset[str]) -> None:
        self.folder = folder
        self.result = result
        self.others = others
        self.entered: set[tuple[int, int]] = set()
        self.links: list[tuple[str, str]] = []
        self.other_kinds: Counter[str] = Counter()

    def files(self) -> Iterator[tuple[str, str]]:
        yield from self.inside(str(self.folder.path), "")
        while self.links:
            yield from self.inside(*self.links.pop(0))

    def inside(self, path: str, prefix: str) -> Iterator[tuple[str, str]]:
        try:
            status = Path(path).stat()
            entries = list(os.scandir(path))
        except OSError as error:
            self.about(prefix.rstrip("/")).refuse(None, f"the folder cannot be read: {error.strerror}", _ALLOW)
            return
        if (status.st_dev, status.st_ino) in self.entered:
            what = "the link leads to a folder that is read already"
            self.about(prefix.rstrip("/")).warn(None, what, "Remove the link.")
            return
        self.entered.add((status.st_dev, status.st_ino))
        for entry in entries:
            yield from self.entry(entry, prefix)

    def entry(self, entry: "os.DirEntry[str]", prefix: str) -> Iterator[tuple[str, str]]:
        inside = prefix + entry.name
        if entry.name.startswith("."):
            return
        if not _speakable(entry.name):
            shown = prefix + entry.name.encode("utf-8", "backslashreplace").decode()
            self.about(shown).refuse(None, "the name is not valid UTF-8", "Rename the file or folder.")
        elif entry.is_dir():
            if entry.is_symlink():
                self.links.append((entry.path, f"{inside}/"))
            elif entry.path not in self.others:
                yield from self.inside(entry.path, f"{inside}/")
        elif not entry.is_file():
            self.about(inside).warn(
                None, "this is no file, or a link that leads nowhere", "Remove it or mend the link."
            )
        elif self.is_asset(entry.name, inside):
            yield inside, entry.path

    def is_asset(self, name: str, inside: str) -> bool:
        lower = name.lower()
        if not lower.endswith(READABLE):
            if lower.endswith(DOCUMENTS):
                kind = PurePosixPath(lower).suffix
                what = f"{kind} files are not read yet, so this document is not in the library"
                self.about(inside).warn(None, what, "Add a Markdown file with its title, its tags and what it says.")
            else:
                self.other_kinds[PurePosixPath(lower).suffix or "without a suffix"] += 1
            return False
        if any(part.startswith("_") for part in inside.split("/")):
            self.about(inside).warn(None, "a name that starts with _ marks a part of other pages", OK_TO_IGNORE)
            return False
        if lower.split(".")[0] in ABOUT_THE_FOLDER:
            self.about(inside).warn(None, "the file is about the folder, no asset", OK_TO_IGNORE)
            return False
        return True

    def about(self, inside: str) -> Findings:
        shown = f"{self.folder.shown}/{inside}" if inside else self.folder.shown
        self.result.findings.append(Findings(shown))
        return self.result.findings[-1]

    def report_other_kinds(self) -> None:
        if self.other_kinds:
            kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(self.other_kinds.items()))
            self.about("").warn(None, f"these files are no text and were passed over: {kinds}", "Nothing to do.")


_ALLOW = "Allow Milepost to read it."


def _speakable(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True
