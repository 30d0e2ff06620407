"""What happens when an adviser takes one of the ways that the advice offers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from advisor_desk.domain.ids import new_id
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.outreach import Alternative, Way
from advisor_desk.gui.context import Context
from advisor_desk.gui.moments import day_text, local_day
from advisor_desk.gui.visits.advice_panel import AdvicePanel
from advisor_desk.gui.visits.parties import Parties
from advisor_desk.gui.visits.when import When


@dataclass(frozen=True, eq=False)
class Move:
    """A plan is to be at another time, and this way is taken there: once, however often the page
    is come back to.
    """

    span: tuple[datetime, datetime]
    way: Alternative


class PlanForm(Protocol):
    """What the ways change: the plan's form."""

    when: When
    parties: Parties
    advice: AdvicePanel

    def typed(self) -> Mapping[str, object]: ...

    def restore(self, fields: Mapping[str, object]) -> None: ...

    def company_id(self) -> UUID: ...


class Ways(QObject):
    """Each can be undone: the form stands as before, and a step that was added is gone."""

    def __init__(self, context: Context, form: PlanForm, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._form = context, form

    def take(self, way: Alternative) -> None:
        match way.way:
            case Way.JOIN:
                self._join(way)
            case Way.INVITE:
                self.invite(way.actor_id)
            case Way.HAND_OVER:
                self.hand_over(way.actor_id)
            case Way.POSTPONE if way.until:
                self._postpone(way)
            case Way.TALK:
                self._talk(way)
            case Way.COMPARE:
                self._context.window.show_page(
                    "merge", company_id=self._form.company_id(), other_id=way.other_id
                )
            case Way.LOOK:
                self._context.window.show_page("company", company_id=way.other_id)
            case Way.GO_ANYWAY:
                self._form.advice.ask_reason()

    def invite(self, actor_id: UUID | None) -> None:
        """Their actor in the form: the visit is a joint one."""
        before = self._form.typed()
        self._form.parties.add(actor_id)
        name = self._context.services.desk.actor_name(actor_id)
        text = self.tr("{name} is in the visit now. Choose who comes along.").format(name=name)
        self._context.window.notify(text, lambda: self._form.restore(before))

    def hand_over(self, actor_id: UUID | None) -> None:
        """A referral of the company to them."""
        self._context.window.show_page(
            "refer", company_id=self._form.company_id(), to_actor_id=actor_id
        )

    def _join(self, way: Alternative) -> None:
        """Their day and hour, their actor in the form, and a step to ring them."""
        before = self._form.typed()
        theirs = (
            self._context.services.visits.get(way.engagement_id) if way.engagement_id else None
        )
        said = self.tr("Call {who} and ask to come along on {day}.")
        day = local_day(theirs.starts_at) if theirs else self._form.when.day()
        step = self._add_step(said.format(who=self._who(way), day=day_text(day)))
        if theirs:
            self._form.when.set_span(theirs.starts_at, theirs.ends_at)
        self._form.parties.add(way.actor_id, way.adviser_id)
        text = self.tr("The date is theirs now, and calling {who} is among your next steps.")
        self._context.window.notify(
            text.format(who=self._who(way)), lambda: self._undo(before, step)
        )
        self._form.when.take_focus()

    def _postpone(self, way: Alternative) -> None:
        before = self._form.typed()
        assert way.until is not None  # noqa: S101 - `take` has looked
        self._form.when.set_day(way.until)
        text = self.tr("The visit is moved to {day}.").format(day=day_text(way.until))
        self._context.window.notify(text, lambda: self._form.restore(before))
        self._form.when.take_focus()

    def _talk(self, way: Alternative) -> None:
        said = self.tr("Talk to {who} before the visit on {day}.")
        day = day_text(self._form.when.day())
        step = self._add_step(said.format(who=self._who(way), day=day))
        text = self.tr("Talking to {who} is among your next steps.").format(who=self._who(way))
        self._context.window.notify(text, lambda: self._context.services.steps.remove(step))

    def _undo(self, before: Mapping[str, object], step: UUID) -> None:
        self._context.services.steps.remove(step)
        self._form.restore(before)

    def _add_step(self, text: str) -> UUID:
        desk = self._context.services.desk
        step = NextStep(
            id=new_id(),
            company_id=self._form.company_id(),
            text=text,
            due=desk.today(),
            owner_actor_id=desk.me.actor.id,
            owner_adviser_id=desk.me.adviser.id,
        )
        return self._context.services.steps.add(step).id

    def _who(self, way: Alternative) -> str:
        desk = self._context.services.desk
        names = (desk.adviser_name(way.adviser_id), desk.actor_name(way.actor_id))
        return ", ".join(name for name in names if name)
