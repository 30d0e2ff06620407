"""Companies with a record of every kind that can point at one."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from advisor_desk.domain.checklists import Checklist
from advisor_desk.domain.codes import Language, Need
from advisor_desk.domain.companies import Company, Contact
from advisor_desk.domain.consents import Consent, Scope
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Channel, Status
from advisor_desk.domain.follow_ups import FollowUp
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.inquiries import Inquiry
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.referrals import Referral, State, make_reference
from advisor_desk.domain.relations import Distinction, Relation, RelationKind
from advisor_desk.services.opening import Services
from advisor_desk.store.rows import (
    ChangeRow,
    ChecklistRow,
    CompanyRow,
    ConsentRow,
    ContactRow,
    DistinctionRow,
    EngagementRow,
    FollowUpRow,
    InquiryRow,
    NextStepRow,
    ReferralRow,
    RelationRow,
    Row,
    Shared,
)
from tests.desks import actor, engagement

Maker = Callable[[Services, Company, Company], Shared[Any]]


def _contact(_: Services, one: Company, __: Company) -> Shared[Any]:
    return ContactRow.of(Contact(id=new_id(), company_id=one.id, name="Sanna Mäkinen"))


def _engagement(services: Services, one: Company, _: Company) -> Shared[Any]:
    at = services.desk.now() - timedelta(days=9)
    return EngagementRow.of(engagement(services, one, at, status=Status.DONE))


def _step(services: Services, one: Company, _: Company) -> Shared[Any]:
    step = NextStep(
        id=new_id(),
        company_id=one.id,
        text="Ring tillbaka",
        due=services.desk.today(),
        owner_actor_id=services.desk.me.actor.id,
    )
    return NextStepRow.of(step)


def _checklist(services: Services, one: Company, _: Company) -> Shared[Any]:
    held = Checklist(
        id=new_id(),
        company_id=one.id,
        engagement_id=None,
        actor_id=services.desk.me.actor.id,
        adviser_id=None,
        question_set="horizontal",
        question_set_version=1,
        filled_on=services.desk.today(),
        deferred_because="ont om tid",
    )
    return ChecklistRow.of(held)


def consent(services: Services, one: Company) -> Consent:
    today = services.desk.today()
    return Consent(
        id=new_id(),
        company_id=one.id,
        purpose="finansiering",
        recipients=frozenset([actor(services, "ALMI").id]),
        scope=frozenset(Scope),
        given_by="Sanna",
        channel=Channel.TELEPHONE,
        given_on=today,
        until=today + timedelta(days=300),
    )


def _consent(services: Services, one: Company, _: Company) -> Shared[Any]:
    return ConsentRow.of(consent(services, one))


def referral(services: Services, one: Company) -> Referral:
    me = services.desk.me
    return Referral(
        id=new_id(),
        reference=make_reference("REC", 2026, new_id().int % 2**30),
        company_id=one.id,
        from_actor_id=me.actor.id,
        from_adviser_id=me.adviser.id,
        to_actor_id=actor(services, "ALMI").id,
        to_function_id=None,
        needs=(Need.FINANCING,),
        ask="Kan ni hjälpa till?",
        language=Language.SWEDISH,
        state=State.DRAFT,
    )


def _referral(services: Services, one: Company, _: Company) -> Shared[Any]:
    return ReferralRow.of(referral(services, one))


def _inquiry(services: Services, one: Company, _: Company) -> Shared[Any]:
    me, now = services.desk.me, services.desk.now()
    asked = Inquiry(
        id=new_id(),
        company_id=one.id,
        came_at=now,
        ask="Hur får vi betalt i Norge?",
        door_actor_id=me.actor.id,
        actor_id=me.actor.id,
        answer_by=now + timedelta(hours=24),
    )
    return InquiryRow.of(asked)


def _follow_up(services: Services, one: Company, _: Company) -> Shared[Any]:
    done = FollowUp(
        id=new_id(),
        company_id=one.id,
        step_id=new_id(),
        actor_id=services.desk.me.actor.id,
        adviser_id=None,
        on=services.desk.today(),
        note="De säljer i Norge nu.",
    )
    return FollowUpRow.of(done)


def _relation(kind: RelationKind, *, away: bool) -> Maker:
    def make(_: Services, one: Company, third: Company) -> Shared[Any]:
        ends = (one.id, third.id) if away else (third.id, one.id)
        return RelationRow.of(Relation(id=new_id(), kind=kind, from_id=ends[0], to_id=ends[1]))

    return make


def _distinction(*, away: bool) -> Maker:
    def make(_: Services, one: Company, third: Company) -> Shared[Any]:
        ends = (one.id, third.id) if away else (third.id, one.id)
        return DistinctionRow.of(Distinction(id=new_id(), company_id=ends[0], other_id=ends[1]))

    return make


def _unlike_register(_: Services, one: Company, __: Company) -> Shared[Any]:
    mark = Distinction(
        id=new_id(), company_id=one.id, other_country="SE", other_number="5560160680"
    )
    return DistinctionRow.of(mark)


MAKERS: Mapping[str, Maker] = {
    "contact": _contact,
    "engagement": _engagement,
    "next step": _step,
    "checklist": _checklist,
    "consent": _consent,
    "referral": _referral,
    "inquiry": _inquiry,
    "follow-up": _follow_up,
    "group": _relation(RelationKind.GROUP, away=True),
    "group of another": _relation(RelationKind.GROUP, away=False),
    "branch": _relation(RelationKind.BRANCH, away=True),
    "main company": _relation(RelationKind.BRANCH, away=False),
    "not the same": _distinction(away=True),
    "said of another": _distinction(away=False),
    "not in the register": _unlike_register,
}
"""Every way in which a row can point at a company."""


def link(services: Services, name: str, one: Company, third: Company) -> UUID:
    with services.desk.write() as session:
        row = MAKERS[name](services, one, third)
        session.add(row)
        return row.id


def draft(services: Services, form: Form, one: Company, subject: UUID | None = None) -> None:
    services.drafts.keep(form, subject or new_id(), {"text": form.value}, one.id)


def everything(services: Services, but: frozenset[str] = frozenset()) -> dict[str, Any]:
    """Each row as it lies in the file, but for versions and the change log."""
    rows: dict[str, Any] = {}
    with services.desk.read() as session:
        for table in Row.metadata.sorted_tables:
            if table.name in {ChangeRow.__tablename__, *but}:
                continue
            for row in session.execute(select(table)).mappings():
                key = tuple(row[column.name] for column in table.primary_key)
                facts = {name: value for name, value in row.items() if name != "version"}
                rows[f"{table.name} {key}"] = facts
    return rows


def pointing(services: Services, company: Company) -> list[str]:
    """What says the company's id anywhere but in its own row, in history or in a redirect."""
    told = everything(services, frozenset(["redirect"]))
    return [
        where
        for where, facts in told.items()
        if not where.startswith(f"{CompanyRow.__tablename__} ") and company.id in facts.values()
    ]
