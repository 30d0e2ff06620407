"""What was said: notes, and how far the company is with exporting."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from advisor_desk.domain.codes import Maturity
from advisor_desk.domain.engagements import Engagement
from advisor_desk.gui.cards import mark_invalid
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.log_told_ui import Ui_LogTold
from advisor_desk.gui.visits.section import Fields, Section
from advisor_desk.gui.writing import typed

_NOT_ASKED = "–"


class Told(Section):
    """The notes field is large: it is what an adviser fills at the company."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.ui = Ui_LogTold()
        self.ui.setupUi(self)
        self.ui.notes_edit.textChanged.connect(self.changed)
        self.ui.maturity_choice.changed.connect(self._on_maturity)
        self.retranslate()

    def set_engagement(self, engagement: Engagement) -> None:
        self._set_notes(engagement.notes)
        self.ui.maturity_choice.set_value(engagement.maturity)
        self._tell_maturity()

    def applied_to(self, engagement: Engagement) -> Engagement:
        return replace(
            engagement, notes=self.ui.notes_edit.toPlainText(), maturity=self._maturity()
        )

    def typed(self) -> dict[str, object]:
        maturity = self._maturity()
        return {
            "notes": self.ui.notes_edit.toPlainText(),
            "maturity": None if maturity is None else maturity.value,
        }

    def restore(self, fields: Fields) -> None:
        self._set_notes(typed.text(fields, "notes"))
        self.ui.maturity_choice.set_value(typed.code(Maturity, fields.get("maturity")))
        self._tell_maturity()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        maturity = self._maturity()
        choices = [(None, _NOT_ASKED), *((one, str(one.value)) for one in Maturity)]
        self.ui.maturity_choice.set_choices(choices)
        self.ui.maturity_choice.set_value(maturity)
        self.ui.maturity_choice.setAccessibleName(self.tr("Export maturity"))
        self._tell_maturity()

    def set_problem(self, text: str) -> None:
        self.ui.notes_problem.set_text(text)
        mark_invalid(self.ui.notes_edit, text)
        if text:
            self.ui.notes_edit.setFocus()

    def _set_notes(self, notes: str) -> None:
        blocked = self.ui.notes_edit.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.ui.notes_edit.setPlainText(notes)
        self.ui.notes_edit.blockSignals(blocked)

    def _maturity(self) -> Maturity | None:
        found = self.ui.maturity_choice.value()
        return found if isinstance(found, Maturity) else None

    def _on_maturity(self) -> None:
        self._tell_maturity()
        self.changed.emit()

    def _tell_maturity(self) -> None:
        maturity = self._maturity()
        said = self.tr("Not asked") if maturity is None else self._context.words.code(maturity)
        self.ui.maturity_hint.setText(said)
