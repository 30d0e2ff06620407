"""Whatever the keyboard reaches on the first pages has a name that can be spoken."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from advisor_desk.gui.context import Context
from advisor_desk.gui.doorway import Doorway
from advisor_desk.gui.first_run.page import FirstRunPage
from advisor_desk.gui.first_run.recovery_page import RecoveryPage
from advisor_desk.gui.jobs import Jobs
from advisor_desk.gui.preferences import Choices
from advisor_desk.gui.unlock.page import UnlockPage
from advisor_desk.system.errors import PassphraseNeeded
from advisor_desk.system.settings import Settings
from tests.clock import FixedClock


def nameless(page: QWidget) -> list[str]:
    """Controls that Tab reaches and a screen reader could only call by their kind."""
    labelled = {label.buddy() for label in page.findChildren(QLabel) if label.buddy()}
    return [
        f"{type(control).__name__} {control.objectName()}"
        for control in page.findChildren(QWidget)
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus
        and control.isVisibleTo(page)
        and control.window() is page.window()
        and not control.accessibleName()
        and control not in labelled
        and not (isinstance(control, QAbstractButton) and control.text())
        and control.focusProxy() is None
        and control.parentWidget() not in labelled
    ]


@pytest.mark.parametrize("key", ["today", "settings", "register"])
def test_on_a_page_of_the_desk(context: Context, key: str) -> None:
    context.window.show_page(key)
    page = context.window.current_page()

    assert page is not None
    assert nameless(page) == []


Maker = Callable[[Doorway], QWidget]


@pytest.mark.parametrize(
    "make",
    [
        FirstRunPage,
        lambda doorway: UnlockPage(doorway, PassphraseNeeded()),
        lambda _doorway: RecoveryPage("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF-GGGGG-HHHHH", "Karin"),
    ],
    ids=["first run", "unlock", "recovery"],
)
def test_on_a_page_before_the_desk(
    make: Maker, show: Callable[[QWidget], QWidget], desk_folder: Path, clock: FixedClock
) -> None:
    choices = Choices(desk_folder, Settings(language="en"))
    page = make(Doorway(desk_folder, choices, Jobs(), clock))
    show(page)

    assert nameless(page) == []
