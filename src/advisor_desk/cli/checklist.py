"""`checklist debt`: the companies that were met and owe the answers."""

import argparse
from collections.abc import Iterator, Mapping
from uuid import UUID

from advisor_desk.cli.asked_actor import actor_of
from advisor_desk.cli.console import Console
from advisor_desk.cli.desks import DeskPlace
from advisor_desk.services.checklists import Owed
from advisor_desk.services.opening import Services
from advisor_desk.system.words import Words

_PAGE = 200


def run(asked: argparse.Namespace, desk: DeskPlace, console: Console) -> None:
    with desk.opened() as services:
        actor_id = actor_of(services.desk, asked.actor)
        found = _all(services, actor_id)
        if console.as_json:
            code = services.desk.people.actors[actor_id].code
            console.document({"actor": code, "companies": [_document(one) for one in found]})
            return
        rows = [_row(one, console.words) for one in found]
        if rows:
            console.table(rows)
        else:
            console.say(console.words.text("command.checklist.none"))


def _all(services: Services, actor_id: UUID) -> Iterator[Owed]:
    skip = 0
    while page := services.checklists.owed(actor_id, skip=skip, limit=_PAGE):
        yield from page
        skip += len(page)


def _document(owed: Owed) -> Mapping[str, object]:
    discussed, asked = owed.discussed
    return {
        "company": {"id": owed.debt.company_id, "name": owed.debt.name, "town": owed.debt.town},
        "standing": owed.standing,
        "last_met": owed.debt.met_at,
        "discussed": discussed,
        "asked": asked,
        "deferred_because": owed.debt.deferred_because,
        "next_visit": owed.planned and {"id": owed.planned.id, "at": owed.planned.starts_at},
    }


def _row(owed: Owed, words: Words) -> tuple[str, ...]:
    return (
        words.text("command.checklist.met", on=owed.debt.met_at.astimezone().date()),
        words.code(owed.standing),
        owed.debt.name,
        owed.debt.town,
        owed.debt.deferred_because,
    )
