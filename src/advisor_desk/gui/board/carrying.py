"""Takes a visit of the calendar elsewhere, by mouse or by keys; nothing is saved here."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from advisor_desk.gui.announcements import announce
from advisor_desk.gui.board.cells import Cell, VisitCell, VisitText
from advisor_desk.gui.board.dragging import QUARTER, Drag
from advisor_desk.gui.board.grid import PlacedView
from advisor_desk.gui.board.walking import Step
from advisor_desk.gui.moments import span_text

_EDGE = 24


class Carrier:
    """Begins where a visit is pressed and pulled, or at Shift and an arrow.

    `drop` is given the drag when it is let go elsewhere, `refuse` a visit that is not to be moved.
    """

    def __init__(
        self,
        view: PlacedView,
        drop: Callable[[Drag], object],
        refuse: Callable[[VisitText], object],
    ) -> None:
        self._view, self._drop, self._refuse_it = view, drop, refuse
        self._pressed: tuple[QPoint, VisitCell] | None = None
        self.drag: Drag | None = None

    def press(self, point: QPoint, cell: Cell | None) -> None:
        self._pressed = (point, cell) if isinstance(cell, VisitCell) else None

    def pull(self, point: QPoint) -> None:
        """The mouse is moved with its button down."""
        if self._pressed is None:
            return
        start, cell = self._pressed
        if self.drag is None:
            if (point - start).manhattanLength() < QApplication.startDragDistance():
                return
            if not cell.text.visit.may_be_moved:
                self._refuse(cell)
                return
            self._begin(cell, self._held(start, cell))
        self._scroll(point)
        self._carry(point)

    def let_go(self) -> None:
        """Here it is to be; where it was, nothing happens."""
        drag, self._pressed = self.drag, None
        self.cancel()
        if drag is not None and drag.is_elsewhere:
            self._drop(drag)

    def cancel(self) -> None:
        self._pressed = self.drag = None
        self._view.viewport().unsetCursor()
        self._view.viewport().update()

    def step(self, step: Step, cell: Cell | None) -> None:
        """A quarter of an hour up or down, a day to the side; where days are seen, weeks."""
        if not isinstance(cell, VisitCell):
            return
        if not cell.text.visit.may_be_moved:
            self._refuse(cell)
            return
        drag = self.drag or Drag.of(cell, by_hours=self._view.by_hours)
        there = drag.by(*_spans(step, by_hours=drag.minute is not None))
        if there.day in self._view.placed().columns:
            self.drag = there
            announce(self._view, span_text(*there.span()), at_once=True)
        self._view.viewport().update()

    def _begin(self, cell: VisitCell, held: int) -> None:
        self.drag = Drag.of(cell, by_hours=self._view.by_hours, held=held)
        self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _held(self, start: QPoint, cell: VisitCell) -> int:
        return (self._view.minute_at(start) or 0) - cell.minutes[0]

    def _carry(self, point: QPoint) -> None:
        """Outside the days it is where it was."""
        assert self.drag is not None  # noqa: S101 - it has begun
        inside = self._view.viewport().rect().contains(point)
        day = self._view.day_at(point) if inside else None
        origin = Drag.of(self.drag.cell, by_hours=self._view.by_hours, held=self.drag.held)
        self.drag = origin.to(day, self._view.minute_at(point)) if day else origin
        self._view.viewport().update()

    def _scroll(self, point: QPoint) -> None:
        """Near an edge, more of the day comes into sight."""
        bar, height = self._view.verticalScrollBar(), self._view.viewport().height()
        if self._view.placed().top <= point.y() < self._view.placed().top + _EDGE:
            bar.setValue(bar.value() - bar.singleStep())
        elif height - _EDGE < point.y() <= height:
            bar.setValue(bar.value() + bar.singleStep())

    def _refuse(self, cell: VisitCell) -> None:
        self.cancel()
        self._refuse_it(cell.text)


def _spans(step: Step, *, by_hours: bool) -> tuple[int, int]:
    """Days and minutes."""
    sign = 1 if step in {Step.DOWN, Step.RIGHT} else -1
    if step in {Step.LEFT, Step.RIGHT}:
        return sign, 0
    return (0, sign * QUARTER) if by_hours else (7 * sign, 0)
