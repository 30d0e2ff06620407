"""Questions asked about companies and contacts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import and_, bindparam, case, func, select
from sqlalchemy.orm import Session

from advisor_desk.domain.companies import Company, CompanyState, Contact
from advisor_desk.domain.engagements import Status
from advisor_desk.domain.names import fold
from advisor_desk.store import redirects
from advisor_desk.store.company_names import names as names  # noqa: PLC0414 - known from here
from advisor_desk.store.reading import Values
from advisor_desk.store.rows import CompanyRow, ContactRow, EngagementRow
from advisor_desk.store.rows.companies import digits


@dataclass(frozen=True)
class CompanyHit:
    """A company the desk knows, as a search result shows it."""

    id: UUID
    name: str
    number: str | None
    country: str
    town: str
    municipality: str
    state: CompanyState
    is_sole_trader: bool
    last_met: datetime | None = None


@dataclass(frozen=True)
class ContactHit:
    """A contact, as a search result shows it."""

    id: UUID
    company_id: UUID
    name: str
    title: str
    telephone: str
    company: str


def search(
    session: Session,
    text: str,
    municipality: str,
    limit: int,
    *,
    number: str | None = None,
    person_hash: str | None = None,
) -> Sequence[CompanyHit]:
    """Companies with every typed word in name, town or number; one's own municipality first.

    `number` or `person_hash` is what the text means if it is a whole number.
    """
    words = _words(number or text)
    if not words:
        return []
    row = CompanyRow
    told = [row.folded.contains(word, autoescape=True) for word in words]
    wanted = row.person_hash == person_hash if person_hash else and_(*told)
    at_start = row.folded.startswith(f" {words[0]}", autoescape=True)
    query = (
        select(
            row.id, row.name, row.number, row.country, row.town, row.municipality, row.state,
            row.person_hash.is_not(None),
        )
        .where(row.deleted_at.is_(None), wanted)
        .order_by(
            case((row.municipality == municipality, 0), else_=1),
            case((at_start, 0), else_=1),
            row.folded,
        )
        .limit(limit)
    )  # fmt: skip
    hits = [CompanyHit(*found) for found in session.execute(query)]
    met = last_met(session, [hit.id for hit in hits])
    return [CompanyHit(**{**vars(hit), "last_met": met.get(hit.id)}) for hit in hits]


def page(
    session: Session, text: str, municipality: str, *, after: str = "", limit: int = 100
) -> Sequence[CompanyHit]:
    """A page of companies by name, from the folded name `after` on, all or one municipality's."""
    row = CompanyRow
    query = select(
        row.id, row.name, row.number, row.country, row.town, row.municipality, row.state,
        row.person_hash.is_not(None),
    ).where(row.deleted_at.is_(None), row.folded > after)  # fmt: skip
    query = query.where(*(row.folded.contains(word, autoescape=True) for word in _words(text)))
    if municipality:
        query = query.where(row.municipality == municipality)
    hits = [
        CompanyHit(*found) for found in session.execute(query.order_by(row.folded).limit(limit))
    ]
    met = last_met(session, [hit.id for hit in hits])
    return [CompanyHit(**{**vars(hit), "last_met": met.get(hit.id)}) for hit in hits]


def folded(session: Session, company_id: UUID) -> str:
    """The company's place in the order of `page`."""
    return session.scalar(select(CompanyRow.folded).where(CompanyRow.id == company_id)) or ""


def search_contacts(session: Session, text: str, limit: int) -> Sequence[ContactHit]:
    """Contacts with every typed word in the name, or the typed digits in the telephone number."""
    row = ContactRow
    is_telephone = _is_telephone(text)
    wanted = [digits(text)] if is_telephone else [f" {word}" for word in _words(text)]
    if not any(wanted):
        return []
    query = (
        select(row.id, row.company_id, row.name, row.title, row.telephone, CompanyRow.name)
        .join(CompanyRow, CompanyRow.id == row.company_id)
        .where(
            row.deleted_at.is_(None), *(row.folded.contains(w, autoescape=True) for w in wanted)
        )
        .order_by(row.folded)
        .limit(limit)
    )
    return [ContactHit(*found) for found in session.execute(query)]


def last_met(session: Session, companies: Iterable[UUID]) -> dict[UUID, datetime]:
    """When anyone last completed an engagement, for those of the companies where it was so."""
    row = EngagementRow
    query = (
        select(row.company_id, func.max(row.starts_at))
        .where(row.company_id.in_(list(companies)), row.status == Status.DONE)
        .where(row.deleted_at.is_(None))
        .group_by(row.company_id)
    )
    return dict(session.execute(query).all())


def by_number(session: Session, country: str, number: str) -> Company | None:
    """The company that has the number, or had it before it became part of another."""
    found = _one(session, CompanyRow.country == country, CompanyRow.number == number)
    return found or _led_to(session, redirects.by_number(session, country, number))


def by_person_hash(session: Session, person_hash: str) -> Company | None:
    found = _one(session, CompanyRow.person_hash == person_hash)
    return found or _led_to(session, redirects.by_person_hash(session, person_hash))


def contacts(session: Session, company_id: UUID) -> Sequence[Contact]:
    return _CONTACTS(session, company_id=company_id)


_CONTACTS = Values(
    ContactRow,
    select(ContactRow)
    .where(ContactRow.company_id == bindparam("company_id"), ContactRow.deleted_at.is_(None))
    .order_by(ContactRow.name, ContactRow.id),
)


def by_ids(session: Session, companies: Iterable[UUID]) -> dict[UUID, Company]:
    """Many at once, those that there are."""
    query = select(CompanyRow).where(
        CompanyRow.id.in_(list(companies)), CompanyRow.deleted_at.is_(None)
    )
    return {row.id: row.to_domain() for row in session.scalars(query)}


def numbered(session: Session) -> Sequence[Company]:
    """Every company that has a number of its own."""
    return _NUMBERED(session)


_NUMBERED = Values(
    CompanyRow,
    select(CompanyRow).where(CompanyRow.number.is_not(None), CompanyRow.deleted_at.is_(None)),
)


def by_id(session: Session, company_id: UUID) -> Company | None:
    return next(iter(_BY_ID(session, company_id=company_id)), None)


_BY_ID = Values(
    CompanyRow,
    select(CompanyRow).where(
        CompanyRow.id == bindparam("company_id"), CompanyRow.deleted_at.is_(None)
    ),
)


def _led_to(session: Session, company_id: UUID | None) -> Company | None:
    return by_id(session, company_id) if company_id else None


def _one(session: Session, *conditions: object) -> Company | None:
    query = select(CompanyRow).where(CompanyRow.deleted_at.is_(None), *conditions)  # type: ignore[arg-type]
    row = session.scalars(query.limit(1)).first()
    return row.to_domain() if row else None


def _words(text: str) -> list[str]:
    """The folded words; the digits of a number typed with a hyphen stay together."""
    compact = text.strip().replace("-", "")
    return fold(compact if compact.isdigit() else text).split()


def _is_telephone(text: str) -> bool:
    return sum(c.isdigit() for c in text) >= 3 and not any(c.isalpha() for c in text)
