from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from advisor_desk.gui.table import ROW, Column, RowsModel, TableView

COLUMNS = [
    Column[str]("Name", str.title, str, lambda _: ("user", "muted")),
    Column[str]("Length", lambda s: str(len(s)), len, number=True),
]
Show = Callable[[QWidget], QWidget]


def model_of(*rows: str) -> RowsModel[str]:
    model = RowsModel(COLUMNS)
    model.set_rows(rows)
    return model


def shown(view: TableView) -> list[str]:
    model = view.model()
    return [model.index(row, 0).data(ROW) for row in range(model.rowCount())]


def test_is_a_sound_qt_model(qtmodeltester: ModelTester) -> None:
    model = model_of("ana", "bo")
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_rows(["cecilia"])
    model.set_columns(COLUMNS[:1])


def test_sorts_by_value_not_by_text(qtbot: QtBot) -> None:
    view = TableView()
    qtbot.addWidget(view)
    view.show_rows(model_of("sebastian", "bo", "anastasia-x"), sort=1)

    assert shown(view) == ["bo", "sebastian", "anastasia-x"]


def test_fresh_rows_are_sorted_too(qtbot: QtBot) -> None:
    view, model = TableView(), model_of("bo")
    qtbot.addWidget(view)
    view.show_rows(model)
    model.set_rows(["cecilia", "ana"])

    assert shown(view) == ["ana", "cecilia"]


def test_return_opens_the_marked_row(qtbot: QtBot, show: Show) -> None:
    view = TableView()
    view.show_rows(model_of("ana", "bo"))
    show(view)
    view.setFocus()
    view.selectRow(1)

    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)

    assert opened.args == ["bo"]
    assert view.current_row() == "bo"


def test_a_cell_is_spoken_with_its_column(qapp: QWidget) -> None:
    model = model_of("ana")

    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Name: Ana"


@pytest.mark.parametrize(("column", "right"), [(0, False), (1, True)])
def test_numbers_stand_at_the_right(qapp: QWidget, column: int, right: bool) -> None:
    model = model_of("ana")
    alignment = model.index(0, column).data(Qt.ItemDataRole.TextAlignmentRole)

    assert bool(alignment and alignment & Qt.AlignmentFlag.AlignRight) is right


WIDE = [
    Column[str]("Company", str.title, str),
    Column[str]("Reference", lambda _: "REC-2026-KFD001-V", str, yields=1),
    Column[str]("State", lambda _: "In progress", str, yields=2),
]


def table_of(show: Show, width: int) -> TableView:
    model, view = RowsModel(WIDE), TableView()
    model.set_rows(["askhult återvinning och föreningen för samverkan"])
    view.show_rows(model)
    view.resize(width, 200)
    show(view)
    return view


@pytest.mark.parametrize(("width", "gone"), [(900, []), (400, [2]), (300, [1, 2])])
def test_where_it_is_narrow_the_most_yielding_columns_go(
    qtbot: QtBot, show: Show, width: int, gone: list[int]
) -> None:
    view = table_of(show, width)

    def hidden() -> list[int]:
        return [column for column in range(len(WIDE)) if view.isColumnHidden(column)]

    qtbot.waitUntil(lambda: view.columnWidth(0) >= 200 and hidden() == gone)


def test_room_to_spare_is_shared_by_all_columns(qtbot: QtBot, show: Show) -> None:
    view = table_of(show, 700)
    qtbot.waitUntil(lambda: view.columnWidth(2) > 0)
    before = [view.columnWidth(column) for column in range(len(WIDE))]
    view.resize(1000, 200)

    def grown() -> list[int]:
        return [view.columnWidth(column) - before[column] for column in range(len(WIDE))]

    qtbot.waitUntil(lambda: max(grown()) > 0)
    assert min(grown()) > 0
