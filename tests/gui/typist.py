"""Types into the real window until it is killed, saying after each key what is typed so far.

Run by `test_kill`: python -m tests.gui.typist DESK PAGE. The passphrase is in the environment.
A line is `typed N` for N letters so far, or `kept` when a draft was saved.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from advisor_desk.app import Application
from advisor_desk.domain.companies import Company
from advisor_desk.domain.ids import new_id
from advisor_desk.gui.companies.edit_page import CompanyEditPage
from advisor_desk.gui.draft_keeper import DraftKeeper
from advisor_desk.gui.visits.log_page import LogPage

KEY_MS = 20


class Typist:
    """Opens the page that was asked for and types into it, a letter at a time."""

    def __init__(self, application: Application, page: str) -> None:
        self._application = application
        self._page = page
        self._typed = 0
        self._field: QWidget | None = None
        self._keys = QTimer(interval=KEY_MS)
        self._keys.timeout.connect(self._press)
        self._keys.start()

    def _press(self) -> None:
        if self._application.context is None:
            return
        if self._field is None:
            self._field, keeper = OPEN[self._page](self._application)
            keeper.kept.connect(lambda: say("kept"))
            return
        QTest.keyClicks(self._field, "x")
        self._typed += 1
        say(f"typed {self._typed}")


def company_edit(application: Application) -> tuple[QWidget, DraftKeeper]:
    application.window.show_page("company_edit")
    page = application.window.current_page()
    assert isinstance(page, CompanyEditPage)
    return page.ui.name_edit, page.keeper


def log(application: Application) -> tuple[QWidget, DraftKeeper]:
    assert application.context is not None
    companies = application.context.services.companies
    norrby = companies.add(Company(id=new_id(), name="Norrby Mekaniska AB"))
    application.window.show_page("log", company_id=norrby.id)
    page = application.window.current_page()
    assert isinstance(page, LogPage)
    return page.form.told.ui.notes_edit, page.draft.keeper


OPEN: dict[str, Callable[[Application], tuple[QWidget, DraftKeeper]]] = {
    "company_edit": company_edit,
    "log": log,
}


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def give_up(*error: Any) -> None:
    sys.__excepthook__(*error)
    os._exit(1)


def main(folder: Path, page: str) -> None:
    application = Application(folder)
    application.start()
    sys.excepthook = give_up
    typist = Typist(application, page)
    application.qt.exec()
    del typist


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
