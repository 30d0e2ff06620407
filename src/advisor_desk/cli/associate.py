"""`associate`: files from partners open with the program when they are double-clicked."""

import argparse

from advisor_desk.cli.console import Console
from advisor_desk.cli.desks import DeskPlace
from advisor_desk.system.associations import associate, dissociate, started_as
from advisor_desk.system.paths import default_desk


def run(asked: argparse.Namespace, desk: DeskPlace, console: Console) -> None:
    """A desk that was named is opened by the files, too."""
    if asked.undo:
        dissociate()
    else:
        associate(None if desk.folder == default_desk() else desk.folder)
    if console.as_json:
        console.document({"associated": not asked.undo, "program": started_as()})
    else:
        key = "command.associate.undone" if asked.undo else "command.associate.done"
        console.say(console.words.text(key))
