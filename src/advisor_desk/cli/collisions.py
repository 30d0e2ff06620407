"""`collisions list`: what collides, what was decided, and how many there were each month."""

import argparse
from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from advisor_desk.cli.asked_actor import actor_code
from advisor_desk.cli.console import Console
from advisor_desk.cli.desks import DeskPlace
from advisor_desk.domain.outreach import Encounter
from advisor_desk.domain.outreach.resolutions import Resolution
from advisor_desk.services.collisions import ListedCase, Overview
from advisor_desk.services.desk import Desk
from advisor_desk.system.words import Words


def run(asked: argparse.Namespace, desk: DeskPlace, console: Console) -> None:
    with desk.opened() as services:
        since = None if asked.ever else services.collisions.current_since()
        overview = services.collisions.overview(since=since)
        me = services.desk.me.adviser.id if asked.mine else None
        found = [one for one in overview.listed if _is_asked_for(one, asked, me)]
        if console.as_json:
            console.document(_document(services.desk, overview, since, found))
        elif found:
            console.table(_row(services.desk, one, console.words) for one in found)
        else:
            console.say(console.words.text("command.collisions.none"))


def _is_asked_for(listed: ListedCase, asked: argparse.Namespace, me: UUID | None) -> bool:
    case = listed.case
    is_whose = me is None or me in case.collision.advisers
    return is_whose and (case.is_open or asked.resolved)


def _document(
    desk: Desk, overview: Overview, since: date | None, found: Sequence[ListedCase]
) -> Mapping[str, object]:
    return {
        "since": since,
        "months": [
            {"month": f"{month:%Y-%m}", "open": count.open, "resolved": count.resolved}
            for month, count in overview.months.items()
        ],
        "collisions": [_told(desk, one) for one in found],
    }


def _told(desk: Desk, listed: ListedCase) -> Mapping[str, object]:
    case = listed.case
    return {
        "company": {"id": listed.company_id, "name": listed.company},
        "state": case.standing,
        "on": case.on,
        "first": _engagement(desk, case.first),
        "second": _engagement(desk, case.second),
        "decided": _decided(desk, case.resolution) if case.resolution else None,
    }


def _engagement(desk: Desk, one: Encounter) -> Mapping[str, object]:
    return {
        "id": one.id,
        "actor": actor_code(desk, one.actor_id),
        "adviser": desk.adviser_name(one.adviser_id) or None,
        "role": one.role,
        "status": one.status,
        "on": one.on,
    }


def _decided(desk: Desk, made: Resolution) -> Mapping[str, object]:
    """The latest decision; of an open collision it is one that no longer holds."""
    return {
        "id": made.id,
        "solution": made.solution,
        "at": made.at,
        "by": desk.adviser_name(made.by) or None,
        "note": made.note or None,
    }


def _row(desk: Desk, listed: ListedCase, words: Words) -> tuple[str, ...]:
    case = listed.case
    made = case.resolution
    state = case.standing if case.is_open or made is None else made.solution
    return (
        listed.company,
        _brief(desk, case.first),
        _brief(desk, case.second),
        words.code(state),
    )


def _brief(desk: Desk, one: Encounter) -> str:
    return f"{one.on:%Y-%m-%d} {desk.actor_name(one.actor_id)}"
