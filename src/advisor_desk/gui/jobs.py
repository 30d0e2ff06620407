"""Runs slow work off the GUI thread and brings its outcome back to it."""

import logging
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Event

from PySide6.QtCore import QObject, Signal

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.progress import Cancelled, Progress

Work = Callable[[Progress], object]

_log = logging.getLogger(__name__)
_LARGEST = 2**31 - 1


class Job(QObject):
    """One piece of work, seen from the GUI thread. Ends in exactly one outcome, then `finished`.

    `failed` carries what the adviser can act on; `broke` carries a bug, already logged.
    `over` comes when all who listen to `finished` are told: a thread tells one after the other.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(AdvisorDeskError)
    broke = Signal(Exception)
    cancelled = Signal()
    finished = Signal()
    over = Signal()

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def step(self, done: int, total: int) -> None:
        """Called by the work. Beyond 31 bits (a signal's limit) thousandths are told instead."""
        self._ensure_wanted()
        if max(done, total) > _LARGEST:
            done, total = done * 1000 // max(total, 1), 1000
        self.progressed.emit(done, total)

    def run(self) -> None:
        """Do the work. The pool calls this off the GUI thread."""
        try:
            self._ensure_wanted()  # it may have been stopped while it waited in the queue
            outcome = self._work(self)
        except Cancelled:
            self.cancelled.emit()
        except AdvisorDeskError as error:
            self.failed.emit(error)
        except Exception as error:
            _log.exception("a job broke")
            self.broke.emit(error)
        else:
            self.succeeded.emit(outcome)
        finally:
            self.finished.emit()
            self.over.emit()

    def _ensure_wanted(self) -> None:
        if self._stop.is_set():
            raise Cancelled


class Jobs(QObject):
    """Queues jobs one at a time and owns each until it has finished.

    The thread is Python's own: `QRunnable.create` of PySide 6.11 now and then corrupts memory.
    `broke` repeats every bug: the window's crash notice listens to it once for all pages.
    """

    broke = Signal(Exception)
    busy = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1)
        self._started: deque[tuple[Job, Future[None]]] = deque()
        self._left: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being done, or waits to be."""
        return bool(self._started)

    def prepare(self, work: Work) -> Job:
        """Make a job. Connect its signals, then `start` it."""
        job = Job(work, parent=self)
        job.broke.connect(self.broke)
        job.over.connect(self._end)
        return job

    def start(self, job: Job) -> None:
        self.busy.emit(True)  # noqa: FBT003 - a signal's value
        self._started.append((job, self._thread.submit(job.run)))

    def stop_all(self) -> None:
        """Cancel everything, then wait for the running job to notice."""
        for job in self.findChildren(Job):
            job.cancel()
        wait([future for _, future in self._started])

    def _end(self) -> None:
        """Keep the job in hand for a while: its thread may still be leaving `run`.

        It must not be the thread that drops the last reference while the job is deleted here.
        """
        self._left, _ = self._started.popleft()
        self._left.deleteLater()
        self.busy.emit(bool(self._started))
