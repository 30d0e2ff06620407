"""`inbox list`: what has come in, whose turn it is, and what the clock says."""

import argparse
from collections.abc import Iterator, Mapping
from datetime import timedelta

from advisor_desk.cli.asked_actor import actor_code
from advisor_desk.cli.console import Console
from advisor_desk.cli.desks import DeskPlace
from advisor_desk.domain.inquiries import OPEN, State
from advisor_desk.services.desk import Desk
from advisor_desk.services.inquiries import Listed
from advisor_desk.services.opening import Services
from advisor_desk.system.words import Words

_PAGE = 200
_MINUTE, _HOUR = timedelta(minutes=1), timedelta(hours=1)


def run(asked: argparse.Namespace, desk: DeskPlace, console: Console) -> None:
    with desk.opened() as services:
        states = tuple(State) if asked.all else tuple(OPEN)
        found, waiting = list(_all(services, states)), services.inbox.waiting()
        if console.as_json:
            documents = [_document(services.desk, one, console.words) for one in found]
            console.document({"waiting": dict(waiting), "inquiries": documents})
            return
        if found:
            console.table(_row(services.desk, one, console.words) for one in found)
        else:
            console.say(console.words.text("command.inbox.none"))
        for kind, count in waiting.items():
            if count:
                console.say(console.words.text(f"command.inbox.{kind}", n=count))


def _all(services: Services, states: tuple[State, ...]) -> Iterator[Listed]:
    """In the order of the window: the first clock to run out first."""
    skip = 0
    while page := services.inquiries.list(states, skip=skip, limit=_PAGE):
        yield from page
        skip += len(page)


def _document(desk: Desk, listed: Listed, words: Words) -> Mapping[str, object]:
    inquiry, clock = listed.inquiry, listed.clock
    return {
        "id": inquiry.id,
        "state": inquiry.state,
        "company": {"id": inquiry.company_id, "name": listed.company},
        "asked_by": inquiry.asked_by,
        "came_at": inquiry.came_at,
        "way": inquiry.way,
        "ask": inquiry.ask,
        "needs": inquiry.needs,
        "owner": {
            "actor": actor_code(desk, inquiry.actor_id),
            "adviser": desk.adviser_name(inquiry.adviser_id) or None,
        },
        "waits_for_me": listed.waits_for_me,
        "next_step": _next_step(desk, listed, words),
        "answer_by": inquiry.answer_by,
        "answered_at": inquiry.answered_at,
        "overdue": inquiry.is_overdue(desk.now()),
        "minutes_left": clock and clock.left // _MINUTE,
        "clock_stands_still": clock and clock.stands_still,
    }


def _row(desk: Desk, listed: Listed, words: Words) -> tuple[str, ...]:
    inquiry = listed.inquiry
    owner = desk.adviser_name(inquiry.adviser_id) or desk.actor_name(inquiry.actor_id)
    return (_clock(listed, words), words.code(inquiry.state), owner, listed.company)


def _clock(listed: Listed, words: Words) -> str:
    clock, inquiry = listed.clock, listed.inquiry
    if clock is None:
        return ""
    key = "command.inbox.late" if clock.is_over else "command.inbox.left"
    left = abs(clock.left)
    if left < _HOUR:
        return words.text(f"{key}_minutes", minutes=left // _MINUTE, at=inquiry.answer_by)
    return words.text(key, hours=left // _HOUR, at=inquiry.answer_by)


def _next_step(desk: Desk, listed: Listed, words: Words) -> str:
    inquiry = listed.inquiry
    names = (desk.adviser_name(inquiry.adviser_id), desk.actor_name(inquiry.actor_id))
    owner = ", ".join(name for name in names if name)
    return words.text(f"inquiry.next.{inquiry.state.value}", owner=owner)
