"""What an export tells of the agreement: a line a clause, and a line a duty."""

from collections.abc import Iterator
from dataclasses import dataclass

from advisor_desk.domain.agreements import Agreement, Duty
from advisor_desk.domain.clauses import Clause
from advisor_desk.services.export_columns import Column, Names, Table
from advisor_desk.store.rows import AgreementRow

_FIGURES = (
    "quiet_days",
    "look_ahead_days",
    "freshness_days",
    "answer_hours",
    "pause_weekends",
    "pause_holidays",
)


@dataclass(frozen=True)
class _Point:
    """A clause with its number in a version; one without clauses has a line all the same."""

    agreement: Agreement
    number: int | None
    clause: Clause | None


@dataclass(frozen=True)
class _Taken:
    agreement: Agreement
    duty: Duty


def _points(agreement: Agreement) -> Iterator[_Point]:
    for number, clause in enumerate(agreement.clauses, 1):
        yield _Point(agreement, number, clause)
    if not agreement.clauses:
        yield _Point(agreement, None, None)


def _taken(agreement: Agreement) -> Iterator[_Taken]:
    return (_Taken(agreement, duty) for duty in agreement.duties)


def _figure(name: str) -> Column:
    return lambda point, _: getattr(point.agreement.terms, name)


def _places(point: _Point, names: Names) -> str:
    codes = point.clause.municipalities if point.clause else ()
    return ", ".join(sorted(names.places.municipality_name(code) or code for code in codes))


def _industries(point: _Point, _names: Names) -> str:
    codes = sorted(point.clause.industries) if point.clause else ()
    return ", ".join(f"{one.code} ({one.version})" for one in codes)


_OF_VERSION: dict[str, Column] = {
    "agreement_id": lambda part, _: part.agreement.id,
    "valid_from": lambda part, _: part.agreement.valid_from,
    "valid_to": lambda part, _: part.agreement.valid_to,
}
AGREEMENT_TABLES = (
    Table(
        "agreement_clauses",
        AgreementRow,
        {
            **_OF_VERSION,
            **{name: _figure(name) for name in _FIGURES},
            "clause": lambda point, _: point.number,
            "lead": lambda point, names: point.clause and names.actor(point.clause.lead_id),
            "municipalities": _places,
            "industries": _industries,
            "sizes": lambda point, names: point.clause and names.codes(point.clause.sizes),
            "needs": lambda point, names: point.clause and names.codes(point.clause.needs),
        },
        _points,
    ),
    Table(
        "agreement_duties",
        AgreementRow,
        {
            **_OF_VERSION,
            "actor": lambda taken, names: names.actor(taken.duty.actor_id),
            "duty": lambda taken, _: taken.duty.text,
        },
        _taken,
    ),
)
