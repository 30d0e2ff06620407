from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from advisor_desk.domain.companies import Contact
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Channel, Hearsay
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.gui.companies.contact_dialog import ContactDialog
from advisor_desk.gui.companies.edit_page import CompanyEditPage
from advisor_desk.gui.companies.list_page import CompaniesPage
from advisor_desk.gui.companies.page import CompanyPage
from advisor_desk.gui.companies.wish_dialog import WishDialog
from advisor_desk.gui.context import Context
from tests.desks import actor, company, engagement
from tests.gui.pages import found


def shown(context: Context, key: str, **arguments: object) -> object:
    context.window.show_page(key, **arguments)
    return context.window.current_page()


def test_the_page_tells_what_every_actor_did(qtbot: QtBot, context: Context) -> None:
    services = context.services
    norrby = company(services, number="556000-0001")
    almi = actor(services, "ALMI")
    told = engagement(services, norrby, services.desk.now() + timedelta(days=3), by=almi)
    services.visits.hear(replace(told, hearsay=_hearsay(), purpose="Finansiering"))

    page = shown(context, "company", company_id=norrby.id)

    assert isinstance(page, CompanyPage)
    assert page.ui.name_label.text() == norrby.name
    assert "556000-0001" in page.ui.facts_label.text()
    assert page.ui.banner.level() == "hold"
    model = page.ui.timeline.model()
    assert model.rowCount() == 1
    spoken = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Almi" in spoken
    assert "Finansiering" in spoken


def test_a_step_is_ticked_off_and_the_tick_taken_back(qtbot: QtBot, context: Context) -> None:
    services = context.services
    norrby = company(services)
    step = NextStep(
        id=new_id(),
        company_id=norrby.id,
        text="Ring tillbaka",
        due=services.desk.today(),
        owner_actor_id=services.desk.me.actor.id,
    )
    services.steps.add(step)
    page = shown(context, "company", company_id=norrby.id)
    assert isinstance(page, CompanyPage)

    found(page.side, QCheckBox, f"step {step.id}").click()
    qtbot.waitUntil(lambda: page.side.findChild(QCheckBox, f"step {step.id}") is None)
    assert services.pages.page(norrby.id).steps[0].done_on == services.desk.today()

    found(context.window.toast, QPushButton).click()
    qtbot.waitUntil(lambda: page.side.findChild(QCheckBox, f"step {step.id}") is not None)


def test_a_contact_is_added_by_keyboard(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    page = shown(context, "company", company_id=norrby.id)
    assert isinstance(page, CompanyPage)
    ContactDialog.open_for(context, page.side, norrby.id)
    dialog = found(context.window, ContactDialog)

    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClicks(dialog.ui.name_edit, "Sanna Makinen")
        QTest.keyClick(dialog.ui.name_edit, Qt.Key.Key_Return)

    assert [c.name for c in context.services.companies.contacts(norrby.id)] == ["Sanna Makinen"]


def test_a_contact_without_a_name_keeps_the_dialog_open(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    dialog = ContactDialog(
        context, Contact(id=new_id(), company_id=norrby.id, name=""), context.window
    )
    qtbot.addWidget(dialog)

    with qtbot.assertNotEmitted(dialog.accepted):
        dialog.ui.save_button.click()

    assert dialog.ui.problem.text()


def test_a_company_is_added_by_hand_with_its_municipality(qtbot: QtBot, context: Context) -> None:
    page = shown(context, "company_edit", typed="Åkeri i Borås AB")
    assert isinstance(page, CompanyEditPage)
    assert page.ui.name_edit.text() == "Åkeri i Borås AB"

    QTest.keyClicks(page.ui.town_edit, "Boras")
    QTest.keyClick(page.ui.town_edit, Qt.Key.Key_Return)
    assert page.ui.municipality_combo.currentText() == "Borås"
    QTest.keyClick(page.ui.town_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    [hit] = context.services.companies.search("åkeri").companies
    saved = context.services.companies.get(hit.id)
    assert (saved.municipality, saved.municipality_confirmed) == ("1490", False)
    assert isinstance(context.window.current_page(), CompanyPage)


def test_a_mistyped_number_is_explained_and_nothing_is_lost(
    qtbot: QtBot, context: Context
) -> None:
    page = shown(context, "company_edit")
    assert isinstance(page, CompanyEditPage)
    QTest.keyClicks(page.ui.number_edit, "556000-0002")
    QTest.keyClicks(page.ui.name_edit, "Fel Siffra AB")

    page.ui.save_button.click()

    assert "556000-0002" in page.ui.number_problem.text()
    assert page.ui.name_edit.text() == "Fel Siffra AB"
    assert context.services.companies.page() == []


@pytest.mark.parametrize(("typed", "is_told"), [("12", True), ("абв", True), ("", False)])
def test_a_number_too_short_is_told_when_the_field_is_left(
    context: Context, typed: str, is_told: bool
) -> None:
    page = shown(context, "company_edit")
    assert isinstance(page, CompanyEditPage)
    page.ui.number_edit.setFocus()
    page.ui.number_edit.insert(typed)
    assert not page.ui.number_problem.text()

    QTest.keyClick(page.ui.number_edit, Qt.Key.Key_Tab)

    assert bool(page.ui.number_problem.text()) is is_told


def test_a_municipality_that_there_is_not_is_explained(qtbot: QtBot, context: Context) -> None:
    page = shown(context, "company_edit", typed="Norrby AB")
    assert isinstance(page, CompanyEditPage)
    page.ui.municipality_combo.setFocus()
    QTest.keyClicks(page.ui.municipality_combo, "Bolås")

    page.ui.save_button.click()

    assert page.ui.municipality_problem.text()
    assert page.ui.municipality_combo.currentText() == "Bolås"
    assert context.services.companies.page() == []


def test_a_company_that_had_no_number_gets_one(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    page = shown(context, "company_edit", company_id=norrby.id)
    assert isinstance(page, CompanyEditPage)

    QTest.keyClicks(page.ui.number_edit, "556000-0001")
    QTest.keyClick(page.ui.number_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert context.services.companies.get(norrby.id).number == "5560000001"
    again = shown(context, "company_edit", company_id=norrby.id)
    assert isinstance(again, CompanyEditPage)
    assert not again.ui.number_edit.isEnabled()


def test_a_number_already_known_leads_to_its_company(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services, number="556000-0001")
    page = shown(context, "company_edit")
    assert isinstance(page, CompanyEditPage)

    QTest.keyClicks(page.ui.number_edit, "5560000001")
    assert norrby.name in page.ui.known.accessibleName()
    page.ui.known.pressed.emit()

    assert isinstance(context.window.current_page(), CompanyPage)


def test_what_is_typed_is_kept_and_comes_back(qtbot: QtBot, context: Context) -> None:
    page = shown(context, "company_edit")
    assert isinstance(page, CompanyEditPage)
    QTest.keyClicks(page.ui.name_edit, "Halvskrivet")

    page.leave()

    [draft] = context.services.drafts.all()
    assert (draft.form, draft.fields["name"]) == (Form.COMPANY, "Halvskrivet")
    again = shown(context, "company_edit", draft_id=draft.subject_id)
    assert isinstance(again, CompanyEditPage)
    assert again.ui.name_edit.text() == "Halvskrivet"


def test_the_list_is_filtered_as_one_types(qtbot: QtBot, context: Context) -> None:
    company(context.services, "Norrby Mekaniska AB")
    company(context.services, "Åsa Träförädling AB")
    page = shown(context, "companies")
    assert isinstance(page, CompaniesPage)
    assert page.model.rowCount() == 2

    QTest.keyClicks(page.ui.filter_edit, "traforad")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)


def test_a_company_that_wishes_no_contact_is_held(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    page = shown(context, "company", company_id=norrby.id)
    assert isinstance(page, CompanyPage)
    found(page.side, QPushButton, "wish").click()
    dialog = found(context.window, WishDialog)
    QTest.keyClicks(dialog.ui.said_by_edit, "vd")
    dialog.ui.save_button.click()

    qtbot.waitUntil(lambda: page.ui.banner.level() == "hold")


def _hearsay() -> Hearsay:
    return Hearsay(told_by="Anna", channel=Channel.TELEPHONE, on=date(2026, 11, 23))
