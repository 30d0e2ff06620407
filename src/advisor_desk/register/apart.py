"""Reads large files in a process of its own: what is read is put up while it reads on.

Python does one thing at a time in a process; of two processes each has a core.
"""

import gc
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from multiprocessing.connection import Connection
from queue import Queue
from threading import Thread

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.register.errors import RegisterReadingEnded
from advisor_desk.register.intake import InputFile, Intake, Part
from advisor_desk.register.report import Tally
from advisor_desk.register.staging import pack, unpack

LARGE = 20_000_000  # bytes; less is read before a process has started
_AHEAD = 32  # parts that may wait
_Message = tuple[int, bytes, list[str]] | Tally | AdvisorDeskError | None  # the last at the end
Parts = Callable[[InputFile], Iterator[Part]]


@contextmanager
def reader(files: Sequence[InputFile], intake: Intake) -> Iterator[Parts]:
    """What gives the parts of each of the files, to be asked in their order, as `Intake.parts`.

    Left early, it stops reading.
    """
    if sum(file.size for file in files) < LARGE or os.cpu_count() == 1:
        yield intake.parts
        return
    # A fork would carry over locks that the window's other threads hold.
    starter = multiprocessing.get_context("spawn")
    here, there = starter.Pipe()
    process = starter.Process(target=_read, args=(there, files, intake), daemon=True)
    with closing(here):
        with closing(there):
            process.start()
        received = _Received(here)
        try:
            yield lambda _: received.parts(intake.tally)
        finally:
            process.terminate()
            received.stop()
            process.join()
            process.close()


class _Received:
    """What the other process sends, taken in while something else is done with the last of it."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._waiting = Queue[_Message](_AHEAD)
        self._thread = Thread(target=self._take, daemon=True)
        self._thread.start()

    def parts(self, tally: Tally) -> Iterator[Part]:
        """Those of the next file; its rows are then added to what is counted."""
        while not isinstance(message := self._waiting.get(), Tally):
            if message is None:
                raise RegisterReadingEnded
            if isinstance(message, AdvisorDeskError):
                raise message
            position, packed, keys = message
            yield Part(position, unpack(packed), keys)
        tally.add(message)

    def stop(self) -> None:
        """Wait for the end of what was sent."""
        while self._thread.is_alive():
            while not self._waiting.empty():
                self._waiting.get()
            self._thread.join(0.01)

    def _take(self) -> None:
        try:
            while True:
                self._waiting.put(self._pipe.recv())
        except (EOFError, OSError):
            self._waiting.put(None)


def _read(pipe: Connection, files: Sequence[InputFile], intake: Intake) -> None:
    """The other process. It ends when nobody takes what it sends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # that is for who started it
    gc.disable()  # rows are in no circles, and looking for some takes a tenth of the time
    with closing(pipe):
        try:
            for file in files:
                counting = replace(intake, tally=Tally())
                for position, rows, keys in counting.parts(file):
                    pipe.send((position, pack(rows), keys))
                pipe.send(counting.tally)
        except AdvisorDeskError as error:
            pipe.send(error)
        except (BrokenPipeError, ConnectionResetError):
            return
