"""The elements of one JSON array, one at a time, however large the file is."""

import codecs
import json
import re
from collections.abc import Iterator

from advisor_desk.register.errors import (
    RegisterFileEncoding,
    RegisterFileTruncated,
    RegisterLayoutBroken,
)
from advisor_desk.register.sources import LONGEST_LINE, Source

_BETWEEN = re.compile(r"[\s,]*")
_START = re.compile(r"\s*\[")


def elements(source: Source) -> Iterator[tuple[int, object]]:
    """Each element with the line it begins at. Raises the errors of `register.errors`."""
    decoder, line, text, at, opened = json.JSONDecoder(), 1, "", 0, False
    for more in _texts(source):
        text, at = text[at:] + more, 0
        if not opened:
            at = _opened(source, text)
            opened = True
        while True:
            start = _after_gap(text, at)
            line += text.count("\n", at, start)
            at = start
            if text[at : at + 1] == "]":
                return
            try:
                element, end = decoder.raw_decode(text, at)
            except (ValueError, RecursionError) as error:
                if len(text) - at > LONGEST_LINE or text[at : at + 1] not in ("", "{", "["):
                    raise RegisterLayoutBroken(source.name, line, 1, 0) from error
                break
            if end == len(text):  # a bare number may go on in what comes next
                break
            yield line, element
            line += text.count("\n", at, end)
            at = end
    raise RegisterFileTruncated(source.name, line)


def _opened(source: Source, text: str) -> int:
    start = _START.match(text)
    if not start:
        raise RegisterLayoutBroken(source.name, 1, 1, 0)
    return start.end()


def _after_gap(text: str, at: int) -> int:
    gap = _BETWEEN.match(text, at)
    return gap.end() if gap else at


def _texts(source: Source) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    line = 1
    for block in source.chunks():
        try:
            yield decoder.decode(block)
        except UnicodeDecodeError as error:
            raise RegisterFileEncoding(source.name, line, "UTF-8") from error
        line += block.count(b"\n")
