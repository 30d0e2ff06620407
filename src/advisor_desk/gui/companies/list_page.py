"""The companies this desk knows, by name."""

from typing import Any

from PySide6.QtCore import QEvent, QTimer

from advisor_desk.domain.organisation_numbers import formatted
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.companies_page_ui import Ui_CompaniesPage
from advisor_desk.gui.moments import day_text, local_day
from advisor_desk.gui.shell import Page
from advisor_desk.gui.table import Column, RowsModel, TableView

_PAGE = 100
_TYPING_MS = 120


class CompaniesPage(Page):
    """Read a page at a time; the filter asks again when the typing pauses."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._rows: list[Any] = []
        self.ui = Ui_CompaniesPage()
        self.ui.setupUi(self)
        self.model = RowsModel[Any](self._columns(), self)
        self.table = TableView()
        self.table.show_rows(self.model)
        self.ui.stack.set_content(self.table)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._connect()
        self._retranslate()
        context.refresh_on(frozenset({"company", "engagement"}), self._refresh)

    def arrive(self, **_arguments: object) -> None:
        self._read()
        (self.table if self._rows else self.ui.filter_edit).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        ui, window = self.ui, self._context.window
        ui.filter_edit.textChanged.connect(lambda _text: self._typing.start())
        self._typing.timeout.connect(self._read)
        ui.own_check.toggled.connect(self._read)
        ui.more_button.clicked.connect(self._read_more)
        ui.add_button.clicked.connect(self._add)
        ui.list_button.clicked.connect(lambda: window.show_page("lists"))
        ui.stack.empty_pressed.connect(self._add)
        self.table.opened.connect(lambda hit: window.show_page("company", company_id=hit.id))

    def _add(self) -> None:
        self._context.window.show_page("company_edit", typed=self.ui.filter_edit.text())

    def _retranslate(self) -> None:
        put_icon(self.ui.add_button, "plus")
        put_icon(self.ui.list_button, "upload")
        self.table.setAccessibleName(self.tr("Companies"))
        self.model.set_columns(self._columns())
        self._show_state()

    def _refresh(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self, *_values: object) -> None:
        self._rows = list(self._page(None))
        self._show()

    def _read_more(self) -> None:
        self._rows.extend(self._page(self._rows[-1].id))
        self._show()

    def _page(self, after: Any) -> Any:  # noqa: ANN401 - a hit's id and the hits, as services give them
        return self._context.services.companies.page(
            self.ui.filter_edit.text(),
            own_municipality=self.ui.own_check.isChecked(),
            after=after,
            limit=_PAGE,
        )

    def _show(self) -> None:
        self.model.set_rows(self._rows)
        whole = len(self._rows) % _PAGE == 0
        self.ui.more_button.setVisible(bool(self._rows) and whole)
        self._show_state()

    def _show_state(self) -> None:
        if self._rows:
            self.ui.stack.show_content()
        elif self.ui.filter_edit.text() or self.ui.own_check.isChecked():
            self.ui.stack.show_empty(
                "search",
                self.tr("No company matches"),
                self.tr("Search the register with Ctrl+K, or add the company by hand."),
                self.tr("Add a company…"),
            )
        else:
            self.ui.stack.show_empty(
                "building-2",
                self.tr("No company yet"),
                self.tr("Search with Ctrl+K, or add the first one by hand."),
                self.tr("Add a company…"),
            )

    def _columns(self) -> list[Column[Any]]:
        places, words = self._context.services.places, self._context.words
        never = self.tr("nobody yet")
        return [
            Column(self.tr("Name"), lambda hit: hit.name, lambda hit: hit.name.casefold()),
            Column(
                self.tr("Number"),
                lambda hit: formatted(hit.number, hit.country) if hit.number else "–",
                lambda hit: hit.number or "",
                yields=1,
            ),
            Column(
                self.tr("Municipality"),
                lambda hit: places.municipality_name(hit.municipality) or hit.town,
                lambda hit: places.municipality_name(hit.municipality) or hit.town,
            ),
            Column(
                self.tr("Last met"),
                lambda hit: day_text(local_day(hit.last_met)) if hit.last_met else never,
                lambda hit: hit.last_met.timestamp() if hit.last_met else 0,
            ),
            Column(
                self.tr("State"),
                lambda hit: words.code(hit.state),
                lambda hit: hit.state,
                yields=2,
            ),
        ]
