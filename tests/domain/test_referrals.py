"""A referral's way from draft to its end, whose turn it is, and its reference."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from advisor_desk.domain.codes import Need
from advisor_desk.domain.referrals import (
    FOLLOWS,
    NEEDS_NOTE,
    NEXT,
    OPEN,
    Clock,
    Field,
    Happening,
    NewReceiverMissing,
    NoteMissing,
    Outcome,
    OutcomeMissing,
    Referral,
    ReferralIncomplete,
    ReroutedInACircle,
    State,
    StepNotAllowed,
    Turn,
    as_reference,
    ensure_follows,
    ensure_leads_on,
    ensure_ready,
    is_reference,
    make_reference,
)

FINAL = {State.CLOSED, State.WITHDRAWN}
REGION, ALMI, EEN = UUID(int=1), UUID(int=2), UUID(int=3)
REFERRAL = Referral(
    id=UUID(int=50),
    reference="REG-2026-000000-0",
    company_id=UUID(int=60),
    from_actor_id=REGION,
    from_adviser_id=UUID(int=61),
    to_actor_id=ALMI,
    to_function_id=None,
    needs=(Need.FINANCING,),
    ask="A guarantee for the first order",
)


def happening(state: State, **facts: object) -> Happening:
    told = Happening(
        id=UUID(int=70),
        referral_id=REFERRAL.id,
        state=state,
        at=datetime(2026, 11, 23, tzinfo=UTC),
        note="Said by telephone",
        outcome=Outcome.HELPED,
        rerouted_to=EEN,
    )
    return replace(told, **facts)  # type: ignore[arg-type]


def reachable(start: State) -> set[State]:
    found: set[State] = set()
    waiting = {start}
    while waiting:
        state = waiting.pop()
        new = set(FOLLOWS[state]) - found
        found |= new
        waiting |= new
    return found


@pytest.mark.parametrize("state", State)
def test_a_referral_is_final_exactly_when_nothing_follows_and_nobody_is_to_act(
    state: State,
) -> None:
    assert (not FOLLOWS[state]) is (state in FINAL)
    assert (NEXT[state].turn is Turn.NOBODY) is (state in FINAL)


@pytest.mark.parametrize("state", [state for state in State if state not in FINAL])
def test_every_other_state_reaches_both_ends(state: State) -> None:
    assert reachable(state) >= FINAL


def test_every_state_can_be_reached_from_a_draft() -> None:
    assert reachable(State.DRAFT) == set(State) - {State.DRAFT}


def test_open_is_what_was_sent_and_has_not_ended() -> None:
    assert set(State) - {State.DRAFT} - FINAL == OPEN


@pytest.mark.parametrize("state", State)
def test_the_answer_clock_runs_until_there_is_an_answer(state: State) -> None:
    runs = NEXT[state].clock is Clock.ANSWER
    assert runs is (state in {State.SENT, State.RECEIVED})


@pytest.mark.parametrize(
    ("state", "owner"),
    [(State.DRAFT, REGION), (State.SENT, ALMI), (State.RECEIVED, ALMI), (State.ACCEPTED, ALMI),
     (State.DECLINED, REGION), (State.REROUTED, REGION), (State.IN_PROGRESS, ALMI)],
)  # fmt: skip
def test_the_next_step_has_an_owner(state: State, owner: UUID) -> None:
    assert replace(REFERRAL, state=state).owner_id == owner


@given(st.sampled_from(State), st.sampled_from(State))
def test_a_step_is_allowed_exactly_when_it_follows(state: State, wanted: State) -> None:
    if wanted in FOLLOWS[state]:
        ensure_follows(state, happening(wanted))
        return
    with pytest.raises(StepNotAllowed) as raised:
        ensure_follows(state, happening(wanted))
    assert (raised.value.state, raised.value.wanted) == (state, wanted)


@pytest.mark.parametrize("state", sorted(NEEDS_NOTE))
@pytest.mark.parametrize("note", ["", " \n"])
def test_declining_rerouting_and_withdrawing_say_why(state: State, note: str) -> None:
    with pytest.raises(NoteMissing):
        ensure_follows(State.RECEIVED, happening(state, note=note))


def test_a_draft_is_thrown_away_without_saying_why() -> None:
    ensure_follows(State.DRAFT, happening(State.WITHDRAWN, note=""))


def test_rerouting_says_to_whom() -> None:
    with pytest.raises(NewReceiverMissing):
        ensure_follows(State.SENT, happening(State.REROUTED, rerouted_to=None))


@pytest.mark.parametrize("to", [REFERRAL.from_actor_id, REFERRAL.to_actor_id])
def test_nothing_is_passed_on_to_where_it_is_or_came_from(to: UUID) -> None:
    with pytest.raises(ReroutedInACircle):
        ensure_leads_on(REFERRAL, happening(State.REROUTED, rerouted_to=to))


def test_passing_on_to_anybody_else_leads_on() -> None:
    ensure_leads_on(REFERRAL, happening(State.REROUTED, rerouted_to=EEN))
    ensure_leads_on(REFERRAL, happening(State.DECLINED, rerouted_to=None))


@pytest.mark.parametrize("state", [State.ACCEPTED, State.IN_PROGRESS, State.DECLINED])
def test_closing_says_how_it_went(state: State) -> None:
    with pytest.raises(OutcomeMissing):
        ensure_follows(state, happening(State.CLOSED, outcome=None))


@pytest.mark.parametrize(
    ("referral", "missing"),
    [(replace(REFERRAL, needs=()), (Field.NEEDS,)), (replace(REFERRAL, ask=" "), (Field.ASK,)),
     (replace(REFERRAL, needs=(), ask=""), tuple(Field))],
)  # fmt: skip
def test_a_referral_that_nobody_could_act_on_is_not_sent(
    referral: Referral, missing: tuple[Field, ...]
) -> None:
    with pytest.raises(ReferralIncomplete) as raised:
        ensure_ready(referral)
    assert raised.value.missing == missing


def test_a_referral_with_need_and_question_is_ready() -> None:
    ensure_ready(REFERRAL)


class Life(RuleBasedStateMachine):
    """Anything may be tried at any time; only what follows happens."""

    def __init__(self) -> None:
        super().__init__()
        self.referral = REFERRAL
        self.was: list[State] = [State.DRAFT]

    @rule(
        state=st.sampled_from(State),
        note=st.sampled_from(["", "because"]),
        outcome=st.none() | st.sampled_from(Outcome),
        to=st.none() | st.just(EEN),
    )
    def try_a_step(
        self, state: State, note: str, outcome: Outcome | None, to: UUID | None
    ) -> None:
        told = happening(state, note=note, outcome=outcome, rerouted_to=to)
        try:
            ensure_follows(self.referral.state, told)
        except (StepNotAllowed, NoteMissing, OutcomeMissing, NewReceiverMissing):
            return
        self.referral = replace(self.referral, state=state)
        self.was.append(state)

    @invariant()
    def nothing_happens_twice_and_nothing_after_the_end(self) -> None:
        assert len(self.was) == len(set(self.was))
        assert not FINAL & set(self.was[:-1])

    @invariant()
    def what_was_not_sent_was_not_answered(self) -> None:
        assert self.was[1:2] in ([], [State.SENT], [State.WITHDRAWN])

    @invariant()
    def somebody_takes_part_who_owns_it(self) -> None:
        assert self.referral.owner_id in {REGION, ALMI}


TestLife = Life.TestCase

codes = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", min_size=1, max_size=8)
randomness = st.integers(0, 2**30 - 1)
references = st.builds(make_reference, codes, st.integers(2020, 2099), randomness)
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@given(references)
def test_a_reference_can_be_typed_as_people_type(reference: str) -> None:
    for typed in (reference, reference.lower(), f" {reference} ", reference.replace("-", "")):
        assert as_reference(typed) == reference


@given(references)
def test_every_single_mistyped_character_is_caught(reference: str) -> None:
    bare = reference.replace("-", "")
    for place, right in enumerate(bare):
        for wrong in set(ALPHABET) - {right}:
            assert not is_reference(bare[:place] + wrong + bare[place + 1 :])


@given(references)
def test_any_two_characters_that_changed_places_are_caught(reference: str) -> None:
    bare = reference.replace("-", "")
    for i in range(len(bare)):
        for j in range(i + 1, len(bare)):
            swapped = bare[:i] + bare[j] + bare[i + 1 : j] + bare[i] + bare[j + 1 :]
            assert is_reference(swapped) is (swapped == bare)


@given(codes, randomness)
def test_a_reference_shows_who_made_it_and_when(code: str, drawn: int) -> None:
    assert make_reference(code, 2026, drawn).startswith(f"{code}-2026-")


@given(randomness)
def test_the_check_character_is_a_letter_or_a_digit(drawn: int) -> None:
    assert make_reference("ALMI", 2026, drawn)[-1] in ALPHABET


@given(st.sets(randomness, min_size=2, max_size=2))
def test_two_draws_far_apart_make_two_references(drawn: set[int]) -> None:
    one, other = sorted(drawn)
    made = {make_reference("ALMI", 2026, one), make_reference("ALMI", 2026, other)}
    assert len(made) == 2 or other - one < 4


@pytest.mark.parametrize(("code", "kept"), [("ös", "S"), ("åäö", "X"), ("b-s", "BS")])
def test_a_code_in_a_reference_is_plain_letters(code: str, kept: str) -> None:
    assert make_reference(code, 2026, 7).startswith(f"{kept}-2026-")


@pytest.mark.parametrize("text", ["", "ALMI", "ALMI-2026", "-", "ALMI-2026-EARRB0-*", "ALMI 2026"])
def test_other_text_is_no_reference(text: str) -> None:
    assert not is_reference(text)


@given(st.text(max_size=30))
def test_any_text_may_be_asked_about(text: str) -> None:
    assert is_reference(text) in (True, False)
