"""What an export tells of each kind of record: its columns, and where their values come from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from advisor_desk.domain.checklists import Answer, Checklist, Criterion, Item
from advisor_desk.domain.codes import SPOKEN, Language
from advisor_desk.domain.question_sets import Edition
from advisor_desk.services.export_agreements import AGREEMENT_TABLES
from advisor_desk.services.export_columns import BY, COMPANY, REACHED, Column, Table, coded, plain
from advisor_desk.services.export_inquiries import INQUIRY_TABLES
from advisor_desk.services.export_joint import JOINT_TABLES
from advisor_desk.services.export_participants import PARTICIPANTS
from advisor_desk.store.rows import (
    ActorRow,
    AdviserRow,
    ChecklistRow,
    ClusterRow,
    CompanyRow,
    ConsentRow,
    ContactRow,
    DistinctionRow,
    EditionRow,
    EngagementRow,
    FunctionRow,
    HappeningRow,
    NextStepRow,
    OfferingRow,
    RedirectRow,
    ReferralRow,
    RelationRow,
)


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


@dataclass(frozen=True)
class _Question:
    """A question with the version and the criterion that it is part of."""

    edition: Edition
    criterion: Criterion
    item: Item


def _questions(edition: Edition) -> Iterator[_Question]:
    for criterion in edition.criteria:
        yield from (_Question(edition, criterion, item) for item in criterion.items)


def _asked(language: Language) -> Column:
    return lambda question, _: question.item.texts.get(language, "")


TABLES = (
    Table(
        "companies",
        CompanyRow,
        {
            **plain("id", "name", "number", "country"),
            "sole_trader": lambda c, _: c.is_sole_trader,
            **plain("legal_form", "street", "postcode", "town", "municipality"),
            "municipality_name": lambda c, names: names.places.municipality_name(c.municipality),
            **plain("municipality_confirmed", "industry", "industry_version"),
            **coded("size", "state"),
            **plain("website", "declines_advertising"),
            "no_contact_since": lambda c, _: c.no_contact and c.no_contact.since,
            "no_contact_said_by": lambda c, _: c.no_contact and c.no_contact.said_by,
            "no_contact_note": lambda c, _: c.no_contact and c.no_contact.note,
        },
    ),
    Table("contacts", ContactRow, {**plain("id"), **COMPANY, **plain("name", "title"), **REACHED}),
    Table(
        "engagements",
        EngagementRow,
        {
            **plain("id"),
            **COMPANY,
            **BY,
            **coded("kind", "role", "status"),
            **plain("starts_at", "ends_at"),
            **coded("place"),
            **plain("place_text", "purpose"),
            "needs": lambda e, names: names.codes(e.needs),
            "participants": lambda e, names: names.actors(p.actor_id for p in e.participants),
            "invited_by": lambda e, names: names.actor(e.invited_by),
            **plain("go_anyway_reason"),
            "met_women": lambda e, _: e.met.women,
            "met_men": lambda e, _: e.met.men,
            "met_other": lambda e, _: e.met.other,
            "contact_ids": lambda e, _: ", ".join(map(str, e.contact_ids)),
            **plain("summary"),
            **coded("maturity"),
            "travel_mode": lambda e, names: names.code(e.travel.mode),
            "travel_km": lambda e, _: e.travel.km or None,
            "told_by": lambda e, _: e.hearsay and e.hearsay.told_by,
            "told_how": lambda e, names: e.hearsay and names.code(e.hearsay.channel),
            "told_on": lambda e, _: e.hearsay and e.hearsay.on,
            **plain("inquiry_id", "cancelled_because"),
        },
    ),
    Table(
        "next_steps",
        NextStepRow,
        {
            **plain("id"),
            **COMPANY,
            **coded("kind"),
            **plain("text", "due", "by_company", "done_on", "months", "programme"),
            **plain("moved_because"),
            "actor": lambda s, names: names.actor(s.owner_actor_id),
            "adviser": lambda s, names: names.adviser(s.owner_adviser_id),
            **plain("engagement_id", "referral_id", "inquiry_id"),
        },
    ),
    Table(
        "checklist_answers",
        ChecklistRow,
        {
            **_of_checklist(
                {
                    "checklist_id": lambda c, _: c.id,
                    **COMPANY,
                    **BY,
                    **plain(
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
        "questions",
        EditionRow,
        {
            "edition_id": lambda q, _: q.edition.id,
            "question_set": lambda q, _: q.edition.code,
            "question_set_version": lambda q, _: q.edition.number,
            "made_on": lambda q, _: q.edition.made_on,
            "adviser": lambda q, names: names.adviser(q.edition.made_by),
            "criterion": lambda q, _: q.criterion.code,
            "item": lambda q, _: q.item.code,
            "part": lambda q, names: names.code(q.item.part),
            **{f"asked_{code}": _asked(code) for code in SPOKEN},
        },
        _questions,
    ),
    Table(
        "consents",
        ConsentRow,
        {
            **plain("id"),
            **COMPANY,
            **plain("purpose"),
            "recipients": lambda c, names: names.actors(c.recipients),
            "scope": lambda c, names: names.codes(c.scope),
            **plain("given_by"),
            **coded("channel"),
            **plain("given_on", "until", "withdrawn_on"),
        },
    ),
    Table(
        "referrals",
        ReferralRow,
        {
            **plain("id", "reference"),
            **COMPANY,
            **coded("state"),
            "from_actor": lambda r, names: names.actor(r.from_actor_id),
            "from_adviser": lambda r, names: names.adviser(r.from_adviser_id),
            "to_actor": lambda r, names: names.actor(r.to_actor_id),
            "to_function": lambda r, names: names.function(r.to_function_id),
            "needs": lambda r, names: names.codes(r.needs),
            **plain("ask", "background"),
            "scope": lambda r, names: names.codes(r.scope),
            **plain("consent_id"),
            "override_reason": lambda r, _: r.override and r.override.reason,
            **coded("language"),
            **plain("sent_at", "answer_by", "engagement_id", "inquiry_id"),
        },
    ),
    Table(
        "happenings",
        HappeningRow,
        {
            **plain("id", "referral_id"),
            **coded("state"),
            **plain("at", "said_by"),
            **coded("channel"),
            **plain("note"),
            **coded("outcome"),
            "rerouted_to": lambda h, names: names.actor(h.rerouted_to),
            "recorded_by": lambda h, names: names.adviser(h.recorded_by),
        },
    ),
    *INQUIRY_TABLES,
    PARTICIPANTS,
    *JOINT_TABLES,
    Table("relations", RelationRow, {**plain("id"), **coded("kind"), **plain("from_id", "to_id")}),
    Table(
        "distinctions",
        DistinctionRow,
        {**plain("id"), **COMPANY, **plain("other_id", "other_country", "other_number")},
    ),
    Table(
        "merges",
        RedirectRow,
        {
            **plain("id", "name", "from_id", "to_id", "country", "number", "merged_at"),
            "adviser": lambda m, names: names.adviser(m.merged_by),
        },
    ),
    Table(
        "actors",
        ActorRow,
        {
            **plain("id", "code", "name"),
            **coded("language"),
            **plain("country"),
            **REACHED,
            **plain("address", "website"),
        },
    ),
    Table(
        "functions",
        FunctionRow,
        {
            **plain("id"),
            "actor": lambda f, names: names.actor(f.actor_id),
            **plain("name"),
            **REACHED,
            "needs": lambda f, names: names.codes(f.needs),
        },
    ),
    *AGREEMENT_TABLES,
    Table(
        "offerings",
        OfferingRow,
        {
            **plain("id"),
            "actor": lambda o, names: names.actor(o.actor_id),
            **plain("name", "description"),
            "needs": lambda o, names: names.codes(o.needs),
            "municipalities": lambda o, names: ", ".join(
                map(names.places.municipality_name, o.municipalities)
            ),
            "languages": lambda o, names: names.codes(o.languages),
        },
    ),
    Table(
        "clusters",
        ClusterRow,
        {
            **plain("id", "name", "specialities"),
            "countries": lambda c, _: ", ".join(c.countries),
            "languages": lambda c, names: names.codes(c.languages),
            **plain("contact"),
            **REACHED,
            **plain("website"),
        },
    ),
    Table(
        "advisers",
        AdviserRow,
        {
            **plain("id"),
            "actor": lambda a, names: names.actor(a.actor_id),
            **plain("name"),
            **REACHED,
            **plain("active"),
        },
    ),
)
