"""Inquiries by state: who has them, and which clock runs out first."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView

from advisor_desk.domain.inquiries import OPEN, State
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.forms.inquiries_page_ui import Ui_InquiriesPage
from advisor_desk.gui.inquiries.clock_words import at_text, clock_icon, left_text
from advisor_desk.gui.inquiries.words import InquiryWords
from advisor_desk.gui.moments import dated_text, local_day
from advisor_desk.gui.shell import Page
from advisor_desk.gui.table import Column, RowsModel, TableView
from advisor_desk.services.inquiries import Listed

_PAGE = 50
_ENDED = frozenset(State) - OPEN
_GROUPS = (("mine", OPEN), ("open", OPEN), ("ended", _ENDED), ("all", frozenset(State)))
_OPEN_ONES = 1
_WHAT, _WIDTH, _LEAST = 1, 260, 960
"""The column of what is asked: its width, and the page's least width to show it."""


class InquiriesPage(Page):
    """Overdue ones on top; read a page at a time."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._rows: list[Listed] = []
        self._whole = True
        self.ui = Ui_InquiriesPage()
        self.ui.setupUi(self)
        self.model = RowsModel[Listed](self._columns(), self)
        self.table = TableView()
        self.table.show_rows(self.model, stretch=0, sort=3)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(_WHAT, scaled(_WIDTH))
        self.ui.stack.set_content(self.table)
        self._retranslate()
        self.ui.show_combo.setCurrentIndex(_OPEN_ONES)
        self.table.opened.connect(self._open)
        self.ui.show_combo.currentIndexChanged.connect(self._read)
        self.ui.more_button.clicked.connect(self._read_more)
        self.ui.log_button.clicked.connect(lambda: context.window.show_page("inquiry_edit"))
        tables = frozenset({"inquiry", "company", "actor", "adviser"})
        context.refresh_on(tables, self._refresh)

    def arrive(self, **_arguments: object) -> None:
        self._read()
        (self.table if self._rows else self.ui.show_combo).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            self._show()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(_WHAT, self.width() < scaled(_LEAST))

    def _retranslate(self) -> None:
        chosen = max(self.ui.show_combo.currentIndex(), 0)
        words = (self.tr("Waiting for me"), self.tr("Open"), self.tr("Ended"), self.tr("All"))
        with QSignalBlocker(self.ui.show_combo):
            self.ui.show_combo.clear()
            self.ui.show_combo.addItems(words)
            self.ui.show_combo.setCurrentIndex(chosen)
        put_icon(self.ui.log_button, "inbox")
        self.table.setAccessibleName(self.tr("Inquiries"))
        self.model.set_columns(self._columns())

    def _refresh(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self, *_values: object) -> None:
        self._rows = self._page(0)
        self._show()

    def _read_more(self) -> None:
        self._rows += self._page(len(self._rows))
        self._show()

    def _page(self, skip: int) -> list[Listed]:
        group, states = _GROUPS[max(self.ui.show_combo.currentIndex(), 0)]
        inquiries = self._context.services.inquiries
        found = inquiries.list(tuple(states), mine=group == "mine", skip=skip, limit=_PAGE)
        self._whole = len(found) < _PAGE
        return list(found)

    def _show(self) -> None:
        self.model.set_rows(self._rows)
        self.ui.more_button.setVisible(not self._whole)
        if self._rows:
            self.ui.stack.show_content()
        else:
            self.ui.stack.show_empty(
                "inbox",
                self.tr("No inquiry here"),
                self.tr("Log one while the telephone is in your hand: Ctrl+I, from anywhere."),
            )

    def _open(self, row: object) -> None:
        if isinstance(row, Listed):
            self._context.window.show_page("inquiry", inquiry_id=_id(row))

    def _columns(self) -> list[Column[Listed]]:
        told = InquiryWords(self._context)
        return [
            _column(self.tr("Who asks"), told.name),
            _column(self.tr("What"), lambda row: row.inquiry.ask.replace("\n", " ")),
            _column(self.tr("State"), lambda row: told.state(row.inquiry)[0], yields=2),
            Column(self.tr("Answer"), self._clock, _clock_order, icon=_icon),
            _column(self.tr("Next step"), lambda row: told.owner(row.inquiry), yields=1),
        ]

    def _clock(self, row: Listed) -> str:
        inquiry, now = row.inquiry, self._context.services.desk.now()
        if row.clock is not None:
            by = self.tr("by {moment}").format(moment=at_text(inquiry.answer_by, now))
            return f"{left_text(row.clock)}, {by}"
        if inquiry.answered_at is None:
            return "–"
        in_time = inquiry.answered_at <= inquiry.answer_by
        said = self.tr("{day}, in time") if in_time else self.tr("{day}, late")
        today = self._context.services.desk.today()
        return said.format(day=dated_text(local_day(inquiry.answered_at), today))


def _id(row: Listed) -> UUID:
    return row.inquiry.id


def _icon(row: Listed) -> tuple[str, str]:
    if row.clock is not None:
        return clock_icon(row.clock)
    return ("check", "green") if row.inquiry.answered_at else ("minus", "muted")


def _clock_order(row: Listed) -> float:
    """Running clocks first, the earliest on top; then what is over, the latest first."""
    inquiry = row.inquiry
    if row.clock is not None:
        return inquiry.answer_by.timestamp() - 1e11
    return -inquiry.came_at.timestamp()


def _column(title: str, text: Callable[[Listed], str], yields: int = 0) -> Column[Listed]:
    return Column(title, text, lambda row: text(row).casefold(), yields=yields)
