"""Files to import, plain or zipped, as a stream of numbered lines."""

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from advisor_desk.register.errors import (
    RegisterArchiveDamaged,
    RegisterArchiveTooLarge,
    RegisterArchiveUnsuitable,
    RegisterFileMissing,
    RegisterFileNotText,
    RegisterFileUnreadable,
)

LONGEST_LINE = 4_000_000  # bytes; the longest seen in a real file is far below 100,000
SAMPLE = 65_536
_LARGEST = 20 * 10**9
_HIGHEST_RATIO = 200
_RATIO_MATTERS_FROM = 10**9
_TEXT_ENDINGS = (".txt", ".csv", ".tsv")


class Source:
    """One open file: its name, its size unpacked, the line it is at, and its lines."""

    def __init__(self, name: str, stream: IO[bytes], size: int) -> None:
        self.name = name
        self.size = size
        self.line = 0
        self._stream = stream

    def position(self) -> int:
        """How many bytes have been read."""
        return self._stream.tell()

    def sample(self) -> bytes:
        """How the file begins. Only before the lines are read."""
        with _reading(self.name):
            return self._stream.read(SAMPLE)

    def lines(self) -> Iterator[tuple[int, bytes]]:
        """Each line with its number, its end kept, so that a missing end can be noticed."""
        with _reading(self.name):
            while line := self._stream.readline(LONGEST_LINE):
                self.line += 1
                if len(line) == LONGEST_LINE:
                    raise RegisterFileNotText(self.name, self.line)
                yield self.line, line


@contextmanager
def open_source(path: Path) -> Iterator[Source]:
    """The file, or the one text file inside the zip. Raises the errors of `register.errors`."""
    with _reading(path.name), path.open("rb") as file:
        if file.read(4) != b"PK\x03\x04":
            file.seek(0)
            yield Source(path.name, file, path.stat().st_size)
            return
        with zipfile.ZipFile(file) as archive:
            member = _text_member(path.name, archive)
            with archive.open(member) as stream:
                yield Source(path.name, stream, member.file_size)


@contextmanager
def _reading(name: str) -> Iterator[None]:
    """Turns what goes wrong below into documented errors."""
    try:
        yield
    except FileNotFoundError as error:
        raise RegisterFileMissing(name) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise RegisterArchiveDamaged(name) from error
    except OSError as error:
        raise RegisterFileUnreadable(name, error.strerror or type(error).__name__) from error


def _text_member(name: str, archive: zipfile.ZipFile) -> zipfile.ZipInfo:
    texts = [m for m in archive.infolist() if m.filename.lower().endswith(_TEXT_ENDINGS)]
    if not texts or any(m.flag_bits & 1 for m in texts):
        raise RegisterArchiveUnsuitable(name)
    largest = max(texts, key=lambda m: m.file_size)
    ratio = largest.file_size / max(largest.compress_size, 1)
    too_dense = ratio > _HIGHEST_RATIO and largest.file_size > _RATIO_MATTERS_FROM
    if largest.file_size > _LARGEST or too_dense:
        raise RegisterArchiveTooLarge(name, largest.file_size // 10**9)
    return largest
