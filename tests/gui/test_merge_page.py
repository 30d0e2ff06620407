from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton, QToolButton
from pytestqt.qtbot import QtBot

from advisor_desk.domain.companies import Company
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.merging import CompanyField, Side
from advisor_desk.domain.relations import RelationKind
from advisor_desk.gui.companies.edit_page import CompanyEditPage
from advisor_desk.gui.companies.merge_page import MergePage
from advisor_desk.gui.companies.page import CompanyPage
from advisor_desk.gui.companies.relation_dialog import RelationDialog
from advisor_desk.gui.companies.unmerge_dialog import UnmergeDialog
from advisor_desk.gui.context import Context
from tests.desks import company
from tests.gui.pages import found, type_text
from tests.services.linked import MAKERS, link

KEEP = dict.fromkeys(CompanyField, Side.KEPT)


@pytest.fixture
def kept(context: Context) -> Company:
    return company(context.services, "Norrby Mekaniska AB", "556016-0680")


@pytest.fixture
def gone(context: Context) -> Company:
    services = context.services
    made = company(services, "Norrby Mekanisk")
    return services.companies.change(replace(made, website="norrby.se"))


def on_merge(context: Context, kept: Company, gone: Company | None = None) -> MergePage:
    other = {"other_id": gone.id} if gone else {}
    context.window.show_page("merge", company_id=kept.id, **other)
    page = context.window.current_page()
    assert isinstance(page, MergePage)
    return page


def on_company(context: Context, shown: Company) -> CompanyPage:
    context.window.show_page("company", company_id=shown.id)
    page = context.window.current_page()
    assert isinstance(page, CompanyPage)
    return page


def on_edit(context: Context, **arguments: object) -> CompanyEditPage:
    context.window.show_page("company_edit", **arguments)
    page = context.window.current_page()
    assert isinstance(page, CompanyEditPage)
    return page


def texts(page: MergePage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


class TestMerging:
    def test_two_are_merged_by_keyboard_and_undone_by_the_toast(
        self, qtbot: QtBot, context: Context, kept: Company, gone: Company
    ) -> None:
        page = on_merge(context, kept, gone)
        focused = context.window.focusWidget()
        assert isinstance(focused, QRadioButton)
        assert focused.objectName() == "name kept"

        QTest.keyClick(focused, Qt.Key.Key_Space)
        QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

        assert isinstance(context.window.current_page(), CompanyPage)
        assert context.services.companies.get(gone.id).id == kept.id
        found(context.window.toast, QPushButton).click()
        assert context.services.companies.get(gone.id) == replace(
            gone, version=context.services.companies.get(gone.id).version
        )

    def test_nothing_happens_while_a_field_is_undecided(
        self, qtbot: QtBot, context: Context, kept: Company, gone: Company
    ) -> None:
        page = on_merge(context, kept, gone)

        page.ui.merge_button.click()

        assert "Name" in page.ui.problem.text()
        assert context.services.companies.get(gone.id).id == gone.id

        found(page, QRadioButton, "name kept").click()

        assert page.ui.problem.text() == ""

    def test_the_other_side_is_chosen_by_arrow_key(
        self, qtbot: QtBot, context: Context, kept: Company, gone: Company
    ) -> None:
        page = on_merge(context, kept, gone)
        focused = found(page, QRadioButton, "name kept")
        qtbot.waitUntil(lambda: found(page, QRadioButton, "name gone").x() > focused.x())
        QTest.keyClick(focused, Qt.Key.Key_Space)
        QTest.keyClick(focused, Qt.Key.Key_Right)
        page.ui.merge_button.click()

        assert context.services.companies.get(kept.id).name == gone.name

    def test_the_likest_company_is_offered_first_and_picked_with_return(
        self, qtbot: QtBot, context: Context, kept: Company, gone: Company
    ) -> None:
        page = on_merge(context, kept)
        assert not page.ui.merge_button.isEnabled()
        qtbot.waitUntil(lambda: page.ui.finder.list.count() == 1)

        QTest.keyClick(page.ui.finder.edit, Qt.Key.Key_Return)

        assert page.ui.gone_name.text() == gone.name
        assert page.ui.merge_button.isEnabled()

    def test_a_company_is_found_by_typing(
        self, qtbot: QtBot, context: Context, kept: Company
    ) -> None:
        other = company(context.services, "Åsa Träförädling AB")
        page = on_merge(context, kept)
        type_text(page.ui.finder.edit, "traforad")
        QTest.keyClick(page.ui.finder.edit, Qt.Key.Key_Return)

        assert page.ui.gone_name.text() == other.name

    def test_swapping_keeps_the_other_one(
        self, qtbot: QtBot, context: Context, kept: Company, gone: Company
    ) -> None:
        page = on_merge(context, kept, gone)
        page.ui.swap_button.click()

        assert (page.ui.kept_name.text(), page.ui.gone_name.text()) == (gone.name, kept.name)

    def test_every_field_and_link_is_shown(
        self, qtbot: QtBot, context: Context, kept: Company, gone: Company
    ) -> None:
        third = company(context.services, "Åsa Träförädling AB")
        for name in MAKERS:
            link(context.services, name, gone, third)

        shown = texts(on_merge(context, kept, gone))

        assert "norrby.se" in shown
        assert "Sanna Mäkinen" in shown
        assert "Ring tillbaka" in shown
        for kind in ("Contacts", "Visits", "Next steps", "Checklists", "Consents", "Referrals"):
            assert f"\n{kind}" in shown

    def test_an_ampersand_in_a_name_is_no_access_key(
        self, qtbot: QtBot, context: Context, kept: Company
    ) -> None:
        other = company(context.services, "Kowalska & Döttrar AB")
        page = on_merge(context, kept, other)
        answer = found(page, QRadioButton, "name gone")

        assert answer.text() == "Kowalska && Döttrar AB"
        qtbot.waitUntil(lambda: answer.height() > 0)  # it has its place
        QTest.mouseClick(answer, Qt.MouseButton.LeftButton, pos=QPoint(8, answer.height() // 2))
        assert other.name in [label.text() for label in page.ui.decisions.findChildren(QLabel)]

    def test_two_numbers_are_warned_about(
        self, qtbot: QtBot, context: Context, kept: Company
    ) -> None:
        other = company(context.services, "Norrby Handel AB", "556000-0001")

        page = on_merge(context, kept, other)

        assert "two companies" in page.ui.warning.accessibleName()

    def test_a_company_changed_meanwhile_is_shown_anew(
        self, qtbot: QtBot, context: Context, kept: Company, gone: Company
    ) -> None:
        page = on_merge(context, kept, gone)
        found(page, QRadioButton, "name kept").click()
        context.services.companies.change(replace(gone, town="Kinna"))

        page.ui.merge_button.click()

        assert page.ui.problem.text()
        assert "Kinna" in texts(page)


class TestUndoingLater:
    def test_the_timeline_leads_to_the_undo(
        self, qtbot: QtBot, context: Context, kept: Company, gone: Company
    ) -> None:
        context.services.merging.merge(kept.id, gone.id, KEEP)
        page = on_company(context, kept)
        page.ui.timeline.setCurrentIndex(page.ui.timeline.model().index(0, 0))
        QTest.keyClick(page.ui.timeline, Qt.Key.Key_Return)

        dialog = found(context.window, UnmergeDialog)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

        assert context.services.companies.get(gone.id).id == gone.id

    def test_what_was_changed_since_is_asked_about(
        self, qtbot: QtBot, context: Context, kept: Company, gone: Company
    ) -> None:
        services = context.services
        redirect = services.merging.merge(kept.id, gone.id, KEEP)
        now = services.companies.get(kept.id)
        services.companies.change(replace(now, website="norrby.com"))
        page = on_company(context, kept)

        UnmergeDialog.undo(context, page, redirect)
        dialog = found(context.window, UnmergeDialog)
        dialog.ui.undo_button.click()
        assert "Website" in dialog.ui.problem.text()
        found(dialog, QRadioButton, "website now").click()
        dialog.ui.undo_button.click()

        assert services.companies.get(kept.id).website == "norrby.com"
        assert services.companies.get(gone.id).website == "norrby.se"


class TestRelating:
    def test_a_branch_is_noted_and_taken_away_again(
        self, qtbot: QtBot, context: Context, kept: Company
    ) -> None:
        other = company(context.services, "Åsa Träförädling AB")
        page = on_company(context, kept)
        found(page.side, QToolButton, "add relation").click()
        dialog = found(context.window, RelationDialog)
        dialog.findChildren(QRadioButton)[1].click()
        type_text(dialog.ui.finder.edit, "trafor")
        QTest.keyClick(dialog.ui.finder.edit, Qt.Key.Key_Return)
        dialog.ui.save_button.click()

        [one] = context.services.relations.of(kept.id)
        assert (one.relation.kind, one.relation.from_id) == (RelationKind.BRANCH, other.id)
        name = f"remove relation {one.relation.id}"
        qtbot.waitUntil(lambda: page.side.findChild(QToolButton, name) is not None)
        found(page.side, QToolButton, name).click()
        assert not context.services.relations.of(kept.id)
        found(context.window.toast, QPushButton).click()
        assert context.services.relations.of(kept.id)

    def test_a_mark_of_not_the_same_is_taken_back(
        self, qtbot: QtBot, context: Context, kept: Company, gone: Company
    ) -> None:
        [mark] = context.services.relations.tell_apart(kept.id, [str(gone.id)])
        page = on_company(context, kept)

        found(page.side, QToolButton, f"forget {mark.id}").click()

        assert not context.services.relations.apart(kept.id)


class TestTyping:
    def test_a_known_company_is_shown_with_what_speaks_for_it(
        self, qtbot: QtBot, context: Context, kept: Company
    ) -> None:
        page = on_edit(context)
        type_text(page.ui.name_edit, "Norrby Mekanisk")
        type_text(page.ui.town_edit, "Borås")
        qtbot.waitUntil(page.lookalikes.card.isVisible)

        shown = [label.text() for label in page.lookalikes.card.findChildren(QLabel)]
        assert kept.name in shown
        assert "nearly the same name, same town" in shown

    def test_opening_it_keeps_what_was_typed(
        self, qtbot: QtBot, context: Context, kept: Company
    ) -> None:
        page = on_edit(context)
        type_text(page.ui.name_edit, "Norrby Mekanisk")
        qtbot.waitUntil(page.lookalikes.card.isVisible)
        found(page.lookalikes.card, QPushButton, f"choose {kept.name}").click()

        assert isinstance(context.window.current_page(), CompanyPage)
        [draft] = context.services.drafts.all()
        assert (draft.form, draft.fields["name"]) == (Form.COMPANY, "Norrby Mekanisk")

    def test_not_the_same_is_remembered_with_the_new_company(
        self, qtbot: QtBot, context: Context, kept: Company
    ) -> None:
        page = on_edit(context)
        type_text(page.ui.name_edit, "Norrby Mekanisk")
        qtbot.waitUntil(page.lookalikes.card.isVisible)
        found(page.lookalikes.card, QPushButton, f"deny {kept.name}").click()
        qtbot.waitUntil(page.lookalikes.card.isHidden)

        page.save()

        [mark] = context.services.relations.apart(kept.id)
        assert mark.name == "Norrby Mekanisk"
        assert not context.services.matching.unresolved(kept.id)

    def test_not_the_same_is_undone(self, qtbot: QtBot, context: Context, kept: Company) -> None:
        page = on_edit(context)
        type_text(page.ui.name_edit, "Norrby Mekanisk")
        qtbot.waitUntil(page.lookalikes.card.isVisible)
        found(page.lookalikes.card, QPushButton, f"deny {kept.name}").click()
        qtbot.waitUntil(page.lookalikes.card.isHidden)

        found(context.window.toast, QPushButton).click()

        qtbot.waitUntil(page.lookalikes.card.isVisible)

    def test_a_known_company_s_double_leads_to_the_merge(
        self, qtbot: QtBot, context: Context, kept: Company, gone: Company
    ) -> None:
        page = on_edit(context, company_id=gone.id)
        qtbot.waitUntil(page.lookalikes.card.isVisible)
        found(page.lookalikes.card, QPushButton, f"choose {kept.name}").click()

        shown = context.window.current_page()
        assert isinstance(shown, MergePage)
        assert shown.ui.kept_name.text() == kept.name
