"""Answers that come twice, late, out of order or against each other."""

from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.referral_history import Replayed, replayed
from advisor_desk.domain.referrals import FOLLOWS, Happening, State

SENT_AT = datetime(2026, 11, 23, 8, tzinfo=UTC)
SAID = tuple(state for state in State if state is not State.DRAFT)


def said(state: State, hours: int, number: int = 1) -> Happening:
    at = SENT_AT + timedelta(hours=hours)
    return Happening(id=UUID(int=number), referral_id=UUID(int=99), state=state, at=at)


HISTORIES = st.lists(st.tuples(st.sampled_from(SAID), st.integers(0, 9)), max_size=7).map(
    lambda told: [said(state, hours, n) for n, (state, hours) in enumerate(told)]
)


@given(HISTORIES, st.randoms())
def test_the_order_in_which_answers_come_does_not_matter(
    history: list[Happening], random: Random
) -> None:
    shuffled = list(history)
    random.shuffle(shuffled)

    assert replayed(shuffled) == replayed(history)


@given(HISTORIES)
def test_an_answer_that_comes_twice_counts_once(history: list[Happening]) -> None:
    assert replayed([*history, *history]) == replayed(history)


@given(HISTORIES)
def test_every_step_that_counts_may_follow_on_the_one_before(history: list[Happening]) -> None:
    found = replayed(history)
    states = {State.SENT} | {one.state for one in history if one.id in found.counted}

    assert found.state in states
    reached = {State.SENT}
    for _ in states:
        reached |= {after for state in reached for after in FOLLOWS[state]}
    assert states <= reached


@given(HISTORIES, st.sampled_from(SAID))
def test_what_is_said_last_never_undoes_what_was_said_before(
    history: list[Happening], state: State
) -> None:
    before = replayed(history)
    after = replayed([*history, said(state, 99, 99)])

    assert before.counted <= after.counted


@given(HISTORIES)
def test_what_is_left_out_could_not_have_happened_at_the_end(history: list[Happening]) -> None:
    found = replayed(history)
    left = [one for one in history if one.id not in found.counted]

    assert not [one for one in left if one.state in FOLLOWS[found.state]]


def test_a_late_receipt_does_not_take_an_acceptance_back() -> None:
    assert replayed([said(State.ACCEPTED, 1), said(State.RECEIVED, 2, 2)]).state is State.ACCEPTED


def test_what_was_said_first_holds_though_it_came_last() -> None:
    found = replayed([said(State.CLOSED, 3, 3), said(State.ACCEPTED, 1)])

    assert (found.state, len(found.counted)) == (State.CLOSED, 2)


def test_an_acceptance_after_a_refusal_is_kept_and_changes_nothing() -> None:
    found = replayed([said(State.DECLINED, 1), said(State.ACCEPTED, 2, 2)])

    assert found == Replayed(State.DECLINED, frozenset({UUID(int=1)}))
