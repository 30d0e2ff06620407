import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from advisor_desk.domain.companies import Company
from advisor_desk.domain.ids import new_id
from advisor_desk.gui.context import Context
from advisor_desk.gui.page_maker import PageMaker
from advisor_desk.gui.visits.log_page import LogPage
from advisor_desk.gui.visits.plan_page import PlanPage
from advisor_desk.services.opening import Services


def test_every_page_is_made_while_the_window_is_idle(qtbot: QtBot, context: Context) -> None:
    context.window.show_page("today")
    assert context.window.unmade_pages()

    PageMaker(context.window)

    qtbot.waitUntil(lambda: context.window.unmade_pages() == [])


def test_a_page_that_was_asked_for_meanwhile_is_not_made_twice(
    qtbot: QtBot, context: Context
) -> None:
    maker = PageMaker(context.window)
    context.window.show_page("directory")
    shown = context.window.current_page()
    qtbot.waitUntil(lambda: context.window.unmade_pages() == [])
    maker.stop()

    context.window.show_page("directory")

    assert context.window.current_page() is shown


@pytest.mark.parametrize("key", ["log", "plan"])
def test_a_page_is_whole_when_it_is_come_to_while_half_of_it_is_made(
    context: Context, services: Services, key: str
) -> None:
    window, norrby = context.window, Company(id=new_id(), name="Norrby Snickeri")
    services.companies.add(norrby)
    half = window.making(key)
    for _ in range(3):
        next(half)
    assert not window._made[key].is_made
    QCoreApplication.sendEvent(window._made[key], QEvent(QEvent.Type.LanguageChange))
    del half

    window.show_page(key, company_id=norrby.id)

    shown = window.current_page()
    assert isinstance(shown, LogPage | PlanPage)
    assert shown.is_made
    assert shown.typed()["needs"] == []
