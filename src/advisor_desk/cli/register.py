"""`register import`, `register search`, `register match`, `register info`, `register news`."""

import argparse
from collections.abc import Mapping, Sequence
from typing import Any

from advisor_desk.cli.console import Console, Meter, hushed
from advisor_desk.cli.desks import DeskPlace
from advisor_desk.cli.matching import by_line, match
from advisor_desk.cli.register_news import look, tell_news
from advisor_desk.domain.organisation_numbers import formatted
from advisor_desk.register.company import RegisterCompany, RegisterHit
from advisor_desk.register.formats import Format
from advisor_desk.register.report import ImportReport
from advisor_desk.services.registers import Registers

_WORST = 5
"""Examples of skipped rows that are shown to a person."""


def run(asked: argparse.Namespace, desk: DeskPlace, console: Console) -> None:
    if asked.action == "news":
        tell_news(desk, console)
        return
    with desk.register(asked.register) as register:
        match asked.action:
            case "import":
                _import(asked, register, desk, console)
            case "search":
                _search(asked, register, console)
            case "match":
                match(asked, register, console)
            case "info":
                _info(register, console)


def company_document(company: RegisterCompany) -> Mapping[str, object]:
    """A register company as commands tell of it; a person's number is in no register."""
    return {
        "number": company.number or None,
        "country": company.country,
        "name": company.name,
        "other_names": company.other_names,
        "legal_form": company.legal_form,
        "street": company.street,
        "postcode": company.postcode,
        "town": company.town,
        "municipality": company.municipality or None,
        "municipality_certainty": company.municipality_certainty,
        "industry_codes": company.industry_codes,
        "industry_version": company.industry_version,
        "state": company.state,
        "declines_advertising": company.declines_advertising,
        "sole_trader": company.sole_trader,
    }


def _import(
    asked: argparse.Namespace, register: Registers, desk: DeskPlace, console: Console
) -> None:
    report = register.import_files(
        asked.files,
        Format(asked.format),
        Meter(console, console.words.text("command.register.importing")),
        include_sole_traders=asked.include_sole_traders,
    )
    news = look(desk, register, console)
    if console.as_json:
        console.document({"register": str(register.path), **_report(report), "news": news})
        return
    _tell(report, console)
    if news:
        console.say(console.words.count("command.register.news", news))


def _report(report: ImportReport) -> dict[str, Any]:
    return {
        "files": [vars(file) for file in report.files],
        "read": report.read,
        "kept": report.kept,
        "merged": report.merged,
        "deregistered": report.deregistered,
        "skipped": dict(report.skipped),
        "examples": [vars(example) for example in report.examples],
        "seconds": round(report.seconds, 1),
    }


def _tell(report: ImportReport, console: Console) -> None:
    text = console.words
    for file in report.files:
        console.say(
            text.text("command.register.file", name=file.name, layout=file.layout, rows=file.rows)
        )
    console.say(
        text.text(
            "command.register.kept", read=report.read, kept=report.kept, merged=report.merged
        )
    )
    for reason, count in report.skipped:
        why = text.text(f"register.skipped.{reason}")
        console.say(text.count("command.register.skipped", count, why=why))
    for example in report.examples[:_WORST]:
        place = text.text("command.register.example", file=example.file, line=example.line)
        console.say(f"{place}: {example.text}" if example.text else place)


def _search(asked: argparse.Namespace, register: Registers, console: Console) -> None:
    if asked.stdin:
        by_line(console, lambda text: _answer(text, _found(asked, register, text)))
        return
    hits = _found(asked, register, asked.text)
    if console.as_json:
        console.document(_answer(asked.text, hits))
    else:
        _show(asked.text, hits, console)


def _found(asked: argparse.Namespace, register: Registers, text: str) -> Sequence[RegisterHit]:
    return register.search(text, municipality=asked.municipality, limit=asked.limit)


def _answer(text: str, hits: Sequence[RegisterHit]) -> Mapping[str, object]:
    return {
        "text": hushed(text),
        "hits": [{**company_document(hit.company), "score": round(hit.score, 1)} for hit in hits],
    }


def _show(text: str, hits: Sequence[RegisterHit], console: Console) -> None:
    if not hits:
        console.say(console.words.text("command.register.nothing", asked=hushed(text)))
        return
    console.table(
        (
            formatted(hit.company.number, hit.company.country) if hit.company.number else "–",
            hit.company.name[:70],
            hit.company.town,
            console.words.text(f"register.state.{hit.company.state}"),
        )
        for hit in hits
    )


def _info(register: Registers, console: Console) -> None:
    info = register.info()
    if console.as_json:
        console.document(
            {
                "register": str(info.path),
                "bytes": info.size,
                "built_at": info.built_at,
                "industry_version": info.industry_version,
                "companies": info.companies,
                "searchable": info.searchable,
                "report": _report(info.report),
            }
        )
        return
    console.say(
        console.words.text(
            "command.register.info",
            companies=info.companies,
            searchable=info.searchable,
            built=info.built_at,
            path=info.path,
        )
    )
    _tell(info.report, console)
