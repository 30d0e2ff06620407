import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from advisor_desk.gui.watchdog import Watchdog


@pytest.fixture
def watchdog(qapp: QObject) -> Iterator[Watchdog]:
    made = Watchdog()
    made.start()
    yield made
    made.stop()


def work_hard(seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        sum(range(100))


def test_a_long_stretch_is_found_with_its_place(qtbot: QtBot, watchdog: Watchdog) -> None:
    ended = QTimer(singleShot=True, interval=0)
    ended.timeout.connect(lambda: work_hard(0.4))  # longer than a busy machine stops for
    with qtbot.waitSignal(ended.timeout):
        ended.start()
    qtbot.waitUntil(lambda: watchdog.longest.seconds >= 0.35)

    assert "work_hard" in " ".join(watchdog.longest.where)


def test_what_a_driver_does_itself_is_not_the_programs_fault(qtbot: QtBot) -> None:
    watchdog = Watchdog(driver="test_watchdog")
    watchdog.start()
    work_hard(0.1)
    qtbot.waitUntil(lambda: not watchdog._unheard)
    watchdog.stop()

    assert watchdog.longest.seconds < 0.05


def test_a_key_press_given_by_a_driver_can_be_measured(watchdog: Watchdog) -> None:
    with watchdog.stretch():
        work_hard(0.03)

    assert watchdog.longest.seconds >= 0.03


def test_reset_forgets_the_start(watchdog: Watchdog) -> None:
    with watchdog.stretch():
        work_hard(0.03)
    watchdog.reset()

    assert watchdog.longest.seconds == 0
