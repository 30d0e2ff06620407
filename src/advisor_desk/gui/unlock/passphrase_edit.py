"""A field for a passphrase: hidden, to be shown on request; it notices Caps Lock."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from advisor_desk.gui.icons import icon

_LONGEST = 1000


class PassphraseEdit(QLineEdit):
    """`caps_lock_noticed` tells what the last letter typed shows of Caps Lock."""

    caps_lock_noticed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_LONGEST)
        self._eye = QAction(self, checkable=True)
        self._eye.setShortcut(QKeySequence("Ctrl+Shift+E"))
        self._eye.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._eye.toggled.connect(self._reveal)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._reveal(shown=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if len(letter) == 1 and letter.upper() != letter.lower():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_noticed.emit(letter.isupper() is not shift)
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._reveal(shown=self._eye.isChecked())
        super().changeEvent(event)

    def _reveal(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._eye.setIcon(icon("eye-off" if shown else "eye", "muted"))
        words = self.tr("Hide what is typed ({keys})") if shown else self.tr("Show it ({keys})")
        keys = self._eye.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._eye.setText(words.format(keys=keys))
        self._eye.setToolTip(self._eye.text())
