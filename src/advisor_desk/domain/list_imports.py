"""What a row of a list adds to a company and its people, and how that is taken back."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar
from uuid import UUID

from advisor_desk.domain.companies import Company, Contact
from advisor_desk.domain.merging import CompanyField, Plan, Side, merged, parts, plan, with_parts
from advisor_desk.domain.names import fold
from advisor_desk.domain.participants import Participant

_PERSON = ("title", "email", "telephone")
R = TypeVar("R", Company, Contact)


def company_of(row: Participant, company_id: UUID) -> Company:
    """The company as the row tells it; its municipality is proposed."""
    return Company(
        id=company_id,
        name=row.name,
        country=row.country,
        number=row.number,
        person_hash=row.person_hash,
        street=row.street,
        postcode=row.postcode,
        town=row.town,
        municipality=row.municipality,
        website=row.website,
    )


def addition(known: Company, row: Participant) -> Plan:
    """What the row would fill in, and what it tells differently: as in a merge, field by field.

    Another town's municipality is not filled in.
    """
    told = company_of(row, known.id)
    if known.town and fold(known.town) != fold(row.town) and not known.municipality:
        told = replace(told, municipality="")
    return plan(known, told if told.name else replace(told, name=known.name))


def filled(found: Plan) -> Company:
    """The company with what was empty; what is told differently stays as it is."""
    return replace(merged(found, dict.fromkeys(found.undecided, Side.KEPT)), id=found.kept.id)


def person_of(row: Participant, contact_id: UUID, company_id: UUID) -> Contact | None:
    """The contact that the row tells of; without a name the address has to do."""
    name = row.contact or row.email or row.telephone
    if not name:
        return None
    return Contact(
        id=contact_id,
        company_id=company_id,
        name=name,
        title=row.title,
        email=row.email,
        telephone=row.telephone,
    )


def known_person(contacts: Iterable[Contact], person: Contact) -> Contact | None:
    """The contact that is this person: the same address, else the same name."""
    known = list(contacts)
    email, name = person.email.casefold(), fold(person.name)
    by_email = (one for one in known if email and one.email.casefold() == email)
    by_name = (one for one in known if fold(one.name) == name)
    return next(by_email, None) or next(by_name, None)


def filled_person(known: Contact, person: Contact) -> Contact:
    """The contact with what was empty."""
    empty = {name: getattr(person, name) for name in _PERSON if not getattr(known, name)}
    return replace(known, **empty)


def is_as_made(made: R, now: R) -> bool:
    """Whether nobody has changed it since."""
    return replace(made, version=0) == replace(now, version=0)


def unfilled(before: Company, after: Company, now: Company) -> tuple[Company, bool]:
    """The company without what was filled in; false if some of it was changed since and stays."""
    is_whole = True
    for field in CompanyField:
        if parts(before, field) == parts(after, field):
            continue
        if parts(now, field) == parts(after, field):
            now = with_parts(now, field, parts(before, field))
        else:
            is_whole = False
    return now, is_whole


def unfilled_person(before: Contact, after: Contact, now: Contact) -> tuple[Contact, bool]:
    """As `unfilled`, of a contact."""
    is_whole = True
    for name in _PERSON:
        was, made, has = (getattr(one, name) for one in (before, after, now))
        if was == made:
            continue
        if has == made:
            now = replace(now, **{name: was})
        else:
            is_whole = False
    return now, is_whole
