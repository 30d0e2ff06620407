"""The advice as a whole: level, order, what to do instead, and what must hold always."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.engagements import Role, Status
from advisor_desk.domain.outreach import (
    Alternative,
    Cause,
    Encounter,
    Knowledge,
    Level,
    OpenReferral,
    OtherCompany,
    Question,
    Reason,
    Way,
    advise,
    advise_each,
    oldest_weighed,
)
from tests.domain.outreach.situations import (
    ADVISER_AT_ALMI,
    ALMI,
    EEN,
    RECORD,
    REGION,
    TERMS,
    TODAY,
    all_terms,
    ask,
    day,
    encounter,
    encounters,
    held_by_engagement,
    knowledges,
    known,
    others,
    questions,
)

REFERRAL = OpenReferral(id=UUID(int=40), reference="R-1", owner_id=EEN, since=day(-3))


def ways(question: Question, knowledge: Knowledge) -> list[Way]:
    return [one.way for one in advise(question, knowledge, TERMS).alternatives]


def test_nothing_known_against_it_is_clear() -> None:
    advice = advise(ask(), known(), TERMS)
    assert (advice.level, advice.reasons, advice.alternatives) == (Level.CLEAR, (), ())


def test_the_weightiest_reason_sets_the_level_and_comes_first() -> None:
    knowledge = known(encounter(5), referrals=(REFERRAL,), heard={ALMI: None})
    advice = advise(ask(), knowledge, TERMS)

    assert advice.level is Level.HOLD
    assert [reason.cause for reason in advice.reasons] == [
        Cause.PLANNED_BY_OTHER, Cause.REFERRAL_OPEN, Cause.NOT_HEARD
    ]  # fmt: skip


def test_a_planned_visit_can_be_joined_or_given_what_we_had_in_mind() -> None:
    offered = advise(ask(), known(encounter(5)), TERMS).alternatives
    join = Alternative(
        way=Way.JOIN, actor_id=ALMI, adviser_id=ADVISER_AT_ALMI, engagement_id=RECORD
    )

    assert offered[:2] == (join, replace(join, way=Way.HAND_OVER))


def test_a_quiet_period_can_be_waited_out() -> None:
    offered = advise(ask(), known(encounter(-10, Status.DONE)), TERMS).alternatives
    assert Alternative(way=Way.POSTPONE, until=day(81)) in offered


def test_the_day_to_postpone_to_still_stands_when_the_planned_visit_has_been_made() -> None:
    planned = encounter(5)
    offered = advise(ask(), known(planned), TERMS).alternatives
    (until,) = [one.until for one in offered if one.way is Way.POSTPONE]
    assert until == day(5 + 91)

    made = known(planned._replace(status=Status.DONE))
    assert advise(ask(on=until), made, TERMS).level is Level.CLEAR


@pytest.mark.parametrize("heard_on", [None, day(-20)])
def test_an_actor_not_heard_from_can_be_asked_and_needs_no_reason_to_go(
    heard_on: date | None,
) -> None:
    advice = advise(ask(), known(heard={ALMI: heard_on}), TERMS)

    assert advice.alternatives == (Alternative(way=Way.TALK, actor_id=ALMI),)
    assert not advice.needs_reason_to_go


def test_what_is_to_be_coordinated_is_talked_over_or_gone_into_with_a_reason() -> None:
    advice = advise(ask(), known(referrals=(REFERRAL,)), TERMS)

    assert advice.alternatives == (
        Alternative(way=Way.TALK, actor_id=EEN),
        Alternative(way=Way.GO_ANYWAY),
    )
    assert advice.needs_reason_to_go


def test_silence_offers_no_calls_beside_weightier_reasons() -> None:
    knowledge = known(encounter(5), heard={ALMI: TODAY, EEN: None})
    assert ways(ask(), knowledge) == [Way.JOIN, Way.HAND_OVER, Way.POSTPONE, Way.GO_ANYWAY]


def test_against_the_companys_own_wish_only_waiting_is_offered() -> None:
    knowledge = known(encounter(5), referrals=(REFERRAL,), no_contact_since=day(-1))
    advice = advise(ask(), knowledge, TERMS)

    assert advice.reasons[0].cause is Cause.NO_CONTACT
    assert advice.alternatives == (Alternative(way=Way.WAIT_FOR_COMPANY),)


def test_postponing_is_not_offered_where_waiting_does_not_help() -> None:
    knowledge = known(encounter(5), declines_advertising=True)
    assert Way.POSTPONE not in ways(ask(), knowledge)
    assert Way.GO_ANYWAY in ways(ask(), knowledge)


@given(questions, knowledges, all_terms)
def test_every_advice_but_clear_has_a_reason_with_its_record_and_something_to_do(
    question: Question, knowledge: Knowledge, terms: Terms
) -> None:
    advice = advise(question, knowledge, terms)
    records = {e.id for e in knowledge.encounters} | {r.id for r in knowledge.referrals}
    records |= {knowledge.company_id, *knowledge.heard, *(c.id for c in knowledge.clauses)}
    for other in (*knowledge.group, *knowledge.lookalikes):
        records |= {other.id, *(e.id for e in other.encounters)}

    assert (advice.level > Level.CLEAR) is bool(advice.reasons) is bool(advice.alternatives)
    assert {reason.record_id for reason in advice.reasons} <= records
    assert advice.level == max((r.level for r in advice.reasons), default=Level.CLEAR)


@given(questions, knowledges, all_terms, st.randoms(use_true_random=False))
def test_the_order_of_records_never_matters(
    question: Question, knowledge: Knowledge, terms: Terms, random: Random
) -> None:
    shuffled = knowledge._replace(
        encounters=tuple(random.sample(knowledge.encounters, len(knowledge.encounters))),
        group=shuffled_others(random, knowledge.group),
        lookalikes=shuffled_others(random, knowledge.lookalikes),
        referrals=tuple(random.sample(knowledge.referrals, len(knowledge.referrals))),
        heard=dict(random.sample(list(knowledge.heard.items()), len(knowledge.heard))),
    )
    assert advise(question, shuffled, terms) == advise(question, knowledge, terms)


def shuffled_others(random: Random, others: Sequence[OtherCompany]) -> tuple[OtherCompany, ...]:
    return tuple(
        replace(one, encounters=tuple(random.sample(one.encounters, len(one.encounters))))
        for one in random.sample(others, len(others))
    )


@given(questions, knowledges, all_terms, st.integers(0, 60), st.sampled_from([ALMI, EEN]))
def test_older_knowledge_never_makes_the_advice_clearer(
    question: Question, knowledge: Knowledge, terms: Terms, days: int, actor: UUID
) -> None:
    heard_on = knowledge.heard.get(actor, TODAY)
    older = heard_on - timedelta(days=days) if heard_on else None
    before = knowledge._replace(heard={**knowledge.heard, actor: heard_on})
    after = knowledge._replace(heard={**knowledge.heard, actor: older})

    assert advise(question, after, terms).level >= advise(question, before, terms).level


@given(questions, knowledges, all_terms, encounters())
def test_one_more_engagement_never_makes_the_advice_clearer(
    question: Question, knowledge: Knowledge, terms: Terms, more: Encounter
) -> None:
    added = knowledge._replace(encounters=(*knowledge.encounters, more))
    assert advise(question, added, terms).level >= advise(question, knowledge, terms).level


def in_group(knowledge: Knowledge, *others: OtherCompany) -> Knowledge:
    return knowledge._replace(group=others)


def alike(knowledge: Knowledge, *others: OtherCompany) -> Knowledge:
    return knowledge._replace(lookalikes=others)


@pytest.mark.parametrize("with_others", [in_group, alike])
@given(questions, knowledges, encounters(), others)
def test_more_known_of_another_company_never_makes_the_advice_clearer(
    with_others: Callable[..., Knowledge],
    question: Question,
    knowledge: Knowledge,
    more: Encounter,
    other: OtherCompany,
) -> None:
    met = replace(other, encounters=(*other.encounters, more))
    levels = [
        advise(question, with_others(knowledge, *known_too), TERMS).level
        for known_too in ((), (other,), (met,))
    ]
    assert levels == sorted(levels)
    assert levels[1] >= Level.COORDINATE


@given(questions, knowledges, all_terms)
def test_no_way_is_offered_twice(question: Question, knowledge: Knowledge, terms: Terms) -> None:
    offered = advise(question, knowledge, terms).alternatives
    with_actor = [(one.way, one.actor_id) for one in offered if not one.adviser_id]
    assert len(offered) == len(set(offered))
    for one in offered:
        if one.actor_id and one.adviser_id:
            assert (one.way, one.actor_id) not in with_actor


@given(questions, knowledges, all_terms)
def test_cancelled_engagements_never_matter(
    question: Question, knowledge: Knowledge, terms: Terms
) -> None:
    rest = tuple(e for e in knowledge.encounters if e.status is not Status.CANCELLED)
    without = knowledge._replace(encounters=rest)
    assert advise(question, without, terms) == advise(question, knowledge, terms)


@given(questions, knowledges, all_terms)
def test_a_hold_by_engagements_alone_can_be_waited_out_until_a_day_when_none_holds(
    question: Question, knowledge: Knowledge, terms: Terms
) -> None:
    willing = knowledge._replace(no_contact_since=None, declines_advertising=False)
    advice = advise(question, willing, terms)
    days = [one.until for one in advice.alternatives if one.way is Way.POSTPONE]

    assert len(days) == held_by_engagement(advice)
    for on in days:
        assert on is not None
        assert on > question.on
        assert not held_by_engagement(advise(question._replace(on=on), willing, terms))


@given(questions, knowledges, all_terms)
def test_a_reason_speaks_until_its_day_and_no_longer(
    question: Question, knowledge: Knowledge, terms: Terms
) -> None:
    for reason in advise(question, knowledge, terms).reasons:
        if reason.until:
            last = reason.until - timedelta(days=1)
            assert speaks(reason, question._replace(on=last), knowledge, terms)
            assert not speaks(reason, question._replace(on=reason.until), knowledge, terms)


def speaks(reason: Reason, question: Question, knowledge: Knowledge, terms: Terms) -> bool:
    found = advise(question, knowledge, terms).reasons
    told = (reason.cause, reason.record_id, reason.other_id)
    return any((r.cause, r.record_id, r.other_id) == told for r in found)


@given(knowledges, all_terms, st.sampled_from([Role.ON_REQUEST, Role.EXPERT]))
def test_one_who_is_asked_in_is_never_held_by_an_engagement(
    knowledge: Knowledge, terms: Terms, role: Role
) -> None:
    advice = advise(ask(role, invited_by=ALMI), knowledge, terms)
    assert not held_by_engagement(advice)


@given(questions, knowledges, all_terms)
def test_what_is_said_first_never_weighs_less(
    question: Question, knowledge: Knowledge, terms: Terms
) -> None:
    levels = [reason.level for reason in advise(question, knowledge, terms).reasons]
    assert levels == sorted(levels, reverse=True)


@given(st.lists(st.tuples(questions, knowledges), max_size=5), all_terms)
def test_many_at_once_are_each_advised_as_if_alone(
    asked: list[tuple[Question, Knowledge]], terms: Terms
) -> None:
    assert advise_each(asked, terms) == [advise(*one, terms) for one in asked]


@given(questions, knowledges, all_terms)
def test_each_actor_is_told_what_it_is_told_where_it_knows_of_the_others_alone(
    question: Question, knowledge: Knowledge, terms: Terms
) -> None:
    actors = [REGION, ALMI, EEN]
    asked = [(question._replace(actor_id=actor), knowledge) for actor in actors]
    without = [
        knowledge._replace(heard={a: on for a, on in knowledge.heard.items() if a != actor})
        for actor in actors
    ]
    assert advise_each(asked, terms) == [
        advise(ask, known, terms) for (ask, _), known in zip(asked, without, strict=True)
    ]


@given(questions, knowledges, all_terms)
def test_no_rule_looks_further_back_than_is_said(
    question: Question, knowledge: Knowledge, terms: Terms
) -> None:
    first = oldest_weighed(question.on, terms)
    late = tuple(one for one in knowledge.encounters if one.on >= first)
    lately = knowledge._replace(encounters=late)
    assert advise(question, lately, terms) == advise(question, knowledge, terms)
