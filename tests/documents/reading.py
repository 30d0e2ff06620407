"""Reading papers back with other people's tools."""

import io
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pypdf
import pytest


def reader(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pdf))


def text(pdf: bytes) -> str:
    """All pages' text, one space between words."""
    return " ".join(" ".join(page.extract_text() for page in reader(pdf).pages).split())


def close(pdf: bytes) -> str:
    """All pages' text without any space: wrapping cannot hide a word."""
    return "".join(text(pdf).split())


def everything(pdf: bytes) -> str:
    """Text, metadata, bookmarks, attached files, fields, and every text of any object."""
    read = reader(pdf)
    marks = [str(mark) for mark in read.outline]
    files = [
        f"{name} {content.decode()}" for name, all_ in read.attachments.items() for content in all_
    ]
    return " ".join([text(pdf), repr(read.metadata), *marks, *files, *strings(pdf)])


def strings(pdf: bytes) -> Iterator[str]:
    """Every text that stands in an object of the file, and what its streams unpack to."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for one in opened.objects:
            yield from _strings(one)


def _strings(one: pikepdf.Object) -> Iterator[str]:
    match one:
        case pikepdf.Stream():
            if one.get("/Subtype") == "/XML":
                yield one.read_bytes().decode()
        case pikepdf.Dictionary():
            for key, value in one.items():
                if not value.is_indirect if isinstance(value, pikepdf.Object) else False:
                    yield f"{key} {' '.join(_strings(value))}"
        case pikepdf.Array():
            for value in one:
                if isinstance(value, pikepdf.Object) and not value.is_indirect:
                    yield from _strings(value)
        case pikepdf.String() | pikepdf.Name():
            yield str(one)


def run(tool: str, *arguments: str, pdf: bytes, folder: Path) -> str:
    """What a program that is installed beside us says of the file."""
    path = folder / "paper.pdf"
    path.write_bytes(pdf)
    try:
        done = subprocess.run(
            [tool, *(str(path) if a == "PDF" else a for a in arguments)],
            capture_output=True,
            text=True,
            check=True,
        )
    except FileNotFoundError:
        pytest.skip(f"{tool} is not installed")
    return done.stdout
