"""The agreement in words: what the window shows, the paper says and a command answers."""

from dataclasses import dataclass
from datetime import date

from advisor_desk.domain.agreement_changes import Change
from advisor_desk.domain.agreement_versions import Standing
from advisor_desk.domain.clauses import Matter
from advisor_desk.domain.overlaps import Clash


@dataclass(frozen=True, kw_only=True)
class ToldClause:
    """Who leads, and the names behind each condition. `lead` is empty for one that is unknown."""

    number: int
    lead: str
    named: tuple[tuple[Matter, tuple[str, ...]], ...]


@dataclass(frozen=True, kw_only=True)
class Told:
    """One version in the words of one language; `period` are the days it is in force.

    `figures` and `duties` are names with what is agreed; `clashes` say of clauses that meet which
    of them decides, the worst first.
    """

    first: date
    period: str
    standing: Standing
    figures: tuple[tuple[str, str], ...]
    clauses: tuple[ToldClause, ...]
    clashes: tuple[tuple[Clash, str], ...]
    duties: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class ToldChange:
    """One thing that two versions say, side by side; an empty text where one says nothing."""

    heading: str
    name: str
    before: str
    after: str
    change: Change
