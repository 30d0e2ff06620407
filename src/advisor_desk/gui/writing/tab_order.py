"""The order in which Tab goes: as one reads, wherever and whenever a part was made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget
from shiboken6 import isValid

from advisor_desk.gui.layouts import laid_out

_waiting: list[QWidget] = []


def order_tabs(part: QWidget) -> None:
    """Put what takes the keyboard in the order of the layouts, once for all that is going on.

    It is done in the event loop's next turn: what is shown does not wait for it.
    """
    if not _waiting:
        QTimer.singleShot(0, _order_all)
    if part not in _waiting:
        _waiting.append(part)


def _order_all() -> None:
    parts = [part for part in _waiting if isValid(part)]
    _waiting.clear()
    for part in parts:
        if not any(other is not part and other.isAncestorOf(part) for other in parts):
            _order(part)


def _order(part: QWidget) -> None:
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
