"""Industry codes: which version of SNI a code is from, and what its section and division are."""

import csv
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from stdnum.eu import nace

from advisor_desk.system.languages import PAPER_LANGUAGES

SNI_2007, SNI_2025 = "SNI2007", "SNI2025"
_REVISIONS = {SNI_2007: "2.0", SNI_2025: "2.1"}


@lru_cache(maxsize=4096)
def versions_with(four_digits: str) -> frozenset[str]:
    """The versions of SNI in which the class exists; its first four digits are NACE's."""
    return frozenset(
        version
        for version, revision in _REVISIONS.items()
        if nace.is_valid(four_digits, revision=revision)
    )


class VersionCount:
    """Learns which version a file's codes are from, by those that exist in one version only."""

    def __init__(self) -> None:
        self._seen = Counter[str]()

    def add(self, codes: str, companies: int = 1) -> None:
        """Count the five-digit codes that so many companies have, a space between them."""
        for code in codes.split():
            self._seen[code[:4]] += companies

    def version(self) -> str:
        """The version most codes speak for; the present one if none does."""
        votes = Counter[str]()
        for four_digits, count in self._seen.items():
            if len(found := versions_with(four_digits)) == 1:
                votes[next(iter(found))] += count
        return votes.most_common(1)[0][0] if votes else SNI_2025


@dataclass(frozen=True)
class Industry:
    """A section (letter) or division (two digits) of one version of SNI."""

    version: str
    code: str
    section: str
    labels: tuple[tuple[str, str], ...]

    def label(self, language: str) -> str:
        return dict(self.labels)[language]


class Industries:
    """Sections and divisions of both versions. A letter means nothing without its version."""

    def __init__(self, industries: list[Industry]) -> None:
        self._all = {(i.version, i.code): i for i in industries}

    @classmethod
    def load(cls, folder: Path) -> "Industries":
        """Read `industries.csv` in `folder`."""
        with (folder / "industries.csv").open(encoding="utf-8", newline="") as file:
            return cls([_industry(row) for row in csv.DictReader(file)])

    def division(self, version: str, code: str) -> Industry | None:
        """The division that a code of two digits or more lies in."""
        return self._all.get((version, code[:2]))

    def section(self, version: str, code: str) -> Industry | None:
        """The section that a code of two digits or more lies in."""
        division = self.division(version, code)
        return self._all.get((version, division.section)) if division else None

    def named(self, version: str, code: str) -> Industry | None:
        """The section with this letter, or the division with these two digits."""
        return self._all.get((version, code))

    def sections(self, version: str) -> list[Industry]:
        return [i for i in self._all.values() if i.version == version and len(i.code) == 1]


def _industry(row: dict[str, str]) -> Industry:
    labels = tuple((language, row[language]) for language in PAPER_LANGUAGES)
    return Industry(row["version"], row["code"], row["section"], labels)
