"""Reads Finland's `all_companies`: one JSON array of every company, usually zipped."""

from collections.abc import Iterator
from typing import Any

from advisor_desk.domain.organisation_numbers import NotAnOrganisationNumber, normalise
from advisor_desk.register.company import State
from advisor_desk.register.json_stream import elements
from advisor_desk.register.rows import (
    SEPARATOR,
    RegisterRow,
    Rows,
    Skip,
    Skipped,
    iso_date,
    shown,
)
from advisor_desk.register.sources import Source

NAME = "PRH"
_CURRENT = "1"  # the type of a company's own name; 2 and 3 are its names in other uses
_VISITED = "1"  # the type of the address where the company is; 2 is that of its post
_SWEDISH = "2"
_SOLE_TRADERS = ("elinkeinonharjoittaja", "näringsidkare", "private trader", "sole trader")
_SITUATIONS = {
    "KONK": State.BANKRUPTCY,
    "SELTILA": State.LIQUIDATION,
    "SANE": State.RESTRUCTURING,
}
Fact = dict[str, Any]


def is_likely(sample: bytes) -> bool:
    """Whether a file that begins like this is such an array."""
    return sample.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"[" and b'"businessId"' in sample


def read(source: Source) -> Rows:
    """Each element as a row, or as skipped. Raises the errors of `register.errors`."""
    for line, element in elements(source):
        source.line = line
        if not isinstance(element, dict):
            yield Skipped(line, Skip.FIELDS, shown(str(element)))
            continue
        try:
            yield _row(line, element)
        except (AttributeError, TypeError, KeyError):
            yield Skipped(line, Skip.FIELDS, shown(str(element.get("businessId"))))


def _row(line: int, company: Fact) -> RegisterRow | Skipped:
    typed = _text(company["businessId"]["value"])
    current, others = _names(company)
    try:
        number = normalise(typed, "FI")
    except NotAnOrganisationNumber:
        return Skipped(line, Skip.NUMBER, shown(f"{typed} {current}"))
    if not current:
        return Skipped(line, Skip.NAME, number)
    state, since = _state(company)
    address = _address(company)
    return RegisterRow(
        number=number,
        country="FI",
        sole_trader=_is_sole_trader(company),
        name=current,
        other_names=SEPARATOR.join(others),
        street=" ".join(filter(None, map(_text, (address.get("street"), _house(address))))),
        postcode=_text(address.get("postCode")),
        town=_town(address),
        industries=_text((company.get("mainBusinessLine") or {}).get("type")),
        state=state,
        state_since=since,
        registered_on=iso_date(_text(company.get("registrationDate"))[:10]),
    )


def _names(company: Fact) -> tuple[str, list[str]]:
    """The name in use, and the others in use."""
    used = [entry for entry in _list(company, "names") if not entry.get("endDate")]
    used.sort(key=lambda entry: _text(entry.get("type")) != _CURRENT)
    names = list(dict.fromkeys(filter(None, (_text(entry.get("name")) for entry in used))))
    return (names[0], names[1:]) if names else ("", [])


def _address(company: Fact) -> Fact:
    addresses = list(_list(company, "addresses"))
    addresses.sort(key=lambda entry: _text(entry.get("type")) != _VISITED)
    return addresses[0] if addresses else {}


def _house(address: Fact) -> str:
    return _text(address.get("buildingNumber")) + _text(address.get("entrance"))


def _town(address: Fact) -> str:
    """In Swedish where it has a name in it."""
    offices = list(_list(address, "postOffices"))
    offices.sort(key=lambda office: _text(office.get("languageCode")) != _SWEDISH)
    return _text(offices[0].get("city")).title() if offices else ""


def _is_sole_trader(company: Fact) -> bool:
    told = (
        _text(description.get("description")).lower()
        for form in _list(company, "companyForms")
        if not form.get("endDate")
        for description in _list(form, "descriptions")
    )
    return any(word in text for text in told for word in _SOLE_TRADERS)


def _state(company: Fact) -> tuple[State, str]:
    if ended := iso_date(_text(company.get("endDate"))[:10]):
        return State.DEREGISTERED, ended
    for situation in _list(company, "companySituations"):
        if not situation.get("endDate") and (state := _SITUATIONS.get(situation.get("type", ""))):
            return state, iso_date(_text(situation.get("registrationDate"))[:10])
    return State.REGISTERED, ""


def _list(fact: Fact, key: str) -> Iterator[Fact]:
    return (entry for entry in fact.get(key) or () if isinstance(entry, dict))


def _text(value: object) -> str:
    """One line; half a letter, which JSON can hold and a database cannot, becomes a `?`."""
    text = "" if value is None else str(value)
    return " ".join(text.encode("utf-8", "replace").decode().replace("\x00", "").split())
