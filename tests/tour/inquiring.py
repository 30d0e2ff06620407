"""Next day the telephone rings: an inquiry is logged during the call, and answered."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advisor_desk.gui.inbox.page import InboxPage
from advisor_desk.gui.inquiries.edit_page import InquiryEditPage
from advisor_desk.gui.inquiries.page import InquiryPage
from advisor_desk.gui.today.line_row import LineWords
from tests.tour import register_files
from tests.tour.spoken import SPOKEN
from tests.tour.stage import Stage
from tests.tour.visiting import CONTACT

_CONTROL = Qt.KeyboardModifier.ControlModifier
_CUSTOMS = 4


def take_in(stage: Stage) -> None:
    """Ctrl+I from wherever one is; the company and the caller are known, so little is typed."""
    hands, said = stage.hands, SPOKEN[stage.taste.language]
    stage.clock.advance(days=1)
    hands.press(Qt.Key.Key_I, _CONTROL)
    page = stage.page(InquiryEditPage)
    ui = page.ui
    hands.type("visk")
    hands.wait_for(ui.company_lookup.list.count, "the company is not proposed")
    hands.press(Qt.Key.Key_Return)
    hands.go_to(ui.asked_edit)
    hands.type(CONTACT[:3])
    hands.wait_for(QApplication.activePopupWidget, "the caller is not proposed")
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    hands.fill(ui.ask_edit, said.question)
    hands.tick(ui.needs_picker, _CUSTOMS)
    stage.look("inquiry")
    hands.press(Qt.Key.Key_Return, _CONTROL)
    stage.page(InquiryPage)
    stage.look("inquiry-logged")


def answer_it(stage: Stage) -> None:
    """It waits in the inbox until somebody answers; what was said is one line, and it is done."""
    hands, said = stage.hands, SPOKEN[stage.taste.language]
    stage.clock.advance(hours=1)
    hands.press(Qt.Key.Key_2, _CONTROL)
    inbox = stage.page(InboxPage)
    stage.look("inbox")
    line = next(
        one
        for one in inbox.findChildren(LineWords)
        if one.isVisible() and register_files.NAME in one.accessibleName()
    )
    hands.go_to(line)
    hands.press(Qt.Key.Key_Return)
    page = stage.page(InquiryPage)
    hands.fill(page.ui.note_edit, said.reply)
    hands.press(Qt.Key.Key_Return, _CONTROL)
    hands.pause()
    stage.look("inquiry-answered")
