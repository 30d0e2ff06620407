"""What a company says came of an effort: effects can be counted, and not activities alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.codes import Maturity
from advisor_desk.domain.engagements import Channel
from advisor_desk.domain.errors import AdvisorDeskError


class Effect(StrEnum):
    """What may have come of it."""

    NEW_MARKET = "new_market"
    GREW = "grew"
    TURNOVER = "turnover"
    TOOLS = "tools"


class Said(StrEnum):
    """What the company says; an effect that was not asked about has no answer at all."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Anyway(StrEnum):
    """Whether it would have happened without the effort."""

    NO = "no"
    LATER = "later"
    SMALLER = "smaller"
    YES = "yes"


@dataclass(frozen=True, kw_only=True)
class EffectAnswer:
    """One answer, with what the company added: which market, how much."""

    effect: Effect
    said: Said
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class FollowUp:
    """One follow-up that was done. The step it was done for says what it follows up."""

    id: UUID
    company_id: UUID
    step_id: UUID
    actor_id: UUID
    adviser_id: UUID | None
    on: date
    told_by: str = ""
    channel: Channel = Channel.TELEPHONE
    answers: tuple[EffectAnswer, ...] = ()
    maturity_then: Maturity | None = None
    maturity_now: Maturity | None = None
    anyway: Anyway | None = None
    note: str = ""
    version: int = 0

    @property
    def maturity_change(self) -> int | None:
        """Steps of export maturity gained or lost; None unless both are known."""
        if self.maturity_then is None or self.maturity_now is None:
            return None
        return self.maturity_now - self.maturity_then

    def said(self, effect: Effect) -> Said | None:
        return next((one.said for one in self.answers if one.effect is effect), None)


@dataclass(eq=False)
class NothingFollowedUp(AdvisorDeskError):
    """A follow-up records at least one answer, or a note of what was said."""


@dataclass(eq=False)
class FollowedUpInTheFuture(AdvisorDeskError):
    """A follow-up is dated the day it was done."""

    on: date


@dataclass(eq=False)
class AskedTwice(AdvisorDeskError):
    """Each effect has one answer at most."""

    effect: Effect


def ensure_telling(follow_up: FollowUp, today: date) -> None:
    """Raise unless it says something, each thing once, and is not of a day to come."""
    if follow_up.on > today:
        raise FollowedUpInTheFuture(follow_up.on)
    asked = [answer.effect for answer in follow_up.answers]
    for effect in asked:
        if asked.count(effect) > 1:
            raise AskedTwice(effect)
    says = (follow_up.answers, follow_up.maturity_now is not None, follow_up.anyway)
    if not any(says) and not follow_up.note.strip():
        raise NothingFollowedUp


def counted(follow_ups: Sequence[FollowUp]) -> dict[Effect, dict[Said, int]]:
    """Companies by effect and answer; a company's latest answer to each counts, and once."""
    latest: dict[tuple[UUID, Effect], tuple[date, UUID, Said]] = {}
    for done in follow_ups:
        for answer in done.answers:
            key = done.company_id, answer.effect
            told = done.on, done.id, answer.said
            latest[key] = max(latest.get(key, told), told)
    result = {effect: dict.fromkeys(Said, 0) for effect in Effect}
    for (_, effect), (_, _, said) in latest.items():
        result[effect][said] += 1
    return result
