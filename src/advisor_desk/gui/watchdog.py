"""Measures how long the GUI thread leaves an event waiting, and what it was doing meanwhile."""

import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

from PySide6.QtCore import QObject, Qt, Signal

_INTERVAL = 0.005
_INNERMOST = 8


@dataclass(frozen=True)
class Stretch:
    """One time the window could not answer. `where`: most often here, innermost call last."""

    seconds: float = 0.0
    where: tuple[str, ...] = ()


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
        self._lock = threading.Lock()
        self._began: float | None = None
        self._sampled: Counter[tuple[str, ...]] = Counter()
        self._longest = Stretch()
        self._unheard = False
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._beat.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def longest(self) -> Stretch:
        with self._lock:
            return self._longest

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

    def reset(self) -> None:
        """Forget what was measured, as after start-up."""
        with self._lock:
            self._longest, self._began = Stretch(), None

    @contextmanager
    def stretch(self) -> Iterator[None]:
        """Measure exactly what a driver calls directly, as a key press QTest delivers at once."""
        began = time.perf_counter()
        yield
        with self._lock:
            self._note(time.perf_counter() - began)

    def _hear(self) -> None:
        with self._lock:
            self._end(time.perf_counter())
            self._unheard = False

    def _watch(self) -> None:
        before = time.perf_counter()
        while not self._stop.wait(_INTERVAL):
            frame = sys._current_frames().get(self._main)  # noqa: SLF001 - the only way
            now = time.perf_counter()
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

    def _sample(self, frame: FrameType, before: float) -> None:
        if self._driver and self._driver in frame.f_code.co_filename:
            self._end(before)
            return
        if self._began is None:
            self._began = before
        calls = traceback.extract_stack(frame)[-_INNERMOST:]
        self._sampled[tuple(f"{call.filename} {call.name}" for call in calls)] += 1

    def _end(self, now: float) -> None:
        if self._began is not None:
            self._note(now - self._began)
        self._began = None

    def _note(self, seconds: float) -> None:
        if seconds > self._longest.seconds:
            usual = self._sampled.most_common(1)
            self._longest = Stretch(seconds, usual[0][0] if usual else ())
