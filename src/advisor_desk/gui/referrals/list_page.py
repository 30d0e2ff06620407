"""Referrals by state: whose turn it is, and which clock runs."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent

from advisor_desk.domain.referrals import NEXT, OPEN, Clock, Referral, State
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.referrals_page_ui import Ui_ReferralsPage
from advisor_desk.gui.incoming import choose_file
from advisor_desk.gui.moments import dated_text, local_day, time_text
from advisor_desk.gui.referrals.week_dialog import WeekPapersDialog
from advisor_desk.gui.shell import Page
from advisor_desk.gui.table import Column, RowsModel, TableView

_PAGE = 50
Row = tuple[Referral, str]
_GROUPS: dict[str, frozenset[State]] = {
    "open": OPEN,
    "closed": frozenset({State.CLOSED, State.WITHDRAWN}),
    "all": frozenset(State),
}


class ReferralsPage(Page):
    """Open ones first; read a page at a time."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._rows: list[Row] = []
        self._whole = True
        self.ui = Ui_ReferralsPage()
        self.ui.setupUi(self)
        self.model = RowsModel[Row](self._columns(), self)
        self.table = TableView()
        self.table.show_rows(self.model, stretch=0, sort=4)
        self.ui.stack.set_content(self.table)
        self.table.opened.connect(self._open)
        self.ui.show_combo.currentIndexChanged.connect(self._read)
        self.ui.more_button.clicked.connect(self._read_more)
        self.ui.week_button.clicked.connect(self._ask_week)
        self.ui.file_button.clicked.connect(partial(choose_file, self, context.window))
        self._retranslate()
        context.refresh_on(frozenset({"referral", "company", "actor"}), self._refresh)

    def arrive(self, **_arguments: object) -> None:
        self._read()
        (self.table if self._rows else self.ui.show_combo).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        put_icon(self.ui.week_button, "download")
        chosen = max(self.ui.show_combo.currentIndex(), 0)
        self.ui.show_combo.blockSignals(True)  # noqa: FBT003 - Qt's
        self.ui.show_combo.clear()
        for key, text in zip(
            _GROUPS, (self.tr("Open"), self.tr("Closed"), self.tr("All")), strict=True
        ):
            self.ui.show_combo.addItem(text, key)
        self.ui.show_combo.setCurrentIndex(chosen)
        self.ui.show_combo.blockSignals(False)  # noqa: FBT003 - Qt's
        put_icon(self.ui.file_button, "folder-open")
        self.table.setAccessibleName(self.tr("Referrals"))
        self.model.set_columns(self._columns())
        self._show_state()

    def _refresh(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self, *_values: object) -> None:
        self._rows = self._page(None)
        self._show()

    def _read_more(self) -> None:
        self._rows += self._page(self._rows[-1][0].id)
        self._show()

    def _page(self, after: UUID | None) -> list[Row]:
        states = _GROUPS[self.ui.show_combo.currentData()]
        found = self._context.services.referrals.list(tuple(states), after=after, limit=_PAGE)
        self._whole = len(found) < _PAGE
        return list(found)

    def _show(self) -> None:
        self.model.set_rows(self._rows)
        self.ui.more_button.setVisible(not self._whole)
        self._show_state()

    def _show_state(self) -> None:
        if self._rows:
            self.ui.stack.show_content()
        else:
            self.ui.stack.show_empty(
                "handshake",
                self.tr("No referral here"),
                self.tr("Open a company and press Refer to hand a need to the right actor."),
            )

    def _open(self, row: object) -> None:
        if isinstance(row, tuple):
            self._context.window.show_page("referral", referral_id=row[0].id)

    def _ask_week(self) -> None:
        WeekPapersDialog(self._context, self).open()

    def _columns(self) -> list[Column[Row]]:
        words, desk = self._context.words, self._context.services.desk
        return [
            _column(self.tr("Company"), lambda row: row[1]),
            _column(self.tr("Reference"), lambda row: row[0].reference, yields=3),
            _column(self.tr("Receiver"), lambda row: desk.actor_name(row[0].to_actor_id)),
            _column(self.tr("State"), lambda row: words.code(row[0].state), yields=1),
            Column(self.tr("Answer"), self._clock, _clock_order, icon=self._clock_icon),
            _column(self.tr("Next step"), lambda row: desk.actor_name(row[0].owner_id), yields=2),
        ]

    def _clock(self, row: Row) -> str:
        referral = row[0]
        if not _runs(referral) or referral.answer_by is None:
            return "–"
        desk = self._context.services.desk
        late = referral.answer_by < desk.now()
        said = self.tr("overdue since {moment}") if late else self.tr("by {moment}")
        day = dated_text(local_day(referral.answer_by), desk.today())
        return said.format(moment=f"{day}, {time_text(referral.answer_by)}")

    def _clock_icon(self, row: Row) -> tuple[str, str] | None:
        referral = row[0]
        if not _runs(referral) or referral.answer_by is None:
            return None
        late = referral.answer_by < self._context.services.desk.now()
        return ("triangle-alert", "amber") if late else ("clock", "muted")


def _runs(referral: Referral) -> bool:
    return NEXT[referral.state].clock is Clock.ANSWER


def _clock_order(row: Row) -> float:
    """Running clocks first, the earliest on top; then the newest."""
    referral = row[0]
    if _runs(referral) and referral.answer_by:
        return referral.answer_by.timestamp() - 1e11
    return -(referral.sent_at.timestamp() if referral.sent_at else 0)


def _column(title: str, text: Callable[[Row], str], yields: int = 0) -> Column[Row]:
    return Column(title, text, lambda row: text(row).casefold(), yields=yields)
