"""Versions of the checklist's questions: what one must have, changes and counts.

A version never changes once it is asked. Other words for the same question keep its code; a new
question gets a code of its own, so that answers are counted together only where they may be.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.checklists import (
    Checklist,
    Criterion,
    Item,
    Part,
    QuestionSet,
    Result,
    Texts,
    Value,
    results,
)
from advisor_desk.domain.codes import SPOKEN, Language
from advisor_desk.domain.errors import AdvisorDeskError

LONGEST_TEXT = 600


@dataclass(frozen=True, kw_only=True)
class Edition:
    """A version that the partnership wrote; those that ship with the program are files.

    `number` is the version of the questions, `version` that of this record.
    """

    id: UUID
    code: str
    number: int
    criteria: tuple[Criterion, ...]
    made_on: date
    made_by: UUID | None = None
    because: str = ""
    version: int = 0

    @property
    def questions(self) -> QuestionSet:
        return QuestionSet(code=self.code, version=self.number, criteria=self.criteria)


class Fault(StrEnum):
    """What can be wrong with a set of questions."""

    NO_CRITERIA = "no_criteria"
    NO_ITEMS = "no_items"
    TEXT_MISSING = "text_missing"
    TEXT_TOO_LONG = "text_too_long"
    CODE_REPEATED = "code_repeated"
    UNCHANGED = "unchanged"


@dataclass(frozen=True)
class Flaw:
    """One fault: of the criterion or item with that code, and in which languages."""

    fault: Fault
    code: str = ""
    languages: tuple[Language, ...] = ()


@dataclass(eq=False)
class QuestionSetFlawed(AdvisorDeskError):
    """A new version that cannot be asked as it is."""

    flaws: tuple[Flaw, ...]


class Change(StrEnum):
    """What became of a question from one version to another."""

    SAME = "same"
    REWORDED = "reworded"
    MOVED = "moved"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True)
class Pair:
    """A question in two versions, side by side, with the criterion each stands under."""

    change: Change
    before: Item | None
    after: Item | None
    criterion_before: Criterion | None
    criterion_after: Criterion | None


@dataclass(frozen=True)
class Tally:
    """How many answers of each kind a question got, and how often a criterion came to what."""

    filled: int = 0
    answers: Mapping[str, Counter[Value]] = field(default_factory=dict)
    results: Mapping[str, Counter[Result]] = field(default_factory=dict)


def flaws(questions: QuestionSet, before: QuestionSet | None = None) -> tuple[Flaw, ...]:
    """Everything that keeps the set from being asked, in the order of its questions."""
    return tuple(_flaws(questions, before))


def ensure_whole(questions: QuestionSet, before: QuestionSet | None = None) -> None:
    """Raise `QuestionSetFlawed` unless the set can be asked in every language."""
    if found := flaws(questions, before):
        raise QuestionSetFlawed(found)


def repeated(codes: Iterable[str]) -> Iterator[str]:
    """The codes that stand more than once: answers to them could not be told apart."""
    return (code for code, times in Counter(codes).items() if times > 1)


def untold(texts: Texts) -> tuple[Language, ...]:
    """The languages that a text does not exist in."""
    return tuple(language for language in SPOKEN if not texts.get(language, "").strip())


def newest(sets: Iterable[QuestionSet], code: str) -> QuestionSet:
    """The version to ask. Raises `ValueError` if there is none of that code."""
    return max((one for one in sets if one.code == code), key=lambda one: one.version)


def compared(before: QuestionSet, after: QuestionSet) -> tuple[Pair, ...]:
    """Both versions side by side: as the newer one asks, then what it no longer does."""
    old, new = _placed(before), _placed(after)
    pairs = [_pair(old.get(code), place) for code, place in new.items()]
    gone = [_pair(place, None) for code, place in old.items() if code not in new]
    return (*pairs, *gone)


def as_asked(checklist: Checklist) -> QuestionSet:
    """The questions as the answers alone tell them, for a version this desk does not have."""
    grouped: dict[str, list[Item]] = {}
    for answer in checklist.answers:
        criterion, _, last = answer.item.rpartition(".")
        part = Part(last) if last in set(Part) else Part.ACTIVITY
        texts = {language.value: answer.asked for language in Language}
        grouped.setdefault(criterion or answer.item, []).append(Item(answer.item, part, texts))
    return QuestionSet(
        code=checklist.question_set,
        version=checklist.question_set_version,
        criteria=tuple(
            Criterion(code, {language.value: code for language in Language}, tuple(items))
            for code, items in grouped.items()
        ),
    )


def tallied(
    checklists: Iterable[Checklist], questions_of: Callable[[Checklist], QuestionSet]
) -> Tally:
    """Count answers by question and results by criterion, each by the version it was asked in."""
    answers: dict[str, Counter[Value]] = {}
    came_to: dict[str, Counter[Result]] = {}
    filled = 0
    for checklist in checklists:
        if not checklist.answers:
            continue
        filled += 1
        for answer in checklist.answers:
            answers.setdefault(answer.item, Counter())[answer.value] += 1
        for code, result in results(questions_of(checklist), checklist.answers).items():
            came_to.setdefault(code, Counter())[result] += 1
    return Tally(filled, answers, came_to)


def free_code(wish: str, taken: Iterable[str]) -> str:
    """The wish itself, or with the first number after it that makes it free."""
    used = set(taken)
    numbered = (wish if number == 1 else f"{wish}_{number}" for number in range(1, len(used) + 2))
    return next(code for code in numbered if code not in used)


def tidied(questions: QuestionSet) -> QuestionSet:
    """Texts without stray spaces; a help text or language that is empty is none."""
    return replace(
        questions,
        criteria=tuple(
            replace(
                criterion,
                names=_stripped(criterion.names),
                items=tuple(
                    replace(item, texts=_stripped(item.texts), help=_stripped(item.help))
                    for item in criterion.items
                ),
            )
            for criterion in questions.criteria
        ),
    )


def _flaws(questions: QuestionSet, before: QuestionSet | None) -> Iterator[Flaw]:
    if not questions.criteria:
        yield Flaw(Fault.NO_CRITERIA)
    for codes in (
        [criterion.code for criterion in questions.criteria],
        [item.code for item in questions.items],
    ):
        yield from (Flaw(Fault.CODE_REPEATED, code) for code in repeated(codes))
    for criterion in questions.criteria:
        yield from _of_texts(criterion.code, criterion.names)
        if not criterion.items:
            yield Flaw(Fault.NO_ITEMS, criterion.code)
        for item in criterion.items:
            yield from _of_texts(item.code, item.texts)
            if any(item.help.values()):
                yield from _of_texts(item.code, item.help)
    if before is not None and questions.criteria == before.criteria:
        yield Flaw(Fault.UNCHANGED)


def _of_texts(code: str, texts: Texts) -> Iterator[Flaw]:
    if missing := untold(texts):
        yield Flaw(Fault.TEXT_MISSING, code, missing)
    if long := tuple(one for one in Language if len(texts.get(one, "")) > LONGEST_TEXT):
        yield Flaw(Fault.TEXT_TOO_LONG, code, long)


_Placed = tuple[Criterion, Item]


def _placed(questions: QuestionSet) -> dict[str, _Placed]:
    return {item.code: (one, item) for one in questions.criteria for item in one.items}


def _pair(before: _Placed | None, after: _Placed | None) -> Pair:
    return Pair(
        change=_change(before, after),
        before=before and before[1],
        after=after and after[1],
        criterion_before=before and before[0],
        criterion_after=after and after[0],
    )


def _change(before: _Placed | None, after: _Placed | None) -> Change:
    if before is None:
        return Change.ADDED
    if after is None:
        return Change.REMOVED
    if (before[0].code, before[1].part) != (after[0].code, after[1].part):
        return Change.MOVED
    return Change.SAME if before[1] == after[1] else Change.REWORDED


def _stripped(texts: Texts) -> Texts:
    return {language: text.strip() for language, text in texts.items() if text.strip()}
