"""What the public register says of a company, where the desk says something else."""

from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from advisor_desk.domain.companies import Company, CompanyState
from advisor_desk.domain.names import fold, name_key

_ORDINARY = frozenset(
    (CompanyState.UNKNOWN, CompanyState.REGISTERED, CompanyState.ACTIVE, CompanyState.NEVER_ACTIVE)
)


class NewsKind(StrEnum):
    """What is new; of a state, its own word says it."""

    RENAMED = "renamed"
    MOVED = "moved"
    STATE = "state"


class Described(Protocol):
    """What is compared of a company, and what it is told by."""

    @property
    def id(self) -> UUID: ...
    @property
    def name(self) -> str: ...
    @property
    def number(self) -> str | None: ...
    @property
    def country(self) -> str: ...
    @property
    def street(self) -> str: ...
    @property
    def postcode(self) -> str: ...
    @property
    def town(self) -> str: ...
    @property
    def state(self) -> CompanyState: ...


@dataclass(frozen=True, kw_only=True)
class Told:
    """What the register says of one company. `names` holds its secondary names too."""

    name: str
    names: tuple[str, ...] = ()
    street: str
    postcode: str
    town: str
    municipality: str
    state: CompanyState


@dataclass(frozen=True, kw_only=True)
class RegisterNews:
    """What a register said when it was compared; an adviser may have put it aside."""

    company_id: UUID
    name: str
    street: str
    postcode: str
    town: str
    municipality: str
    state: CompanyState
    found_at: datetime
    is_dismissed: bool = False

    def says_as(self, other: "RegisterNews") -> bool:
        """Whether both tell the same, whenever it was found."""
        told = [f.name for f in fields(self) if f.name not in ("found_at", "is_dismissed")]
        return all(getattr(self, name) == getattr(other, name) for name in told)


@dataclass(frozen=True)
class NewsOf:
    """A company as the desk has it, what the register says, and what of that is new."""

    company: Described
    news: RegisterNews
    kinds: tuple[NewsKind, ...]


def compared(company: Company, told: Told, at: datetime) -> RegisterNews | None:
    """The news, if there are any. A company may be called by any of its registered names."""
    known = {name_key(name) for name in (told.name, *told.names)}
    news = RegisterNews(
        company_id=company.id,
        name=company.name if name_key(company.name) in known else told.name,
        street=told.street,
        postcode=told.postcode,
        town=told.town,
        municipality=told.municipality,
        state=told.state,
        found_at=at,
    )
    return news if kinds(company, news) else None


def kinds(company: Described, news: RegisterNews) -> tuple[NewsKind, ...]:
    """What is still new of it: nothing, once the desk says the same."""
    found = {
        NewsKind.RENAMED: name_key(company.name) != name_key(news.name),
        NewsKind.MOVED: _has_moved(company, news),
        NewsKind.STATE: company.state != news.state
        and not {company.state, news.state} <= _ORDINARY,
    }
    return tuple(kind for kind, is_so in found.items() if is_so)


def news_of(company: Described, news: RegisterNews | None) -> NewsOf | None:
    """Nothing, once the desk says the same."""
    new = kinds(company, news) if news else ()
    return NewsOf(company, news, new) if news and new else None


def taken_over(company: Company, news: RegisterNews) -> Company:
    """The company as the news have it; what is not new stays as it was written."""
    new = kinds(company, news)
    if NewsKind.RENAMED in new:
        company = replace(company, name=news.name)
    if NewsKind.STATE in new:
        company = replace(company, state=news.state)
    if NewsKind.MOVED in new:
        company = _moved(company, news)
    return company


def _moved(company: Company, news: RegisterNews) -> Company:
    place = news.municipality or company.municipality
    return replace(
        company,
        street=news.street,
        postcode=news.postcode or company.postcode,
        town=news.town or company.town,
        municipality=place,
        municipality_confirmed=company.municipality_confirmed and place == company.municipality,
    )


def _has_moved(company: Described, news: RegisterNews) -> bool:
    """An address that either leaves out, in part or whole, is not another address."""
    pairs = (
        (company.street, news.street),
        ("".join(company.postcode.split()), "".join(news.postcode.split())),
        (company.town, news.town),
    )
    return any(fold(ours) != fold(theirs) for ours, theirs in pairs if ours and theirs)
