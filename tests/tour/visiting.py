"""The middle: a company is found, another actor's plan is noted, a visit planned and logged."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from advisor_desk.gui.buttons import Button
from advisor_desk.gui.choices import CodesPicker
from advisor_desk.gui.companies.page import CompanyPage
from advisor_desk.gui.today.line_row import LineRow, LineWords
from advisor_desk.gui.today.page import TodayPage
from advisor_desk.gui.visits.log_page import LogPage
from advisor_desk.gui.visits.plan_page import PlanPage
from tests.tour import register_files
from tests.tour.beginning import unlock
from tests.tour.spoken import SPOKEN
from tests.tour.stage import Stage

CONTACT = "Lars Björk"
_CONTROL = Qt.KeyboardModifier.ControlModifier
_PLANNED, _TELEPHONE = 0, 1
_LAW, _CUSTOMS, _FINANCING = 3, 4, 0
YES, PARTLY, NO, NOT_DISCUSSED = range(4)
_ANSWERS = (YES, YES, PARTLY, YES, PARTLY, NO, YES, YES, NOT_DISCUSSED)


def find(stage: Stage) -> None:
    """Ctrl+K, some letters, Return: a company of the register becomes one the desk knows."""
    hands = stage.hands
    hands.press(Qt.Key.Key_K, _CONTROL)
    hands.type("visk")
    hands.wait_for(lambda: register_files.NAME in stage.found(), "the register did not answer")
    stage.look("search")
    hands.press(Qt.Key.Key_Return)
    stage.page(CompanyPage)
    stage.look("new-company")


def hear(stage: Stage) -> None:
    """Almi's adviser said on the telephone that they plan a visit: noted with its source."""
    hands, company = stage.hands, stage.page(CompanyPage)
    hands.push(company.ui.hear_button)
    form = stage.page(LogPage).form
    hands.pick(form.hearsay.ui.actor_combo, "Almi")
    hands.choose(form.hearsay.ui.status_choice, _PLANNED)
    hands.fill(form.hearsay.ui.told_by_edit, "Eva Lund")
    hands.set_day(form.when.ui.day_edit, QDate(2026, 12, 3))
    hands.choose(form.hearsay.ui.channel_choice, _TELEPHONE)
    stage.look("hearsay")
    hands.press(Qt.Key.Key_Return, _CONTROL)
    stage.page(CompanyPage)
    stage.look("hold")


def plan(stage: Stage) -> None:
    """The advice says to hold; the adviser has talked to Almi, and says why she goes anyway."""
    hands, said = stage.hands, SPOKEN[stage.taste.language]
    hands.press(Qt.Key.Key_P, _CONTROL)
    page = stage.page(PlanPage)
    hands.fill(page.details.ui.purpose_edit, said.purpose)
    hands.tick(_picker(page.needs), _CUSTOMS)
    stage.look("advice")
    anyway = page.advice.findChild(QPushButton, "way go_anyway")
    assert anyway is not None
    hands.push(anyway)
    hands.type(said.reason)
    stage.look("go-anyway")
    hands.press(Qt.Key.Key_Return, _CONTROL)
    stage.page(CompanyPage)
    stage.look("planned")


def log(stage: Stage) -> None:
    """At the company: who was met and what was said; the window dies, and nothing is lost."""
    hands, said = stage.hands, SPOKEN[stage.taste.language]
    stage.close()
    stage.clock.advance(days=1, hours=2)
    stage.open()
    unlock(stage)
    stage.look("morning")
    _log_first(stage)
    form = stage.page(LogPage).form
    hands.go_to(form.met.counter)
    hands.replace("1")
    hands.press(Qt.Key.Key_Tab)
    hands.replace("2")
    hands.push(form.met.add_button)
    hands.type(CONTACT)
    hands.fill(form.met.new_contact.ui.title_edit, said.title)
    hands.fill(form.met.new_contact.ui.telephone_edit, "033-12 34 56")
    hands.press(Qt.Key.Key_Return)
    hands.fill(form.told.ui.notes_edit, said.notes)
    stage.look("typing")


def _log_first(stage: Stage) -> None:
    """Today's visit is the first line of the page, with a button to log it."""
    rows = [row for row in stage.page(TodayPage).visits.findChildren(LineRow) if row.isVisible()]
    button = rows[0].findChild(Button)
    assert button is not None
    stage.hands.push(button)


def crash(stage: Stage) -> None:
    """The window is gone in the middle of a sentence; what was typed is back."""
    stage.close()
    stage.open()
    unlock(stage)
    stage.look("draft")
    page = stage.page(TodayPage)
    drafts = [line for line in page.drafts.findChildren(LineWords) if line.isVisible()]
    stage.hands.go_to(drafts[0])
    stage.hands.press(Qt.Key.Key_Return)
    form = stage.page(LogPage).form
    stage.look("restored")
    said = SPOKEN[stage.taste.language]
    assert form.told.ui.notes_edit.toPlainText() == said.notes
    stage.hands.go_to(form.told.ui.notes_edit)
    stage.hands.press(Qt.Key.Key_End, _CONTROL)
    stage.hands.type(said.more_notes)


def finish(stage: Stage) -> None:
    """Needs, maturity, the nine questions, a next step; then the visit is complete."""
    hands, said = stage.hands, SPOKEN[stage.taste.language]
    page = stage.page(LogPage)
    form = page.form
    hands.choose(form.told.ui.maturity_choice, 3)
    hands.tick(_picker(form.needs), _FINANCING)
    stage.look("told")
    for item, answer in zip(form.checklist.form.items.values(), _ANSWERS, strict=True):
        hands.choose(item.ui.value_choice, answer)
        if answer == NOT_DISCUSSED:
            hands.fill(item.ui.note_edit, said.not_discussed)
    stage.look("checklist")
    hands.push(form.steps.add_button)
    hands.type(said.step)
    stage.look("step")
    hands.press(Qt.Key.Key_Return, _CONTROL)
    stage.page(CompanyPage)
    stage.look("logged")


def _picker(needs: QWidget) -> CodesPicker:
    found = needs.findChild(CodesPicker)
    assert found is not None
    return found
