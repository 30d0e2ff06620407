"""`exchange`: signed files between desks, without a network."""

import argparse
from collections.abc import Mapping
from functools import partial

from advisor_desk.cli.asked_actor import actor_of
from advisor_desk.cli.console import Console
from advisor_desk.cli.desks import DeskPlace
from advisor_desk.services.exchange import Look
from advisor_desk.services.opening import Services
from advisor_desk.services.parcel_words import table_word


def run(asked: argparse.Namespace, desk: DeskPlace, console: Console) -> None:
    with desk.opened() as services:
        if asked.action == "write":
            _write(asked, services, console)
            return
        exchange = services.exchange
        is_taken = asked.action == "take"
        open_it = partial(exchange.take, trusting=asked.trusting) if is_taken else exchange.look
        look = open_it(asked.file)
        if console.as_json:
            console.document(_document(look))
        else:
            _tell(look, console, is_taken=is_taken)


def _write(asked: argparse.Namespace, services: Services, console: Console) -> None:
    exchange = services.exchange
    actor_id = actor_of(services.desk, asked.to) if asked.to else None
    counts = exchange.write(asked.out, exchange.audience(actor_id), whole=asked.whole)
    if console.as_json:
        console.document({"file": str(asked.out), "to": asked.to, "records": dict(counts)})
        return
    total = sum(counts.values())
    console.say(console.words.count("command.exchange.written", total, file=asked.out))


def _document(look: Look) -> Mapping[str, object]:
    parcel = look.parcel
    return {
        "from": {"actor": parcel.actor_code, "adviser": parcel.adviser_name},
        "made_at": parcel.made_at,
        "trust": look.trust,
        "fingerprint": look.fingerprint or None,
        "records": [
            {"table": table, "standing": standing, "count": count}
            for (table, standing), count in sorted(look.counts.items())
        ],
        "taken": look.taken,
        "kept": look.kept,
    }


def _tell(look: Look, console: Console, *, is_taken: bool) -> None:
    words, parcel = console.words, look.parcel
    console.say(
        words.text(
            "command.exchange.from",
            adviser=parcel.adviser_name,
            actor=parcel.actor_name,
            at=parcel.made_at,
            trust=look.trust,
        )
    )
    console.table(
        (str(count), table_word(words, table), words.code(standing))
        for (table, standing), count in sorted(look.counts.items())
    )
    if is_taken:
        console.say(words.count("command.exchange.taken", look.taken))
