"""What an inquiry is called and who has it, in the language of the moment."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from advisor_desk.domain.inquiries import Inquiry
from advisor_desk.gui.context import Context
from advisor_desk.services.inquiries import Listed

TONES = {"new": "amber", "assigned": "info", "rerouted": "info", "answered": "green"}


@dataclass(frozen=True)
class InquiryWords:
    """Told the same way in the inbox, in the list and on the inquiry's own page."""

    context: Context

    def name(self, listed: Listed) -> str:
        """Who asks: the company, else what was told, else the person."""
        unknown = QCoreApplication.translate("Inquiries", "Nobody named")
        return listed.company or unknown

    def state(self, inquiry: Inquiry) -> tuple[str, str]:
        return self.context.words.code(inquiry.state), TONES.get(inquiry.state, "neutral")

    def owner(self, inquiry: Inquiry) -> str:
        """As "Anna Ek, Almi", "Almi", "you", or "nobody at us yet"."""
        desk = self.context.services.desk
        if inquiry.adviser_id == desk.me.adviser.id:
            return self.context.words.text("timeline.you")
        actor = desk.actor_name(inquiry.actor_id)
        if adviser := desk.adviser_name(inquiry.adviser_id):
            return adviser if inquiry.actor_id == desk.me.actor.id else f"{adviser}, {actor}"
        if inquiry.actor_id == desk.me.actor.id:
            return QCoreApplication.translate("Inquiries", "nobody here yet")
        return actor

    def with_owner(self, inquiry: Inquiry) -> str:
        """As "with Anna Ek", for a line that goes on."""
        me = self.context.services.desk.me
        if inquiry.adviser_id == me.adviser.id:
            return QCoreApplication.translate("Inquiries", "with you")
        if inquiry.actor_id == me.actor.id and inquiry.adviser_id is None:
            return QCoreApplication.translate("Inquiries", "nobody here has taken it yet")
        said = QCoreApplication.translate("Inquiries", "with {owner}")
        return said.format(owner=self.owner(inquiry))

    def owner_name(self, inquiry: Inquiry) -> str:
        """Who has the next step, as a sentence begins."""
        desk = self.context.services.desk
        adviser = desk.adviser_name(inquiry.adviser_id)
        actor = desk.actor_name(inquiry.actor_id)
        is_own = inquiry.actor_id == desk.me.actor.id
        return adviser if adviser and is_own else ", ".join(filter(None, (adviser, actor)))

    def next_step(self, inquiry: Inquiry) -> str:
        owner = self.owner_name(inquiry)
        return self.context.words.text(f"inquiry.next.{inquiry.state.value}", owner=owner)

    def facts(self, inquiry: Inquiry, company: str = "") -> str:
        """How to reach who asked; the name only where it is not the heading already."""
        person = inquiry.asked_by if inquiry.asked_by != company else ""
        return " · ".join(p for p in (person, inquiry.telephone, inquiry.email) if p)
