"""When it is: day, start and end, and how long that makes it."""

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QSignalBlocker, Qt, QTime
from PySide6.QtWidgets import QWidget

from advisor_desk.domain.engagements import (
    EndsBeforeItStarts,
    Engagement,
    Kind,
    PlannedInThePast,
    TooFarAhead,
)
from advisor_desk.gui.cards import mark_invalid
from advisor_desk.gui.forms.visit_when_ui import Ui_VisitWhen
from advisor_desk.gui.moments import length_text, local_day, pydate, qdate, qtime, to_utc
from advisor_desk.gui.visits.section import Fields, Section
from advisor_desk.gui.writing import typed

OF_TIME = (EndsBeforeItStarts, PlannedInThePast, TooFarAhead)
"""What is wrong with a plan's time, to be said beside it."""
_FORMAT = "HH:mm"
_LATEST = QTime(23, 59)


class When(Section):
    """Moving the start moves the end with it, as in any calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._length = 60
        self._is_long = False
        self.ui = Ui_VisitWhen()
        self.ui.setupUi(self)
        self.ui.day_edit.dateChanged.connect(self._on_day)
        self.ui.start_edit.timeChanged.connect(self._on_start)
        self.ui.end_edit.timeChanged.connect(self._on_end)
        self.ui.last_day_edit.dateChanged.connect(self._on_end)
        self.set_kind(Kind.VISIT)

    def day(self) -> date:
        return pydate(self.ui.day_edit.date())

    def set_day(self, day: date) -> None:
        """Move to another day at the same hour, as if it had been typed."""
        self.ui.day_edit.setDate(qdate(day))

    def set_span(self, starts_at: datetime, ends_at: datetime) -> None:
        """Move to this day and hour, as if it had been typed."""
        self._is_long = local_day(starts_at) != local_day(ends_at)
        self._set_span(starts_at, ends_at)
        self._show_last_day(self._is_long)
        self.changed.emit()

    def starts_at(self) -> datetime:
        return to_utc(self.ui.day_edit.date(), self.ui.start_edit.time())

    def ends_at(self) -> datetime:
        last = self.ui.last_day_edit if self._is_long else self.ui.day_edit
        return to_utc(last.date(), self.ui.end_edit.time())

    def set_kind(self, kind: Kind | None) -> None:
        """Only an activity, as a trade day, is asked for its last day."""
        spread = local_day(self.ends_at()) != local_day(self.starts_at())
        self._show_last_day(kind is Kind.ACTIVITY or (self._is_long and spread))

    def set_engagement(self, engagement: Engagement) -> None:
        self._is_long = local_day(engagement.starts_at) != local_day(engagement.ends_at)
        self._set_span(engagement.starts_at, engagement.ends_at)
        self.set_kind(engagement.kind)

    def applied_to(self, engagement: Engagement) -> Engagement:
        return replace(engagement, starts_at=self.starts_at(), ends_at=self.ends_at())

    def typed(self) -> dict[str, object]:
        return {
            "day": self.day().isoformat(),
            "start": self.ui.start_edit.time().toString(_FORMAT),
            "last_day": pydate(self.ui.last_day_edit.date()).isoformat(),
            "end": self.ui.end_edit.time().toString(_FORMAT),
        }

    def restore(self, fields: Fields) -> None:
        day, start = typed.day(fields.get("day")), typed.clock(fields.get("start"))
        last, end = typed.day(fields.get("last_day")), typed.clock(fields.get("end"))
        if day and start and end:
            self._is_long = bool(last and last != day)
            begin = to_utc(qdate(day), QTime(start.hour, start.minute))
            until = to_utc(qdate(last or day), QTime(end.hour, end.minute))
            self._set_span(begin, until)
            self._show_last_day(self._is_long)

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self._tell_length()

    def take_focus(self) -> None:
        self.ui.day_edit.setFocus(Qt.FocusReason.TabFocusReason)

    def set_problem(self, text: str) -> None:
        self.ui.problem.set_text(text)
        mark_invalid(self.ui.day_edit, text)
        if text:
            self.take_focus()

    def _set_span(self, starts_at: datetime, ends_at: datetime) -> None:
        ui = self.ui
        quiet = [QSignalBlocker(f) for f in (ui.day_edit, ui.start_edit, ui.end_edit,
                                             ui.last_day_edit)]  # fmt: skip
        ui.day_edit.setDate(qdate(local_day(starts_at)))
        ui.start_edit.setTime(qtime(starts_at))
        ui.last_day_edit.setDate(qdate(local_day(ends_at)))
        ui.end_edit.setTime(qtime(ends_at))
        for blocker in quiet:
            blocker.unblock()
        self._tell_length()

    def _show_last_day(self, shown: bool) -> None:
        self._is_long = shown
        self.ui.last_day_label.setVisible(shown)
        self.ui.last_day_edit.setVisible(shown)
        self.ui.grid.setColumnStretch(2, 3 if shown else 0)
        self._tell_length()

    def _on_day(self) -> None:
        if not self._is_long or self.ui.last_day_edit.date() < self.ui.day_edit.date():
            with QSignalBlocker(self.ui.last_day_edit):
                self.ui.last_day_edit.setDate(self.ui.day_edit.date())
        self._tell_length()
        self.changed.emit()

    def _on_start(self, start: QTime) -> None:
        if not self._is_long:
            end = start.addSecs(self._length * 60)
            with QSignalBlocker(self.ui.end_edit):
                self.ui.end_edit.setTime(end if end > start else _LATEST)
        self._tell_length(keep=self._length)
        self.changed.emit()

    def _on_end(self) -> None:
        self._tell_length()
        self.changed.emit()

    def _tell_length(self, keep: int = 0) -> None:
        minutes = round((self.ends_at() - self.starts_at()).total_seconds() / 60)
        if minutes > 0:
            self._length = keep or minutes
        self.ui.length_label.setText("" if self._is_long else length_text(minutes))
