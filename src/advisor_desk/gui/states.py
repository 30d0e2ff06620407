"""What a page shows when it is empty, waiting or in trouble."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from advisor_desk.gui.announcements import announce
from advisor_desk.gui.buttons import Button, put_icon
from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.icons import IconLabel
from advisor_desk.gui.labels import Label

_WIDEST = 560
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class EmptyState(QFrame):
    """Nothing here yet: a picture, a sentence that says why, and the way on."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(size=40)
        self._heading = Label("", "h2", wrap=True)
        self._text = Label("", "muted", wrap=True)
        self._button = Button()
        self._button.clicked.connect(self.pressed)
        self._heading.setAlignment(_CENTRE)
        self._text.setAlignment(_CENTRE)
        self._text.setMaximumWidth(scaled(_WIDEST))
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self._icon, 0, _CENTRE)
        layout.addWidget(self._heading)
        layout.addLayout(self._in_the_middle(self._text))
        layout.addSpacing(4)
        layout.addWidget(self._button, 0, _CENTRE)
        layout.addStretch(3)

    def set_words(self, icon: str, heading: str, text: str = "", button: str = "") -> None:
        self._icon.set_icon(icon, "control")
        self._heading.setText(heading)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(f"{heading} {text}".strip())

    @staticmethod
    def _in_the_middle(words: QWidget) -> QHBoxLayout:
        """As wide as it may be: what is aligned would be as narrow as it can."""
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(words, 100)
        across.addStretch(1)
        return across


class ErrorPanel(QFrame):
    """Something went wrong: what, what to do, and for a bug its details to copy."""

    retried = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._heading = Label("", "h2", wrap=True)
        self._advice = Label("", "body", wrap=True)
        self._details = QPlainTextEdit(readOnly=True)
        self._details.setMinimumHeight(scaled(160))
        self._retry = Button(icon_name="refresh-cw", kind="primary")
        self._retry.clicked.connect(self.retried)
        self._more = Button(kind="link")
        self._more.clicked.connect(self._toggle)
        self._lay_out()

    def show_error(
        self, heading: str, advice: str, *, details: str = "", can_retry: bool = False
    ) -> None:
        self._heading.setText(heading)
        self._advice.setText(advice)
        self._details.setPlainText(details)
        self._details.hide()
        self._retry.setText(self.tr("Try again"))
        self._retry.setVisible(can_retry)
        self._more.setText(self.tr("Show details"))
        self._more.setVisible(bool(details))
        self._details.setAccessibleName(self.tr("Details"))
        put_icon(self._retry, "refresh-cw")
        self.setAccessibleName(heading)
        announce(self, f"{heading}. {advice}", at_once=True)

    def _toggle(self) -> None:
        self._details.setVisible(self._details.isHidden())
        hidden = self._details.isHidden()
        self._more.setText(self.tr("Show details") if hidden else self.tr("Hide details"))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.addWidget(self._retry)
        buttons.addWidget(self._more)
        buttons.addStretch(1)
        words.addWidget(self._heading)
        words.addWidget(self._advice)
        words.addLayout(buttons)
        words.addWidget(self._details, 1)
        words.addStretch(0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(14)
        layout.addWidget(IconLabel("octagon-x", "red", 26), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
