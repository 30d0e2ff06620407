"""All next steps and follow-ups, overdue ones on top: done, postponed or handed over from here."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtGui import QResizeEvent

from advisor_desk.domain.next_steps import NextStep, StepKind
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.follow_ups.moving import HandOverDialog, PostponeDialog
from advisor_desk.gui.follow_ups.words import StepWords
from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.forms.steps_page_ui import Ui_StepsPage
from advisor_desk.gui.moments import dated_text
from advisor_desk.gui.shell import Page
from advisor_desk.gui.table import Column, RowsModel, TableView
from advisor_desk.services.next_steps import ListedStep

_PAGE = 50
_KIND, _LEAST = 3, 860
"""The column of the kind, and the page's least width to show it."""
_KINDS = (None, StepKind.FOLLOW_UP, StepKind.STEP)
_TABLES = frozenset(("next_step", "company", "adviser", "actor"))


class StepsPage(Page):
    """Read a page at a time; Return does the one that is marked."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._rows: list[ListedStep] = []
        self._whole = True
        self.ui = Ui_StepsPage()
        self.ui.setupUi(self)
        self.model = RowsModel[ListedStep](self._columns(), self)
        self.table = TableView()
        self.table.show_rows(self.model, stretch=1)
        self.ui.stack.set_content(self.table)
        self._retranslate()
        self._connect()

    def arrive(self, **arguments: object) -> None:
        """Show one's own; `step_id` marks one."""
        self._read()
        wanted = arguments.get("step_id")
        self._mark(wanted if isinstance(wanted, UUID) else None)
        (self.table if self._rows else self.ui.whose_combo).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            self._refresh()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(_KIND, self.width() < scaled(_LEAST))

    def _connect(self) -> None:
        ui = self.ui
        for combo in (ui.whose_combo, ui.kind_combo, ui.state_combo):
            combo.currentIndexChanged.connect(self._read)
        ui.more_button.clicked.connect(self._read_more)
        ui.follow_button.clicked.connect(self._follow_up)
        ui.done_button.clicked.connect(self._finish)
        ui.postpone_button.clicked.connect(self._postpone)
        ui.hand_button.clicked.connect(self._hand_over)
        ui.reopen_button.clicked.connect(self._reopen)
        ui.open_button.clicked.connect(self._open_company)
        self.table.opened.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(self._offer)
        self._context.refresh_on(_TABLES, self._refresh)

    def _refresh(self) -> None:
        if self.isVisible():
            marked = self._marked()
            self._read()
            self._mark(marked.id if marked else None)

    def _read(self, *_values: object) -> None:
        self._rows = self._page(0)
        self._show()

    def _read_more(self) -> None:
        self._rows += self._page(len(self._rows))
        self._show()

    def _page(self, skip: int) -> list[ListedStep]:
        ui = self.ui
        found = self._context.services.steps.list(
            mine=ui.whose_combo.currentIndex() <= 0,
            kind=_KINDS[max(ui.kind_combo.currentIndex(), 0)],
            done=ui.state_combo.currentIndex() == 1,
            skip=skip,
            limit=_PAGE,
        )
        self._whole = len(found) < _PAGE
        return list(found)

    def _show(self) -> None:
        self.model.set_rows(self._rows)
        self.ui.more_button.setVisible(not self._whole)
        if self._rows:
            self.ui.stack.show_content()
        else:
            self.ui.stack.show_empty(
                "list-checks",
                self.tr("Nothing is to be done here"),
                self.tr(
                    "What is agreed at a visit, in an inquiry or after a referral comes here."
                ),
            )
        self._offer()

    def _mark(self, step_id: UUID | None) -> None:
        for row in range(self.table.model().rowCount()):
            index = self.table.model().index(row, 0)
            self.table.setCurrentIndex(index)
            if step_id is None or ((step := self._marked()) and step.id == step_id):
                return

    def _marked(self) -> NextStep | None:
        row = self.table.current_row()
        return row.step if isinstance(row, ListedStep) else None

    def _offer(self, *_values: object) -> None:
        """Only what can be done with the marked one."""
        ui, step = self.ui, self._marked()
        is_open = step is not None and step.done_on is None
        ui.deeds_part.setVisible(step is not None)
        ui.follow_button.setVisible(step is not None and step.is_follow_up)
        for button in (ui.done_button, ui.postpone_button, ui.hand_button):
            button.setVisible(is_open)
        ui.done_button.setVisible(is_open and step is not None and not step.is_follow_up)
        ui.reopen_button.setVisible(step is not None and not is_open and not step.is_follow_up)

    def _open(self, row: object) -> None:
        if not isinstance(row, ListedStep):
            return
        if row.step.is_follow_up:
            self._follow_up()
        else:
            self._open_company()

    def _follow_up(self) -> None:
        if step := self._marked():
            self._context.window.show_page("follow_up", step_id=step.id)

    def _finish(self) -> None:
        if step := self._marked():
            steps = self._context.services.steps
            steps.finish(step.id)
            said = self.tr("Done: {step}").format(step=step.text[:80])
            self._context.window.notify(said, lambda: steps.reopen(step.id))

    def _reopen(self) -> None:
        if step := self._marked():
            self._context.services.steps.reopen(step.id)

    def _postpone(self) -> None:
        if step := self._marked():
            PostponeDialog.open_for(self._context, self, step)

    def _hand_over(self) -> None:
        if step := self._marked():
            HandOverDialog.open_for(self._context, self, step)

    def _open_company(self) -> None:
        if step := self._marked():
            self._context.window.show_page("company", company_id=step.company_id)

    def _columns(self) -> list[Column[ListedStep]]:
        words, told = self._context.words, StepWords(self._context)
        return [
            Column(self.tr("By"), self._due, _by_day, icon=self._icon),
            _column(self.tr("What"), lambda row: row.step.text),
            _column(self.tr("Company"), lambda row: row.company),
            _column(self.tr("Kind"), lambda row: words.code(row.step.kind), yields=2),
            _column(self.tr("Who"), lambda row: told.owner(row.step), yields=1),
        ]

    def _due(self, row: ListedStep) -> str:
        step, today = row.step, self._context.services.desk.today()
        if step.done_on:
            return self.tr("done {day}").format(day=dated_text(step.done_on, today))
        day = dated_text(step.due, today)
        late = step.is_overdue(today)
        return self.tr("{day}, overdue").format(day=day) if late else day

    def _icon(self, row: ListedStep) -> tuple[str, str]:
        step = row.step
        if step.done_on:
            return "circle-check", "green"
        late = step.is_overdue(self._context.services.desk.today())
        return ("triangle-alert", "amber") if late else ("clock", "muted")

    def _retranslate(self) -> None:
        ui = self.ui
        follow_ups, steps = self.tr("Follow-ups"), self.tr("Next steps")
        for combo, texts in (
            (ui.whose_combo, (self.tr("Mine"), self.tr("Ours"))),
            (ui.kind_combo, (self.tr("Steps and follow-ups"), follow_ups, steps)),
            (ui.state_combo, (self.tr("Open"), self.tr("Done"))),
        ):
            chosen = max(combo.currentIndex(), 0)
            with QSignalBlocker(combo):
                combo.clear()
                combo.addItems(texts)
                combo.setCurrentIndex(chosen)
        for button, icon in (
            (ui.follow_button, "clipboard-check"),
            (ui.done_button, "check"),
            (ui.postpone_button, "calendar-clock"),
            (ui.hand_button, "corner-up-right"),
            (ui.reopen_button, "undo-2"),
            (ui.open_button, "building-2"),
        ):
            put_icon(button, icon)
        self.table.setAccessibleName(self.tr("Next steps and follow-ups"))
        self.model.set_columns(self._columns())


def _by_day(row: ListedStep) -> tuple[int, str]:
    """Open ones by the day they are due; done ones the latest first."""
    step = row.step
    return (-step.done_on.toordinal() if step.done_on else step.due.toordinal(), str(step.id))


def _column(title: str, text: Callable[[ListedStep], str], yields: int = 0) -> Column[ListedStep]:
    return Column(title, text, lambda row: text(row).casefold(), yields=yields)
