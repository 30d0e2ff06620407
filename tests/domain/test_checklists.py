"""Results, standing and validity of the checklist, and the rule for first contacts."""

from collections.abc import Iterable
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.checklists import (
    Answer,
    AnswersMissing,
    Checklist,
    ChecklistMissing,
    Criterion,
    Item,
    NotDiscussedUnexplained,
    Part,
    QuestionSet,
    Result,
    Standing,
    Value,
    ensure_answered,
    ensure_first_contact,
    is_needed,
    latest,
    result,
    results,
    standing,
)

YES, PARTLY, NO, NOT_DISCUSSED = Value
TODAY = date(2026, 11, 23)
TEXTS = {"sv": "?", "en": "?", "de": "?"}
QUESTIONS = QuestionSet(
    code="test",
    version=1,
    criteria=tuple(
        Criterion(
            code=code,
            names=TEXTS,
            items=tuple(Item(code=f"{code}.{part}", part=part, texts=TEXTS) for part in Part),
        )
        for code in ("equality", "integration", "environment")
    ),
)
CODES = [item.code for item in QUESTIONS.items]

values = st.sampled_from(Value)
days = st.dates(date(2000, 1, 1), date(2090, 1, 1))


def answers(given_values: Iterable[Value], note: str = "") -> tuple[Answer, ...]:
    pairs = zip(CODES, given_values, strict=False)
    return tuple(Answer(item=code, value=value, asked="?", note=note) for code, value in pairs)


def checklist(
    given_values: Iterable[Value] = (YES,) * 9,
    *,
    note: str = "",
    filled_on: date = TODAY,
    confirmed_on: date | None = None,
    deferred_because: str = "",
    number: int = 1,
) -> Checklist:
    return Checklist(
        id=UUID(int=number),
        company_id=UUID(int=100),
        engagement_id=None,
        actor_id=UUID(int=200),
        adviser_id=None,
        question_set="test",
        question_set_version=1,
        filled_on=filled_on,
        answers=answers(given_values, note),
        deferred_because=deferred_because,
        confirmed_on=confirmed_on,
    )


PUT_OFF = checklist([NOT_DISCUSSED] + [YES] * 8, note="Ran out of time")
UNEXPLAINED = checklist([NOT_DISCUSSED] + [YES] * 8)
DEFERRED = checklist((), deferred_because="Only ten minutes")
OLD = checklist(filled_on=date(2024, 11, 22))


@pytest.mark.parametrize(
    ("given_values", "expected"),
    [((YES, YES, YES), Result.ACTIVE), ((YES, PARTLY, YES), Result.PARTLY_ACTIVE),
     ((NO, YES, YES), Result.PARTLY_ACTIVE), ((PARTLY, PARTLY, YES), Result.NOT_ACTIVE),
     ((PARTLY, PARTLY, PARTLY), Result.NOT_ACTIVE), ((NO, NO, NO), Result.NOT_ACTIVE),
     ((YES, YES, NOT_DISCUSSED), Result.INCOMPLETE), ((), Result.INCOMPLETE),
     ((YES,), Result.ACTIVE), ((NO,), Result.NOT_ACTIVE)],
)  # fmt: skip
def test_only_yes_counts_as_met(given_values: tuple[Value, ...], expected: Result) -> None:
    assert result(given_values) is expected


@given(st.permutations([YES, PARTLY, NO, YES]), st.lists(values, min_size=3, max_size=3))
def test_a_result_does_not_depend_on_the_order(four: list[Value], three: list[Value]) -> None:
    assert result(four) is result(sorted(four))
    assert result(three) is result(reversed(three))


@given(st.lists(values, min_size=1, max_size=5), st.integers(0, 4))
def test_a_yes_more_never_makes_a_result_worse(given_values: list[Value], place: int) -> None:
    order = [Result.INCOMPLETE, Result.NOT_ACTIVE, Result.PARTLY_ACTIVE, Result.ACTIVE]
    better = [YES if i == place else value for i, value in enumerate(given_values)]
    assert order.index(result(better)) >= order.index(result(given_values))


def test_each_criterion_has_its_own_result_and_what_has_no_answer_is_not_discussed() -> None:
    given_answers = answers([YES, YES, YES, YES, NO, NO, YES, YES])
    assert results(QUESTIONS, given_answers) == {
        "equality": Result.ACTIVE,
        "integration": Result.NOT_ACTIVE,
        "environment": Result.INCOMPLETE,
    }


@pytest.mark.parametrize("given_values", [(YES,) * 9, (NO,) * 9, (PARTLY,) * 9])
def test_nine_answers_are_enough(given_values: tuple[Value, ...]) -> None:
    ensure_answered(QUESTIONS, answers(given_values))


@given(st.sets(st.sampled_from(CODES), min_size=1))
def test_every_item_without_an_answer_is_named(missing: set[str]) -> None:
    given_answers = [a for a in answers([YES] * 9) if a.item not in missing]
    with pytest.raises(AnswersMissing) as raised:
        ensure_answered(QUESTIONS, given_answers)
    assert set(raised.value.items) == missing


@pytest.mark.parametrize("note", ["", "  \n"])
def test_an_item_not_discussed_needs_a_reason(note: str) -> None:
    with pytest.raises(NotDiscussedUnexplained) as raised:
        ensure_answered(QUESTIONS, answers([YES] * 8 + [NOT_DISCUSSED], note))
    assert raised.value.items == ("environment.follow_up",)


def test_an_item_not_discussed_with_its_reason_is_an_answer() -> None:
    ensure_answered(QUESTIONS, PUT_OFF.answers)


@pytest.mark.parametrize(
    ("held", "lets_pass"),
    [([], False), ([checklist()], True), ([PUT_OFF], True), ([UNEXPLAINED], False),
     ([DEFERRED], True), ([checklist((), deferred_because="  ")], False), ([OLD], False),
     ([OLD, DEFERRED], True), ([checklist(())], False),
     ([checklist(filled_on=date(2024, 11, 23))], True)],
)  # fmt: skip
def test_a_first_contact_needs_its_checklist_or_a_reason(
    held: list[Checklist], lets_pass: bool
) -> None:
    assert is_needed(earlier_done=0, checklists=held, today=TODAY) is not lets_pass
    if lets_pass:
        ensure_first_contact(earlier_done=0, checklists=held, today=TODAY)
    else:
        with pytest.raises(ChecklistMissing):
            ensure_first_contact(earlier_done=0, checklists=held, today=TODAY)


@pytest.mark.parametrize("held", [[], [OLD], [UNEXPLAINED]])
def test_a_later_contact_is_never_stopped(held: list[Checklist]) -> None:
    ensure_first_contact(earlier_done=1, checklists=held, today=TODAY)


@pytest.mark.parametrize(
    ("done", "held", "expected", "is_owed"),
    [(0, [], Standing.NOT_YET_MET, False), (0, [DEFERRED], Standing.NOT_YET_MET, False),
     (0, [checklist()], Standing.VALID, False), (1, [checklist()], Standing.VALID, False),
     (1, [], Standing.DEBT, True), (1, [DEFERRED], Standing.DEBT, True),
     (1, [PUT_OFF], Standing.DEBT, True), (1, [OLD], Standing.EXPIRED, True),
     (1, [OLD, checklist()], Standing.VALID, False)],
)  # fmt: skip
def test_contact_without_a_valid_checklist_is_debt(
    done: int, held: list[Checklist], expected: Standing, is_owed: bool
) -> None:
    found = standing(done=done, checklists=held, today=TODAY)
    assert (found, found.is_owed) == (expected, is_owed)


@pytest.mark.parametrize(
    ("filled_on", "until"),
    [(date(2024, 11, 23), date(2026, 11, 23)), (date(2024, 2, 29), date(2026, 2, 28)),
     (date(2022, 2, 28), date(2024, 2, 28)), (date(2023, 12, 31), date(2025, 12, 31))],
)  # fmt: skip
def test_a_checklist_is_valid_for_24_months(filled_on: date, until: date) -> None:
    found = checklist(filled_on=filled_on)

    assert found.valid_until() == until
    assert found.is_valid(until)
    assert not found.is_valid(until + timedelta(days=1))


def test_confirming_makes_old_answers_hold_anew() -> None:
    confirmed = checklist(filled_on=date(2024, 1, 1), confirmed_on=date(2026, 1, 15))
    assert confirmed.valid_until() == date(2028, 1, 15)


@given(days)
def test_two_years_are_two_years_whatever_the_day(filled_on: date) -> None:
    until = checklist(filled_on=filled_on).valid_until()

    assert (until.year, until.month) == (filled_on.year + 2, filled_on.month)
    assert until.day == filled_on.day or (filled_on.month, filled_on.day) == (2, 29)


@given(days, days)
def test_what_is_filled_later_is_never_valid_for_less_long(one: date, other: date) -> None:
    first, second = sorted([one, other])
    assert checklist(filled_on=first).valid_until() <= checklist(filled_on=second).valid_until()


@given(st.permutations([DEFERRED, PUT_OFF, OLD, checklist(filled_on=date(2026, 1, 1), number=7)]))
def test_the_last_complete_one_counts(held: list[Checklist]) -> None:
    found = latest(held)
    assert found is not None
    assert found.id == UUID(int=7)


def test_what_was_half_filled_counts_before_what_was_deferred() -> None:
    later = checklist((), deferred_because="Later", filled_on=TODAY + timedelta(days=5))
    assert latest([later, PUT_OFF]) is PUT_OFF
    assert latest([]) is None
