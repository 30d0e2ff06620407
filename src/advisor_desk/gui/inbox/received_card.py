"""Referrals that others sent here and that wait for an answer."""

from advisor_desk.domain.referrals import Referral
from advisor_desk.gui.inbox.card import InboxCard
from advisor_desk.gui.inquiries.clock_words import clock_chip
from advisor_desk.gui.today.lines import DayLine, way
from advisor_desk.services.inbox import RECEIVED


class ReceivedCard(InboxCard):
    """The first clock to run out first."""

    key = RECEIVED
    tables = frozenset({"referral", "company", "actor"})

    def retranslate(self) -> None:
        self.set_heading(self.tr("Referred to us"))

    def refresh(self) -> None:
        found = self.context.services.inbox.received()
        lines = [self._line(referral, company) for referral, company in found]
        self.set_lines(lines, self.tr("No referral waits for our answer."))

    def _line(self, referral: Referral, company: str) -> DayLine:
        desk, words = self.context.services.desk, self.context.words
        late = bool(referral.answer_by and referral.answer_by < desk.now())
        sender = self.tr("from {actor}").format(actor=desk.actor_name(referral.from_actor_id))
        needs = ", ".join(words.code(need) for need in referral.needs)
        return DayLine(
            key=referral.id,
            heading=company,
            body=" · ".join(part for part in (needs, sender, referral.reference) if part),
            opens=way("referral", referral_id=referral.id),
            icon=("triangle-alert", "amber") if late else ("handshake", "accent"),
            chips=(
                *clock_chip(referral.answer_by, desk.now()),
                (words.code(referral.state), "info"),
            ),
        )
