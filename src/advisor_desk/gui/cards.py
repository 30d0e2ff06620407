"""Cards and the rows in them: heading, label above field, hint and error below it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from advisor_desk.gui.announcements import announce
from advisor_desk.gui.icons import IconLabel
from advisor_desk.gui.labels import Label, restyle
from advisor_desk.gui.layouts import empty

_AIR = 6


class Card(QFrame):
    """A white (or dark) sheet with a heading. Put content in `body`, buttons in `tools`.

    `top` holds heading and tools; `outer` holds all, with the air around it.
    """

    def __init__(self, heading: str | QWidget = "", parent: QWidget | None = None) -> None:
        words, owner = (heading, parent) if isinstance(heading, str) else ("", heading)
        super().__init__(owner)
        self.setProperty("card", "true")
        self.heading = Label("", "h2", wrap=True)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.top = QHBoxLayout()
        self.top.addWidget(self.heading, 1)
        self.top.addLayout(self.tools)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(18, 16, 18, 16)
        self.outer.setSpacing(10)
        self.outer.addLayout(self.top)
        self.outer.addLayout(self.body, 1)
        self.set_heading(words)

    def set_heading(self, heading: str) -> None:
        """Set the heading, which is also what a screen reader calls the card."""
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
        self.setAccessibleName(heading)


class Line(QFrame):
    """A hair line between two parts of a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("line", "true")


class Facts(QWidget):
    """Name and value pairs, as on a company's page. Values can be marked and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        empty(self._grid)
        for row, (name, value) in enumerate(facts):
            shown = Label(value, wrap=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setAccessibleName(f"{name}: {value}")
            shown.let_cut()
            self._grid.addWidget(Label(name, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(shown, row, 1)


class FieldRow(QWidget):
    """A label above its field, then a hint or what is wrong. Promote a QWidget or use in code."""

    def __init__(
        self,
        text: str = "",
        field: QWidget | None = None,
        *,
        required: bool = False,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._required = required
        self._label = Label("", "field")
        self._hint = Label(hint, "hint", wrap=True)
        self._problem = Problem()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._layout.addWidget(self._label)
        self._layout.addWidget(self._hint)
        self._layout.addWidget(self._problem)
        self._hint.setVisible(bool(hint))
        self._field: QWidget | None = None
        if field is not None:
            self.set_field(field)
        self.set_text(text)

    def set_field(self, field: QWidget) -> None:
        self._field = field
        self._label.setBuddy(field)
        self._layout.insertWidget(1, field)
        self.setSizePolicy(field.sizePolicy())

    def set_text(self, text: str) -> None:
        """Set the label; `&` marks the access key. The field is spoken by the same name."""
        self._label.setText(f"{text} *" if self._required else text)
        if self._field is not None:
            self._field.setAccessibleName(text.replace("&", ""))

    def set_hint(self, hint: str) -> None:
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def set_problem(self, text: str) -> None:
        """Say what is wrong under the field and frame it; an empty text takes both away."""
        self._problem.set_text(text)
        if self._field is not None:
            mark_invalid(self._field, text)


class Problem(QWidget):
    """One line with an icon that says what is wrong and what to do. Hidden while empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Label("", "error", wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(IconLabel("circle-alert", "red", 15), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        self.hide()

    def set_text(self, text: str) -> None:
        """Show the text and have it spoken, or hide when it is empty."""
        self._text.setText(text)
        self.setVisible(bool(text))
        if text:
            announce(self, text)

    def text(self) -> str:
        return self._text.text()


class ScrollPage(QScrollArea):
    """A page that scrolls up and down when the window is low. Put content in `body`.

    Inside something that scrolls already it can stand as a whole.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_whole = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = _Content()
        self._content.changed.connect(self._follow)
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(16)
        self.setWidget(self._content)
        keep_off_bar(self, self.body)

    def set_whole(self, is_whole: bool) -> None:
        """Be as high as the content and leave scrolling to what stands around, or scroll."""
        self._is_whole = is_whole
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if is_whole else policy.ScrollBarAsNeeded
        )
        self.updateGeometry()

    def least_width(self) -> int:
        """What the content needs, with the bar beside it."""
        bar = self.verticalScrollBar().sizeHint().width() + _AIR
        return self._content.minimumSizeHint().width() + bar

    def hasHeightForWidth(self) -> bool:
        return self._is_whole

    def heightForWidth(self, width: int) -> int:
        least = self._content.minimumSizeHint().height()
        return max(self._content.heightForWidth(width), least)

    def sizeHint(self) -> QSize:
        return self._content.sizeHint() if self._is_whole else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._content.minimumSizeHint() if self._is_whole else super().minimumSizeHint()

    def _follow(self) -> None:
        if self._is_whole:
            self.updateGeometry()


class _Content(QWidget):
    """Tells when what stands in it asks for another size."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("clear", "true")

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.changed.emit()
        return done


def keep_off_bar(scroll: QScrollArea, content: QLayout) -> None:
    """Keep content off the scroll bar, and in line with the top bar when there is none."""

    def make_room(_least: int, most: int) -> None:
        policy = scroll.verticalScrollBarPolicy()
        has_bar = most > 0 and policy != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        content.setContentsMargins(0, 0, _AIR if has_bar else 0, 0)

    scroll.verticalScrollBar().rangeChanged.connect(make_room)


def mark_invalid(field: QWidget, problem: str) -> None:
    """Frame a field that is wrong, and let a screen reader say why with its name."""
    field.setAccessibleDescription(problem)
    if bool(field.property("invalid")) != bool(problem):
        field.setProperty("invalid", bool(problem))
        restyle(field)
