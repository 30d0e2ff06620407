"""Who else comes along, from one's own actor and others, and who asked the expert in."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from advisor_desk.domain.engagements import Engagement, Participant, Role
from advisor_desk.gui.buttons import Button, IconButton, put_icon
from advisor_desk.gui.cards import FieldRow
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.labels import Label
from advisor_desk.gui.visits import people
from advisor_desk.gui.visits.section import Fields, Section
from advisor_desk.gui.writing import typed
from advisor_desk.gui.writing.tab_order import order_tabs


class Parties(Section):
    """A row for each actor or colleague; with another actor the visit is a joint one."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: list[_Row] = []
        self._alone = Label("", "muted", wrap=True)
        self._add = Button()
        self._add.clicked.connect(self._add_empty)
        self._inviter = QComboBox()
        self._inviter.currentIndexChanged.connect(self.changed)
        self._inviter_row = FieldRow("", self._inviter)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._inviter_row)
        layout.addWidget(self._alone)
        layout.addLayout(self._list)
        layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        guard_wheel(self)
        self.retranslate()

    def participants(self) -> tuple[Participant, ...]:
        found = (row.participant() for row in self._rows)
        return tuple(dict.fromkeys(p for p in found if p))

    def invited_by(self) -> UUID | None:
        return None if self._inviter_row.isHidden() else people.chosen(self._inviter)

    def set_role(self, role: Role) -> None:
        """Only an expert is invited by the actor that leads the contact."""
        self._inviter_row.setVisible(role is Role.EXPERT)

    def add(self, actor_id: UUID | None, adviser_id: UUID | None = None) -> None:
        """Add somebody, as if chosen in a new row; nobody is added twice."""
        wanted = Participant(actor_id=actor_id, adviser_id=adviser_id) if actor_id else None
        if wanted not in self.participants():
            self._append(wanted)
            self.changed.emit()

    def follow(self, before: tuple[Participant, ...], after: tuple[Participant, ...]) -> None:
        """Take in who came and who went on record; what else is in the rows stays."""
        gone, new = set(before) - set(after), set(after) - set(before)
        kept = [row for row in self._rows_as_typed() if row not in gone]
        added = [one for one in after if one in new and one not in kept]
        self._set((*kept, *added), people.chosen(self._inviter))

    def set_engagement(self, engagement: Engagement) -> None:
        self._set(engagement.participants, engagement.invited_by)
        self.set_role(engagement.role)

    def applied_to(self, engagement: Engagement) -> Engagement:
        return replace(engagement, participants=self.participants(), invited_by=self.invited_by())

    def typed(self) -> dict[str, object]:
        return {
            "participants": [
                {"actor": str(p.actor_id), "adviser": str(p.adviser_id or "")}
                for p in self._rows_as_typed()
            ],
            "invited_by": str(people.chosen(self._inviter) or ""),
        }

    def restore(self, fields: Fields) -> None:
        kept = [
            Participant(actor_id=actor, adviser_id=typed.identity(row.get("adviser")))
            for row in typed.rows(fields, "participants")
            if (actor := typed.identity(row.get("actor")))
        ]
        self._set(tuple(kept), typed.identity(fields.get("invited_by")))

    def retranslate(self) -> None:
        self._alone.setText(self.tr("You go alone."))
        self._add.setText(self.tr("Add s&omebody"))
        put_icon(self._add, "user-plus")
        self._inviter_row.set_text(self.tr("In&vited by"))
        self._inviter_row.set_hint(self.tr("The actor that leads the contact and asked you in."))
        self._set(self._rows_as_typed(), people.chosen(self._inviter))

    def set_problem(self, text: str) -> None:
        self._inviter_row.set_problem(text)

    def _rows_as_typed(self) -> tuple[Participant, ...]:
        """Every row, also one that names nobody yet."""
        return tuple(found for row in self._rows if (found := row.typed()))

    def _set(self, participants: tuple[Participant, ...], inviter: UUID | None) -> None:
        for row in list(self._rows):
            self._drop(row)
        for participant in participants:
            self._append(participant)
        others = people.actors(self._context.services.desk, own=False)
        nobody: list[tuple[str, object]] = [(self.tr("Nobody"), None)]
        people.fill(self._inviter, nobody + [(a.name, a.id) for a in others], inviter)

    def _append(self, participant: Participant | None) -> "_Row":
        row = _Row(self._context, participant, self)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._list.addWidget(row)
        self._alone.hide()
        order_tabs(self)
        return row

    def _add_empty(self) -> None:
        self._append(None).actor.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _remove(self, row: "_Row") -> None:
        self._drop(row)
        self._add.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _drop(self, row: "_Row") -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._alone.setVisible(not self._rows)


class _Row(QWidget):
    changed = Signal()
    removed = Signal()

    def __init__(self, context: Context, participant: Participant | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = context.services.desk
        self.actor, self.adviser = QComboBox(), QComboBox()
        self.actor.setAccessibleName(self.tr("Actor that comes along"))
        self.adviser.setAccessibleName(self.tr("Who comes along"))
        remove = IconButton("x", self.tr("Remove from the visit"))
        remove.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for combo in (self.actor, self.adviser):
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(10)
            layout.addWidget(combo, 1)
        layout.addWidget(remove)
        choices = [(a.name, a.id) for a in people.actors(self._desk, own=True)]
        people.fill(self.actor, choices, participant.actor_id if participant else None)
        self._fill_advisers(participant.adviser_id if participant else None)
        self.actor.currentIndexChanged.connect(self._on_actor)
        self.adviser.currentIndexChanged.connect(self.changed)
        guard_wheel(self)

    def typed(self) -> Participant | None:
        actor, adviser = people.chosen(self.actor), people.chosen(self.adviser)
        return Participant(actor_id=actor, adviser_id=adviser) if actor else None

    def participant(self) -> Participant | None:
        """One's own actor counts only with a colleague named."""
        found = self.typed()
        is_own = found is not None and found.actor_id == self._desk.me.actor.id
        return None if is_own and found and found.adviser_id is None else found

    def _fill_advisers(self, chosen: UUID | None) -> None:
        actor = people.chosen(self.actor)
        known = people.advisers(self._desk, actor)
        nobody: list[tuple[str, object]] = [(self.tr("Nobody named yet"), None)]
        people.fill(self.adviser, nobody + [(a.name, a.id) for a in known], chosen)

    def _on_actor(self) -> None:
        self._fill_advisers(None)
        self.changed.emit()
