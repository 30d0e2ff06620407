"""Outreach advice: the traffic light given before contact."""

from advisor_desk.domain.outreach.advice import advise, advise_each, oldest_weighed
from advisor_desk.domain.outreach.values import (
    Advice,
    Alternative,
    AsOf,
    Cause,
    Encounter,
    Evidence,
    Knowledge,
    Level,
    OpenReferral,
    OtherCompany,
    Question,
    Reason,
    Way,
)

__all__ = [
    "Advice",
    "Alternative",
    "AsOf",
    "Cause",
    "Encounter",
    "Evidence",
    "Knowledge",
    "Level",
    "OpenReferral",
    "OtherCompany",
    "Question",
    "Reason",
    "Way",
    "advise",
    "advise_each",
    "oldest_weighed",
]
