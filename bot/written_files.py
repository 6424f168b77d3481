"""Files a person asked for by name: whatever keeps them from being written is told, not traced."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from content_library.errors import UserFacing


class NotWritten(UserFacing):
    remedy = "Name a place in a folder that exists and that you may write to."


@contextmanager
def writing_to(place: Path, remedy: str | None = None) -> Iterator[None]:
    """Raises `NotWritten` for what the operating system does not allow."""
    try:
        yield
    except OSError as error:
        raise NotWritten(f"{place} cannot be written: {error.strerror or error}", remedy) from error
