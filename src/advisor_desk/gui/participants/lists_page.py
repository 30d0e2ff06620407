"""Every list on this desk, and bringing in another: its file, its columns, the comparing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from enum import Enum
from pathlib import Path
from typing import cast
from uuid import UUID

from PySide6.QtCore import QDate, QEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.participants import ListField, Origin
from advisor_desk.domain.progress import Progress
from advisor_desk.domain.visit_rows import VisitField
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.cards import FieldRow, ScrollPage
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import DateEdit
from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.forms.lists_page_ui import Ui_ListsPage
from advisor_desk.gui.jobs import Jobs
from advisor_desk.gui.layouts import empty
from advisor_desk.gui.mapping.card import MappingCard
from advisor_desk.gui.participants.deeds import ListDeeds
from advisor_desk.gui.participants.list_card import ListCard
from advisor_desk.gui.shell import Page
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.register.visits import NAMES_OF
from advisor_desk.services.mappings import Mapped
from advisor_desk.services.participants.lists import Overview

_SHOWN = 30


class ListsPage(Page):
    """A list is compared off the GUI thread, which goes on while other pages are shown."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._path: Path | None = None
        self._mapped: Mapped | None = None
        self._kind = ListKind.PARTICIPANTS
        self._found: Sequence[Overview] = ()
        self._is_read = False
        self._quick = Jobs(self)  # not behind a long comparing
        self._quick.broke.connect(context.jobs.broke)
        context.at_end(self._quick.stop_all)
        self.ui = Ui_ListsPage()
        self.ui.setupUi(self)
        self.mapping = MappingCard(context)
        self.as_of = DateEdit()
        self.as_of.setMaximumWidth(scaled(220))
        self.as_of_row = FieldRow("", self.as_of)
        self.ui.kind_body.addWidget(self.as_of_row)
        self._cards = ScrollPage()
        self._asking = self._make_asking()
        self.ui.stack.set_content(self._cards)
        self.ui.stack.addWidget(self._asking)
        self.deeds = ListDeeds(context, self.ui.job, self)
        self._connect()
        self._retranslate()
        context.refresh_on(frozenset({"participant", "participant_list"}), self._refresh)

    def parts(self) -> Iterator[None]:
        return self.mapping.make(max(map(len, NAMES_OF.values())))

    def arrive(self, **arguments: object) -> None:
        """Show the lists; with `choose`, ask for a file at once."""
        self.ui.problem.set_text("")
        self._read()
        if arguments.get("choose") and not self.deeds.is_busy:
            self.choose_file()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            self._show_state()
        super().changeEvent(event)

    def choose_file(self) -> QFileDialog:
        """Ask for the list's file; its columns are asked for when it is chosen."""
        folder = self._context.choices.settings.last_document_folder
        dialog = QFileDialog(self, self.tr("Choose the list"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        lists, every = self.tr("Lists"), self.tr("Every file")
        dialog.setNameFilters([f"{lists} (*.csv *.xlsx *.txt *.tsv)", f"{every} (*)"])
        dialog.fileSelected.connect(self.open_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def open_file(self, file: str) -> None:
        """Show what seems to be in which column."""
        path, choices = Path(file), self._context.choices
        choices.replace(replace(choices.settings, last_document_folder=str(path.parent)))
        self.ui.problem.set_text("")
        mappings = self._context.services.mappings

        def look(_progress: Progress) -> tuple[ListKind, Mapped]:
            kind = mappings.kind_of(path)
            return kind, mappings.propose(path, kind, NAMES_OF[kind])

        job = self._quick.prepare(look)
        job.succeeded.connect(lambda found: self._ask_all(path, *found))
        job.failed.connect(lambda e: self.ui.problem.set_text(self._context.say(e)))
        self._quick.start(job)

    def _ask_all(self, path: Path, kind: ListKind, mapped: Mapped) -> None:
        self._ask_columns(path, kind, mapped)
        today = self._context.services.desk.today()
        self.as_of.setDate(QDate(today.year, today.month, today.day))
        self._show_state()
        self.ui.compare_button.setFocus()

    def compare(self) -> None:
        """Read the file with the columns chosen, and open the list when every row is compared."""
        if self._path is None or self._mapped is None:
            return
        columns = self.mapping.columns()
        if missing := self._missing(columns):
            self.mapping.set_problem(missing)
            return
        path, services, registers = self._path, self._context.services, self._context.registers
        services.mappings.remember(self._kind, self._mapped.proposal.headings, columns)
        is_of_visits = self._kind is ListKind.VISITS
        as_of = cast("date", self.as_of.date().toPython()) if is_of_visits else None
        origin = Origin(kind=self._kind, as_of=as_of)

        def work(progress: Progress) -> UUID:
            return services.lists.check(path, columns, registers, progress, origin=origin)

        self._leave_mapping()
        text = self.tr("Comparing {name} with desk and register").format(name=path.name)
        self.deeds.run(text, work, self._open)

    def _ask_columns(self, path: Path, kind: ListKind, mapped: Mapped) -> None:
        self._path, self._mapped, self._kind = path, mapped, kind
        self.mapping.set_problem("")
        self.mapping.ask(cast("tuple[Enum, ...]", tuple(NAMES_OF[kind])), mapped)
        self.ui.kind_choice.set_value(kind)
        self.as_of_row.setVisible(kind is ListKind.VISITS)
        order_tabs(self._asking)

    def _change_kind(self, value: object) -> None:
        """Raises the errors of `register.errors`."""
        if self._path is not None:
            kind = ListKind(str(value))
            mapped = self._context.services.mappings.propose(self._path, kind, NAMES_OF[kind])
            self._ask_columns(self._path, kind, mapped)

    def _missing(self, columns: Mapping[str, str]) -> str:
        if not {ListField.NAME, ListField.NUMBER} & columns.keys():
            return self.tr("Say which column has the companies’ names, or their numbers.")
        if self._kind is ListKind.VISITS and VisitField.DATE not in columns:
            return self.tr("Say which column has the days of the visits.")
        return ""

    def _connect(self) -> None:
        ui = self.ui
        ui.choose_button.clicked.connect(self.choose_file)
        ui.stack.empty_pressed.connect(self.choose_file)
        ui.cancel_button.clicked.connect(self._leave_mapping)
        ui.compare_button.clicked.connect(self.compare)
        ui.kind_choice.changed.connect(self._change_kind)
        self.mapping.changed.connect(lambda: self.mapping.set_problem(""))
        self.deeds.began.connect(self._show_state)
        self.deeds.ended.connect(self._read)
        self.deeds.failed.connect(ui.problem.set_text)

    def _make_asking(self) -> QWidget:
        asking = QWidget()
        column = QVBoxLayout(asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        scroll = ScrollPage()
        scroll.body.addWidget(self.ui.kind_frame)
        scroll.body.addWidget(self.mapping)
        scroll.body.addStretch(1)
        column.addWidget(scroll, 1)
        column.addWidget(self.ui.mapping_foot)
        return asking

    def _retranslate(self) -> None:
        put_icon(self.ui.choose_button, "upload")
        put_icon(self.ui.compare_button, "list-checks")
        choices = (
            (ListKind.PARTICIPANTS, self.tr("Participants")),
            (ListKind.VISITS, self.tr("Visits of the partnership")),
        )
        self.ui.kind_choice.set_choices(choices)
        self.ui.kind_choice.setAccessibleName(self.ui.kind_label.text())
        self.as_of_row.set_text(self.tr("The list tells how it was on"))
        self.as_of_row.set_hint(
            self.tr("What it says of other actors is kept as known from the list on that day.")
        )

    def _refresh(self) -> None:
        """Not while a list is being worked on: it changes many times a second."""
        if self.isVisible() and not self.deeds.is_busy:
            self._read()

    def _read(self) -> None:
        """Tens of thousands of rows are counted off the GUI thread."""
        lists = self._context.services.lists
        job = self._quick.prepare(lambda _: lists.overviews()[:_SHOWN])
        job.succeeded.connect(self._show)
        self._quick.start(job)

    def _show(self, found: Sequence[Overview]) -> None:
        if found != self._found or not self._is_read:
            self._found, self._is_read = found, True
            self._show_cards()
        self._show_state()

    def _show_cards(self) -> None:
        body = self._cards.body
        empty(body)
        for found in self._found:
            body.addWidget(self._card(found))
        body.addStretch(1)

    def _card(self, found: Overview) -> ListCard:
        card, deeds = ListCard(self._context, found), self.deeds
        card.open_wanted.connect(lambda: self._open(found.list.id))
        card.compare_wanted.connect(lambda: deeds.compare(found))
        card.report_wanted.connect(lambda: deeds.choose_report(found))
        card.aside_wanted.connect(lambda: deeds.choose_aside(found))
        card.undo_wanted.connect(lambda: deeds.take_back(found))
        card.discard_wanted.connect(lambda: deeds.discard(found))
        return card

    def _open(self, list_id: object) -> None:
        self._context.window.show_page("list", list_id=list_id)

    def _leave_mapping(self) -> None:
        self._path = self._mapped = None
        self._show_state()
        self.ui.choose_button.setFocus()

    def _show_state(self) -> None:
        self.ui.choose_button.setEnabled(not self.deeds.is_busy)
        self._cards.setEnabled(not self.deeds.is_busy)
        if self._path is not None:
            self.ui.stack.setCurrentWidget(self._asking)
        elif not self._is_read:
            self.ui.stack.show_loading()
        elif self._found or self.deeds.is_busy:
            self.ui.stack.show_content()
        else:
            self.ui.stack.show_empty(
                "file-spreadsheet",
                self.tr("No list yet"),
                self.tr(
                    "A list of participants, or the partnership’s shared list of visits, as CSV "
                    "or XLSX, is compared with the desk and the register: who is known, who is "
                    "new. Then you decide row by row or all at once, and can take it back."
                ),
                self.tr("Import a list…"),
            )
