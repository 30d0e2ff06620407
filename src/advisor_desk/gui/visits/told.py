"""What was said: own notes, the shared summary, and how far the company is with exporting."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from advisor_desk.domain.codes import Maturity
from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.text import NOTE_LIMIT
from advisor_desk.gui.cards import mark_invalid
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import NotesEdit
from advisor_desk.gui.forms.log_told_ui import Ui_LogTold
from advisor_desk.gui.visits.section import Fields, Section
from advisor_desk.gui.writing import typed

_NOT_ASKED = "–"


class Told(Section):
    """The notes field is large: it is what an adviser fills at the company.

    The notes are one's own actor's and no part of the engagement: `notes` gives them.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.ui = Ui_LogTold()
        self.ui.setupUi(self)
        self.ui.notes_edit.textChanged.connect(self.changed)
        self.ui.summary_edit.textChanged.connect(self.changed)
        self.ui.maturity_choice.changed.connect(self._on_maturity)
        self.retranslate()

    def set_engagement(self, engagement: Engagement) -> None:
        self._set_text(self.ui.notes_edit, self._context.services.own_notes.of(engagement.id))
        self._set_text(self.ui.summary_edit, engagement.summary)
        self.ui.maturity_choice.set_value(engagement.maturity)
        self._tell_maturity()

    def applied_to(self, engagement: Engagement) -> Engagement:
        return replace(
            engagement, summary=self.ui.summary_edit.toPlainText(), maturity=self._maturity()
        )

    def notes(self) -> str:
        return self.ui.notes_edit.toPlainText()

    def show_summary(self, *, shown: bool) -> None:
        """Of a visit that was only heard of, nothing is said in its name."""
        self.ui.summary_part.setVisible(shown)

    def typed(self) -> dict[str, object]:
        maturity = self._maturity()
        return {
            "notes": self.ui.notes_edit.toPlainText(),
            "summary": self.ui.summary_edit.toPlainText(),
            "maturity": None if maturity is None else maturity.value,
        }

    def restore(self, fields: Fields) -> None:
        self._set_text(self.ui.notes_edit, typed.text(fields, "notes"))
        self._set_text(self.ui.summary_edit, typed.text(fields, "summary"))
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
        is_summary = len(self.ui.summary_edit.toPlainText()) > NOTE_LIMIT
        for edit, problem, is_meant in (
            (self.ui.notes_edit, self.ui.notes_problem, not is_summary),
            (self.ui.summary_edit, self.ui.summary_problem, is_summary),
        ):
            said = text if is_meant else ""
            problem.set_text(said)
            mark_invalid(edit, said)
            if said:
                edit.setFocus()

    def _set_text(self, edit: NotesEdit, text: str) -> None:
        blocked = edit.blockSignals(True)  # noqa: FBT003 - Qt's signature
        edit.setPlainText(text)
        edit.blockSignals(blocked)

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
