"""Outreach advice against the bare SQL, and on ten times as many engagements."""

from uuid import UUID

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.desks import LARGE, SMALL, BenchDesk, desks
from tests.benchmarks.ratios import by_turns

__all__ = ["desks"]


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_advice_against_bare_sql(
    benchmark: BenchmarkFixture,
    desks: dict[int, BenchDesk],
    size: int,
    capsys: pytest.CaptureFixture[str],
) -> None:
    desk = desks[size]
    ratio = by_turns(desk.advise, desk.bare.advice, desk.companies)
    benchmark.extra_info["ratio"] = round(ratio.times, 2)
    with capsys.disabled():
        print(  # noqa: T201 - what the run is for
            ratio.told(f"outreach advice, {size:,} engagements / bare SQL", 4), end=""
        )

    assert benchmark(desk.advise, desk.companies[0]).as_of


def test_advice_on_ten_times_as_many(
    benchmark: BenchmarkFixture, desks: dict[int, BenchDesk], capsys: pytest.CaptureFixture[str]
) -> None:
    pairs = list(zip(desks[LARGE].companies, desks[SMALL].companies, strict=True))

    def on_large(pair: tuple[UUID, UUID]) -> object:
        return desks[LARGE].advise(pair[0])

    def on_small(pair: tuple[UUID, UUID]) -> object:
        return desks[SMALL].advise(pair[1])

    ratio = by_turns(on_large, on_small, pairs)
    benchmark.extra_info["ratio"] = round(ratio.times, 2)
    with capsys.disabled():
        print(  # noqa: T201 - what the run is for
            ratio.told(f"outreach advice, {LARGE:,} / {SMALL:,} engagements", 1.5), end=""
        )

    assert benchmark(on_large, pairs[0])
