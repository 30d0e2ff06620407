"""Companies drawn from a built register, as people type them, with and without mistakes."""

import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from advisor_desk.domain.names import name_key
from advisor_desk.register.company import RegisterHit
from advisor_desk.register.file import open_register
from tests.benchmarks.corruptions import corrupted
from tests.benchmarks.made_up_register import companies

_LIVE = "SELECT id, name, municipality FROM company WHERE state != 'deregistered'"


@dataclass(frozen=True)
class Wanted:
    """A company that is in the register, or (without a key) one that is not."""

    key: int | None
    name: str
    typed: str
    level: str
    municipality: str | None


@dataclass(frozen=True)
class Times:
    """Milliseconds."""

    p50: float
    p99: float

    def __str__(self) -> str:
        return f"p50 {self.p50:.1f}, p99 {self.p99:.1f} ms"


def drawn(register: Path, key: bytes, count: int, strangers: int, seed: int) -> list[Wanted]:
    """Only names that no other company has: of namesakes nobody can tell which is meant.

    Four in five come with their municipality.
    """
    rng = random.Random(seed)
    rows, names = _live(register, key)
    single = (row for row in rng.sample(rows, len(rows)) if names[name_key(row[1])] == 1)
    found = list[Wanted]()
    for (row, name, place), _ in zip(single, range(count), strict=False):
        level, typed = corrupted(rng, name)
        found.append(Wanted(row, name, typed, level, place if rng.random() < 0.8 else None))
    others = (c.name for c in companies(20 * strangers, seed + 1000) if c.form == "AB")
    unknown = (name for name in others if name_key(name) not in names)
    for name, _ in zip(unknown, range(strangers), strict=False):
        typed = corrupted(rng, name)[1]
        found.append(Wanted(None, name, typed, "stranger", rng.choice(rows)[2]))
    return found


@lru_cache(maxsize=1)
def _live(register: Path, key: bytes) -> tuple[list[tuple[int, str, str]], Counter[str]]:
    """Every company found by name, and how many have each name."""
    connection = open_register(register, key)
    rows = connection.execute(_LIVE).fetchall()
    connection.close()
    return rows, Counter(name_key(name) for _, name, _ in rows)


def timed(
    act: Callable[[Wanted], Sequence[RegisterHit]], wanted: Sequence[Wanted]
) -> tuple[list[Sequence[RegisterHit]], Times]:
    """What each gives, and how long one takes."""
    answers, taken = list[Sequence[RegisterHit]](), list[float]()
    for one in wanted:
        started = time.perf_counter()
        answers.append(act(one))
        taken.append(1000 * (time.perf_counter() - started))
    taken.sort()
    return answers, Times(taken[len(taken) // 2], taken[int(0.99 * len(taken))])


def place_of(answer: Sequence[RegisterHit], key: int | None) -> int:
    """The rank of the company in an answer, from 1; 0 if it is not there."""
    keys = [hit.company.key for hit in answer]
    return keys.index(key) + 1 if key in keys else 0
