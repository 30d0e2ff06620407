"""The table of a list's rows, which is decided in by keys alone."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QWidget

from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.participants import Listed
from advisor_desk.gui.context import Context
from advisor_desk.gui.participants.rows import LazyRows
from advisor_desk.gui.participants.visit_words import VisitWords
from advisor_desk.gui.participants.words import (
    aside_icon,
    company_text,
    decision_icon,
    decision_text,
    found_icon,
    found_text,
    number,
    typed_text,
)
from advisor_desk.gui.shortcuts import LISTS
from advisor_desk.gui.table import Column, RowsModel, TableView

_MOST = 4
"""Candidates that have a key of their own."""


class ListTable(TableView):
    """Keys tell what is wanted of the row that is marked; the rows stay in the list's order."""

    accepted = Signal()
    chosen = Signal(int)
    moved = Signal(int)
    added = Signal()
    denied = Signal()
    skipped = Signal()
    searched = Signal()
    taken_back = Signal()
    edited = Signal()
    marked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._visits: VisitWords | None = None
        self.rows = LazyRows((), lambda _: ())
        self._model = RowsModel[Listed](self._columns(), self)
        self.setSortingEnabled(False)
        self.setModel(self._model)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.marked.emit())
        self._fit()
        self._add_keys()
        self._note_keys()

    def show_lines(self, rows: LazyRows, line: int | None) -> None:
        """Show these rows, and mark that line or the first after it."""
        self.rows = rows
        self._model.set_rows(rows)
        if len(rows):
            later = (at for at, one in enumerate(rows.lines) if line is not None and one >= line)
            self.mark(next(later, len(rows) - 1 if line is not None else 0))
        self.marked.emit()

    def show_kind(self, kind: ListKind) -> None:
        """A list of visits has a column for them; the company is told beside the table."""
        if (kind is ListKind.VISITS) != (self._visits is not None):
            self._visits = VisitWords(self._context) if kind is ListKind.VISITS else None
            self._model.set_columns(self._columns())
            self._fit()

    def current(self) -> Listed | None:
        at = self.currentIndex().row()
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def mark(self, at: int) -> None:
        if 0 <= at < len(self.rows):
            self.selectRow(at)
            self.scrollTo(self._model.index(at, 0))

    def mark_next(self) -> bool:
        """Whether there is a next one."""
        at = self.currentIndex().row() + 1
        self.mark(at)
        return at < len(self.rows)

    def show_anew(self) -> None:
        """The rows say something else by now."""
        self.rows.forget()
        self._model.show_anew()

    def retranslate(self) -> None:
        at = self.currentIndex().row()
        self.setAccessibleName(self.tr("Rows of the list"))
        self._model.set_columns(self._columns())
        self._fit()
        self.mark(at)

    def _columns(self) -> list[Column[Listed]]:
        words, visits = self._context.words, self._visits
        visit = [Column(self.tr("Visit"), visits.line, _unsorted, aside_icon)] if visits else []
        company = [] if visits else [Column(self.tr("Company"), company_text, _unsorted)]
        return [
            Column(self.tr("Line"), lambda r: number(r.line), lambda r: r.line, number=True),
            *visit,
            Column(self.tr("In the list"), lambda r: typed_text(r.typed), _unsorted),
            Column(self.tr("Found"), lambda r: found_text(r, words), _unsorted, found_icon),
            *company,
            Column(
                self.tr("Decision"), lambda r: decision_text(r, words), _unsorted, decision_icon
            ),
        ]

    def _fit(self) -> None:
        """What tells the row apart takes the room there is."""
        header, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        header.setStretchLastSection(False)
        header.setResizeContentsPrecision(30)
        wide = {1, 2} if self._visits else {1, 3}
        for section in range(5):
            fitting = mode.Stretch if section in wide else mode.ResizeToContents
            header.setSectionResizeMode(section, fitting)

    def _add_keys(self) -> None:
        for keys, tell in (
            ("Return", self.accepted.emit),
            ("Enter", self.accepted.emit),
            ("Space", self.accepted.emit),
            ("Right", lambda: self.moved.emit(1)),
            ("Left", lambda: self.moved.emit(-1)),
            ("N", self.added.emit),
            ("X", self.denied.emit),
            ("S", self.skipped.emit),
            ("A", self.searched.emit),
            ("E", self.edited.emit),
            ("Ctrl+Z", self.taken_back.emit),
            *((str(n + 1), _choosing(self, n)) for n in range(_MOST)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(tell)

    def _note_keys(self) -> None:
        shortcuts = self._context.window.shortcuts
        for keys, text in (
            ("Right", QT_TRANSLATE_NOOP("Shortcuts", "Mark another proposal for the row")),
            ("N", QT_TRANSLATE_NOOP("Shortcuts", "The row is a new company")),
            ("X", QT_TRANSLATE_NOOP("Shortcuts", "The row is not what is marked")),
            ("A", QT_TRANSLATE_NOOP("Shortcuts", "Search another company for the row")),
            ("S", QT_TRANSLATE_NOOP("Shortcuts", "Leave the row out")),
            ("E", QT_TRANSLATE_NOOP("Shortcuts", "Correct what cannot be read in the row")),
            ("Ctrl+Z", QT_TRANSLATE_NOOP("Shortcuts", "Take back the last decision")),
        ):
            shortcuts.note(keys, text, LISTS)


def _choosing(table: ListTable, place: int) -> Callable[[], None]:
    return lambda: table.chosen.emit(place)


def _unsorted(_row: Listed) -> int:
    return 0
