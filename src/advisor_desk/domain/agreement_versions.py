"""The versions of the agreement in time: when each was, is or will be in force."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from advisor_desk.domain.agreements import Agreement

_DAY = timedelta(days=1)


class Standing(StrEnum):
    """Where a version stands on a day."""

    IN_FORCE = "in_force"
    COMING = "coming"
    EARLIER = "earlier"
    REPLACED = "replaced"
    """Another that begins the same day took its place before it came into force."""


@dataclass(frozen=True)
class Period:
    """A version with the last day it is in force: None until it is followed or ended."""

    agreement: Agreement
    last: date | None
    standing: Standing

    @property
    def first(self) -> date:
        return self.agreement.valid_from


def periods(agreements: Iterable[Agreement], today: date) -> Sequence[Period]:
    """Every version, the latest first. On no day are two of them in force."""
    ordered = sorted(agreements, key=lambda one: (one.valid_from, one.id))
    starts = [*(one.valid_from for one in ordered), None][1:]
    found = [_period(one, after, today) for one, after in zip(ordered, starts, strict=True)]
    return found[::-1]


def _period(agreement: Agreement, followed_on: date | None, today: date) -> Period:
    ends = [agreement.valid_to, followed_on and followed_on - _DAY]
    last = min((day for day in ends if day), default=None)
    return Period(agreement, last, _standing(agreement.valid_from, last, today))


def _standing(first: date, last: date | None, today: date) -> Standing:
    if last is not None and last < first:
        return Standing.REPLACED
    if first > today:
        return Standing.COMING
    return Standing.EARLIER if last is not None and last < today else Standing.IN_FORCE
