"""Rows of the register's table as values."""

from datetime import date
from typing import Final

from advisor_desk.register.company import RegisterCompany, State
from advisor_desk.register.rows import SEPARATOR
from advisor_desk.register.staging import HASH_MARK

COLUMNS = """company.id, ident, country, name, other_names, legal_form, care_of, street, postcode,
    town, municipality, certainty, industries, state, state_since, declines, registered_on,
    sole_trader"""
# Where a record has it.
STATE: Final = 13
Record = tuple[
    int, int | str | None, str, str, str, str, str, str, str,
    str, str, float, str, str, str, int, str, int,
]  # fmt: skip


def company(record: Record, industry_version: str) -> RegisterCompany:
    (key, ident, country, name, others, form, care_of, street, postcode,
     town, municipality, certainty, industries, state, since, declines, registered,
     sole_trader) = record  # fmt: skip
    return RegisterCompany(
        key=key,
        number=_number(ident),
        country=country,
        name=name,
        other_names=tuple(others.split(SEPARATOR)) if others else (),
        legal_form=form,
        care_of=care_of,
        street=street,
        postcode=postcode,
        town=town,
        municipality=municipality,
        municipality_certainty=certainty,
        industry_codes=tuple(industries.split()),
        industry_version=industry_version if industries else "",
        state=State(state),
        state_since=_date(since),
        declines_advertising=bool(declines),
        registered_on=_date(registered),
        sole_trader=bool(sole_trader),
    )


def _number(ident: int | str | None) -> str:
    if ident is None:
        return ""
    if isinstance(ident, int):
        return f"{ident:010}"
    return "" if ident.startswith(HASH_MARK) else ident[2:]


def _date(text: str) -> date | None:
    """The day; none for one that the calendar does not have."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
