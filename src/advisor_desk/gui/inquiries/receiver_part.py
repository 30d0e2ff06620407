"""Choosing who takes an inquiry: an actor, the right ones first, and perhaps a person there."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLabel

from advisor_desk.domain.actors import Actor
from advisor_desk.domain.ranking import Ranked
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import shortened
from advisor_desk.gui.visits import people
from advisor_desk.services.inquiries import Given


class ReceiverPart(QObject):
    """Belongs to a form, which has the two combos and a line for why."""

    changed = Signal()

    def __init__(
        self, context: Context, actor: QComboBox, person: QComboBox, hint: QLabel, form: QObject
    ) -> None:
        super().__init__(form)
        self._context, self._desk = context, context.services.desk
        self._actor, self._person, self._hint = actor, person, hint
        self._ranked: Sequence[Ranked] = ()
        self._passed_on: Mapping[UUID, str] = {}
        actor.currentIndexChanged.connect(self._on_actor)
        person.currentIndexChanged.connect(self.changed)

    def offer(self, ranked: Sequence[Ranked]) -> None:
        """Offer every actor, those that are right first; who was chosen stays chosen."""
        self._ranked = ranked
        actor_id, adviser_id = self.actor_id(), people.chosen(self._person)
        choices = [(self._named(actor), actor.id) for actor in self._in_order()]
        people.fill(self._actor, choices, actor_id or self._desk.me.actor.id)
        self._fill_people(adviser_id)
        self._tell_why()

    def actor_id(self) -> UUID | None:
        return people.chosen(self._actor)

    def warn_of(self, passed_on: Mapping[UUID, str]) -> None:
        """Actors that had it and passed it on, and why: it would go round."""
        self._passed_on = passed_on
        self._tell_why()

    def given(self) -> Given | None:
        """To whom it goes, or None where it stays with one's own actor and nobody named."""
        actor_id = self.actor_id() or self._desk.me.actor.id
        adviser_id = people.chosen(self._person)
        if actor_id == self._desk.me.actor.id and adviser_id is None:
            return None
        return Given(actor_id=actor_id, adviser_id=adviser_id)

    def choose(self, actor_id: UUID | None, adviser_id: UUID | None = None) -> None:
        """Mark them without telling."""
        people.choose(self._actor, actor_id or self._desk.me.actor.id)
        self._fill_people(adviser_id)
        self._tell_why()

    def _in_order(self) -> list[Actor]:
        known = self._desk.people.actors
        right = [known[one.actor_id] for one in self._ranked if one.actor_id in known]
        rest = [a for a in people.actors(self._desk, own=True) if a not in right]
        own = self._desk.me.actor
        return [own, *(a for a in (*right, *rest) if a.id != own.id)]

    def _named(self, actor: Actor) -> str:
        place = next((n for n, r in enumerate(self._ranked, 1) if r.actor_id == actor.id), 0)
        said = self.tr("{actor} (proposed)")
        return said.format(actor=actor.name) if place == 1 else actor.name

    def _on_actor(self) -> None:
        self._fill_people(None)
        self._tell_why()
        self.changed.emit()

    def _fill_people(self, adviser_id: UUID | None) -> None:
        actor_id = self.actor_id()
        is_own = actor_id == self._desk.me.actor.id
        choices: list[tuple[str, object]] = [(self.tr("Nobody named yet"), None)]
        if is_own:
            choices.append((self.tr("Me"), self._desk.me.adviser.id))
        choices += [(a.name, a.id) for a in people.advisers(self._desk, actor_id)]
        people.fill(self._person, choices, adviser_id)

    def _tell_why(self) -> None:
        """What to know before it goes to the actor that is chosen."""
        with QSignalBlocker(self._hint):
            said = self._said(self.actor_id())
            self._hint.setText(said)
            self._hint.setVisible(bool(said))

    def _said(self, actor_id: UUID | None) -> str:
        """That it would go round; else that another actor is told who asks and what."""
        if actor_id and actor_id in self._passed_on:
            why = shortened(self._passed_on[actor_id])
            said = self.tr("{actor} has passed this on before: {why} Agree with them who answers.")
            return said.format(actor=self._desk.actor_name(actor_id), why=why)
        if actor_id == self._desk.me.actor.id:
            return ""
        return self.tr("Say to the company that the question goes there.")
