"""Who is right for a company and need: who leads, who can help, who is named, and nobody else."""

from collections.abc import Iterable
from random import Random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.clauses import Clause, Traits
from advisor_desk.domain.codes import Need
from advisor_desk.domain.ranking import Ground, Offer, Ranked, Why, rank
from tests.domain.test_clauses import ALMI, BORAS, EEN, clause, listed, traits

KOM = UUID(int=4)
LAW, CUSTOMS = Need.LAW, Need.CUSTOMS


def offer(
    number: int, actor: UUID, *needs: Need, serves: Iterable[str] = (), is_service: bool = False
) -> Offer:
    return Offer(
        id=UUID(int=number),
        actor_id=actor,
        ground=Ground.SERVICE if is_service else Ground.FUNCTION,
        needs=frozenset(needs),
        municipalities=frozenset(serves),
    )


def order(
    needs: Iterable[Need], clauses: Iterable[Clause] = (), offers: Iterable[Offer] = ()
) -> list[UUID]:
    return [one.actor_id for one in rank(BORAS, needs, clauses, offers)]


def test_who_leads_comes_before_who_can_help_and_who_can_help_before_who_is_named() -> None:
    clauses = [clause(1, KOM, places=["1490"]), clause(2, ALMI, needs=[LAW])]
    assert order([LAW], clauses, [offer(3, EEN, LAW)]) == [ALMI, EEN, KOM]


def test_more_needs_covered_come_first() -> None:
    offers = [offer(1, EEN, LAW), offer(2, ALMI, LAW, CUSTOMS)]
    assert order([LAW, CUSTOMS], offers=offers) == [ALMI, EEN]


def test_a_need_that_two_functions_cover_counts_once() -> None:
    offers = [offer(1, EEN, LAW), offer(2, EEN, LAW), offer(3, ALMI, LAW, CUSTOMS)]
    assert order([LAW, CUSTOMS], offers=offers) == [ALMI, EEN]


def test_one_that_neither_clause_nor_function_puts_there_is_not_listed() -> None:
    clauses, offers = [clause(1, KOM, places=["1480"])], [offer(2, EEN, CUSTOMS)]
    assert order([LAW], clauses, offers) == []


def test_each_says_what_puts_it_there_and_for_which_needs() -> None:
    clauses = [clause(1, ALMI, needs=[LAW])]
    (found,) = rank(BORAS, [LAW, CUSTOMS], clauses, [offer(2, ALMI, LAW, CUSTOMS, Need.PEOPLE)])

    assert found.why == (
        Why(ground=Ground.LEADS, record_id=UUID(int=1), needs=(LAW,)),
        Why(ground=Ground.FUNCTION, record_id=UUID(int=2), needs=(CUSTOMS, LAW)),
    )


def test_a_clause_that_another_beats_is_named_as_such() -> None:
    clauses = [clause(1, ALMI, places=["1490"]), clause(2, EEN, places=["1490"])]
    grounds = [[why.ground for why in one.why] for one in rank(BORAS, [LAW], clauses, [])]
    assert grounds == [[Ground.LEADS], [Ground.SPOKEN_OF]]


@pytest.mark.parametrize(
    ("serves", "is_listed"), [((), True), (["1490"], True), (["1480"], False)]
)
def test_a_service_for_some_municipalities_helps_there_alone(
    serves: list[str], is_listed: bool
) -> None:
    offers = [offer(1, EEN, LAW, serves=serves, is_service=True)]
    assert bool(order([LAW], offers=offers)) is is_listed


def test_without_a_need_the_agreement_alone_says_who_leads() -> None:
    found = rank(BORAS, [], [clause(1, KOM, places=["1490"])], [offer(2, EEN, LAW)])
    assert [one.actor_id for one in found] == [KOM]
    assert found[0].why == (Why(ground=Ground.LEADS, record_id=UUID(int=1)),)


offers = st.lists(
    st.builds(
        Offer,
        id=st.integers(20_000, 30_000).map(lambda number: UUID(int=number)),
        actor_id=st.sampled_from([ALMI, EEN, KOM]),
        ground=st.sampled_from([Ground.FUNCTION, Ground.SERVICE]),
        needs=st.frozensets(st.sampled_from([LAW, CUSTOMS]), max_size=2),
        municipalities=st.frozensets(st.sampled_from(["1480", "1490"]), max_size=1),
    ),
    max_size=5,
    unique_by=lambda one: one.id,
)
asked = st.lists(st.sampled_from([LAW, CUSTOMS]), max_size=3)


@given(traits, asked, listed, offers, st.randoms(use_true_random=False))
def test_the_order_of_offers_and_needs_is_no_matter(
    of: Traits, needs: list[Need], clauses: list[Clause], given_offers: list[Offer], chance: Random
) -> None:
    shuffled = chance.sample(given_offers, len(given_offers))
    again = rank(of, reversed(needs), clauses, shuffled)
    assert again == rank(of, needs, clauses, given_offers)


@given(traits, asked, listed, offers)
def test_everyone_listed_has_a_reason_that_exists_and_speaks(
    of: Traits, needs: list[Need], clauses: list[Clause], given_offers: list[Offer]
) -> None:
    found: tuple[Ranked, ...] = rank(of, needs, clauses, given_offers)
    owners = {one.id: one.lead_id for one in clauses}
    owners |= {one.id: one.actor_id for one in given_offers}

    assert len({one.actor_id for one in found}) == len(found)
    assert all(one.why for one in found)
    assert all(owners[why.record_id] == one.actor_id for one in found for why in one.why)
    assert all(set(why.needs) <= set(needs) for one in found for why in one.why)


@given(traits, asked, listed, offers)
def test_each_need_has_one_lead_at_most(
    of: Traits, needs: list[Need], clauses: list[Clause], given_offers: list[Offer]
) -> None:
    found = rank(of, needs, clauses, given_offers)
    led = [n for one in found for why in one.why if why.ground is Ground.LEADS for n in why.needs]
    assert len(led) == len(set(led))
