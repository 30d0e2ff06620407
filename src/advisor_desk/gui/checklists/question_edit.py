"""One question of a new version: what it asks for, its words and its help in every language."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor_desk.domain.checklists import Item, Part
from advisor_desk.domain.question_sets import Flaw
from advisor_desk.gui.buttons import Button, IconButton, put_icon
from advisor_desk.gui.cards import Problem
from advisor_desk.gui.checklists.texts import TextsEdit
from advisor_desk.gui.choices import Segmented
from advisor_desk.gui.context import Context


class QuestionEdit(QWidget):
    """Other words keep the question's code; a question that is added gets one of its own."""

    changed = Signal()
    removed = Signal()
    moved = Signal(int)

    def __init__(self, context: Context, item: Item) -> None:
        super().__init__()
        self._context, self.code = context, item.code
        self.part = Segmented()
        self.texts = TextsEdit(context, lines=True)
        self.help = TextsEdit(context, lines=True)
        self._help_button = Button(kind="link")
        self._up, self._down = IconButton("chevron-up", ""), IconButton("chevron-down", "")
        self._remove = IconButton("trash-2", "")
        self._problem = Problem()
        self._lay_out()
        self.retranslate()
        self.part.set_value(item.part)
        self.texts.set_texts(item.texts)
        self.help.set_texts(item.help)
        self.help.hide()
        self._tell_help()
        self._connect()

    def item(self) -> Item:
        """The question as it stands, sound or not."""
        part = self.part.value()
        return Item(
            code=self.code,
            part=part if isinstance(part, Part) else Part.ACTIVITY,
            texts=self.texts.texts(),
            help=self.help.texts(),
        )

    def mark(self, flaws: Sequence[Flaw], said: str) -> None:
        """Say what is wrong here; nothing, if there are no flaws."""
        self._problem.set_text(said)
        texts, help_texts = self.texts.texts(), self.help.texts()
        missing = {language for flaw in flaws for language in flaw.languages}
        self.texts.mark({one for one in missing if not texts.get(one) or not help_texts}, said)
        self.help.mark(missing if help_texts else (), said)
        if help_texts and missing - help_texts.keys():
            self.help.show()
            self._tell_help()

    def retranslate(self) -> None:
        words = self._context.words
        self.part.set_choices([(part, words.code(part)) for part in Part])
        self.part.setAccessibleName(self.tr("What the question asks for"))
        self.texts.name(self.tr("Question"))
        self.help.name(self.tr("Help"))
        self._up.set_name(self.tr("Move the question up"))
        self._down.set_name(self.tr("Move the question down"))
        self._remove.set_name(self.tr("Remove the question"))
        self._tell_help()

    def take_focus(self) -> None:
        self.texts.take_focus()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.part)
        head.addStretch(1)
        for button in (self._help_button, self._up, self._down, self._remove):
            head.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addLayout(head)
        for part in (self.texts, self.help, self._problem):
            rows.addWidget(part)

    def _connect(self) -> None:
        self.part.changed.connect(self.changed)
        self.texts.changed.connect(self.changed)
        self.help.changed.connect(self.changed)
        self._help_button.clicked.connect(self._toggle_help)
        self._up.clicked.connect(lambda: self.moved.emit(-1))
        self._down.clicked.connect(lambda: self.moved.emit(1))
        self._remove.clicked.connect(self.removed)

    def _toggle_help(self) -> None:
        self.help.setVisible(self.help.isHidden())
        self._tell_help()
        if not self.help.isHidden():
            self.help.take_focus()

    def _tell_help(self) -> None:
        is_open = not self.help.isHidden()
        self._help_button.setText(self.tr("Hide help") if is_open else self.tr("Help…"))
        put_icon(self._help_button, "chevron-up" if is_open else "circle-question-mark")
