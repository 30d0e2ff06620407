"""What is being typed and not yet saved."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Form(StrEnum):
    """Which form the draft belongs to."""

    PLAN = "plan"
    LOG = "log"
    CHECKLIST = "checklist"
    REFERRAL = "referral"
    REFERRAL_ANSWER = "referral_answer"
    COMPANY = "company"
    ACTOR = "actor"
    OWN_PART = "own_part"
    COLLISION = "collision"
    INQUIRY = "inquiry"
    INQUIRY_ANSWER = "inquiry_answer"
    FOLLOW_UP = "follow_up"
    QUESTIONS = "questions"
    AGREEMENT = "agreement"


@dataclass(frozen=True, kw_only=True)
class Draft:
    """The fields of a form as typed, sound or not. One per form and subject.

    `subject_id` is the record worked on: the engagement if there is one, else the company.
    """

    form: Form
    subject_id: UUID
    company_id: UUID | None
    fields: Mapping[str, object]
    saved_at: datetime
