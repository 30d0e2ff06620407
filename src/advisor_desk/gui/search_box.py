"""The search on top of the window, with the list of what was found under it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QWidget

from advisor_desk.gui import fonts
from advisor_desk.gui.announcements import announce
from advisor_desk.gui.icons import icon
from advisor_desk.gui.results import ROW, Kind, ResultGroup, ResultsModel, Row, rows_of

_PAUSE = 90
_MOST_LETTERS = 200
_WIDEST = 640


class SearchBox(QLineEdit):
    """Asks as one types; the answer may come later, by `set_results`.

    `query_changed` gives the text, also the empty one when the box is entered (recent companies).
    """

    query_changed = Signal(str)
    chosen = Signal(object)
    add_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_MOST_LETTERS)
        self.setClearButtonEnabled(True)
        self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.setMinimumHeight(fonts.scaled(38))
        self.setMaximumWidth(fonts.scaled(_WIDEST))
        self._model = ResultsModel(self)
        self._list: QListView | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.textEdited.connect(self._typed)
        self._retranslate()

    def query(self) -> str:
        return " ".join(self.text().split())

    def model(self) -> ResultsModel:
        """What is in the list now."""
        return self._model

    def set_results(self, query: str, groups: Sequence[ResultGroup]) -> None:
        """Show what was found for a query. An answer to an older query is dropped."""
        if query != self.query() or not self.hasFocus():
            return
        rows = rows_of(groups)
        if query and not rows:
            rows = [Row(Kind.NOTE, self.tr("Nothing found for “{query}”").format(query=query))]
        if query:
            rows.append(Row(Kind.ADD, self.tr("Add a company by hand…"), icon="circle-plus"))
        self._model.set_rows(rows)
        self._show_list(bool(rows))
        self._mark_first()

    def enter(self) -> None:
        """Take the keyboard and ask for what fits what stands here (nothing: recent ones)."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._ask()

    def close_list(self) -> None:
        if self._list is not None:
            self._list.hide()

    def is_open(self) -> bool:
        return self._list is not None and self._list.isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up if not self.is_open():
                self._ask()
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.is_open():
                self._choose_marked()
            case Qt.Key.Key_Escape if self.is_open():
                self.close_list()
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self.is_open():
            self._pause.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._pause.stop()
        self.close_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.close_list()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _typed(self) -> None:
        self._pause.start()

    def _ask(self) -> None:
        self._pause.stop()
        self.query_changed.emit(self.query())

    def _show_list(self, wanted: bool) -> None:
        if not wanted:
            self.close_list()
            return
        if self._list is None:
            self._list = self._make_list()
        height = sum(self._list.sizeHintForRow(row) for row in range(self._model.rowCount())) + 12
        corner = self.mapTo(self.window(), QPoint(0, self.height() + 2))
        room = self.window().height() - corner.y() - 16
        self._list.setGeometry(corner.x(), corner.y(), self.width(), min(height, room))
        self._list.show()
        self._list.raise_()

    def _make_list(self) -> QListView:
        from advisor_desk.gui.delegates import ResultDelegate  # 10 ms that the start can spare

        found = QListView(self.window())  # inside the window: nothing takes the focus from typing
        found.setObjectName("results")
        found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        found.setModel(self._model)
        found.setItemDelegate(ResultDelegate(found))
        found.setMouseTracking(True)
        found.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        found.setAccessibleName(self.tr("Found"))
        found.entered.connect(self._mark)
        found.clicked.connect(self._choose)
        return found

    def _mark_first(self) -> None:
        markable = self._model.markable()
        if markable and self.query():
            self._mark(self._model.index(markable[0]))

    def _mark(self, index: QModelIndex) -> None:
        if self._list is not None and index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self._list.setCurrentIndex(index)

    def _step(self, step: int) -> None:
        markable = self._model.markable()
        if self._list is None or not markable:
            return
        now = self._list.currentIndex().row()
        at = markable.index(now) + step if now in markable else (0 if step > 0 else -1)
        index = self._model.index(markable[at % len(markable)])
        self._mark(index)
        announce(self, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _choose_marked(self) -> None:
        if self._list is not None:
            self._choose(self._list.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        query = self.query()
        self.close_list()
        self.clear()
        if row.kind is Kind.ADD:
            self.add_wanted.emit(query)
        elif row.kind is Kind.RESULT:
            self.chosen.emit(row.value)

    def _retranslate(self) -> None:
        self.setPlaceholderText(
            self.tr("Search company, organisation number, town or contact  (Ctrl+K)")
        )
        self.setAccessibleName(self.tr("Search"))
