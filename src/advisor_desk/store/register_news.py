"""Questions asked of what the register says that the desk does not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.companies import CompanyState
from advisor_desk.domain.register_news import NewsOf, RegisterNews, news_of
from advisor_desk.store.statements import Records, Statement, kinds

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place


@dataclass(frozen=True)
class Ours:
    """What the desk says of the company."""

    id: UUID
    name: str
    number: str | None
    country: str
    street: str
    postcode: str
    town: str
    state: CompanyState


@dataclass(frozen=True)
class _Theirs:
    name: str
    street: str
    postcode: str
    town: str
    municipality: str
    state: CompanyState
    found_at: datetime


def everything(place: Place) -> Mapping[UUID, RegisterNews]:
    """Also what was put aside."""
    return {news.company_id: news for news in _ALL(place)}


def waiting(place: Place) -> Sequence[NewsOf]:
    """What is still new and was not put aside, the latest found first."""
    return [one for one in _WAITING(place) if one]


def of_company(place: Place, company_id: UUID) -> RegisterNews | None:
    return next(iter(_OF_COMPANY(place, company_id=company_id)), None)


_WIDTH = len(kinds(Ours))


def _made(*told: object) -> NewsOf | None:
    ours, theirs = Ours(*told[:_WIDTH]), _Theirs(*told[_WIDTH:])  # type: ignore[arg-type]
    return news_of(ours, RegisterNews(company_id=ours.id, **vars(theirs)))


_ALL = Records(RegisterNews, "FROM register_news")
_OF_COMPANY = Records(
    RegisterNews, "FROM register_news WHERE company_id = :company_id AND NOT is_dismissed"
)
_WAITING: Statement[NewsOf | None] = Statement(
    """
    SELECT company.id, company.name, company.number, company.country, company.street,
        company.postcode, company.town, company.state,
        news.name, news.street, news.postcode, news.town, news.municipality, news.state,
        news.found_at
    FROM register_news AS news CROSS JOIN company ON company.id = news.company_id
    WHERE NOT news.is_dismissed AND company.deleted_at IS NULL
    ORDER BY news.found_at DESC, company.name
    """,
    _made,
    [*kinds(Ours), *kinds(_Theirs)],
)
