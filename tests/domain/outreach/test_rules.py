"""Each outreach rule by itself: whom it concerns, and the first and last day of its window."""

from datetime import date
from uuid import UUID

import pytest

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.engagements import Role, Status
from advisor_desk.domain.outreach import Cause, Evidence, Level, OpenReferral, Reason, advise
from tests.domain.outreach.situations import (
    ADVISER_AT_ALMI,
    ALMI,
    COLLEAGUE,
    COMPANY,
    EEN,
    ME,
    RECORD,
    REGION,
    TERMS,
    TODAY,
    ask,
    causes,
    day,
    encounter,
    known,
)

PLANNED, DONE, CANCELLED = Status.PLANNED, Status.DONE, Status.CANCELLED
REFERRAL = UUID(int=40)


@pytest.mark.parametrize(
    ("offset", "is_held"),
    [(-31, False), (-30, True), (-1, True), (0, True), (1, True), (30, True), (31, False)],
)
def test_1_anothers_planned_outreach_holds_within_the_look_ahead(
    offset: int, is_held: bool
) -> None:
    assert (Cause.PLANNED_BY_OTHER in causes(ask(), known(encounter(offset)))) is is_held


@pytest.mark.parametrize("role", [Role.EXPERT, Role.FOLLOW_UP, Role.ON_REQUEST])
def test_1_only_anothers_outreach_holds(role: Role) -> None:
    assert causes(ask(), known(encounter(3, role=role))) == []


def test_1_names_who_plans_what_when_and_until_when() -> None:
    assert advise(ask(), known(encounter(10)), TERMS).reasons == (
        Reason(
            cause=Cause.PLANNED_BY_OTHER,
            level=Level.HOLD,
            evidence=Evidence.ENGAGEMENT,
            record_id=RECORD,
            actor_id=ALMI,
            adviser_id=ADVISER_AT_ALMI,
            on=day(10),
            until=day(41),
        ),
    )


@pytest.mark.parametrize(
    ("days_ago", "is_held"), [(-1, False), (0, True), (1, True), (90, True), (91, False)]
)
def test_2_anothers_outreach_holds_through_the_quiet_period(days_ago: int, is_held: bool) -> None:
    assert (Cause.QUIET_PERIOD in causes(ask(), known(encounter(-days_ago, DONE)))) is is_held


@pytest.mark.parametrize("role", [Role.EXPERT, Role.FOLLOW_UP, Role.ON_REQUEST])
def test_2_only_outreach_starts_a_quiet_period(role: Role) -> None:
    assert causes(ask(), known(encounter(-10, DONE, role))) == []


@pytest.mark.parametrize(("quiet", "is_held"), [(9, False), (10, True)])
def test_2_the_agreement_sets_the_quiet_period(quiet: int, is_held: bool) -> None:
    found = causes(ask(), known(encounter(-10, DONE)), Terms(quiet_days=quiet))
    assert (found == [Cause.QUIET_PERIOD]) is is_held


@pytest.mark.parametrize(
    ("owner", "found"), [(ALMI, [Cause.REFERRAL_OPEN]), (EEN, [Cause.REFERRAL_OPEN]), (REGION, [])]
)
@pytest.mark.parametrize("role", Role)
def test_3_an_open_referral_is_coordinated_with_its_owner(
    role: Role, owner: UUID, found: list[Cause]
) -> None:
    referral = OpenReferral(id=REFERRAL, reference="R-1", owner_id=owner, since=day(-3))
    advice = advise(ask(role), known(referrals=(referral,)), TERMS)

    assert [reason.cause for reason in advice.reasons] == found
    assert all((r.record_id, r.reference) == (REFERRAL, "R-1") for r in advice.reasons)


@pytest.mark.parametrize(
    ("offset", "status", "is_caught"),
    [(-31, PLANNED, False), (-30, PLANNED, True), (30, PLANNED, True), (31, PLANNED, False),
     (1, DONE, False), (0, DONE, True), (-90, DONE, True), (-91, DONE, False),
     (0, CANCELLED, False)],
)  # fmt: skip
def test_4_a_colleagues_visit_in_those_windows_is_coordinated(
    offset: int, status: Status, is_caught: bool
) -> None:
    colleague = encounter(offset, status, actor=REGION, adviser=COLLEAGUE)
    assert (causes(ask(), known(colleague)) == [Cause.OWN_COLLEAGUE]) is is_caught


@pytest.mark.parametrize("role", Role)
def test_4_a_colleagues_visit_counts_in_every_role(role: Role) -> None:
    colleague = encounter(-5, DONE, role, actor=REGION, adviser=COLLEAGUE)
    assert causes(ask(), known(colleague)) == [Cause.OWN_COLLEAGUE]


def test_4_ones_own_visit_is_no_colleagues() -> None:
    assert causes(ask(), known(encounter(3, actor=REGION, adviser=ME))) == []


def test_4_a_visit_that_names_nobody_may_be_a_colleagues() -> None:
    assert causes(ask(), known(encounter(3, actor=REGION, adviser=None))) == [Cause.OWN_COLLEAGUE]


@pytest.mark.parametrize(
    ("role", "invited_by"), [(Role.ON_REQUEST, None), (Role.EXPERT, ALMI), (Role.EXPERT, EEN)]
)
def test_6_one_who_is_asked_in_is_not_held(role: Role, invited_by: UUID | None) -> None:
    others = (
        encounter(5, id_=UUID(int=1001)),
        encounter(-5, DONE, id_=UUID(int=1002)),
        encounter(5, actor=REGION, adviser=COLLEAGUE, id_=UUID(int=1003)),
    )
    assert causes(ask(role, invited_by=invited_by), known(*others)) == []


@pytest.mark.parametrize("role", [Role.OUTREACH, Role.FOLLOW_UP])
def test_6_an_invitation_counts_for_experts_only(role: Role) -> None:
    assert causes(ask(role, invited_by=ALMI), known(encounter(5))) == [Cause.PLANNED_BY_OTHER]


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("status", [PLANNED, DONE])
def test_6_a_joint_visit_is_not_held_by_those_who_take_part(role: Role, status: Status) -> None:
    asked = ask(role, joint_with=frozenset({REGION, ALMI}))
    assert causes(asked, known(encounter(0, status))) == []


def test_6_a_joint_visit_is_held_by_those_who_do_not() -> None:
    asked = ask(joint_with=frozenset({EEN}))
    assert causes(asked, known(encounter(0))) == [Cause.PLANNED_BY_OTHER]


def test_6_rule_4_leaves_a_joint_visit_alone() -> None:
    colleague = known(encounter(3, actor=REGION, adviser=COLLEAGUE))

    assert causes(ask(joint_with=frozenset({REGION, ALMI})), colleague) == []
    assert causes(ask(joint_with=frozenset({REGION})), colleague) == [Cause.OWN_COLLEAGUE]


def test_6_anothers_visit_that_we_take_part_in_does_not_hold() -> None:
    assert causes(ask(), known(encounter(5, also=frozenset({REGION})))) == []


@pytest.mark.parametrize(
    ("offset", "status", "is_led"),
    [(200, PLANNED, True), (-90, PLANNED, True), (-91, PLANNED, False), (0, DONE, True),
     (-90, DONE, True), (-91, DONE, False), (1, DONE, False), (5, CANCELLED, False)],
)  # fmt: skip
@pytest.mark.parametrize("role", [Role.FOLLOW_UP, Role.ON_REQUEST, Role.EXPERT])
def test_6_an_expert_whom_the_lead_does_not_know_of_coordinates(
    role: Role, offset: int, status: Status, is_led: bool
) -> None:
    found = causes(ask(Role.EXPERT), known(encounter(offset, status, role)))
    assert (found == [Cause.EXPERT_UNINVITED]) is is_led


def test_6_an_expert_where_nobody_leads_is_free() -> None:
    assert causes(ask(Role.EXPERT), known()) == []


@pytest.mark.parametrize("role", Role)
def test_7_the_companys_own_wish_holds_in_every_role(role: Role) -> None:
    advice = advise(ask(role), known(no_contact_since=day(-400)), TERMS)

    assert advice.level is Level.HOLD
    assert [(r.cause, r.evidence, r.record_id, r.on) for r in advice.reasons] == [
        (Cause.NO_CONTACT, Evidence.COMPANY, COMPANY, day(-400))
    ]
    assert not advice.may_go_anyway


@pytest.mark.parametrize("role", Role)
def test_7_declining_advertising_holds_outreach_alone(role: Role) -> None:
    advice = advise(ask(role), known(declines_advertising=True), TERMS)

    assert (advice.level is Level.HOLD) is (role is Role.OUTREACH)
    assert advice.may_go_anyway


@pytest.mark.parametrize(
    ("heard_on", "level"),
    [(TODAY, Level.CLEAR), (day(-7), Level.CLEAR), (day(1), Level.CLEAR),
     (day(-8), Level.CLEAR_AS_KNOWN), (None, Level.CLEAR_AS_KNOWN)],
)  # fmt: skip
def test_9_silence_is_not_free(heard_on: date | None, level: Level) -> None:
    advice = advise(ask(), known(heard={ALMI: heard_on, EEN: TODAY}), TERMS)

    assert advice.level is level
    assert [reason.record_id for reason in advice.reasons] == [ALMI] * (level > Level.CLEAR)
    oldest_first = sorted([heard_on, TODAY], key=lambda heard: heard or date.min)
    assert [entry.heard_on for entry in advice.as_of] == oldest_first


def test_9_one_does_not_wait_to_hear_from_oneself() -> None:
    advice = advise(ask(), known(heard={REGION: None}), TERMS)
    assert (advice.level, advice.as_of) == (Level.CLEAR, ())


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("offset", [-10, 0, 10])
def test_a_visit_does_not_stand_in_its_own_way(role: Role, offset: int) -> None:
    for actor in (REGION, ALMI):
        itself = encounter(offset, actor=actor, adviser=COLLEAGUE)
        assert causes(ask(role, itself=RECORD), known(itself)) == []
