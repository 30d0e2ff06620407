"""`visits import`: a shared list of visits compared, what is beyond doubt brought in, and back."""

import argparse
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from advisor_desk.cli.asked_actor import actor_code, actor_of
from advisor_desk.cli.console import Console, Meter, hushed
from advisor_desk.cli.desks import DeskPlace
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.participants import Found, Listed, Origin, Result
from advisor_desk.domain.progress import Unreported
from advisor_desk.domain.visit_actors import NOBODY
from advisor_desk.domain.visit_rows import Supposed
from advisor_desk.register.visits import NAMES
from advisor_desk.services.mappings import ensure_enough
from advisor_desk.services.opening import Services
from advisor_desk.services.participants.lists import Overview, Wanted
from advisor_desk.services.participants.reasons import reasons
from advisor_desk.services.participants.tally import Tally
from advisor_desk.services.registers import Registers

_NONE = "-"
"""In place of an actor's code: the word names no actor."""


@dataclass(eq=False)
class NothingBroughtIn(AdvisorDeskError):
    """No list of that name has anything that could be taken back."""

    file: str


def run(asked: argparse.Namespace, desk: DeskPlace, console: Console) -> None:
    with desk.opened() as services:
        if asked.undo:
            _undo(asked, services, console)
            return
        with desk.register(asked.register) as register:
            _import(asked, services, register, console)


def _import(
    asked: argparse.Namespace, services: Services, register: Registers, console: Console
) -> None:
    list_id = _compare(asked, services, register, console)
    for text, code in asked.actors:
        actor_id = NOBODY if code == _NONE else actor_of(services.desk, code)
        services.visit_corrections.tell_actor(list_id, text, actor_id)
    if asked.year or asked.last_day:
        meant = Supposed(year=asked.year, last_day=asked.last_day)
        services.visit_corrections.suppose(list_id, meant)
    services.list_decisions.accept_sure(list_id)
    if asked.with_new:
        new = Wanted(kinds=frozenset([Found.NEW]))
        services.list_decisions.accept_all(list_id, new)
    tally = services.tallies.of(list_id)
    if asked.apply:
        meter = Meter(console, console.words.text("command.lists.bringing"))
        services.list_import.apply(list_id, meter)
    if asked.aside:
        services.list_report.save_aside(list_id, asked.aside, console.words, Unreported())
    _tell(asked, services, list_id, tally, console)
    if not asked.apply:
        services.lists.discard(list_id)


def _compare(
    asked: argparse.Namespace, services: Services, register: Registers, console: Console
) -> UUID:
    """By the columns that are named here, were chosen for such a list before, or are proposed."""
    mapped = services.mappings.propose(asked.list, ListKind.VISITS, NAMES)
    columns = {**mapped.proposal.columns, **dict(asked.columns)}
    ensure_enough(ListKind.VISITS, columns, asked.list.name)
    meter = Meter(console, console.words.text("command.lists.comparing"))
    origin = Origin(kind=ListKind.VISITS, as_of=asked.as_of or services.desk.today())
    list_id = services.lists.check(asked.list, columns, register, meter, origin=origin)
    if asked.apply:
        services.mappings.remember(ListKind.VISITS, mapped.proposal.headings, columns)
    return list_id


def _undo(asked: argparse.Namespace, services: Services, console: Console) -> None:
    """The latest import of a list of that name that has something to take back."""
    found = next(
        (
            one.list
            for one in services.lists.overviews()
            if one.list.name == asked.list.name
            and one.list.origin.kind is ListKind.VISITS
            and one.brought_in
        ),
        None,
    )
    if found is None:
        raise NothingBroughtIn(asked.list.name)
    before = services.lists.overview(found.id).brought_in
    touched = services.list_undo.touched(found.id)
    staying = services.list_undo.undo(found.id, Unreported(), with_touched=asked.changed_too)
    if console.as_json:
        told = {"taken_back": before - staying, "changed": touched, "stays": staying}
        console.document({"list": found.name, **told})
        return
    console.say(console.words.count("command.visits.taken_back", before - staying))
    if staying:
        console.say(console.words.count("command.visits.stays", staying))


def _tell(
    asked: argparse.Namespace,
    services: Services,
    list_id: UUID,
    tally: Tally,
    console: Console,
) -> None:
    found = services.lists.overview(list_id)
    aside = services.lists.rows(list_id, services.lists.lines(list_id, Wanted(is_aside=True)))
    unknown = services.visit_corrections.actors_asked(list_id)
    days = services.visit_corrections.days_asked(list_id)
    if console.as_json:
        console.document(
            {
                **_document(asked, found, tally),
                "aside": [_aside(row) for row in aside],
                "days": {
                    "without_year": days.without_year,
                    "without_day": days.without_day,
                    "supposed": days.supposed,
                },
                "actors": [
                    {
                        "text": one.text,
                        "rows": one.rows,
                        "within": one.within or None,
                        "actor": actor_code(services.desk, one.actor_id),
                        "is_no_actor": one.actor_id == NOBODY,
                    }
                    for one in unknown
                ],
            }
        )
        return
    words = console.words
    console.table((words.code(kind), str(n)) for kind, n in tally.coming.items() if n)
    for row in aside:
        console.say(words.text("command.visits.aside", line=row.line, why=reasons(row, words)))
    for one in unknown:
        if one.actor_id is None:
            console.say(words.count("command.visits.who", one.rows, said=one.text))
    if vague := days.without_year + days.without_day:
        console.say(words.count("command.visits.vague", vague))
    before, after = tally.debt
    console.say(words.text("command.visits.debt", before=before, after=after))
    if asked.apply:
        console.say(words.count("command.visits.brought_in", found.brought_in))
    else:
        console.say(words.text("command.visits.nothing_kept"))
    if found.open:
        console.say(words.count("command.lists.open", found.open))


def _document(asked: argparse.Namespace, found: Overview, tally: Tally) -> Mapping[str, object]:
    return {
        "list": str(asked.list),
        "as_of": found.list.origin.as_of,
        "applied": asked.apply,
        "with_register": found.list.with_register,
        "rows": found.rows,
        "found": found.found,
        "coming": tally.coming,
        "debt": {"before": tally.debt.before, "after": tally.debt.after},
        "results": {one: found.results[one] for one in Result},
        "open": found.open,
    }


def _aside(row: Listed) -> Mapping[str, object]:
    visit = row.typed.visit
    return {
        "line": row.line,
        "company": row.typed.name or row.typed.shown_number or None,
        "unread": row.finding.unread,
        "cells": [
            {"field": fault.field, "why": fault.why, "text": hushed(visit.cell(fault.field))}
            for fault in visit.faults
        ]
        if visit
        else [],
    }
