"""The inbox on the screen: a card for each kind, and the number on the rail."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from advisor_desk.domain.engagements import Channel
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.referrals import Happening, Referral, State
from advisor_desk.gui.context import Context
from advisor_desk.gui.inbox.cards import CARDS
from advisor_desk.gui.inbox.counter import InboxCounter
from advisor_desk.gui.inbox.page import InboxPage
from advisor_desk.gui.inbox.received_card import ReceivedCard
from advisor_desk.gui.today.line_row import LineRow, LineWords
from advisor_desk.gui.today.lines_card import LinesCard
from advisor_desk.services.inbox import COUNTS
from tests.clock import FixedClock
from tests.gui.pages import found
from tests.services.test_inbox import handed_to_us


@pytest.fixture
def inbox(context: Context) -> InboxPage:
    context.window.show_page("inbox")
    page = context.window.current_page()
    assert isinstance(page, InboxPage)
    return page


@pytest.fixture
def counter(context: Context) -> Iterator[InboxCounter]:
    made = InboxCounter(context)
    yield made
    made.stop()


def spoken(card: LinesCard) -> list[str]:
    rows = [row for row in card.findChildren(LineRow) if row.isVisible()]
    return [found(row, LineWords).accessibleName() for row in rows]


def accept(context: Context, referral: Referral) -> None:
    context.services.referrals.record(
        Happening(
            id=new_id(),
            referral_id=referral.id,
            state=State.ACCEPTED,
            at=context.services.desk.now(),
            said_by="Karin",
            channel=Channel.EMAIL,
        )
    )


def on_rail(context: Context) -> str:
    [button] = [b for b in context.window.ui.rail.findChildren(QToolButton) if b.text() == "Inbox"]
    return button.accessibleName()


def test_every_card_is_counted() -> None:
    assert {card.key for card in CARDS} == COUNTS.keys()


def test_an_empty_inbox_says_so(inbox: InboxPage) -> None:
    assert all(card.isVisible() for card in inbox.cards)
    assert [line for card in inbox.cards for line in spoken(card)] == []


def test_a_referral_that_comes_in_appears_by_itself(
    qtbot: QtBot, context: Context, inbox: InboxPage, clock: FixedClock
) -> None:
    handed_to_us(context.services, clock)

    [line] = spoken(found(inbox, ReceivedCard))
    assert "from Almi" in line
    assert "Answer by" in line


def test_an_overdue_one_says_since_when(
    qtbot: QtBot, context: Context, inbox: InboxPage, clock: FixedClock
) -> None:
    handed_to_us(context.services, clock)
    clock.advance(days=2)
    inbox.arrive()

    [line] = spoken(found(inbox, ReceivedCard))
    assert "Overdue since" in line


def test_return_opens_the_referral(
    qtbot: QtBot, context: Context, inbox: InboxPage, clock: FixedClock
) -> None:
    handed_to_us(context.services, clock)
    words = found(found(inbox, ReceivedCard), LineWords)
    words.setFocus()
    with qtbot.waitSignal(context.window.page_shown) as shown:
        QTest.keyClick(words, Qt.Key.Key_Return)

    assert shown.args == ["referral"]


def test_the_rail_counts_what_waits_on_any_page(
    qtbot: QtBot, context: Context, counter: InboxCounter, clock: FixedClock
) -> None:
    context.window.show_page("today")
    first, _ = (handed_to_us(context.services, clock) for _ in range(2))
    assert on_rail(context) == "Inbox, 2"

    accept(context, first)

    assert on_rail(context) == "Inbox, 1"
