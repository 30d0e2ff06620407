from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from advisor_desk.gui.context import Context
from advisor_desk.gui.directory.dialogs import AdviserDialog, FunctionDialog
from advisor_desk.gui.directory.page import DirectoryPage
from tests.desks import actor
from tests.gui.pages import found


def shown(context: Context, **arguments: object) -> DirectoryPage:
    context.window.show_page("directory", **arguments)
    page = context.window.current_page()
    assert isinstance(page, DirectoryPage)
    return page


def test_an_address_is_changed(qtbot: QtBot, context: Context) -> None:
    almi = actor(context.services, "ALMI")
    page = shown(context, actor_id=almi.id)
    assert page.ui.name_edit.text() == "Almi"

    page.ui.email_edit.clear()
    QTest.keyClicks(page.ui.email_edit, "export@almi.se")
    QTest.keyClick(page.ui.email_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert actor(context.services, "ALMI").email == "export@almi.se"


def test_a_code_that_is_taken_is_explained(qtbot: QtBot, context: Context) -> None:
    page = shown(context, actor_id=actor(context.services, "ALMI").id)

    page.ui.code_edit.setText("EKN")
    page.ui.save_button.click()

    assert "EKN" in page.ui.problem.text()
    assert page.ui.code_edit.text() == "EKN"


def test_an_actor_is_added_with_a_function_and_an_adviser(qtbot: QtBot, context: Context) -> None:
    page = shown(context)
    page.ui.add_button.click()
    QTest.keyClicks(page.ui.name_edit, "Science Park")
    QTest.keyClicks(page.ui.code_edit, "SP")
    page.ui.save_button.click()

    page.ui.add_function_button.click()
    function = found(context.window, FunctionDialog)
    QTest.keyClicks(function.ui.name_edit, "Testbed")
    QTest.keyClick(function.ui.needs_picker.findChildren(QPushButton)[0], Qt.Key.Key_Space)
    function.ui.save_button.click()
    page.ui.add_adviser_button.click()
    adviser = found(context.window, AdviserDialog)
    QTest.keyClicks(adviser.ui.name_edit, "Amina")
    adviser.ui.save_button.click()

    [entry] = [e for e in context.services.directory.entries() if e.actor.code == "SP"]
    assert [(f.name, len(f.needs)) for f in entry.functions] == [("Testbed", 1)]
    assert [a.name for a in entry.advisers] == ["Amina"]


def test_a_removed_function_can_be_brought_back(qtbot: QtBot, context: Context) -> None:
    ekn = actor(context.services, "EKN")
    [function] = [
        f for f in context.services.desk.people.functions.values() if f.actor_id == ekn.id
    ]
    page = shown(context, actor_id=ekn.id)
    dialog = FunctionDialog(context, function, page.window(), is_new=False)
    dialog.ui.remove_button.click()
    assert function.id not in context.services.desk.people.functions

    found(context.window.toast, QPushButton).click()

    assert function.id in context.services.desk.people.functions


def test_the_shipped_addresses_are_said_to_be_examples(qtbot: QtBot, context: Context) -> None:
    page = shown(context)

    assert ".example" in page.ui.example_notice.accessibleName()


def test_what_is_typed_about_an_actor_outlasts_leaving_and_another_language(
    qtbot: QtBot, context: Context
) -> None:
    almi = actor(context.services, "ALMI")
    page = shown(context, actor_id=almi.id)
    QTest.keyClicks(page.ui.website_edit, "almi.example")

    context.window.show_page("settings")
    page = shown(context, actor_id=actor(context.services, "EKN").id)
    assert page.ui.website_edit.text() == ""
    page = shown(context, actor_id=almi.id)
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))

    assert page.ui.website_edit.text() == "almi.example"
    assert actor(context.services, "ALMI").website == ""


def test_reverting_throws_the_draft_away_and_saving_ends_it(
    qtbot: QtBot, context: Context
) -> None:
    page = shown(context, actor_id=actor(context.services, "ALMI").id)
    QTest.keyClicks(page.ui.website_edit, "almi.example")
    page.keeper.save_now()
    page.ui.revert_button.click()
    assert (page.ui.website_edit.text(), context.services.drafts.all()) == ("", [])

    QTest.keyClicks(page.ui.website_edit, "almi.example")
    page.keeper.save_now()
    page.save()
    assert context.services.drafts.all() == []
    assert actor(context.services, "ALMI").website == "almi.example"


def test_a_new_actor_is_found_again_from_its_draft(qtbot: QtBot, context: Context) -> None:
    page = shown(context)
    page.ui.add_button.click()
    QTest.keyClicks(page.ui.name_edit, "Science Park")
    context.window.show_page("today")
    [draft] = context.services.drafts.all()

    page = shown(context, actor_id=draft.subject_id)

    assert page.ui.name_edit.text() == "Science Park"
