"""What is near: companies that nobody has met, where one is going anyway, known or not."""

from collections.abc import Sequence
from datetime import date
from typing import cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker

from advisor_desk.domain.companies import Company
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.cards import keep_off_bar
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.forms.near_page_ui import Ui_NearPage
from advisor_desk.gui.moments import pydate, qdate, time_text, weekday_text
from advisor_desk.gui.near.asking import Where
from advisor_desk.gui.near.columns import NearWords
from advisor_desk.gui.near.marking import mark
from advisor_desk.gui.near.strangers import Strangers
from advisor_desk.gui.shell import Page
from advisor_desk.gui.table import RowsModel, TableView
from advisor_desk.gui.writing.keys import on_key
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.services.near import NearCompany, NearStranger, Trip

_TABLES = frozenset(("company", "engagement", "actor", "agreement", "heard", "referral"))


class NearPage(Page):
    """Return plans a visit at the company that is marked, that day at an hour that is free.

    One of the register is taken over for it, as one chosen in the search is.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._trip: Trip | None = None
        self._asked: dict[str, object] = {}
        self.ui = Ui_NearPage()
        self.ui.setupUi(self)
        self.model: RowsModel[NearCompany] = RowsModel(NearWords(context).columns(), self)
        self.table = TableView()
        self.table.show_rows(self.model, stretch=1)
        keep_off_bar(self.ui.scroll, self.ui.rows)
        self.ui.stack.set_content(self.table)
        self.strangers = Strangers(context)
        self.ui.card_body.addWidget(self.strangers, 1)
        self.ui.place_edit.set_places(context.services.places)
        self.ui.day_edit.setDate(qdate(context.services.desk.today()))
        self._connect()
        self._retranslate()
        order_tabs(self)
        guard_wheel(self)

    def arrive(self, **arguments: object) -> None:
        """Look around `municipality`, a code, on a `day`; else where one goes that day.

        Come back to, it shows what it showed.
        """
        is_other, self._asked = arguments != self._asked, arguments
        if is_other and isinstance(day := arguments.get("day"), date):
            with QSignalBlocker(self.ui.day_edit):
                self.ui.day_edit.setDate(qdate(day))
        self._trip = self._context.services.near.trip(self._day())
        if is_other or not self.ui.place_edit.code():
            self._go_to(str(arguments.get("municipality") or "") or self._first_place())
        self._read()
        (self.table if self.model.rowCount() else self.ui.place_edit).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            self._refresh()
        super().changeEvent(event)

    def _connect(self) -> None:
        ui, window = self.ui, self._context.window
        ui.place_edit.editingFinished.connect(self._read)
        ui.day_edit.dateChanged.connect(self._on_day)
        ui.around_check.toggled.connect(self._read)
        ui.plan_button.clicked.connect(lambda: self._plan(self.table.current_row()))
        ui.open_button.clicked.connect(self._open)
        ui.back_button.clicked.connect(lambda: window.show_page("board", day=self._day()))
        self.table.opened.connect(self._plan)
        self.strangers.opened.connect(self._open_stranger)
        self.strangers.planned.connect(self._plan_at_stranger)
        on_key(self, "Ctrl+P", self._plan_marked)
        self._context.refresh_on(_TABLES, self._refresh)

    def _refresh(self) -> None:
        if self.isVisible():
            self._trip = self._context.services.near.trip(self._day())
            self._read()

    def _on_day(self) -> None:
        self._trip = self._context.services.near.trip(self._day())
        self._read()

    def _first_place(self) -> str:
        """Where the trip leads first; without one, where one's own desk stands."""
        places = self._trip.municipalities if self._trip else ()
        return next(iter(places), "") or self._context.services.desk.me.municipality

    def _go_to(self, code: str) -> None:
        with QSignalBlocker(self.ui.place_edit):
            self.ui.place_edit.set_code(code)

    def _day(self) -> date:
        return pydate(self.ui.day_edit.date())

    def _read(self) -> None:
        marked = cast("NearCompany | None", self.table.current_row())
        code = self.ui.place_edit.code()
        around = self.ui.around_check.isChecked()
        self._tell_trip()
        if not code:
            self._show((), is_cut=False)
            self.strangers.clear()
            return
        found = self._context.services.near.of(code, self._day(), around=around)
        self._tell_around(found.beside)
        self._show(found.companies, is_cut=found.is_cut)
        known = marked.company.id if marked else None
        mark(self.table, lambda row: cast("NearCompany", row).company.id == known)
        self.strangers.ask(Where(code, self._day(), around))

    def _show(self, rows: Sequence[NearCompany], *, is_cut: bool) -> None:
        self.model.set_rows(rows)
        if rows:
            self.ui.stack.show_content()
        else:
            self.ui.stack.show_empty("map-pinned", *self._empty_words())
        for button in (self.ui.plan_button, self.ui.open_button):
            button.setEnabled(bool(rows))
        n = len(rows)
        text = QCoreApplication.translate("NearPage", "%n company(-ies) nobody has met", None, n)
        more = self.tr("The first {n} companies nobody has met").format(n=n)
        self.ui.count_label.setText((more if is_cut else text) if n else "")

    def _empty_words(self) -> tuple[str, str]:
        if not self.ui.place_edit.code():
            none = self.tr("Where do you go?")
            return none, self.tr("Write a municipality above to see who is near.")
        none = self.tr("Somebody has met every company here")
        return none, self.tr("Or the desk knows none. Below is what the register has.")

    def _tell_trip(self) -> None:
        """Where one is that day already."""
        day, visits = weekday_text(self._day()), self._trip.visits if self._trip else ()
        named = [f"{time_text(v.engagement.starts_at)} {v.company}" for v in visits]
        said = (
            self.tr("{day} you visit {visits}.") if named else self.tr("{day} you go nowhere yet.")
        )
        line = said.format(day=day, visits=", ".join(named))
        self.ui.trip_label.set_line(line[:1].upper() + line[1:])

    def _tell_around(self, codes: Sequence[str]) -> None:
        places = self._context.services.places
        names = sorted(places.municipality_name(code) for code in codes)
        self.ui.around_check.setToolTip(", ".join(names))

    def _plan_marked(self) -> None:
        if self.strangers.table.hasFocus():
            self.strangers.plan()
        else:
            self._plan(self.table.current_row())

    def _plan(self, row: object) -> None:
        if isinstance(row, NearCompany):
            self._plan_at(row.company.id)

    def _plan_at_stranger(self, row: object) -> None:
        if isinstance(row, NearStranger) and (company := self._taken_over(row)):
            self._plan_at(company.id)

    def _plan_at(self, company_id: UUID) -> None:
        if self._trip is not None:
            self._context.window.show_page(
                "plan", company_id=company_id, on=self._day(), at=self._trip.free_at
            )

    def _open(self) -> None:
        row = self.table.current_row()
        if isinstance(row, NearCompany):
            self._context.window.show_page("company", company_id=row.company.id)

    def _open_stranger(self, row: object) -> None:
        if isinstance(row, NearStranger) and (company := self._taken_over(row)):
            self._context.window.show_page("company", company_id=company.id)

    def _taken_over(self, row: NearStranger) -> Company | None:
        try:
            return self._context.services.companies.adopt(row.company)
        except AdvisorDeskError as error:
            self._context.window.notify(self._context.say(error))
            return None

    def _retranslate(self) -> None:
        ui = self.ui
        self.model.set_columns(NearWords(self._context).columns())
        self.table.setAccessibleName(self.tr("Companies nobody has met"))
        put_icon(ui.plan_button, "calendar-plus")
        put_icon(ui.open_button, "building-2")
        put_icon(ui.back_button, "calendar-days")
