"""What the fields and links of a merge say, in the language of the moment."""

from dataclasses import dataclass
from typing import Any

from advisor_desk.domain.checklists import Checklist
from advisor_desk.domain.companies import Contact, NoContact
from advisor_desk.domain.consents import Consent
from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.merging import CompanyField, Parts
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.organisation_numbers import formatted
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
                return f"{code} ({version})" if code else ""
            case CompanyField.ADVERTISING, (declines,):
                return words.text("merge.yes" if declines else "merge.no")
            case CompanyField.NO_CONTACT, (wish,):
                return self._wish(wish)
            case ((CompanyField.SIZE | CompanyField.STATE), (code,)):
                return words.code(code) if code else ""  # type: ignore[arg-type]
        return ", ".join(str(part) for part in parts if part)

    def link(self, record: Any) -> str:  # noqa: ANN401 - a value of any linked table
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
                names = self.context.services.companies.names({record.from_id, record.to_id})
                return f"{words.code(record.kind)}: {', '.join(names.values())}"
            case Distinction():
                return words.text("merge.distinction", name=self._other(record))
        return ""

    def _other(self, record: Distinction) -> str:
        ids = filter(None, (record.company_id, record.other_id))
        names = self.context.services.companies.names(set(ids))
        number = (
            formatted(record.other_number, record.other_country) if not record.other_id else ""
        )
        return number or ", ".join(names.values())

    def _number(self, country: str, number: object, person_hash: object) -> str:
        if number:
            return formatted(str(number), country)
        return self.context.words.text("merge.number_of_person") if person_hash else ""

    def _wish(self, wish: object) -> str:
        if not isinstance(wish, NoContact):
            return ""
        since = day_text(wish.since)
        return self.context.words.text("merge.since", since=since, said_by=wish.said_by)
