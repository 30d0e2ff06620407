"""A week's referrals are saved from the list, by keys, and the dialog says what came of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from advisor_desk.domain.companies import Company
from advisor_desk.gui.context import Context
from advisor_desk.gui.referrals.list_page import ReferralsPage
from advisor_desk.gui.referrals.week_dialog import WeekPapersDialog
from tests.gui.test_referral_pages import norrby, sent

__all__ = ["norrby"]


@pytest.fixture
def dialog(context: Context, norrby: Company) -> WeekPapersDialog:
    sent(context, norrby)
    context.window.show_page("referrals")
    page = context.window.current_page()
    assert isinstance(page, ReferralsPage)
    QTest.keyClick(page.ui.week_button, Qt.Key.Key_Space)
    [found] = page.findChildren(WeekPapersDialog)
    return found


def test_it_says_how_many_were_sent_in_the_week(dialog: WeekPapersDialog) -> None:
    said = dialog.ui.found_label.text()
    assert said.startswith("1 referral")
    assert "from Monday 23 November to Sunday 29 November" in said
    assert dialog.ui.save_button.isEnabled()


def test_a_week_without_any_cannot_be_saved(dialog: WeekPapersDialog) -> None:
    dialog.ui.day_edit.setDate(dialog.ui.day_edit.date().addDays(-70))
    assert dialog.ui.found_label.text().startswith("0 referrals")
    assert not dialog.ui.save_button.isEnabled()


def test_the_papers_are_saved_and_counted(
    qtbot: QtBot, dialog: WeekPapersDialog, tmp_path: Path
) -> None:
    dialog.write(tmp_path)
    qtbot.waitUntil(dialog.ui.outcome.isVisible)
    assert dialog.ui.outcome.accessibleName().startswith("1 paper")
    assert len(list(tmp_path.glob("*.pdf"))) == 1
    assert not dialog.ui.refused_label.isVisible()


def test_one_without_consent_is_named_with_the_reason(
    qtbot: QtBot, context: Context, dialog: WeekPapersDialog, tmp_path: Path
) -> None:
    services = context.services
    [(referral, _)] = services.referrals.list()
    assert referral.consent_id
    services.consents.withdraw(referral.consent_id)
    dialog.write(tmp_path)
    qtbot.waitUntil(dialog.ui.refused_label.isVisible)
    assert dialog.ui.refused_label.text().startswith(f"{referral.reference}: ")
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_folder_that_is_gone_is_said_in_the_dialog(
    qtbot: QtBot, dialog: WeekPapersDialog, tmp_path: Path
) -> None:
    dialog.write(tmp_path / "missing")
    qtbot.waitUntil(dialog.ui.problem.isVisible)
    assert dialog.ui.save_button.isEnabled()
