"""Finding the files of a library folder, and saying why a file in it is none.

Ten thousand files are looked at in each sync, and nearly all are as they were: what is done for each of them here is a
few string comparisons, and anything more waits until a file has changed.
"""

import hashlib
import os
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from content_library.importers.documents import BESIDE, DOCUMENTS
from content_library.problems import Problem
from content_library.workspace import LibraryFolder

READABLE = (".md", ".mdx", ".markdown", ".txt", ".html", ".htm", ".md.erb", ".html.erb", *DOCUMENTS)
BESIDE_ONE = tuple(f"{suffix}{BESIDE}" for suffix in DOCUMENTS)
OTHER_DOCUMENTS = (".doc", ".ppt", ".pptx", ".xls", ".xlsx", ".odt", ".odp", ".ods", ".rtf", ".epub", ".key")
ABOUT_THE_FOLDER = ("readme", "license", "changelog", "contributing", "code_of_conduct")

IGNORED = "Nothing to do, unless it should be an asset: then rename it."

NAME_IT = "Copy it here, or name the folder it leads to in milepost.yaml."


@dataclass
class Walk:
    """What there is in one folder: for each file its path inside the folder and the path to open it by, in order."""

    folder: LibraryFolder
    found: list[tuple[str, str]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    present: bool = True


def walk(folder: LibraryFolder, not_entered: frozenset[str], holds: Callable[[str], bool]) -> Walk:
    """`not_entered` are paths of files and folders that are something else in this workspace; `holds` tells whether a
    link leads to something of it."""
    if folder.path.is_file():
        return Walk(folder, [("", str(folder.path))])
    if not folder.path.is_dir():
        return Walk(folder, present=False)
    walker = _Walker(folder, not_entered, holds)
    walker.everything()
    return Walk(folder, sorted(walker.found), walker.problems)


def id_of(folder: LibraryFolder, inside: str) -> str:
    """The id of a file that names none: its path, readable, the same as long as the path is, and different for
    different paths. What has to be changed to make it fit for a command line is told apart by a hash."""
    path = f"{folder.name}/{inside}" if inside else folder.name
    stem = path[:-3] if path.lower().endswith(".md") else path
    plain = "".join(c if c.isalnum() or c in "/._-" else "-" for c in unicodedata.normalize("NFC", stem))
    return plain if plain == stem else f"{plain}-{hashlib.sha256(path.encode()).hexdigest()[:6]}"


class _Walker:
    """Real folders come before linked ones, so that a link to a part of the library is the one passed over."""

    def __init__(self, folder: LibraryFolder, not_entered: frozenset[str], holds: Callable[[str], bool]) -> None:
        self.folder = folder
        self.not_entered = not_entered
        self.holds = holds
        self.found: list[tuple[str, str]] = []
        self.problems: list[Problem] = []
        self.entered = {_place(str(above)) for above in folder.path.resolve().parents}
        self.waiting: list[tuple[str, str, bool]] = [("", str(folder.path), False)]
        self.linked: list[tuple[str, str, bool]] = []
        self.others: Counter[str] = Counter()

    def everything(self) -> None:
        while self.waiting or self.linked:
            prefix, path, hidden = self.waiting.pop() if self.waiting else self.linked.pop(0)
            try:
                status = os.stat(path)  # noqa: PTH116 (a Path for each folder costs more than the call)
                with os.scandir(path) as entries:
                    if self.first_time(prefix, status):
                        self.folder_of(entries, prefix, hidden)
            except OSError as error:
                self.refuse(prefix.rstrip("/"), f"the folder cannot be read: {error.strerror}", "Allow reading it.")
        if self.others:
            kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(self.others.items()))
            self.warn("", f"these files are no text and were passed over: {kinds}", "Nothing to do.")

    def first_time(self, prefix: str, status: os.stat_result) -> bool:
        """False for a link back to a folder that was entered: a loop, or the same files twice."""
        place = (status.st_dev, status.st_ino)
        if place in self.entered:
            self.warn(prefix.rstrip("/"), "the link leads to a folder that is read already", "Remove the link.")
            return False
        self.entered.add(place)
        return True

    def folder_of(self, entries: Iterable["os.DirEntry[str]"], prefix: str, hidden: bool) -> None:
        for entry in entries:
            name = entry.name
            if name[0] == "." or entry.path in self.not_entered:
                continue
            if not name.isascii() and not _speakable(name):
                shown = prefix + name.encode("utf-8", "backslashreplace").decode()
                self.refuse(shown, "the name is not valid UTF-8", "Rename the file or folder.")
            elif entry.is_symlink() and not self.may_follow(entry.path, prefix + name):
                continue
            elif entry.is_file():
                if self.is_asset(name, prefix + name, hidden or name[0] == "_"):
                    self.found.append((prefix + name, entry.path))
            elif entry.is_dir():
                waiting = self.linked if entry.is_symlink() else self.waiting
                waiting.append((f"{prefix}{name}/", entry.path, hidden or name[0] == "_"))
            else:
                what = "this is a pipe, a socket or a device, not a file, and was not opened"
                self.refuse(prefix + name, what, "Move it out of the library folder.")

    def may_follow(self, path: str, inside: str) -> bool:
        if not os.path.exists(path):  # noqa: PTH110 (a Path for each link costs more than the call)
            self.warn(inside, "the link leads nowhere", "Remove it or mend it.")
            return False
        if not self.holds(path):
            self.refuse(inside, "the link leads outside the workspace, or to something hidden in it", NAME_IT)
            return False
        return True

    def is_asset(self, name: str, inside: str, hidden: bool) -> bool:
        lower = name.lower()
        if not lower.endswith(READABLE):
            self.of_another_kind(lower, inside)
            return False
        if hidden:
            self.warn(inside, "a name that starts with _ marks a part of other pages", IGNORED)
            return False
        if lower.startswith(ABOUT_THE_FOLDER) and lower.split(".")[0] in ABOUT_THE_FOLDER:
            self.warn(inside, "the file is about the folder, no asset", IGNORED)
            return False
        return True

    def of_another_kind(self, lower: str, inside: str) -> None:
        kind = PurePosixPath(lower).suffix
        if kind in OTHER_DOCUMENTS:
            what = f"{kind} files are not read, so this document is not in the library"
            self.warn(inside, what, "Add a Markdown file with its title, its tags and what it says.")
        elif not lower.endswith(BESIDE_ONE):
            self.others[kind or "without a suffix"] += 1

    def refuse(self, inside: str, what: str, remedy: str) -> None:
        self.problems.append(Problem(self.shown(inside), None, what, remedy))

    def warn(self, inside: str, what: str, remedy: str) -> None:
        self.problems.append(Problem(self.shown(inside), None, what, remedy, refused=False))

    def shown(self, inside: str) -> str:
        return f"{self.folder.shown}/{inside}" if inside else self.folder.shown


def _place(path: str) -> tuple[int, int]:
    status = os.stat(path)  # noqa: PTH116
    return status.st_dev, status.st_ino


def _speakable(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True
