"""The clauses of a new version in their order: added, moved, removed; and where they meet."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advisor_desk.domain.agreement_proposals import Fault, ProposedClause
from advisor_desk.domain.ids import new_id
from advisor_desk.gui.agreements.clause_edit import ClauseEdit
from advisor_desk.gui.buttons import Button, put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Label

Faults = Mapping[UUID, Sequence[tuple[Fault, str]]]


class ClausesEdit(QWidget):
    """The order decides between clauses that are equally precise."""

    changed = Signal()
    listed = Signal()
    """There are other clauses, or another order of them."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.clauses: list[ClauseEdit] = []
        self._heading, self._rule = Label("", "h2"), Label("", "muted", wrap=True)
        self._nobody = Label("", "muted", wrap=True)
        self.add_button = Button()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        for part in (self._heading, self._rule, self._nobody):
            rows.addWidget(part)
        rows.addLayout(self._cards)
        rows.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_button.clicked.connect(self._add)
        self.retranslate()

    def proposed(self) -> tuple[ProposedClause, ...]:
        return tuple(card.clause() for card in self.clauses)

    def fill(self, clauses: Sequence[ProposedClause]) -> None:
        """Fill without telling, in the cards there are: making one takes its time."""
        for card in self.clauses[len(clauses) :]:
            self._take_away(card)
        for card, clause in zip(self.clauses, clauses, strict=False):
            card.show_clause(clause)
        for clause in clauses[len(self.clauses) :]:
            self._append(clause)
        self._count()
        self.listed.emit()

    def mark(self, faults: Faults) -> None:
        for card in self.clauses:
            card.mark(faults.get(card.id, ()))

    def retranslate(self) -> None:
        words = self._context.words
        self._heading.setText(words.text("agreement.part.clauses"))
        self._rule.setText(words.text("agreement.rule"))
        self._nobody.setText(words.text("agreement.nobody_leads"))
        self.add_button.setText(self.tr("Add a &clause"))
        put_icon(self.add_button, "plus")
        for card in self.clauses:
            card.retranslate()

    def _append(self, clause: ProposedClause) -> ClauseEdit:
        card = ClauseEdit(self._context, clause)
        card.changed.connect(self.changed)
        card.removed.connect(lambda: self._drop(card))
        card.moved.connect(lambda step: self._move(card, step))
        self.clauses.append(card)
        self._cards.addWidget(card)
        return card

    def _add(self) -> None:
        self._append(ProposedClause(id=new_id())).take_focus()
        self._on_order()

    def _drop(self, card: ClauseEdit) -> None:
        self._take_away(card)
        self.add_button.setFocus()
        self._on_order()

    def _take_away(self, card: ClauseEdit) -> None:
        self.clauses.remove(card)
        self._cards.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _move(self, card: ClauseEdit, step: int) -> None:
        place = self.clauses.index(card) + step
        if 0 <= place < len(self.clauses):
            self.clauses.remove(card)
            self.clauses.insert(place, card)
            self._cards.removeWidget(card)
            self._cards.insertWidget(place, card)
            self._on_order()

    def _on_order(self) -> None:
        self._count()
        self.listed.emit()
        self.changed.emit()

    def _count(self) -> None:
        self._nobody.setVisible(not self.clauses)
        for number, card in enumerate(self.clauses, 1):
            card.number(number)
