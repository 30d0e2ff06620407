"""What is near that only the register knows, in the real window: asked behind it, taken over."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from advisor_desk.domain.companies import Company
from advisor_desk.domain.ids import new_id
from advisor_desk.gui.companies.page import CompanyPage
from advisor_desk.gui.context import Context
from advisor_desk.gui.near.page import NearPage
from advisor_desk.gui.visits.plan_page import PlanPage
from advisor_desk.services.registers import FILE, Registers
from tests.desks import PASSPHRASE
from tests.gui.forms import clashing_keys, nameless, press

TRANEMO, GOTLAND = "1452", "0980"
THURSDAY = date(2026, 11, 26)
CSV = """organisationsnummer;namn;postort;kommun
5560160680;Kindaholm AB;Tranemo;1452
5560000001;Åsunden AB;Ulricehamn;1491
5569900011;Öresund AB;Malmö;1280
"""


@pytest.fixture
def register(context: Context, tmp_path: Path) -> Iterator[Registers]:
    """Three companies beside the desk, two of them near Tranemo."""
    csv = tmp_path / "register.csv"
    csv.write_text(CSV, "utf-8")
    registers = Registers(context.folder / FILE, PASSPHRASE, context.services.desk.clock)
    registers.import_files([csv])
    context.__dict__["registers"] = registers
    yield registers
    registers.close()


def near(context: Context, municipality: str = TRANEMO) -> NearPage:
    context.window.show_page("near", day=THURSDAY, municipality=municipality)
    QApplication.sendPostedEvents()
    page = context.window.current_page()
    assert isinstance(page, NearPage)
    return page


def offered(page: NearPage) -> list[str]:
    model = page.strangers.table.model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def answered(qtbot: QtBot, page: NearPage, *names: str) -> None:
    qtbot.waitUntil(lambda: offered(page) == list(names))


def test_those_the_desk_does_not_know_stand_below_those_it_does(
    qtbot: QtBot, context: Context, register: Registers
) -> None:
    page = near(context)

    answered(qtbot, page, "Kindaholm AB", "Åsunden AB")

    assert page.strangers.heading.text() == "In the register, not yet on the desk"
    assert page.strangers.told.toolTip().startswith("2 compan")
    assert page.strangers.table.isVisible()


def test_only_the_municipality_itself_if_that_is_asked_for(
    qtbot: QtBot, context: Context, register: Registers
) -> None:
    page = near(context)
    page.ui.around_check.setFocus()
    press(Qt.Key.Key_Space)

    answered(qtbot, page, "Kindaholm AB")


def test_return_takes_it_over_and_plans_a_visit_that_day(
    qtbot: QtBot, context: Context, register: Registers
) -> None:
    page = near(context)
    answered(qtbot, page, "Kindaholm AB", "Åsunden AB")
    page.strangers.table.setFocus()

    press(Qt.Key.Key_Return)

    plan = context.window.current_page()
    known = context.services.companies.known("5560160680")
    assert isinstance(plan, PlanPage)
    assert known is not None
    assert plan.company_id() == known.id
    assert plan.when.day() == THURSDAY
    assert plan.when.starts_at().astimezone().time() == time(9)


def test_one_that_is_opened_is_on_the_desk_from_then_on(
    qtbot: QtBot, context: Context, register: Registers
) -> None:
    page = near(context)
    answered(qtbot, page, "Kindaholm AB", "Åsunden AB")

    page.strangers.open_button.click()
    assert isinstance(context.window.current_page(), CompanyPage)
    context.window.go_back()

    assert context.window.current_page() is page
    answered(qtbot, page, "Åsunden AB")
    assert page.model.rowCount() == 1


def test_the_plan_key_is_for_the_list_that_has_the_keyboard(
    qtbot: QtBot, context: Context, register: Registers
) -> None:
    made = Company(id=new_id(), name="Tranemo Tråd AB", municipality=TRANEMO)
    own = context.services.companies.add(made)
    page = near(context)
    answered(qtbot, page, "Kindaholm AB", "Åsunden AB")
    page.table.setFocus()

    press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    plan = context.window.current_page()
    assert isinstance(plan, PlanPage)
    assert plan.company_id() == own.id
    context.window.go_back()
    assert context.window.current_page() is page
    answered(qtbot, page, "Kindaholm AB", "Åsunden AB")
    page.strangers.table.setFocus()
    press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    taken = context.services.companies.known("5560160680")
    assert taken is not None
    assert plan.company_id() == taken.id


def test_none_there_and_no_register_are_said(
    qtbot: QtBot, context: Context, register: Registers
) -> None:
    page = near(context, GOTLAND)
    none = "The register has no other company here to visit."
    qtbot.waitUntil(lambda: page.strangers.said.text() == none)
    assert not page.strangers.table.isVisible()

    register.discard()
    page = near(context)

    qtbot.waitUntil(lambda: "There is no company register yet" in page.strangers.said.text())
    assert not page.strangers.plan_button.isVisible()


def test_without_a_place_nothing_is_offered(
    qtbot: QtBot, context: Context, register: Registers
) -> None:
    page = near(context)
    answered(qtbot, page, "Kindaholm AB", "Åsunden AB")

    page.ui.place_edit.setText("Ingenstans")
    page.ui.place_edit.editingFinished.emit()

    assert not page.strangers.isVisible()


def test_every_control_has_a_name_and_a_key_of_its_own_in_the_order_of_reading(
    qtbot: QtBot, context: Context, register: Registers, qtmodeltester: ModelTester
) -> None:
    context.services.companies.add(
        Company(id=new_id(), name="Tranemo Tråd AB", municipality=TRANEMO)
    )
    page = near(context)
    answered(qtbot, page, "Kindaholm AB", "Åsunden AB")

    assert nameless(page) == []
    assert clashing_keys(page) == []
    qtmodeltester.check(page.strangers.model)  # type: ignore[no-untyped-call]
    parts = [
        page.table,
        page.ui.open_button,
        page.ui.plan_button,
        page.strangers.table,
        page.strangers.open_button,
        page.strangers.plan_button,
    ]
    page.table.setFocus()
    for part in parts[1:]:
        press(Qt.Key.Key_Tab)
        assert part.hasFocus()


def test_both_lists_are_in_the_order_of_their_first_column(
    qtbot: QtBot, context: Context, register: Registers, tmp_path: Path
) -> None:
    csv = tmp_path / "more.csv"
    more = "5566778899;Almenäs AB;Tranemo;1452\n5560360793;Ambjörnarp AB;Limmared;1452\n"
    csv.write_text(CSV + more, "utf-8")
    register.import_files([csv])
    for town, name in (("Limmared", "Å AB"), ("Tranemo", "Ö AB"), ("Limmared", "B AB")):
        made = Company(id=new_id(), name=name, town=town, municipality=TRANEMO)
        context.services.companies.add(made)
    page = near(context)

    answered(qtbot, page, "Almenäs AB", "Kindaholm AB", "Ambjörnarp AB", "Åsunden AB")
    model = page.table.model()
    own = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert own == ["Ö AB", "B AB", "Å AB"]
    page.strangers.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert offered(page) == ["Åsunden AB", "Ambjörnarp AB", "Kindaholm AB", "Almenäs AB"]
