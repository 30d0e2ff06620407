"""Which municipalities lie beside each other."""

import csv
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path


class Neighbours:
    """Two that share a border, a narrow sound or a bridge; both ways."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self._beside = defaultdict[str, set[str]](set)
        for one, other in pairs:
            self._beside[one].add(other)
            self._beside[other].add(one)

    @classmethod
    def load(cls, folder: Path) -> "Neighbours":
        """Read `neighbours.csv` in `folder`."""
        with (folder / "neighbours.csv").open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file)
            return cls((row["municipality"], row["neighbour"]) for row in rows)

    def of(self, code: str) -> frozenset[str]:
        """The codes of the municipalities beside it; none for a code that is none."""
        return frozenset(self._beside.get(code, ()))
