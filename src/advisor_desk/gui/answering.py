"""A thread for questions that the window does not wait for."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock

from advisor_desk.domain.errors import AdvisorDeskError

_log = logging.getLogger(__name__)


class Answering:
    """Answers one question after the other. One that fails is not answered: the page it was asked
    for says by itself what is wrong with its data, and a bug is in the log.

    The thread is Python's own, as that of `Jobs`, and for the same reason.
    """

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1)
        self._is_stopped = False
        self._lock = Lock()

    def ask(self, work: Callable[[], None]) -> None:
        """From any thread."""
        with self._lock:
            asked = None if self._is_stopped else self._thread.submit(work)
        if asked is not None:
            asked.add_done_callback(_note)

    def stop(self) -> None:
        """Drop the questions that wait, and wait for the one that is being answered."""
        with self._lock:
            self._is_stopped = True
        self._thread.shutdown(cancel_futures=True)


def _note(answered: Future[None]) -> None:
    error = None if answered.cancelled() else answered.exception()
    if isinstance(error, AdvisorDeskError):
        _log.warning("a question was not answered: %s", type(error).__name__)
    elif error is not None:
        _log.error("a question broke", exc_info=error)
