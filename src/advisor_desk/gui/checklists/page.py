"""A company's checklist on a page of its own: to fill a debt, confirm, or read what was said."""

from collections.abc import Iterator
from typing import cast
from uuid import UUID

from PySide6.QtCore import QEvent

from advisor_desk.domain.checklists import Checklist
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.checklists.earlier import Earlier
from advisor_desk.gui.checklists.panel import ChecklistPanel
from advisor_desk.gui.checklists.paper_card import PaperCard
from advisor_desk.gui.columns import Columns
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.checklist_page_ui import Ui_ChecklistPage
from advisor_desk.gui.shell import Page
from advisor_desk.gui.writing.form_draft import FormDraft
from advisor_desk.gui.writing.keys import form_keys
from advisor_desk.gui.writing.scrolling import FollowFocus, LowWindow, to_top
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.services.timeline import EntryKind


class ChecklistPage(Page):
    """The same questions as in the log of a visit, with earlier answers beside them."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._company_id: UUID | None = None
        self._engagement_id: UUID | None = None
        self.ui = Ui_ChecklistPage()
        self.ui.setupUi(self)
        self.panel, self._earlier = ChecklistPanel(context), Earlier(context)
        self.paper = PaperCard(context)
        self._columns = Columns()
        self._columns.set_shares(60, 40)
        self._columns.main.addWidget(self.panel)
        self._columns.main.addStretch(1)
        self._columns.side.addWidget(self._earlier)
        self._columns.side.addWidget(self.paper)
        self._columns.side.addStretch(1)
        self.ui.scroll.body.addWidget(self._columns)
        self.ui.scroll.body.addStretch(1)
        self.draft = FormDraft(
            context,
            Form.CHECKLIST,
            self.ui.notice,
            self,
            typed=self.panel.typed,
            restore=self.panel.restore,
            again=self._show,
            tell=lambda e: self.ui.problem.set_text(self._context.say(e)),
        )
        self._connect()
        self._retranslate()

    def parts(self) -> Iterator[None]:
        return self.panel.form.parts()

    def arrive(self, **arguments: object) -> None:
        """Show the checklist of `company_id`, answered at `engagement_id` if that is given."""
        self._company_id = cast("UUID", arguments["company_id"])
        self._engagement_id = cast("UUID | None", arguments.get("engagement_id"))
        self._show()
        self.panel.take_focus()
        to_top(self.ui.scroll)

    def leave(self) -> None:
        self.draft.pause()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def save(self) -> None:
        """Save answers or the reason for deferring; what is missing is said beside it."""
        self._clear_problems()
        checklist = self.panel.checklist(self._engagement_id)
        if checklist is None:
            self.panel.form.take_focus()
            return
        try:
            self._context.services.checklists.fill(checklist)
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
            if self.panel.set_problem(error):
                self.ui.problem.set_text("")
            return
        self.draft.finish()
        self._context.window.notify(self.tr("The checklist is saved."))
        self._context.window.replace_page("company", company_id=checklist.company_id)

    def _connect(self) -> None:
        self.panel.changed.connect(self._on_changed)
        self.paper.leaving.connect(self.draft.pause)
        self.paper.taken.connect(self._show)
        self.ui.save_button.clicked.connect(self.save)
        form_keys(self._context, self, self.save)
        FollowFocus(self.ui.scroll)
        above = (self.ui.head, self.ui.notice, self.ui.state_notice)
        LowWindow(self, self.ui.scroll, above)
        self._context.refresh_on(frozenset(("checklist", "engagement")), self._refresh)

    def _show(self) -> None:
        self.draft.pause()
        company_id = cast("UUID", self._company_id)
        self._clear_problems()
        self.paper.show_company(company_id, self._engagement_id)
        self.panel.show_company(company_id, needed=False, alone=True)
        self._show_others()
        self.draft.open(self._engagement_id or company_id, company_id)
        self._show_foot()
        order_tabs(self)

    def _show_others(self) -> None:
        page = self._context.services.pages.page(cast("UUID", self._company_id))
        self.ui.head.show_company(self._context, page.company, self.tr("Horizontal criteria"))
        filled = [
            cast("Checklist", entry.record)
            for entry in page.timeline
            if entry.kind is EntryKind.CHECKLIST
        ]
        current = page.checklist.id if page.checklist else None
        self._earlier.show_checklists([one for one in filled if one.id != current])

    def _show_foot(self) -> None:
        self.ui.foot.setVisible(self.panel.is_asking)

    def _on_changed(self) -> None:
        self._show_foot()
        if self.ui.problem.text():
            self.ui.problem.set_text("")
        self.draft.touch()

    def _clear_problems(self) -> None:
        self.ui.problem.set_text("")
        self.panel.set_problem(None)

    def _refresh(self) -> None:
        if self._company_id is not None and self.isVisible():
            self.panel.refresh()
            self._show_others()
            self._show_foot()

    def _retranslate(self) -> None:
        self.ui.kept_label.setText(self.tr("Kept as you type"))
        put_icon(self.ui.save_button, "clipboard-check")
        self.panel.retranslate()
        self.paper.retranslate()
        self.draft.retranslate()
        if self._company_id is not None:
            self._show_others()
