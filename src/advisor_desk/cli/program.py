"""One command from its arguments to its exit code."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from importlib.metadata import version
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from advisor_desk.cli.arguments import Globals, make_parser, split_globals
from advisor_desk.cli.console import Console, hushed
from advisor_desk.cli.desks import DeskPlace
from advisor_desk.domain.companies import CompanyUnknown
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.organisation_numbers import NotAnOrganisationNumber
from advisor_desk.system.clock import Clock, SystemClock
from advisor_desk.system.languages import LANGUAGES
from advisor_desk.system.paths import PROGRAM, default_desk
from advisor_desk.system.refusals import why
from advisor_desk.system.settings import NAME as SETTINGS
from advisor_desk.system.settings import load_settings
from advisor_desk.system.words import Words

OpenWindow = Callable[[Path | None, str | None, bool], int]
"""Given the desk's folder, the language and whether it is to be the demo."""

FAILED, INTERRUPTED, PIPE_CLOSED = 1, 130, 141
_SHOWN = 60
"""Characters of what was typed that a complaint repeats."""


def run(
    arguments: Sequence[str], open_window: OpenWindow | None = None, clock: Clock | None = None
) -> int:
    """Run the command, or open the window where none is named. Wrong usage exits with 2."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        _forgive(stream)
    found, rest = split_globals(list(arguments))
    folder = found.desk or default_desk()
    words = Words(_language(found, folder))
    parser = make_parser(words)
    asked = parser.parse_args(rest)
    console = Console(words, as_json=getattr(asked, "json", False))
    if wrong := _misuse(asked, found):
        parser.error(words.text(f"command.usage.{wrong}"))
    if asked.command is None and not asked.version:
        if open_window is None:
            parser.error("COMMAND")
        return _guarded(console, lambda: open_window(found.desk, found.language, asked.demo))
    desk = DeskPlace(folder, clock or SystemClock())
    return _guarded(console, lambda: _do(asked, desk, console))


def _do(asked: argparse.Namespace, desk: DeskPlace, console: Console) -> int:
    if asked.version:
        console.say(f"Advisor Desk {version(PROGRAM)}")
        return 0
    # Each command is imported when it is asked for: help has to be there at once.
    command = import_module(f"advisor_desk.cli.{asked.command}")
    command.run(asked, desk, console)
    console.out.flush()
    return 0


def _guarded(console: Console, work: Callable[[], int]) -> int:
    try:
        return work()
    except AdvisorDeskError as error:
        console.complain(_sentence(console.words, error))
        return FAILED
    except KeyboardInterrupt:
        console.err.write("\n")
        return INTERRUPTED
    except BrokenPipeError:
        # Nobody reads any more; what is still buffered must not raise again at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except OSError as error:
        facts = {"answer": why(error), "file": error.filename}
        console.complain(console.words.text("command.refused", **facts))
        return FAILED


def _sentence(words: Words, error: AdvisorDeskError) -> str:
    """What was typed is said back neither at length nor if it is a person's number."""
    if isinstance(error, NotAnOrganisationNumber):
        error = NotAnOrganisationNumber(_short(error.typed), error.reason, error.country)
    elif isinstance(error, CompanyUnknown):
        error = CompanyUnknown(_short(error.asked))
    return words.error(error)


def _short(typed: str) -> str:
    shown = hushed(typed)
    return shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"


def _forgive(stream: TextIO | None) -> None:
    """A letter that the terminal does not have becomes a question mark, not a crash."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors="replace")


def _misuse(asked: argparse.Namespace, found: Globals) -> str:
    """The key of what is wrong with how the parts are put together; empty if they fit."""
    if asked.command and asked.demo:
        return "demo_and_command"
    if asked.command == "demo" and found.desk is None:
        return "demo_desk"
    action = asked.action if asked.command == "register" else ""
    if action == "search" and asked.stdin == (asked.text is not None):
        return "search"
    if action == "match" and (asked.stdin, asked.stdin) != (asked.list is None, asked.out is None):
        return "match"
    return ""


def _language(found: Globals, folder: Path) -> str:
    """What was asked for, else the desk's, else the machine's."""
    if found.language:
        return found.language
    with suppress(OSError):
        if (folder / SETTINGS).exists():
            return load_settings(folder).settings.language
    machine = (os.environ.get("LC_ALL") or os.environ.get("LANG") or "")[:2]
    return machine if machine in LANGUAGES else "en"
