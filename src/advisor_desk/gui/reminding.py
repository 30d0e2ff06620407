"""Reminds of one's own visits and steps while the program runs, at the tray or in the window."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from advisor_desk.domain.reminders import Subject, remembered
from advisor_desk.gui.context import Context
from advisor_desk.gui.icons import icon
from advisor_desk.gui.moments import local_day, time_text
from advisor_desk.services.reminders import Told
from advisor_desk.system.said import load_said, save_said

_MINUTE_MS = 60_000
_SHOWN_MS = 15_000
_STAYS_MS = 120_000


@dataclass(frozen=True)
class Saying:
    """A sentence; `then` is done when it is pressed."""

    text: str
    then: Callable[[], None]


class Speaker(Protocol):
    """Where reminders are shown."""

    def say(self, sayings: Sequence[Saying]) -> None: ...

    def stop(self) -> None: ...


class Tray:
    """The desktop's own notifications; the sign at its edge brings the window to the front."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._then: Callable[[], None] = lambda: None
        self._tray = QSystemTrayIcon(icon("calendar-check", "accent"), window)
        self._tray.setToolTip(window.windowTitle())
        self._tray.activated.connect(self._come_forward)
        self._tray.messageClicked.connect(self._on_pressed)
        self._tray.show()

    def say(self, sayings: Sequence[Saying]) -> None:
        """The desktop tells which is pressed by the last that was shown alone."""
        kind = QSystemTrayIcon.MessageIcon.Information
        for one in sayings:
            self._then = one.then
            self._tray.showMessage("Advisor Desk", one.text, kind, _SHOWN_MS)

    def stop(self) -> None:
        self._tray.hide()

    def _on_pressed(self) -> None:
        self._come_forward()
        self._then()

    def _come_forward(self) -> None:
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.raise_()
        self._window.activateWindow()


class InWindow:
    """The window's own notice, where the desktop has no place for one; the task bar calls."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def say(self, sayings: Sequence[Saying]) -> None:
        text = "\n".join(one.text for one in sayings)
        show = QCoreApplication.translate("Reminding", "Show")
        toast = self._context.window.toast
        toast.notify(text, sayings[0].then, button=show, least_ms=_STAYS_MS)
        QApplication.alert(self._context.window)

    def stop(self) -> None:
        """Nothing of it stays."""


class Reminding(QObject):
    """Looks each minute; what was said is not said again, after a restart either."""

    def __init__(self, context: Context, speaker: Speaker | None = None) -> None:
        super().__init__(context.window)
        self._context = context
        self._speaker = speaker or _speaker(context)
        self._said = load_said(context.folder)
        self._minutes = QTimer(self, interval=_MINUTE_MS)
        self._minutes.timeout.connect(self.remind)
        self._minutes.start()
        context.choices.changed.connect(self.remind)
        self.remind()

    def remind(self) -> None:
        """Say what it is time for; steps of one kind together."""
        settings, services = self._context.choices.settings, self._context.services
        if not settings.reminders or self._context.is_closed:
            return
        lead = timedelta(minutes=settings.remind_minutes)
        told = services.reminders.due(lead, self._said)
        if not told:
            return
        now = services.desk.now()
        self._said = remembered(self._said, [one.reminder for one in told], now)
        save_said(self._context.folder, self._said)
        self._speaker.say([*self._sayings(told)])

    def stop(self) -> None:
        self._minutes.stop()
        self._speaker.stop()

    def _sayings(self, told: Sequence[Told]) -> Iterator[Saying]:
        for one in told:
            if one.reminder.subject is Subject.VISIT:
                yield Saying(self._visit(one), self._opening(one))
        for subject in (Subject.STEP, Subject.FOLLOW_UP):
            if steps := [one for one in told if one.reminder.subject is subject]:
                show = partial(self._context.window.show_page, "steps")
                yield Saying(self._steps(subject, steps), show)

    def _visit(self, told: Told) -> str:
        at, today = told.reminder.at, self._context.services.desk.today()
        key = "reminder.visit" if local_day(at) == today else "reminder.visit_tomorrow"
        return self._context.words.text(key, time=time_text(at), company=self._company(told))

    def _steps(self, subject: Subject, told: Sequence[Told]) -> str:
        words = self._context.words
        if len(told) == 1:
            return words.text(f"reminder.{subject}", company=self._company(told[0]))
        return words.count(f"reminder.{subject}s", len(told))

    def _company(self, told: Told) -> str:
        return told.company or self._context.words.text("calendar.sole_trader")

    def _opening(self, told: Told) -> Callable[[], None]:
        record_id = told.reminder.record_id
        return lambda: self._context.window.show_page("plan", engagement_id=record_id)


def _speaker(context: Context) -> Speaker:
    has_tray = QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()
    return Tray(context.window) if has_tray else InWindow(context)
