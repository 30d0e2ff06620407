"""A visit that is only read: its facts, who takes part, and one's own part in it."""

from advisor_desk.domain.engagements import Engagement
from advisor_desk.gui.columns import Columns
from advisor_desk.gui.context import Context
from advisor_desk.gui.visits.facts import EngagementFacts
from advisor_desk.gui.visits.joint_card import JointCard
from advisor_desk.gui.visits.own_part import OwnPart


class Reading(Columns):
    """Hidden while no visit is read."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.set_shares(56, 44)
        self._shown: Engagement | None = None
        self._facts = EngagementFacts(context)
        self.joint, self.own_part = JointCard(context), OwnPart(context)
        for column, parts in (
            (self.main, (self._facts, self.own_part)),
            (self.side, (self.joint,)),
        ):
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
        self.hide()

    def show_engagement(self, engagement: Engagement | None) -> None:
        """Show this one; None when none is read any more."""
        self._shown = engagement
        self.setVisible(engagement is not None)
        self.joint.show_visit(engagement.id if engagement else None)
        self.own_part.show_visit(engagement)
        if engagement is not None:
            self._facts.show_engagement(engagement)

    def leave(self) -> None:
        self.own_part.pause()

    def retranslate(self) -> None:
        self.own_part.retranslate()
        if self._shown is not None:
            self._facts.show_engagement(self._shown)
