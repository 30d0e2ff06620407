"""Inquiries that are open, overdue ones on top."""

from advisor_desk.domain.inquiries import OPEN
from advisor_desk.gui.buttons import Button
from advisor_desk.gui.context import Context
from advisor_desk.gui.inbox.card import InboxCard
from advisor_desk.gui.inquiries.clock_words import clock_icon, left_chip
from advisor_desk.gui.inquiries.words import InquiryWords
from advisor_desk.gui.today.lines import DayLine, way
from advisor_desk.services.inbox import INQUIRIES, SHOWN
from advisor_desk.services.inquiries import Listed


class InquiriesCard(InboxCard):
    """Colleagues' and partners' are shown too: nobody falls between. One's own are counted."""

    key = INQUIRIES
    tables = frozenset({"inquiry", "company", "actor", "adviser", "agreement"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.all_button = Button("", kind="link")
        self.all_button.clicked.connect(lambda: context.window.show_page("inquiries"))
        self.tools.addWidget(self.all_button)

    def retranslate(self) -> None:
        self.set_heading(self.tr("Inquiries"))
        self.all_button.setText(self.tr("All inquiries"))

    def refresh(self) -> None:
        found = self.context.services.inquiries.list(tuple(OPEN), limit=SHOWN + 1)
        more = self.tr("There are more under All inquiries.") if len(found) > SHOWN else ""
        lines = [self._line(one) for one in found[:SHOWN]]
        self.set_lines(lines, self.tr("Nobody waits for an answer."), more)

    def _line(self, listed: Listed) -> DayLine:
        inquiry, told = listed.inquiry, InquiryWords(self.context)
        owner = told.with_owner(inquiry)
        ask = inquiry.ask.replace("\n", " ")
        needs = ", ".join(self.context.words.code(need) for need in inquiry.needs)
        chips = [left_chip(listed.clock)] if listed.clock else []
        return DayLine(
            key=inquiry.id,
            heading=told.name(listed),
            body=" · ".join(part for part in (owner, ask or needs) if part),
            opens=way("inquiry", inquiry_id=inquiry.id),
            icon=clock_icon(listed.clock),
            chips=(*chips, told.state(inquiry)),
        )
