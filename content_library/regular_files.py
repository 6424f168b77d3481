"""Reading the bytes of files, and of nothing else: a pipe would be waited for, a device may never end."""

import errno
import os
import stat
from pathlib import Path

HOW = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
FIRST_READ = 65_536  # bytes: nearly every text is shorter, so one call reads it
NO_FILE = "it is a folder, pipe, socket or device, not a regular file"


def content_of(path: Path | str) -> bytes:
    """The bytes of a file. Raises OSError, also at once for what is no regular file."""
    try:
        handle = os.open(path, HOW)
    except OSError as error:
        if error.errno == errno.ENXIO:  # a socket
            raise OSError(errno.EINVAL, NO_FILE) from error
        raise
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, NO_FILE)
        content = os.read(handle, FIRST_READ)
        if len(content) < FIRST_READ:
            return content
        parts = [content]
        while part := os.read(handle, FIRST_READ * 16):
            parts.append(part)
        return b"".join(parts)
    finally:
        os.close(handle)
