"""A partnership that has worked together for a while: who goes where, and what was agreed."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from advisor_desk.gui.board.move_dialog import MoveDialog
from advisor_desk.gui.board.page import BoardPage
from advisor_desk.gui.buttons import Button, IconButton
from advisor_desk.gui.checklists.overview_page import ChecklistsPage
from advisor_desk.gui.choices import Segmented
from advisor_desk.gui.collisions.page import CollisionPage
from advisor_desk.gui.directory.clusters_page import ClustersPage
from advisor_desk.gui.directory.page import DirectoryPage
from advisor_desk.gui.directory.takeover_page import TakeoverPage
from advisor_desk.gui.directory.takeover_row import TakeoverRow
from advisor_desk.gui.exchange.page import ExchangePage
from advisor_desk.gui.follow_ups.list_page import StepsPage
from advisor_desk.gui.inbox.collisions_card import CollisionsCard
from advisor_desk.gui.inbox.invitations_card import InvitationsCard
from advisor_desk.gui.inbox.page import InboxPage
from advisor_desk.gui.near.page import NearPage
from advisor_desk.gui.participants.lists_page import ListsPage
from advisor_desk.gui.participants.page import ListPage
from advisor_desk.gui.today.line_row import LineRow
from advisor_desk.gui.today.page import TodayPage
from advisor_desk.gui.visits.list_page import VisitsPage
from advisor_desk.services.demo import make_demo
from advisor_desk.system.settings import Look, load_settings, save_settings
from tests.tour import register_files
from tests.tour.beginning import PASSPHRASE, answer, unlock
from tests.tour.eyes import seen
from tests.tour.spoken import SPOKEN
from tests.tour.stage import P, Stage

PARCEL = "for-the-partners.advisordesk"
LIST = "shared-list.csv"
FAR = "Tanum"
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_COMPANIES, _VISITS = 160, 600
_MOST_STEPS = 60


def join_partnership(stage: Stage) -> None:
    """A year on: the desk of an adviser whose partnership has much on record."""
    stage.close()
    stage.look_away()
    folder = stage.desk.with_name("partnership")
    make_demo(
        folder, passphrase=PASSPHRASE, clock=stage.clock, companies=_COMPANIES, visits=_VISITS
    ).close()
    settings = load_settings(folder).settings
    taste = stage.taste
    chosen = replace(settings, language=taste.language, look=Look(taste.look))
    save_settings(folder, replace(chosen, reminders=False))  # no notice over the pictures
    stage.desk = folder
    stage.open()
    unlock(stage)
    stage.page(TodayPage)
    stage.look("partnership")


def look_at_board(stage: Stage) -> None:
    """Everybody's visits, by week and month; one's own is moved by keys, and asked about anew."""
    hands = stage.hands
    hands.press(Qt.Key.Key_B, _CONTROL | _SHIFT)
    page = stage.page(BoardPage)
    stage.look("board-week")
    hands.press(Qt.Key.Key_M)
    stage.look("board-month")
    hands.press(Qt.Key.Key_W)
    _walk_to_own(stage, page)
    hands.push(page.ui.marked_bar.move_button)
    dialog = stage.dialog(MoveDialog)
    hands.set_day(dialog.when.ui.day_edit, dialog.when.ui.day_edit.date().addDays(1))
    stage.look("board-move")
    stage.dismiss(dialog)


def come_along(stage: Stage) -> None:
    """Another actor asks to come along; one key says yes."""
    hands = stage.hands
    hands.press(Qt.Key.Key_2, _CONTROL)
    card = _card(stage, InvitationsCard)
    stage.look("asked-along")
    accept = QCoreApplication.translate("InvitationsCard", "Accept")
    hands.push(next(button for button in _buttons_of(card) if button.text() == accept))
    stage.look("coming-along")


def settle_collision(stage: Stage) -> None:
    """Two visits to one company that nobody saw coming: what came of it is put down."""
    hands, said = stage.hands, SPOKEN[stage.taste.language]
    hands.press(Qt.Key.Key_2, _CONTROL)
    hands.push(_buttons_of(_card(stage, CollisionsCard))[0])
    page = stage.page(CollisionPage)
    stage.look("collision")
    choice = page.decision.ui.way_choice
    hands.choose(choice, _last_of(choice))
    hands.fill(page.decision.ui.note_edit, said.settled)
    hands.press(Qt.Key.Key_Return, _CONTROL)
    stage.look("collision-resolved")


def see_debt(stage: Stage) -> None:
    """Which companies have not been asked the nine questions, and what the questions are."""
    hands = stage.hands
    hands.press(Qt.Key.Key_C, _CONTROL | _SHIFT)
    page = stage.page(ChecklistsPage)
    stage.look("checklists-owed")
    hands.choose(page.ui.part_choice, 1)
    stage.look("questions")


def look_around(stage: Stage) -> None:
    """One trip, several visits: who is near that nobody has met."""
    hands = stage.hands
    hands.press(Qt.Key.Key_B, _CONTROL | _SHIFT)
    hands.push(stage.page(BoardPage).ui.marked_bar.near_button)
    page = stage.page(NearPage)
    hands.go_to(page.ui.place_edit)
    hands.replace(FAR)
    hands.press(Qt.Key.Key_Return)
    hands.wait_for(page.strangers.is_answered, "the register does not say who is near")
    stage.look("near")


def look_up_clusters(stage: Stage) -> None:
    """Who can be asked besides the actors, on either side of a border."""
    hands = stage.hands
    hands.press(Qt.Key.Key_6, _CONTROL)
    page = stage.page(DirectoryPage)
    stage.look("directory")
    hands.push(page.ui.clusters_button)
    stage.page(ClustersPage)
    stage.look("clusters")


def write_parcel(stage: Stage) -> None:
    """With no network, what the partners must know goes by a signed file."""
    hands = stage.hands
    hands.press(Qt.Key.Key_O, _CONTROL | _SHIFT)
    page, toast = stage.page(ExchangePage), stage.window.toast
    stage.look("files-between-desks")
    before = seen(toast)
    hands.push(page.writing.ui.write_button)
    answer(stage, str(stage.out / PARCEL))
    hands.wait_for(lambda: seen(toast) != before, "nothing is said of the file")
    stage.look("file-written")


def bring_in_list(stage: Stage) -> None:
    """The shared spreadsheet of visits is read once, looked through, and left behind."""
    hands = stage.hands
    hands.press(Qt.Key.Key_4, _CONTROL)
    hands.push(stage.page(VisitsPage).ui.list_button)
    page = stage.page(ListsPage)
    hands.wait_for(lambda: _choosing(page), "no file can be chosen")
    hands.push(_choosing(page)[0])
    answer(stage, str(_shared_list(stage)))
    hands.wait_for(page.mapping.isVisible, "the columns are not asked")
    stage.look("list-columns")
    hands.push(page.ui.compare_button)
    review = stage.page(ListPage)
    hands.wait_for(review.evidence.isVisible, "the rows are not shown")
    stage.look("list-review")


def follow_up(stage: Stage) -> None:
    """Every step that was agreed, by whose turn it is, overdue first."""
    hands = stage.hands
    hands.press(Qt.Key.Key_1, _CONTROL)
    hands.push(stage.page(TodayPage).all_steps)
    stage.page(StepsPage)
    stage.look("steps")


def hand_over(stage: Stage) -> None:
    """What hangs on a person goes to another in one reviewed step."""
    hands, said = stage.hands, SPOKEN[stage.taste.language]
    hands.press(Qt.Key.Key_6, _CONTROL)
    page_of_actor = stage.page(DirectoryPage)
    hands.push(_takeover_button(page_of_actor))
    page = stage.page(TakeoverPage)
    hands.go_to(page.ui.to_combo)
    hands.press(Qt.Key.Key_Down)
    hands.fill(page.ui.because, said.away)
    stage.look("hand-over")
    hands.press(Qt.Key.Key_Return, _CONTROL)
    hands.wait_for(lambda: page.history.findChildren(TakeoverRow), "nobody took over")
    stage.look("handed-over")


def _walk_to_own(stage: Stage, page: BoardPage) -> None:
    """By arrow keys to the next visit that may be moved, on into the weeks to come."""
    for _ in range(_MOST_STEPS):
        if page.ui.marked_bar.move_button.isVisible():
            return
        stage.hands.press(Qt.Key.Key_Down)
        if not page.ui.marked_bar.move_button.isVisible():
            stage.hands.press(Qt.Key.Key_Right)
    msg = "no visit of one's own on the board"
    raise AssertionError(msg)


def _card(stage: Stage, kind: type[P]) -> P:
    [card] = [card for card in stage.page(InboxPage).cards if isinstance(card, kind)]
    return card


def _buttons_of(card: QWidget) -> list[Button]:
    """Of the lines that ask for something."""
    rows = [row for row in card.findChildren(LineRow) if row.isVisible()]
    buttons = [button for row in rows for button in row.findChildren(Button)]
    return [button for button in buttons if button.isVisible()]


def _last_of(choice: Segmented) -> int:
    return sum(button.isVisible() for button in choice.findChildren(QAbstractButton)) - 1


def _shared_list(stage: Stage) -> Path:
    """A spreadsheet as partners keep one, of companies that the desk knows and does not."""
    application = stage.application
    assert application is not None
    assert application.context is not None
    names = [one.name for one in application.context.services.companies.page(limit=3)]
    rows = [
        "Företag;Ort;Datum;Organisation;Syfte;Status",
        *(f"{name};;2026-10-1{day};Almi;Uppsökande;Genomfört" for day, name in enumerate(names)),
        f"{register_files.NAME};Borås;2026-10-20;Handelskammaren;Expert;Genomfört",
        "Glömda Datum AB;Skövde;någon gång i höst;Almi;Uppsökande;Planerat",
    ]
    path = stage.out / LIST
    path.write_text("\n".join(rows) + "\n", "utf-8")
    return path


def _choosing(page: ListsPage) -> list[QPushButton]:
    """The button that asks for a file: in the middle of an empty page, else above the lists."""
    empty = page.ui.stack.findChildren(QPushButton)
    return [b for b in (page.ui.choose_button, *empty) if b.isVisible() and b.isEnabled()]


def _takeover_button(page: DirectoryPage) -> IconButton:
    """Beside the first colleague of one's own actor."""
    page.ui.scroll.ensureWidgetVisible(page.ui.advisers_card)
    buttons = page.ui.advisers_card.findChildren(IconButton)
    return next(b for b in buttons if b.isVisible() and b.objectName().startswith("hand_over"))
