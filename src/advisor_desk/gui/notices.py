"""A bar that stays in the page, and the short word after a deed with its Undo."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QWidget,
)

from advisor_desk.gui.announcements import announce
from advisor_desk.gui.buttons import Button
from advisor_desk.gui.icons import IconLabel
from advisor_desk.gui.labels import Label, restyle_all

_ICONS = {
    "green": "circle-check",
    "info": "info",
    "amber": "triangle-alert",
    "red": "octagon-x",
}
_SHORT, _LONG, _A_LETTER = 5_000, 12_000, 90


class Notice(QFrame):
    """A bar in the page that stays: icon, sentence, and what can be done about it."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(size=18)
        self._text = Label("", "body", wrap=True)
        self._button = Button(kind="link")
        self._button.clicked.connect(self.pressed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(10)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        self.hide()

    def show_text(self, text: str, tone: str = "info", button: str = "") -> None:
        """Show a sentence in a tone (info, green, amber, red); an empty text hides the bar."""
        self.setVisible(bool(text))
        if not text:
            return
        self.setProperty("banner", tone)
        self._icon.set_icon(_ICONS[tone], tone)
        self._text.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        restyle_all(self)
        self.setAccessibleName(text)
        announce(self, text)


class Toast(QFrame):
    """One sentence at the lower edge after a deed, with Undo where there is one.

    It is as high as the line of status and the room above it: no button of a page is ever there.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._undo: Callable[[], object] | None = None
        self._is_undo = False
        self._text = Label()
        self._button = Button()
        self._button.clicked.connect(self._take_back)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 2, 6, 2)
        layout.setSpacing(12)
        layout.addWidget(self._text)
        layout.addWidget(self._button)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._fade)
        window.installEventFilter(self)
        self.hide()

    def notify(
        self,
        text: str,
        undo: Callable[[], object] | None = None,
        *,
        button: str = "",
        least_ms: int = 0,
    ) -> None:
        """Show a sentence for some seconds, longer when the deed can be undone.

        `button` is for what can be done instead of undoing.
        """
        self._undo = undo
        self._is_undo = undo is not None and not button
        self._text.setText(text)
        self._button.setText(button or self.tr("Undo"))
        self._button.setVisible(undo is not None)
        self._text.setContentsMargins(0, 4, 8 if undo is None else 0, 4)
        self._place()
        self.show()
        self.raise_()
        announce(self, text)
        shown_ms = max(_LONG if undo else _SHORT, len(text) * _A_LETTER, least_ms)
        self._timer.start(shown_ms)

    def take_back(self) -> bool:
        """Undo what is told of, if that is offered just now; whether it was."""
        is_offered = self._is_undo and self.isVisible()
        if is_offered:
            self._take_back()
        return is_offered

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.setMaximumWidth(max(200, self._window.width() - 40))
        self.adjustSize()
        area = self._window.rect()
        left = area.center().x() - self.width() // 2
        self.move(left, area.bottom() - self.height())

    def _take_back(self) -> None:
        self.hide()
        if self._undo is not None:
            self._undo()

    def _fade(self) -> None:
        if self.underMouse() or self._button.hasFocus():
            self._timer.start(_SHORT)  # someone is on the way to Undo
        else:
            self.hide()
