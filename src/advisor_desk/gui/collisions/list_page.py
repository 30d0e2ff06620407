"""All collisions: those that are open, those that were resolved, and how many there were."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QComboBox

from advisor_desk.domain.outreach.resolutions import Count
from advisor_desk.domain.progress import Progress
from advisor_desk.gui.collisions.words import CaseWords
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.collisions_page_ui import Ui_CollisionsPage
from advisor_desk.gui.jobs import Jobs
from advisor_desk.gui.moments import qdate
from advisor_desk.gui.shell import Page
from advisor_desk.gui.table import Column, RowsModel, TableView
from advisor_desk.gui.visits import people
from advisor_desk.services.collisions import ListedCase, Overview

_MINE, _EVERYBODY = "mine", "everybody"
_OPEN, _RESOLVED, _CURRENT, _EVER = "open", "resolved", "current", "ever"
_MONTHS, _MOST = 3, 1000
_TABLES = frozenset(
    {
        "engagement",
        "collision_resolution",
        "invitation",
        "company",
        "actor",
        "adviser",
        "agreement",
    }
)


@dataclass(frozen=True)
class _Asked:
    whose: str
    shown: str

    def takes(self, listed: ListedCase, adviser_id: object) -> bool:
        case = listed.case
        if self.whose == _MINE and adviser_id not in case.collision.advisers:
            return False
        return {_OPEN: case.is_open, _RESOLVED: not case.is_open}.get(self.shown, True)


class CollisionsPage(Page):
    """Read off the GUI thread: on a large desk the first reading takes a second."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._jobs = Jobs(self)
        self._reading = self._asked_again = False
        self._overview: Overview | None = None
        self.ui = Ui_CollisionsPage()
        self.ui.setupUi(self)
        self.model = RowsModel[ListedCase](self._columns(), self)
        self.table = TableView()
        self.table.show_rows(self.model, stretch=0, sort=2)
        self.ui.stack.set_content(self.table)
        self.table.opened.connect(self._open)
        for combo in (self.ui.whose_combo, self.ui.show_combo):
            combo.currentIndexChanged.connect(self._read)
        self._retranslate()
        context.refresh_on(_TABLES, self._refresh)
        context.at_end(self._jobs.stop_all)

    def arrive(self, **_arguments: object) -> None:
        self._read()
        self.table.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _refresh(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self, *_values: object) -> None:
        """Ask in a job; asked again meanwhile, it asks once more."""
        if self._reading:
            self._asked_again = True
            return
        self._reading = True
        if self._overview is None:
            self.ui.stack.show_loading()
        collisions, is_ever = self._context.services.collisions, self._asked().shown == _EVER

        def read(_progress: Progress) -> Overview:
            return collisions.overview(since=None if is_ever else collisions.current_since())

        job = self._jobs.prepare(read)
        job.succeeded.connect(self._take)
        job.failed.connect(lambda e: self._context.window.notify(self._context.say(e)))
        job.finished.connect(self._end)
        self._jobs.start(job)

    def _take(self, overview: object) -> None:
        if isinstance(overview, Overview):
            self._overview = overview
            self._show()

    def _end(self) -> None:
        self._reading = False
        if self._asked_again:
            self._asked_again = False
            self._read()

    def _show(self) -> None:
        if self._overview is None:
            return
        asked, me = self._asked(), self._context.services.desk.me.adviser.id
        rows = [listed for listed in self._overview.listed if asked.takes(listed, me)][:_MOST]
        self.model.set_rows(rows)
        self.ui.counts_label.setText(self._counts(self._overview.months))
        if rows:
            self.ui.stack.show_content()
        else:
            self.ui.stack.show_empty(
                "handshake",
                self.tr("No collision here"),
                self.tr("Two actors’ visits that come too close to each other stand here."),
            )

    def _counts(self, months: Mapping[date, Count]) -> str:
        """The last months of the indicator, the latest first."""
        text = self.tr("{month}: {open} open, {resolved} resolved")
        last = sorted(months, reverse=True)[:_MONTHS]
        return " · ".join(
            text.format(
                month=QLocale().toString(qdate(month), "MMMM yyyy"),
                open=months[month].open,
                resolved=months[month].resolved,
            )
            for month in last
        )

    def _asked(self) -> _Asked:
        return _Asked(
            str(self.ui.whose_combo.currentData() or _MINE),
            str(self.ui.show_combo.currentData() or _OPEN),
        )

    def _open(self, row: object) -> None:
        if isinstance(row, ListedCase):
            one, other = row.case.pair
            self._context.window.show_page("collision", one=one, other=other)

    def _columns(self) -> list[Column[ListedCase]]:
        words = CaseWords(self._context)
        return [
            _column(self.tr("Company"), lambda row: row.company),
            Column(
                self.tr("First"),
                lambda row: words.brief(row.case.first),
                lambda row: row.case.first.on,
            ),
            Column(
                self.tr("Then"),
                lambda row: words.brief(row.case.second),
                lambda row: (not row.case.is_open, -row.case.on.toordinal()),
            ),
            Column(
                self.tr("Apart"),
                lambda row: words.days(row.case),
                lambda row: row.case.second.on - row.case.first.on,
            ),
            Column(
                self.tr("State"),
                lambda row: words.chip(row.case)[0],
                lambda row: words.chip(row.case)[0],
                icon=_icon,
            ),
        ]

    def _retranslate(self) -> None:
        self._fill(
            self.ui.whose_combo,
            {_MINE: self.tr("Only mine"), _EVERYBODY: self.tr("All actors")},
        )
        self._fill(
            self.ui.show_combo,
            {
                _OPEN: self.tr("Open"),
                _RESOLVED: self.tr("Resolved"),
                _CURRENT: self.tr("Open and resolved"),
                _EVER: self.tr("Older ones too"),
            },
        )
        self.table.setAccessibleName(self.tr("Collisions"))
        self.model.set_columns(self._columns())
        self._show()

    def _fill(self, combo: QComboBox, choices: Mapping[str, str]) -> None:
        chosen = combo.currentData()
        people.fill(combo, [(text, key) for key, text in choices.items()], chosen)


def _column(title: str, text: Callable[[ListedCase], str]) -> Column[ListedCase]:
    return Column(title, text, lambda row: text(row).casefold())


def _icon(row: ListedCase) -> tuple[str, str]:
    return ("triangle-alert", "amber") if row.case.is_open else ("circle-check", "green")
