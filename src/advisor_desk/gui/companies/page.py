"""A company's page: who has been there, who is about to go, what is open."""

from typing import cast
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from advisor_desk.domain.checklists import Checklist
from advisor_desk.domain.companies import CompanyState
from advisor_desk.domain.engagements import Engagement, Status
from advisor_desk.domain.follow_ups import FollowUp
from advisor_desk.domain.inquiries import Inquiry
from advisor_desk.domain.merging import Redirect
from advisor_desk.domain.organisation_numbers import formatted
from advisor_desk.domain.referrals import Referral
from advisor_desk.gui.advice import advice_text
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.companies.side import Side
from advisor_desk.gui.companies.timeline import TimelineWords
from advisor_desk.gui.companies.unmerge_dialog import UnmergeDialog
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.company_page_ui import Ui_CompanyPage
from advisor_desk.gui.labels import shortened
from advisor_desk.gui.papers.opening import show_dossier
from advisor_desk.gui.shell import Page
from advisor_desk.services.company_pages import CompanyPage as Shown
from advisor_desk.services.timeline import Entry, EntryKind, Group

_TABLES = frozenset(
    ("company", "contact", "engagement", "checklist", "consent", "referral", "next_step",
     "invitation", "collision_resolution", "own_note",
     "actor", "adviser", "agreement", "heard", "relation", "distinction", "redirect", "inquiry",
     "follow_up", "suspicion", "register_news")
)  # fmt: skip
_TIP = 1000


class CompanyPage(Page):
    """Reads one company whole when it is shown and when something of it has changed."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._shown: Shown | None = None
        self._older: list[Entry] = []
        self._has_more = False
        self.ui = Ui_CompanyPage()
        self.ui.setupUi(self)
        self.side = Side(context, self)
        self.ui.side.body.addWidget(self.side)
        self._connect()
        self._retranslate()
        context.refresh_on(_TABLES, self._refresh)

    def arrive(self, **arguments: object) -> None:
        """Show the company with `company_id`."""
        company_id = cast("UUID", arguments["company_id"])
        if self._shown is None or self._shown.company.id != company_id:
            self._older = []
            self.ui.timeline.scrollToTop()
        self._show(company_id)
        self.ui.log_button.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            self._refresh()
        super().changeEvent(event)

    def _connect(self) -> None:
        ui = self.ui
        ui.log_button.clicked.connect(lambda: self._go("log"))
        ui.plan_button.clicked.connect(lambda: self._go("plan"))
        ui.refer_button.clicked.connect(lambda: self._go("refer"))
        ui.hear_button.clicked.connect(lambda: self._go("log", hearsay=True))
        ui.dossier_button.clicked.connect(self._show_dossier)
        ui.more_button.clicked.connect(self._show_older)
        ui.timeline.opened.connect(self._open)
        ui.whose_combo.currentIndexChanged.connect(self._fill_timeline)
        for key, page in {"Ctrl+L": "log", "Ctrl+P": "plan", "Ctrl+R": "refer"}.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda page=page: self._go(page))

    def _retranslate(self) -> None:
        chosen = max(self.ui.whose_combo.currentIndex(), 0)
        self.ui.whose_combo.clear()
        self.ui.whose_combo.addItems([self.tr("All actors"), self.tr("Only ours")])
        self.ui.whose_combo.setCurrentIndex(chosen)
        self.ui.timeline_empty.set_words(
            "history",
            self.tr("Nobody has been here yet"),
            self.tr("What any actor does or plans with this company stands here."),
        )
        ui = self.ui
        put_icon(ui.log_button, "map-pin")
        put_icon(ui.plan_button, "calendar-plus")
        put_icon(ui.refer_button, "send")
        put_icon(ui.hear_button, "message-square")
        put_icon(ui.dossier_button, "printer")

    def _refresh(self) -> None:
        if self._shown is not None and self.isVisible():
            self._show(self._shown.company.id)

    def _show(self, company_id: UUID) -> None:
        self._shown = shown = self._context.services.pages.page(company_id)
        company = shown.company
        self._context.window.setWindowTitle(f"{shortened(company.name)} – Advisor Desk")
        self.ui.name_label.setText(shortened(company.name))
        self.ui.name_label.setToolTip(company.name if len(company.name) < _TIP else "")
        self.ui.facts_label.setText(self._facts())
        self._show_state(company.state)
        self.ui.banner.set_advice(advice_text(self._context, shown.advice))
        self.side.show_page(shown)
        self._has_more = shown.has_more if not self._older else self._has_more
        self._fill_timeline()

    def _facts(self) -> str:
        assert self._shown is not None  # noqa: S101 - `_show` has just set it
        company, services, words = (
            self._shown.company, self._context.services, self._context.words,
        )  # fmt: skip
        number = formatted(company.number, company.country) if company.number else ""
        sole = words.text("number.kind.sole_trader") if company.is_sole_trader else ""
        place = services.places.municipality_name(company.municipality) or company.town
        industry = services.places.industry_name(
            company.industry, company.industry_version, words.language
        )
        size = words.code(company.size) if company.size else ""
        return " · ".join(part for part in (number or sole, place, industry, size) if part)

    def _show_state(self, state: CompanyState) -> None:
        is_ordinary = state in {
            CompanyState.UNKNOWN, CompanyState.ACTIVE, CompanyState.REGISTERED,
        }  # fmt: skip
        self.ui.state_chip.setVisible(not is_ordinary)
        self.ui.state_chip.set_chip(self._context.words.code(state), "amber")

    def _fill_timeline(self) -> None:
        if self._shown is None:
            return
        entries = [*self._shown.timeline, *self._older]
        if self.ui.whose_combo.currentIndex() == 1:
            own = self._context.services.desk.me.actor.id
            entries = [entry for entry in entries if entry.actor_id == own]
        words = TimelineWords(self._context)
        self.ui.timeline.set_items([words.item(entry) for entry in entries])
        empty = self.ui.timeline_empty if not entries else self.ui.timeline
        self.ui.timeline_stack.setCurrentWidget(empty)
        self.ui.more_button.setVisible(self._has_more)

    def _show_older(self) -> None:
        if self._shown is None:
            return
        seen = [*self._shown.timeline, *self._older]
        oldest = min(entry.at for entry in seen if entry.kind is EntryKind.ENGAGEMENT)
        found = self._context.services.pages.more(self._shown.company.id, oldest)
        self._older.extend(found)
        self._has_more = bool(found)
        self._fill_timeline()

    def _open(self, entry: Entry) -> None:
        window = self._context.window
        match entry.record:
            case Engagement(status=Status.PLANNED) as visit if self._is_ours(visit):
                window.show_page("plan", engagement_id=visit.id)
            case Engagement() as visit:
                window.show_page("log", engagement_id=visit.id)
            case Referral() as referral:
                window.show_page("referral", referral_id=referral.id)
            case Checklist() as checklist:
                window.show_page("checklist", company_id=checklist.company_id)
            case Inquiry() as inquiry:
                window.show_page("inquiry", inquiry_id=inquiry.id)
            case FollowUp() as follow_up:
                window.show_page("follow_up", step_id=follow_up.step_id)
            case Group(cases=(case, *_)):
                window.show_page("collision", one=case.pair[0], other=case.pair[1])
            case Redirect() as merge:
                UnmergeDialog.open_for(self._context, self, merge)

    def _is_ours(self, visit: Engagement) -> bool:
        return visit.actor_id == self._context.services.desk.me.actor.id

    def _go(self, page: str, **more: object) -> None:
        if self._shown is not None:
            self._context.window.show_page(page, company_id=self._shown.company.id, **more)

    def _show_dossier(self) -> None:
        if self._shown is not None:
            show_dossier(self._context, self._shown.company.id)
