"""The start against a bare window, on a desk with many visits and a large register."""

import os
import subprocess
import sys
from itertools import islice
from pathlib import Path
from statistics import median

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from advisor_desk.services.registers import FILE as REGISTER
from advisor_desk.services.registers import Registers
from tests.benchmarks.desks import LARGE
from tests.benchmarks.made_up_desk import made_up_desk
from tests.benchmarks.made_up_register import SCB, companies, write_scb
from tests.benchmarks.ratios import Ratio
from tests.clock import FixedClock
from tests.desks import PASSPHRASE

ROOT = Path(__file__).parents[2]
_REGISTERED = 100_000
_TURNS = 7


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("start")
    services, _ = made_up_desk(place / "desk", LARGE)
    services.desk.close()
    write_scb(place / SCB, islice(companies(_REGISTERED), _REGISTERED))
    register = Registers(place / "desk" / REGISTER, PASSPHRASE, FixedClock())
    register.import_files([place / SCB])
    register.close()
    return place / "desk"


def cpu_seconds(how: str, folder: Path) -> float:
    """CPU of one start, in a process of its own."""
    environment = {
        **os.environ,
        "ADVISOR_DESK_PASSPHRASE": PASSPHRASE,
        "QT_QPA_PLATFORM": "offscreen",
    }
    started = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.starting", how, str(folder)],
        stdout=subprocess.PIPE,
        env=environment,
        cwd=ROOT,
        check=True,
        timeout=60,
    )
    return float(started.stdout)


@pytest.mark.parametrize(("how", "most"), [("painted", 2.2), ("today", 5)])
def test_start_against_a_bare_window(
    benchmark: BenchmarkFixture,
    folder: Path,
    how: str,
    most: float,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pairs = [(cpu_seconds(how, folder), cpu_seconds("bare", folder)) for _ in range(_TURNS)]
    ours, bare = zip(*pairs, strict=True)
    ratio = Ratio(median(ours), median(bare))
    benchmark.extra_info["ratio"] = round(ratio.times, 2)
    with capsys.disabled():
        told = ratio.told(f"start until {how}, {LARGE:,} visits / bare window", most)
        print(told, end="")  # noqa: T201 - what the run is for

    once = benchmark.pedantic(cpu_seconds, args=(how, folder), rounds=1)  # type: ignore[no-untyped-call]
    assert once > 0
