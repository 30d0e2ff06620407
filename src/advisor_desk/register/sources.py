"""Files to import, plain or zipped, as a stream of numbered lines."""

import io
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from advisor_desk.domain.errors import FileMissing
from advisor_desk.register import sheets
from advisor_desk.register.errors import (
    RegisterArchiveDamaged,
    RegisterArchiveTooLarge,
    RegisterArchiveUnsuitable,
    RegisterFileNotText,
    RegisterFileUnreadable,
)
from advisor_desk.system.refusals import why

LONGEST_LINE = 4_000_000  # bytes; the longest seen in a real file is far below 100,000
SAMPLE = 65_536
_BLOCK = 262_144
_LARGEST = 20 * 10**9
_HIGHEST_RATIO = 200
_RATIO_MATTERS_FROM = 10**9
_LINE_END = ord("\n")
_TEXT_ENDINGS = (".txt", ".csv", ".tsv", ".json")


class Source:
    """One open file: its name, its size unpacked, its lines, and the line its reader is at."""

    def __init__(self, name: str, stream: IO[bytes], size: int) -> None:
        self.name = name
        self.size = size
        self.line = 0
        self.ended = True  # whether the last line read had its end
        self._next = 1
        self._stream = stream

    def position(self) -> int:
        """How many bytes have been read."""
        return self._stream.tell()

    def sample(self) -> bytes:
        """How the file begins. Only before the lines are read."""
        with _reading(self.name):
            return self._stream.read(SAMPLE)

    def header(self) -> bytes:
        """The first line; blocks and lines then begin with the second."""
        with _reading(self.name):
            line = self._stream.readline(LONGEST_LINE)
        if len(line) == LONGEST_LINE:
            raise RegisterFileNotText(self.name, 1)
        self._next = 2
        return line

    def blocks(self) -> Iterator[tuple[int, bytes]]:
        """Whole lines, many at a time, with the number of the first; the last may lack its end.

        The quick way to read: what is done once for a block is not done for every line.
        """
        with _reading(self.name):
            while block := self._stream.read(_BLOCK):
                first = self._next
                if block[-1] != _LINE_END:
                    rest = self._stream.readline(LONGEST_LINE)
                    if len(rest) == LONGEST_LINE:
                        raise RegisterFileNotText(self.name, first + block.count(b"\n"))
                    block += rest
                self._next += block.count(b"\n")
                self.ended = block[-1] == _LINE_END
                yield first, block

    def chunks(self) -> Iterator[bytes]:
        """The rest of the file, a piece at a time wherever lines end."""
        with _reading(self.name):
            while chunk := self._stream.read(_BLOCK):
                yield chunk

    def lines(self) -> Iterator[tuple[int, bytes]]:
        """Each line with its number, its end kept, so that a missing end can be noticed."""
        for first, block in self.blocks():
            *whole, rest = block.split(b"\n")
            for number, line in enumerate(whole, first):
                yield number, line + b"\n"
            if rest:
                yield first + len(whole), rest


@contextmanager
def open_source(path: Path) -> Iterator[Source]:
    """The file, or the one text file inside the zip. Raises the errors of `register.errors`."""
    with _reading(path.name), path.open("rb") as file:
        if file.read(4) != b"PK\x03\x04":
            file.seek(0)
            yield Source(path.name, file, path.stat().st_size)
            return
        with zipfile.ZipFile(file) as archive:
            if sheets.BOOK in archive.namelist():
                _ensure_unpacks(path.name, archive.infolist())
                lines = io.BufferedReader(sheets.SheetLines(sheets.rows(path)))
                yield Source(path.name, lines, sum(m.file_size for m in archive.infolist()))
                return
            member = _text_member(path.name, archive)
            with archive.open(member) as stream:
                yield Source(path.name, stream, member.file_size)


@contextmanager
def _reading(name: str) -> Iterator[None]:
    """Turns what goes wrong below into documented errors."""
    try:
        yield
    except FileNotFoundError as error:
        raise FileMissing(name) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise RegisterArchiveDamaged(name) from error
    except OSError as error:
        raise RegisterFileUnreadable(name, why(error)) from error


def _text_member(name: str, archive: zipfile.ZipFile) -> zipfile.ZipInfo:
    texts = [m for m in archive.infolist() if m.filename.lower().endswith(_TEXT_ENDINGS)]
    if not texts or any(m.flag_bits & 1 for m in texts):
        raise RegisterArchiveUnsuitable(name)
    largest = max(texts, key=lambda m: m.file_size)
    _ensure_unpacks(name, [largest])
    return largest


def _ensure_unpacks(name: str, members: Sequence[zipfile.ZipInfo]) -> None:
    for member in members:
        ratio = member.file_size / max(member.compress_size, 1)
        too_dense = ratio > _HIGHEST_RATIO and member.file_size > _RATIO_MATTERS_FROM
        if member.file_size > _LARGEST or too_dense:
            raise RegisterArchiveTooLarge(name, member.file_size // 10**9)
