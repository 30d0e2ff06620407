"""`companies import`: a participant list compared, and what is beyond doubt brought in."""

import argparse
from uuid import UUID

from advisor_desk.cli.console import Console, Meter
from advisor_desk.cli.desks import DeskPlace
from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.progress import Unreported
from advisor_desk.register.participants import NAMES
from advisor_desk.services.mappings import ensure_enough
from advisor_desk.services.opening import Services
from advisor_desk.services.participants.lists import Overview
from advisor_desk.services.registers import Registers


def run(asked: argparse.Namespace, desk: DeskPlace, console: Console) -> None:
    with desk.opened() as services, desk.register(asked.register) as register:
        list_id = _compare(asked, services, register, console)
        if not asked.dry_run:
            services.list_decisions.accept_sure(list_id)
            meter = Meter(console, console.words.text("command.lists.bringing"))
            services.list_import.apply(list_id, meter)
        found = services.lists.overview(list_id)
        if asked.out:
            services.list_report.save(list_id, asked.out, console.words, Unreported())
        if asked.dry_run:
            services.lists.discard(list_id)
        _tell(asked, found, console)


def _compare(
    asked: argparse.Namespace, services: Services, register: Registers, console: Console
) -> UUID:
    """By the columns that were chosen for such a list in the window, else as proposed."""
    mapped = services.mappings.propose(asked.list, ListKind.PARTICIPANTS, NAMES)
    columns = mapped.proposal.columns
    ensure_enough(ListKind.PARTICIPANTS, columns, asked.list.name)
    meter = Meter(console, console.words.text("command.lists.comparing"))
    return services.lists.check(asked.list, columns, register, meter)


def _tell(asked: argparse.Namespace, found: Overview, console: Console) -> None:
    words = console.words
    if console.as_json:
        document = {
            "list": str(asked.list),
            "out": str(asked.out) if asked.out else None,
            "with_register": found.list.with_register,
            "rows": found.rows,
            "found": found.found,
            "sure": found.sure,
            "results": found.results,
            "open": found.open,
        }
        console.document(document)
        return
    console.table((words.code(kind), str(count)) for kind, count in found.found.items() if count)
    if asked.dry_run:
        console.say(words.count("command.lists.sure", found.sure))
        return
    console.say(words.count("command.lists.brought_in", found.brought_in))
    if found.open:
        console.say(words.count("command.lists.open", found.open))
