"""The longest time the window answers nothing while the tour is played: told, not judged."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from advisor_desk.gui.watchdog import Stretch
from tests.tour.stage import Taste
from tests.tour.tour import play

_MOST_MS = 50


@pytest.mark.qt_log_ignore("This plugin does not support ")  # offscreen says so
def test_how_long_the_window_is_busy_in_the_tour(
    benchmark: BenchmarkFixture,
    qapp: QApplication,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    played = benchmark.pedantic(play, args=(tmp_path / "tour", Taste()), rounds=1)  # type: ignore[no-untyped-call]
    with capsys.disabled():
        print(f"window busy in the tour, at most {_MOST_MS} ms wanted:")  # noqa: T201
        print(_told("longest without an answer", *played.worst))  # noqa: T201
        print(_told("most work in one stretch", *played.hardest_of_all))  # noqa: T201

    assert played.worst[1].seconds > 0


def _told(what: str, scene: str, stretch: Stretch) -> str:
    passed, worked = stretch.seconds * 1000, stretch.worked * 1000
    where = " < ".join(call.rpartition("/")[2] for call in reversed(stretch.where[-3:]))
    return f"  {what}: {passed:.0f} ms, {worked:.0f} ms of work, in {scene}: {where}"
