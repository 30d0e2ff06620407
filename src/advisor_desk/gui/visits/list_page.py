"""The visits of a period: one's own, one's actor's or everybody's."""

from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt

from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.forms.visit_list_ui import Ui_VisitList
from advisor_desk.gui.papers.opening import show_day_sheet
from advisor_desk.gui.shell import Page
from advisor_desk.gui.table import ROW, RowsModel, TableView
from advisor_desk.gui.visits.columns import Listed, ListWords
from advisor_desk.gui.visits.opening import open_engagement
from advisor_desk.gui.visits.periods import Period, span
from advisor_desk.gui.writing.keys import on_key
from advisor_desk.gui.writing.tab_order import order_tabs

_PAGE = 50
_TABLES = frozenset(("engagement", "company", "actor", "adviser"))
_MINE, _OURS = 0, 1


class VisitsPage(Page):
    """Read a page at a time; Return opens one: to change, to log or to read."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._rows: list[Listed] = []
        self._has_more = False
        self.ui = Ui_VisitList()
        self.ui.setupUi(self)
        self.table = TableView()
        self._model: RowsModel[Listed] = RowsModel(ListWords(context).columns(), self)
        self.table.show_rows(self._model, stretch=1)
        self.ui.stack.set_content(self.table)
        self._retranslate()
        self.ui.period_choice.set_value(Period.WEEK)
        self._connect()
        guard_wheel(self)
        order_tabs(self)

    def arrive(self, **arguments: object) -> None:
        """Show the visits of `period`, a word of `Period`, or of the one shown last."""
        period = arguments.get("period")
        if isinstance(period, str) and period in list(Period):
            self.ui.period_choice.set_value(Period(period))
        self._read()
        (self.table if self._rows else self.ui.period_choice).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            self._refresh()
        super().changeEvent(event)

    def _connect(self) -> None:
        ui = self.ui
        ui.period_choice.changed.connect(self._read)
        ui.whose_combo.currentIndexChanged.connect(self._read)
        ui.list_button.clicked.connect(lambda: self._context.window.show_page("lists"))
        ui.sheet_button.clicked.connect(self._show_sheet)
        ui.more_button.clicked.connect(self._read_more)
        ui.stack.empty_pressed.connect(self._context.window.focus_search)
        ui.board_button.clicked.connect(lambda: self._context.window.show_page("board"))
        ui.plan_button.clicked.connect(lambda: self._begin("plan"))
        ui.log_button.clicked.connect(lambda: self._begin("log"))
        self.table.opened.connect(self._open)
        on_key(self, "Ctrl+P", lambda: self._begin("plan"))
        on_key(self, "Ctrl+L", lambda: self._begin("log"))
        on_key(self, "Ctrl+Down", lambda: self.table.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self._context.refresh_on(_TABLES, self._refresh)

    def _refresh(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        """Read the first page anew; the row that was marked stays marked if it is there."""
        marked = cast("Listed | None", self.table.current_row())
        self._rows = self._page(skip=0)
        self._show()
        for number, row in enumerate(self._rows):
            if marked and row.engagement.id == marked.engagement.id:
                self._mark(number)
        if marked is None and self._rows:
            self._mark(0)

    def _read_more(self) -> None:
        first_new = len(self._rows)
        self._rows = [*self._rows, *self._page(skip=first_new)]
        self._show()
        if first_new < len(self._rows):
            self._mark(first_new)
            self.table.setFocus()

    def _page(self, skip: int) -> list[Listed]:
        services, whose = self._context.services, self.ui.whose_combo.currentIndex()
        asked = span(self._period(), services.desk.today(), services.desk.now())
        found = services.visits.between(
            asked.start,
            asked.end,
            statuses=asked.statuses,
            mine=whose == _MINE,
            actor_id=services.desk.me.actor.id if whose == _OURS else None,
            latest_first=asked.latest_first,
            skip=skip,
            limit=_PAGE + 1,
        )
        self._has_more = len(found) > _PAGE
        shown = found[:_PAGE]
        names = services.companies.names({one.company_id for one in shown})
        return [Listed(one, names.get(one.company_id, "")) for one in shown]

    def _show(self) -> None:
        order = Qt.SortOrder
        latest_first = self._period() is Period.PAST
        self._model.set_rows(self._rows)
        self.table.sortByColumn(0, order.DescendingOrder if latest_first else order.AscendingOrder)
        if self._rows:
            self.ui.stack.show_content()
        else:
            self.ui.stack.show_empty(*self._empty_words())
        self.ui.more_button.setVisible(self._has_more)
        n, text = len(self._rows), ""
        if n:
            text = QCoreApplication.translate("VisitsPage", "%n visit(s) shown", None, n)
        self.ui.count_label.setText(text)

    def _mark(self, number: int) -> None:
        index = self.table.model().index(0, 0)
        for row in range(self.table.model().rowCount()):
            index = self.table.model().index(row, 0)
            if index.data(ROW) is self._rows[number]:
                break
        self.table.setCurrentIndex(index)

    def _show_sheet(self) -> None:
        """Of the day of the visit that is marked, else of today."""
        marked = cast("Listed | None", self.table.current_row())
        today = self._context.services.desk.today()
        day = marked.engagement.starts_at.astimezone().date() if marked else today
        show_day_sheet(self._context, day)

    def _empty_words(self) -> tuple[str, str, str, str]:
        find = self.tr("Find a company")
        if self._period() is Period.TO_LOG:
            done = self.tr("Every planned visit that is over has been logged or cancelled.")
            return "circle-check", self.tr("Nothing to log"), done, ""
        if self._period() is Period.PAST:
            why = self.tr("What was logged or cancelled in the last 30 days stands here.")
            return "history", self.tr("No visits in the last 30 days"), why, find
        why = self.tr("Find a company, and plan a visit from its page.")
        return "calendar-days", self.tr("No visits in this period"), why, find

    def _period(self) -> Period:
        return cast("Period | None", self.ui.period_choice.value()) or Period.WEEK

    def _open(self, row: object) -> None:
        if isinstance(row, Listed):
            open_engagement(self._context, row.engagement)

    def _begin(self, page: str) -> None:
        """Plan or log at the company that is marked; without one, find it first."""
        row = self.table.current_row()
        if isinstance(row, Listed) and self._rows:
            self._context.window.show_page(page, company_id=row.engagement.company_id)
        else:
            self._context.window.focus_search()

    def _retranslate(self) -> None:
        self.ui.period_choice.set_choices(
            [
                (Period.WEEK, self.tr("This week")),
                (Period.NEXT, self.tr("Next 30 days")),
                (Period.PAST, self.tr("Past 30 days")),
                (Period.PLANNED, self.tr("All planned")),
                (Period.TO_LOG, self.tr("To log")),
            ]
        )
        self.ui.period_choice.setAccessibleName(self.tr("Period"))
        chosen = max(self.ui.whose_combo.currentIndex(), 0)
        blocked = self.ui.whose_combo.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.ui.whose_combo.clear()
        ours = self._context.services.desk.me.actor.name
        self.ui.whose_combo.addItems([self.tr("Mine"), ours, self.tr("All actors")])
        self.ui.whose_combo.setCurrentIndex(chosen)
        self.ui.whose_combo.blockSignals(blocked)
        self.table.setAccessibleName(self.tr("Visits"))
        self._model.set_columns(ListWords(self._context).columns())
        put_icon(self.ui.board_button, "calendar-days")
        put_icon(self.ui.plan_button, "calendar-plus")
        put_icon(self.ui.log_button, "clipboard-pen")
