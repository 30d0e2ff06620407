"""The window that F1 opens."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from advisor_desk.gui.buttons import Button
from advisor_desk.gui.cards import ScrollPage
from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.labels import Label
from advisor_desk.gui.shortcuts import CONTEXT, Shortcut, Shortcuts


class ShortcutsDialog(QDialog):
    """What F1 shows: every shortcut, by group."""

    def __init__(self, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(scaled(620), 520)
        page = ScrollPage()
        page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrow keys scroll the list
        page.setAccessibleName(self.windowTitle())
        for group, members in shortcuts.groups().items():
            page.body.addWidget(_Group(group, members))
        page.body.addStretch(1)
        close = Button(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(Label(self.windowTitle(), "title"))
        layout.addWidget(page, 1)
        layout.addLayout(buttons)
        page.setFocus()  # the list is longer than the window: keys scroll it at once


class _Group(QWidget):
    def __init__(self, group: str, members: list[Shortcut]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 8, 0)  # off the frame that shows the keyboard
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addWidget(Label(QCoreApplication.translate(CONTEXT, group), "h2"), 0, 0, 1, 2)
        for row, shortcut in enumerate(members, 1):
            text = QCoreApplication.translate(CONTEXT, shortcut.text)
            keys = Label(shortcut.shown_keys(), "keys")
            keys.setAccessibleName(f"{text}: {shortcut.shown_keys()}")
            grid.addWidget(Label(text, "body", wrap=True), row, 0)
            grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignRight)
