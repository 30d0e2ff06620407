"""One text in every language, side by side: what is missing in one is seen beside the others."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from advisor_desk.domain.checklists import Texts
from advisor_desk.domain.codes import SPOKEN, Language
from advisor_desk.gui.cards import mark_invalid
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import NotesEdit
from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.labels import Label

_HIGH = 62


class TextsEdit(QWidget):
    """A field for each language; `lines` makes them as high as a question needs."""

    changed = Signal()

    def __init__(self, context: Context, *, lines: bool) -> None:
        super().__init__()
        self._context = context
        self._edits: dict[Language, NotesEdit | QLineEdit] = {}
        self._labels: dict[Language, Label] = {}
        self._given: Texts = {}
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        for language in SPOKEN:
            column = QVBoxLayout()
            column.setSpacing(3)
            edit = NotesEdit() if lines else QLineEdit()
            edit.textChanged.connect(self.changed)
            if lines:
                edit.setFixedHeight(scaled(_HIGH))
            label = self._labels[language] = Label("", "hint")
            self._edits[language] = edit
            column.addWidget(label)
            column.addWidget(edit)
            across.addLayout(column, 1)

    def name(self, what: str) -> None:
        """Say what the text is; each field is spoken with its language."""
        for language, edit in self._edits.items():
            word = self._context.words.code(language)
            self._labels[language].setText(f"{what} · {word}")
            edit.setAccessibleName(f"{what}, {word}")

    def texts(self) -> Texts:
        """What stands there; an empty field is no text. Untouched, papers' languages stay."""
        found = {language: _text(edit) for language, edit in self._edits.items()}
        if all(self._given.get(language, "") == text for language, text in found.items()):
            return self._given
        return {language.value: text for language, text in found.items() if text.strip()}

    def set_texts(self, texts: Texts) -> None:
        """Fill the fields without telling."""
        self._given = texts
        for language, edit in self._edits.items():
            blocked = edit.blockSignals(True)  # noqa: FBT003 - Qt's
            text = texts.get(language, "")
            edit.setPlainText(text) if isinstance(edit, NotesEdit) else edit.setText(text)
            edit.blockSignals(blocked)

    def mark(self, languages: Iterable[Language], text: str) -> None:
        """Frame the fields of these languages, and no others."""
        wrong = set(languages)
        for language, edit in self._edits.items():
            mark_invalid(edit, text if language in wrong else "")

    def take_focus(self, language: Language = Language.SWEDISH) -> None:
        self._edits[language].setFocus()


def _text(edit: NotesEdit | QLineEdit) -> str:
    return edit.toPlainText() if isinstance(edit, NotesEdit) else edit.text()
