"""Replacing a file so that a crash leaves the old one or the new one, never a half."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

_ROOM = 256 * 1024
"""Bytes that must be free before "no room" is not the likeliest reason for a failure."""


def replace_file(path: Path, content: bytes) -> None:
    """Write `content` to `path`, readable by this person only, and on disk when this returns."""
    path.parent.mkdir(parents=True, exist_ok=True)
    number, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _settle(path.parent)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file to write to that takes the place of `path` once it is whole and on disk.

    Whatever goes wrong, the old file stays and no half one is left. It has the folder's ordinary
    permissions. A link goes on pointing where it did, and a device or pipe is written to as it is.
    """
    if path.exists() and not path.is_file() and not path.is_dir():
        with path.open("wb") as device:
            yield device
        return
    target = path.resolve()
    part = target.with_name(f".{target.name[:80]}.{uuid4().hex}.part")
    try:
        with part.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        if error.filename == str(part):
            error.filename = str(path)
        raise
    finally:
        _discard(part)


def _discard(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return  # the folder went away, and the part with it


def has_room(folder: Path) -> bool:
    """Whether the disk of that folder has room for a small file; where it cannot say, it has."""
    try:
        return shutil.disk_usage(folder).free >= _ROOM
    except OSError:
        return True


def _settle(folder: Path) -> None:
    """Make the new name itself durable; Windows does so on its own and cannot open a folder."""
    if os.name == "nt":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
