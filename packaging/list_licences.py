"""Write the table of docs/licences.md from what the installed libraries say of themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

PAGE = Path(__file__).resolve().parents[1] / "docs" / "licences.md"
TABLE = re.compile(r"(?<=<!-- table -->\n).*(?=<!-- end -->)", re.DOTALL)
# Said in the licence file only, or said so that nobody finds it: read by hand.
READ = {
    "python-dateutil": "Apache-2.0 AND BSD-3-Clause",
    "python-stdnum": "LGPL-2.1-or-later",
    "reportlab": "BSD-3-Clause",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0 (and what PDFium links)",
    "sqlcipher3": "Zlib",
}


def shipped(name: str, seen: set[str]) -> Iterator[Distribution]:
    """A library and all that it needs on this machine."""
    if name in seen:
        return
    seen.add(name)
    found = distribution(name)
    if name != "advisor-desk":
        yield found
    for text in found.requires or []:
        needed = Requirement(text)
        if needed.marker is None or needed.marker.evaluate({"extra": ""}):
            yield from shipped(re.sub(r"[-_.]+", "-", needed.name).lower(), seen)


def licence(found: Distribution) -> str:
    said = found.metadata
    classifiers = [
        one.rpartition(" :: ")[2].removesuffix(" License")
        for one in said.get_all("Classifier") or []
        if one.startswith("License :: ")
    ]
    name = found.name.lower()
    one_line = next(iter((said["License"] or "").splitlines()), "")
    return READ.get(name) or said["License-Expression"] or one_line or ", ".join(classifiers)


def table() -> str:
    rows = sorted((found.name.lower(), licence(found)) for found in shipped("advisor-desk", set()))
    return "".join(f"| {name} | {text} |\n" for name, text in rows)


def main() -> None:
    page = PAGE.read_text("utf-8")
    fresh = TABLE.sub(lambda _: f"| library | licence |\n|---|---|\n{table()}", page)
    PAGE.write_text(fresh, "utf-8")


if __name__ == "__main__":
    main()
