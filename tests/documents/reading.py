"""Reading papers back with other people's tools."""

import io
import subprocess
from pathlib import Path

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
    """Text, metadata and bookmarks."""
    read = reader(pdf)
    marks = [str(mark) for mark in read.outline]
    return " ".join([text(pdf), repr(read.metadata), *marks])


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
