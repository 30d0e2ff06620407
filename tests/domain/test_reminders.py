"""Reminders: never early, never late, each once, whenever the program runs."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.engagements import Engagement, Role, Status
from advisor_desk.domain.next_steps import NextStep, StepKind
from advisor_desk.domain.reminders import (
    Reminder,
    Subject,
    of_step,
    of_visit,
    remembered,
    to_say,
)
from advisor_desk.system.settings import LEADS

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
HALF_AN_HOUR = timedelta(minutes=30)


def visit(at: datetime, number: int = 1, status: Status = Status.PLANNED) -> Engagement:
    return Engagement(
        id=UUID(int=number),
        company_id=UUID(int=0),
        actor_id=UUID(int=0),
        adviser_id=None,
        role=Role.OUTREACH,
        status=status,
        starts_at=at,
        ends_at=at + timedelta(hours=1),
    )


def step(due: date, kind: StepKind = StepKind.STEP, done: date | None = None) -> NextStep:
    return NextStep(
        id=UUID(int=9),
        company_id=UUID(int=0),
        text="Ring",
        due=due,
        owner_actor_id=UUID(int=0),
        kind=kind,
        done_on=done,
    )


def asked(reminder: Reminder | None) -> Reminder:
    assert reminder is not None
    return reminder


def test_a_visit_is_said_so_long_before_and_not_once_it_has_begun() -> None:
    reminder = asked(of_visit(visit(NOON), HALF_AN_HOUR))

    def is_said(minutes: float) -> bool:
        return bool(to_say([reminder], NOON + timedelta(minutes=minutes), set()))

    assert [is_said(m) for m in (-31, -30, -1, 0, 30)] == [False, True, True, False, False]


def test_what_is_done_or_cancelled_is_not_said() -> None:
    assert of_visit(visit(NOON, status=Status.CANCELLED), HALF_AN_HOUR) is None
    assert of_visit(visit(NOON, status=Status.DONE), HALF_AN_HOUR) is None
    assert of_step(step(NOON.date(), done=NOON.date())) is None


def test_a_step_is_said_on_the_morning_of_its_day() -> None:
    reminder = asked(of_step(step(date(2026, 11, 23), StepKind.FOLLOW_UP)))
    local = datetime(2026, 11, 23).astimezone()

    def is_said(hours: float) -> bool:
        return bool(to_say([reminder], local + timedelta(hours=hours), set()))

    assert reminder.subject is Subject.FOLLOW_UP
    assert [is_said(h) for h in (-1, 7.9, 8, 23.9, 24)] == [False, False, True, True, False]


def test_of_what_was_moved_one_is_reminded_anew() -> None:
    before = asked(of_visit(visit(NOON), HALF_AN_HOUR))
    said = remembered({}, [before], NOON)
    after = asked(of_visit(visit(NOON + timedelta(hours=1)), HALF_AN_HOUR))

    assert to_say([after], NOON + timedelta(minutes=40), said) == [after]


def test_what_is_long_past_is_forgotten() -> None:
    reminder = asked(of_visit(visit(NOON), HALF_AN_HOUR))

    said = remembered({}, [reminder], NOON)

    assert remembered(said, [], NOON + timedelta(days=6)) == said
    assert remembered(said, [], NOON + timedelta(days=8)) == {}


MINUTES = st.integers(0, 3 * 24 * 60)


@given(
    st.lists(MINUTES, max_size=8),
    st.lists(MINUTES, max_size=40),
    st.sampled_from(LEADS),
    st.randoms(use_true_random=False),
)
def test_each_is_said_once_at_the_first_look_in_its_time(
    starts: list[int], looks: list[int], minutes: int, chance: object
) -> None:
    lead = timedelta(minutes=minutes)
    found = [
        asked(of_visit(visit(NOON + timedelta(minutes=at), number), lead))
        for number, at in enumerate(starts)
    ]
    said: dict[str, datetime] = {}
    told: list[tuple[Reminder, datetime]] = []
    for look in sorted(looks):
        now = NOON + timedelta(minutes=look)
        chance.shuffle(found)  # type: ignore[attr-defined]
        fresh = to_say(found, now, said)
        assert list(fresh) == sorted(fresh, key=lambda one: (one.at, one.key))
        told += [(one, now) for one in fresh]
        said = dict(remembered(said, fresh, now))  # as a restart reads it

    assert len({one.key for one, _ in told}) == len(told)
    for one in found:
        first = next(
            (
                NOON + timedelta(minutes=look)
                for look in sorted(looks)
                if one.since <= NOON + timedelta(minutes=look) < one.until
            ),
            None,
        )
        assert [at for other, at in told if other == one] == ([first] if first else [])


def test_one_and_the_same_found_twice_is_said_once() -> None:
    reminder = asked(of_visit(visit(NOON), HALF_AN_HOUR))

    assert to_say([reminder, replace(reminder)], NOON - HALF_AN_HOUR, ()) == [reminder]
