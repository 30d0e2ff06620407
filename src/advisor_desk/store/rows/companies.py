"""Companies and their contacts."""

from sqlalchemy import Index, String, event
from sqlalchemy.orm import Mapped, mapped_column

from advisor_desk.domain import companies
from advisor_desk.domain.codes import SizeBand
from advisor_desk.domain.companies import CompanyState, Contact, NoContact
from advisor_desk.domain.names import fold
from advisor_desk.store.columns import Code, Json
from advisor_desk.store.rows.mirror import Company, Shared


class CompanyRow(Shared[companies.Company]):
    __tablename__ = "company"
    mirrors = companies.Company
    derived = frozenset({"folded"})

    name: Mapped[str]
    country: Mapped[str]
    number: Mapped[str | None] = mapped_column(String, index=True)
    person_hash: Mapped[str | None] = mapped_column(String, index=True)
    legal_form: Mapped[str]
    street: Mapped[str]
    postcode: Mapped[str]
    town: Mapped[str]
    municipality: Mapped[str] = mapped_column(String, index=True)
    municipality_confirmed: Mapped[bool]
    industry: Mapped[str]
    industry_version: Mapped[str]
    size: Mapped[SizeBand | None] = mapped_column(Code(SizeBand))
    website: Mapped[str]
    state: Mapped[CompanyState] = mapped_column(Code(CompanyState))
    declines_advertising: Mapped[bool]
    no_contact: Mapped[NoContact | None] = mapped_column(Json(NoContact | None))
    folded: Mapped[str] = mapped_column(String, index=True)
    """Name, town and number as they are searched."""


class ContactRow(Shared[Contact]):
    __tablename__ = "contact"
    mirrors = Contact
    derived = frozenset({"folded"})

    company_id: Mapped[Company]
    name: Mapped[str]
    title: Mapped[str]
    email: Mapped[str]
    telephone: Mapped[str]
    folded: Mapped[str] = mapped_column(String, index=True)
    """Name and the digits of the telephone number as they are searched."""

    __table_args__ = (Index("ix_contact_company_id", "company_id"),)


def digits(text: str) -> str:
    """The digits of a telephone number, without the country's prefix or the leading zero."""
    kept = "".join(c for c in text if c.isdigit())
    return kept.removeprefix("00").removeprefix("46").lstrip("0")


def _fold_company(_mapper: object, _connection: object, row: CompanyRow) -> None:
    row.folded = f" {fold(row.name)} {fold(row.town)} {row.number or ''}"


def _fold_contact(_mapper: object, _connection: object, row: ContactRow) -> None:
    row.folded = f" {fold(row.name)} {digits(row.telephone)}"


for _moment in ("before_insert", "before_update"):
    event.listen(CompanyRow, _moment, _fold_company)
    event.listen(ContactRow, _moment, _fold_contact)
