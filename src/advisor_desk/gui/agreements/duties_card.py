"""What each actor takes on in a new version."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout

from advisor_desk.gui.cards import Card, FieldRow
from advisor_desk.gui.context import Context
from advisor_desk.gui.directory.rows import fill_rows
from advisor_desk.gui.fields import NotesEdit
from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.labels import Label

_HIGH = 54


class DutiesCard(Card):
    """A field for each actor of the directory; an empty one says nothing."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._about = Label("", "hint", wrap=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        self._rows: dict[UUID, FieldRow] = {}
        self.edits: dict[UUID, NotesEdit] = {}
        self.body.addWidget(self._about)
        self.body.addLayout(self._column)
        self.retranslate()

    def duties(self) -> Mapping[UUID, str]:
        texts = {actor_id: edit.toPlainText() for actor_id, edit in self.edits.items()}
        return {actor_id: text for actor_id, text in texts.items() if text.strip()}

    def set_duties(self, duties: Mapping[UUID, str]) -> None:
        """Fill without telling."""
        entries = self._context.services.directory.entries()
        names = {entry.actor.id: entry.actor.name for entry in entries}
        if list(names) != list(self.edits):
            self._make(names)
        for actor_id, edit in self.edits.items():
            self._rows[actor_id].set_text(names[actor_id].replace("&", "&&"))
            with QSignalBlocker(edit):
                edit.setPlainText(duties.get(actor_id, ""))

    def mark(self, said: Mapping[UUID, Sequence[str]]) -> None:
        for actor_id, row in self._rows.items():
            row.set_problem(" ".join(said.get(actor_id, ())))

    def retranslate(self) -> None:
        self.set_heading(self._context.words.text("agreement.part.duties"))
        self._about.setText(self.tr("Printed on the paper as it stands here."))

    def _make(self, names: Mapping[UUID, str]) -> None:
        self.edits = {actor_id: NotesEdit() for actor_id in names}
        self._rows = {actor_id: FieldRow("", edit) for actor_id, edit in self.edits.items()}
        for edit in self.edits.values():
            edit.setFixedHeight(scaled(_HIGH))
            edit.textChanged.connect(self.changed)
        fill_rows(self._column, list(self._rows.values()), Label(""))
