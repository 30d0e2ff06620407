"""How two lists share a page: each has four rows, and what is left; a lower page scrolls."""

from PySide6.QtCore import QSize

from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.state_stack import StateStack

_FOUR_ROWS = 182


def least() -> int:
    """Pixels of a list: its heading and four rows."""
    return scaled(_FOUR_ROWS)


class ListRoom(StateStack):
    """Asks for the height of the list, not for that of the words in its place."""

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), least())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), least())
