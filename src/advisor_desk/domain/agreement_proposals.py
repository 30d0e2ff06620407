"""A new version of the agreement as it is typed, and what can be wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.codes import Need, SizeBand
from advisor_desk.domain.errors import AdvisorDeskError

LIMITS: Mapping[str, tuple[int, int]] = {
    "quiet_days": (0, 730),
    "look_ahead_days": (0, 365),
    "freshness_days": (1, 365),
    "answer_hours": (1, 720),
}
LONGEST_DUTY = 600


@dataclass(frozen=True, kw_only=True)
class ProposedClause:
    """A clause with municipalities by name and industries by code, as typed.

    `industries` has a text for each version of the codes.
    """

    id: UUID
    lead_id: UUID | None = None
    municipalities: str = ""
    industries: Mapping[str, str] = field(default_factory=dict)
    sizes: tuple[SizeBand, ...] = ()
    needs: tuple[Need, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """All of a new version, sound or not. `duties` by actor."""

    valid_from: date
    valid_to: date | None = None
    terms: Terms = field(default_factory=Terms)
    clauses: tuple[ProposedClause, ...] = ()
    duties: Mapping[UUID, str] = field(default_factory=dict)


class Fault(StrEnum):
    """What can be wrong with a new version."""

    NO_LEAD = "no_lead"
    PLACE_UNKNOWN = "place_unknown"
    INDUSTRY_UNKNOWN = "industry_unknown"
    STARTS_TOO_EARLY = "starts_too_early"
    ENDS_BEFORE_START = "ends_before_start"
    FIGURE_OUT_OF_RANGE = "figure_out_of_range"
    DUTY_TOO_LONG = "duty_too_long"
    UNCHANGED = "unchanged"


@dataclass(frozen=True)
class Flaw:
    """One fault: of a clause or an actor's duty, and about which of the names typed there."""

    fault: Fault
    where: UUID | None = None
    names: tuple[str, ...] = ()


@dataclass(eq=False)
class AgreementFlawed(AdvisorDeskError):
    """A new version that cannot come into force as it is."""

    flaws: tuple[Flaw, ...]
