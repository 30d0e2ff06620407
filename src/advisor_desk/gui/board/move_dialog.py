"""Asks for the advice at another time, and moves a visit there; until then nothing has changed."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from advisor_desk.domain.engagements import ReasonMissing
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.outreach import Alternative, Way
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.forms.move_dialog_ui import Ui_MoveDialog
from advisor_desk.gui.moments import span_text
from advisor_desk.gui.visits.advice_panel import AdvicePanel
from advisor_desk.gui.visits.ways import Move
from advisor_desk.gui.visits.when import OF_TIME, When
from advisor_desk.gui.writing.scrolling import FollowFocus
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.services.acts import Undo
from advisor_desk.services.board import BoardVisit

_ROOM = (620, 560)


class MoveDialog(QDialog):
    """Stays open until the visit is moved or left where it is."""

    def __init__(
        self,
        context: Context,
        visit: BoardVisit,
        parent: QWidget,
        there: tuple[datetime, datetime] | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._visit = context, visit.engagement
        self.ui = Ui_MoveDialog()
        self.ui.setupUi(self)
        self.when, self.advice = When(), AdvicePanel(context)
        self.when.set_engagement(self._visit)
        if there is not None:
            self.when.set_span(*there)
        self.advice.set_reason(self._visit.go_anyway_reason)
        self.ui.company_label.set_line(visit.company)
        was = span_text(self._visit.starts_at, self._visit.ends_at)
        self.ui.was_label.set_line(self.tr("Planned for {when}").format(when=was))
        self._lay_out(parent)
        self._connect()
        self._ask()
        self.ui.move_button.setDefault(True)
        (self.ui.move_button if there else self.when.ui.day_edit).setFocus()

    @classmethod
    def open_for(
        cls,
        context: Context,
        parent: QWidget,
        visit: BoardVisit,
        there: tuple[datetime, datetime] | None = None,
    ) -> None:
        dialog = cls(context, visit, parent.window(), there)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def accept(self) -> None:
        """Move it. What is wrong is said beside its field."""
        board, visit = self._context.services.board, self._visit
        self._clear()
        try:
            undo = board.move(visit.id, *self._there(), self.advice.wanted_reason())
        except AdvisorDeskError as error:
            self._show_problem(error)
            return
        said = self.tr("The visit is moved to {when}.").format(when=span_text(*self._there()))
        self._context.window.notify(said, lambda: self._move_back(undo))
        super().accept()

    def _lay_out(self, parent: QWidget) -> None:
        self.ui.scroll.body.addWidget(self.when)
        self.ui.scroll.body.addWidget(self.advice)
        self.ui.scroll.body.addStretch(1)
        width, height = _ROOM
        room = parent.window().size()
        self.resize(min(scaled(width), room.width() - 40), min(scaled(height), room.height() - 40))
        FollowFocus(self.ui.scroll)
        guard_wheel(self)
        order_tabs(self)

    def _connect(self) -> None:
        self.when.changed.connect(self._on_when)
        self.advice.chosen.connect(self._take)
        self.ui.move_button.clicked.connect(self.accept)
        self.ui.leave_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.accept)

    def _there(self) -> tuple[datetime, datetime]:
        return self.when.starts_at(), self.when.ends_at()

    def _on_when(self) -> None:
        self._clear()
        self._ask()

    def _ask(self) -> None:
        self.advice.show_advice(
            self._context.services.board.advice_on(self._visit, *self._there())
        )
        order_tabs(self)

    def _take(self, way: Alternative) -> None:
        """Another day or a reason here; what changes more than the time, on the plan's page."""
        if way.way is Way.POSTPONE and way.until:
            self.when.set_day(way.until)
        elif way.way is Way.GO_ANYWAY:
            self.advice.ask_reason()
        else:
            self.reject()
            self._context.window.show_page(
                "plan", engagement_id=self._visit.id, move=Move(self._there(), way)
            )

    def _move_back(self, undo: Undo) -> None:
        try:
            self._context.services.board.move_back(undo)
        except AdvisorDeskError as error:
            self._context.window.notify(self._context.say(error))

    def _clear(self) -> None:
        self.when.set_problem("")
        self.ui.problem.set_text("")

    def _show_problem(self, error: AdvisorDeskError) -> None:
        said = self._context.say(error)
        if isinstance(error, OF_TIME):
            self.when.set_problem(said)
        elif isinstance(error, ReasonMissing):
            self.advice.ask_reason(said)
        else:
            self.ui.problem.set_text(said)
            self.ui.leave_button.setFocus(Qt.FocusReason.OtherFocusReason)
