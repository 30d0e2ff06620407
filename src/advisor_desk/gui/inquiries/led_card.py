"""What an inquiry has led to: visits, calls, referrals, steps, each with the way to it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from advisor_desk.domain.engagements import Engagement, Kind, Status
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.referrals import Referral
from advisor_desk.gui.context import Context
from advisor_desk.gui.moments import day_text, local_day
from advisor_desk.gui.today.lines import DayLine, way
from advisor_desk.gui.today.lines_card import LinesCard
from advisor_desk.services.inquiries import InquiryView

_ICONS = {
    Kind.VISIT: "map-pin",
    Kind.CALL: "phone",
    Kind.MEETING: "users",
    Kind.ACTIVITY: "calendar-check",
}


class LedCard(LinesCard):
    """The chain that began with the inquiry, in the order in which it was made."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.opened.connect(self._open)

    def show_view(self, view: InquiryView) -> None:
        self.set_heading(self.tr("What it has led to"))
        lines = [
            *map(self._engagement, view.engagements),
            *map(self._referral, view.referrals),
            *self._steps(view.steps),
        ]
        self.set_lines(lines, self.tr("Nothing yet."))

    def _engagement(self, held: Engagement) -> DayLine:
        words = self._context.words
        page = "plan" if held.status is Status.PLANNED else "log"
        return DayLine(
            key=held.id,
            heading=words.code(held.kind),
            body=" · ".join(p for p in (day_text(local_day(held.starts_at)), held.purpose) if p),
            opens=way(page, engagement_id=held.id),
            icon=(_ICONS[held.kind], "accent"),
            chips=((words.code(held.status), "green" if held.status is Status.DONE else "info"),),
        )

    def _referral(self, referral: Referral) -> DayLine:
        words, desk = self._context.words, self._context.services.desk
        return DayLine(
            key=referral.id,
            heading=desk.actor_name(referral.to_actor_id),
            body=referral.reference,
            opens=way("referral", referral_id=referral.id),
            icon=("send", "accent"),
            chips=((words.code(referral.state), "info"),),
        )

    def _steps(self, steps: Sequence[NextStep]) -> Iterator[DayLine]:
        today = self._context.services.desk.today()
        for step in steps:
            done = QCoreApplication.translate("Inquiries", "Done")
            late = QCoreApplication.translate("Inquiries", "Overdue")
            chips = ((done, "green"),) if step.done_on else ()
            chips = ((late, "amber"),) if step.is_overdue(today) else chips
            yield DayLine(
                key=step.id,
                heading=step.text,
                body=day_text(step.due),
                opens=way("steps", step_id=step.id),
                icon=("circle-check" if step.done_on else "clock", "muted"),
                chips=chips,
            )

    def _open(self, line: DayLine) -> None:
        self._context.window.show_page(line.opens.page, **line.opens.as_arguments())
