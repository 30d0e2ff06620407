import logging
from collections.abc import Iterator
from dataclasses import dataclass
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.progress import Cancelled, Progress
from advisor_desk.gui.jobs import Job, Jobs


@dataclass(eq=False)
class PrinterGone(AdvisorDeskError):
    printer: str


@pytest.fixture
def jobs(qapp: QObject) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.stop_all()


def test_work_runs_elsewhere_and_its_result_comes_back_here(qtbot: QtBot, jobs: Jobs) -> None:
    heard: list[bool] = []
    job = jobs.prepare(lambda _: current_thread() is main_thread())
    job.succeeded.connect(lambda _: heard.append(current_thread() is main_thread()))

    with qtbot.waitSignal(job.succeeded) as outcome:
        jobs.start(job)

    assert outcome.args == [False]
    assert heard == [True]


def test_what_the_adviser_can_act_on_comes_as_failed(qtbot: QtBot, jobs: Jobs) -> None:
    def fail(_: Progress) -> None:
        raise PrinterGone("Laserjet")

    job = jobs.prepare(fail)
    with qtbot.waitSignal(job.failed) as outcome, qtbot.assertNotEmitted(job.broke):
        jobs.start(job)

    assert outcome.args is not None
    assert outcome.args[0].printer == "Laserjet"


def test_a_bug_is_logged_and_told_once_for_all(
    qtbot: QtBot, jobs: Jobs, caplog: pytest.LogCaptureFixture
) -> None:
    job = jobs.prepare(lambda _: 1 // 0)
    with caplog.at_level(logging.ERROR), qtbot.waitSignals([job.broke, jobs.broke]):
        jobs.start(job)

    [record] = caplog.records
    assert record.exc_info is not None
    assert record.exc_info[0] is ZeroDivisionError


def test_cancel_stops_the_work_at_its_next_step(qtbot: QtBot, jobs: Jobs) -> None:
    begun, go_on = Event(), Event()

    def count(progress: Progress) -> None:
        begun.set()
        go_on.wait(60)
        progress.step(1, 2)

    job = jobs.prepare(count)
    jobs.start(job)
    assert begun.wait(60)
    job.cancel()
    with qtbot.waitSignal(job.cancelled):
        go_on.set()


def test_a_job_stopped_while_it_waits_in_the_queue_never_begins(qtbot: QtBot, jobs: Jobs) -> None:
    go_on, begun = Event(), Event()
    first = jobs.prepare(lambda _: go_on.wait(60))
    second = jobs.prepare(lambda _: begun.set())
    jobs.start(first)
    jobs.start(second)

    second.cancel()
    with qtbot.waitSignal(second.cancelled):
        go_on.set()

    assert not begun.is_set()


def test_progress_beyond_a_signals_range_is_told_in_thousandths(qtbot: QtBot, jobs: Jobs) -> None:
    job = jobs.prepare(lambda progress: progress.step(3 * 2**31, 6 * 2**31))
    with qtbot.waitSignal(job.progressed) as told:
        jobs.start(job)

    assert told.args == [500, 1000]


def test_nobody_waits_any_more_when_it_is_said_that_nothing_is_busy(
    qtbot: QtBot, jobs: Jobs
) -> None:
    told: list[str] = []
    job = jobs.prepare(lambda _: None)
    job.finished.connect(lambda: told.append("finished"))
    jobs.busy.connect(lambda busy: told.append("busy" if busy else "idle"))

    with qtbot.waitSignal(jobs.busy, check_params_cb=lambda busy: not busy):
        jobs.start(job)

    assert told == ["busy", "finished", "idle"]


def test_a_finished_job_is_let_go(qtbot: QtBot, jobs: Jobs) -> None:
    jobs.start(jobs.prepare(lambda _: None))

    qtbot.waitUntil(lambda: jobs.findChildren(Job) == [])


def test_closing_waits_for_the_running_job(qapp: QObject) -> None:
    jobs, begun, ended = Jobs(), Event(), Event()

    def work(progress: Progress) -> None:
        begun.set()
        while not ended.wait(0.001):
            try:
                progress.step(0, 0)
            except Cancelled:
                ended.set()
                raise

    jobs.start(jobs.prepare(work))
    assert begun.wait(60)
    jobs.stop_all()

    assert ended.is_set()
