"""What the fields and links of a merge say, in the language of the moment."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any
from uuid import UUID

from advisor_desk.domain.checklists import Checklist
from advisor_desk.domain.companies import CompanyState, Contact, NoContact
from advisor_desk.domain.consents import Consent
from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.industry_codes import written
from advisor_desk.domain.merging import CompanyField, Parts
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.organisation_numbers import formatted
from advisor_desk.domain.postcodes import spaced
from advisor_desk.domain.referrals import Referral
from advisor_desk.domain.relations import Distinction, Relation
from advisor_desk.gui.context import Context
from advisor_desk.gui.moments import day_text, local_day


@dataclass(frozen=True)
class MergeWords:
    """Codes by their words, dates by their days; nothing where there is nothing."""

    context: Context

    def value(self, field: CompanyField, parts: Parts) -> str:
        words = self.context.words
        match field, parts:
            case CompanyField.NUMBER, (str(country), number, person_hash):
                return self._number(country, number, person_hash)
            case CompanyField.MUNICIPALITY, (str(code), confirmed):
                name = self.context.services.places.municipality_name(code) or code
                return words.text("merge.confirmed", place=name) if name and confirmed else name
            case CompanyField.INDUSTRY, (str(code), str(version)):
                return written(code, version)
            case CompanyField.ADDRESS, (str(street), str(postcode), str(town)):
                place = f"{spaced(postcode)} {town}".strip()
                return ", ".join(filter(None, (street, place)))
            case CompanyField.ADVERTISING, (declines,):
                return words.text("merge.yes" if declines else "merge.no")
            case CompanyField.NO_CONTACT, (wish,):
                return self._wish(wish)
            case (_, (Enum() as code,)):
                return "" if code is CompanyState.UNKNOWN else words.code(code)
        return ", ".join(str(part) for part in parts if part)

    def link(self, record: Any, company_id: UUID) -> str:  # noqa: ANN401 - of any linked table
        """What the company's record is about."""
        words, desk = self.context.words, self.context.services.desk
        match record:
            case Contact():
                return ", ".join(filter(None, (record.name, record.title)))
            case Engagement():
                day, who = day_text(local_day(record.starts_at)), desk.actor_name(record.actor_id)
                return f"{day} · {words.code(record.kind)} · {who}"
            case NextStep():
                return f"{day_text(record.due)} · {record.text}"
            case Checklist():
                day = day_text(record.filled_on)
                return words.text("merge.checklist", day=day)
            case Consent():
                return f"{day_text(record.given_on)} · {record.given_by} · {record.purpose}"
            case Referral():
                return f"{record.reference} · {words.code(record.state)}"
            case Relation():
                return f"{words.code(record.kind)}: {self._name(record.other(company_id))}"
            case Distinction():
                return words.text("merge.distinction", name=self._other(record, company_id))
        return ""

    def day(self, record: object) -> date:
        """The day it is about, to tell the latest; the first of days where it is about none."""
        match record:
            case Engagement():
                return local_day(record.starts_at)
            case NextStep():
                return record.due
            case Checklist():
                return record.filled_on
            case Consent():
                return record.given_on
        return date.min

    def _other(self, record: Distinction, company_id: UUID) -> str:
        other = record.other(company_id)
        return self._name(other) if other else formatted(record.other_number, record.other_country)

    def _name(self, company_id: UUID) -> str:
        return self.context.services.companies.names([company_id]).get(company_id, "")

    def _number(self, country: str, number: object, person_hash: object) -> str:
        if number:
            return formatted(str(number), country)
        return self.context.words.text("merge.number_of_person") if person_hash else ""

    def _wish(self, wish: object) -> str:
        if not isinstance(wish, NoContact):
            return ""
        since = day_text(wish.since)
        return self.context.words.text("merge.since", since=since, said_by=wish.said_by)
