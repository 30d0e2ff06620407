"""Putting a finished document where the adviser wants it: whole, or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from advisor_desk.documents.errors import told_as_cannot_write
from advisor_desk.system import files


def write_document(path: Path, content: bytes) -> None:
    """Write a finished PDF or mail. Raises `CannotWrite`."""
    with replacing(path) as file:
        file.write(content)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """As `system.files.replacing`, but what the disk refuses is `CannotWrite`."""
    with told_as_cannot_write(path), files.replacing(path) as file:
        yield file
