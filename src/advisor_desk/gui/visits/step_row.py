"""One next step while it is being typed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from advisor_desk.domain.engagements import Engagement, Participant
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.next_steps import NextStep, StepKind
from advisor_desk.gui.buttons import IconButton
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import DateEdit, guard_wheel
from advisor_desk.gui.labels import Chip
from advisor_desk.gui.moments import pydate, qdate
from advisor_desk.gui.visits import people
from advisor_desk.gui.writing import typed

_COMPANY, _OTHER, _GUEST = "company", "other", "guest"


class StepRow(QWidget):
    """Text above; day, owner and the way to remove it below.

    `guests` are those of other actors who may take it on.
    """

    changed = Signal()
    finished = Signal()
    removed = Signal()

    def __init__(
        self,
        context: Context,
        due: date,
        parent: QWidget,
        guests: Sequence[Participant] = (),
    ) -> None:
        super().__init__(parent)
        self.id = new_id()
        self._desk, self._words = context.services.desk, context.words
        self.text_edit, self.due_edit, self.owner_combo = QLineEdit(), DateEdit(), QComboBox()
        self.due_edit.setDate(qdate(due))
        self._kind = StepKind.STEP
        self._chip = Chip(tone="info")
        self._chip.hide()
        self.remove_button = IconButton("x", self.tr("Remove the step"))
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._chip)
        below.addWidget(self.due_edit, 1)
        below.addWidget(self.owner_combo, 1)
        below.addWidget(self.remove_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.text_edit)
        layout.addLayout(below)
        self._name()
        self._fill_owners(guests)
        self._connect()
        guard_wheel(self)

    def text(self) -> str:
        return self.text_edit.text().strip()

    def make_follow_up(self, due: date) -> None:
        """What came of it is asked then; it is we who ask."""
        self._set_kind(StepKind.FOLLOW_UP)
        self._set_due(due)
        if not self.text():
            self.text_edit.setText(self.tr("Ask what has come of it"))

    def set_step(self, step: NextStep) -> None:
        self.id = step.id
        self._set_kind(step.kind)
        self.text_edit.setText(step.text)
        self._set_due(step.due)
        owner = _owner_of(step, self._desk.me.actor.id)
        if self.owner_combo.findData(owner) < 0 or owner is None:
            self._offer_owner_of(step)
            owner = _OTHER
        people.choose(self.owner_combo, owner)

    def step(self, engagement: Engagement, known: NextStep | None) -> NextStep | None:
        """The step as typed, on top of what is on record; none without a text."""
        if not self.text():
            return None
        owner = self.owner_combo.currentData()
        mine = self._desk.me
        made = known or NextStep(
            id=self.id,
            company_id=engagement.company_id,
            engagement_id=engagement.id,
            text="",
            due=pydate(self.due_edit.date()),
            owner_actor_id=mine.actor.id,
        )
        made = replace(made, text=self.text(), due=pydate(self.due_edit.date()), kind=self._kind)
        if owner == _OTHER:
            return made
        if guest := _guest_of(owner):
            return replace(
                made,
                by_company=False,
                owner_actor_id=guest.actor_id,
                owner_adviser_id=guest.adviser_id,
            )
        return replace(
            made,
            by_company=owner == _COMPANY,
            owner_actor_id=mine.actor.id,
            owner_adviser_id=owner if isinstance(owner, UUID) else None,
        )

    def typed(self) -> dict[str, str]:
        return {
            "id": str(self.id),
            "text": self.text_edit.text(),
            "due": pydate(self.due_edit.date()).isoformat(),
            "owner": str(self.owner_combo.currentData() or ""),
            "kind": self._kind.value,
        }

    def restore(self, fields: Mapping[str, object]) -> None:
        self.id = typed.identity(fields.get("id")) or self.id
        self.text_edit.setText(typed.text(fields, "text"))
        if due := typed.day(fields.get("due")):
            self._set_due(due)
        self._set_kind(typed.code(StepKind, fields.get("kind")) or StepKind.STEP)
        owner = typed.text(fields, "owner")
        is_word = owner in {_COMPANY, _OTHER} or owner.startswith(_GUEST)
        people.choose(self.owner_combo, owner if is_word else typed.identity(owner))

    def _offer_owner_of(self, step: NextStep) -> None:
        """Somebody who is not among those offered keeps what is theirs."""
        adviser = self._desk.adviser_name(step.owner_adviser_id)
        name = adviser or self._desk.actor_name(step.owner_actor_id)
        blocked = self.owner_combo.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.owner_combo.addItem(name, _OTHER)
        self.owner_combo.blockSignals(blocked)

    def _set_kind(self, kind: StepKind) -> None:
        self._kind = kind
        self._chip.setText(self._words.code(kind))
        self._chip.setVisible(kind is StepKind.FOLLOW_UP)

    def _set_due(self, due: date) -> None:
        blocked = self.due_edit.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.due_edit.setDate(qdate(due))
        self.due_edit.blockSignals(blocked)

    def _name(self) -> None:
        self.text_edit.setPlaceholderText(self.tr("What is to be done"))
        self.text_edit.setAccessibleName(self.tr("Next step"))
        self.due_edit.setAccessibleName(self.tr("By"))
        self.owner_combo.setAccessibleName(self.tr("Who does it"))

    def _fill_owners(self, guests: Sequence[Participant]) -> None:
        me = self._desk.me
        owners: list[tuple[str, object]] = [
            (self.tr("Me"), me.adviser.id),
            (self.tr("The company"), _COMPANY),
        ]
        owners += [(a.name, a.id) for a in people.advisers(self._desk, me.actor.id)]
        owners += [
            (self._guest_name(guest), _guest_key(guest))
            for guest in guests
            if guest.actor_id != me.actor.id
        ]
        people.fill(self.owner_combo, owners, me.adviser.id)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.owner_combo.setSizeAdjustPolicy(policy)
        self.owner_combo.setMinimumContentsLength(8)

    def _guest_name(self, guest: Participant) -> str:
        names = self._desk.adviser_name(guest.adviser_id), self._desk.actor_name(guest.actor_id)
        return ", ".join(name for name in names if name)

    def _connect(self) -> None:
        self.text_edit.textEdited.connect(self.changed)
        self.text_edit.returnPressed.connect(self.finished)
        self.due_edit.dateChanged.connect(self.changed)
        self.owner_combo.currentIndexChanged.connect(self.changed)
        self.remove_button.clicked.connect(self.removed)


def _owner_of(step: NextStep, own_actor_id: UUID) -> UUID | str | None:
    if step.by_company:
        return _COMPANY
    if step.owner_actor_id != own_actor_id:
        return _guest_key(
            Participant(actor_id=step.owner_actor_id, adviser_id=step.owner_adviser_id)
        )
    return step.owner_adviser_id


def _guest_key(guest: Participant) -> str:
    """A guest as a draft can hold it."""
    return f"{_GUEST} {guest.actor_id} {guest.adviser_id or ''}".strip()


def _guest_of(owner: object) -> Participant | None:
    kind, _, ids = owner.partition(" ") if isinstance(owner, str) else ("", "", "")
    actor, _, adviser = ids.partition(" ")
    actor_id = typed.identity(actor) if kind == _GUEST else None
    if actor_id is None:
        return None
    return Participant(actor_id=actor_id, adviser_id=typed.identity(adviser))
