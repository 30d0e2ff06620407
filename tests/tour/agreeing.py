"""The partners have agreed on who leads where: it is written down, read and printed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from advisor_desk.gui.agreements.edit_page import AgreementEditPage
from advisor_desk.gui.agreements.page import AgreementPage
from advisor_desk.gui.directory.page import DirectoryPage
from advisor_desk.gui.settings.page import SettingsPage
from tests.tour.beginning import answer
from tests.tour.stage import Stage

AGREEMENT = "agreement.pdf"
_CONTROL = Qt.KeyboardModifier.ControlModifier
_FINANCING, _PAPER = 0, 1


def agree(stage: Stage) -> None:
    """Whoever coordinates says so, and writes the first version: two clauses that meet."""
    hands = stage.hands
    hands.press(Qt.Key.Key_Comma, _CONTROL)
    hands.push(stage.page(SettingsPage).profile.ui.coordinator)
    hands.press(Qt.Key.Key_6, _CONTROL)
    hands.push(stage.page(DirectoryPage).ui.agreement_button)
    page = stage.page(AgreementPage)
    stage.look("no-agreement")
    hands.push(next(b for b in page.ui.stack.findChildren(QPushButton) if b.isVisible()))
    written = stage.page(AgreementEditPage)
    for lead in ("Regionalt", "Almi"):
        hands.push(written.clauses.add_button)
        clause = written.clauses.clauses[-1]
        hands.pick(clause.lead_combo, lead)
        hands.fill(clause.places_edit, "Borås, Mark")
    hands.tick(written.clauses.clauses[-1].needs_picker, _FINANCING)
    stage.look("agreement-written")
    hands.press(Qt.Key.Key_Return, _CONTROL)
    stage.page(AgreementPage)
    stage.look("agreement")


def print_it(stage: Stage) -> None:
    """As it is hung up: one page."""
    page = stage.page(AgreementPage)
    stage.hands.choose(page.ui.part_choice, _PAPER)
    stage.hands.wait_for(lambda: page.paper.preview.is_current, "the paper is not drawn")
    stage.hands.push(page.paper.ui.save_button)
    answer(stage, str(stage.out / AGREEMENT))
    stage.hands.wait_for((stage.out / AGREEMENT).exists, "the agreement was not saved")
    stage.look("agreement-paper")
