"""What may leave the desk with a referral. Paper, mail, packet and hub all go through here."""

from advisor_desk.domain.handover.selection import given, handover
from advisor_desk.domain.handover.values import (
    AnswerGiven,
    ChecklistGiven,
    CriterionResult,
    Done,
    Facts,
    Handover,
    Known,
    Note,
    Notes,
    Overriding,
    Party,
    Permission,
    Person,
    Recipient,
    Step,
)

__all__ = [
    "AnswerGiven",
    "ChecklistGiven",
    "CriterionResult",
    "Done",
    "Facts",
    "Handover",
    "Known",
    "Note",
    "Notes",
    "Overriding",
    "Party",
    "Permission",
    "Person",
    "Recipient",
    "Step",
    "given",
    "handover",
]
