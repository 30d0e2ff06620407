"""What a newer register says of companies the desk knows: taken over, or put aside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from itertools import islice
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import delete, insert, update

from advisor_desk.domain.companies import Company
from advisor_desk.domain.organisation_numbers import NotAnOrganisationNumber, normalise
from advisor_desk.domain.progress import Progress, Unreported
from advisor_desk.domain.register_news import NewsOf, RegisterNews, Told, compared, taken_over
from advisor_desk.services.companies import of_register
from advisor_desk.services.desk import Desk
from advisor_desk.services.saving import put
from advisor_desk.store import companies
from advisor_desk.store import register_news as query
from advisor_desk.store.rows import CompanyRow, RegisterNewsRow

if TYPE_CHECKING:
    from advisor_desk.register.company import RegisterCompany
    from advisor_desk.services.registers import Registers

_TOGETHER = 500
"""Companies asked for before a search may come in between: some 20 ms."""


class News:
    """Only companies with a number of their own are compared: a person's is not known."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def look(self, registers: Registers, progress: Progress | None = None) -> int:
        """Compare every company with the register, and give for how many there are news.

        What an adviser has put aside stays so until the register says something else. Raises
        the errors of a register that cannot be read, and `Cancelled`; nothing is changed then.
        """
        with self._desk.read() as session:
            known = companies.numbered(session)
            before = query.everything(session)
        found = [
            replace(news, found_at=old.found_at, is_dismissed=old.is_dismissed)
            if (old := before.get(news.company_id)) and old.says_as(news)
            else news
            for news in self._compared(known, registers, progress or Unreported())
        ]
        with self._desk.write() as session:
            session.execute(delete(RegisterNewsRow))
            if found:
                session.execute(insert(RegisterNewsRow), [asdict(news) for news in found])
        return sum(not news.is_dismissed for news in found)

    def waiting(self) -> Sequence[NewsOf]:
        """News that nobody has taken over or put aside, the latest first."""
        with self._desk.look() as place:
            return query.waiting(place)

    def take_over(self, company_id: UUID) -> Company:
        """Write into the company what is new, as if it were typed; give what it was before."""
        with self._desk.write() as session:
            row = session.get_one(CompanyRow, company_id)
            before, news = row.to_domain(), query.of_company(session, company_id)
            if news is not None:
                put(session, CompanyRow, taken_over(before, news))
            return before

    def put_aside(self, company_id: UUID, *, aside: bool = True) -> None:
        """The desk's facts stay as they are; False: it is news again."""
        row = RegisterNewsRow
        with self._desk.write() as session:
            session.execute(
                update(row).where(row.company_id == company_id).values(is_dismissed=aside)
            )

    def _compared(
        self, known: Sequence[Company], registers: Registers, progress: Progress
    ) -> Iterator[RegisterNews]:
        now, rest, done = self._desk.now(), iter(known), 0
        while some := list(islice(rest, _TOGETHER)):
            progress.step(done, len(known))
            told = registers.by_numbers(_numbers(some))
            for company in some:
                found = told.get((company.country, company.number or ""))
                news = compared(company, self._told(found), now) if found else None
                if news:
                    yield news
            done += len(some)

    def _told(self, found: RegisterCompany) -> Told:
        as_ours = of_register(found, self._desk.me.person_key)
        return Told(
            name=as_ours.name,
            names=found.other_names,
            street=as_ours.street,
            postcode=as_ours.postcode,
            town=as_ours.town,
            municipality=as_ours.municipality,
            state=as_ours.state,
        )


def _numbers(some: Sequence[Company]) -> Iterator[tuple[str, str]]:
    """What another desk sent as a number may be none."""
    for one in some:
        with suppress(NotAnOrganisationNumber):
            yield one.country, normalise(one.number or "", one.country)
