"""Types into the real window until it is killed, saying after each key what is typed so far.

Run by `test_kill`: python -m tests.gui.typist DESK. The passphrase is in the environment.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from advisor_desk.app import Application
from advisor_desk.gui.companies.edit_page import CompanyEditPage

_KEY_MS = 20


def main(folder: Path) -> None:
    application = Application(folder)
    application.start()
    keys = QTimer(interval=_KEY_MS)

    def press() -> None:
        window = application.window
        page = window.current_page()
        if application.context is None:
            return
        if not isinstance(page, CompanyEditPage):
            window.show_page("company_edit")
            return
        QTest.keyClicks(page.ui.name_edit, "x")
        typed = len(page.ui.name_edit.text())
        sys.stdout.write(f"{typed} {time.monotonic()}\n")
        sys.stdout.flush()

    keys.timeout.connect(press)
    keys.start()
    application.qt.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
