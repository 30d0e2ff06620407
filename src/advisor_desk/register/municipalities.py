"""The 290 municipalities, and which of them a postal town is likely to lie in."""

import csv
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from advisor_desk.domain.names import fold


@dataclass(frozen=True)
class Municipality:
    """One of the 290, with SCB's code and its county."""

    code: str
    name: str
    county_code: str
    county: str


@dataclass(frozen=True)
class Proposal:
    """A municipality a company may lie in, until an adviser confirms it. `certainty` is 0 to 1."""

    code: str
    certainty: float


class Municipalities:
    """Looks up municipalities by code, by name, and by postal town."""

    def __init__(
        self,
        municipalities: Sequence[Municipality],
        localities: dict[str, tuple[Proposal, ...]],
    ) -> None:
        self._all = {m.code: m for m in municipalities}
        self._localities = localities
        # `Habo` and `Håbo` are two places: letters are folded only where that finds nothing else.
        self._spellings = {fold(town): town for town in localities}
        self._spellings |= {town.casefold(): town for town in localities}

    @classmethod
    def load(cls, folder: Path) -> "Municipalities":
        """Read `counties.csv`, `municipalities.csv` and `localities.csv` in `folder`."""
        counties = {row["code"]: row["name"] for row in _rows(folder / "counties.csv")}
        municipalities = [
            Municipality(row["code"], row["name"], row["county"], counties[row["county"]])
            for row in _rows(folder / "municipalities.csv")
        ]
        towns = defaultdict[str, list[Proposal]](list)
        for row in _rows(folder / "localities.csv"):
            towns[row["town"]].append(Proposal(row["municipality"], float(row["certainty"])))
        return cls(municipalities, {town: tuple(found) for town, found in towns.items()})

    def proposals(self, town: str, postcode: str = "") -> tuple[Proposal, ...]:
        """Every municipality the town may lie in, the likeliest first.

        Those in counties where the postcode is not used are left out.
        """
        found = self._localities.get(self.spelling(town), ())
        counties = POSTCODE_COUNTIES.get(postcode.replace(" ", "")[:2])
        if counties is None:
            return found
        fitting = tuple(p for p in found if p.code[:2] in counties)
        if len(fitting) == len(found):
            return found
        total = sum(p.certainty for p in fitting) / _SURE
        return tuple(Proposal(p.code, round(p.certainty / total, 2)) for p in fitting)

    def propose(self, town: str, postcode: str = "") -> Proposal | None:
        """The likeliest municipality; None for a town we do not know."""
        return next(iter(self.proposals(town, postcode)), None)

    def name(self, code: str) -> str:
        """The municipality's name; empty for a code that is none."""
        return self._all[code].name if code in self._all else ""

    def get(self, code: str) -> Municipality | None:
        return self._all.get(code)

    def all(self) -> Sequence[Municipality]:
        return list(self._all.values())

    def spelling(self, town: str) -> str:
        """A town's name as it is usually written: `VÄSTRA FRÖLUNDA` → `Västra Frölunda`."""
        town = " ".join(town.split())
        known = self._spellings.get(town.casefold()) or self._spellings.get(fold(town))
        return known or (town.title() if town.isupper() else town)

    def code_of(self, text: str) -> str:
        """The code of a municipality given by code or name; empty if there is none such."""
        code = text.strip().zfill(4) if text.strip().isdecimal() else ""
        if code in self._all:
            return code
        bare = fold(text).removesuffix(" kommun").removesuffix(" stad")
        return self._codes.get(bare) or self._codes.get(bare.removesuffix("s"), "")

    def search(self, text: str) -> Sequence[Municipality]:
        """Municipalities whose name, county or code begins so, names first."""
        wanted = fold(text)
        by_name = [m for m in self._all.values() if fold(m.name).startswith(wanted)]
        others = [
            m
            for m in self._all.values()
            if m not in by_name
            and (m.code.startswith(wanted) or f" {wanted}" in f" {fold(m.name)} {fold(m.county)}")
        ]
        return [*sorted(by_name, key=lambda m: fold(m.name)), *others]

    @cached_property
    def _codes(self) -> dict[str, str]:
        return {fold(m.name): m.code for m in self._all.values()}


_SURE = 0.95  # as sure as a town's name can make us: some reach into the next municipality

# The first two digits of a postcode and the counties where they are used. Written by hand and
# generous: it only has to tell towns of one name apart.
_POSTCODE_AREAS = {
    "10-19": ("01", "03", "04", "19"),
    "20-29": ("12", "10", "07", "13"),
    "30-31": ("13", "12", "14", "06", "07"),
    "33-36": ("06", "07", "08", "13", "14", "10"),
    "37-39": ("10", "08", "07", "12", "05"),
    "40-54": ("14", "13", "06", "18", "17"),
    "55-57": ("06", "08", "05", "14", "07"),
    "58-61": ("05", "08", "04", "06"),
    "62-62": ("09",),
    "63-64": ("04", "05", "01", "19", "18"),
    "65-69": ("17", "18", "14", "05", "20", "19"),
    "70-74": ("18", "19", "03", "20", "17", "14"),
    "75-76": ("03", "01", "21"),
    "77-82": ("20", "21", "17", "19", "03", "23", "18"),
    "83-84": ("23", "22", "21", "20"),
    "85-89": ("22", "21", "23", "24"),
    "90-93": ("24", "22", "25"),
    "94-98": ("25", "24"),
}
POSTCODE_COUNTIES = {
    str(prefix): counties
    for area, counties in _POSTCODE_AREAS.items()
    for prefix in range(int(area[:2]), int(area[3:]) + 1)
}


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
