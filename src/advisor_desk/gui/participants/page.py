"""One list: its rows in a table, what each may be beside it, decided by keys or clicks."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast
from uuid import UUID

from PySide6.QtCore import QEvent

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.findings import proposal
from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.participants import Choice, Decision, Listed, ListUnknown
from advisor_desk.gui.announcements import announce
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.cards import ScrollPage
from advisor_desk.gui.context import Context
from advisor_desk.gui.flow import FlowLayout
from advisor_desk.gui.forms.list_page_ui import Ui_ListPage
from advisor_desk.gui.jobs import Jobs
from advisor_desk.gui.labels import shortened
from advisor_desk.gui.participants.decider import ListDecider
from advisor_desk.gui.participants.deeds import ListDeeds
from advisor_desk.gui.participants.evidence import ListEvidence, apart_key
from advisor_desk.gui.participants.filter import ListFilter
from advisor_desk.gui.participants.follow_dialog import Cohort, FollowDialog
from advisor_desk.gui.participants.other_finder import Other
from advisor_desk.gui.participants.rows import LazyRows
from advisor_desk.gui.participants.table import ListTable
from advisor_desk.gui.participants.visit_review import VisitReview
from advisor_desk.gui.participants.words import (
    decision_text,
    number,
    rows_text,
    standing,
    typed_text,
)
from advisor_desk.gui.shell import Page
from advisor_desk.gui.state_stack import StateStack
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.services.participants.deciding import Before
from advisor_desk.services.participants.lists import Overview

_TABLES = frozenset({"participant", "participant_list", "company"})
_Answer = tuple[Overview, list[int]]


class ListPage(Page):
    """Decisions are kept as they are made; many at once, and searching, off the GUI thread."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._list_id: UUID | None = None
        self._found: Overview | None = None
        self._marked: int | None = None
        self._asked = 0
        self._quick = Jobs(self)  # not behind a long comparing
        self._quick.broke.connect(context.jobs.broke)
        context.at_end(self._quick.stop_all)
        self.ui = Ui_ListPage()
        self.ui.setupUi(self)

    def making(self) -> Iterator[None]:
        context = self._context
        self.filter, self.stack = ListFilter(context), StateStack()
        self._side = ScrollPage()
        yield
        self.table, self.evidence = ListTable(context), ListEvidence(context)
        yield
        self.deeds = ListDeeds(context, self.ui.job, self)
        self.decider = ListDecider(context, self._quick, self)
        self.review = VisitReview(context, self._quick, self.deeds, self)
        yield
        self._lay_out()
        self._connect()
        self._retranslate()
        context.refresh_on(_TABLES, self._refresh)

    def parts(self) -> Iterator[None]:
        return self.review.cells.make()

    def arrive(self, **arguments: object) -> None:
        """Show the list `list_id`."""
        list_id = cast("UUID", arguments["list_id"])
        if list_id != self._list_id:
            self._list_id, self._found = list_id, None
            self.decider.begin(list_id)
            self.filter.begin()
            self.evidence.show_nothing()
            self.review.begin()
            self.stack.show_loading()
        self.ui.problem.set_text("")
        self._read()
        self.table.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            if self.is_made:
                self._retranslate()
        super().changeEvent(event)

    def accept(self) -> None:
        """The candidate that is marked, else what is proposed."""
        row = self.table.current()
        if row is None:
            return
        proposed = proposal(row.finding)
        if row.finding.repeats is None and self._marked is not None:
            self.decider.decide(row, Decision(Choice.USE, self._marked))
        elif proposed is not None:
            self.decider.decide(row, proposed)
        else:
            self._say(self.tr("Choose with the arrow keys or a number which one is meant."))

    def choose(self, place: int) -> None:
        row = self.table.current()
        if row is not None and place < len(row.finding.candidates):
            self.decider.decide(row, Decision(Choice.USE, place))

    def decide(self, choice: Choice) -> None:
        if row := self.table.current():
            self.decider.decide(row, Decision(choice))

    def deny(self, key: str = "") -> None:
        """Not the same as that one, or as the one that is marked."""
        row = self.table.current()
        if row is not None and (wanted := key or apart_key(row, self._marked)):
            self.decider.deny(row, wanted)

    def use_other(self, other: Other) -> None:
        if row := self.table.current():
            self.decider.use_other(row, other)
        self.table.setFocus()

    def bring_in(self) -> None:
        """Of visits it is told first what comes of it."""
        if self._found is None or self._list_id is None:
            return
        if self._found.list.origin.kind is ListKind.VISITS:
            self.review.foresee(self._found)
            return
        self.decider.begin(self._list_id)
        self.deeds.bring_in(self._found)

    def _follow_up(self) -> None:
        """What came of the programme is asked of every company that came in."""
        if self._found is None:
            return
        known, services = self._found.list, self._context.services
        cohort = Cohort(known.id, Path(known.name).stem, services.list_following.count(known.id))
        FollowDialog(self._context, cohort, self.window()).open()

    def _lay_out(self) -> None:
        deeds = FlowLayout(self.ui.deeds)
        ui = self.ui
        for button in (ui.bring_button, ui.sure_button, ui.back_button, ui.follow_button):
            deeds.addWidget(button)
        self.stack.set_content(self.table)
        self.ui.filter_cell.addWidget(self.filter)
        self.ui.columns.set_shares(65, 35)
        self.ui.columns.main.addWidget(self.stack, 1)
        for card in self.review.cards:
            self._side.body.addWidget(card)
        self._side.body.addWidget(self.evidence)
        self._side.body.addStretch(1)
        self.ui.columns.side.addWidget(self._side, 1)

    def _connect(self) -> None:
        ui, decider, evidence = self.ui, self.decider, self.evidence
        ui.back_button.clicked.connect(decider.take_back)
        ui.sure_button.clicked.connect(decider.accept_sure)
        ui.bring_button.clicked.connect(self.bring_in)
        ui.follow_button.clicked.connect(self._follow_up)
        ui.notice.pressed.connect(lambda: self._context.window.show_page("register"))
        self.filter.changed.connect(self._read)
        self.filter.accepted.connect(lambda: decider.accept_all(self.filter.wanted()))
        evidence.used.connect(self.choose)
        evidence.denied.connect(self.deny)
        evidence.wanted.connect(self.decide)
        evidence.cells_wanted.connect(self.review.cells.begin)
        evidence.other.connect(self.use_other)
        evidence.opened.connect(self._open)
        decider.decided.connect(self._go_on)
        decider.changed.connect(self._tell)
        decider.taken_back.connect(self._show_taken_back)
        decider.failed.connect(self._on_failed)
        self.review.corrected.connect(self._on_corrected)
        self.review.asked.connect(lambda: order_tabs(self._side))
        self.review.reread.connect(self._read)
        self.review.failed.connect(self._on_failed)
        self.review.coming.confirmed.connect(lambda: decider.begin(self._list_id))
        self.deeds.began.connect(self._show_standing)
        self.deeds.ended.connect(self._on_end)
        self.deeds.failed.connect(ui.problem.set_text)
        self._connect_table()

    def _connect_table(self) -> None:
        table = self.table
        table.marked.connect(self._on_marked)
        table.accepted.connect(self.accept)
        table.chosen.connect(self.choose)
        table.moved.connect(self._move)
        table.added.connect(lambda: self.decide(Choice.ADD))
        table.skipped.connect(lambda: self.decide(Choice.SKIP))
        table.denied.connect(self.deny)
        table.edited.connect(self.review.cells.begin)
        table.searched.connect(self.evidence.search_other)
        table.taken_back.connect(self.decider.take_back)

    def _retranslate(self) -> None:
        put_icon(self.ui.back_button, "undo-2")
        put_icon(self.ui.sure_button, "list-checks")
        put_icon(self.ui.bring_button, "download")
        put_icon(self.ui.follow_button, "calendar-clock")
        self.table.retranslate()
        self._show_standing()
        self._show_state()

    def _refresh(self) -> None:
        """Not while the list is being brought in: it changes many times a second."""
        if self.isVisible() and not self.deeds.is_busy:
            self.table.show_anew()
            self._count()

    def _read(self, line: int | None = None) -> None:
        """Find the rows that the filter wants; only the latest answer is shown."""
        list_id, lists, wanted = self._list_id, self._context.services.lists, self.filter.wanted()
        if list_id is None:
            return
        self._asked += 1
        asked, row = self._asked, self.table.current()
        mark = line if line is not None else row.line if row else None
        job = self._quick.prepare(
            lambda _: (lists.overview(list_id), lists.lines(list_id, wanted))
        )
        job.succeeded.connect(lambda told: self._show(asked, told, mark))
        job.failed.connect(self._on_failed)
        self._quick.start(job)

    def _count(self) -> None:
        list_id, lists = self._list_id, self._context.services.lists
        if list_id is not None:
            job = self._quick.prepare(lambda _: lists.overview(list_id))
            job.succeeded.connect(self._show_counts)
            job.failed.connect(self._on_failed)
            self._quick.start(job)

    def _show(self, asked: int, told: _Answer, line: int | None) -> None:
        if asked != self._asked:
            return
        found, lines = told
        list_id, lists = found.list.id, self._context.services.lists
        self._show_counts(found)
        self.review.show_list(found)
        self.table.show_lines(LazyRows(lines, lambda some: lists.rows(list_id, some)), line)
        self._show_state()

    def _show_counts(self, found: Overview) -> None:
        if found.list.id == self._list_id:
            self._found = found
            self.table.show_kind(found.list.origin.kind)
            self.filter.show_counts(found)
            self._show_standing()

    def _show_state(self) -> None:
        if self._found is None:
            return
        if len(self.table.rows):
            self.stack.show_content()
        elif self._found.rows:
            nothing = self.tr("No row matches")
            self.stack.show_empty("search", nothing, self.tr("Choose others above."))
        else:
            self.stack.show_empty("file-spreadsheet", self.tr("The list has no rows"))

    def _show_standing(self) -> None:
        ui, found, is_free = self.ui, self._found, not self.deeds.is_busy
        ui.columns.setEnabled(is_free)
        self.filter.setEnabled(is_free)
        ui.back_button.setEnabled(is_free and self.decider.can_take_back)
        sure = found.sure if found else 0
        ui.sure_button.setText(self.tr("&Accept all sure ones ({n})").format(n=number(sure)))
        ui.sure_button.setEnabled(is_free and bool(sure))
        ui.bring_button.setEnabled(is_free and found is not None and bool(found.ready))
        of_people = found is not None and found.list.origin.kind is ListKind.PARTICIPANTS
        ui.follow_button.setVisible(of_people)
        ui.follow_button.setEnabled(is_free and found is not None and bool(found.brought_in))
        if found is None:
            return
        ui.heading.setText(shortened(found.list.name, 50))
        ui.heading.setToolTip(found.list.name)
        ui.standing_label.setText(f"{rows_text(found.rows)} · {standing(found)}")
        alone = self.tr("There is no register: the list was compared with this desk only.")
        to_register = self.tr("To the register")
        ui.notice.show_text("" if found.list.with_register else alone, "info", to_register)

    def _on_marked(self) -> None:
        row = self.table.current()
        self.review.show_row(row)
        if row is None:
            self.evidence.show_nothing()
            return
        self._marked = _marked_at_first(row)
        self._show_evidence(row)

    def _show_evidence(self, row: Listed) -> None:
        first = None
        if row.finding.repeats is not None and self._list_id is not None:
            lists = self._context.services.lists
            first = next(iter(lists.rows(self._list_id, [row.finding.repeats])), None)
        self.evidence.show_row(row, first, self._marked)
        order_tabs(self._side)

    def _move(self, step: int) -> None:
        """Mark the next candidate, or the one before."""
        row = self.table.current()
        if row is None or not row.finding.candidates or row.finding.repeats is not None:
            return
        count = len(row.finding.candidates)
        before = self._marked if self._marked is not None else -1 if step > 0 else count
        self._marked = (before + step) % count
        self._show_evidence(row)
        self._say(row.finding.candidates[self._marked].company.name)

    def _go_on(self, row: Listed) -> None:
        """The row is decided: say so, and go to the next one."""
        self.review.coming.forget()
        self.ui.problem.set_text("")
        self.table.show_anew()
        if (now := self.table.current()) is not None:
            said = decision_text(now, self._context.words)
            self._say(f"{typed_text(row.typed)}: {said}")
        self._count()
        if not self.table.mark_next():
            self._on_marked()

    def _on_end(self) -> None:
        self._show_standing()
        self._read()
        self.review.coming.take_keyboard()

    def _on_corrected(self, before: Before) -> None:
        """What is read anew is marked, ready for the next one."""
        self.decider.remember(before)
        self.table.show_anew()
        self._on_marked()
        self._count()
        row = self.table.current()
        if row is not None and row.is_aside:
            self.review.cells.begin()
            return
        self._say(self.tr("The row is read."))
        self.table.setFocus()

    def _tell(self, said: str) -> None:
        self.review.coming.forget()
        self.table.show_anew()
        self._on_marked()
        self._count()
        self._context.window.notify(said, self.decider.take_back)

    def _show_taken_back(self, line: int | None) -> None:
        self.review.coming.forget()
        self._read(line)
        self._say(self.tr("Taken back."))

    def _on_failed(self, error: AdvisorDeskError) -> None:
        if isinstance(error, ListUnknown):
            self.stack.show_error(self.tr("The list is gone"), self._context.say(error))
            self.evidence.show_nothing()
        else:
            self.ui.problem.set_text(self._context.say(error))

    def _open(self, company_id: object) -> None:
        self._context.window.show_page("company", company_id=company_id)

    def _say(self, text: str) -> None:
        announce(self.table, text)


def _marked_at_first(row: Listed) -> int | None:
    """The candidate that Return takes: the one decided on, else the one proposed."""
    if row.decision is not None:
        return row.decision.candidate
    proposed = proposal(row.finding)
    return proposed.candidate if proposed else None
