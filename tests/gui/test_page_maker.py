from pytestqt.qtbot import QtBot

from advisor_desk.gui.context import Context
from advisor_desk.gui.page_maker import PageMaker


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
