"""The end: the company is referred, the paper goes out, the partner answers, the day is over."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox

from advisor_desk.gui.companies.page import CompanyPage
from advisor_desk.gui.referrals.page import ReferralPage
from advisor_desk.gui.referrals.refer_page import ReferPage
from advisor_desk.gui.today.page import TodayPage
from tests.tour.beginning import answer
from tests.tour.spoken import SPOKEN
from tests.tour.stage import Stage

PAPER, MAIL = "referral.pdf", "referral.eml"
_CONTROL = Qt.KeyboardModifier.ControlModifier
_FINANCING = 0


class MailProgram(QObject):
    """Stands in for the mail program: it keeps the draft that it is handed."""

    def __init__(self, into: Path) -> None:
        super().__init__()
        self._into = into

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self._into.write_bytes(Path(url.toLocalFile()).read_bytes())


@contextmanager
def mail_program(into: Path) -> Iterator[None]:
    program = MailProgram(into)
    QDesktopServices.setUrlHandler("file", program, "open")  # type: ignore[arg-type]  # the stub says bytes
    try:
        yield
    finally:
        QDesktopServices.unsetUrlHandler("file")


def refer(stage: Stage) -> None:
    """A need, the function that meets it, what goes along, and the company's yes."""
    hands, said = stage.hands, SPOKEN[stage.taste.language]
    stage.page(CompanyPage)
    hands.press(Qt.Key.Key_R, _CONTROL)
    page = stage.page(ReferPage)
    ui = page.ui
    hands.tick(ui.needs_picker, _FINANCING)
    hands.pick(ui.receiver_combo, "Almi")
    hands.fill(ui.ask_edit, said.ask)
    hands.fill(ui.background_edit, said.background)
    hands.push(ui.contacts_check)
    contact = ui.contacts_list.findChild(QCheckBox)
    assert contact is not None
    hands.push(contact)
    hands.push(ui.checklist_check)
    stage.look("refer")
    hands.fill(ui.purpose_edit, said.consent)
    hands.fill(ui.given_by_combo, "Lars Björk")
    hands.wait_for(lambda: page.preview.is_current, "no preview")
    stage.look("consent")
    hands.press(Qt.Key.Key_Return, _CONTROL)
    stage.page(ReferralPage)


def hand_out(stage: Stage) -> None:
    """The paper is seen, saved as a PDF and handed to the mail program."""
    hands, page = stage.hands, stage.page(ReferralPage)
    hands.wait_for(lambda: page.preview.is_current, "no preview")
    stage.look("referral")
    hands.push(page.ui.save_button)
    answer(stage, str(stage.out / PAPER))
    with mail_program(stage.out / MAIL):
        hands.push(page.ui.mail_button)
        hands.wait_for((stage.out / MAIL).exists, "no mail")
    stage.look("sent")


def record_answer(stage: Stage) -> None:
    """Almi rings: they take it. Recorded with who said it, and what."""
    hands, said = stage.hands, SPOKEN[stage.taste.language]
    stage.clock.advance(hours=3)
    page = stage.page(ReferralPage)
    hands.pick(page.ui.state_combo, stage.word("referral.state.accepted"))
    hands.fill(page.ui.said_by_edit, "Eva Lund")
    hands.pick(page.ui.how_combo, stage.word("channel.telephone"))
    hands.fill(page.ui.note_edit, said.note)
    stage.look("answer")
    hands.push(page.ui.record_button)
    hands.pause()
    stage.look("accepted")


def end_of_day(stage: Stage) -> None:
    """Today says what is left to do; the company's page says all that has been."""
    stage.hands.press(Qt.Key.Key_1, _CONTROL)
    stage.page(TodayPage)
    stage.look("today")
    stage.hands.press(Qt.Key.Key_K, _CONTROL)
    stage.hands.type("björk")
    stage.hands.wait_for(lambda: "Lars Björk" in stage.found(), "the contact is not found")
    stage.look("search-contact")
    stage.hands.press(Qt.Key.Key_Return)
    stage.page(CompanyPage)
    stage.look("company")
