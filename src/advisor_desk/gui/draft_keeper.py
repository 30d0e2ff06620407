"""Keeps what is being typed, so that a crash costs a second at most."""

import logging
from collections.abc import Callable, Mapping
from uuid import UUID
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from advisor_desk.domain.drafts import Form
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.services.drafts import Drafts

_WITHIN_MS = 1000
_AGAIN_MS = 2000
_TOLD_AFTER = 2
"""Times that saving is refused until it is told: another program is mostly done by then."""
_log = logging.getLogger(__name__)


class DraftKeeper(QObject):
    """Saves one form's draft within a second of a keystroke, and at once when focus leaves.

    Connect every field's change signal to `touch`. After the form was saved or thrown away,
    call `rest`. `typed` gives the fields as JSON can hold them.
    """

    kept = Signal()
    refused = Signal()
    failed = Signal(AdvisorDeskError)

    def __init__(
        self,
        drafts: Drafts,
        form: Form,
        typed: Callable[[], Mapping[str, object]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._drafts, self._form, self._typed = drafts, form, typed
        self._subject: UUID | None = None
        self._company: UUID | None = None
        self._unsaved = False
        self._refused = 0
        self._timer = QTimer(self, singleShot=True, interval=_WITHIN_MS)
        self._timer.timeout.connect(self.save_now)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self.save_now)

    def begin(self, subject_id: UUID, company_id: UUID | None) -> Mapping[str, object]:
        """Start keeping for this subject. Gives the fields of an earlier draft, or none."""
        self.rest()
        self._subject, self._company = subject_id, company_id
        found = self._drafts.find(self._form, subject_id)
        return found.fields if found else {}

    def touch(self, *_values: object) -> None:
        """Something was typed. The timer is not restarted: a fast typist is saved too."""
        if self._subject is not None and not self._unsaved:
            self._unsaved = True
            self._timer.start()

    def save_now(self, *_values: object) -> None:
        """Save if something is unsaved. What is refused is tried again, and told if it lasts."""
        self._save(hastily=True)

    def save_for_good(self) -> None:
        """The same, but another program that is writing is waited for: there is no later."""
        self._save(hastily=False)

    def save_held(self, *, hastily: bool = False) -> bool:
        """Try again what could not be saved of this or any form; whether all is saved now."""
        try:
            self._drafts.save_held(hastily=hastily)
        except AdvisorDeskError as error:
            if not hastily:
                self.failed.emit(error)
        return not self._drafts.is_holding()

    def _save(self, *, hastily: bool) -> None:
        if self._subject is None or not self._unsaved:
            return
        self._timer.stop()
        try:
            self._drafts.keep(
                self._form, self._subject, self._typed(), self._company, hastily=hastily
            )
        except AdvisorDeskError as error:
            _log.warning("a draft could not be kept: %s", type(error).__name__)
            self._timer.start()
            self._refused += 1
            self.refused.emit()
            if self._refused >= _TOLD_AFTER:
                self.failed.emit(error)
        else:
            self._unsaved, self._refused = False, 0
            self.kept.emit()

    def discard(self) -> Mapping[str, object]:
        """Stop, and throw the draft away. Gives its fields, so that this can be undone."""
        subject = self._subject
        self.rest()
        thrown = self._drafts.discard(self._form, subject) if subject else None
        return thrown.fields if thrown else {}

    def rest(self) -> None:
        """Nothing is being typed any more."""
        self._timer.stop()
        self._unsaved, self._subject = False, None


class DraftKeepers(QObject):
    """All keepers of the window: saved together when the machine or the program goes down."""

    def __init__(self) -> None:
        super().__init__()
        self._all: WeakSet[DraftKeeper] = WeakSet()
        self._again = QTimer(self, interval=_AGAIN_MS)
        self._again.timeout.connect(self._try_again)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self.save_all)
            application.aboutToQuit.connect(self.save_all)
            application.applicationStateChanged.connect(self._on_state)

    def add(self, keeper: DraftKeeper, tell: Callable[[AdvisorDeskError], object]) -> DraftKeeper:
        """Watch over a keeper; `tell` says on its page why saving goes on failing."""
        self._all.add(keeper)
        keeper.failed.connect(tell)
        keeper.refused.connect(self._again.start)
        return keeper

    def save_all(self, *_values: object) -> None:
        for keeper in self._living():
            keeper.save_for_good()

    def rest(self) -> None:
        """The desk is being closed: nothing is tried again."""
        self._again.stop()

    def is_all_saved(self) -> bool:
        """Try once more to save everything; whether nothing is left in memory only."""
        self.save_all()
        return all(keeper.save_held() for keeper in self._living())

    def _try_again(self) -> None:
        """What was refused is saved when it can be, wherever the adviser has gone meanwhile."""
        if all(keeper.save_held(hastily=True) for keeper in self._living()):
            self._again.stop()

    def _living(self) -> list[DraftKeeper]:
        """Those whose page Qt has not taken away with its window."""
        return [keeper for keeper in self._all if isValid(keeper)]

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            self.save_all()
