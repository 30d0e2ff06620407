"""The log: one file that starts over when it is full, and holds ids, never names."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

NAME = "advisor-desk.log"
_SIZE, _KEPT = 1_000_000, 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
_log = logging.getLogger(__name__)

CrashReport = Callable[[BaseException], None]


def install_logs(folder: Path) -> Path:
    """Write the program's log to a file in the folder, and return the file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / NAME
    handler = RotatingFileHandler(path, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8")
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger("advisor_desk")
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path


def trail(error: BaseException) -> str:
    """What happened where, without the messages: those may quote what the adviser typed."""
    link: BaseException | None = error
    steps: list[str] = []
    while link is not None:
        steps += [f"{type(link).__qualname__}\n", *traceback.format_tb(link.__traceback__)]
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return "".join(steps)


def install_crash_handler(report: CrashReport) -> None:
    """Log every error that nobody caught, in any thread, then tell `report` about it."""

    def crashed(error: BaseException) -> None:
        _log.critical("not caught: %s", trail(error))
        report(error)

    def in_main(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            crashed(error)

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            crashed(args.exc_value)

    sys.excepthook = in_main
    threading.excepthook = in_thread
