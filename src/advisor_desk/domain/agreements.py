"""What the partnership has agreed on: windows, freshness, answer clock."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID


@dataclass(frozen=True, kw_only=True)
class Terms:
    """The agreement's figures. Days are calendar days; hours run on the answer clock."""

    look_ahead_days: int = 30
    quiet_days: int = 90
    freshness_days: int = 7
    answer_hours: int = 24
    pause_weekends: bool = True
    pause_holidays: bool = True


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """One version of the terms; the latest that is valid counts."""

    id: UUID
    valid_from: date
    terms: Terms = field(default_factory=Terms)
    version: int = 0
