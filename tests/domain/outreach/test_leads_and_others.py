"""The rules about who leads (5, and 6 by agreement) and about other companies (8)."""

from uuid import UUID

import pytest

from advisor_desk.domain.clauses import Clause
from advisor_desk.domain.codes import Need, SizeBand
from advisor_desk.domain.engagements import Role, Status
from advisor_desk.domain.industry_codes import IndustryCode
from advisor_desk.domain.outreach import (
    Alternative,
    Cause,
    Encounter,
    Evidence,
    Knowledge,
    Level,
    OtherCompany,
    Reason,
    Way,
    advise,
)
from tests.domain.outreach.situations import (
    ADVISER_AT_ALMI,
    ALMI,
    CLAUSE,
    COLLEAGUE,
    EEN,
    ME,
    RECORD,
    REGION,
    SISTER,
    TERMS,
    TWIN,
    ask,
    causes,
    day,
    encounter,
    known,
    leads,
)

PLANNED, DONE, CANCELLED = Status.PLANNED, Status.DONE, Status.CANCELLED
LAW, CUSTOMS = Need.LAW, Need.CUSTOMS
HERE = leads(places=frozenset({"1490"}))
OTHER = UUID(int=51)


@pytest.mark.parametrize(
    ("clause", "speaks"),
    [
        (HERE, True),
        (leads(places=frozenset({"1480"})), False),
        (leads(industries=frozenset({IndustryCode("SNI2025", "C")})), True),
        (leads(industries=frozenset({IndustryCode("SNI2007", "C")})), False),
        (leads(sizes=frozenset({SizeBand.SMALL})), True),
        (leads(sizes=frozenset({SizeBand.SOLO, SizeBand.MICRO})), False),
        (leads(needs=frozenset({LAW})), True),
        (leads(needs=frozenset({CUSTOMS})), False),
        (leads(places=frozenset({"1490"}), needs=frozenset({CUSTOMS})), False),
        (leads(), True),
        (leads(REGION, places=frozenset({"1490"})), False),
    ],
)
@pytest.mark.parametrize("role", [Role.OUTREACH, Role.FOLLOW_UP, Role.ON_REQUEST])
def test_5_what_the_agreement_gives_to_another_lead_is_coordinated(
    role: Role, clause: Clause, speaks: bool
) -> None:
    knowledge = known(clauses=(clause,))
    found = causes(ask(role, needs=frozenset({LAW})), knowledge)
    assert (found == [Cause.AGREED_LEAD]) is speaks


def test_5_names_the_lead_and_the_clause_and_what_to_do() -> None:
    advice = advise(ask(), known(clauses=(HERE,)), TERMS)

    assert advice.reasons == (
        Reason(
            cause=Cause.AGREED_LEAD,
            level=Level.COORDINATE,
            evidence=Evidence.CLAUSE,
            record_id=CLAUSE,
            actor_id=ALMI,
        ),
    )
    assert advice.alternatives == (
        Alternative(way=Way.INVITE, actor_id=ALMI),
        Alternative(way=Way.HAND_OVER, actor_id=ALMI),
        Alternative(way=Way.TALK, actor_id=ALMI),
        Alternative(way=Way.GO_ANYWAY),
    )


@pytest.mark.parametrize(
    ("joint", "invited_by", "found"),
    [
        (frozenset({REGION, ALMI}), None, []),
        (frozenset({REGION, EEN}), None, [Cause.AGREED_LEAD]),
        (frozenset(), ALMI, []),
        (frozenset(), EEN, [Cause.AGREED_LEAD]),
    ],
)
@pytest.mark.parametrize("role", Role)
def test_5_a_lead_that_comes_along_or_invited_knows_of_it(
    role: Role, joint: frozenset[UUID], invited_by: UUID | None, found: list[Cause]
) -> None:
    asked = ask(role, joint_with=joint, invited_by=invited_by)
    said = causes(asked, known(clauses=(HERE,)))
    assert [cause for cause in said if cause is not Cause.EXPERT_UNINVITED] == found


def test_5_a_clause_that_decides_for_oneself_is_no_reason() -> None:
    ours = leads(REGION, places=frozenset({"1490"}), sizes=frozenset({SizeBand.SMALL}), id_=OTHER)
    assert causes(ask(), known(clauses=(HERE, ours))) == []


def test_5_each_need_may_have_a_lead_of_its_own() -> None:
    law, customs = leads(needs=frozenset({LAW})), leads(EEN, needs=frozenset({CUSTOMS}), id_=OTHER)
    advice = advise(ask(needs=frozenset({LAW, CUSTOMS})), known(clauses=(law, customs)), TERMS)
    assert {reason.actor_id for reason in advice.reasons} == {ALMI, EEN}


def test_5_a_clause_that_decides_several_needs_is_said_once() -> None:
    both = leads(needs=frozenset({LAW, CUSTOMS}))
    asked = ask(needs=frozenset({LAW, CUSTOMS}))
    assert causes(asked, known(clauses=(both,))) == [Cause.AGREED_LEAD]


@pytest.mark.parametrize(
    ("clause", "found"),
    [
        (HERE, [Cause.AGREED_LEAD, Cause.EXPERT_UNINVITED]),
        (leads(REGION), []),
        (leads(places=frozenset({"1480"})), [Cause.EXPERT_UNINVITED]),
    ],
)
def test_6_the_agreement_says_first_who_leads(clause: Clause, found: list[Cause]) -> None:
    """Where it says nothing, EEN leads, who followed up five days ago."""
    knowledge = known(encounter(-5, DONE, Role.FOLLOW_UP, actor=EEN), clauses=(clause,))
    assert causes(ask(Role.EXPERT), knowledge) == found


def test_6_an_agreed_lead_that_does_not_know_is_behind_the_clause() -> None:
    reasons = advise(ask(Role.EXPERT), known(clauses=(HERE,)), TERMS).reasons
    assert {(r.evidence, r.record_id, r.actor_id) for r in reasons} == {
        (Evidence.CLAUSE, CLAUSE, ALMI)
    }


@pytest.mark.parametrize("role", Role)
def test_6_nobody_needs_an_invitation_to_a_visit_made_together(role: Role) -> None:
    asked = ask(role, joint_with=frozenset({REGION, ALMI}))
    assert causes(asked, known(clauses=(HERE,))) == []


def sister(*encounters: Encounter) -> OtherCompany:
    return OtherCompany(id=SISTER, name="Norrby Holding AB", encounters=encounters)


def twin(*encounters: Encounter) -> OtherCompany:
    return OtherCompany(id=TWIN, name="Norrby Mekaniska", encounters=encounters)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize(
    ("knowledge", "cause", "other", "way"),
    [
        (known(group=(sister(),)), Cause.SAME_GROUP, sister(), Way.LOOK),
        (known(lookalikes=(twin(),)), Cause.POSSIBLY_SAME, twin(), Way.COMPARE),
    ],
)
def test_8_another_company_is_coordinated_and_shown(
    role: Role, knowledge: Knowledge, cause: Cause, other: OtherCompany, way: Way
) -> None:
    advice = advise(ask(role), knowledge, TERMS)

    assert advice.level is Level.COORDINATE
    assert advice.reasons == (
        Reason(
            cause=cause,
            level=Level.COORDINATE,
            evidence=Evidence.COMPANY,
            record_id=other.id,
            other_id=other.id,
            other_name=other.name,
        ),
    )
    assert advice.alternatives == (
        Alternative(way=way, other_id=other.id, other_name=other.name),
        Alternative(way=Way.GO_ANYWAY),
    )


@pytest.mark.parametrize(
    ("offset", "status", "is_behind"),
    [(-31, PLANNED, False), (-30, PLANNED, True), (30, PLANNED, True), (31, PLANNED, False),
     (1, DONE, False), (0, DONE, True), (-90, DONE, True), (-91, DONE, False),
     (5, CANCELLED, False)],
)  # fmt: skip
@pytest.mark.parametrize("role", Role)
def test_8_an_engagement_with_a_company_of_the_group_is_what_is_behind_it(
    role: Role, offset: int, status: Status, is_behind: bool
) -> None:
    theirs = encounter(offset, status, role)
    (reason,) = advise(ask(), known(group=(sister(theirs),)), TERMS).reasons

    assert (reason.evidence is Evidence.ENGAGEMENT) is is_behind
    assert reason.other_id == SISTER
    assert reason.record_id == (RECORD if is_behind else SISTER)


def test_8_whoever_is_engaged_there_is_named_and_can_be_asked() -> None:
    advice = advise(ask(), known(group=(sister(encounter(5)),)), TERMS)

    assert advice.reasons[0].actor_id == ALMI
    assert advice.reasons[0].until == day(36)
    assert advice.alternatives[0] == Alternative(
        way=Way.TALK, actor_id=ALMI, adviser_id=ADVISER_AT_ALMI
    )


@pytest.mark.parametrize(
    ("theirs", "joint", "is_behind"),
    [
        (encounter(5, actor=REGION, adviser=ME), frozenset(), False),
        (encounter(5, actor=REGION, adviser=COLLEAGUE), frozenset(), True),
        (encounter(5, also=frozenset({REGION})), frozenset(), False),
        (encounter(5), frozenset({REGION, ALMI}), False),
        (encounter(5), frozenset({REGION, EEN}), True),
    ],
)
def test_8_what_one_knows_of_anyway_is_not_behind_it(
    theirs: Encounter, joint: frozenset[UUID], is_behind: bool
) -> None:
    (reason,) = advise(ask(joint_with=joint), known(group=(sister(theirs),)), TERMS).reasons
    assert (reason.evidence is Evidence.ENGAGEMENT) is is_behind


def test_8_companies_where_nothing_is_done_do_not_hide_the_one_where_something_is() -> None:
    quiet = [OtherCompany(id=UUID(int=n), name=f"Dotter {n} AB") for n in range(70, 90)]
    busy = known(group=(*quiet, sister(encounter(5))))

    assert [reason.other_id for reason in advise(ask(), busy, TERMS).reasons] == [SISTER]
    assert len(advise(ask(), known(group=tuple(quiet)), TERMS).reasons) == 5


def test_8_a_twins_planned_outreach_does_not_hold() -> None:
    advice = advise(ask(), known(lookalikes=(twin(encounter(1)),)), TERMS)
    assert advice.level is Level.COORDINATE
