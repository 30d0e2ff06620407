"""Checklists as a whole: who still owes the answers, and what is asked."""

from PySide6.QtCore import QEvent

from advisor_desk.gui.checklists.owed import OwedPart
from advisor_desk.gui.checklists.versions import VersionsPart
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.checklists_page_ui import Ui_ChecklistsPage
from advisor_desk.gui.shell import Page

_OWED, _QUESTIONS = "owed", "questions"


class ChecklistsPage(Page):
    """Two parts; each is read when it is shown."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self.ui = Ui_ChecklistsPage()
        self.ui.setupUi(self)
        self.owed, self.versions = OwedPart(context), VersionsPart(context)
        self._parts: dict[str, OwedPart | VersionsPart] = {
            _OWED: self.owed,
            _QUESTIONS: self.versions,
        }
        for part in self._parts.values():
            self.ui.parts.addWidget(part)
        self._retranslate()
        self.ui.part_choice.set_value(_OWED)
        self.ui.part_choice.changed.connect(self._show)

    def arrive(self, **arguments: object) -> None:
        """Show the `part` that is named, `owed` or `questions`; else the one shown last."""
        if (part := arguments.get("part")) in self._parts:
            self.ui.part_choice.set_value(part)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.ui.part_choice.set_choices(
            [(_OWED, self.tr("Still owed")), (_QUESTIONS, self.tr("The questions"))]
        )
        self.ui.part_choice.setAccessibleName(self.tr("Show"))

    def _show(self, *_value: object) -> None:
        part = self._parts[str(self.ui.part_choice.value())]
        self.ui.parts.setCurrentWidget(part)
        part.read()
