"""Measures how long the GUI thread is busy at a stretch, and where in the code it was."""

import sys
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

from PySide6.QtCore import QAbstractEventDispatcher, QObject

_INTERVAL = 0.005
_INNERMOST = 8


@dataclass(frozen=True)
class Stretch:
    """One time the window could not answer. `where` holds the innermost calls last."""

    seconds: float = 0.0
    where: tuple[str, ...] = ()


class Watchdog(QObject):
    """Keeps the longest stretch between the event loop's waking and its next sleep.

    A thread samples the stack meanwhile. Code whose path holds `driver` (a test that plays the
    adviser) is not the program: a stretch ends where such code takes over.
    """

    def __init__(self, driver: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._driver = driver
        self._main = threading.get_ident()
        self._lock = threading.Lock()
        self._began: float | None = None
        self._sampled: tuple[str, ...] = ()
        self._longest = Stretch()
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def longest(self) -> Stretch:
        with self._lock:
            return self._longest

    def start(self) -> None:
        """Begin to watch the thread that calls this. Needs a running application."""
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._begin)
        dispatcher.aboutToBlock.connect(self._end)
        self._stop.clear()
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.disconnect(self._begin)
        dispatcher.aboutToBlock.disconnect(self._end)
        self._end()
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
        """Measure what a driver calls directly, as a key press that QTest delivers at once."""
        self._begin()
        try:
            yield
        finally:
            self._end()

    def _begin(self) -> None:
        with self._lock:
            self._close(time.perf_counter())
            self._began, self._sampled = time.perf_counter(), ()

    def _end(self) -> None:
        with self._lock:
            self._close(time.perf_counter())
            self._began = None

    def _close(self, now: float) -> None:
        if self._began is not None and now - self._began > self._longest.seconds:
            self._longest = Stretch(now - self._began, self._sampled)

    def _watch(self) -> None:
        last = time.perf_counter()
        while not self._stop.wait(_INTERVAL):
            frame = sys._current_frames().get(self._main)  # noqa: SLF001 - the only way
            now = time.perf_counter()
            with self._lock:
                if frame is not None and self._began is not None:
                    self._sample(frame, last)
            del frame
            last = now

    def _sample(self, frame: FrameType, last: float) -> None:
        if self._driver and self._driver in frame.f_code.co_filename:
            self._close(max(last, self._began or last))
            self._began = None
            return
        calls = traceback.extract_stack(frame)[-_INNERMOST:]
        self._sampled = tuple(f"{c.filename}:{c.lineno} {c.name}" for c in calls)
