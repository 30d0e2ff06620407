"""The order in which Tab goes: as one reads, wherever and whenever a part was made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from advisor_desk.gui.layouts import laid_out


def order_tabs(part: QWidget) -> None:
    """Put what takes the keyboard in the order of the layouts."""
    stops = [
        one
        for one in _as_read(part)
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.focusProxy() is None
    ]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _as_read(part: QWidget) -> Iterator[QWidget]:
    inside = part.widget() if isinstance(part, QScrollArea) else None
    if inside is not None:
        yield from _as_read(inside)
    elif (layout := part.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for one in laid_out(layout):
        if isinstance(one, QWidget):
            yield one
            yield from _as_read(one)
        else:
            yield from _in_layout(one)
