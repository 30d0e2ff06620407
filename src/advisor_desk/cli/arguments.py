"""The words a command line is made of."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeAlias
from uuid import UUID

from advisor_desk.cli.console import hushed
from advisor_desk.domain.codes import Need
from advisor_desk.system.languages import LANGUAGES, PAPER_LANGUAGES
from advisor_desk.system.paths import PROGRAM
from advisor_desk.system.words import Words

if TYPE_CHECKING:
    _Commands: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001 - its only name

_Text = Callable[[str], str]
FORMATS = ("auto", "bolagsverket", "scb", "brreg", "prh", "csv")
ROLES = ("outreach", "expert", "follow_up", "on_request")
NEEDS = tuple(need.value for need in Need)
VISIT_FIELDS = ("name", "number", "town", "municipality", "date", "time", "actor", "adviser",
                "role", "status", "place", "purpose", "needs", "notes", "women", "men", "other",
                "contact", "email", "telephone")  # fmt: skip


class Parser(argparse.ArgumentParser):
    """argparse, but no person's number is said back."""

    def error(self, message: str) -> NoReturn:
        super().error(hushed(message))


@dataclass
class Globals:
    """What is taken before or after a command."""

    desk: Path | None
    language: str | None


def split_globals(arguments: Sequence[str]) -> tuple[Globals, list[str]]:
    """Take `--desk` and `--ui-lang` out, wherever they stand before a `--`."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    parser = Parser(prog=PROGRAM, add_help=False, allow_abbrev=False)
    _add_globals(parser, None)
    found, rest = parser.parse_known_args(arguments[:end])
    return Globals(found.desk, found.ui_lang), [*rest, *arguments[end:]]


def make_parser(words: Words) -> Parser:
    """The whole command line, explained in the language of the words."""

    def text(key: str) -> str:
        return words.text(f"command.help.{key}")

    parser = Parser(prog=PROGRAM, description=text("program"), allow_abbrev=False)
    _add_globals(parser, text)
    parser.add_argument("--version", action="store_true", help=text("version"))
    parser.add_argument("--demo", action="store_true", help=text("demo_window"))
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title=text("commands"))
    _add_demo(_command(commands, "demo", text), text)
    _add_register(_group(commands, "register", text), text)
    _add_companies(_group(commands, "companies", text, "merging_companies"), text)
    _add_outreach(_group(commands, "outreach", text), text)
    _add_actors(_group(commands, "actors", text), text)
    _add_visits(_group(commands, "visits", text, "visiting"), text)
    _add_referral(_group(commands, "referral", text), text)
    _add_inbox(_group(commands, "inbox", text), text)
    _add_collisions(_group(commands, "collisions", text), text)
    _add_checklist(_group(commands, "checklist", text), text)
    _add_documents(_group(commands, "documents", text), text)
    _add_exchange(_group(commands, "exchange", text), text)
    associate = _command(commands, "associate", text)
    associate.add_argument("--undo", action="store_true", help=text("associate_undo"))
    _add_json(associate, text)
    export = _command(commands, "export", text)
    export.add_argument("file", type=_export_file, metavar="FILE", help=text("export_file"))
    return parser


def _add_globals(parser: Parser, text: _Text | None) -> None:
    parser.add_argument("--desk", type=_path, metavar="DIR", help=text("desk") if text else None)
    parser.add_argument("--ui-lang", choices=LANGUAGES, help=text("ui_lang") if text else None)


def _command(commands: "_Commands", name: str, text: _Text, key: str = "") -> Parser:
    """Its help names what every command takes, and argparse knows only of the whole program."""
    said, everywhere = text(key or name), f"--desk DIR: {text('desk')}"
    return commands.add_parser(name, help=said, description=said, epilog=everywhere)


def _group(commands: "_Commands", name: str, text: _Text, key: str = "") -> "_Commands":
    parser = _command(commands, name, text, key)
    return parser.add_subparsers(dest="action", metavar="ACTION", required=True)


def _add_demo(parser: Parser, text: _Text) -> None:
    parser.add_argument(
        "--companies", type=_whole(1, 200_000), default=400, metavar="N", help=text("companies")
    )
    parser.add_argument(
        "--visits", type=_whole(0, 500_000), default=1500, metavar="N", help=text("visits")
    )
    parser.add_argument("--seed", type=int, default=1, metavar="S", help=text("seed"))
    _add_json(parser, text)  # fmt: skip


def _add_register(commands: "_Commands", text: _Text) -> None:
    imports = commands.add_parser("import", help=text("import"), description=text("import"))
    imports.add_argument("files", nargs="+", type=_path, metavar="FILE", help=text("import_file"))
    imports.add_argument("--format", choices=FORMATS, default="auto", help=text("format"))
    imports.add_argument("--include-sole-traders", action="store_true", help=text("sole_traders"))
    search = commands.add_parser("search", help=text("search"), description=text("search"))
    search.add_argument("text", nargs="?", metavar="TEXT", help=text("search_text"))
    search.add_argument("--stdin", action="store_true", help=text("stdin"))
    search.add_argument(
        "--limit", type=_whole(1, 1000), default=20, metavar="N", help=text("limit")
    )
    search.add_argument(
        "--municipality", type=_municipality, metavar="CODE", help=text("municipality")
    )
    match = commands.add_parser("match", help=text("match"), description=text("match"))
    match.add_argument("list", nargs="?", type=_path, metavar="LIST", help=text("match_list"))
    match.add_argument("--out", type=_path, metavar="FILE", help=text("match_out"))
    match.add_argument("--stdin", action="store_true", help=text("match_stdin"))
    match.add_argument("--limit", type=_whole(1, 50), default=5, metavar="N", help=text("limit"))
    info = commands.add_parser("info", help=text("info"), description=text("info"))
    for parser in (imports, search, match, info):
        parser.add_argument("--register", type=_path, metavar="FILE", help=text("register_file"))
        _add_json(parser, text)  # fmt: skip
    news = commands.add_parser("news", help=text("news"), description=text("news"))
    _add_json(news, text)  # fmt: skip


def _add_companies(commands: "_Commands", text: _Text) -> None:
    merge = commands.add_parser("merge", help=text("merge"), description=text("merge"))
    merge.add_argument("kept", metavar="A", help=text("merge_kept"))
    merge.add_argument("gone", metavar="B", help=text("merge_gone"))
    merge.add_argument("--undo", action="store_true", help=text("merge_undo"))
    _add_json(merge, text)  # fmt: skip
    said = text("participants")
    imports = commands.add_parser("import", help=said, description=said)
    imports.add_argument("list", type=_path, metavar="LIST", help=text("participants_file"))
    imports.add_argument("--dry-run", action="store_true", help=text("participants_dry_run"))
    imports.add_argument("--out", type=_path, metavar="FILE", help=text("participants_out"))
    imports.add_argument("--register", type=_path, metavar="FILE", help=text("register_file"))
    _add_json(imports, text)  # fmt: skip


def _add_outreach(commands: "_Commands", text: _Text) -> None:
    check = commands.add_parser("check", help=text("check"), description=text("check"))
    check.add_argument("--company", required=True, metavar="NUMBER", help=text("company"))
    check.add_argument("--role", required=True, choices=ROLES, help=text("role"))
    check.add_argument("--date", required=True, type=_day, metavar="YYYY-MM-DD", help=text("date"))
    check.add_argument("--actor", metavar="CODE", help=text("actor"))
    _add_need(check, text)
    check.add_argument("--register", type=_path, metavar="FILE", help=text("register_file"))
    _add_json(check, text)  # fmt: skip


def _add_actors(commands: "_Commands", text: _Text) -> None:
    rank = commands.add_parser("rank", help=text("rank"), description=text("rank"))
    rank.add_argument("--company", required=True, metavar="NUMBER", help=text("company"))
    _add_need(rank, text, required=True)
    rank.add_argument("--register", type=_path, metavar="FILE", help=text("register_file"))
    _add_json(rank, text)  # fmt: skip
    said = text("agreement")
    agreement = commands.add_parser("agreement", help=said, description=said)
    agreement.add_argument("--on", type=_day, metavar="YYYY-MM-DD", help=text("agreement_on"))
    agreement.add_argument("--out", type=_path, metavar="FILE", help=text("agreement_out"))
    agreement.add_argument("--lang", choices=PAPER_LANGUAGES, help=text("lang"))
    _add_json(agreement, text)  # fmt: skip


def _add_need(parser: Parser, text: _Text, *, required: bool = False) -> None:
    parser.add_argument(
        "--need",
        action="append",
        default=[],
        required=required,
        choices=NEEDS,
        metavar="CODE",
        help=text("need"),
    )


def _add_visits(commands: "_Commands", text: _Text) -> None:
    said = text("visits_list")
    listing = commands.add_parser("list", help=said, description=said)
    calendar = commands.add_parser("ics", help=text("ics"), description=text("ics"))
    calendar.add_argument("--out", required=True, type=Path, metavar="FILE", help=text("out"))
    for parser in (listing, calendar):
        for name, kept in (("from", "first"), ("to", "last")):
            parser.add_argument(
                f"--{name}", type=_day, dest=kept, metavar="YYYY-MM-DD", help=text(name)
            )
        parser.add_argument(
            "--municipality", type=_municipality, metavar="CODE", help=text("lies_in")
        )
        parser.add_argument("--actor", metavar="CODE", help=text("whose"))
        _add_json(parser, text)  # fmt: skip
    _add_visits_import(commands, text)


def _add_visits_import(commands: "_Commands", text: _Text) -> None:
    said = text("visits_import")
    imports = commands.add_parser("import", help=said, description=said)
    imports.add_argument("list", type=_path, metavar="LIST", help=text("participants_file"))
    for name, kept, meta, convert in (
        ("map", "columns", "FIELD=HEADING", _column),
        ("actor", "actors", "TEXT=CODE", _pair),
    ):
        imports.add_argument(
            f"--{name}",
            action="append",
            default=[],
            type=convert,
            dest=kept,
            metavar=meta,
            help=text(f"visits_{name}"),
        )
    imports.add_argument("--as-of", type=_day, metavar="YYYY-MM-DD", help=text("visits_as_of"))
    imports.add_argument(
        "--year", type=_whole(2000, 2099), metavar="YYYY", help=text("visits_year")
    )
    imports.add_argument("--last-day", action="store_true", help=text("visits_last_day"))
    imports.add_argument("--apply", action="store_true", help=text("visits_apply"))
    imports.add_argument("--with-new", action="store_true", help=text("visits_with_new"))
    imports.add_argument("--aside", type=_path, metavar="FILE", help=text("visits_aside"))
    imports.add_argument("--undo", action="store_true", help=text("visits_undo"))
    imports.add_argument("--changed-too", action="store_true", help=text("visits_changed_too"))
    imports.add_argument("--register", type=_path, metavar="FILE", help=text("register_file"))
    _add_json(imports, text)


def _add_referral(commands: "_Commands", text: _Text) -> None:
    listing = commands.add_parser("list", help=text("list"), description=text("list"))
    listing.add_argument("--open", action="store_true", help=text("open"))
    _add_json(listing, text)
    render = commands.add_parser("render", help=text("render"), description=text("render"))
    render.add_argument("reference", metavar="REFERENCE", help=text("reference"))
    render.add_argument("--out", required=True, type=_path, metavar="FILE", help=text("out"))
    render.add_argument("--lang", choices=PAPER_LANGUAGES, help=text("lang"))
    render.add_argument("--json-sidecar", action="store_true", help=text("json_sidecar"))
    _add_packets(commands, text)


def _add_packets(commands: "_Commands", text: _Text) -> None:
    read = commands.add_parser("read", help=text("packet_read"), description=text("packet_read"))
    take = commands.add_parser("take", help=text("packet_take"), description=text("packet_take"))
    for parser in (read, take):
        parser.add_argument("file", type=Path, metavar="FILE", help=text("packet_file"))
        _add_json(parser, text)
    which = take.add_mutually_exclusive_group()
    which.add_argument("--company", metavar="COMPANY", help=text("packet_company"))
    which.add_argument("--new-company", action="store_true", help=text("packet_new_company"))
    take.add_argument("--trusting", action="store_true", help=text("exchange_trusting"))
    said = text("packet_reply")
    reply = commands.add_parser("reply", help=said, description=said)
    reply.add_argument("reference", metavar="REFERENCE", help=text("reference"))
    answer = reply.add_mutually_exclusive_group(required=True)
    answer.add_argument("--accept", action="store_true", help=text("packet_accept"))
    answer.add_argument("--decline", metavar="REASON", help=text("packet_decline"))
    reply.add_argument("--out", required=True, type=_path, metavar="FILE", help=text("out"))


def _add_inbox(commands: "_Commands", text: _Text) -> None:
    said = text("inbox_list")
    listing = commands.add_parser("list", help=said, description=said)
    listing.add_argument("--all", action="store_true", help=text("inbox_all"))
    _add_json(listing, text)


def _add_collisions(commands: "_Commands", text: _Text) -> None:
    said = text("collisions_list")
    listing = commands.add_parser("list", help=said, description=said)
    for name in ("mine", "resolved", "ever"):
        listing.add_argument(f"--{name}", action="store_true", help=text(f"collisions_{name}"))
    _add_json(listing, text)


def _add_checklist(commands: "_Commands", text: _Text) -> None:
    debt = commands.add_parser("debt", help=text("debt"), description=text("debt"))
    debt.add_argument("--actor", metavar="CODE", help=text("debt_actor"))
    _add_json(debt, text)


def _add_documents(commands: "_Commands", text: _Text) -> None:
    said = text("day_sheet")
    sheet = commands.add_parser("day-sheet", help=said, description=said)
    sheet.add_argument("--date", required=True, type=_day, metavar="YYYY-MM-DD", help=text("date"))
    said = text("checklist_form")
    form = commands.add_parser("checklist", help=said, description=said)
    form.add_argument("--blank", required=True, action="store_true", help=text("blank"))
    said = text("visit_report")
    report = commands.add_parser("visit-report", help=said, description=said)
    report.add_argument("--visit", required=True, type=UUID, metavar="ID", help=text("visit_id"))
    said = text("contact_extract")
    extract = commands.add_parser("contact-extract", help=said, description=said)
    extract.add_argument(
        "--contact", required=True, type=UUID, metavar="ID", help=text("contact_id")
    )
    said = text("dossier")
    dossier = commands.add_parser("dossier", help=said, description=said)
    dossier.add_argument("company", metavar="COMPANY", help=text("company"))
    for parser in (sheet, form, report, extract, dossier):
        parser.add_argument("--out", required=True, type=_path, metavar="FILE", help=text("out"))
        parser.add_argument("--lang", choices=PAPER_LANGUAGES, help=text("paper_lang"))
        _add_json(parser, text)


def _add_exchange(commands: "_Commands", text: _Text) -> None:
    write = commands.add_parser("write", help=text("exchange_write"))
    write.add_argument("--out", required=True, type=Path, metavar="FILE", help=text("out"))
    write.add_argument("--to", metavar="CODE", help=text("exchange_to"))
    write.add_argument("--whole", action="store_true", help=text("exchange_whole"))
    read = commands.add_parser("read", help=text("exchange_read"))
    take = commands.add_parser("take", help=text("exchange_take"))
    take.add_argument("--trusting", action="store_true", help=text("exchange_trusting"))
    for parser in (read, take):
        parser.add_argument("file", type=Path, metavar="FILE", help=text("exchange_file"))
    for parser in (write, read, take):
        _add_json(parser, text)


def _add_json(parser: Parser, text: _Text) -> None:
    parser.add_argument("--json", action="store_true", help=text("json"))


def _whole(least: int, most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        value = int(text)
        if not least <= value <= most:
            raise argparse.ArgumentTypeError(f"{value} is not from {least} to {most}")
        return value

    return number


def _pair(text: str) -> tuple[str, str]:
    left, found, right = text.rpartition("=")
    if not found or not right:
        raise argparse.ArgumentTypeError(f"{text!r} is not TEXT=CODE")
    return left, right


def _column(text: str) -> tuple[str, str]:
    field, found, heading = text.partition("=")
    if not found or not heading or field not in VISIT_FIELDS:
        raise argparse.ArgumentTypeError(f"{text!r} is not {'|'.join(VISIT_FIELDS)}=HEADING")
    return field, heading


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day as YYYY-MM-DD") from None
    if len(text) != len("YYYY-MM-DD"):
        raise argparse.ArgumentTypeError(f"{text!r} is not a day as YYYY-MM-DD")
    return day


def _municipality(text: str) -> str:
    if len(text) != 4 or not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"{text!r} is not a municipality code of four digits")
    return text


def _path(text: str) -> Path:
    """A name; what an unset variable leaves would be the folder one happens to be in."""
    if not text.strip():
        raise argparse.ArgumentTypeError(f"{text!r} is no name of a file or folder")
    return Path(text)


def _export_file(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in (".xlsx", ".json"):
        raise argparse.ArgumentTypeError(f"{text!r} does not end in .xlsx or .json")
    return path
