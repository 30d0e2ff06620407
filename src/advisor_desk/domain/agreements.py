"""What the partnership has agreed on: windows, freshness, answer clock."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Terms:
    """The agreement's figures. Days are calendar days; hours run on the answer clock."""

    look_ahead_days: int = 30
    quiet_days: int = 90
    freshness_days: int = 7
    answer_hours: int = 24
    pause_weekends: bool = True
    pause_holidays: bool = True
