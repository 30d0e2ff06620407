"""The first scenes: the program is started for the first time, and a register is fetched in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton

from advisor_desk.gui.first_run.page import FirstRunPage
from advisor_desk.gui.first_run.recovery_page import RecoveryPage
from advisor_desk.gui.page_maker import SOON_WANTED
from advisor_desk.gui.registers.page import RegisterPage
from advisor_desk.gui.today.page import TodayPage
from advisor_desk.gui.unlock.page import UnlockPage
from tests.tour.stage import Stage

PASSPHRASE = "fyra gröna äpplen på rad"
LANGUAGES, LOOKS = ("sv", "en", "de"), ("system", "light", "dark")
_CONTROL = Qt.KeyboardModifier.ControlModifier


def first_run(stage: Stage) -> None:
    """Who one is, the language, the look, a passphrase; the recovery code is shown once."""
    hands = stage.hands
    page = stage.page(FirstRunPage)
    hands.wait_for(page.ui.passphrase.isVisible, "no passphrase is asked for")
    hands.fill(page.ui.name, "Åsa Öhrn")
    hands.fill(page.ui.actor, "Regionalt Exportcenter")
    hands.fill(page.ui.email, "asa.ohrn@rec.example")
    hands.fill(page.ui.telephone, "070-174 06 05")
    hands.fill(page.ui.municipality, "Borås")
    hands.press(Qt.Key.Key_Escape)  # what is proposed is what stands there
    hands.choose(page.ui.language, LANGUAGES.index(stage.taste.language))
    hands.choose(page.ui.look, LOOKS.index(stage.taste.look))
    hands.fill(page.ui.passphrase.ui.first, PASSPHRASE)
    hands.fill(page.ui.passphrase.ui.again, PASSPHRASE)
    stage.look("first-run")
    hands.press(Qt.Key.Key_Return)
    recovery = stage.page(RecoveryPage)
    stage.look("recovery-code")
    hands.push(recovery.ui.kept)
    hands.push(recovery.ui.go_on)
    stage.page(TodayPage)
    stage.look("empty-today")
    stage.watch()


def unlock(stage: Stage) -> None:
    """The desk is opened again, with the passphrase."""
    page = stage.page(UnlockPage)
    stage.hands.fill(page.ui.passphrase, PASSPHRASE)
    stage.hands.press(Qt.Key.Key_Return)
    stage.page(TodayPage)
    stage.hands.pause()
    stage.watch()
    unmade = stage.window.unmade_pages
    stage.hands.wait_for(lambda: SOON_WANTED.isdisjoint(unmade()), "the pages are not made")


def import_register(stage: Stage) -> None:
    """Both authorities' files are chosen in the file dialogue, and brought in."""
    hands = stage.hands
    hands.press(Qt.Key.Key_7, _CONTROL)
    page = stage.page(RegisterPage)
    hands.wait_for(lambda: any(b.isVisible() for b in _buttons(page)), "nothing to press")
    choose = next(button for button in _buttons(page) if button.isVisible())
    stage.look("no-register")
    hands.push(choose)
    answer(stage, " ".join(f'"{file}"' for file in stage.register_files))
    hands.wait_for(page.filled.isVisible, "the register was not imported")
    stage.look("register")


def answer(stage: Stage, typed: str) -> None:
    """Paste into the file dialogue what is wanted, and press Return."""
    hands, window = stage.hands, stage.window
    hands.wait_for(lambda: _dialog(stage), "no file dialogue")
    dialog = _dialog(stage)
    assert dialog is not None
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    hands.go_to(field)
    hands.paste(typed)
    while _dialog(stage) is not None:
        proposes = QApplication.activePopupWidget() is not None
        hands.press(Qt.Key.Key_Escape if proposes else Qt.Key.Key_Return)
    hands.wait_for(lambda: not window.findChildren(QFileDialog), "the file dialogue stays")
    window.activateWindow()  # as a window manager would
    hands.wait_for(window.isActiveWindow, "the window is not active again")


def _dialog(stage: Stage) -> QFileDialog | None:
    found = stage.window.findChildren(QFileDialog)
    return next((dialog for dialog in found if dialog.isVisible()), None)


def _buttons(page: RegisterPage) -> list[QPushButton]:
    return page.ui.states.findChildren(QPushButton)
