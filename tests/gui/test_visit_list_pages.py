"""A shared list of visits in the window: chosen, corrected, foreseen, brought in, taken back."""

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.participants import Decision, Result
from advisor_desk.domain.visit_rows import VisitField
from advisor_desk.gui.buttons import Button
from advisor_desk.gui.context import Context
from advisor_desk.gui.participants.list_card import ListCard
from advisor_desk.gui.participants.lists_page import ListsPage
from advisor_desk.gui.participants.page import ListPage
from advisor_desk.gui.participants.touched_dialog import TouchedDialog
from advisor_desk.gui.visits.list_page import VisitsPage
from advisor_desk.services.participants.lists import Wanted
from tests.desks import actor, company
from tests.gui.forms import press, write
from tests.gui.pages import found
from tests.gui.test_list_pages import CTRL, at_rest, line, list_page, lists_page
from tests.services.lists import NORRBY
from tests.services.visit_lists import bring_in, listed, read_visits, visits_file, visits_of

OWN = "REC"


@pytest.fixture
def norrby(context: Context) -> UUID:
    return company(context.services, "Norrby Mekaniska AB", NORRBY).id


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return visits_file(
        tmp_path, f"Norrby;{NORRBY};Borås;2026-03-05;9;{OWN};;uppföljning;;;Tullfrågor",
        f"Norrby;{NORRBY};;v. 12;;{OWN}", f"Norrby;{NORRBY};;2026-04-05;;Nordpil",
        f"Norrby;{NORRBY};;2026-05-05;;Nordpil",
    )  # fmt: skip


@pytest.fixture
def list_id(context: Context, norrby: UUID, file: Path) -> UUID:
    return read_visits(context.services, file)


@pytest.fixture
def page(qtbot: QtBot, context: Context, list_id: UUID) -> ListPage:
    context.window.show_page("list", list_id=list_id)
    return list_page(qtbot, context)


def settled(qtbot: QtBot, page: ListPage) -> None:
    at_rest(qtbot, page)
    qtbot.waitUntil(lambda: not page._quick.is_busy)


class TestColumns:
    def test_the_visits_page_leads_to_the_lists(self, qtbot: QtBot, context: Context) -> None:
        context.window.show_page("visits")
        visits = context.window.current_page()
        assert isinstance(visits, VisitsPage)

        QTest.mouseClick(visits.ui.list_button, Qt.MouseButton.LeftButton)

        page = context.window.current_page()
        assert isinstance(page, ListsPage)
        at_rest(qtbot, page)

    def test_a_list_with_days_and_actors_is_taken_for_one_of_visits(
        self, qtbot: QtBot, context: Context, file: Path
    ) -> None:
        page = lists_page(qtbot, context)
        page.open_file(str(file))
        at_rest(qtbot, page)

        assert page.ui.kind_choice.value() is ListKind.VISITS
        assert page.as_of_row.isVisible()
        assert page.mapping.columns()["date"] == "Datum"
        assert page.mapping.columns()["notes"] == "Anteckningar"

    def test_what_the_list_is_of_can_be_chosen_otherwise(
        self, qtbot: QtBot, context: Context, file: Path
    ) -> None:
        page = lists_page(qtbot, context)
        page.open_file(str(file))
        at_rest(qtbot, page)
        page.ui.kind_choice.setFocus()

        press(Qt.Key.Key_Left)

        assert page.ui.kind_choice.value() is ListKind.PARTICIPANTS
        assert not page.as_of_row.isVisible()
        assert "date" not in page.mapping.columns()

    def test_the_day_column_is_asked_for_and_the_list_is_of_the_day_told(
        self, qtbot: QtBot, context: Context, norrby: UUID, tmp_path: Path
    ) -> None:
        path = visits_file(tmp_path, f"{NORRBY};2026-03-05;ALMI", header="Org.nr;Upplägg;Aktör")
        page = lists_page(qtbot, context)
        page.open_file(str(path))
        at_rest(qtbot, page)
        page.ui.kind_choice.set_value(ListKind.VISITS)
        page._change_kind(ListKind.VISITS)
        page.compare()
        assert "days of the visits" in page.mapping.ui.problem.text()

        page.mapping.findChild(QComboBox, "column date").setCurrentIndex(2)  # type: ignore[union-attr]
        page.as_of.setDate(QDate(2026, 11, 2))
        page.compare()
        at_rest(qtbot, page)

        shown = list_page(qtbot, context)
        bring_in(context.services, shown._list_id)  # type: ignore[arg-type]
        [visit] = visits_of(context.services, norrby)
        assert visit.hearsay
        assert str(visit.hearsay.on) == "2026-11-02"


class TestReviewing:
    def test_the_visit_stands_in_the_row_and_beside_it(self, page: ListPage) -> None:
        model = page.table.model()
        shown = [model.index(at, 1).data() for at in range(model.rowCount())]

        assert shown[0] == "2026-03-05 09:00 · Regionalt Exportcenter · Follow-up"
        assert shown[1] == "Date: a week, not a day"
        assert shown[2] == "Actor: unknown actor"
        assert "Tullfrågor" in {text for _, text in page.evidence._facts(page.table.rows[0])}

    def test_with_nothing_to_ask_the_row_stands_as_high_as_the_table(
        self, qtbot: QtBot, context: Context, norrby: UUID, tmp_path: Path
    ) -> None:
        path = visits_file(tmp_path, f"N;{NORRBY};;2026-04-05;;ALMI")
        context.window.show_page("list", list_id=read_visits(context.services, path))
        page = list_page(qtbot, context)
        settled(qtbot, page)

        tops = [w.mapTo(page, QPoint()).y() for w in (page.evidence, page.stack)]
        assert tops[0] == tops[1]

    def test_an_actor_is_told_once_for_the_whole_list(
        self, qtbot: QtBot, context: Context, page: ListPage, list_id: UUID
    ) -> None:
        almi = actor(context.services, "ALMI")
        assert page.review.actors.isVisible()
        combo = found(page.review.actors, QComboBox)
        assert combo.accessibleName() == "“Nordpil” – 2 row(s)"

        QTest.mouseClick(page.review.actors.ui.save_button, Qt.MouseButton.LeftButton)
        assert page.review.actors.ui.problem.text()
        combo.setFocus()
        write(almi.name[:4])
        QTest.mouseClick(page.review.actors.ui.save_button, Qt.MouseButton.LeftButton)
        settled(qtbot, page)

        assert [row.is_aside for row in listed(context.services, list_id)] == [
            False, True, False, False]  # fmt: skip
        assert not page.review.actors.isVisible()

    def test_who_is_likely_meant_is_proposed_and_taken_with_one_press(
        self, qtbot: QtBot, context: Context, norrby: UUID, tmp_path: Path
    ) -> None:
        almi = actor(context.services, "ALMI")
        path = visits_file(tmp_path, f"N;{NORRBY};;2026-04-05;;{almi.name} i Borås")
        list_id = read_visits(context.services, path)
        context.window.show_page("list", list_id=list_id)
        page = list_page(qtbot, context)
        settled(qtbot, page)
        assert found(page.review.actors, QComboBox).currentText() == almi.name

        QTest.mouseClick(page.review.actors.ui.save_button, Qt.MouseButton.LeftButton)
        settled(qtbot, page)

        assert listed(context.services, list_id)[0].typed.visit.actor_id == almi.id  # type: ignore[union-attr]

    def test_what_vague_days_mean_is_said_once_and_can_be_taken_back(
        self, qtbot: QtBot, context: Context, page: ListPage, list_id: UUID
    ) -> None:
        card = page.review.days
        assert card.isVisible()
        assert card.ui.count_label.text() == "1 row(s) tell a week or a month only."
        assert card.ui.year_spin.value() == 2026

        QTest.mouseClick(card.ui.read_button, Qt.MouseButton.LeftButton)
        settled(qtbot, page)

        row = listed(context.services, list_id)[1]
        assert row.typed.visit
        assert row.typed.visit.day == date(2026, 3, 20)
        facts = dict(page.evidence._facts(row))
        assert facts["Date"] == "2026-03-20 (v. 12)"
        assert card.ui.count_label.text() == "1 row(s) are read as is said here."

        QTest.mouseClick(card.ui.forget_button, Qt.MouseButton.LeftButton)
        settled(qtbot, page)
        assert not card.ui.forget_button.isVisible()
        assert listed(context.services, list_id)[1].is_aside

    def test_a_word_beside_an_actor_may_be_told_to_be_no_actor(
        self, qtbot: QtBot, context: Context, norrby: UUID, tmp_path: Path
    ) -> None:
        path = visits_file(tmp_path, f"N;{NORRBY};;2026-04-05;;REC + ALMI, Borås")
        list_id = read_visits(context.services, path)
        context.window.show_page("list", list_id=list_id)
        page = list_page(qtbot, context)
        settled(qtbot, page)
        combo = found(page.review.actors, QComboBox)
        assert combo.accessibleName() == "“Borås” in “REC + ALMI, Borås” – 1 row(s)"

        combo.setFocus()
        write("No actor")
        QTest.mouseClick(page.review.actors.ui.save_button, Qt.MouseButton.LeftButton)
        settled(qtbot, page)

        said = page.table.model().index(0, 1).data()
        assert said == "2026-04-05 · Regionalt Exportcenter + Almi · Outreach"
        assert not page.review.actors.isVisible()

    def test_a_cell_is_corrected_by_keys_alone_and_taken_back(
        self, qtbot: QtBot, context: Context, page: ListPage, list_id: UUID
    ) -> None:
        page.table.setFocus()
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_E)
        edit = context.window.focusWidget()
        assert isinstance(edit, QLineEdit)
        assert (edit.text(), edit.selectedText()) == ("v. 12", "v. 12")

        press(Qt.Key.Key_Return)
        assert page.review.cells.ui.problem.text() == "Nothing was changed yet."
        write("16/3 2026")
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not listed(context.services, list_id)[1].is_aside)
        settled(qtbot, page)
        assert page.table.hasFocus()
        assert line(page) == 3

        press(Qt.Key.Key_Z, CTRL)
        qtbot.waitUntil(lambda: listed(context.services, list_id)[1].is_aside)
        settled(qtbot, page)

    def test_a_row_that_is_read_can_be_corrected_too(
        self, qtbot: QtBot, context: Context, page: ListPage, list_id: UUID
    ) -> None:
        page.table.setFocus()
        press(Qt.Key.Key_E)
        edit = page.review.cells.findChild(QLineEdit, f"cell {VisitField.TIME.value}")
        assert isinstance(edit, QLineEdit)
        edit.setFocus()
        edit.selectAll()
        write("lunch")
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: listed(context.services, list_id)[0].is_aside)
        settled(qtbot, page)

        assert context.window.focusWidget() is page.review.cells.findChild(
            QLineEdit, f"cell {VisitField.TIME.value}"
        )

    def test_only_what_is_kept_aside_is_shown(self, qtbot: QtBot, page: ListPage) -> None:
        combo = page.filter.ui.kind_combo
        combo.setCurrentIndex(combo.count() - 1)
        settled(qtbot, page)

        assert combo.currentText() == "Kept aside (3)"
        assert page.table.rows.lines == [3, 4, 5]


class TestBringingIn:
    def test_what_comes_is_told_first_and_return_brings_it_in(
        self, qtbot: QtBot, context: Context, page: ListPage, list_id: UUID, norrby: UUID
    ) -> None:
        context.services.list_decisions.accept_all(list_id, Wanted())
        qtbot.waitUntil(page.ui.bring_button.isEnabled)
        settled(qtbot, page)
        QTest.mouseClick(page.ui.bring_button, Qt.MouseButton.LeftButton)
        settled(qtbot, page)
        coming = page.review.coming
        assert coming.isVisible()
        assert coming.ui.debt_label.text() == "Checklist debt: 0 company(ies) before, 1 after."
        assert not visits_of(context.services, norrby)

        assert coming.ui.bring_button.hasFocus()
        press(Qt.Key.Key_Space)
        settled(qtbot, page)

        assert len(visits_of(context.services, norrby)) == 1
        assert coming.ui.heading.text() == "This came of it"
        assert coming.ui.owed_button.isVisible()
        QTest.mouseClick(found(context.window.toast, Button), Qt.MouseButton.LeftButton)
        settled(qtbot, page)
        assert not visits_of(context.services, norrby)
        assert listed(context.services, list_id)[0].decision == Decision("use", 0)  # type: ignore[arg-type]

    def test_what_was_told_is_told_anew_after_another_decision(
        self, qtbot: QtBot, context: Context, page: ListPage, list_id: UUID
    ) -> None:
        context.services.list_decisions.accept_all(list_id, Wanted())
        qtbot.waitUntil(page.ui.bring_button.isEnabled)
        settled(qtbot, page)
        page.bring_in()
        settled(qtbot, page)
        assert page.review.coming.isVisible()

        page.table.setFocus()
        press(Qt.Key.Key_S)

        assert not page.review.coming.isVisible()

    def test_a_visit_changed_since_is_asked_about(
        self, qtbot: QtBot, context: Context, list_id: UUID, norrby: UUID
    ) -> None:
        services = context.services
        bring_in(services, list_id)
        [visit] = visits_of(services, norrby)
        services.own_notes.write(visit.id, "Skrivet sedan dess")
        page = lists_page(qtbot, context)
        for press_button, results in (("leave_button", Result.STAYS), ("take_button", None)):
            QTest.mouseClick(found(page, ListCard).undo_button, Qt.MouseButton.LeftButton)
            at_rest(qtbot, page)
            dialog = next(d for d in context.window.findChildren(TouchedDialog) if d.isVisible())
            assert dialog.ui.told_label.text() == "1 visit(s) of the list were changed since."
            button = getattr(dialog.ui, press_button)
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            at_rest(qtbot, page)
            assert listed(services, list_id)[0].result is results
        assert not visits_of(services, norrby)

    def test_what_is_kept_aside_is_saved(
        self, qtbot: QtBot, context: Context, list_id: UUID, tmp_path: Path
    ) -> None:
        page = lists_page(qtbot, context)
        QTest.mouseClick(found(page, ListCard).aside_button, Qt.MouseButton.LeftButton)
        [dialog] = page.findChildren(QFileDialog)

        dialog.fileSelected.emit(str(tmp_path / "aside.csv"))
        dialog.reject()
        at_rest(qtbot, page)

        assert "v. 12" in (tmp_path / "aside.csv").read_text("utf-8-sig")
