"""The agreement read, compared, printed and written anew: by keyboard and by clicks."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from advisor_desk.domain.agreements import Agreement
from advisor_desk.domain.codes import Need
from advisor_desk.domain.drafts import Form
from advisor_desk.gui.agreements.edit_page import AgreementEditPage
from advisor_desk.gui.agreements.page import AgreementPage
from advisor_desk.gui.context import Context
from advisor_desk.gui.directory.page import DirectoryPage
from advisor_desk.gui.furnishing import furnish
from advisor_desk.gui.inquiries.page import InquiryPage
from advisor_desk.gui.labels import Chip, Label
from advisor_desk.gui.moments import qdate
from advisor_desk.gui.referrals.refer_page import ReferPage
from advisor_desk.gui.today.page import TodayPage
from advisor_desk.gui.visits.plan_page import PlanPage
from tests.desks import actor, company
from tests.gui.forms import CTRL, clashing_keys, nameless, press, save_as, write
from tests.gui.pages import found, type_text
from tests.services.agreed import clause, coordinate, proposal
from tests.services.test_inquiries import asked

TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)


@pytest.fixture
def coordinator(context: Context) -> Context:
    coordinate(context.services)
    return context


def agreed(context: Context, *codes: str, since: date = TODAY) -> Agreement:
    """Each of these leads in Borås, the first of them in fact."""
    services = context.services
    clauses = [clause(services, code, "Borås") for code in codes]
    return services.agreements.publish(proposal(services, *clauses, since=since))


def reading(context: Context, **arguments: object) -> AgreementPage:
    context.window.show_page("agreement", **arguments)
    QApplication.sendPostedEvents()
    page = context.window.current_page()
    assert isinstance(page, AgreementPage)
    return page


def writing(context: Context) -> AgreementEditPage:
    context.window.show_page("agreement_edit")
    QApplication.sendPostedEvents()
    page = context.window.current_page()
    assert isinstance(page, AgreementEditPage)
    return page


def settle() -> None:
    """What is added to a page is shown with the next events."""
    for _ in range(3):
        QApplication.processEvents()


def said(page: AgreementPage) -> list[str]:
    return [label.text() for label in page.findChildren(Label) if label.isVisible()]


def test_it_is_found_from_the_directory(qtbot: QtBot, coordinator: Context) -> None:
    coordinator.window.show_page("directory")
    page = coordinator.window.current_page()
    assert isinstance(page, DirectoryPage)
    page.ui.agreement_button.setFocus()
    press(Qt.Key.Key_Space)

    assert isinstance(coordinator.window.current_page(), AgreementPage)


def test_a_key_leads_there_from_any_page(qtbot: QtBot, coordinator: Context) -> None:
    furnish(coordinator)
    coordinator.window.show_page("today")
    QTest.keyClick(coordinator.window, Qt.Key.Key_A, CTRL | Qt.KeyboardModifier.ShiftModifier)

    assert isinstance(coordinator.window.current_page(), AgreementPage)


def test_without_one_the_page_says_so_and_leads_the_coordinator_on(
    qtbot: QtBot, coordinator: Context
) -> None:
    page = reading(coordinator)
    assert "No agreement yet" in said(page)
    button = next(b for b in page.findChildren(QPushButton) if b.text().startswith("Write the"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert isinstance(coordinator.window.current_page(), AgreementEditPage)


def test_everybody_reads_and_only_the_coordinator_is_offered_a_new_version(
    qtbot: QtBot, coordinator: Context
) -> None:
    agreed(coordinator, "ALMI")
    page = reading(coordinator)
    assert page.ui.change_button.isVisible()

    coordinate(coordinator.services, is_coordinator=False)
    settle()
    assert not page.ui.change_button.isVisible()
    assert actor(coordinator.services, "ALMI").name in said(page)


def test_who_leads_and_which_clause_decides_is_told(qtbot: QtBot, coordinator: Context) -> None:
    agreed(coordinator, "ALMI", "EEN")
    told = said(reading(coordinator))

    assert {"Who leads", "Where clauses meet", "Borås", "Quiet period"} <= set(told)
    assert any("contradict each other" in text and "Clause 1" in text for text in told)


def test_an_agreement_with_no_lead_says_so_plainly(qtbot: QtBot, coordinator: Context) -> None:
    agreed(coordinator)
    page = reading(coordinator)

    assert page.ui.notice.isVisible()
    assert sum("by this agreement nobody leads" in text for text in said(page)) == 2


def test_a_coming_version_is_a_press_away_and_stands_beside(
    qtbot: QtBot, coordinator: Context
) -> None:
    agreed(coordinator, "ALMI")
    agreed(coordinator, "ALMI", "EEN", since=TODAY + 9 * DAY)
    page = reading(coordinator)
    assert "From 23 November 2026 to 1 December 2026" in said(page)

    coming = "From 2 December 2026 until further notice"
    button = next(b for b in page.findChildren(QPushButton) if b.text() == coming)
    button.setFocus()
    press(Qt.Key.Key_Space)
    assert "This version is not the one in force today." in said(page)

    page.read.versions.beside_combo.setFocus()
    press(Qt.Key.Key_Down)
    chips = [chip.text() for chip in page.read.side_by_side.findChildren(Chip)]
    assert (chips.count("The same"), chips.count("New")) == (6, 1)


def test_when_nothing_holds_today_the_page_says_so(qtbot: QtBot, coordinator: Context) -> None:
    agreed(coordinator, "ALMI", since=TODAY + DAY)

    assert any("Nothing is agreed for today" in text for text in said(reading(coordinator)))


def test_the_first_version_is_written_by_keys(qtbot: QtBot, coordinator: Context) -> None:
    page = writing(coordinator)
    page.clauses.add_button.setFocus()
    press(Qt.Key.Key_Space)
    settle()
    names = [entry.actor.name for entry in coordinator.services.directory.entries()]
    for _ in range(names.index(actor(coordinator.services, "EEN").name) + 1):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Tab)
    write("Borås, mark")
    press(Qt.Key.Key_Tab)
    write("c, 62.1")
    press(Qt.Key.Key_Return, CTRL)

    [version] = coordinator.services.agreements.versions()
    [made] = version.agreement.clauses
    assert made.lead_id == actor(coordinator.services, "EEN").id
    assert made.municipalities == {"1490", "1463"}
    assert {one.code for one in made.industries} == {"C", "621"}
    assert isinstance(coordinator.window.current_page(), AgreementPage)


def test_what_is_wrong_is_said_beside_each_field_and_nothing_is_lost(
    qtbot: QtBot, coordinator: Context
) -> None:
    page = writing(coordinator)
    page.clauses.add_button.click()
    settle()
    [card] = page.clauses.clauses
    type_text(card.places_edit, "Borås, Bårås")
    type_text(card.industry_edits["SNI2025"], "00")
    page.days.open_check.click()
    page.days.to_edit.setDate(qdate(TODAY - DAY))
    page.save()

    assert [problem.text() for problem in problems(page)] == [
        "The last day lies before the first. Choose a later one, or until further notice.",
        "Choose who leads.",
        "No municipality is called: Bårås. Write the names with commas between.",
        "There is no such industry: 00 (SNI2025). Write a section’s letter or two to five digits.",
        "The new version cannot come into force yet. What is missing is said beside each part.",
    ]
    assert card.places_edit.text() == "Borås, Bårås"
    assert coordinator.services.desk.agreements == []


def problems(page: AgreementEditPage) -> list[Label]:
    return [
        label
        for label in page.findChildren(Label)
        if label.property("role") == "error" and label.isVisible()
    ]


def test_a_version_that_changes_nothing_is_refused_in_words(
    qtbot: QtBot, coordinator: Context
) -> None:
    agreed(coordinator, "ALMI")
    page = writing(coordinator)
    page.save()

    assert page.ui.problem.text().startswith("Nothing is changed")


def test_what_is_typed_survives_leaving_the_page_and_waits_on_today(
    qtbot: QtBot, coordinator: Context
) -> None:
    agreed(coordinator, "ALMI")
    page = writing(coordinator)
    type_text(page.clauses.clauses[0].places_edit, ", Mar")
    page.terms.figures["quiet_days"].setValue(45)
    type_text(page.duties.edits[actor(coordinator.services, "EEN").id], "Söker partner")
    coordinator.window.show_page("today")

    [draft] = coordinator.services.drafts.all()
    assert draft.form is Form.AGREEMENT
    today = coordinator.window.current_page()
    assert isinstance(today, TodayPage)
    again = writing(coordinator)
    assert again.clauses.clauses[0].places_edit.text() == "Borås, Mar"
    assert again.terms.terms().quiet_days == 45
    assert list(again.duties.duties().values()) == ["Söker partner"]


def test_clauses_that_meet_are_told_while_they_are_typed(
    qtbot: QtBot, coordinator: Context
) -> None:
    agreed(coordinator, "ALMI", "EEN")
    page = writing(coordinator)
    assert page.clashes.isVisible()
    page.clauses.clauses[1].places_edit.selectAll()
    type_text(page.clauses.clauses[1].places_edit, "Mark")

    assert not page.clashes.isVisible()


def test_clauses_are_moved_and_removed_and_counted_anew(
    qtbot: QtBot, coordinator: Context
) -> None:
    agreed(coordinator, "ALMI", "EEN", "HK")
    page = writing(coordinator)
    first, second, _ = page.clauses.clauses
    first.moved.emit(1)
    assert [card.heading.text() for card in (second, first)] == ["Clause 1", "Clause 2"]
    second.removed.emit()
    page.save()

    leads = [one.lead_id for one in coordinator.services.desk.agreements[0].clauses]
    assert leads == [actor(coordinator.services, code).id for code in ("ALMI", "HK")]


def test_the_codes_of_industries_are_told_in_words_while_they_are_typed(
    qtbot: QtBot, coordinator: Context
) -> None:
    page = writing(coordinator)
    page.clauses.add_button.click()
    type_text(page.clauses.clauses[0].industry_edits["SNI2007"], "J")

    assert "Information and communication" in [
        label.text() for label in page.clauses.clauses[0].findChildren(Label)
    ]


def test_who_lost_the_coordination_meanwhile_is_told_and_keeps_the_draft(
    qtbot: QtBot, coordinator: Context
) -> None:
    page = writing(coordinator)
    page.clauses.add_button.click()
    coordinate(coordinator.services, is_coordinator=False)
    page.save()

    assert "coordinator" in page.ui.problem.text()
    assert len(page.clauses.clauses) == 1


def test_the_paper_is_seen_and_saved_in_the_language_chosen(
    qtbot: QtBot, coordinator: Context, tmp_path: Path
) -> None:
    agreed(coordinator, "ALMI")
    page = reading(coordinator, part="paper")
    page.paper.ui.language_combo.setCurrentIndex(0)
    qtbot.waitUntil(lambda: page.paper.preview.is_current)
    assert len(page.paper.preview.view._pages) == 1
    save_as(qtbot, page.paper, page.paper.ui.save_button, tmp_path / "avtal.pdf")

    [sheet] = PdfReader(tmp_path / "avtal.pdf").pages
    assert "Roller och ansvar" in sheet.extract_text()


def test_a_file_that_cannot_be_written_is_said_to_be_one(
    qtbot: QtBot, coordinator: Context, tmp_path: Path
) -> None:
    agreed(coordinator, "ALMI")
    page = reading(coordinator, part="paper")
    nowhere = tmp_path / "nowhere" / "avtal.pdf"
    save_as(qtbot, page.paper, page.paper.ui.save_button, nowhere)

    assert page.paper.ui.problem.text()


def test_an_open_plan_follows_a_new_version_at_once(qtbot: QtBot, coordinator: Context) -> None:
    services = coordinator.services
    norrby = services.companies.change(replace(company(services), municipality="1490"))
    coordinator.window.show_page("plan", company_id=norrby.id)
    page = coordinator.window.current_page()
    assert isinstance(page, PlanPage)

    def told(text: str) -> bool:
        return any(text in label.text() for label in page.findChildren(Label) if label.isVisible())

    name = actor(services, "EEN").name
    assert not told("By the agreement")
    agreed(coordinator, "EEN")
    QApplication.sendPostedEvents()

    assert told(f"By the agreement {name} leads here: Borås.")
    assert told("Leads by agreement: Borås.")


def test_an_open_referral_follows_a_new_version_at_once(
    qtbot: QtBot, coordinator: Context
) -> None:
    services = coordinator.services
    norrby = services.companies.change(replace(company(services), municipality="1490"))
    coordinator.window.show_page("refer", company_id=norrby.id)
    page = coordinator.window.current_page()
    assert isinstance(page, ReferPage)
    page.ui.needs_picker.set_codes([Need.CUSTOMS])
    page.receiver.offer()
    agreed(coordinator, "EEN")

    assert page.receiver.receiver()[0] == actor(services, "EEN").id
    assert "Leads by agreement: Borås." in page.ui.receiver_hint.text()


def test_an_open_inquiry_follows_a_new_version_at_once(qtbot: QtBot, coordinator: Context) -> None:
    services = coordinator.services
    norrby = services.companies.change(replace(company(services), municipality="1490"))
    known = services.inquiries.take_in(asked(services, company_id=norrby.id))
    coordinator.window.show_page("inquiry", inquiry_id=known.id)
    page = coordinator.window.current_page()
    assert isinstance(page, InquiryPage)
    agreed(coordinator, "EEN")
    settle()

    shown = [label.text() for label in page.findChildren(Label) if label.isVisible()]
    assert actor(services, "EEN").name in shown
    assert any("Leads by agreement: Borås." in text for text in shown)


def test_what_is_wrong_is_said_anew_in_another_language(
    qtbot: QtBot, coordinator: Context
) -> None:
    page = writing(coordinator)
    page.clauses.add_button.click()
    settle()
    page.save()
    choices = coordinator.choices
    choices.replace(replace(choices.settings, language="sv"))
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))

    assert "Välj vem som leder." in [problem.text() for problem in problems(page)]


def test_every_control_has_a_name_and_a_key_of_its_own(qtbot: QtBot, coordinator: Context) -> None:
    agreed(coordinator, "ALMI", "EEN")
    for page in (reading(coordinator), reading(coordinator, part="paper"), writing(coordinator)):
        assert nameless(page) == []
        assert clashing_keys(page) == []
    assert found(coordinator.window, AgreementEditPage)
