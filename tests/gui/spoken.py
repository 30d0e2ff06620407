"""What a window says: every text that can be seen or heard, and where it is cut.

Helps `test_languages`.
"""

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTableView,
    QWidget,
)

from tests.gui.catalogues import plain

_ROWS = 40
_ACROSS = Qt.Orientation.Horizontal
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class Stretched(QTranslator):
    """Every text in brackets and 40 in 100 longer: each vowel twice. Dates stay dates."""

    _date = re.compile(r"\bM{3,4}\b")
    _parts = re.compile(r"\{[^}]*\}|%n|&.|[aeiouyAEIOUY]")

    def translate(self, _context: str, text: str, *_rest: object) -> str:
        if self._date.search(text):
            return text
        long = self._parts.sub(lambda m: m[0] if len(m[0]) > 1 else m[0] * 2, text)
        return f"[{long}]"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


def shown(root: QWidget) -> Iterator[QWidget]:
    """The widget and what is visible in it."""
    yield root
    yield from (one for one in root.findChildren(QWidget) if one.isVisible())


def texts(root: QWidget) -> Iterator[str]:
    """What is seen and spoken, but for what was typed."""
    for widget in shown(root):
        said = [widget.accessibleName(), widget.toolTip(), widget.accessibleDescription()]
        if widget.isWindow():
            said.append(widget.windowTitle())
        match widget:
            case QLabel() | QAbstractButton():
                said.append(_whole(widget))
            case QLineEdit() | QPlainTextEdit():
                said.append(widget.placeholderText())
            case QComboBox():
                said += [widget.itemText(row) for row in range(min(widget.count(), _ROWS))]
            case QAbstractItemView() if not isinstance(widget, QHeaderView):
                said += _cells(widget)
        yield from (plain(text) for text in said if text.strip())


def _whole(widget: QLabel | QAbstractButton) -> str:
    """What it says; the tip has the rest of what was shortened to the room there is."""
    text, tip = widget.text(), widget.toolTip()
    is_shortened = text.endswith("…") and tip.startswith(plain(text)[:-1])
    return tip if is_shortened else text


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model, is_table = view.model(), isinstance(view, QTableView)
    for column in range(model.columnCount() if is_table else 1):
        if is_table:
            yield str(model.headerData(column, _ACROSS))
        for row in range(min(model.rowCount(), _ROWS)):
            yield from (str(model.index(row, column).data(role) or "") for role in _SPOKEN)


def cut(root: QWidget) -> list[str]:
    """Texts that do not fit where they stand."""
    found = set()
    for widget in shown(root):
        match widget:
            case QLabel():
                found |= {widget.text()} if _is_cut(widget) else set()
            case QAbstractButton():
                is_cut = widget.text() and widget.sizeHint().width() > widget.width()
                found |= {widget.text()} if is_cut else set()
            case QHeaderView():
                found |= set(_cut_titles(widget))
            case QScrollArea():
                content = widget.widget()
                is_cut = content is not None and content.width() > widget.viewport().width()
                found |= {f"{widget.objectName()} is too wide"} if is_cut else set()
    return sorted(found)


def cut_hints(root: QWidget) -> list[str]:
    """Hints inside fields that do not fit."""
    found = set()
    for field in shown(root):
        if isinstance(field, QLineEdit) and not isinstance(field.parent(), QAbstractSpinBox):
            hint = field.placeholderText()
            if field.fontMetrics().horizontalAdvance(hint) > field.width() - 16:
                found.add(hint)
    return sorted(found)


def _is_cut(label: QLabel) -> bool:
    if not label.text() or label.minimumWidth() == 1:  # cut on purpose, and whole in its tip
        return False
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height()
    return label.sizeHint().width() > label.width()


def _cut_titles(header: QHeaderView) -> Iterator[str]:
    for section in range(header.count() if header.orientation() == _ACROSS else 0):
        if header.sectionSizeHint(section) > header.sectionSize(section):
            yield str(header.model().headerData(section, _ACROSS))
