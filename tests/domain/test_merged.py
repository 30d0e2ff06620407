"""Two desks changed the same, neither knowing of the other: what holds is the same on both."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain import engagements, invitations, next_steps, own_notes
from advisor_desk.domain.engagements import Channel, Engagement, Participant, Role, Status
from advisor_desk.domain.invitations import STANDING, Invitation, Known, State, settled
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.own_notes import make_note

AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
LEAD, ALMI, EEN = UUID(int=1), UUID(int=2), UUID(int=3)
moments = st.integers(0, 3).map(lambda hours: AT + timedelta(hours=hours))
advisers = st.sampled_from([None, UUID(int=11), UUID(int=12)])
texts = st.sampled_from(["", "Ingen tid", "Samir"])
invitations_ = st.builds(
    Invitation,
    id=st.just(UUID(int=9)),
    engagement_id=st.just(UUID(int=8)),
    actor_id=st.just(ALMI),
    adviser_id=advisers,
    invited_by=st.none(),
    state=st.sampled_from(State),
    asked_at=moments,
    known=st.builds(Known, starts_at=moments, is_off=st.booleans(), leads=st.booleans()),
    answered_at=st.none() | moments,
    reason=texts,
    said_by=texts,
    channel=st.none() | st.sampled_from(Channel),
)
guests = st.builds(Participant, actor_id=st.sampled_from([ALMI, EEN, LEAD]), adviser_id=advisers)
visits = st.builds(
    Engagement,
    id=st.just(UUID(int=8)),
    company_id=st.just(UUID(int=7)),
    actor_id=st.just(LEAD),
    adviser_id=st.just(UUID(int=10)),
    role=st.just(Role.OUTREACH),
    status=st.sampled_from(Status),
    starts_at=moments,
    ends_at=moments,
    participants=st.lists(guests, unique=True, max_size=4).map(tuple),
    cancelled_because=texts,
)
steps = st.builds(
    NextStep,
    id=st.just(UUID(int=6)),
    company_id=st.just(UUID(int=7)),
    text=texts,
    due=st.dates(date(2026, 1, 1), date(2026, 1, 5)),
    owner_actor_id=st.just(LEAD),
    moved_because=texts,
    done_on=st.none() | st.dates(date(2026, 2, 1), date(2026, 2, 3)),
)
notes = st.text(max_size=6).map(lambda text: make_note(UUID(int=8), LEAD, text))


class TestInvitations:
    @given(invitations_, invitations_)
    def test_it_is_the_same_either_way_round(self, one: Invitation, other: Invitation) -> None:
        assert invitations.merged(one, other) == invitations.merged(other, one)

    @given(invitations_, invitations_, invitations_)
    def test_and_in_whatever_order_three_meet(
        self, one: Invitation, two: Invitation, three: Invitation
    ) -> None:
        merged = invitations.merged

        assert merged(merged(one, two), three) == merged(one, merged(two, three))

    @given(invitations_, invitations_)
    def test_no_answer_is_made_up(self, one: Invitation, other: Invitation) -> None:
        found = replace(invitations.merged(one, other), known=one.known)

        assert found in {one, replace(other, known=one.known)}

    @given(invitations_, invitations_)
    def test_taken_back_it_is_off_unless_asked_again(
        self, one: Invitation, other: Invitation
    ) -> None:
        off = replace(one, state=State.WITHDRAWN)
        found = invitations.merged(off, other)

        assert found.state is State.WITHDRAWN or other.asked_at > off.asked_at


class TestTakingPart:
    asked = st.lists(invitations_, max_size=3).map(
        lambda found: [replace(i, id=UUID(int=90 + n)) for n, i in enumerate(found)]
    )

    @given(visits, asked)
    def test_settling_again_changes_nothing(
        self, visit: Engagement, asked: list[Invitation]
    ) -> None:
        once = settled(visit, asked)

        assert settled(once, asked) == once

    @given(visits, asked)
    def test_the_asked_take_part_while_their_invitation_stands(
        self, visit: Engagement, asked: list[Invitation]
    ) -> None:
        taking_part = settled(visit, asked).participants
        latest = {i.guest: i for i in sorted(asked, key=lambda i: (i.asked_at, i.id))}

        assert all((g in taking_part) == (i.state in STANDING) for g, i in latest.items())

    @given(visits, asked)
    def test_others_take_part_as_the_lead_says(
        self, visit: Engagement, asked: list[Invitation]
    ) -> None:
        def others(of: Engagement) -> set[Participant]:
            return {p for p in of.participants if p.actor_id != ALMI}

        assert others(settled(visit, asked)) == others(visit)


class TestTheRest:
    @given(visits, visits)
    def test_what_was_held_was_held_and_what_is_off_is_off(
        self, one: Engagement, other: Engagement
    ) -> None:
        found = engagements.merged(one, other)

        assert found.status is engagements.merged(other, one).status
        assert set(found.participants) == {*one.participants, *other.participants}
        if Status.DONE in {one.status, other.status}:
            assert found.status is Status.DONE

    @given(steps, steps)
    def test_a_step_that_is_done_stays_done_and_the_later_day_holds(
        self, one: NextStep, other: NextStep
    ) -> None:
        found, back = next_steps.merged(one, other), next_steps.merged(other, one)

        assert replace(found, text="") == replace(back, text="")
        assert found.due == max(one.due, other.due)
        assert (found.done_on is None) == (one.done_on is other.done_on is None)

    @given(notes, notes)
    def test_nothing_that_was_noted_is_lost(
        self, one: own_notes.OwnNote, other: own_notes.OwnNote
    ) -> None:
        found = own_notes.merged(one, other)

        assert found == own_notes.merged(other, one)
        assert one.text in found.text
        assert other.text in found.text
