"""`export`: everything the adviser may see."""

import argparse

from advisor_desk.cli.console import Console, Meter
from advisor_desk.cli.desks import DeskPlace
from advisor_desk.services.exports import Exports


def run(asked: argparse.Namespace, desk: DeskPlace, console: Console) -> None:
    meter = Meter(console, console.words.text("command.export.writing"))
    with desk.opened() as services:
        rows = Exports(services.desk).write(asked.file, console.words, meter)
    console.say(console.words.count("command.export.written", rows, file=asked.file))
