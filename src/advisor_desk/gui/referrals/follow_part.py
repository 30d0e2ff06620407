"""Proposes to follow up what came of a referral, once it is closed."""

from datetime import date

from PySide6.QtCore import QObject

from advisor_desk.domain.ids import new_id
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.referrals import Referral, State
from advisor_desk.gui.context import Context
from advisor_desk.gui.moments import local_day
from advisor_desk.gui.notices import Notice
from advisor_desk.services.referrals import ReferralView


class FollowPart(QObject):
    """One press plans them all; each can be moved or taken out afterwards."""

    def __init__(self, context: Context, notice: Notice, page: QObject) -> None:
        super().__init__(page)
        self._context, self._notice = context, notice
        self._view: ReferralView | None = None
        notice.pressed.connect(self._plan)

    def show(self, view: ReferralView) -> None:
        self._view = view
        months = self._months(view.referral)
        if not months:
            self._notice.show_text("")
            return
        said = self.tr("What comes of it is asked after {months} months.")
        text = said.format(months=", ".join(str(count) for count in months))
        self._notice.show_text(text, "info", self.tr("Plan the follow-ups"))

    def _months(self, referral: Referral) -> list[int]:
        if referral.state is not State.CLOSED:
            return []
        return list(self._context.services.steps.proposed_for(referral.id))

    def _plan(self) -> None:
        if self._view is None:
            return
        services, view = self._context.services, self._view
        months = self._months(view.referral)
        steps = services.steps.follow_ups_after(self._closed_on(view), months, self._like(view))
        said = self.tr("The follow-ups are among the company’s next steps.")

        def undo() -> None:
            for step in steps:
                services.steps.remove(step.id)

        self._context.window.notify(said, undo)

    def _closed_on(self, view: ReferralView) -> date:
        closed = [told.at for told in view.happenings if told.state is State.CLOSED]
        return local_day(closed[-1]) if closed else self._context.services.desk.today()

    def _like(self, view: ReferralView) -> NextStep:
        desk, referral = self._context.services.desk, view.referral
        to = desk.actor_name(referral.to_actor_id)
        return NextStep(
            id=new_id(),
            company_id=referral.company_id,
            text=self.tr("Ask what came of the referral to {actor}").format(actor=to),
            due=desk.today(),
            owner_actor_id=desk.me.actor.id,
            owner_adviser_id=desk.me.adviser.id,
            referral_id=referral.id,
        )
