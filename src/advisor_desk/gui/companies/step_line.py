"""One open step on a company's page: ticked off, followed up, postponed or handed over."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from advisor_desk.domain.next_steps import NextStep
from advisor_desk.gui.buttons import Button, IconButton
from advisor_desk.gui.context import Context
from advisor_desk.gui.follow_ups.moving import HandOverDialog, PostponeDialog
from advisor_desk.gui.follow_ups.words import StepWords
from advisor_desk.gui.icons import icon
from advisor_desk.gui.labels import Label
from advisor_desk.gui.moments import day_text


class StepLine(QWidget):
    """A follow-up is done on a page of its own, so it has a way there in place of a box."""

    def __init__(self, context: Context, step: NextStep, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._step = context, step
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        if not step.is_follow_up:
            across.addWidget(self._tick(), 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(self._words(), 1)
        across.addWidget(self._menu(), 0, Qt.AlignmentFlag.AlignTop)

    def _tick(self) -> QCheckBox:
        tick = QCheckBox()
        tick.setProperty("bare", "true")
        tick.setAccessibleName(self.tr("Done: {step}").format(step=self._step.text))
        tick.setObjectName(f"step {self._step.id}")
        tick.clicked.connect(self._finish)
        return tick

    def _words(self) -> QVBoxLayout:
        step, words = self._step, StepWords(self._context)
        lines = QVBoxLayout()
        lines.setSpacing(1)
        lines.addWidget(Label(step.text, wrap=True))
        overdue = step.is_overdue(self._context.services.desk.today())
        due = self.tr("overdue since {day}") if overdue else self.tr("by {day}")
        parts = (words.owner(step), due.format(day=day_text(step.due)), step.programme)
        below = Label(" · ".join(part for part in parts if part), "muted", wrap=True)
        if overdue:
            below.set_role("error")
        lines.addWidget(below)
        if step.moved_because:
            moved = self.tr("Postponed: {reason}").format(reason=step.moved_because)
            lines.addWidget(Label(moved, "hint", wrap=True))
        if step.is_follow_up:
            lines.addWidget(self._follow_up(), 0, Qt.AlignmentFlag.AlignLeft)
        return lines

    def _follow_up(self) -> Button:
        button = Button(self.tr("Follow up…"), "clipboard-check", kind="link")
        button.setObjectName(f"follow up {self._step.id}")
        window, step_id = self._context.window, self._step.id
        button.clicked.connect(lambda: window.show_page("follow_up", step_id=step_id))
        return button

    def _menu(self) -> QToolButton:
        said = self.tr("More about: {step}").format(step=self._step.text[:80])
        button = IconButton("ellipsis", said)
        button.setObjectName(f"more {self._step.id}")
        menu = QMenu(button)
        menu.addAction(icon("calendar-clock"), self.tr("Postpone…"), self._postpone)
        menu.addAction(icon("corner-up-right"), self.tr("Hand over…"), self._hand_over)
        menu.addAction(icon("trash-2"), self.tr("Take it out"), self._remove)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _finish(self) -> None:
        steps, step = self._context.services.steps, self._step
        steps.finish(step.id)
        said = self.tr("Done: {step}").format(step=step.text)
        self._context.window.notify(said, lambda: steps.reopen(step.id))

    def _postpone(self) -> None:
        PostponeDialog.open_for(self._context, self, self._step)

    def _hand_over(self) -> None:
        HandOverDialog.open_for(self._context, self, self._step)

    def _remove(self) -> None:
        steps, step_id = self._context.services.steps, self._step.id
        steps.remove(step_id)
        said = self.tr("The step was taken out.")
        self._context.window.notify(said, lambda: steps.bring_back(step_id))
