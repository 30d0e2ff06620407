"""What a step follows up, whose it is and when it is due, in the language of the moment."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.inquiries import Inquiry
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.referrals import Referral
from advisor_desk.gui.context import Context
from advisor_desk.gui.moments import day_text, local_day
from advisor_desk.services.follow_ups import Followed


@dataclass(frozen=True)
class StepWords:
    """Told the same way in every list."""

    context: Context

    def owner(self, step: NextStep) -> str:
        desk, words = self.context.services.desk, self.context.words
        if step.by_company:
            return words.text("step.by_company")
        if step.owner_adviser_id == desk.me.adviser.id:
            return words.text("timeline.you")
        adviser = desk.adviser_name(step.owner_adviser_id)
        return adviser or desk.actor_name(step.owner_actor_id)

    def about(self, step: NextStep, about: Followed | None) -> str:
        """As "The referral to Almi, REC-2026-…" or the programme's name."""
        words, desk = self.context.words, self.context.services.desk
        match about:
            case Referral():
                said = QCoreApplication.translate("FollowUps", "The referral to {actor}, {ref}")
                to = desk.actor_name(about.to_actor_id)
                return said.format(actor=to, ref=about.reference)
            case Engagement():
                said = QCoreApplication.translate("FollowUps", "{kind} on {day}")
                day = day_text(local_day(about.starts_at))
                return said.format(kind=words.code(about.kind), day=day)
            case Inquiry():
                said = QCoreApplication.translate("FollowUps", "The inquiry of {day}")
                return said.format(day=day_text(local_day(about.came_at)))
        everything = QCoreApplication.translate("FollowUps", "The company at large")
        return step.programme or everything

    def months(self, step: NextStep) -> str:
        """As "12 months after"; empty where it was not planned so."""
        if step.months is None:
            return ""
        return QCoreApplication.translate("FollowUps", "%n month(s) after", None, step.months)
