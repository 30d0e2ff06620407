"""An inquiry's way from the door to its answer, whose turn it is, and its clock."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from advisor_desk.domain.codes import Need
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.inquiries import (
    FOLLOWS,
    OPEN,
    TURN,
    AnswerMissing,
    EndWithoutReason,
    Field,
    HappenedBefore,
    Happening,
    Inquiry,
    InquiryIncomplete,
    InquiryStepNotAllowed,
    NothingToTakeBack,
    OwnerMissing,
    Reason,
    ReroutedWithoutReason,
    SameOwner,
    State,
    Turn,
    after,
    ensure_complete,
    ensure_follows,
    last_to_take_back,
    passed_on,
    replayed,
)

REGION, ALMI, EEN = UUID(int=1), UUID(int=2), UUID(int=3)
ACTORS = (REGION, ALMI, EEN)
CAME = datetime(2026, 11, 23, 9, tzinfo=UTC)
LATER = CAME + timedelta(hours=2)
INQUIRY = Inquiry(
    id=UUID(int=50),
    asked_by="Anna Ek",
    company_text="Norrby Mekaniska",
    came_at=CAME,
    ask="Hur får vi betalt i Norge?",
    door_actor_id=REGION,
    actor_id=REGION,
    answer_by=CAME + timedelta(hours=24),
)


def happening(state: State, **facts: object) -> Happening:
    """One that says all that any state asks for."""
    told = Happening(
        id=UUID(int=70),
        inquiry_id=INQUIRY.id,
        state=state,
        at=LATER,
        note="Sagt i telefon",
        actor_id=ALMI if state in {State.ASSIGNED, State.REROUTED} else None,
        reason=Reason.WITHDRAWN,
    )
    return replace(told, **facts)  # type: ignore[arg-type]


def reachable(start: State) -> set[State]:
    found: set[State] = set()
    waiting = {start}
    while waiting:
        new = set(FOLLOWS[waiting.pop()]) - found
        found |= new
        waiting |= new
    return found


def test_every_state_can_be_reached_from_the_door() -> None:
    assert reachable(State.NEW) == set(State) - {State.NEW}


@pytest.mark.parametrize("state", State)
def test_somebody_has_the_next_step_exactly_while_it_is_open(state: State) -> None:
    assert (TURN[state] is Turn.OWNER) is (state in OPEN)


@pytest.mark.parametrize("state", sorted(OPEN))
def test_every_open_state_can_be_answered_and_ended(state: State) -> None:
    assert FOLLOWS[state] >= {State.ANSWERED, State.CLOSED}


@pytest.mark.parametrize("state", State)
def test_the_clock_runs_until_somebody_answers(state: State) -> None:
    asked = replace(INQUIRY, state=state)

    assert asked.clock_runs is (state in OPEN)
    assert not replace(asked, answered_at=LATER).clock_runs


@given(st.sampled_from(State), st.sampled_from(State))
def test_a_step_is_allowed_exactly_when_it_follows(state: State, wanted: State) -> None:
    asked = replace(INQUIRY, state=state)
    if wanted in FOLLOWS[state]:
        ensure_follows(asked, happening(wanted), LATER)
        return
    with pytest.raises(InquiryStepNotAllowed) as raised:
        ensure_follows(asked, happening(wanted), LATER)
    assert (raised.value.state, raised.value.wanted) == (state, wanted)


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (happening(State.ASSIGNED, actor_id=None), OwnerMissing),
        (happening(State.REROUTED, actor_id=None), OwnerMissing),
        (happening(State.REROUTED, actor_id=REGION), SameOwner),
        (happening(State.REROUTED, note=" \n"), ReroutedWithoutReason),
        (happening(State.ANSWERED, note=""), AnswerMissing),
        (happening(State.CLOSED, reason=None), EndWithoutReason),
        (happening(State.ANSWERED, at=CAME - timedelta(minutes=1)), HappenedBefore),
        (happening(State.ANSWERED, at=LATER + timedelta(minutes=1)), HappenedBefore),
    ],
)
def test_what_a_step_has_to_say_is_asked_for(
    wrong: Happening, error: type[AdvisorDeskError]
) -> None:
    with pytest.raises(error):
        ensure_follows(INQUIRY, wrong, LATER)


@pytest.mark.parametrize(
    ("facts", "missing"),
    [
        ({"company_text": "", "asked_by": " "}, (Field.WHO,)),
        ({"ask": " \n"}, (Field.ASK,)),
        ({"ask": "", "company_text": "", "asked_by": ""}, (Field.WHO, Field.ASK)),
    ],
)
def test_who_asks_and_what_is_asked_for(facts: dict[str, str], missing: tuple[Field, ...]) -> None:
    with pytest.raises(InquiryIncomplete) as raised:
        ensure_complete(replace(INQUIRY, **facts))  # type: ignore[arg-type]

    assert raised.value.missing == missing


@pytest.mark.parametrize(
    "facts",
    [
        {"company_text": ""},
        {"asked_by": ""},
        {"company_text": "", "asked_by": "", "company_id": UUID(int=9)},
        {"ask": "", "needs": (Need.CUSTOMS,)},
    ],
)
def test_a_name_or_a_company_is_enough_and_so_is_a_need(facts: dict[str, object]) -> None:
    ensure_complete(replace(INQUIRY, **facts))  # type: ignore[arg-type]


def test_a_second_answer_does_not_move_the_first() -> None:
    once = after(INQUIRY, happening(State.ANSWERED))
    twice = after(once, happening(State.ANSWERED, at=LATER + timedelta(days=1)))

    assert twice.answered_at == LATER


def test_who_goes_on_with_an_answered_one_is_under_no_clock() -> None:
    answered = after(INQUIRY, happening(State.ANSWERED))
    again = after(answered, happening(State.ASSIGNED))

    assert again.is_open
    assert not again.clock_runs


def test_what_came_in_cannot_be_taken_back() -> None:
    with pytest.raises(NothingToTakeBack):
        last_to_take_back([happening(State.NEW)])
    with pytest.raises(NothingToTakeBack):
        last_to_take_back([])


moments = st.timedeltas(timedelta(0), timedelta(days=30))


@given(st.sampled_from(State), st.none() | moments, moments, moments)
def test_what_is_overdue_stays_so(
    state: State, answered: timedelta | None, one: timedelta, other: timedelta
) -> None:
    asked = replace(
        INQUIRY, state=state, answered_at=None if answered is None else CAME + answered
    )
    sooner, later = sorted([CAME + one, CAME + other])

    assert asked.is_overdue(sooner) <= asked.is_overdue(later)


tellings = st.builds(
    Happening,
    id=st.just(UUID(int=1000)),
    inquiry_id=st.just(INQUIRY.id),
    state=st.sampled_from(State),
    at=st.just(CAME),
    note=st.sampled_from(["", "Ring i morgon"]),
    actor_id=st.none() | st.sampled_from(ACTORS),
    adviser_id=st.none() | st.builds(UUID, int=st.integers(100, 104)),
    reason=st.none() | st.sampled_from(Reason),
)


class Life(RuleBasedStateMachine):
    """Whatever happens, in any order: nothing is lost, and somebody has it."""

    @initialize()
    def come_in(self) -> None:
        self.inquiry, self.now = INQUIRY, CAME
        self.happened = [happening(State.NEW, at=CAME)]

    @rule(told=tellings, minutes=st.integers(0, 5000))
    def happen(self, told: Happening, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)
        told = replace(told, id=UUID(int=1000 + len(self.happened)), at=self.now)
        before = self.inquiry
        try:
            ensure_follows(before, told, self.now)
        except AdvisorDeskError:
            assert self.inquiry == before
            return
        self.inquiry = after(before, told)
        self.happened.append(told)

    @rule()
    def take_back(self) -> None:
        try:
            last_to_take_back(self.happened)
        except NothingToTakeBack:
            return
        self.happened.pop()
        self.inquiry = replayed(self.inquiry, self.happened)

    @invariant()
    def its_history_tells_it_whole(self) -> None:
        assert replayed(self.inquiry, self.happened) == self.inquiry

    @invariant()
    def somebody_has_it(self) -> None:
        assert self.inquiry.actor_id in ACTORS
        assert self.inquiry.state is self.happened[-1].state

    @invariant()
    def an_answer_is_never_forgotten(self) -> None:
        answers = [told.at for told in self.happened if told.state is State.ANSWERED]
        assert self.inquiry.answered_at == (answers[0] if answers else None)
        assert not (answers and self.inquiry.clock_runs)


TestLife = Life.TestCase


def test_who_had_it_and_passed_it_on_is_known_with_what_they_said() -> None:
    told = [
        happening(State.REROUTED, actor_id=ALMI, note="Det gäller lån."),
        happening(State.ASSIGNED, actor_id=ALMI),
        happening(State.REROUTED, actor_id=EEN, note="Det gäller partner."),
    ]
    assert passed_on(INQUIRY, told) == {REGION: "Det gäller lån.", ALMI: "Det gäller partner."}
    assert passed_on(INQUIRY, told[:2]) == {REGION: "Det gäller lån."}
    assert passed_on(INQUIRY, ()) == {}
