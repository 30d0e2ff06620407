"""Which collisions wait, and that they are found for all companies at once."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import Engagement, Role, Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.merging import CompanyField, Side
from advisor_desk.domain.outreach.collisions import Pair, collisions, pair_of
from advisor_desk.domain.outreach.resolutions import CollisionGone, Count
from advisor_desk.services.inbox import COLLISIONS
from advisor_desk.services.opening import Services
from advisor_desk.store import collisions as query
from advisor_desk.store.outreach import encounters
from advisor_desk.store.rows import CompanyRow, EngagementRow
from tests.desks import actor, company, engagement
from tests.services.joint import ours, saved, theirs


@pytest.fixture
def norrby(services: Services) -> Company:
    return company(services)


@pytest.fixture
def pair(services: Services, norrby: Company) -> Pair:
    """Two plans made offline, ten days apart."""
    return pair_of(ours(services, norrby, 5).id, theirs(services, norrby, 15).id)


def one_by_one(services: Services) -> set[Pair]:
    """The same as the rules find company by company."""
    with services.desk.read() as session:
        return {
            found.pair
            for company_id in session.scalars(select(CompanyRow.id))
            for found in collisions(encounters(session, company_id), services.desk.terms)
        }


def all_at_once(services: Services) -> set[Pair]:
    return {listed.case.pair for listed in services.collisions.list()}


def test_two_plans_made_offline_wait_for_the_adviser(
    services: Services, norrby: Company, pair: Pair
) -> None:
    [listed] = services.collisions.mine()

    assert (listed.case.pair, listed.company) == (pair, norrby.name)
    assert services.inbox.waiting()[COLLISIONS] == 1


def test_one_of_others_does_not_wait_but_is_listed(services: Services, norrby: Company) -> None:
    theirs(services, norrby, 5)
    theirs(services, norrby, 15, by="EEN")

    assert services.collisions.mine() == []
    assert len(services.collisions.list()) == 1


def test_what_lies_longer_back_than_a_quiet_period_is_only_counted(
    services: Services, norrby: Company
) -> None:
    ours(services, norrby, -120, status=Status.DONE)
    theirs(services, norrby, -100, status=Status.DONE)
    since = services.collisions.current_since()

    assert services.collisions.mine() == []
    assert services.collisions.list(since=since) == []
    assert list(services.collisions.months().values()) == [Count(open=1)]
    assert services.collisions.count_between(since, services.desk.today()) == Count()


def test_one_with_a_visit_of_ones_own_long_ago_waits_where_the_other_is_new(
    services: Services, norrby: Company
) -> None:
    ours(services, norrby, -140, status=Status.DONE)
    theirs(services, norrby, -60, status=Status.DONE)

    assert len(services.collisions.mine()) == 1


def test_what_is_known_of_it_is_shown_together(services: Services, pair: Pair) -> None:
    view = services.collisions.get(pair)

    assert {view.first.id, view.second.id} == set(pair)
    assert view.first.starts_at < view.second.starts_at
    assert view.decided == []


def test_two_that_do_not_collide_are_none(services: Services, norrby: Company) -> None:
    both = pair_of(ours(services, norrby, 5).id, theirs(services, norrby, 80).id)

    with pytest.raises(CollisionGone):
        services.collisions.get(both)
    with pytest.raises(CollisionGone):
        services.collisions.get(pair_of(both[0], new_id()))


def test_the_list_follows_each_change(services: Services, norrby: Company, pair: Pair) -> None:
    assert all_at_once(services) == {pair}
    planned = services.visits.get(pair[0])

    saved(services, replace(planned, status=Status.CANCELLED, cancelled_because="sjuk"))
    assert all_at_once(services) == set()

    third = theirs(services, norrby, 14, by="EEN")
    assert all_at_once(services) == {pair_of(pair[1], third.id)}


def test_companies_made_one_collide_and_parted_do_not(services: Services, norrby: Company) -> None:
    other = company(services, "Norrby Mek AB")
    ours(services, norrby, 5)
    theirs(services, other, 9)
    assert all_at_once(services) == set()

    redirect = services.merging.merge(norrby.id, other.id, {CompanyField.NAME: Side.KEPT})
    assert len(all_at_once(services)) == 1

    services.merging.undo(redirect)
    assert all_at_once(services) == set()


def test_the_demo_has_the_same_all_at_once_as_one_by_one(demo_services: Services) -> None:
    with demo_services.desk.look() as place:
        found = query.every(place, demo_services.desk.terms)

    assert {one.collision.pair for one in found} == one_by_one(demo_services)
    assert len({one.collision.pair for one in found}) == len(found) > 20


visits = st.tuples(
    st.integers(0, 2),
    st.integers(-100, 100),
    st.sampled_from(["REC", "ALMI", "EEN"]),
    st.sampled_from(Role),
    st.sampled_from(Status),
)
acts = st.lists(st.tuples(st.sampled_from(["add", "move", "cancel", "ask"]), visits), max_size=8)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=acts)
def test_what_is_remembered_is_what_would_be_found_anew(
    services: Services, acts: list[tuple[str, tuple[int, int, str, Role, Status]]]
) -> None:
    at = [company(services, f"Företag {n} AB") for n in range(3)]
    for act, (where, days, code, role, status) in acts:
        made = engagement(
            services, at[where], services.desk.now() + timedelta(days=days), role,
            by=actor(services, code), status=status,
        )  # fmt: skip
        known = _any(services, at[where].id)
        match act, known:
            case "move", Engagement():
                saved(services, replace(known, starts_at=made.starts_at, ends_at=made.ends_at))
            case "cancel", Engagement():
                saved(services, replace(known, status=status))
            case "ask", Engagement():
                saved(services, replace(known, company_id=at[(where + 1) % 3].id))
            case _:
                saved(services, made)
        assert {listed.case.pair for listed in services.collisions.list()} == one_by_one(services)


def _any(services: Services, company_id: UUID) -> Engagement | None:
    row = EngagementRow
    with services.desk.read() as session:
        query = select(row).where(row.company_id == company_id).order_by(row.id)
        found = session.scalars(query).first()
        return found.to_domain() if found else None
