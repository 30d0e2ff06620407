"""Lists of participants in the window: chosen, compared, decided by keys alone, brought in."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from advisor_desk.domain.participants import (
    Choice,
    Decision,
    Finding,
    Found,
    Listed,
    Participant,
    Result,
)
from advisor_desk.domain.progress import Cancelled
from advisor_desk.gui.buttons import Button
from advisor_desk.gui.companies.list_page import CompaniesPage
from advisor_desk.gui.companies.proposal_row import ProposalRow
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Label
from advisor_desk.gui.participants.follow_dialog import FollowDialog
from advisor_desk.gui.participants.list_card import ListCard
from advisor_desk.gui.participants.lists_page import ListsPage
from advisor_desk.gui.participants.page import ListPage
from advisor_desk.gui.participants.rows import LazyRows
from advisor_desk.gui.states import EmptyState, ErrorPanel
from advisor_desk.services.participants.lists import Wanted
from advisor_desk.store import participants as query
from tests.desks import PASSPHRASE, company
from tests.gui.forms import press, write
from tests.gui.pages import found
from tests.services.lists import (
    ASA,
    NEW,
    NORRBY,
    REGISTER,
    checked,
    rows,
    written,
)
from tests.services.test_lists import Stopping

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(context: Context, tmp_path: Path) -> Context:
    """With a register beside it, and one company that the list is about."""
    context.passphrase = PASSPHRASE
    file = tmp_path / "foretag.csv"
    file.write_text(REGISTER, "utf-8")
    context.registers.import_files([file])
    company(context.services, "Norrby Mekaniska AB", NORRBY)
    return context


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return written(
        tmp_path,
        f"Norrby;{NORRBY};Borås;Bo Ek",
        "Norby Mekanisk;;Borås",
        f"Alldeles Ny AB;{NEW}",
        "Bygg i Borås AB",
        ";;Borås",
    )


@pytest.fixture
def list_id(desk: Context, file: Path) -> UUID:
    return checked(desk.services, file, desk.registers)


def at_rest(qtbot: QtBot, page: ListPage | ListsPage) -> None:
    """Nothing is being asked for or done."""
    qtbot.waitUntil(lambda: not page.deeds.is_busy and not page._quick.is_busy)


def lists_page(qtbot: QtBot, context: Context) -> ListsPage:
    context.window.show_page("lists")
    shown = context.window.current_page()
    assert isinstance(shown, ListsPage)
    at_rest(qtbot, shown)
    return shown


@pytest.fixture
def page(qtbot: QtBot, desk: Context, list_id: UUID) -> ListPage:
    desk.window.show_page("list", list_id=list_id)
    return list_page(qtbot, desk)


def list_page(qtbot: QtBot, context: Context) -> ListPage:
    shown = context.window.current_page()
    assert isinstance(shown, ListPage)
    qtbot.waitUntil(lambda: len(shown.table.rows) > 0)
    at_rest(qtbot, shown)
    return shown


def decisions(page: ListPage, list_id: UUID) -> dict[int, Decision | None]:
    listed = rows(page._context.services, list_id)
    return {line: row.decision for line, row in listed.items()}


def line(page: ListPage) -> int:
    row = page.table.current()
    assert row is not None
    return row.line


class TestLists:
    def test_the_companies_page_leads_to_the_lists(self, qtbot: QtBot, context: Context) -> None:
        context.window.show_page("companies")
        companies = context.window.current_page()
        assert isinstance(companies, CompaniesPage)

        QTest.mouseClick(companies.ui.list_button, Qt.MouseButton.LeftButton)

        page = context.window.current_page()
        assert isinstance(page, ListsPage)
        at_rest(qtbot, page)
        assert isinstance(page.ui.stack.currentWidget(), EmptyState)

    def test_a_file_is_asked_for_and_its_columns_are_shown(
        self, qtbot: QtBot, desk: Context, file: Path
    ) -> None:
        page = lists_page(qtbot, desk)
        QTest.mouseClick(page.ui.choose_button, Qt.MouseButton.LeftButton)
        [dialog] = page.findChildren(QFileDialog)

        dialog.fileSelected.emit(str(file))
        dialog.reject()
        at_rest(qtbot, page)

        assert page.mapping.isVisible()
        assert page.mapping.columns()["name"] == "Företag"
        assert desk.choices.settings.last_document_folder == str(file.parent)

    def test_a_list_is_compared_and_opened(self, qtbot: QtBot, desk: Context, file: Path) -> None:
        page = lists_page(qtbot, desk)
        page.open_file(str(file))
        at_rest(qtbot, page)

        press(Qt.Key.Key_Space)  # the button that compares has the keyboard
        at_rest(qtbot, page)

        shown = list_page(qtbot, desk)
        assert len(shown.table.rows) == 5
        assert shown.ui.heading.text() == "deltagare.csv"
        assert "To the register" not in visible_texts(shown)

    def test_what_was_chosen_is_remembered(
        self, qtbot: QtBot, desk: Context, tmp_path: Path
    ) -> None:
        path = tmp_path / "vad.csv"
        path.write_text("Vad;Vem\nNorrby;Åsa\n", "utf-8")
        page = lists_page(qtbot, desk)
        page.open_file(str(path))
        at_rest(qtbot, page)
        page.compare()
        assert "Say which column" in page.mapping.ui.problem.text()

        combo = next(iter(page.mapping._combos.values()))
        combo.setCurrentIndex(1)
        page.compare()
        at_rest(qtbot, page)
        page.open_file(str(path))
        at_rest(qtbot, page)

        assert page.mapping.columns() == {"name": "Vad"}
        assert page.mapping.ui.told_label.text().startswith("As you chose it")

    def test_a_file_that_is_no_list_is_told(
        self, qtbot: QtBot, desk: Context, tmp_path: Path
    ) -> None:
        path = tmp_path / "list.csv"
        path.write_bytes(b"%PDF-1.7\n")
        page = lists_page(qtbot, desk)

        page.open_file(str(path))
        at_rest(qtbot, page)

        assert "list.csv" in page.ui.problem.text()
        assert not page.mapping.isVisible()

    def test_a_list_is_thrown_away_after_a_second_word(
        self, qtbot: QtBot, desk: Context, list_id: UUID
    ) -> None:
        page = lists_page(qtbot, desk)
        card = found(page, ListCard)
        QTest.mouseClick(card.away_button, Qt.MouseButton.LeftButton)
        assert card.ui.keep_button.hasFocus()

        QTest.mouseClick(card.ui.discard_button, Qt.MouseButton.LeftButton)
        at_rest(qtbot, page)

        assert not desk.services.lists.overviews()
        assert isinstance(page.ui.stack.currentWidget(), EmptyState)

    def test_a_comparing_that_was_cut_off_is_gone_on_with(
        self, qtbot: QtBot, desk: Context, list_id: UUID
    ) -> None:
        checking = desk.services.lists._checking
        with desk.services.desk.write() as session:
            query.set_checked(session, list_id, is_checked=False, with_register=False)
        with pytest.raises(Cancelled):
            checking.compare(list_id, desk.registers, Stopping(0))
        page = lists_page(qtbot, desk)
        card = found(page, ListCard)
        assert not card.open_button.isVisible()

        QTest.mouseClick(card.compare_button, Qt.MouseButton.LeftButton)
        at_rest(qtbot, page)

        assert desk.services.lists.overview(list_id).list.is_checked

    def test_the_report_is_saved_where_asked(
        self, qtbot: QtBot, desk: Context, list_id: UUID, tmp_path: Path
    ) -> None:
        page = lists_page(qtbot, desk)
        QTest.mouseClick(found(page, ListCard).report_button, Qt.MouseButton.LeftButton)
        [dialog] = page.findChildren(QFileDialog)

        dialog.fileSelected.emit(str(tmp_path / "report.csv"))
        dialog.reject()
        at_rest(qtbot, page)

        assert "Alldeles Ny AB" in (tmp_path / "report.csv").read_text("utf-8-sig")


class TestDeciding:
    def test_return_accepts_what_is_proposed_and_goes_on(
        self, qtbot: QtBot, page: ListPage, list_id: UUID
    ) -> None:
        assert line(page) == 2

        press(Qt.Key.Key_Return)

        assert decisions(page, list_id)[2] == Decision(Choice.USE, 0)
        assert line(page) == 3
        press(Qt.Key.Key_Space)
        assert decisions(page, list_id)[3] == Decision(Choice.USE, 0)

    def test_what_is_ambiguous_is_chosen_by_arrow_or_number(
        self, qtbot: QtBot, page: ListPage, list_id: UUID
    ) -> None:
        page.table.mark(3)
        press(Qt.Key.Key_Return)
        assert decisions(page, list_id)[5] is None

        press(Qt.Key.Key_Right)
        press(Qt.Key.Key_Right)
        press(Qt.Key.Key_Return)
        assert decisions(page, list_id)[5] == Decision(Choice.USE, 1)

        page.table.mark(3)
        press(Qt.Key.Key_1)
        assert decisions(page, list_id)[5] == Decision(Choice.USE, 0)
        page.table.mark(3)
        press(Qt.Key.Key_4)  # there are only two
        assert decisions(page, list_id)[5] == Decision(Choice.USE, 0)

    def test_a_row_is_new_or_left_out_by_a_letter(
        self, qtbot: QtBot, page: ListPage, list_id: UUID
    ) -> None:
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_N)
        press(Qt.Key.Key_S)

        told = decisions(page, list_id)
        assert told[3] == Decision(Choice.ADD)
        assert told[4] == Decision(Choice.SKIP)

    def test_what_a_row_does_not_offer_is_told(
        self, qtbot: QtBot, page: ListPage, list_id: UUID
    ) -> None:
        page.table.mark(4)

        press(Qt.Key.Key_N)

        assert "Row 6" in page.ui.problem.text()
        assert line(page) == 6

    def test_decisions_are_taken_back_one_after_the_other(
        self, qtbot: QtBot, page: ListPage, list_id: UUID
    ) -> None:
        press(Qt.Key.Key_Return)
        press(Qt.Key.Key_S)

        press(Qt.Key.Key_Z, CTRL)
        qtbot.waitUntil(lambda: decisions(page, list_id)[3] is None)
        at_rest(qtbot, page)
        assert line(page) == 3
        assert decisions(page, list_id)[2] is not None
        press(Qt.Key.Key_Z, CTRL)
        qtbot.waitUntil(lambda: decisions(page, list_id)[2] is None)
        at_rest(qtbot, page)

        assert not page.ui.back_button.isEnabled()

    def test_not_the_same_asks_anew_and_is_taken_back(
        self, qtbot: QtBot, page: ListPage, list_id: UUID
    ) -> None:
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_X)
        at_rest(qtbot, page)
        assert current(page).finding.found is Found.NEW
        assert not page.evidence.findChildren(ProposalRow)

        press(Qt.Key.Key_Z, CTRL)
        qtbot.waitUntil(lambda: current(page).finding.found is Found.NAME_KNOWN)

    def test_another_company_is_searched_for_and_used(
        self, qtbot: QtBot, page: ListPage, list_id: UUID
    ) -> None:
        other = company(page._context.services, "Kvarnen i Viskafors")
        page.table.mark(2)
        press(Qt.Key.Key_A)
        write("Kvarnen")
        press(Qt.Key.Key_Return)

        row = rows(page._context.services, list_id)[4]
        assert row.chosen
        assert row.chosen.company_id == other.id
        assert page.table.hasFocus()

    def test_another_company_may_be_the_registers(
        self, qtbot: QtBot, page: ListPage, list_id: UUID
    ) -> None:
        page.table.mark(2)
        press(Qt.Key.Key_A)
        write("Åsa Trä")
        qtbot.waitUntil(lambda: page.evidence.ui.finder.list.count() > 0)
        press(Qt.Key.Key_Return)

        row = rows(page._context.services, list_id)[4]
        assert row.chosen
        assert row.chosen.company.number == ASA.replace("-", "")

    def test_all_that_is_sure_is_accepted_with_one_press(
        self, qtbot: QtBot, page: ListPage, list_id: UUID
    ) -> None:
        assert "(1)" in page.ui.sure_button.text()

        QTest.mouseClick(page.ui.sure_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not page.ui.sure_button.isEnabled())
        at_rest(qtbot, page)

        told = decisions(page, list_id)
        assert [at for at, decision in told.items() if decision] == [2]

    def test_all_that_is_shown_is_accepted(
        self, qtbot: QtBot, page: ListPage, list_id: UUID
    ) -> None:
        show_kind(qtbot, page, Found.NEW)
        assert page.table.rows.lines == [4]

        QTest.mouseClick(page.filter.ui.shown_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: decisions(page, list_id)[4] is not None)
        at_rest(qtbot, page)

        assert [at for at, one in decisions(page, list_id).items() if one] == [4]

    def test_only_what_is_open_or_has_a_word_is_shown(
        self, qtbot: QtBot, page: ListPage, list_id: UUID
    ) -> None:
        press(Qt.Key.Key_Return)
        page.filter.ui.open_check.setChecked(True)
        at_rest(qtbot, page)
        assert page.table.rows.lines == [3, 4, 5]

        page.filter.ui.filter_edit.setText("bygg")
        qtbot.waitUntil(lambda: page.table.rows.lines == [5])
        page.filter.ui.filter_edit.setText("nobody at all")
        qtbot.waitUntil(lambda: page.table.rows.lines == [])
        assert isinstance(page.stack.currentWidget(), EmptyState)

    def test_the_evidence_stands_beside_the_row(self, page: ListPage) -> None:
        said = visible_texts(page.evidence)

        assert {"Line 2 of the list", "Norrby", "Bo Ek"} <= said
        assert "1. Norrby Mekaniska AB" in said
        assert "same number" in said

    def test_decisions_are_there_when_the_window_comes_again(
        self, qtbot: QtBot, page: ListPage, desk: Context, list_id: UUID
    ) -> None:
        press(Qt.Key.Key_Return)
        desk.window.show_page("today")

        desk.window.show_page("list", list_id=list_id)
        shown = list_page(qtbot, desk)

        assert shown.table.rows[0].decision == Decision(Choice.USE, 0)
        assert "1 decided" in shown.ui.standing_label.text()

    def test_a_list_that_was_thrown_away_is_told(
        self, qtbot: QtBot, desk: Context, page: ListPage, list_id: UUID
    ) -> None:
        desk.services.lists.discard(list_id)

        desk.window.show_page("list", list_id=list_id)
        qtbot.waitUntil(lambda: isinstance(page.stack.currentWidget(), ErrorPanel))


class TestBringingIn:
    def test_decided_rows_are_brought_in_and_taken_back(
        self, qtbot: QtBot, desk: Context, page: ListPage, list_id: UUID
    ) -> None:
        desk.services.list_decisions.accept_all(list_id, Wanted())
        qtbot.waitUntil(page.ui.bring_button.isEnabled)
        at_rest(qtbot, page)

        QTest.mouseClick(page.ui.bring_button, Qt.MouseButton.LeftButton)
        at_rest(qtbot, page)
        assert desk.services.companies.known(NEW)
        results = [row.result for row in rows(desk.services, list_id).values()]
        assert results[:3] == [Result.KNOWN, Result.KNOWN, Result.ADDED]

        undo = found(desk.window.toast, Button)
        QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
        at_rest(qtbot, page)
        assert desk.services.companies.known(NEW) is None
        assert "3 decided" in page.ui.standing_label.text()

    def test_what_came_of_the_programme_is_asked_of_all_who_came_in(
        self, qtbot: QtBot, desk: Context, page: ListPage, list_id: UUID
    ) -> None:
        assert not page.ui.follow_button.isEnabled()
        desk.services.list_decisions.accept_sure(list_id)
        qtbot.waitUntil(page.ui.bring_button.isEnabled)
        page.bring_in()
        at_rest(qtbot, page)
        qtbot.waitUntil(page.ui.follow_button.isEnabled)

        QTest.mouseClick(page.ui.follow_button, Qt.MouseButton.LeftButton)
        dialog = found(desk.window, FollowDialog)
        dialog.ui.programme_edit.clear()
        QTest.keyClick(dialog.ui.programme_edit, Qt.Key.Key_Return)
        assert any("which programme" in said for said in visible_texts(dialog))
        QTest.keyClicks(dialog.ui.programme_edit, "Exportlyftet")
        QTest.keyClick(dialog.ui.programme_edit, Qt.Key.Key_Return)

        count = desk.services.list_following.count(list_id)
        listed = desk.services.steps.list(limit=500)
        planned = [one for one in listed if one.step.programme == "Exportlyftet"]
        assert count > 0
        assert len(planned) == 3 * count
        QTest.mouseClick(found(desk.window.toast, Button), Qt.MouseButton.LeftButton)
        assert desk.services.steps.list(limit=500) == [o for o in listed if o not in planned]

    def test_the_company_of_a_row_is_opened_from_it(
        self, qtbot: QtBot, desk: Context, page: ListPage, list_id: UUID
    ) -> None:
        desk.services.list_decisions.accept_sure(list_id)
        qtbot.waitUntil(page.ui.bring_button.isEnabled)
        page.bring_in()
        at_rest(qtbot, page)
        qtbot.waitUntil(lambda: current(page).company_id is not None)
        page.table.mark(1)
        page.table.mark(0)

        QTest.mouseClick(page.evidence.open_button, Qt.MouseButton.LeftButton)

        assert desk.window.current_page() is not page


def test_without_a_register_the_page_says_so(qtbot: QtBot, context: Context, file: Path) -> None:
    context.passphrase = PASSPHRASE
    list_id = checked(context.services, file)

    context.window.show_page("list", list_id=list_id)
    page = list_page(qtbot, context)

    assert page.ui.notice.isVisible()


def test_a_long_list_is_read_a_page_at_a_time() -> None:
    asked: list[int] = []

    def read(lines: Sequence[int]) -> list[Listed]:
        asked.extend(lines)
        found = Finding(found=Found.NEW)
        return [Listed(typed=Participant(line=one), finding=found) for one in lines]

    lazy = LazyRows(range(50_000), read)

    assert (len(lazy), lazy[0].line, lazy[49_999].line) == (50_000, 0, 49_999)
    assert [row.line for row in lazy[30:33]] == [30, 31, 32]
    assert len(asked) < 200


def show_kind(qtbot: QtBot, page: ListPage, kind: Found) -> None:
    page.filter.ui.kind_combo.setCurrentIndex(1 + list(Found).index(kind))
    at_rest(qtbot, page)


def current(page: ListPage) -> Listed:
    row = page.table.current()
    assert row is not None
    return row


def visible_texts(root: QWidget) -> set[str]:
    return {label.text() for label in root.findChildren(Label) if label.isVisible()}
