"""One inquiry: who asks what, whose turn it is, what has happened and what it has led to."""

from typing import cast
from uuid import UUID

from PySide6.QtCore import QEvent

from advisor_desk.domain.clauses import Traits
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.inquiries import Inquiry
from advisor_desk.domain.ranking import Ranked
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.columns import Columns
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.forms.inquiry_page_ui import Ui_InquiryPage
from advisor_desk.gui.inquiries.clock_words import until_text
from advisor_desk.gui.inquiries.deeds import Deeds
from advisor_desk.gui.inquiries.history import HistoryWords
from advisor_desk.gui.inquiries.led_card import LedCard
from advisor_desk.gui.inquiries.record_part import RecordPart
from advisor_desk.gui.inquiries.right_card import RightCard
from advisor_desk.gui.inquiries.who_part import WhoPart
from advisor_desk.gui.inquiries.words import InquiryWords
from advisor_desk.gui.labels import shortened
from advisor_desk.gui.shell import Page
from advisor_desk.gui.writing.form_draft import FormDraft
from advisor_desk.gui.writing.keys import form_keys
from advisor_desk.gui.writing.scrolling import FollowFocus, to_top
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.services.inquiries import InquiryView

_TABLES = frozenset(
    ("inquiry", "inquiry_happening", "engagement", "referral", "next_step", "company", "actor",
     "adviser", "agreement")
)  # fmt: skip
_EACH_MINUTE = 60_000


class InquiryPage(Page):
    """Left what it is and what to record; right what came of it and who is right for it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._view: InquiryView | None = None
        self.ui = Ui_InquiryPage()
        self.ui.setupUi(self)
        self.record = RecordPart(context, self.ui, self)
        self.led, self.right = LedCard(context), RightCard(context)
        self.who = WhoPart(context, self)
        self.deeds = Deeds(context, self.ui, self)
        self.draft = FormDraft(
            context,
            Form.INQUIRY_ANSWER,
            self.ui.notice,
            self,
            typed=self.record.typed,
            restore=self.record.restore,
            again=self._begin_record,
            tell=lambda e: self.ui.problem.set_text(self._context.say(e)),
        )
        self._lay_out()
        self._connect()
        self._retranslate()

    def arrive(self, **arguments: object) -> None:
        """Show `inquiry_id`; `engagement_id` is the call or visit that was its answer."""
        self.draft.pause()
        self._show(cast("UUID", arguments["inquiry_id"]))
        inquiry = self._shown().inquiry
        self.draft.open(inquiry.id, inquiry.company_id)
        held_id = arguments.get("engagement_id")
        if isinstance(held_id, UUID) and inquiry.clock_runs:
            self.record.propose_answer(self._context.services.visits.get(held_id))
        elif inquiry.is_open:
            self.ui.note_edit.setFocus()
        to_top(self.ui.scroll)

    def leave(self) -> None:
        self.who.rest()
        self.draft.pause()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            self._refresh()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self.columns = Columns()
        self.columns.set_shares(60, 40)
        self.columns.main.addWidget(self.ui.main_part)
        self.columns.main.addStretch(1)
        for part in (self.who.card, self.led, self.right, self.ui.side_part):
            self.columns.side.addWidget(part)
        self.columns.side.addStretch(1)
        self.ui.scroll.body.addWidget(self.columns)
        self.ui.scroll.body.addStretch(1)
        guard_wheel(self)
        order_tabs(self)

    def _connect(self) -> None:
        self.record.changed.connect(self.draft.touch)
        self.record.recorded.connect(self._on_recorded)
        self.right.chosen.connect(self.record.choose_actor)
        self.ui.back_button.clicked.connect(self._take_back)
        form_keys(self._context, self, self.record.record)
        FollowFocus(self.ui.scroll)
        self._context.refresh_on(_TABLES, self._refresh)

    def _show(self, inquiry_id: UUID) -> None:
        self._view = view = self._context.services.inquiries.view(inquiry_id)
        ranked = self._ranked(view.inquiry)
        self._show_head(view)
        self.record.show(view, ranked)
        self.right.show_ranked(ranked)
        self.right.setVisible(view.inquiry.is_open)
        self.led.show_view(view)
        self.who.show(view.inquiry)
        self.deeds.show(view)
        words = HistoryWords(self._context)
        self.ui.history.set_items([words.item(one) for one in reversed(view.happenings)])
        self.ui.back_button.setVisible(len(view.happenings) > 1)

    def _show_head(self, view: InquiryView) -> None:
        ui, inquiry, words = self.ui, view.inquiry, InquiryWords(self._context)
        name = words.name(view)
        ui.title_label.setText(shortened(name))
        ui.state_chip.set_chip(*words.state(inquiry))
        facts = words.facts(inquiry, view.company)
        ui.facts_label.setText(facts)
        ui.facts_label.setVisible(bool(facts))
        ui.ask_label.setText(inquiry.ask)
        ui.ask_label.setVisible(bool(inquiry.ask))
        needs = ", ".join(self._context.words.code(need) for need in inquiry.needs)
        ui.needs_label.setText(needs)
        ui.needs_label.setVisible(bool(needs))
        self._show_clock(view)
        self._context.window.setWindowTitle(f"{shortened(name)} – Advisor Desk")

    def _show_clock(self, view: InquiryView) -> None:
        inquiry, clock = view.inquiry, view.clock
        step, tone = InquiryWords(self._context).next_step(inquiry), "info"
        if clock is not None:
            now = self._context.services.desk.now()
            step = f"{step} {until_text(clock, inquiry.answer_by, now)}"
            tone = "amber" if clock.is_over else "info"
        elif inquiry.answered_at:
            tone = "green"
        self.ui.clock_notice.show_text(step, tone)

    def _ranked(self, inquiry: Inquiry) -> list[Ranked]:
        ranking = self._context.services.ranking
        if inquiry.company_id:
            return list(ranking.of_company(inquiry.company_id, inquiry.needs))
        return list(ranking.of(Traits(), inquiry.needs)) if inquiry.needs else []

    def _shown(self) -> InquiryView:
        assert self._view is not None  # noqa: S101 - set on arrival
        return self._view

    def _begin_record(self) -> None:
        """Empty, or as it was left half-written."""
        inquiry = self._shown().inquiry
        self.record.clear()
        self.draft.open(inquiry.id, inquiry.company_id)

    def _on_recorded(self) -> None:
        self.draft.finish()
        self._begin_record()
        self._context.window.notify(self.tr("Recorded."), self._take_back)
        self.ui.clock_notice.setFocus()

    def _take_back(self) -> None:
        inquiries = self._context.services.inquiries
        inquiries.take_back(self._shown().inquiry.id)

    def _refresh(self) -> None:
        if self._view is not None and self.isVisible():
            found = self._context.services.inquiries.find(self._view.inquiry.id)
            if found is None:
                self._context.window.show_page("inbox")
                return
            self._show(self._view.inquiry.id)

    def _retranslate(self) -> None:
        put_icon(self.ui.record_button, "check")
        put_icon(self.ui.back_button, "undo-2")
        self.record.retranslate()
        self.right.retranslate()
        self.deeds.retranslate()
        self.who.retranslate()
        self.draft.retranslate()
