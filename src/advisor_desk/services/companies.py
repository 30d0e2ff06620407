"""Finding, adding and changing companies and their contacts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.companies import (
    Company,
    CompanyAlreadyKnown,
    CompanyState,
    CompanyUnknown,
    Contact,
    NameMissing,
    NoContact,
    OnlyCoordinatorMay,
)
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.organisation_numbers import (
    NotAnOrganisationNumber,
    is_personal,
    keyed_hash,
    normalise,
)
from advisor_desk.domain.text import COMPANY_LIMIT, line
from advisor_desk.register.company import RegisterCompany
from advisor_desk.services.desk import Desk
from advisor_desk.services.saving import bring_back, discard_draft, put, remove
from advisor_desk.store import companies as query
from advisor_desk.store import redirects
from advisor_desk.store.companies import CompanyHit, ContactHit
from advisor_desk.store.rows import CompanyRow, ContactRow


@dataclass(frozen=True)
class Found:
    """What a search in the desk gives."""

    companies: Sequence[CompanyHit]
    contacts: Sequence[ContactHit]


class Companies:
    """The companies this desk knows, and the people at them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def search(self, text: str, limit: int = 8) -> Found:
        """By part of the name, number or town; contacts by name or telephone."""
        municipality = self._desk.me.municipality
        with self._desk.read() as session:
            return Found(
                query.search(session, text, municipality, limit, **self._typed_number(text)),
                query.search_contacts(session, text, limit),
            )

    def page(
        self,
        text: str = "",
        *,
        own_municipality: bool = False,
        after: UUID | None = None,
        limit: int = 100,
    ) -> Sequence[CompanyHit]:
        """A page of the companies this desk knows, by name; `after` is the last one seen."""
        municipality = self._desk.me.municipality if own_municipality else ""
        with self._desk.read() as session:
            start = query.folded(session, after) if after else ""
            return query.page(session, text, municipality, after=start, limit=limit)

    def get(self, company_id: UUID) -> Company:
        """The company, or the one that it has become part of."""
        with self._desk.read() as session:
            return _kept(session, company_id).to_domain()

    def names(self, company_ids: Iterable[UUID]) -> Mapping[UUID, str]:
        """The names of many at once, for lists."""
        with self._desk.read() as session:
            return query.names(session, company_ids)

    def find(self, asked: str) -> Company:
        """By number or the desk's own id, merged away or not. Raises `CompanyUnknown`."""
        with self._desk.read() as session:
            found = _by_id(session, asked) or self._by_number(session, asked, "SE")
        if found is None:
            raise CompanyUnknown(asked)
        return found

    def known(self, number: str, country: str = "SE") -> Company | None:
        """The desk's company with this number, if it has one."""
        with self._desk.read() as session:
            return self._by_number(session, number, country)

    def add(self, company: Company, typed_number: str = "") -> Company:
        """Add by hand. The number is checked; a person's is kept only as its hash.

        Raises `NameMissing`, `NotAnOrganisationNumber` or `CompanyAlreadyKnown`.
        """
        clean = self._numbered(cleaned(company), typed_number)
        with self._desk.write() as session:
            ensure_new(session, clean)
            row = put(session, CompanyRow, clean)
            discard_draft(session, Form.COMPANY, clean.id)
            return row.to_domain()

    def adopt(self, found: RegisterCompany) -> Company:
        """Take a company over from the register, or give back the one already known."""
        company = of_register(found, self._desk.me.person_key)
        with self._desk.write() as session:
            known = namesake(session, company)
            return known or put(session, CompanyRow, company).to_domain()

    def change(self, company: Company, typed_number: str | None = None) -> Company:
        """Save changed facts; the number only if one is typed (empty: it has none).

        The company's wish has its own ways. Raises `NameMissing`, `ChangedMeanwhile`,
        `NotAnOrganisationNumber` or `CompanyAlreadyKnown`.
        """
        clean = cleaned(company)
        with self._desk.write() as session:
            row = session.get_one(CompanyRow, clean.id)
            clean = replace(
                clean, number=row.number, person_hash=row.person_hash, no_contact=row.no_contact
            )
            if typed_number is not None:
                clean = self._numbered(clean, typed_number)
                ensure_new(session, clean)
            return put(session, CompanyRow, clean).to_domain()

    def say_no_contact(self, company_id: UUID, wish: NoContact) -> None:
        """The company does not want to be contacted."""
        self._set_wish(company_id, wish)

    def lift_no_contact(self, company_id: UUID) -> None:
        """Raises `OnlyCoordinatorMay`."""
        if not self._desk.me.is_coordinator:
            raise OnlyCoordinatorMay
        self._set_wish(company_id, None)

    def contacts(self, company_id: UUID) -> Sequence[Contact]:
        with self._desk.read() as session:
            return query.contacts(session, redirects.followed(session, company_id))

    def save_contact(self, contact: Contact) -> Contact:
        """Raises `NameMissing` or `ChangedMeanwhile`."""
        clean = cleaned_contact(contact)
        with self._desk.write() as session:
            return put(session, ContactRow, clean).to_domain()

    def remove_contact(self, contact_id: UUID) -> None:
        with self._desk.write() as session:
            remove(session, ContactRow, contact_id, self._desk.now())

    def bring_back_contact(self, contact_id: UUID) -> None:
        with self._desk.write() as session:
            bring_back(session, ContactRow, contact_id)

    def _set_wish(self, company_id: UUID, wish: NoContact | None) -> None:
        with self._desk.write() as session:
            _kept(session, company_id).no_contact = wish

    def _numbered(self, company: Company, typed: str) -> Company:
        return numbered(company, typed, self._desk.me.person_key)

    def _typed_number(self, text: str) -> dict[str, str | None]:
        """What a search compares whole numbers with, if the text is one."""
        try:
            found = self._numbered(Company(id=new_id(), name=""), text)
        except NotAnOrganisationNumber:
            return {}
        return {"number": found.number, "person_hash": found.person_hash}

    def _by_number(self, session: Session, typed: str, country: str) -> Company | None:
        try:
            number = normalise(typed, country)
        except NotAnOrganisationNumber:
            return None
        if is_personal(number, country):
            return query.by_person_hash(session, keyed_hash(number, self._desk.me.person_key))
        return query.by_number(session, country, number)


def of_register(found: RegisterCompany, person_key: bytes) -> Company:
    """The company as the desk would take it over."""
    company = Company(
        id=new_id(),
        name=line(found.name, limit=COMPANY_LIMIT),
        country=found.country,
        legal_form=found.legal_form,
        street=line(found.street),
        postcode=found.postcode,
        town=line(found.town),
        municipality=found.municipality,
        industry=found.industry_codes[0] if found.industry_codes else "",
        industry_version=found.industry_version,
        state=CompanyState(found.state.value),
        declines_advertising=found.declines_advertising,
    )
    return numbered(company, found.number, person_key)


def numbered(company: Company, typed: str, person_key: bytes) -> Company:
    """The company with the number typed; a person's is only its hash.

    Raises `NotAnOrganisationNumber`.
    """
    if not typed.strip():
        return replace(company, number=None, person_hash=None)
    number = normalise(typed, company.country)
    if is_personal(number, company.country):
        return replace(company, number=None, person_hash=keyed_hash(number, person_key))
    return replace(company, number=number, person_hash=None)


def _kept(session: Session, company_id: UUID) -> CompanyRow:
    return session.get_one(CompanyRow, redirects.followed(session, company_id))


def _by_id(session: Session, asked: str) -> Company | None:
    try:
        asked_id = UUID(asked.strip())
    except ValueError:
        return None
    return query.by_id(session, redirects.followed(session, asked_id))


def ensure_new(session: Session, company: Company) -> None:
    """Raises `CompanyAlreadyKnown`."""
    known = namesake(session, company)
    if known and known.id != company.id:
        raise CompanyAlreadyKnown(known.name, known.id)


def namesake(session: Session, company: Company) -> Company | None:
    """The company on record with the same number."""
    if company.number:
        return query.by_number(session, company.country, company.number)
    if company.person_hash:
        return query.by_person_hash(session, company.person_hash)
    return None


def cleaned(company: Company) -> Company:
    """Raises `NameMissing`."""
    clean = replace(
        company,
        name=line(company.name, limit=COMPANY_LIMIT),
        street=line(company.street),
        postcode=line(company.postcode, limit=20),
        town=line(company.town),
        website=line(company.website),
    )
    if not clean.name:
        raise NameMissing
    return clean


def cleaned_contact(contact: Contact) -> Contact:
    """Raises `NameMissing`."""
    clean = replace(
        contact,
        name=line(contact.name),
        title=line(contact.title),
        email=line(contact.email),
        telephone=line(contact.telephone),
    )
    if not clean.name:
        raise NameMissing
    return clean
