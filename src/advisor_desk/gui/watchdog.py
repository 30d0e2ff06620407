"""Measures how long the GUI thread leaves an event waiting, and what it was doing meanwhile."""

import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

_INTERVAL = 0.005
_INNERMOST = 8
_PACKAGE = str(Path(__file__).parents[1])


@dataclass(frozen=True)
class Stretch:
    """One time the window could not answer.

    `where`: most often here in the program's own code, innermost call last.

    `worked`: seconds of it that the thread had a processor; the rest it waited for one, or for
    the disk.
    """

    seconds: float = 0.0
    worked: float = 0.0
    where: tuple[str, ...] = ()


class _Moment(NamedTuple):
    """Seconds on the clock, and seconds that the watched thread had worked by then."""

    passed: float
    worked: float


class Watchdog(QObject):
    """Keeps the longest stretch in which the GUI thread answered nothing.

    A thread sends it a beat every few milliseconds and samples its stack until the beat is heard.
    (The event loop's own signals would not do: glib's say nothing of when events are handled.)
    Code whose path holds `driver` (a test that plays the adviser) is not the program: a stretch
    ends where such code takes over.
    """

    _beat = Signal()

    def __init__(self, driver: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._driver = driver
        self._main = threading.get_ident()
        self._worked = _work_clock(self._main)
        self._lock = threading.Lock()
        self._began: _Moment | None = None
        self._sampled: Counter[tuple[str, ...]] = Counter()
        self._longest = self._hardest = Stretch()
        self._unheard = False
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._beat.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def longest(self) -> Stretch:
        with self._lock:
            return self._longest

    @property
    def hardest(self) -> Stretch:
        """The stretch with the most work in it: the same on a busy machine as on an idle one."""
        with self._lock:
            return self._hardest

    def start(self) -> None:
        """Begin to watch the thread this was made in."""
        self._stop.clear()
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        with self._lock:
            self._began = None  # what is done until it watches again is not of a stretch

    def reset(self) -> None:
        """Forget what was measured, as after start-up."""
        with self._lock:
            self._longest = self._hardest = Stretch()
            self._began = None

    @contextmanager
    def stretch(self) -> Iterator[None]:
        """Measure exactly what a driver calls directly, as a key press QTest delivers at once."""
        began = self._now()
        yield
        with self._lock:
            self._note(began, self._now())

    def _hear(self) -> None:
        with self._lock:
            self._end(self._now())
            self._unheard = False

    def _watch(self) -> None:
        before = self._now()
        while not self._stop.wait(_INTERVAL):
            frame = sys._current_frames().get(self._main)  # noqa: SLF001 - the only way
            now = self._now()
            with self._lock:
                send = not self._unheard
                if send:
                    self._unheard, self._began = True, now
                    self._sampled.clear()
                elif frame is not None:
                    self._sample(frame, before)
            if send:
                self._beat.emit()
            frame, before = None, now

    def _sample(self, frame: FrameType, before: _Moment) -> None:
        if self._driver and self._driver in frame.f_code.co_filename:
            self._end(before)
            return
        if self._began is None:
            self._began = before
        calls = [call.f_code for call, _ in traceback.walk_stack(frame)]
        own = [call for call in calls if _PACKAGE in call.co_filename] or calls
        where = (f"{call.co_filename} {call.co_name}" for call in reversed(own[:_INNERMOST]))
        self._sampled[tuple(where)] += 1

    def _end(self, now: _Moment) -> None:
        if self._began is not None:
            self._note(self._began, now)
        self._began = None

    def _note(self, began: _Moment, now: _Moment) -> None:
        usual = self._sampled.most_common(1)
        where = usual[0][0] if usual else ()
        found = Stretch(now.passed - began.passed, now.worked - began.worked, where)
        self._longest = max(self._longest, found, key=lambda stretch: stretch.seconds)
        self._hardest = max(self._hardest, found, key=lambda stretch: stretch.worked)

    def _now(self) -> _Moment:
        return _Moment(time.perf_counter(), self._worked())


def _work_clock(thread: int) -> Callable[[], float]:
    """Seconds of processor time of a thread; where the system does not tell, of the process."""
    if not hasattr(time, "pthread_getcpuclockid"):
        return time.process_time
    clock = time.pthread_getcpuclockid(thread)
    return lambda: time.clock_gettime(clock)
