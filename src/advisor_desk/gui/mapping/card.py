"""Which column of a list holds what: as proposed or chosen before, and changed by a choice."""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHeaderView, QWidget

from advisor_desk.gui.cards import FieldRow
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.forms.mapping_card_ui import Ui_MappingCard
from advisor_desk.gui.labels import shortened
from advisor_desk.gui.table import Column, RowsModel
from advisor_desk.services.mappings import Mapped

_ABREAST = 3
_LONGEST = 40
_BLANK = "\u00a0"
"""An example or none: the fields below stay where they are."""
Row = tuple[str, ...]


class MappingCard(QFrame):
    """A field each with the columns to choose from, an example below it, and the first rows.

    The fields are members of a closed list whose words `system.code_words` knows.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._mapped: Mapped | None = None
        self._made: list[tuple[FieldRow, QComboBox]] = []
        self._rows: dict[Enum, FieldRow] = {}
        self._combos: dict[Enum, QComboBox] = {}
        self.ui = Ui_MappingCard()
        self.ui.setupUi(self)
        self._model = RowsModel[Row]((), self)
        self._make_table()

    def ask(self, fields: Sequence[Enum], mapped: Mapped) -> None:
        """Show the list's columns with what is thought to be in each."""
        self._mapped = mapped
        if list(self._combos) != list(fields):
            self._name_fields(fields)
        for field, combo in self._combos.items():
            with QSignalBlocker(combo):
                self._offer(combo, mapped.proposal.columns.get(str(field.value), ""))
        examples = mapped.proposal.examples
        self._model.set_rows(examples)
        self.ui.examples.setFixedHeight(scaled(36) * max(len(examples), 1) + scaled(60))
        self._retranslate()

    def columns(self) -> Mapping[str, str]:
        """The heading chosen for each field that the list has."""
        chosen = {str(f.value): str(c.currentData() or "") for f, c in self._combos.items()}
        return {field: heading for field, heading in chosen.items() if heading}

    def set_problem(self, text: str) -> None:
        self.ui.problem.set_text(text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _make_table(self) -> None:
        table = self.ui.examples
        table.setSortingEnabled(False)  # the rows of the file in the order of the file
        table.setModel(self._model)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMaximumSectionSize(scaled(260))

    def make(self, count: int) -> Iterator[None]:
        """Make so many fields, a few at a time, for whatever list will be asked about."""
        while len(self._made) < count:
            self._made.append(self._make_field())
            if len(self._made) % _ABREAST == 0:
                yield

    def _name_fields(self, fields: Sequence[Enum]) -> None:
        for _ in self.make(len(fields)):
            pass
        for place, (row, _) in enumerate(self._made):
            row.setVisible(place < len(fields))
        self._rows = {field: row for field, (row, _) in zip(fields, self._made, strict=False)}
        self._combos = {
            field: combo for field, (_, combo) in zip(fields, self._made, strict=False)
        }
        for field, combo in self._combos.items():
            combo.setObjectName(f"column {field.value}")

    def _make_field(self) -> tuple[FieldRow, QComboBox]:
        combo = QComboBox()
        combo.setMinimumContentsLength(12)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        combo.setSizeAdjustPolicy(policy)
        row = FieldRow("", combo)
        combo.currentIndexChanged.connect(self._on_choice)
        down, across = divmod(len(self._made), _ABREAST)
        self.ui.fields.addWidget(row, down, across, Qt.AlignmentFlag.AlignTop)
        guard_wheel(row)
        return row, combo

    def _offer(self, combo: QComboBox, chosen: str) -> None:
        combo.clear()
        combo.addItem("", "")
        headings = self._mapped.proposal.headings if self._mapped else ()
        for heading in dict.fromkeys(filter(str.strip, headings)):
            combo.addItem(shortened(heading, _LONGEST), heading)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))

    def _on_choice(self) -> None:
        self._show_chosen()
        self.changed.emit()

    def _retranslate(self) -> None:
        if self._mapped is None:
            return
        for field, row in self._rows.items():
            row.set_text(self._context.words.code(field))
        for combo in self._combos.values():
            combo.setItemText(0, self.tr("– not in the list –"))
        self.ui.told_label.setText(
            self.tr("As you chose it for such a list before. Change what is not so.")
            if self._mapped.is_remembered
            else self.tr("Proposed from the headings. Change what is not so.")
        )
        self.ui.examples.setAccessibleName(self.ui.examples_label.text())
        self._show_chosen()

    def _show_chosen(self) -> None:
        """An example below each field, and each column under what it is taken for."""
        if self._mapped is None:
            return
        headings, examples = self._mapped.proposal.headings, self._mapped.proposal.examples
        columns = self.columns()
        for field, row in self._rows.items():
            chosen = columns.get(str(field.value))
            example = _example(examples, headings.index(chosen)) if chosen else ""
            row.set_hint(example or _BLANK)
        self._model.set_columns([self._column(at) for at in range(len(headings))])

    def _column(self, at: int) -> Column[Row]:
        heading = self._mapped.proposal.headings[at] if self._mapped else ""
        columns, words = self.columns(), self._context.words
        meant = [words.code(f) for f in self._rows if columns.get(str(f.value)) == heading]
        title = shortened(heading, _LONGEST)
        if meant:
            title = f"{title} ✓" if meant == [heading] else f"{title} → {', '.join(meant)}"
        return Column(title, lambda row: _cell(row, at), lambda row: _cell(row, at))


def _example(examples: Sequence[Row], at: int) -> str:
    found = (_cell(row, at) for row in examples)
    return shortened(next(filter(None, found), ""), _LONGEST)


def _cell(row: Row, at: int) -> str:
    return " ".join(row[at].split()) if at < len(row) else ""
