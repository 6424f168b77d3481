"""A first workspace, explained line by line, for a company that has none yet."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from content_library.errors import UserFacing

TEMPLATE = "starter_workspace"


class WouldOverwrite(UserFacing):
    remedy = "Choose an empty or new folder; nothing was written."


def write_starter(folder: Path) -> tuple[str, ...]:
    """Writes the starter workspace and gives the paths written, relative to `folder`, in order.

    Raises WouldOverwrite, before anything is written, when one of them is there already.
    """
    template = dict(_texts(files("content_library") / TEMPLATE, ""))
    folder = folder.expanduser()
    there = sorted(path for path in template if (folder / path).exists())
    if there or (folder.exists() and not folder.is_dir()):
        raise WouldOverwrite(f"{folder} holds {', '.join(there) or 'a file of that name'} already")
    for path, text in sorted(template.items()):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8", newline="\n")
    return tuple(sorted(template))


def _texts(at: Traversable, prefix: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for entry in at.iterdir():
        if entry.is_dir():
            found += _texts(entry, f"{prefix}{entry.name}/")
        else:
            found.append((prefix + entry.name, entry.read_text(encoding="utf-8")))
    return found
