"""`register match`, and what is asked line by line: a line of JSON for each line in."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence

from advisor_desk.cli.console import Console, Meter, hushed
from advisor_desk.register.lists import Match
from advisor_desk.register.matching import Verdict
from advisor_desk.services.registers import Registers

Answer = Callable[[str], Mapping[str, object]]


def match(asked: argparse.Namespace, register: Registers, console: Console) -> None:
    if asked.stdin:
        by_line(console, lambda line: _answer(asked, register, line))
        return
    meter = Meter(console, console.words.text("command.register.matching"))
    counts = register.match_list(asked.list, asked.out, limit=asked.limit, progress=meter)
    verdicts = {verdict.value: counts.get(verdict, 0) for verdict in Verdict}
    if console.as_json:
        document = {"list": str(asked.list), "out": str(asked.out), "verdicts": verdicts}
        console.document({**document, "queries": sum(verdicts.values())})
        return
    console.say(console.words.text("command.register.matched", out=asked.out, **verdicts))


def by_line(console: Console, answer: Answer) -> None:
    """Answer each line as soon as it is read, so that another program can go on asking."""
    for text in _lines():
        console.out.write(f"{json.dumps(answer(text))}\n")
        console.out.flush()


def _lines() -> Iterator[str]:
    while line := sys.stdin.readline():
        if text := line.strip():
            yield text


def _answer(asked: argparse.Namespace, register: Registers, line: str) -> Mapping[str, object]:
    """A line is a name or number and, after a TAB, the municipality's code or name."""
    query, _, municipality = line.partition("\t")
    found = register.match(query, municipality=municipality, limit=asked.limit)
    return {"query": hushed(query), "matches": _documents(found)}


def _documents(found: Sequence[Match]) -> list[Mapping[str, object]]:
    return [
        {
            "rank": match.rank,
            "number": match.hit.company.number or None,
            "name": match.hit.company.name,
            "municipality": match.hit.company.municipality or None,
            "score": match.hit.score,
            "verdict": match.verdict,
        }
        for match in found
    ]
