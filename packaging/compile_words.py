"""Join each language's .po files into the one .mo that `advisor_desk.system.words` reads."""

from __future__ import annotations

import io
import os
from pathlib import Path

LANGUAGES = ("sv", "en", "de")
PAPER_LANGUAGES = ("da", "nb", "fi")
"""Those that have the words of papers and no others."""
PAPER_PARTS = (
    "advice.po",
    "agreement_paper.po",
    "documents.po",
    "paper_codes.po",
    "papers.po",
)


def catalogue(parts: list[Path], language: str) -> bytes:
    """One compiled catalogue. A key that two parts both have is refused."""
    from babel.messages.catalog import Catalog
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    whole = Catalog(locale=language, charset="utf-8")
    owners: dict[str, Path] = {}
    for part in parts:
        with part.open("rb") as file:
            messages = read_po(file, locale=language, charset="utf-8", abort_invalid=True)
        for message in messages:
            if not message.id:
                continue
            key = message.id if isinstance(message.id, str) else message.id[0]
            if key in owners:
                raise SystemExit(f"{part}: {key} is already in {owners[key]}")
            owners[key] = part
            whole[message.id] = message
    out = io.BytesIO()
    write_mo(out, whole)
    return out.getvalue()


def is_current(compiled: Path, folder: Path, parts: list[Path]) -> bool:
    """Whether nothing changed since; the folder tells of parts that came or went."""
    if not compiled.exists():
        return False
    made = compiled.stat().st_mtime
    return all(path.stat().st_mtime <= made for path in (folder, *parts) if path.exists())


def make_words(root: Path) -> None:
    target = root / "resources" / "translations"
    for language in (*LANGUAGES, *PAPER_LANGUAGES):
        parts = sorted((target / language).glob("*.po"))
        compiled = target / f"{language}.mo"
        if is_current(compiled, target / language, parts):
            continue
        part = compiled.with_suffix(f".{os.getpid()}.part")
        part.write_bytes(catalogue(parts, language))
        part.replace(compiled)
