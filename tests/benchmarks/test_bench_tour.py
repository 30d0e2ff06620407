"""The longest time the window answers nothing while the tour is played: told, not judged."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.tour.tour import WATCHDOG

ROOT = Path(__file__).parents[2]
_MOST_MS = 50


def test_how_long_the_window_is_busy_in_the_tour(
    benchmark: BenchmarkFixture, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a process of its own, as the program runs: nothing of other benchmarks is in its way."""
    command = [sys.executable, "-m", "tests.tour", "--out", str(tmp_path)]
    benchmark.pedantic(  # type: ignore[no-untyped-call]
        subprocess.run, (command,), {"cwd": ROOT, "check": True, "capture_output": True}
    )
    told = json.loads((tmp_path / WATCHDOG).read_text("utf-8"))
    with capsys.disabled():
        print(f"window busy in the tour, at most {_MOST_MS} ms wanted:")  # noqa: T201
        print(_told("longest without an answer", told["longest"]))  # noqa: T201
        print(_told("most work in one stretch", told["hardest"]))  # noqa: T201

    assert told["longest"]["ms"] > 0


def _told(what: str, found: dict[str, Any]) -> str:
    where = " < ".join(call.rpartition("/")[2] for call in reversed(found["where"][-3:]))
    scene, passed, worked = found["scene"], found["ms"], found["worked_ms"]
    return f"  {what}: {passed:.0f} ms, {worked:.0f} ms of work, in {scene}: {where}"
