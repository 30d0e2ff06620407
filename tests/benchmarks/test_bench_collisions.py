"""Collisions: all of a desk against reading its engagements, one's own, and after a change."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from advisor_desk.services.collision_memory import CollisionMemory
from advisor_desk.services.opening import Services
from advisor_desk.services.saving import put
from advisor_desk.store import collisions as query
from advisor_desk.store.rows import EngagementRow
from advisor_desk.store.statements import driver
from tests.benchmarks.made_up_desk import made_up_desk
from tests.benchmarks.ratios import by_turns

ENGAGEMENTS = int(os.environ.get("ADVISOR_DESK_BENCH_ENGAGEMENTS", "20000"))
EACH, ACTORS = 10 / 3, 12
_FACTS = """
    SELECT company_id, id, actor_id, adviser_id, role, status, starts_at, participants, invited_by
    FROM engagement WHERE deleted_at IS NULL
"""


@dataclass(frozen=True)
class Desk:
    """A desk of many companies, and the bare reading of what the rules need to know."""

    services: Services

    def every(self, _turn: int) -> object:
        desk = self.services.desk
        with desk.look() as place:
            return query.every(place, desk.terms)

    def bare(self, _turn: int) -> object:
        with self.services.desk.look() as place:
            return driver(place).execute(_FACTS).fetchall()

    def inbox(self, _turn: int) -> object:
        return self.services.collisions.mine()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("collisions") / "desk"
    services, _ = made_up_desk(folder, ENGAGEMENTS, EACH, ACTORS)
    yield Desk(services)
    services.desk.close()


def test_all_collisions_against_reading_the_engagements(
    benchmark: BenchmarkFixture, desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    ratio = by_turns(desk.every, desk.bare, range(5))
    benchmark.extra_info["ratio"] = round(ratio.times, 2)
    with capsys.disabled():
        print(  # noqa: T201 - what the run is for
            ratio.told(f"collisions of {ENGAGEMENTS:,} / reading them", 4), end=""
        )

    assert benchmark(desk.every, 0)


def test_ones_own_against_all(
    benchmark: BenchmarkFixture, desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    ratio = by_turns(desk.inbox, desk.every, range(5))
    benchmark.extra_info["ratio"] = round(ratio.times, 2)
    with capsys.disabled():
        print(ratio.told("one's own collisions / all", 0.5), end="")  # noqa: T201

    benchmark(desk.inbox, 0)


def test_after_one_change_against_all(
    benchmark: BenchmarkFixture, desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is remembered is kept true by looking at what was changed."""
    services, memory = desk.services, CollisionMemory()
    with services.desk.look() as place:
        pair = next(iter(memory.found(place, services.desk.terms)))

    def change_and_ask(_turn: int) -> object:
        moved = services.visits.get(pair[0])
        with services.desk.write() as session:
            put(
                session,
                EngagementRow,
                replace(moved, ends_at=moved.ends_at + timedelta(minutes=1)),
            )
        with services.desk.look() as place:
            return memory.found(place, services.desk.terms)

    ratio = by_turns(change_and_ask, desk.every, range(5))
    benchmark.extra_info["ratio"] = round(ratio.times, 2)
    with capsys.disabled():
        print(ratio.told("collisions after a change / all anew", 0.5), end="")  # noqa: T201

    assert benchmark(change_and_ask, 0)
