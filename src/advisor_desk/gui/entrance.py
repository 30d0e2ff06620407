"""The way to an open desk: opening it, making it, or saying why it cannot be had."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from advisor_desk.gui.doorway import Door, Doorway, Opened
from advisor_desk.system.errors import KeyLost, KeyringUnavailable, PassphraseNeeded

if TYPE_CHECKING:
    from advisor_desk.domain.errors import AdvisorDeskError
    from advisor_desk.domain.progress import Progress
    from advisor_desk.gui.first_run.page import FirstRunPage
    from advisor_desk.gui.shell import MainWindow, Page

_DEMO = "demo desk"  # as `advisor-desk --demo` has it: both open the same folder
_ASK_FOR_KEY = (PassphraseNeeded, KeyLost, KeyringUnavailable)


class Entrance(QObject):
    """Tells `entered` once, with the `Opened` desk; until then its pages stand in the window."""

    entered = Signal(object)

    def __init__(self, window: MainWindow, doorway: Doorway) -> None:
        super().__init__(window)
        self._doorway = doorway
        self._door = Door(window)

    def open(self) -> None:
        """Open the desk; where there is none, or a passphrase is needed, show that page.

        Off the GUI thread: a keyring may wait for its owner, a passphrase is slow on purpose.
        """
        job = self._doorway.jobs.prepare(self._find_desk)
        job.succeeded.connect(self._on_found)
        job.failed.connect(self._on_failed)
        self._doorway.jobs.start(job)

    def _find_desk(self, _progress: Progress) -> Opened | None:
        from advisor_desk.services import opening  # the store takes its time to load

        folder, passphrase = self._doorway.folder, self._doorway.passphrase
        if not opening.exists(folder):
            return None
        return Opened(opening.open_desk(folder, passphrase, self._doorway.clock), passphrase)

    def _on_found(self, opened: Opened | None) -> None:
        if opened is None:
            self._ask_first_run()
        else:
            self._enter(opened)

    def _on_failed(self, error: AdvisorDeskError) -> None:
        if isinstance(error, _ASK_FOR_KEY):
            self._ask_for_key(error)
        else:
            self._show_problem(error)

    def _enter(self, opened: Opened) -> None:
        self._door.open()
        self.entered.emit(opened)

    def _ask_first_run(self) -> None:
        from advisor_desk.gui.first_run.page import FirstRunPage

        page = FirstRunPage(self._doorway)
        page.made.connect(self._show_recovery_code)
        page.demo_wanted.connect(partial(self._make_demo, page))
        self._show(page)

    def _make_demo(self, page: FirstRunPage) -> None:
        page.set_busy(busy=True)
        job = self._doorway.jobs.prepare(self._find_demo)
        job.succeeded.connect(self._enter)
        job.failed.connect(page.show_error)
        self._doorway.jobs.start(job)

    def _find_demo(self, progress: Progress) -> Opened:
        """A desk of its own beside the real one's place; what is made up needs no secret."""
        from advisor_desk.services.demo import open_demo

        folder = self._doorway.folder.with_name(f"{self._doorway.folder.name}-demo")
        passphrase = self._doorway.passphrase or _DEMO
        progress.step(0, 0)
        return Opened(open_demo(folder, passphrase, self._doorway.clock), passphrase)

    def _show_recovery_code(self, opened: Opened) -> None:
        from advisor_desk.gui.first_run.recovery_page import RecoveryPage

        self._doorway.choices.save()
        page = RecoveryPage(opened.recovery_code, opened.desk.me.adviser.name)
        page.kept.connect(partial(self._enter, opened))
        self._show(page)

    def _ask_for_key(self, because: AdvisorDeskError) -> None:
        from advisor_desk.gui.unlock.page import UnlockPage

        page = UnlockPage(self._doorway, because)
        page.opened.connect(self._enter)
        self._show(page)

    def _show_problem(self, error: AdvisorDeskError) -> None:
        from advisor_desk.gui.problem_page import ProblemPage

        page = ProblemPage(self._doorway, error)
        page.retried.connect(self.open)
        self._show(page)

    def _show(self, page: Page) -> None:
        self._door.show(page)
