"""Settings that hold at once, and the key to the desk."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from advisor_desk.gui.context import Context
from advisor_desk.gui.first_run.recovery_page import RecoveryPage
from advisor_desk.gui.settings.page import SettingsPage
from advisor_desk.services.access import Access
from advisor_desk.services.opening import open_desk
from advisor_desk.system.settings import Look, load_settings
from tests.desks import PASSPHRASE
from tests.gui.pages import type_text

NEW = "en helt annan lösenfras"


@pytest.fixture
def page(context: Context) -> SettingsPage:
    context.passphrase = PASSPHRASE
    context.window.show_page("settings")
    shown = context.window.current_page()
    assert isinstance(shown, SettingsPage)
    return shown


def wait_idle(qtbot: QtBot, context: Context) -> SignalBlocker:
    return qtbot.waitSignal(context.jobs.busy, check_params_cb=lambda busy: not busy)


def test_a_new_name_is_kept_when_its_field_is_left_and_can_be_taken_back(
    qtbot: QtBot, context: Context, page: SettingsPage
) -> None:
    page.profile.ui.name.selectAll()
    type_text(page.profile.ui.name, "Karin Berg")
    QTest.keyClick(page.profile.ui.name, Qt.Key.Key_Tab)
    assert context.services.desk.me.adviser.name == "Karin Berg"

    undo = context.window.toast.findChildren(QPushButton)[0]
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)

    assert context.services.desk.me.adviser.name == "Karin Öberg"
    assert page.profile.ui.name.text() == "Karin Öberg"


def test_without_a_name_nothing_is_kept_and_it_is_said(
    qtbot: QtBot, context: Context, page: SettingsPage
) -> None:
    page.profile.ui.name.selectAll()
    QTest.keyClick(page.profile.ui.name, Qt.Key.Key_Delete)
    QTest.keyClick(page.profile.ui.name, Qt.Key.Key_Tab)

    assert page.profile.ui.name_problem.text()
    assert context.services.desk.me.adviser.name == "Karin Öberg"


def test_a_municipality_that_is_none_is_refused_beside_its_field(
    qtbot: QtBot, context: Context, page: SettingsPage
) -> None:
    page.profile.ui.municipality.selectAll()
    type_text(page.profile.ui.municipality, "Atlantis")
    QTest.keyClick(page.profile.ui.municipality, Qt.Key.Key_Tab)

    assert page.profile.ui.municipality_problem.text()
    assert context.services.desk.me.municipality == "1490"


def test_language_and_look_are_kept_on_disk(
    qtbot: QtBot, context: Context, page: SettingsPage
) -> None:
    for segments in (page.looks.ui.language, page.looks.ui.look):
        QTest.mouseClick(segments.findChildren(QWidget)[2], Qt.MouseButton.LeftButton)

    kept = load_settings(context.folder).settings
    assert (kept.language, kept.look) == ("de", Look.DARK)


def test_the_passphrase_is_changed_with_the_present_one(
    qtbot: QtBot, context: Context, page: SettingsPage
) -> None:
    key = page.key.ui
    QTest.mouseClick(key.change, Qt.MouseButton.LeftButton)
    type_text(key.current, PASSPHRASE)
    type_text(key.new_passphrase.ui.first, NEW)
    type_text(key.new_passphrase.ui.again, NEW)

    with wait_idle(qtbot, context):
        QTest.mouseClick(key.change, Qt.MouseButton.LeftButton)

    open_desk(context.folder, NEW, context.services.desk.clock).close()
    assert context.passphrase == NEW
    assert key.current_row.isHidden()


def test_a_wrong_present_passphrase_changes_nothing(
    qtbot: QtBot, context: Context, page: SettingsPage
) -> None:
    key = page.key.ui
    QTest.mouseClick(key.change, Qt.MouseButton.LeftButton)
    type_text(key.current, "fel")
    type_text(key.new_passphrase.ui.first, NEW)
    type_text(key.new_passphrase.ui.again, NEW)

    with wait_idle(qtbot, context):
        QTest.mouseClick(key.change, Qt.MouseButton.LeftButton)

    assert "not right" in key.current_problem.text()
    open_desk(context.folder, PASSPHRASE, context.services.desk.clock).close()


def test_a_new_recovery_code_is_shown_and_opens_the_desk(
    qtbot: QtBot, context: Context, page: SettingsPage
) -> None:
    key = page.key.ui
    QTest.mouseClick(key.renew, Qt.MouseButton.LeftButton)
    type_text(key.current, PASSPHRASE)

    with wait_idle(qtbot, context):
        QTest.keyClick(key.current, Qt.Key.Key_Return)

    [shown] = context.window.findChildren(RecoveryPage)
    code = shown.ui.code.text().replace("\n", "")
    Access(context.folder).recover(code, NEW, context.services.desk.clock).close()


def test_everything_is_exported_to_the_file_chosen(
    qtbot: QtBot, context: Context, page: SettingsPage, tmp_path: Path
) -> None:
    with wait_idle(qtbot, context):
        page.data.export(str(tmp_path / "all.json"))

    assert (tmp_path / "all.json").stat().st_size > 100
    qtbot.waitUntil(page.data.ui.export_button.isEnabled)


def test_a_place_that_cannot_be_written_is_said_below(
    qtbot: QtBot, context: Context, page: SettingsPage, tmp_path: Path
) -> None:
    with wait_idle(qtbot, context):
        page.data.export(str(tmp_path / "nowhere" / "all.json"))

    assert page.data.ui.data_problem.text()


def test_the_licences_name_what_is_contained(page: SettingsPage) -> None:
    dialog = page.about.show_licences()

    text = dialog.findChildren(QWidget)[0].property("plainText")
    assert "SQLAlchemy: MIT" in text
    assert "Noto Sans: OFL-1.1" in text
    dialog.reject()
