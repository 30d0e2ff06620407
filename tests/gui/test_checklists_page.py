"""Who owes the answers, what is asked, and writing a new version: by keyboard and by file."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from advisor_desk.domain.checklists import Value
from advisor_desk.domain.codes import SPOKEN, Language
from advisor_desk.domain.drafts import Form
from advisor_desk.gui.checklists.edit_page import QuestionsEditPage
from advisor_desk.gui.checklists.overview_page import ChecklistsPage
from advisor_desk.gui.checklists.page import ChecklistPage
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Chip, Label
from advisor_desk.gui.visits.plan_page import PlanPage
from advisor_desk.store.rows import ProfileRow
from tests.desks import company, engagement
from tests.gui.forms import CTRL, press
from tests.gui.pages import type_text
from tests.services.checklists import answered, deferred


@pytest.fixture
def coordinator(context: Context) -> Context:
    with context.services.desk.write() as session:
        for profile in session.scalars(select(ProfileRow)):
            profile.is_coordinator = True
    return context


def overview(context: Context, part: str = "owed") -> ChecklistsPage:
    context.window.show_page("checklists", part=part)
    QApplication.sendPostedEvents()
    page = context.window.current_page()
    assert isinstance(page, ChecklistsPage)
    return page


def editing(context: Context) -> QuestionsEditPage:
    context.window.show_page("questions_edit")
    QApplication.sendPostedEvents()
    page = context.window.current_page()
    assert isinstance(page, QuestionsEditPage)
    return page


def met(context: Context, name: str, days_ago: int = 2) -> object:
    services = context.services
    asked = company(services, name)
    visit = engagement(services, asked, services.desk.now() - timedelta(days=days_ago))
    services.visits.log(visit, checklist=deferred(services, visit))
    return asked.id


def in_every_language(edit: object, text: str) -> None:
    for language in SPOKEN:
        field = edit._edits[language]  # type: ignore[attr-defined]
        field.selectAll()
        type_text(field, text)


def test_the_latest_met_stands_first_and_return_fills_it_in(
    qtbot: QtBot, context: Context
) -> None:
    met(context, "Första AB", 9)
    latest = met(context, "Andra AB", 1)
    page = overview(context)
    assert [owed.debt.name for owed in page.owed._rows] == ["Andra AB", "Första AB"]

    press(Qt.Key.Key_Return)

    filled = context.window.current_page()
    assert isinstance(filled, ChecklistPage)
    assert filled._company_id == latest


def test_a_planned_visit_is_the_chance_to_ask(qtbot: QtBot, context: Context) -> None:
    services, company_id = context.services, met(context, "Norrby Mekaniska AB")
    norrby = services.companies.get(company_id)  # type: ignore[arg-type]
    plan = engagement(services, norrby, services.desk.now() + timedelta(days=3))
    services.visits.plan(replace(plan, go_anyway_reason="-"))
    page = overview(context)

    assert "Take it up at the visit" in page.owed.ui.said_label.text()
    page.owed.ui.visit_button.click()
    assert isinstance(context.window.current_page(), PlanPage)


def test_a_debt_that_is_paid_leaves_the_list(qtbot: QtBot, context: Context) -> None:
    company_id = met(context, "Norrby Mekaniska AB")
    page = overview(context)

    context.services.checklists.fill(answered(context.services, company_id))  # type: ignore[arg-type]

    assert page.owed._rows == []
    assert not page.owed.ui.fill_button.isEnabled()


def test_a_new_version_is_written_in_every_language(qtbot: QtBot, coordinator: Context) -> None:
    page = editing(coordinator)
    page.add_button.click()
    new = page.criteria[-1]
    in_every_language(new.names, "En gemensam region")
    new.add_button.click()
    in_every_language(new.questions[0].texts, "Hur?")
    press(Qt.Key.Key_Return, CTRL)

    asked = coordinator.services.checklists.questions()
    assert (asked.version, len(asked.items)) == (2, 10)
    assert asked.criteria[-1].names == dict.fromkeys(SPOKEN, "En gemensam region")
    assert isinstance(coordinator.window.current_page(), ChecklistsPage)


def test_a_missing_language_is_said_beside_the_question(
    qtbot: QtBot, coordinator: Context
) -> None:
    page = editing(coordinator)
    question = page.criteria[0].questions[0]
    field = question.texts._edits[Language.GERMAN]
    assert isinstance(field, QPlainTextEdit)
    field.setFocus()
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_Delete)
    page.save()

    assert question._problem.text() == "A text is missing in: Deutsch."
    assert coordinator.services.checklists.questions().version == 1


def test_what_is_being_written_survives_leaving_the_page(
    qtbot: QtBot, coordinator: Context
) -> None:
    page = editing(coordinator)
    in_every_language(page.criteria[0].names, "Lika villkor")
    type_text(page.because_edit, "Enklare ord")
    coordinator.window.show_page("today")

    [draft] = coordinator.services.drafts.all()
    assert draft.form is Form.QUESTIONS
    again = editing(coordinator)
    assert again.criteria[0].criterion().names["sv"] == "Lika villkor"
    assert again.because_edit.toPlainText() == "Enklare ord"


def test_questions_and_criteria_can_be_moved_and_removed(
    qtbot: QtBot, coordinator: Context
) -> None:
    page = editing(coordinator)
    first = page.criteria[0]
    codes = [question.code for question in first.questions]
    first.questions[0].moved.emit(1)
    assert [question.code for question in first.questions] == [codes[1], codes[0], codes[2]]
    first.moved.emit(1)
    assert page.criteria[1] is first
    first.questions[2].removed.emit()
    page.criteria[2].removed.emit()
    page.save()

    asked = coordinator.services.checklists.questions()
    assert [len(criterion.items) for criterion in asked.criteria] == [3, 2]


def test_a_file_with_a_repeated_code_is_refused_and_nothing_typed_is_lost(
    qtbot: QtBot, coordinator: Context, tmp_path: Path
) -> None:
    service, file = coordinator.services.question_sets, tmp_path / "questions.json"
    service.save(file, coordinator.services.checklists.questions())
    raw = json.loads(file.read_text("utf-8"))
    raw["criteria"][0]["items"][0]["code"] = raw["criteria"][0]["items"][1]["code"]
    file.write_text(json.dumps(raw), "utf-8")
    page = editing(coordinator)
    in_every_language(page.criteria[0].names, "Lika villkor")
    page.read(str(file))

    assert "gender_equality.activity" in page.ui.problem.text()
    assert page.criteria[0].criterion().names["en"] == "Lika villkor"


def test_a_file_that_lacks_a_language_is_refused_and_nothing_typed_is_lost(
    qtbot: QtBot, coordinator: Context, tmp_path: Path
) -> None:
    service, file = coordinator.services.question_sets, tmp_path / "questions.json"
    service.save(file, coordinator.services.checklists.questions())
    raw = json.loads(file.read_text("utf-8"))
    del raw["criteria"][0]["items"][0]["texts"]["de"]
    file.write_text(json.dumps(raw), "utf-8")
    page = editing(coordinator)
    in_every_language(page.criteria[0].names, "Lika villkor")
    page.read(str(file))

    assert "Deutsch" in page.ui.problem.text()
    assert page.criteria[0].criterion().names["en"] == "Lika villkor"


def test_two_versions_stand_beside_each_other(qtbot: QtBot, coordinator: Context) -> None:
    asked = coordinator.services.checklists.questions()
    shorter = (replace(asked.criteria[0], items=asked.criteria[0].items[:2]),)
    coordinator.services.question_sets.publish(shorter)
    page = overview(coordinator, "questions")
    page.versions.ui.beside_combo.setCurrentIndex(2)

    chips = [chip.text() for chip in page.versions.table._sheet.findChildren(Chip)]
    assert (chips.count("Unchanged"), chips.count("Removed")) == (2, 7)


def test_what_was_answered_is_counted(qtbot: QtBot, context: Context) -> None:
    services = context.services
    services.checklists.fill(answered(services, company(services, "Ett AB").id))
    services.checklists.fill(answered(services, company(services, "Två AB").id, Value.NO))
    page = overview(context, "questions")

    def counted() -> None:
        said = [label.text() for label in page.versions.tally.findChildren(Label)]
        assert "2 checklists were answered in this version." in said
        assert said.count("Active: 1 · Not active: 1") == 3

    qtbot.waitUntil(counted, timeout=5_000)


def test_only_the_coordinator_is_offered_a_new_version(qtbot: QtBot, context: Context) -> None:
    with context.services.desk.write() as session:
        for profile in session.scalars(select(ProfileRow)):
            profile.is_coordinator = False

    assert overview(context, "questions").versions.ui.new_button.isHidden()


def test_what_was_begun_in_an_old_version_is_finished_in_it(
    qtbot: QtBot, coordinator: Context
) -> None:
    services, company_id = coordinator.services, met(coordinator, "Norrby Mekaniska AB")
    coordinator.window.show_page("checklist", company_id=company_id)
    page = coordinator.window.current_page()
    assert isinstance(page, ChecklistPage)
    page.panel.form.take_focus()
    press(Qt.Key.Key_Space)
    coordinator.window.show_page("today")
    asked = services.checklists.questions()
    services.question_sets.publish(asked.criteria[:1])
    coordinator.window.show_page("checklist", company_id=company_id)

    assert page.panel.form.questions.version == 1
    assert len(page.panel.form.answers()) == 1


def test_a_new_version_is_asked_where_nothing_was_begun(
    qtbot: QtBot, coordinator: Context
) -> None:
    services, company_id = coordinator.services, met(coordinator, "Norrby Mekaniska AB")
    coordinator.window.show_page("checklist", company_id=company_id)
    page = coordinator.window.current_page()
    assert isinstance(page, ChecklistPage)
    coordinator.window.show_page("today")
    asked = services.checklists.questions()
    services.question_sets.publish(asked.criteria[:1])
    coordinator.window.show_page("checklist", company_id=company_id)

    assert [*page.panel.form.items] == [item.code for item in asked.criteria[0].items]
