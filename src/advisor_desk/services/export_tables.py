"""What an export tells of each kind of record: its columns, and where their values come from."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any
from uuid import UUID

from advisor_desk.documents.tables import Value
from advisor_desk.domain.checklists import Answer, Checklist
from advisor_desk.services.desk import Desk
from advisor_desk.services.places import Places
from advisor_desk.store.rows import (
    ActorRow,
    AdviserRow,
    ChecklistRow,
    CompanyRow,
    ConsentRow,
    ContactRow,
    DistinctionRow,
    EngagementRow,
    FunctionRow,
    HappeningRow,
    NextStepRow,
    RedirectRow,
    ReferralRow,
    RelationRow,
    Shared,
)
from advisor_desk.system.words import Words


@dataclass(frozen=True)
class Names:
    """The names behind ids and codes. Without `words` a code is told as it is stored."""

    desk: Desk
    places: Places
    companies: Mapping[UUID, str]
    words: Words | None

    def company(self, record: Any) -> str:  # noqa: ANN401
        return self.companies.get(record.company_id, "")

    def actor(self, actor_id: UUID | None) -> str:
        return self.desk.actor_name(actor_id)

    def actors(self, ids: Iterable[UUID]) -> str:
        return ", ".join(sorted(map(self.actor, ids)))

    def adviser(self, adviser_id: UUID | None) -> str:
        return self.desk.adviser_name(adviser_id)

    def function(self, function_id: UUID | None) -> str:
        found = self.desk.people.functions.get(function_id) if function_id else None
        return found.name if found else ""

    def code(self, code: Enum | None) -> Value:
        if code is None:
            return None
        return self.words.code(code) if self.words else code.value

    def codes(self, codes: Iterable[Enum]) -> str:
        return ", ".join(sorted(str(self.code(code)) for code in codes))


Column = Callable[[Any, Names], Value]


@dataclass(frozen=True)
class Table:
    """One kind of record. `parts` tells how many lines a record makes, and of what."""

    name: str
    row: type[Shared[Any]]
    columns: Mapping[str, Column]
    parts: Callable[[Any], Iterable[Any]] = lambda record: (record,)


def _plain(*names: str) -> dict[str, Column]:
    def column(name: str) -> Column:
        return lambda record, _: getattr(record, name)

    return {name: column(name) for name in names}


def _coded(*names: str) -> dict[str, Column]:
    def column(name: str) -> Column:
        return lambda record, names: names.code(getattr(record, name))

    return {name: column(name) for name in names}


_COMPANY: dict[str, Column] = {
    "company": lambda record, names: names.company(record),
    **_plain("company_id"),
}
_BY: dict[str, Column] = {
    "actor": lambda record, names: names.actor(record.actor_id),
    "adviser": lambda record, names: names.adviser(record.adviser_id),
}
_REACHED = _plain("email", "telephone")


@dataclass(frozen=True)
class _Answered:
    """An answer with its checklist; a deferred checklist has none."""

    checklist: Checklist
    answer: Answer | None


def _answers(checklist: Checklist) -> Iterator[_Answered]:
    for answer in checklist.answers or (None,):
        yield _Answered(checklist, answer)


def _of_checklist(columns: Mapping[str, Column]) -> dict[str, Column]:
    def column(of: Column) -> Column:
        return lambda record, names: of(record.checklist, names)

    return {name: column(of) for name, of in columns.items()}


TABLES = (
    Table(
        "companies",
        CompanyRow,
        {
            **_plain("id", "name", "number", "country"),
            "sole_trader": lambda c, _: c.is_sole_trader,
            **_plain("legal_form", "street", "postcode", "town", "municipality"),
            "municipality_name": lambda c, names: names.places.municipality_name(c.municipality),
            **_plain("municipality_confirmed", "industry", "industry_version"),
            **_coded("size", "state"),
            **_plain("website", "declines_advertising"),
            "no_contact_since": lambda c, _: c.no_contact and c.no_contact.since,
            "no_contact_said_by": lambda c, _: c.no_contact and c.no_contact.said_by,
            "no_contact_note": lambda c, _: c.no_contact and c.no_contact.note,
        },
    ),
    Table(
        "contacts", ContactRow, {**_plain("id"), **_COMPANY, **_plain("name", "title"), **_REACHED}
    ),
    Table(
        "engagements",
        EngagementRow,
        {
            **_plain("id"),
            **_COMPANY,
            **_BY,
            **_coded("kind", "role", "status"),
            **_plain("starts_at", "ends_at"),
            **_coded("place"),
            **_plain("place_text", "purpose"),
            "needs": lambda e, names: names.codes(e.needs),
            "participants": lambda e, names: names.actors(p.actor_id for p in e.participants),
            "invited_by": lambda e, names: names.actor(e.invited_by),
            **_plain("go_anyway_reason"),
            "met_women": lambda e, _: e.met.women,
            "met_men": lambda e, _: e.met.men,
            "met_other": lambda e, _: e.met.other,
            "contact_ids": lambda e, _: ", ".join(map(str, e.contact_ids)),
            **_plain("notes"),
            **_coded("maturity"),
            "told_by": lambda e, _: e.hearsay and e.hearsay.told_by,
            "told_how": lambda e, names: e.hearsay and names.code(e.hearsay.channel),
            "told_on": lambda e, _: e.hearsay and e.hearsay.on,
            **_plain("cancelled_because"),
        },
    ),
    Table(
        "next_steps",
        NextStepRow,
        {
            **_plain("id"),
            **_COMPANY,
            **_plain("text", "due", "by_company", "done_on"),
            "actor": lambda s, names: names.actor(s.owner_actor_id),
            "adviser": lambda s, names: names.adviser(s.owner_adviser_id),
            **_plain("engagement_id", "referral_id"),
        },
    ),
    Table(
        "checklist_answers",
        ChecklistRow,
        {
            **_of_checklist(
                {
                    "checklist_id": lambda c, _: c.id,
                    **_COMPANY,
                    **_BY,
                    **_plain(
                        "question_set",
                        "question_set_version",
                        "filled_on",
                        "confirmed_on",
                        "deferred_because",
                        "engagement_id",
                    ),
                }
            ),
            "item": lambda a, _: a.answer and a.answer.item,
            "asked": lambda a, _: a.answer and a.answer.asked,
            "answer": lambda a, names: a.answer and names.code(a.answer.value),
            "note": lambda a, _: a.answer and a.answer.note,
            "evidence": lambda a, _: a.answer and a.answer.evidence,
        },
        _answers,
    ),
    Table(
        "consents",
        ConsentRow,
        {
            **_plain("id"),
            **_COMPANY,
            **_plain("purpose"),
            "recipients": lambda c, names: names.actors(c.recipients),
            "scope": lambda c, names: names.codes(c.scope),
            **_plain("given_by"),
            **_coded("channel"),
            **_plain("given_on", "until", "withdrawn_on"),
        },
    ),
    Table(
        "referrals",
        ReferralRow,
        {
            **_plain("id", "reference"),
            **_COMPANY,
            **_coded("state"),
            "from_actor": lambda r, names: names.actor(r.from_actor_id),
            "from_adviser": lambda r, names: names.adviser(r.from_adviser_id),
            "to_actor": lambda r, names: names.actor(r.to_actor_id),
            "to_function": lambda r, names: names.function(r.to_function_id),
            "needs": lambda r, names: names.codes(r.needs),
            **_plain("ask", "background"),
            "scope": lambda r, names: names.codes(r.scope),
            **_plain("consent_id"),
            "override_reason": lambda r, _: r.override and r.override.reason,
            **_coded("language"),
            **_plain("sent_at", "answer_by", "engagement_id"),
        },
    ),
    Table(
        "happenings",
        HappeningRow,
        {
            **_plain("id", "referral_id"),
            **_coded("state"),
            **_plain("at", "said_by"),
            **_coded("channel"),
            **_plain("note"),
            **_coded("outcome"),
            "rerouted_to": lambda h, names: names.actor(h.rerouted_to),
            "recorded_by": lambda h, names: names.adviser(h.recorded_by),
        },
    ),
    Table(
        "relations", RelationRow, {**_plain("id"), **_coded("kind"), **_plain("from_id", "to_id")}
    ),
    Table(
        "distinctions",
        DistinctionRow,
        {**_plain("id"), **_COMPANY, **_plain("other_id", "other_country", "other_number")},
    ),
    Table(
        "merges",
        RedirectRow,
        {
            **_plain("id", "name", "from_id", "to_id", "country", "number", "merged_at"),
            "adviser": lambda m, names: names.adviser(m.merged_by),
        },
    ),
    Table(
        "actors",
        ActorRow,
        {
            **_plain("id", "code", "name"),
            **_coded("language"),
            **_plain("country"),
            **_REACHED,
            **_plain("address", "website"),
        },
    ),
    Table(
        "functions",
        FunctionRow,
        {
            **_plain("id"),
            "actor": lambda f, names: names.actor(f.actor_id),
            **_plain("name"),
            **_REACHED,
            "needs": lambda f, names: names.codes(f.needs),
        },
    ),
    Table(
        "advisers",
        AdviserRow,
        {
            **_plain("id"),
            "actor": lambda a, names: names.actor(a.actor_id),
            **_plain("name"),
            **_REACHED,
            **_plain("active"),
        },
    ),
)
