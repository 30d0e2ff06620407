from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from advisor_desk.gui.companies.edit_page import CompanyEditPage
from advisor_desk.gui.companies.page import CompanyPage
from advisor_desk.gui.context import Context
from advisor_desk.gui.furnishing import furnish
from tests.desks import company


def test_the_window_stays_once_while_something_typed_is_not_saved(
    qtbot: QtBot, context: Context
) -> None:
    furnish(context)
    context.window.show_page("company_edit")
    page = context.window.current_page()
    assert isinstance(page, CompanyEditPage)
    _fill_the_disk(context)
    QTest.keyClicks(page.ui.name_edit, "x" * 5000)

    assert not context.window.close()
    assert context.window.isVisible()
    assert context.services.drafts.is_holding()
    assert context.window.close()


def test_what_a_full_disk_refused_is_there_when_one_comes_back(
    qtbot: QtBot, context: Context
) -> None:
    context.window.show_page("company_edit")
    page = context.window.current_page()
    assert isinstance(page, CompanyEditPage)
    _fill_the_disk(context)
    QTest.keyClicks(page.ui.name_edit, "x" * 5000)
    page.leave()
    [draft] = context.services.drafts.all()

    context.window.show_page("company_edit", draft_id=draft.subject_id)

    assert page.ui.name_edit.text() == "x" * 5000


def test_going_back_does_not_return_to_a_form_that_is_done(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    context.window.show_page("companies")
    context.window.show_page("company_edit", company_id=norrby.id)
    page = context.window.current_page()
    assert isinstance(page, CompanyEditPage)
    page.ui.save_button.click()
    assert isinstance(context.window.current_page(), CompanyPage)

    context.window.go_back()

    assert not isinstance(context.window.current_page(), CompanyEditPage)


def _fill_the_disk(context: Context) -> None:
    engine = context.services.desk.database.engine
    engine.dispose()
    event.listen(engine, "connect", lambda c, _r: c.execute("PRAGMA max_page_count = 1"))
