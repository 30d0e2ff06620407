"""Fields that behave: Tab leaves them, the wheel does not change them in passing."""

from functools import cache

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QPlainTextEdit,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.theme import theme

_CALENDAR = (308, 268)
_AIR = (8, 0, 0, 0)  # a styled spin box forgets its left padding
_TYPED = "yyyy-MM-dd  ddd"  # the weekday last: Qt takes no typing before one
_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class DateEdit(QDateEdit):
    """An ISO date with a calendar. Arrow keys step, days into the next month too; Tab leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QDate.currentDate(), parent)
        self.setCalendarPopup(True)
        self.setDisplayFormat(_TYPED)
        self._follow_language()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumDate(QDate(1900, 1, 1))
        self.setMaximumDate(QDate(2199, 12, 31))
        self.installEventFilter(_wheel_guard())

    def stepBy(self, steps: int) -> None:  # noqa: N802 - Qt's name
        """The day after the last of a month is the first of the next."""
        section = self.currentSection()
        if section != QDateEdit.Section.DaySection:
            super().stepBy(steps)
            return
        self.setDate(self.date().addDays(steps))
        self.setSelectedSection(section)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A dash or dot typed where a full part has already led on changes nothing."""
        if not (event.text() and event.text() in "-./" and self.lineEdit().hasSelectedText()):
            super().keyPressEvent(event)

    def stepEnabled(self) -> QDateEdit.StepEnabledFlag:  # noqa: N802 - Qt's name
        return QDateEdit.StepEnabledFlag.StepUpEnabled | QDateEdit.StepEnabledFlag.StepDownEnabled

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's signature
        return QWidget.focusNextPrevChild(self, forward)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._follow_language()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._colour_calendar()  # not sooner: a calendar takes 3 ms, and most are never opened
        super().focusInEvent(event)

    def _follow_language(self) -> None:
        self.setLocale(QLocale())  # else it has the locale that its parent began with

    def _colour_calendar(self) -> None:
        """Qt paints weekends red, in both looks; red means trouble here."""
        calendar = self.calendarWidget()
        calendar.setMinimumSize(
            scaled(_CALENDAR[0]), scaled(_CALENDAR[1])
        )  # its own hint cuts days
        calendar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        if (layout := calendar.layout()) is not None:
            layout.setContentsMargins(1, 1, 1, 1)
        calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        quiet = QTextCharFormat()
        quiet.setForeground(theme().colour("muted"))
        calendar.setHeaderTextFormat(quiet)
        for day in _WEEKEND:
            calendar.setWeekdayTextFormat(day, quiet)


class TimeEdit(QTimeEdit):
    """A time of day, as the language writes it; Tab leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDisplayFormat("HH:mm")
        self.lineEdit().setTextMargins(*_AIR)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.installEventFilter(_wheel_guard())

    def stepBy(self, steps: int) -> None:  # noqa: N802 - Qt's name
        """Step minutes by five: nobody plans a visit for 09:03."""
        on_minutes = self.currentSection() == QTimeEdit.Section.MinuteSection
        super().stepBy(steps * 5 if on_minutes else steps)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's signature
        return QWidget.focusNextPrevChild(self, forward)


class SpinBox(QSpinBox):
    """A whole number. The wheel changes it only while it is in use."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(*_AIR)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.installEventFilter(_wheel_guard())


class NotesEdit(QPlainTextEdit):
    """Plain text over several lines; Tab goes on to the next field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)


def guard_wheel(page: QWidget) -> None:
    """Keep the wheel from changing the fields of a scrolling page that are not in use."""
    for kind in (QComboBox, QAbstractSpinBox):
        for field in page.findChildren(kind):
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(_wheel_guard())


class _WheelGuard(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_wheel = event.type() == QEvent.Type.Wheel
        if is_wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


@cache
def _wheel_guard() -> _WheelGuard:
    return _WheelGuard()
