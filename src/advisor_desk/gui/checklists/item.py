"""One question of the checklist with its answer."""

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advisor_desk.domain.checklists import Answer, Item, Value
from advisor_desk.gui.cards import mark_invalid
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.checklist_item_ui import Ui_ChecklistItem
from advisor_desk.gui.writing import typed


class ChecklistItem(QWidget):
    """Yes, partly, no or not discussed; the last asks why, the others may have a note."""

    changed = Signal()

    def __init__(self, context: Context, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self.item = context, item
        self._is_given = False
        self.ui = Ui_ChecklistItem()
        self.ui.setupUi(self)
        self.ui.value_choice.changed.connect(self._on_value)
        self.ui.note_edit.textChanged.connect(self._on_typed)
        self.ui.evidence_edit.textEdited.connect(self._on_typed)
        self.ui.more_button.clicked.connect(self._toggle)
        self.ui.given_label.hide()
        self.ui.more.hide()
        self.retranslate()

    def value(self) -> Value | None:
        return cast("Value | None", self.ui.value_choice.value())

    def answer(self) -> Answer | None:
        """The answer as it stands, with the text that was asked in the window's language."""
        value = self.value()
        if value is None:
            return None
        return Answer(
            item=self.item.code,
            value=value,
            asked=self._asked(),
            note=self.ui.note_edit.toPlainText(),
            evidence=self.ui.evidence_edit.text(),
        )

    def set_given(self, answer: Answer) -> None:
        """Show what was answered before: it is confirmed or changed, not asked again."""
        self._is_given = answer.value is not Value.NOT_DISCUSSED
        if self._is_given:
            self._set(answer.value, answer.note, answer.evidence)

    def tell_given(self, by: str) -> None:
        """Say to whom it was answered, where it was."""
        self.ui.given_label.setText(by)
        self.ui.given_label.setVisible(self._is_given and bool(by))

    def clear(self) -> None:
        self._is_given = False
        self.restore({})
        self.tell_given("")
        self.set_problem("")

    def typed(self) -> dict[str, str]:
        return {
            "value": str(self.value() or ""),
            "note": self.ui.note_edit.toPlainText(),
            "evidence": self.ui.evidence_edit.text(),
        }

    def restore(self, fields: Mapping[str, object]) -> None:
        value = typed.code(Value, fields.get("value"))
        self._set(value, typed.text(fields, "note"), typed.text(fields, "evidence"))

    def set_problem(self, text: str) -> None:
        self.ui.problem.set_text(text)
        mark_invalid(self.ui.note_edit, text if self.value() is Value.NOT_DISCUSSED else "")

    def take_focus(self) -> None:
        """Go to what is missing: the reason, else the answer."""
        wants_reason = self.value() is Value.NOT_DISCUSSED
        if wants_reason:
            self.ui.note_edit.setFocus()
        else:
            self.ui.value_choice.setFocus()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        words = self._context.words
        self.ui.question_label.setText(self._asked())
        help_text = self.item.help.get(words.language, "")
        self.ui.help_label.setText(help_text)
        self.ui.help_label.setVisible(bool(help_text))
        self.ui.value_choice.set_choices([(value, words.code(value)) for value in Value])
        self.ui.value_choice.setAccessibleName(self._asked())
        self.ui.evidence_label.setText(self.tr("What shows it"))
        self.ui.evidence_edit.setAccessibleName(self.tr("What shows it"))
        self._tell_more()

    def _asked(self) -> str:
        return self.item.texts[self._context.words.language]

    def _set(self, value: Value | None, note: str, evidence: str) -> None:
        self.ui.value_choice.set_value(value)
        blocked = self.ui.note_edit.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.ui.note_edit.setPlainText(note)
        self.ui.note_edit.blockSignals(blocked)
        self.ui.evidence_edit.setText(evidence)
        self.ui.more.setVisible(value is Value.NOT_DISCUSSED or bool(note or evidence))
        self._tell_more()

    def _on_value(self) -> None:
        if self.value() is Value.NOT_DISCUSSED:
            self.ui.more.show()
        self._on_typed()
        self._tell_more()

    def _on_typed(self) -> None:
        self.set_problem("")
        self.changed.emit()

    def _toggle(self) -> None:
        self.ui.more.setVisible(self.ui.more.isHidden())
        self._tell_more()
        if not self.ui.more.isHidden():
            self.ui.note_edit.setFocus()

    def _tell_more(self) -> None:
        not_discussed = self.value() is Value.NOT_DISCUSSED
        asked = self.tr("Why was it not discussed? *") if not_discussed else self.tr("Note")
        self.ui.note_label.setText(asked)
        self.ui.note_edit.setAccessibleName(asked)
        opened = not self.ui.more.isHidden()
        self.ui.more_button.setText(self.tr("Hide note") if opened else self.tr("Note…"))
        self.ui.more_button.setVisible(not not_discussed)
        about = self.tr("Note on: {question}").format(question=self._asked())
        self.ui.more_button.setAccessibleName(about)
