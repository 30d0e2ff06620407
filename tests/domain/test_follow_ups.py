"""What is recorded at a follow-up, and how it is counted."""

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.codes import Maturity
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.follow_ups import (
    Anyway,
    AskedTwice,
    Effect,
    EffectAnswer,
    FollowedUpInTheFuture,
    FollowUp,
    NothingFollowedUp,
    Said,
    counted,
    ensure_telling,
)

TODAY = date(2026, 11, 23)
EMPTY = FollowUp(
    id=UUID(int=1),
    company_id=UUID(int=2),
    step_id=UUID(int=3),
    actor_id=UUID(int=4),
    adviser_id=None,
    on=TODAY,
)
YES = EffectAnswer(effect=Effect.NEW_MARKET, said=Said.YES, note="Norge")


@pytest.mark.parametrize(
    "facts",
    [
        {"answers": (YES,)},
        {"maturity_now": Maturity.NOT_RELEVANT},
        {"anyway": Anyway.NO},
        {"note": "De har lagt exporten på is."},
    ],
)
def test_any_one_thing_that_was_said_is_worth_recording(facts: dict[str, object]) -> None:
    ensure_telling(replace(EMPTY, **facts), TODAY)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("follow_up", "error"),
    [
        (EMPTY, NothingFollowedUp),
        (replace(EMPTY, note=" \n", maturity_then=Maturity.PLANNING), NothingFollowedUp),
        (replace(EMPTY, answers=(YES, replace(YES, said=Said.NO))), AskedTwice),
        (replace(EMPTY, answers=(YES,), on=TODAY + timedelta(days=1)), FollowedUpInTheFuture),
    ],
)
def test_nothing_twice_said_or_still_to_come_is_refused(
    follow_up: FollowUp, error: type[AdvisorDeskError]
) -> None:
    with pytest.raises(error):
        ensure_telling(follow_up, TODAY)


@given(st.none() | st.sampled_from(Maturity), st.none() | st.sampled_from(Maturity))
def test_a_change_of_maturity_needs_both_ends(then: Maturity | None, now: Maturity | None) -> None:
    change = replace(EMPTY, maturity_then=then, maturity_now=now).maturity_change

    assert change == (None if then is None or now is None else int(now) - int(then))


answers = st.dictionaries(st.sampled_from(Effect), st.sampled_from(Said)).map(
    lambda said: tuple(EffectAnswer(effect=effect, said=one) for effect, one in said.items())
)
done = st.builds(
    lambda number, company, days, told: replace(
        EMPTY,
        id=UUID(int=1000 + number),
        company_id=UUID(int=company),
        on=TODAY - timedelta(days=days),
        answers=told,
    ),
    st.integers(0, 10**6),
    st.integers(0, 4),
    st.integers(0, 900),
    answers,
)


@given(st.lists(done, unique_by=lambda one: one.id), st.randoms())
def test_each_company_counts_once_whatever_the_order(
    follow_ups: list[FollowUp], chance: object
) -> None:
    told = counted(follow_ups)
    chance.shuffle(follow_ups)  # type: ignore[attr-defined]
    asked: dict[Effect, set[UUID]] = defaultdict(set)
    for one in follow_ups:
        for answer in one.answers:
            asked[answer.effect].add(one.company_id)

    assert counted(follow_ups) == told
    assert {effect: sum(told[effect].values()) for effect in Effect} == {
        effect: len(asked[effect]) for effect in Effect
    }


def test_what_a_company_says_last_is_what_counts() -> None:
    at_first = replace(
        EMPTY, answers=(replace(YES, said=Said.NO),), on=TODAY - timedelta(days=200)
    )
    later = replace(EMPTY, id=UUID(int=9), answers=(YES,))

    told = counted([later, at_first])[Effect.NEW_MARKET]

    assert told == {Said.YES: 1, Said.NO: 0, Said.UNSURE: 0}
