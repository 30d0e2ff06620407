"""The companies that were met and owe the answers, with the ways out of the debt."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from advisor_desk.domain.checklists import Standing
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.forms.checklists_owed_ui import Ui_ChecklistsOwed
from advisor_desk.gui.moments import day_text, local_day, moment_text
from advisor_desk.gui.referrals.choices import as_id, offer
from advisor_desk.gui.table import Column, RowsModel, TableView
from advisor_desk.services.checklists import Checklists, Owed

_PAGE = 100
_TABLES = frozenset({"checklist", "engagement", "company", "actor"})
_SAID, _SHORT = 300, 80


class OwedPart(QWidget):
    """Fill in now, or take it up at the next visit. Return fills in."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._rows: list[Owed] = []
        self._count = 0
        self.ui = Ui_ChecklistsOwed()
        self.ui.setupUi(self)
        self.model = RowsModel[Owed](self._columns(), self)
        self.table = TableView()
        self.table.show_rows(self.model, stretch=3, sort=2)
        self.ui.stack.set_content(self.table)
        self._connect()
        self._retranslate()
        guard_wheel(self)
        context.refresh_on(_TABLES, self._refresh)

    def read(self, *_values: object) -> None:
        """Read the first page, and go to it."""
        self._offer_actors()
        self._read()
        (self.table if self._rows else self.ui.whose_combo).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        ui = self.ui
        ui.whose_combo.currentIndexChanged.connect(self._read)
        ui.more_button.clicked.connect(self._read_more)
        ui.fill_button.clicked.connect(lambda: self._fill(self._chosen()))
        ui.visit_button.clicked.connect(self._visit)
        ui.company_button.clicked.connect(self._open_company)
        self.table.opened.connect(self._fill)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)

    def _offer_actors(self) -> None:
        desk = self._context.services.desk
        own = desk.me.actor
        others = sorted(desk.people.actors.values(), key=lambda a: a.name.casefold())
        ours = self.tr("Ours: {name}").format(name=own.name)
        choices: list[tuple[object, str]] = [(own.id, ours)]
        choices += [(actor.id, actor.name) for actor in others if actor.id != own.id]
        offer(self.ui.whose_combo, choices)

    def _read(self, *_values: object) -> None:
        whose, checklists = as_id(self.ui.whose_combo.currentData()), self._checklists()
        self._rows = checklists.owed(whose, limit=_PAGE)
        self._count = checklists.count_owed(whose)
        self._show()

    def _read_more(self) -> None:
        whose = as_id(self.ui.whose_combo.currentData())
        self._rows += self._checklists().owed(whose, skip=len(self._rows), limit=_PAGE)
        self._show()

    def _refresh(self) -> None:
        if self.isVisible():
            self._read()

    def _show(self) -> None:
        self.model.set_rows(self._rows)
        self.ui.more_button.setVisible(len(self._rows) < self._count)
        if self._rows:
            self.table.selectRow(0)
            self.ui.stack.show_content()
        else:
            self.ui.stack.show_empty(
                "clipboard-check",
                self.tr("Nothing is owed"),
                self.tr("Every company that was met has said its part, within two years."),
            )
        self._tell()

    def _on_row(self, *_indexes: object) -> None:
        self._tell()

    def _tell(self) -> None:
        owed = self._chosen()
        ui = self.ui
        for part in (ui.fill_button, ui.visit_button, ui.company_button):
            part.setEnabled(owed is not None)
        planned = owed is not None and owed.planned is not None
        ui.visit_button.setText(
            self.tr("Open the &visit") if planned else self.tr("Plan a &visit")
        )
        put_icon(ui.visit_button, "calendar" if planned else "calendar-plus")
        ui.said_label.setText(self._said(owed) if owed else "")
        count = QCoreApplication.translate("OwedPart", "%n companies", None, self._count)
        ui.count_label.setText(count if self._count else "")

    def _said(self, owed: Owed) -> str:
        """What stands in the way, and what is the nearest chance."""
        said = []
        if owed.debt.deferred_because:
            text = self.tr("Put off: {reason}")
            said.append(text.format(reason=owed.debt.deferred_because[:_SAID]))
        if owed.standing is Standing.EXPIRED:
            said.append(
                self.tr("Ask whether the old answers still hold: then they are confirmed.")
            )
        if owed.planned:
            text = self.tr("Take it up at the visit on {moment}.")
            said.append(text.format(moment=moment_text(owed.planned.starts_at)))
        return " ".join(said)

    def _fill(self, row: object) -> None:
        if isinstance(row, Owed):
            self._context.window.show_page("checklist", company_id=row.debt.company_id)

    def _visit(self) -> None:
        if (owed := self._chosen()) is None:
            return
        if owed.planned:
            self._context.window.show_page("plan", engagement_id=owed.planned.id)
        else:
            self._context.window.show_page("plan", company_id=owed.debt.company_id)

    def _open_company(self) -> None:
        if owed := self._chosen():
            self._context.window.show_page("company", company_id=owed.debt.company_id)

    def _chosen(self) -> Owed | None:
        row = self.table.current_row()
        return row if isinstance(row, Owed) else None

    def _checklists(self) -> Checklists:
        return self._context.services.checklists

    def _retranslate(self) -> None:
        put_icon(self.ui.fill_button, "clipboard-pen")
        put_icon(self.ui.company_button, "building-2")
        self.table.setAccessibleName(self.tr("Companies that owe the answers"))
        self.model.set_columns(self._columns())
        if self.ui.whose_combo.count():
            self._offer_actors()
            self._show()

    def _columns(self) -> list[Column[Owed]]:
        return [
            Column(self.tr("Company"), lambda o: o.debt.name, lambda o: o.debt.name.casefold()),
            Column(self.tr("Town"), lambda o: o.debt.town, lambda o: o.debt.town.casefold()),
            Column(
                self.tr("Last met"),
                lambda o: day_text(local_day(o.debt.met_at)),
                lambda o: -o.debt.met_at.timestamp(),
            ),
            Column(self.tr("How it stands"), self._standing, self._standing),
            Column(
                self.tr("Next visit"),
                lambda o: day_text(local_day(o.planned.starts_at)) if o.planned else "–",
                lambda o: o.planned.starts_at.timestamp() if o.planned else float("inf"),
            ),
        ]

    def _standing(self, owed: Owed) -> str:
        discussed, asked = owed.discussed
        if owed.standing is Standing.EXPIRED and owed.held:
            return self.tr("Answers held until {day}").format(
                day=day_text(owed.held.valid_until())
            )
        if asked:
            said = self.tr("{done} of {all} discussed")
            return said.format(done=discussed, all=asked)
        if owed.debt.deferred_because:
            return self.tr("Put off: {reason}").format(reason=owed.debt.deferred_because[:_SHORT])
        return self.tr("Not asked yet")
