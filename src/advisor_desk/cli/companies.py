"""`companies merge`, and the way to `companies import`."""

import argparse
from collections.abc import Iterable

from advisor_desk.cli import lists
from advisor_desk.cli.console import Console
from advisor_desk.cli.desks import DeskPlace
from advisor_desk.domain.companies import Company
from advisor_desk.domain.merging import Back, FieldPlan, Move, Redirect, Side
from advisor_desk.services.opening import Services


def run(asked: argparse.Namespace, desk: DeskPlace, console: Console) -> None:
    if asked.action == "import":
        lists.run(asked, desk, console)
        return
    with desk.opened() as services:
        kept = services.companies.find(asked.kept)
        if asked.undo:
            _undo(kept, asked.gone, services, console)
        else:
            _merge(kept, services.companies.find(asked.gone), services, console)


def _merge(kept: Company, gone: Company, services: Services, console: Console) -> None:
    """What both say differently stays as the kept company says it."""
    plan = services.merging.preview(kept.id, gone.id).plan
    chosen = dict.fromkeys(plan.undecided, Side.KEPT)
    redirect = services.merging.merge(kept.id, gone.id, chosen, seen=plan)
    filled = [one.field for one in plan.fields if _is_filled(one)]
    if console.as_json:
        told = {"kept_fields": plan.undecided, "filled_fields": filled}
        console.document({**_document(redirect, kept), **told})
        return
    words = console.words
    console.say(words.text("command.merge.done", kept=kept.name, gone=gone.name))
    if filled:
        console.say(words.text("command.merge.filled_fields", gone=gone.name, fields=filled))
    if plan.undecided:
        fields = plan.undecided
        console.say(words.text("command.merge.kept_fields", kept=kept.name, fields=fields))


def _undo(kept: Company, asked: str, services: Services, console: Console) -> None:
    """What was changed after the merge stays as it is now."""
    redirect = services.merging.lost(kept, asked)
    fields = [one.field for one in services.merging.touched(redirect)]
    services.merging.undo(redirect, dict.fromkeys(fields, Back.NOW))
    if console.as_json:
        console.document({**_document(redirect, kept), "now_fields": fields})
        return
    words = console.words
    console.say(words.text("command.merge.undone", kept=kept.name, gone=redirect.name))
    if fields:
        console.say(words.text("command.merge.now_fields", fields=fields))


def _is_filled(one: FieldPlan) -> bool:
    return one.result is not None and one.result != one.kept


def _document(redirect: Redirect, kept: Company) -> dict[str, object]:
    return {
        "kept": {"id": redirect.to_id, "name": kept.name},
        "gone": {"id": redirect.from_id, "name": redirect.name},
        "moved": _counts(redirect.moved),
        "drafts": len(redirect.drafts),
    }


def _counts(moved: Iterable[Move]) -> dict[str, int]:
    rows = {(move.table, move.id) for move in moved}
    tables = sorted({table for table, _ in rows})
    return {table: sum(found == table for found, _ in rows) for table in tables}
