"""The board: everybody's visits by day, week, month or as a list, each with its advice."""

from datetime import date, datetime
from typing import cast
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent

from advisor_desk.domain.calendars import View, shown, stepped
from advisor_desk.gui.announcements import announce
from advisor_desk.gui.board.cells import Cell, VisitCell, VisitText, cells
from advisor_desk.gui.board.dragging import Drag
from advisor_desk.gui.board.filters import Filters
from advisor_desk.gui.board.hours import HoursView
from advisor_desk.gui.board.listing import ListView
from advisor_desk.gui.board.month import MonthView
from advisor_desk.gui.board.move_dialog import MoveDialog
from advisor_desk.gui.board.view import CalendarView
from advisor_desk.gui.board.words import BoardWords
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.forms.board_page_ui import Ui_BoardPage
from advisor_desk.gui.papers.opening import show_day_sheet
from advisor_desk.gui.shell import Page
from advisor_desk.gui.visits.opening import open_engagement
from advisor_desk.gui.writing.tab_order import order_tabs

_TABLES = frozenset(
    ("engagement", "company", "actor", "adviser", "agreement", "heard", "referral", "relation",
     "distinction", "suspicion", "redirect")
)  # fmt: skip
_MINUTE_MS = 60_000
_LOW = 460
_KEYS = {
    Qt.Key.Key_D: View.DAY,
    Qt.Key.Key_W: View.WEEK,
    Qt.Key.Key_M: View.MONTH,
    Qt.Key.Key_L: View.LIST,
}


class BoardPage(Page):
    """Arrows walk, Return opens, Page Up and Down turn; T is today, N near, D W M L the view."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._today = self._day = context.services.desk.today()
        self._marked: tuple[date, UUID | None] = (self._day, None)
        self.ui = Ui_BoardPage()
        self.ui.setupUi(self)
        self.hours, self.month, self.listing = HoursView(), MonthView(), ListView(context)
        for view in (self.hours, self.month, self.listing):
            self.ui.views.addWidget(view)
        self.filters = Filters(context, self.ui.actor_combo, self.ui.place_combo)
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.timeout.connect(self._tick)
        self._retranslate()
        self.ui.view_choice.set_value(View.WEEK)
        self._connect()
        order_tabs(self)
        guard_wheel(self)

    def arrive(self, **arguments: object) -> None:
        """Show `view` around `day`, marking `visit_id`; else what was shown last."""
        if isinstance(view := arguments.get("view"), View):
            self.ui.view_choice.set_value(view)
        if isinstance(day := arguments.get("day"), date):
            self._day, self._marked = day, (day, None)
        if isinstance(visit := arguments.get("visit_id"), UUID):
            self._marked = self._day, visit
        self.filters.refresh()
        self._show(*self._marked)
        self._take_focus()

    def view(self) -> View:
        return cast("View | None", self.ui.view_choice.value()) or View.WEEK

    def calendar(self) -> CalendarView:
        """What shows the day or week, or the month."""
        return self.month if self.view() is View.MONTH else self.hours

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            self._refresh()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the words below the calendar say what its signs mean."""
        super().resizeEvent(event)
        self.ui.legend.setVisible(self.height() > scaled(_LOW))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers():
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_T:
            self.go_to_today()
        elif key == Qt.Key.Key_N:
            self._look_around()
        elif key in _KEYS:
            self.choose(_KEYS[key])
        else:
            super().keyPressEvent(event)

    def go_to(self, day: date) -> None:
        """Show that day, and mark it."""
        self._day = day
        self._show(day)
        announce(self, self.ui.title_label.toolTip())

    def go_to_today(self) -> None:
        self.go_to(self._context.services.desk.today())

    def turn(self, steps: int) -> None:
        self.go_to(stepped(self.view(), self._day, steps))

    def choose(self, view: View) -> None:
        self.ui.view_choice.set_value(view)
        self._on_view()

    def _connect(self) -> None:
        ui = self.ui
        ui.back_button.clicked.connect(lambda: self.turn(-1))
        ui.on_button.clicked.connect(lambda: self.turn(1))
        ui.today_button.clicked.connect(self.go_to_today)
        ui.view_choice.changed.connect(self._on_view)
        ui.sheet_button.clicked.connect(lambda: show_day_sheet(self._context, self._marked[0]))
        ui.marked_bar.open_wanted.connect(self._open_marked)
        ui.marked_bar.move_wanted.connect(self._move_marked)
        ui.marked_bar.near_wanted.connect(self._look_around)
        self.filters.changed.connect(lambda: self._show(*self._marked))
        for view in (self.hours, self.month):
            view.opened.connect(self._open)
            view.day_opened.connect(self._open_day)
            view.walked_beyond.connect(self.go_to)
            view.turned.connect(self.turn)
            view.marked.connect(self._on_marked)
            view.dropped.connect(self._on_dropped)
            view.refused.connect(self._refuse)
        self.listing.opened.connect(self._open)
        self.listing.turned.connect(self.turn)
        self.listing.marked.connect(self._on_listed)
        self._context.refresh_on(_TABLES, self._refresh)

    def _refresh(self) -> None:
        if self.isVisible():
            self.filters.refresh()
            self._show(*self._marked)

    def _tick(self) -> None:
        """The line of the hour moves on; at midnight, the day."""
        desk = self._context.services.desk
        self.hours.set_now(desk.now())
        if desk.today() != self._today:
            self._show(*self._marked)

    def _show(self, day: date, visit: UUID | None = None) -> None:
        """Read what is planned around the day, and mark a day or a visit."""
        view, self._today = self.view(), self._context.services.desk.today()
        days = shown(view, self._day)
        found = self._context.services.board.view(days, self.filters.wanted())
        words = BoardWords(self._context)
        texts = [words.visit(one) for one in found.visits]
        self.ui.title_label.set_line(words.title(view, self._day, days))
        cut = self.tr("There are more visits than can be shown: choose an actor or municipality.")
        self.ui.cut_notice.show_text(cut if found.is_cut else "", "amber")
        if view is View.LIST:
            self.ui.views.setCurrentWidget(self.listing)
            self.listing.show_texts(texts)
            self.listing.mark(visit)
            return
        board = self.calendar()
        self.month.month = (self._day.year, self._day.month)
        self.ui.views.setCurrentWidget(board)
        headings = words.days(days, texts)
        board.show_cells(cells(headings, texts, daily=view is View.MONTH), *self._now())
        board.mark(day, visit)

    def _on_view(self) -> None:
        """What is marked is seen in the other view too."""
        self._day = self._marked[0]
        self._show(*self._marked)
        if not self.ui.view_choice.isAncestorOf(self.focusWidget()):
            self._take_focus()
        announce(self, self.ui.title_label.toolTip())

    def _take_focus(self) -> None:
        if self.view() is not View.LIST:
            self.calendar().setFocus()
        elif self.listing.table.current_row():
            self.listing.table.setFocus()
        else:
            self.ui.on_button.setFocus()

    def _on_marked(self, cell: Cell | None) -> None:
        if cell is not None:
            self._marked = cell.key
        self.ui.marked_bar.show_cell(cell)

    def _on_listed(self, text: VisitText | None) -> None:
        if text is None:
            self.ui.marked_bar.show_cell(None)
            return
        self._marked = text.day, text.id
        self.ui.marked_bar.show_visit(text)

    def _open_marked(self) -> None:
        if text := self._marked_text():
            self._open(text)
        elif self.view() is not View.LIST:
            self._open_day(self._marked[0])

    def _open(self, text: VisitText) -> None:
        open_engagement(self._context, text.visit.engagement)

    def _open_day(self, day: date) -> None:
        """A day of a week or month by its hours; one by its hours as a list."""
        self._day, self._marked = day, (day, None)
        self.choose(View.LIST if self.view() is View.DAY else View.DAY)

    def _on_dropped(self, drag: Drag) -> None:
        """It stands where it stood until the advice has been seen."""
        MoveDialog.open_for(self._context, self, drag.cell.text.visit, drag.span())

    def _move_marked(self) -> None:
        text = self._marked_text()
        if text is None:
            return
        if text.visit.may_be_moved:
            MoveDialog.open_for(self._context, self, text.visit)
        else:
            self._refuse(text)

    def _refuse(self, text: VisitText) -> None:
        self._context.window.notify(BoardWords(self._context).why_not_moved(text.visit))

    def _look_around(self) -> None:
        """Around the visit that is marked, else where one goes that day."""
        text = self._marked_text()
        place = text.visit.municipality if text else ""
        self._context.window.show_page("near", day=self._marked[0], municipality=place)

    def _marked_text(self) -> VisitText | None:
        """The visit that is marked, in whichever view."""
        if self.view() is View.LIST:
            return cast("VisitText | None", self.listing.table.current_row())
        cell = self.calendar().current_cell()
        return cell.text if isinstance(cell, VisitCell) else None

    def _now(self) -> tuple[date, datetime]:
        return self._today, self._context.services.desk.now()

    def _retranslate(self) -> None:
        ui = self.ui
        ui.view_choice.set_choices(
            [
                (View.DAY, self.tr("Day")),
                (View.WEEK, self.tr("Week")),
                (View.MONTH, self.tr("Month")),
                (View.LIST, self.tr("List")),
            ]
        )
        ui.view_choice.setAccessibleName(self.tr("How much is shown"))
        for view in (self.hours, self.month):
            view.setAccessibleName(self.tr("Visits"))
        ui.legend.show_signs(BoardWords(self._context).legend())
        ui.marked_bar.retranslate()
        self.listing.retranslate()
        put_icon(ui.back_button, "chevron-left")
        put_icon(ui.on_button, "chevron-right")
