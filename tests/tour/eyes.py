"""An adviser's eyes: the window as a picture, and what a screen reader would say of it."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

_MOST = 4000


def seen(widget: QWidget) -> str:
    """Every text in sight of the accessible tree, a line each."""
    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    return "\n".join(dict.fromkeys(_texts(root)))


def front() -> QWidget:
    """The window, or the dialogue that stands before it."""
    modal = QApplication.activeModalWidget()
    found = modal or QApplication.activeWindow()
    assert found is not None
    return found


def _texts(root: QAccessibleInterface) -> Iterator[str]:
    waiting, left = [root], _MOST
    while waiting and left:
        one, left = waiting.pop(), left - 1
        if not one.isValid() or one.state().invisible:
            continue
        for kind in (QAccessible.Text.Name, QAccessible.Text.Value):
            if text := one.text(kind).strip():
                yield text
        children = (one.child(at) for at in reversed(range(one.childCount())))
        waiting.extend(child for child in children if child is not None)


class Album:
    """Numbered pictures in a folder; and how the screen read when each was taken."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.read: dict[str, str] = {}

    def take(self, name: str) -> str:
        """Photograph what is in front, as `NN-name.png`; gives what it says."""
        shown = front()
        self.read[name] = seen(shown)
        picture = shown.grab()
        if isinstance(shown, QDialog) and (behind := shown.parentWidget()) is not None:
            picture = _before(behind.window(), shown)
        path = self.folder / f"{len(self.read):02}-{name}.png"
        assert picture.save(str(path)), path
        return self.read[name]


def _before(window: QWidget, dialog: QDialog) -> QPixmap:
    """A dialogue where it stands, before its window."""
    picture = window.grab()
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 60))
    middle = window.rect().center() - dialog.rect().center()
    painter.drawPixmap(middle, dialog.grab())
    painter.end()
    return picture
