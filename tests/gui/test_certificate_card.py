"""A certificate is chosen in the settings, opened with its passphrase by keys, and let go."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from advisor_desk.gui.context import Context
from advisor_desk.gui.settings.certificate_card import CertificateCard
from advisor_desk.gui.settings.page import SettingsPage
from tests.certificates import HOLDER, PASSPHRASE, made


@pytest.fixture
def card(context: Context) -> CertificateCard:
    context.window.show_page("settings")
    page = context.window.current_page()
    assert isinstance(page, SettingsPage)
    return page.certificate


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "rec.p12"
    path.write_bytes(made())
    return str(path)


def test_at_first_there_is_none_and_a_file_can_be_chosen(card: CertificateCard) -> None:
    assert card.ui.certificate_held.text() == "No certificate is used."
    assert card.ui.choose_button.isVisible()
    assert not card.ui.passphrase_row.isVisible()
    assert not card.ui.remove_button.isVisible()


def test_a_chosen_file_is_used_after_its_passphrase(
    context: Context, card: CertificateCard, file: str
) -> None:
    card.take(file)
    card.ui.passphrase.setText(PASSPHRASE)
    QTest.keyClick(card.ui.passphrase, Qt.Key.Key_Return)

    assert context.services.certificates.held() is not None
    assert card.ui.certificate_held.text().startswith(f"{HOLDER}, issued by {HOLDER}")
    assert card.ui.passphrase.text() == ""
    assert not card.ui.passphrase_row.isVisible()


def test_a_wrong_passphrase_is_said_at_the_field(
    context: Context, card: CertificateCard, file: str
) -> None:
    card.take(file)
    card.ui.passphrase.setText("wrong")
    QTest.keyClick(card.ui.passphrase, Qt.Key.Key_Return)

    assert context.services.certificates.held() is None
    assert "rec.p12" in card.ui.certificate_problem.text()
    assert card.ui.passphrase_row.isVisible()


def test_escape_takes_the_choice_back(card: CertificateCard, file: str) -> None:
    card.take(file)
    QTest.keyClick(card.ui.passphrase, Qt.Key.Key_Escape)

    assert not card.ui.passphrase_row.isVisible()
    assert card.ui.choose_button.isVisible()


def test_it_is_let_go_by_a_key(context: Context, card: CertificateCard, file: str) -> None:
    context.services.certificates.keep(Path(file), PASSPHRASE)
    card.refresh()
    QTest.keyClick(card.ui.remove_button, Qt.Key.Key_Space)

    assert context.services.certificates.held() is None
    assert not card.ui.remove_button.isVisible()
