"""Merges two companies after showing every field and every link."""

from collections.abc import Sequence
from itertools import groupby
from typing import cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from advisor_desk.domain.companies import Company
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.merging import CompanyField, FieldPlan, Redirect, Side
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.companies.decisions import Question
from advisor_desk.gui.companies.finder import Choice, told
from advisor_desk.gui.companies.merge_words import MergeWords
from advisor_desk.gui.companies.unmerge_dialog import UnmergeDialog
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.merge_page_ui import Ui_MergePage
from advisor_desk.gui.labels import Label, shortened
from advisor_desk.gui.layouts import empty
from advisor_desk.gui.shell import Page
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.services.matching import Possible
from advisor_desk.services.merging import MovedLink, Preview

_LINES = 12
"""Of one kind of link that are shown before the rest is only counted."""


class MergePage(Page):
    """One company comes from its page, the other is picked; nothing happens before the button."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._kept_id: UUID | None = None
        self._gone_id: UUID | None = None
        self._preview: Preview | None = None
        self._likely: list[Choice] = []
        self.ui = Ui_MergePage()
        self.ui.setupUi(self)
        for card in (self.ui.who_card, self.ui.fields_card, self.ui.links_card):
            self.ui.scroll.body.addWidget(card)
        self.ui.scroll.body.addStretch(1)
        self._connect()

    def arrive(self, **arguments: object) -> None:
        """Keep `company_id`; merge `other_id` into it, or let it be picked."""
        self._kept_id = cast("UUID", arguments["company_id"])
        other = arguments.get("other_id")
        self._gone_id = other if isinstance(other, UUID) else None
        self.ui.problem.set_text("")
        self._begin()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            if self._kept_id is not None:
                self._show()
        super().changeEvent(event)

    def _connect(self) -> None:
        ui = self.ui
        put_icon(ui.swap_button, "refresh-cw")
        put_icon(ui.merge_button, "git-merge")
        ui.finder.chosen.connect(self._pick)
        ui.swap_button.clicked.connect(self._swap)
        ui.another_button.clicked.connect(self._choose_another)
        ui.cancel_button.clicked.connect(self._context.window.go_back)
        ui.merge_button.clicked.connect(self.merge)
        ui.decisions.decided.connect(lambda: ui.problem.set_text(""))
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.merge)

    def _begin(self) -> None:
        if self._gone_id is None:
            self._likely = []
            self._look_for_likely()
            self.ui.finder.begin(self._search)
            self.ui.finder.setFocus()
        self._show()
        if self._gone_id is not None:
            self.ui.decisions.focus_open()

    def _search(self, typed: str) -> Sequence[Choice]:
        """What is likest before anything is typed; then what is found."""
        if not typed:
            return self._likely
        return [
            Choice(hit.id, hit.name, told(hit.number, hit.country, hit.town))
            for hit in self._context.services.companies.search(typed).companies
            if hit.id != self._kept_id
        ]

    def _look_for_likely(self) -> None:
        """Every name of the desk is looked at, which is not the window's thread's to do."""
        kept_id, matching = cast("UUID", self._kept_id), self._context.services.matching
        job = self._context.jobs.prepare(lambda _: matching.unresolved(kept_id))
        job.succeeded.connect(lambda found: self._propose(kept_id, found))
        self._context.jobs.start(job)

    def _propose(self, kept_id: UUID, found: Sequence[Possible]) -> None:
        if kept_id == self._kept_id:
            self._likely = [_choice(one) for one in found]
            self.ui.finder.refresh()

    def _pick(self, choice: Choice) -> None:
        self._gone_id = choice.id
        self._show()
        self.ui.decisions.focus_open()

    def _swap(self) -> None:
        self._kept_id, self._gone_id = self._gone_id, self._kept_id
        self._show()

    def _choose_another(self) -> None:
        self._gone_id = None
        self._begin()

    def _show(self) -> None:
        ui = self.ui
        self._preview = self._ask()
        is_ready = self._preview is not None
        for card in (ui.fields_card, ui.links_card, ui.swap_button, ui.another_button):
            card.setVisible(is_ready)
        ui.finder.setVisible(not is_ready)
        ui.merge_button.setEnabled(is_ready)
        if self._preview is None:
            kept = self._context.services.companies.get(cast("UUID", self._kept_id))
            self._name(kept, None)
            ui.warning.show_text("")
            return
        plan = self._preview.plan
        self._name(plan.kept, plan.gone)
        self._warn(plan.kept, plan.gone)
        headings = (
            self.tr("The one that is kept"), self.tr("The other one"), self.tr("What will stand"),
        )  # fmt: skip
        ui.decisions.ask(headings, [self._question(one) for one in plan.fields if self._says(one)])
        self._show_links(self._preview)
        order_tabs(self)

    def _ask(self) -> Preview | None:
        if self._kept_id is None or self._gone_id is None:
            return None
        try:
            return self._context.services.merging.preview(self._kept_id, self._gone_id)
        except AdvisorDeskError as error:
            self._gone_id = None
            self.ui.problem.set_text(self._context.say(error))
            return None

    def _name(self, kept: Company, gone: Company | None) -> None:
        ui = self.ui
        ui.kept_name.setText(shortened(kept.name, 80))
        ui.kept_told.setText(told(kept.number, kept.country, kept.town))
        nobody = self.tr("Not chosen yet")
        ui.gone_name.setText(shortened(gone.name, 80) if gone else nobody)
        ui.gone_told.setText(told(gone.number, gone.country, gone.town) if gone else "")

    def _warn(self, kept: Company, gone: Company) -> None:
        """Two numbers are two companies to the public register."""
        numbers = [(one.country, one.number, one.person_hash) for one in (kept, gone)]
        differ = numbers[0] != numbers[1] and all(any(number[1:]) for number in numbers)
        text = self.tr(
            "They have different numbers: to the register they are two companies. "
            "Both numbers will lead to the one that is kept."
        )
        self.ui.warning.show_text(text if differ else "", "amber")

    def _says(self, one: FieldPlan) -> bool:
        """Whether either of them says anything."""
        words = MergeWords(self._context)
        if one.field is CompanyField.ADVERTISING:
            return any(one.kept) or any(one.gone)
        return any(words.value(one.field, parts) for parts in (one.kept, one.gone))

    def _question(self, one: FieldPlan) -> Question:
        words = MergeWords(self._context)
        settled = None if one.result is None else words.value(one.field, one.result)
        answers = (
            (Side.KEPT.value, words.value(one.field, one.kept)),
            (Side.GONE.value, words.value(one.field, one.gone)),
        )
        return Question(one.field.value, self._context.words.code(one.field), answers, settled)

    def _show_links(self, preview: Preview) -> None:
        empty(self.ui.links)
        self.ui.links_none.setVisible(not preview.links and not preview.drafts)
        for table, group in groupby(preview.links, key=lambda one: one.table):
            self._list(table, list(group), preview.plan.gone.id)
        if preview.drafts:
            text = QCoreApplication.translate("MergePage", "%n draft(s)", None, preview.drafts)
            self.ui.links.addWidget(Label(text, "h3"))

    def _list(self, table: str, moved: Sequence[MovedLink], gone_id: UUID) -> None:
        words, say = self._context.words, MergeWords(self._context)
        heading = f"{words.text(f'merge.table.{table}')} ({len(moved)})"
        if self.ui.links.count():
            self.ui.links.addSpacing(8)
        self.ui.links.addWidget(Label(heading, "h3"))
        latest = sorted(moved, key=lambda one: say.day(one.record), reverse=True)
        for one in latest[:_LINES]:
            text = shortened(say.link(one.record, gone_id))
            if one.is_dropped:
                text = f"{text} – {words.text('merge.dropped')}"
            self.ui.links.addWidget(Label(text, "muted", wrap=True))
        if rest := len(moved) - _LINES:
            text = QCoreApplication.translate("MergePage", "and %n more", None, rest)
            if rest > 0:
                self.ui.links.addWidget(Label(text, "muted"))

    def merge(self) -> None:
        """Merge, and show the kept company; or say what is still to be decided."""
        if self._preview is None:
            return
        plan, ui = self._preview.plan, self.ui
        ui.problem.set_text("")
        chosen = {CompanyField(k): Side(v) for k, v in ui.decisions.choices().items()}
        try:
            redirect = self._context.services.merging.merge(
                plan.kept.id, plan.gone.id, chosen, seen=plan
            )
        except AdvisorDeskError as error:
            ui.problem.set_text(self._context.say(error))
            self._show()
            ui.decisions.focus_open()
            return
        self._tell(redirect)

    def _tell(self, redirect: Redirect) -> None:
        context, window = self._context, self._context.window
        window.replace_page("company", company_id=redirect.to_id)
        text = self.tr("{name} is part of {kept} now.").format(
            name=shortened(redirect.name, 40), kept=shortened(redirect.after.name, 40)
        )
        parent = window.current_page() or cast("QWidget", window)
        window.notify(text, lambda: UnmergeDialog.undo(context, parent, redirect))


def _choice(one: Possible) -> Choice:
    described, company_id = one.described, cast("UUID", one.company_id)
    place = told(described.number, described.country, described.town)
    return Choice(company_id, described.name, place)
