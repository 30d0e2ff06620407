"""A place in a page that shows content, or says that there is none, not yet, or trouble."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from advisor_desk.gui.labels import restyle
from advisor_desk.gui.loading import LoadingState
from advisor_desk.gui.states import EmptyState, ErrorPanel


class StateStack(QStackedWidget):
    """Give it the content once; then say which of the four is true. Starts as loading."""

    empty_pressed = Signal()
    retried = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loading = LoadingState()
        self._empty = EmptyState()
        self._error = ErrorPanel()
        self._content: QWidget | None = None
        for state in (self._loading, self._empty, self._error):
            self.addWidget(state)
        self._empty.pressed.connect(self.empty_pressed)
        self._error.retried.connect(self.retried)

    def set_content(self, content: QWidget) -> None:
        self._content = content
        self.addWidget(content)

    def show_content(self) -> None:
        if self._content is not None:
            self.setCurrentWidget(self._content)

    def show_loading(self) -> None:
        self.setCurrentWidget(self._loading)

    def show_empty(self, icon: str, heading: str, text: str = "", button: str = "") -> None:
        """Say why there is nothing and, with a button, how to change that (`empty_pressed`)."""
        self._empty.set_words(icon, heading, text, button)
        self.setCurrentWidget(self._empty)

    def show_error(
        self, heading: str, advice: str, *, details: str = "", can_retry: bool = False
    ) -> None:
        """Say what is wrong and what to do; `retried` when asked to try again."""
        self._error.show_error(heading, advice, details=details, can_retry=can_retry)
        self.setCurrentWidget(self._error)

    def showEvent(self, event: QShowEvent) -> None:
        """What says that there is nothing stands on a card, but on no card within a card."""
        super().showEvent(event)
        on_card = "" if _is_in_card(self) else "true"
        for state in (self._empty, self._error):
            if state.property("card") != on_card:
                state.setProperty("card", on_card)
                restyle(state)

    def minimumSizeHint(self) -> QSize:
        """Ask only for what is shown, not for the largest of the four."""
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else super().minimumSizeHint()


def _is_in_card(widget: QWidget) -> bool:
    around = widget.parentWidget()
    while around is not None and not around.property("card"):
        around = around.parentWidget()
    return around is not None
