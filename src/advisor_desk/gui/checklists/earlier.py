"""Checklists that were filled or put off before, to be read."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advisor_desk.domain.checklists import Checklist
from advisor_desk.gui.buttons import Button, put_icon
from advisor_desk.gui.cards import Card
from advisor_desk.gui.checklists.answers import ChecklistAnswers
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Label
from advisor_desk.gui.layouts import empty
from advisor_desk.gui.moments import day_text


class Earlier(Card):
    """One line each; its answers open below it, in the words that were asked then."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context

    def show_checklists(self, checklists: Sequence[Checklist]) -> None:
        self.set_heading(self.tr("Earlier answers"))
        empty(self.body)
        for checklist in checklists:
            self.body.addWidget(self._one(checklist))
        if not checklists:
            self.body.addWidget(Label(self.tr("There are none."), "muted", wrap=True))

    def _one(self, checklist: Checklist) -> QWidget:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(Label(self._heading(checklist), "strong", wrap=True))
        if checklist.is_deferred:
            said = self.tr("Put off: {reason}").format(reason=checklist.deferred_because)
            layout.addWidget(Label(said, "muted", wrap=True))
            return holder
        answers = ChecklistAnswers(self._context)
        answers.show_checklist(checklist)
        answers.hide()
        button = Button(self.tr("Show the answers"), kind="link")
        put_icon(button, "chevron-down")
        button.clicked.connect(lambda: self._toggle(button, answers))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(answers)
        return holder

    def _heading(self, checklist: Checklist) -> str:
        desk = self._context.services.desk
        actor = desk.actor_name(checklist.actor_id)
        names = (day_text(checklist.filled_on), desk.adviser_name(checklist.adviser_id), actor)
        return " · ".join(name for name in names if name)

    def _toggle(self, button: Button, answers: ChecklistAnswers) -> None:
        answers.setVisible(answers.isHidden())
        opened = not answers.isHidden()
        button.setText(self.tr("Hide the answers") if opened else self.tr("Show the answers"))
        put_icon(button, "chevron-up" if opened else "chevron-down")
