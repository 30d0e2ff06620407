"""A company's page and the Today page against the bare SQL, and on ten times as many."""

from uuid import UUID

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.desks import LARGE, SMALL, BenchDesk, desks
from tests.benchmarks.ratios import by_turns

__all__ = ["desks"]


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_a_page_against_bare_sql(
    benchmark: BenchmarkFixture,
    desks: dict[int, BenchDesk],
    size: int,
    capsys: pytest.CaptureFixture[str],
) -> None:
    desk = desks[size]
    ratio = by_turns(desk.page, desk.bare.page, desk.companies)
    benchmark.extra_info["ratio"] = round(ratio.times, 2)
    with capsys.disabled():
        print(  # noqa: T201 - what the run is for
            ratio.told(f"a company's page, {size:,} engagements / bare SQL", 6), end=""
        )

    assert benchmark(desk.page, desk.companies[0]).timeline


def test_a_page_on_ten_times_as_many(
    benchmark: BenchmarkFixture, desks: dict[int, BenchDesk], capsys: pytest.CaptureFixture[str]
) -> None:
    pairs = list(zip(desks[LARGE].companies, desks[SMALL].companies, strict=True))

    def on_large(pair: tuple[UUID, UUID]) -> object:
        return desks[LARGE].page(pair[0])

    def on_small(pair: tuple[UUID, UUID]) -> object:
        return desks[SMALL].page(pair[1])

    ratio = by_turns(on_large, on_small, pairs)
    benchmark.extra_info["ratio"] = round(ratio.times, 2)
    with capsys.disabled():
        print(  # noqa: T201 - what the run is for
            ratio.told(f"a company's page, {LARGE:,} / {SMALL:,} engagements", 1.5), end=""
        )

    assert benchmark(on_large, pairs[0])


def test_today_on_ten_times_as_many(
    benchmark: BenchmarkFixture, desks: dict[int, BenchDesk], capsys: pytest.CaptureFixture[str]
) -> None:
    """Not in proportion: what is due grows with the desk, what is shown does not."""

    def view(size: int) -> object:
        return desks[size].services.today.view()

    ratio = by_turns(lambda _: view(LARGE), lambda _: view(SMALL), range(10))
    benchmark.extra_info["ratio"] = round(ratio.times, 2)
    with capsys.disabled():
        print(  # noqa: T201 - what the run is for
            ratio.told(f"Today, {LARGE:,} / {SMALL:,} engagements", 10), end=""
        )

    assert benchmark(view, LARGE)
