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


def work_until_seen(watchdog: Watchdog) -> None:
    """However late its thread gets a turn, the watchdog has looked a few times by then."""
    while watchdog._began is None or watchdog._sampled.total() < 5:
        work_hard(0.02)


def test_a_long_stretch_is_found_with_its_place(qtbot: QtBot, watchdog: Watchdog) -> None:
    ended, lasted = QTimer(singleShot=True, interval=0), list[float]()

    def work() -> None:
        work_until_seen(watchdog)
        began = time.perf_counter()
        work_hard(0.1)
        lasted.append(time.perf_counter() - began)

    ended.timeout.connect(work)
    with qtbot.waitSignal(ended.timeout):
        ended.start()
    qtbot.waitUntil(lambda: watchdog.longest.seconds >= lasted[0])

    assert any("work_hard" in call for call in watchdog.longest.where)


def test_what_a_driver_does_itself_is_not_the_programs_fault(qtbot: QtBot) -> None:
    watchdog = Watchdog(driver="test_watchdog")
    watchdog.start()
    began = time.perf_counter()
    work_hard(1.0)
    lasted = time.perf_counter() - began
    qtbot.waitUntil(lambda: not watchdog._unheard)
    watchdog.stop()

    assert watchdog.longest.seconds < lasted
    assert not any("work_hard" in call for call in watchdog.longest.where)


def test_a_key_press_given_by_a_driver_can_be_measured(watchdog: Watchdog) -> None:
    with watchdog.stretch():
        work_hard(0.03)

    assert watchdog.longest.seconds >= 0.03


def test_reset_forgets_the_start(watchdog: Watchdog) -> None:
    with watchdog.stretch():
        work_hard(0.03)
    watchdog.reset()

    assert watchdog.longest.seconds == 0
