"""Starts and tells how much CPU it took: `python -m tests.benchmarks.starting HOW [DESK]`.

HOW is `bare` (a QMainWindow without anything, painted), `painted` (our window) or `today` (the
first page with its data). The passphrase is in the environment; stretching it counts.
"""

import os
import sys
import time
from pathlib import Path


def end() -> None:
    """Tell this process's CPU seconds, all threads, and stop at once."""
    sys.stdout.write(f"{time.process_time()}\n")
    sys.stdout.flush()
    os._exit(0)


def start_bare() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    QTimer.singleShot(0, end)
    application.exec()


def start_ours(folder: Path, *, until_today: bool) -> None:
    import gc

    from PySide6.QtCore import QTimer

    from advisor_desk.app import Application
    from tests.clock import FixedClock

    gc.disable()  # as `run_window` does
    application = Application(folder, "en", FixedClock())
    if until_today:
        application.window.page_shown.connect(lambda _page: QTimer.singleShot(0, end))
    else:
        application.painted.connect(end)
    application.start(watched=True)
    application.qt.exec()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        start_bare()
    else:
        start_ours(Path(sys.argv[2]), until_today=sys.argv[1] == "today")
