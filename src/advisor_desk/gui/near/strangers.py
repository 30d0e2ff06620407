"""The second group of what is near: companies of the register that the desk does not know."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.buttons import Button, put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Label, OneLine
from advisor_desk.gui.near.asking import StrangerAsker, Where
from advisor_desk.gui.near.columns import NearWords
from advisor_desk.gui.near.marking import mark
from advisor_desk.gui.near.room import least
from advisor_desk.gui.table import RowsModel, TableView
from advisor_desk.services.near import NearStranger, StrangerView

_Policy = QSizePolicy.Policy


class Strangers(QWidget):
    """Takes no more room than its words where it has no list. Nothing is taken over here."""

    opened = Signal(object)
    planned = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._where: Where | None = None
        self._answer: StrangerView | AdvisorDeskError | None = None
        self._asker = StrangerAsker(context, self)
        self._asker.answered.connect(self._show)
        self.model: RowsModel[NearStranger] = RowsModel(
            NearWords(context).stranger_columns(), self
        )
        self.heading, self.told = Label("", "h2", wrap=True), OneLine("", "muted")
        self.said = Label("", "muted", wrap=True)
        self.open_button, self.plan_button = Button(), Button()
        self.table = TableView()
        self.table.show_rows(self.model, stretch=1)
        self.table.setMinimumHeight(least())
        self._lay_out()
        self.table.opened.connect(self.planned)
        self.open_button.clicked.connect(lambda: self.opened.emit(self.table.current_row()))
        self.plan_button.clicked.connect(self.plan)
        self._retranslate()
        self.clear()

    def ask(self, where: Where) -> None:
        """Show who is there as soon as the register has answered; till then what was true."""
        if where != self._where:
            self._where, self._answer = where, None
            self._say(self.tr("Looking in the register…"))
        self.show()
        self._asker.ask(where)

    def clear(self) -> None:
        """Nothing is asked."""
        self._asker.rest()
        self._where, self._answer = None, None
        self.hide()

    def is_answered(self) -> bool:
        """Whether what is shown is the register's answer to what was asked last."""
        return self._answer is not None

    def plan(self) -> None:
        self.planned.emit(self.table.current_row())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._answer is not None:
                self._show(self._answer)
        super().changeEvent(event)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addStretch(1)
        below.addWidget(self.open_button)
        below.addWidget(self.plan_button)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 4, 0, 0)
        body.setSpacing(6)
        for part in (self.heading, self.told, self.said):
            body.addWidget(part)
        body.addWidget(self.table, 1)
        body.addLayout(below)

    def _show(self, answer: StrangerView | AdvisorDeskError) -> None:
        self._answer = answer
        if isinstance(answer, AdvisorDeskError):
            self._say(self._context.say(answer))
        elif not answer.companies:
            self._say(self.tr("The register has no other company here to visit."))
        else:
            self.told.set_line(self._told(answer))
            self._show_rows(answer.companies)

    def _say(self, why: str) -> None:
        self.said.setText(why)
        self._show_rows(())

    def _show_rows(self, rows: Sequence[NearStranger]) -> None:
        before = cast("NearStranger | None", self.table.current_row())
        number = before.company.number if before else ""
        self.model.set_rows(rows)
        mark(self.table, lambda row: cast("NearStranger", row).company.number == number)
        self.said.setVisible(not rows)
        for part in (self.told, self.table, self.open_button, self.plan_button):
            part.setVisible(bool(rows))
        self.setSizePolicy(_Policy.Preferred, _Policy.Expanding if rows else _Policy.Maximum)

    def _told(self, answer: StrangerView) -> str:
        n = len(answer.companies)
        whole = QCoreApplication.translate(
            "Strangers", "%n company(-ies) that the desk does not know.", None, n
        )
        first = self.tr(
            "The first {n}: those in the municipality before those around it, "
            "active limited companies before others."
        )
        out = self.tr("Left out are sole traders, associations and whoever declines advertising.")
        return f"{first.format(n=n) if answer.is_cut else whole} {out}"

    def _retranslate(self) -> None:
        self.model.set_columns(NearWords(self._context).stranger_columns())
        heading = self.tr("In the register, not yet on the desk")
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        self.table.setAccessibleName(heading)
        self.open_button.setText(self.tr("Take over and op&en"))
        self.plan_button.setText(self.tr("Take over and plan a &visit…"))
        put_icon(self.open_button, "building-2")
        put_icon(self.plan_button, "calendar-plus")
