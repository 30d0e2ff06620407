"""The horizontal-criteria checklist: questions, answers, results, and the first-contact rule."""

import calendar
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.errors import AdvisorDeskError

VALID_MONTHS = 24


class Value(StrEnum):
    """An answer. `NOT_DISCUSSED` is not the same as no."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NOT_DISCUSSED = "not_discussed"


class Part(StrEnum):
    """What an item asks for: the three conditions of a criterion."""

    PURPOSE = "purpose"
    ACTIVITY = "activity"
    FOLLOW_UP = "follow_up"


class Result(StrEnum):
    """What the answers to one criterion come to. Only yes counts as met."""

    ACTIVE = "active"
    PARTLY_ACTIVE = "partly_active"
    NOT_ACTIVE = "not_active"
    INCOMPLETE = "incomplete"


Texts = Mapping[str, str]
"""Language code → text."""


def in_language(texts: Texts, language: str) -> str:
    """The text in that language, else in English, else in whichever there is."""
    return texts.get(language) or texts.get("en") or next(iter(texts.values()), "")


@dataclass(frozen=True)
class Item:
    """One question."""

    code: str
    part: Part
    texts: Texts
    help: Texts = field(default_factory=dict)


@dataclass(frozen=True)
class Criterion:
    """A horizontal criterion with its items."""

    code: str
    names: Texts
    items: tuple[Item, ...]


@dataclass(frozen=True)
class QuestionSet:
    """One version of the questions. Answers name the version they were given to."""

    code: str
    version: int
    criteria: tuple[Criterion, ...]

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(item for criterion in self.criteria for item in criterion.items)


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What the company answered, with the text that was asked."""

    item: str
    value: Value
    asked: str
    note: str = ""
    evidence: str = ""

    @property
    def is_unexplained(self) -> bool:
        return self.value is Value.NOT_DISCUSSED and not self.note.strip()


@dataclass(frozen=True, kw_only=True)
class Checklist:
    """A checklist filled for a company, or the reason why it was deferred (no answers then).

    It is kept once it has an answer to every item (`ensure_answered`); before, it is a draft.
    """

    id: UUID
    company_id: UUID
    engagement_id: UUID | None
    actor_id: UUID
    adviser_id: UUID | None
    question_set: str
    question_set_version: int
    filled_on: date
    answers: tuple[Answer, ...] = ()
    deferred_because: str = ""
    confirmed_on: date | None = None
    """When the company last said that the answers still hold."""
    version: int = 0

    @property
    def is_deferred(self) -> bool:
        return bool(self.deferred_because.strip())

    @property
    def holds_from(self) -> date:
        return self.confirmed_on or self.filled_on

    @property
    def is_complete(self) -> bool:
        """Every item is yes, partly or no."""
        return bool(self.answers) and not any(
            answer.value is Value.NOT_DISCUSSED for answer in self.answers
        )

    @property
    def is_explained(self) -> bool:
        """Complete, or a reason stands beside whatever was put off."""
        return self.is_deferred or (
            bool(self.answers) and not any(answer.is_unexplained for answer in self.answers)
        )

    def valid_until(self) -> date:
        return months_after(self.holds_from, VALID_MONTHS)

    def is_valid(self, today: date) -> bool:
        return self.is_complete and today <= self.valid_until()

    def lets_contact_complete(self, today: date) -> bool:
        """Whether a first contact may rest on it, be it with a debt."""
        return self.is_explained and today <= self.valid_until()


class Standing(StrEnum):
    """How a company stands with the checklist."""

    NOT_YET_MET = "not_yet_met"
    VALID = "valid"
    DEBT = "debt"
    EXPIRED = "expired"

    @property
    def is_owed(self) -> bool:
        """Whether it counts as checklist debt: met, and no valid checklist."""
        return self in (Standing.DEBT, Standing.EXPIRED)


@dataclass(eq=False)
class ChecklistMissing(AdvisorDeskError):
    """A first contact is completed with the checklist, or with a reason for deferring it."""


@dataclass(eq=False)
class AnswersMissing(AdvisorDeskError):
    """These items have no answer at all; "not discussed" is an answer with a reason."""

    items: tuple[str, ...]


@dataclass(eq=False)
class NotDiscussedUnexplained(AdvisorDeskError):
    """These items are left as not discussed without a reason."""

    items: tuple[str, ...]


def result(values: Iterable[Value]) -> Result:
    """All yes is active, all but one partly, fewer not; incomplete until all are discussed."""
    given = list(values)
    if Value.NOT_DISCUSSED in given or not given:
        return Result.INCOMPLETE
    met = given.count(Value.YES)
    if met == len(given):
        return Result.ACTIVE
    return Result.PARTLY_ACTIVE if met and met == len(given) - 1 else Result.NOT_ACTIVE


def results(questions: QuestionSet, answers: Iterable[Answer]) -> dict[str, Result]:
    """Criterion code → result; an item with no answer counts as not discussed."""
    given = {answer.item: answer.value for answer in answers}
    return {
        criterion.code: result(given.get(i.code, Value.NOT_DISCUSSED) for i in criterion.items)
        for criterion in questions.criteria
    }


def ensure_answered(questions: QuestionSet, answers: Iterable[Answer]) -> None:
    """Raise unless every item has an answer, and each one not discussed has its reason."""
    given = {answer.item: answer for answer in answers}
    missing = tuple(item.code for item in questions.items if item.code not in given)
    if missing:
        raise AnswersMissing(missing)
    unexplained = tuple(answer.item for answer in given.values() if answer.is_unexplained)
    if unexplained:
        raise NotDiscussedUnexplained(unexplained)


def is_needed(*, earlier_done: int, checklists: Iterable[Checklist], today: date) -> bool:
    """Whether completing an engagement now is a first contact that still lacks its checklist."""
    return earlier_done == 0 and not any(c.lets_contact_complete(today) for c in checklists)


def ensure_first_contact(
    *, earlier_done: int, checklists: Iterable[Checklist], today: date
) -> None:
    """The one rule for every way in: window, import, sync, command line.

    Raises `ChecklistMissing` when a company's first engagement would be completed with
    neither a checklist nor a reason for deferring it.
    """
    if is_needed(earlier_done=earlier_done, checklists=checklists, today=today):
        raise ChecklistMissing


def standing(*, done: int, checklists: Iterable[Checklist], today: date) -> Standing:
    """Debt is a company with completed contact and no valid checklist."""
    complete = [c for c in checklists if c.is_complete]
    if any(c.is_valid(today) for c in complete):
        return Standing.VALID
    if not done:
        return Standing.NOT_YET_MET
    return Standing.EXPIRED if complete else Standing.DEBT


def latest(checklists: Iterable[Checklist]) -> Checklist | None:
    """The one that counts: the last complete, else the last filled, else the last deferred."""
    return max(
        checklists,
        key=lambda c: (c.is_complete, bool(c.answers), c.holds_from, c.id),
        default=None,
    )


def months_after(day: date, months: int) -> date:
    """The same day so many months later (or earlier), or the last day of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


@dataclass(eq=False)
class ChecklistUnknown(AdvisorDeskError):
    """There are no answers to confirm: the checklist was deferred."""
