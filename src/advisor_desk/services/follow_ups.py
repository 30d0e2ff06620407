"""Asking a company what came of an effort, and keeping what it says."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.codes import Maturity
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.follow_ups import EffectAnswer, FollowUp, ensure_telling
from advisor_desk.domain.inquiries import Inquiry
from advisor_desk.domain.next_steps import NextStep, StepAlreadyDone, months_after
from advisor_desk.domain.referrals import Referral
from advisor_desk.domain.text import line, note
from advisor_desk.services.desk import Desk
from advisor_desk.services.saving import discard_draft, put, remove
from advisor_desk.store import companies as company_query
from advisor_desk.store import next_steps as query
from advisor_desk.store.rows import (
    EngagementRow,
    FollowUpRow,
    InquiryRow,
    NextStepRow,
    ReferralRow,
)

Followed = Engagement | Referral | Inquiry


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A follow-up to do: what it is about, and what is known already.

    `about` is None where it follows up a programme named in words, or the company at large.
    """

    step: NextStep
    company: str
    about: Followed | None
    maturity_then: Maturity | None
    earlier: Sequence[FollowUp]
    answered: FollowUp | None
    """What was recorded for this very step."""


class FollowUps:
    """Recording one finishes its step, in the same moment."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def asked(self, step_id: UUID) -> Asked:
        """Raises `NoResultFound` if there is no such step."""
        with self._desk.read() as session:
            step = session.get_one(NextStepRow, step_id).to_domain()
            about = _about(session, step)
            done = query.follow_ups(session, step.company_id)
            known = company_query.names(session, [step.company_id])
            return Asked(
                step=step,
                company=known.get(step.company_id, ""),
                about=about,
                maturity_then=query.maturity_at(session, step.company_id, _moment(about, step)),
                earlier=[one for one in done if one.step_id != step_id],
                answered=next((one for one in done if one.step_id == step_id), None),
            )

    def record(self, follow_up: FollowUp) -> FollowUp:
        """Keep what the company said, and finish the step.

        Raises `StepAlreadyDone`, and what `ensure_telling` raises.
        """
        told = replace(
            follow_up,
            told_by=line(follow_up.told_by),
            note=note(follow_up.note),
            answers=tuple(_clean(answer) for answer in follow_up.answers),
        )
        ensure_telling(told, self._desk.today())
        with self._desk.write() as session:
            step = session.get_one(NextStepRow, told.step_id)
            if step.done_on is not None:
                raise StepAlreadyDone(step.done_on)
            step.done_on = told.on
            row = put(session, FollowUpRow, replace(told, company_id=step.company_id))
            discard_draft(session, Form.FOLLOW_UP, told.step_id)
            return row.to_domain()

    def take_back(self, follow_up_id: UUID) -> None:
        """What was recorded goes, and its step is to be done again."""
        with self._desk.write() as session:
            row = session.get_one(FollowUpRow, follow_up_id)
            session.get_one(NextStepRow, row.step_id).done_on = None
            remove(session, FollowUpRow, follow_up_id, self._desk.now())

    def of_company(self, company_id: UUID) -> Sequence[FollowUp]:
        with self._desk.look() as place:
            return query.follow_ups(place, company_id)


def _about(session: Session, step: NextStep) -> Followed | None:
    if step.referral_id and (referral := session.get(ReferralRow, step.referral_id)):
        return referral.to_domain()
    if step.engagement_id and (engagement := session.get(EngagementRow, step.engagement_id)):
        return engagement.to_domain()
    if step.inquiry_id and (inquiry := session.get(InquiryRow, step.inquiry_id)):
        return inquiry.to_domain()
    return None


def _moment(about: Followed | None, step: NextStep) -> datetime:
    """When the effort was, as near as is known."""
    match about:
        case Referral(sent_at=datetime() as sent_at):
            return sent_at
        case Engagement():
            return about.starts_at
        case Inquiry():
            return about.came_at
    return datetime.combine(_day(step), time(12), UTC)


def _day(step: NextStep) -> date:
    return months_after(step.due, -step.months) if step.months else step.due


def _clean(answer: EffectAnswer) -> EffectAnswer:
    return replace(answer, note=line(answer.note, limit=2000))
