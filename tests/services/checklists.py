"""Checklists for tests: filled in one go, or put off with a reason."""

from uuid import UUID

from advisor_desk.domain.checklists import Answer, Checklist, Value
from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.ids import new_id
from advisor_desk.services.opening import Services


def deferred(services: Services, visit: Engagement) -> Checklist:
    return _checklist(services, visit.company_id, visit.id, because="Tiden räckte inte.")


def answered(services: Services, company_id: UUID, value: Value = Value.YES) -> Checklist:
    return _checklist(services, company_id, None, value=value)


def _checklist(
    services: Services,
    company_id: UUID,
    engagement_id: UUID | None,
    *,
    because: str = "",
    value: Value = Value.YES,
) -> Checklist:
    questions = services.checklists.questions()
    answers = tuple(
        Answer(item=item.code, value=value, asked=item.texts["sv"]) for item in questions.items
    )
    return Checklist(
        id=new_id(),
        company_id=company_id,
        engagement_id=engagement_id,
        actor_id=services.desk.me.actor.id,
        adviser_id=services.desk.me.adviser.id,
        question_set=questions.code,
        question_set_version=questions.version,
        filled_on=services.desk.today(),
        answers=() if because else answers,
        deferred_because=because,
    )
