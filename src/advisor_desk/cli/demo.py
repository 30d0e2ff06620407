"""`demo`: a desk of made-up data."""

import argparse

from advisor_desk.cli.console import Console, Meter
from advisor_desk.cli.desks import DeskPlace
from advisor_desk.services.demo import make_demo


def run(asked: argparse.Namespace, desk: DeskPlace, console: Console) -> None:
    make_demo(
        desk.folder,
        passphrase=desk.passphrase,
        clock=desk.clock,
        companies=asked.companies,
        visits=asked.visits,
        seed=asked.seed,
        progress=Meter(console, console.words.text("command.demo.making")),
    ).close()
    if console.as_json:
        console.document(
            {
                "desk": str(desk.folder),
                "companies": asked.companies,
                "visits": asked.visits,
                "seed": asked.seed,
            }
        )
    else:
        console.say(console.words.text("command.demo.made", folder=desk.folder))
