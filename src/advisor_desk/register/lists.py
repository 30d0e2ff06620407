"""Lists of names to be matched, and the file that says what each of them may be."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from advisor_desk.domain.names import fold
from advisor_desk.register.company import RegisterHit
from advisor_desk.register.delimited import NAME, table
from advisor_desk.register.errors import RegisterColumnsMissing
from advisor_desk.register.formats import check_text
from advisor_desk.register.matching import Verdict, verdict
from advisor_desk.register.report import inert
from advisor_desk.register.sources import open_source
from advisor_desk.system.files import replacing

COLUMNS = ("query", "rank", "number", "name", "score", "verdict")


@dataclass(frozen=True)
class Listed:
    """A line of a list: a name or number, and where the company is said to be."""

    query: str
    municipality: str = ""


@dataclass(frozen=True)
class Match:
    """A company that may be meant. `rank` is 1 for the likeliest."""

    rank: int
    hit: RegisterHit
    verdict: Verdict


def ranked(hits: Sequence[RegisterHit]) -> list[Match]:
    return [Match(rank, hit, verdict(hit.score, rank)) for rank, hit in enumerate(hits, 1)]


def read_list(path: Path) -> list[Listed]:
    """The lines of a CSV file with a column `query` and, if it likes, `municipality`.

    Raises the errors of `register.errors`.
    """
    with open_source(path) as source:
        sample = source.sample()
        check_text(source.name, sample)
    with open_source(path) as source:
        header, records = table(source, sample)
        columns = {fold(title): place for place, title in enumerate(header)}
        if "query" not in columns:
            raise RegisterColumnsMissing(source.name, 1, NAME, "query")
        query, municipality = columns["query"], columns.get("municipality", len(header))
        return [
            Listed(_cell(fields, query), _cell(fields, municipality))
            for _, _, fields in records
            if any(field.strip() for field in fields)
        ]


def write_matches(path: Path, answers: Iterable[tuple[Listed, Sequence[Match]]]) -> Counter[str]:
    """Write the table, whole or not at all, and count the verdicts on the likeliest."""
    verdicts = Counter[str]()
    with replacing(path) as file:
        text = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
        writer = csv.writer(text)
        writer.writerow(COLUMNS)
        for listed, matches in answers:
            verdicts[matches[0].verdict if matches else Verdict.NONE] += 1
            writer.writerows(_rows(listed, matches))
        text.detach()
    return verdicts


def _rows(
    listed: Listed, matches: Sequence[Match]
) -> Iterable[tuple[str, int | str, str, str, float, str]]:
    query = inert(listed.query)
    if not matches:
        yield query, "", "", "", 0.0, Verdict.NONE
    for match in matches:
        company = match.hit.company
        name = inert(company.name)
        yield query, match.rank, company.number, name, match.hit.score, match.verdict


def _cell(fields: Sequence[str], place: int) -> str:
    return " ".join(fields[place].split()) if place < len(fields) else ""
