"""Putting a finished document where the adviser wants it: whole, or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from advisor_desk.documents.errors import told_as_cannot_write
from advisor_desk.domain.ids import new_id


def write_document(path: Path, content: bytes) -> None:
    """Write a finished PDF or mail. Raises `CannotWrite`."""
    with replacing(path) as file:
        file.write(content)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file to write to that takes the place of `path` once it is whole and on disk.

    Raises `CannotWrite`; whatever goes wrong, the old file stays and no half one is left.
    Like any document the adviser saves, it has the folder's ordinary permissions.
    """
    part = path.with_name(f".{path.name[:80]}.{new_id()}.part")
    try:
        with told_as_cannot_write(path):
            with part.open("xb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
    finally:
        _discard(part)


def _discard(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return  # the folder went away, and the part with it
