"""The cells of a row that is kept aside, to be corrected where they stand."""

from collections.abc import Iterator, Mapping
from enum import Enum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from advisor_desk.domain.participants import Found, Listed, ListField
from advisor_desk.domain.visit_rows import ListedVisit, VisitField
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.cards import FieldRow
from advisor_desk.gui.context import Context
from advisor_desk.gui.flow import FlowLayout
from advisor_desk.gui.forms.list_cells_ui import Ui_ListCells
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.services.participants.correcting import CORRECTED

_COMPANY = (ListField.NAME, ListField.NUMBER)
_AT_ONCE = 4


class CellsCard(QFrame):
    """Shows what cannot be read, or every cell if that is asked for with `begin`.

    `corrected` gives the cells that were changed.
    """

    corrected = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._row: Listed | None = None
        self._has_all = False
        self._fields: dict[Enum, tuple[FieldRow, QLineEdit]] = {}
        self.ui = Ui_ListCells()
        self.ui.setupUi(self)
        deeds = FlowLayout(self.ui.deeds)
        deeds.addWidget(self.ui.read_button)
        deeds.addWidget(self.ui.all_button)
        self.ui.read_button.clicked.connect(self._correct)
        self.ui.all_button.clicked.connect(self._show_all)
        self._retranslate()
        self.hide()

    @property
    def row(self) -> Listed | None:
        return self._row

    @property
    def _visit(self) -> ListedVisit | None:
        return self._row.typed.visit if self._row else None

    def make(self) -> Iterator[None]:
        """Make the fields, a few at a time; they are needed when something is corrected."""
        for place, field in enumerate(CORRECTED):
            if field not in self._fields:
                self._make_field(field)
                if place % _AT_ONCE == 0:
                    yield

    def show_row(self, row: Listed | None) -> None:
        """Of a row that is in already nothing can be corrected."""
        is_other = row is None or self._row is None or row.line != self._row.line
        if row == self._row:
            return
        self._row = row
        self._has_all = self._has_all and not is_other
        self.ui.problem.set_text("")
        self._show()

    def begin(self) -> None:
        """Put the keyboard where something is to be corrected."""
        if not self._can_correct:
            return
        self._has_all = self._has_all or not self._is_aside
        self._show()
        shown = [field for field, (row, _) in self._fields.items() if row.isVisibleTo(self)]
        wrong = {fault.field for fault in self._visit.faults} if self._visit else set()
        first = self._fields[next((f for f in shown if f in wrong), shown[0])][1]
        first.setFocus()
        first.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _make_field(self, field: Enum) -> None:
        edit = QLineEdit()
        edit.setObjectName(f"cell {field.value}")
        edit.returnPressed.connect(self._correct)
        row = FieldRow(self._context.words.code(field), edit)
        self.ui.fields.addWidget(row)
        self._fields[field] = row, edit

    @property
    def _can_correct(self) -> bool:
        return self._visit is not None and self._row is not None and self._row.result is None

    @property
    def _is_aside(self) -> bool:
        return self._row is not None and self._row.is_aside

    def _show(self) -> None:
        self.setVisible(self._can_correct and (self._is_aside or self._has_all))
        if self._row is None or self.isHidden():
            return
        for _ in self.make():
            pass
        words, faults = self._context.words, dict[Enum, list[str]]()
        for fault in self._visit.faults if self._visit else ():
            faults.setdefault(fault.field, []).append(words.code(fault.why))
        is_unread = self._row.finding.found is Found.UNREADABLE
        for field, (row, edit) in self._fields.items():
            is_wrong = field in faults or (is_unread and field in _COMPANY)
            row.setVisible(is_wrong or self._has_all)
            edit.setText(_cell(self._row, field))
            edit.setCursorPosition(0)
            row.set_problem(", ".join(faults.get(field, ())))
        self._say()
        order_tabs(self)

    def _say(self) -> None:
        ui, words = self.ui, self._context.words
        heading = self.tr("Kept aside") if self._is_aside else self.tr("Cells of the row")
        ui.heading.setText(heading)
        self.setAccessibleName(heading)
        unread = self._row.finding.unread if self._row else None
        ui.why_label.setText(words.code(unread) if unread else "")
        ui.why_label.setVisible(unread is not None)
        ui.all_button.setVisible(not self._has_all)

    def _show_all(self) -> None:
        self._has_all = True
        self.begin()

    def _correct(self) -> None:
        if self._row is None:
            return
        row = self._row
        changed: Mapping[str, str] = {
            str(field.value): edit.text()
            for field, (_, edit) in self._fields.items()
            if edit.text() != _cell(row, field)
        }
        if changed:
            self.ui.problem.set_text("")
            self.corrected.emit(changed)
        else:
            self.ui.problem.set_text(self.tr("Nothing was changed yet."))

    def _retranslate(self) -> None:
        put_icon(self.ui.read_button, "refresh-cw")
        for field, (row, _) in self._fields.items():
            row.set_text(self._context.words.code(field))
        self._show()


def _cell(row: Listed, field: Enum) -> str:
    if field is ListField.NAME:
        return row.typed.name
    if field is ListField.NUMBER:
        return row.typed.shown_number
    visit = row.typed.visit
    return visit.cell(field) if visit and isinstance(field, VisitField) else ""
