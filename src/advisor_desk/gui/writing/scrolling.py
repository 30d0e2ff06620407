"""Where a form that scrolls stands: at the top when it is come to, then where the keyboard is."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from advisor_desk.gui.cards import ScrollPage
from advisor_desk.gui.fonts import scaled

_AIR, _LOW = 60, 480


def to_top(page: ScrollPage) -> None:
    """Begin at the top, once the new content has its place."""
    QTimer.singleShot(0, page, lambda: page.verticalScrollBar().setValue(0))


class LowWindow(QObject):
    """Lets what stands above a form scroll with it where the window is low."""

    def __init__(self, page: QWidget, scroll: ScrollPage, above: Sequence[QWidget]) -> None:
        super().__init__(page)
        self._page, self._scroll, self._above = page, scroll, above
        self._is_low = False
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settle(is_low=self._page.height() < scaled(_LOW))
        return super().eventFilter(watched, event)

    def _settle(self, *, is_low: bool) -> None:
        layout = self._page.layout()
        if is_low == self._is_low or not isinstance(layout, QVBoxLayout):
            return
        self._is_low = is_low
        for place, part in enumerate(self._above):
            hidden = part.isHidden()
            (self._scroll.body if is_low else layout).insertWidget(place, part)
            part.setHidden(hidden)


class FollowFocus(QObject):
    """Keeps the field that is written in on the screen. Qt does so for Tab alone."""

    def __init__(self, page: ScrollPage) -> None:
        super().__init__(page)
        self._page = page
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._page.isVisible() and self._page.isAncestorOf(now):
            QTimer.singleShot(0, self, self._show_field)

    def _show_field(self) -> None:
        """A turn later: what is said beside the field has its place then."""
        field = QApplication.focusWidget()
        if field is not None and self._page.isAncestorOf(field):
            self._page.ensureWidgetVisible(field, 0, _AIR)
