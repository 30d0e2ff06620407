"""PDF's own words, for what reportlab has none."""

import codecs
import zlib


def string(text: str) -> str:
    """A text; in hexadecimal figures, of which none has to be escaped."""
    is_plain = text.isascii() and text.isprintable()
    code = text.encode() if is_plain else codecs.BOM_UTF16_BE + text.encode("utf-16-be")
    return f"<{code.hex()}>"


def numbers(*values: float) -> str:
    """To the hundredth: of points, finer than any printer."""
    return " ".join(f"{value:.2f}" for value in values)


def stream(entries: str, content: bytes) -> bytes:
    """A stream of bytes, and what is said of it."""
    head = f"<<{entries} /Length {len(content)}>>\nstream\n"
    return head.encode("ascii") + content + b"\nendstream"


def packed(entries: str, content: bytes) -> bytes:
    """As `stream`, in less room."""
    return stream(f"{entries} /Filter /FlateDecode", zlib.compress(content))
