"""What the made-up story is told with: the chance, the people, the companies, the day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from advisor_desk.domain.companies import Company, Contact
from advisor_desk.services.demo.dice import Dice
from advisor_desk.services.demo.directory import Cast
from advisor_desk.services.demo.trades import TRADES, Trade

_BY_CODE = {trade.code: trade for trade in TRADES}


@dataclass(frozen=True)
class Plot:
    """All that was happens before `now`, the day's beginning: made later that day it is the same.

    `contacts` are by company; a company without any is missing there.
    """

    dice: Dice
    cast: Cast
    now: datetime
    today: date
    companies: Sequence[Company]
    by_id: Mapping[UUID, Company]
    contacts: Mapping[UUID, Sequence[Contact]]

    def company(self, company_id: UUID) -> Company:
        return self.by_id[company_id]

    def trade(self, company: Company) -> Trade:
        return _BY_CODE.get(company.industry, TRADES[0])

    def people(self, company: Company) -> Sequence[Contact]:
        return self.contacts.get(company.id, ())
