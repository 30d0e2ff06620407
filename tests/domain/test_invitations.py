"""Who is asked along, what they answered, and what they do not know yet."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.engagements import (
    Channel,
    Engagement,
    Participant,
    ReasonMissing,
    Role,
    Status,
)
from advisor_desk.domain.invitations import (
    STANDING,
    Answer,
    AnswerUnattributed,
    Invitation,
    InvitationOver,
    Known,
    News,
    NotTakingPart,
    Party,
    State,
    answered,
    ask,
    asked_again,
    handed_over,
    news,
    parties,
    reconciled,
    told,
    with_guest,
)

AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
OURS, ALMI, EEN = UUID(int=1), UUID(int=2), UUID(int=3)
ME, SAMIR, ELIF, COLLEAGUE = UUID(int=11), UUID(int=12), UUID(int=13), UUID(int=14)
GUESTS = [
    Participant(actor_id=ALMI, adviser_id=SAMIR),
    Participant(actor_id=ALMI),
    Participant(actor_id=EEN, adviser_id=ELIF),
    Participant(actor_id=OURS, adviser_id=COLLEAGUE),
]
VISIT = Engagement(
    id=UUID(int=20),
    company_id=UUID(int=21),
    actor_id=OURS,
    adviser_id=ME,
    role=Role.OUTREACH,
    status=Status.PLANNED,
    starts_at=AT + timedelta(days=3),
    ends_at=AT + timedelta(days=3, hours=1),
)
MOVED = replace(VISIT, starts_at=AT + timedelta(days=4), ends_at=AT + timedelta(days=4, hours=1))
CANCELLED = replace(VISIT, status=Status.CANCELLED, cancelled_because="sjuk")
ASKED = ask(VISIT, GUESTS[0], record_id=UUID(int=30), by=ME, at=AT)
ACCEPTED = told(replace(ASKED, state=State.ACCEPTED), VISIT)
NO = Answer(accepts=False, reason="Ingen tid")
YES = Answer(accepts=True)

guests = st.lists(st.sampled_from(GUESTS), unique=True).map(tuple)
states = st.sampled_from(State)


def ids() -> Iterator[UUID]:
    return (UUID(int=n) for n in range(100, 1000))


def say(answer: Answer, *, visit: Engagement = VISIT, to: Invitation = ASKED) -> Invitation:
    """As the invited actor says it on its own desk."""
    return answered(to, visit, answer, own_actor_id=ALMI, at=AT)


def planned(
    visit: Engagement, before: Engagement | None, known: list[Invitation]
) -> dict[Participant, Invitation]:
    """All invitations there are once the plan is saved."""
    changed = reconciled(before, visit, known, ids=ids(), by=ME, at=AT)
    return {i.guest: i for i in known} | {i.guest: i for i in changed}


class TestAnswering:
    def test_who_accepts_takes_part(self) -> None:
        given_ = say(YES)

        assert given_.state is State.ACCEPTED
        assert with_guest(VISIT, given_).participants == (GUESTS[0],)

    def test_who_declines_says_why_and_is_no_participant(self) -> None:
        visit = replace(VISIT, participants=(GUESTS[0], GUESTS[2]))

        assert with_guest(visit, say(NO)).participants == (GUESTS[2],)
        with pytest.raises(ReasonMissing):
            say(replace(NO, reason=" \n"))

    def test_an_answer_can_be_changed_while_the_visit_is_planned(self) -> None:
        assert say(NO, to=say(YES)).state is State.DECLINED
        assert say(YES, to=say(NO)).reason == ""

    @pytest.mark.parametrize("status", [Status.DONE, Status.CANCELLED])
    def test_nobody_answers_for_a_visit_that_is_not_planned(self, status: Status) -> None:
        with pytest.raises(InvitationOver):
            say(YES, visit=replace(VISIT, status=status))

    def test_nobody_answers_what_was_taken_back(self) -> None:
        with pytest.raises(InvitationOver):
            say(YES, to=replace(ASKED, state=State.WITHDRAWN))

    @pytest.mark.parametrize(
        "answer",
        [YES, replace(YES, said_by="Samir"), replace(YES, channel=Channel.TELEPHONE)],
    )
    def test_what_another_actor_answered_says_who_told_it_and_how(self, answer: Answer) -> None:
        with pytest.raises(AnswerUnattributed):
            answered(ASKED, VISIT, answer, own_actor_id=OURS, at=AT)

    def test_then_it_is_recorded_with_that(self) -> None:
        heard = Answer(accepts=True, said_by="Samir", channel=Channel.TELEPHONE)
        given_ = answered(ASKED, VISIT, heard, own_actor_id=OURS, at=AT)

        assert (given_.said_by, given_.channel) == ("Samir", Channel.TELEPHONE)


class TestPlanning:
    def test_others_are_asked_and_colleagues_are_not(self) -> None:
        visit = replace(VISIT, participants=tuple(GUESTS))

        assert set(planned(visit, None, [])) == set(GUESTS[:3])

    def test_who_took_part_before_anybody_was_asked_is_not_asked_now(self) -> None:
        visit = replace(VISIT, participants=(GUESTS[0],))

        assert planned(visit, visit, []) == {}

    def test_who_declined_and_is_added_again_is_asked_again(self) -> None:
        declined = replace(ASKED, state=State.DECLINED, reason="Ingen tid")

        found = planned(replace(VISIT, participants=(GUESTS[0],)), VISIT, [declined])

        assert found[GUESTS[0]].state is State.ASKED
        assert found[GUESTS[0]].reason == ""

    def test_who_is_taken_out_is_told_so(self) -> None:
        found = planned(VISIT, replace(VISIT, participants=(GUESTS[0],)), [ACCEPTED])[GUESTS[0]]

        assert found.state is State.WITHDRAWN
        assert news(found, VISIT) is News.WITHDRAWN

    @given(before=guests, after=guests, again=guests)
    def test_who_takes_part_is_who_was_asked_and_did_not_decline(
        self,
        before: tuple[Participant, ...],
        after: tuple[Participant, ...],
        again: tuple[Participant, ...],
    ) -> None:
        visit: Engagement | None = None
        known: dict[Participant, Invitation] = {}
        for participants in (before, after, again):
            plan = replace(VISIT, participants=participants)
            known = planned(plan, visit, list(known.values()))
            visit = plan
            standing = {g for g, i in known.items() if i.state in STANDING}
            assert standing == {p for p in participants if p.actor_id != OURS}

    @given(wanted=guests)
    def test_saving_the_same_plan_again_changes_nothing(
        self, wanted: tuple[Participant, ...]
    ) -> None:
        visit = replace(VISIT, participants=wanted)
        known = list(planned(visit, None, []).values())

        assert reconciled(visit, visit, known, ids=ids(), by=ME, at=AT) == []


class TestNews:
    def test_one_who_is_asked_has_to_answer(self) -> None:
        assert news(ASKED, VISIT) is News.ASKED
        assert news(ASKED, MOVED) is News.ASKED

    @pytest.mark.parametrize(
        ("visit", "expected"),
        [(VISIT, None), (MOVED, News.MOVED), (CANCELLED, News.CANCELLED),
         (replace(VISIT, actor_id=ALMI, adviser_id=SAMIR), News.LEADS)],
    )  # fmt: skip
    def test_one_who_comes_is_told_what_changed(
        self, visit: Engagement, expected: News | None
    ) -> None:
        assert news(ACCEPTED, visit) is expected

    def test_what_was_cancelled_may_be_planned_again(self) -> None:
        knows = told(ACCEPTED, CANCELLED)

        assert news(knows, CANCELLED) is None
        assert news(knows, VISIT) is News.REINSTATED

    def test_what_was_moved_back_before_it_was_seen_is_no_news(self) -> None:
        assert news(ACCEPTED, replace(MOVED, starts_at=VISIT.starts_at)) is None

    def test_one_who_declined_hears_no_more_of_it(self) -> None:
        assert news(say(NO), MOVED) is None
        assert news(say(NO), CANCELLED) is None

    @given(state=states, visit=st.sampled_from([VISIT, MOVED, CANCELLED]))
    def test_who_knows_all_there_is_has_no_news_but_a_question(
        self, state: State, visit: Engagement
    ) -> None:
        knows = told(replace(ASKED, state=state), visit)

        assert news(knows, visit) in {None, News.ASKED}

    @given(state=states, known=st.sampled_from([VISIT, MOVED, CANCELLED]))
    def test_of_a_visit_that_was_held_there_is_none(self, state: State, known: Engagement) -> None:
        knows = told(replace(ASKED, state=state), known)

        assert news(knows, replace(MOVED, status=Status.DONE)) is None


class TestLeading:
    def test_the_lead_goes_to_one_who_comes_and_the_former_takes_part(self) -> None:
        visit = replace(VISIT, participants=(GUESTS[0], GUESTS[2]))
        party = parties(visit, [ACCEPTED])[1]

        led = handed_over(visit, party, "Samir")

        assert (led.actor_id, led.adviser_id) == (ALMI, SAMIR)
        assert led.participants == (Participant(actor_id=OURS, adviser_id=ME), GUESTS[2])
        assert led.actors == visit.actors

    @pytest.mark.parametrize("state", [State.ASKED, State.DECLINED, State.WITHDRAWN])
    def test_not_to_one_who_has_not_accepted(self, state: State) -> None:
        party = Party(actor_id=ALMI, adviser_id=SAMIR, invitation=replace(ASKED, state=state))
        with pytest.raises(NotTakingPart):
            handed_over(VISIT, party, "Samir")

    @given(wanted=guests)
    def test_there_is_one_lead_whoever_gets_it(self, wanted: tuple[Participant, ...]) -> None:
        visit = replace(VISIT, participants=wanted)
        for party in parties(visit, [])[1:]:
            led = handed_over(visit, party, "")
            everybody = {(led.actor_id, led.adviser_id)}
            everybody |= {(p.actor_id, p.adviser_id) for p in led.participants}
            assert len(led.participants) == len(wanted)
            assert everybody == {(OURS, ME), *((p.actor_id, p.adviser_id) for p in wanted)}
            assert [p.leads for p in parties(led, [])].count(True) == 1


@given(wanted=guests, state=states)
def test_everybody_is_named_once_the_lead_first(
    wanted: tuple[Participant, ...], state: State
) -> None:
    invitation = replace(ASKED, state=state)
    visit = with_guest(replace(VISIT, participants=wanted), invitation)

    found = parties(visit, [invitation])

    named = [(p.actor_id, p.adviser_id) for p in found]
    assert found[0].leads
    assert len(set(named)) == len(named)
    assert (ALMI, SAMIR) in named
    assert {p.state for p in found if (p.actor_id, p.adviser_id) == (ALMI, SAMIR)} == {state}


def test_of_two_invitations_of_the_same_guest_the_later_counts() -> None:
    again = replace(ASKED, id=UUID(int=31), asked_at=AT + timedelta(hours=1), state=State.DECLINED)

    assert [p.state for p in parties(VISIT, [again, ASKED])] == [None, State.DECLINED]


def test_asked_again_one_knows_the_day_of_now() -> None:
    assert asked_again(say(NO), MOVED, AT).known == Known(starts_at=MOVED.starts_at)
