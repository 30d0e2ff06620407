"""Which coded questions the company has."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from advisor_desk.domain.codes import Need
from advisor_desk.domain.engagements import Engagement
from advisor_desk.gui.cards import FieldRow
from advisor_desk.gui.choices import CodesPicker
from advisor_desk.gui.context import Context
from advisor_desk.gui.visits.section import Fields, Section
from advisor_desk.gui.writing import typed


class Needs(Section):
    """Any of the needs, as chips."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._picker = CodesPicker()
        self._row = FieldRow("", self._picker)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._row)
        self._picker.changed.connect(self.changed)
        self.retranslate()

    def set_engagement(self, engagement: Engagement) -> None:
        self._picker.set_codes(need.value for need in engagement.needs)

    def applied_to(self, engagement: Engagement) -> Engagement:
        return replace(engagement, needs=typed.codes(Need, self._picker.codes()))

    def typed(self) -> dict[str, object]:
        return {"needs": list(self._picker.codes())}

    def restore(self, fields: Fields) -> None:
        self._picker.set_codes(typed.texts(fields, "needs"))

    def retranslate(self) -> None:
        words = self._context.words
        self._picker.set_options((need.value, words.code(need)) for need in Need)
        self._row.set_text(self.tr("&Needs"))

    def set_problem(self, text: str) -> None:
        self._row.set_problem(text)
