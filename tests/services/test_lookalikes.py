"""What may be one company is found once, kept, and what the advice says of it."""

from dataclasses import replace
from uuid import UUID

import pytest

from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import Role, Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.merging import Side
from advisor_desk.domain.outreach import Cause, Level, Reason
from advisor_desk.domain.relations import Relation, RelationKind
from advisor_desk.services.opening import Services
from advisor_desk.store.rows import EngagementRow
from tests.desks import actor, company, engagement

NUMBER = "556016-0680"


def reasons(services: Services, of: Company) -> list[Reason]:
    advice = services.outreach.advise(of.id, Role.OUTREACH, services.desk.today())
    return [r for r in advice.reasons if r.cause is not Cause.NOT_HEARD]


def suspected(services: Services, of: Company) -> set[UUID | None]:
    services.lookalikes.look()
    return {r.other_id for r in reasons(services, of) if r.cause is Cause.POSSIBLY_SAME}


@pytest.mark.parametrize(
    "name",
    ["Norrby Mekaniska", "NORRBY MEKANISKA AKTIEBOLAG", "Norrby Mekanska AB", "Mekaniska Norrby"],
)
def test_two_that_may_be_one_are_coordinated_both_ways(services: Services, name: str) -> None:
    numbered, typed = company(services, number=NUMBER), company(services, name)

    assert suspected(services, numbered) == {typed.id}
    assert suspected(services, typed) == {numbered.id}
    assert [r.other_name for r in reasons(services, numbered)] == [name]


def test_it_is_what_the_companys_page_proposes(demo_services: Services) -> None:
    names = [hit.name for hit in demo_services.companies.page(limit=6)]
    added = [company(demo_services, name.replace("a", "e", 1)) for name in names]
    for one in added:
        proposed = {p.company_id for p in demo_services.matching.unresolved(one.id)}
        assert suspected(demo_services, one) == proposed
        assert proposed


def test_two_with_numbers_of_their_own_are_two(services: Services) -> None:
    first, second = company(services, number=NUMBER), company(services, number="556012-5790")
    assert suspected(services, first) == suspected(services, second) == set()


def test_a_name_that_is_changed_is_compared_anew(services: Services) -> None:
    numbered, typed = company(services, number=NUMBER), company(services, "Norrby Mekaniska")
    assert suspected(services, numbered) == {typed.id}

    services.companies.change(replace(typed, name="Lindqvists Bageri"))
    assert suspected(services, numbered) == set()


def test_a_number_that_is_found_settles_it(services: Services) -> None:
    numbered, typed = company(services, number=NUMBER), company(services, "Norrby Mekaniska")
    assert suspected(services, numbered)

    services.companies.change(typed, "556012-5790")
    assert suspected(services, numbered) == suspected(services, typed) == set()


def test_what_somebody_told_apart_is_suspected_no_more(services: Services) -> None:
    numbered, typed = company(services, number=NUMBER), company(services, "Norrby Mekaniska")
    assert suspected(services, numbered)

    [mark] = services.relations.tell_apart(typed.id, [str(numbered.id)])
    assert suspected(services, numbered) == suspected(services, typed) == set()
    services.relations.forget(mark.id)
    assert suspected(services, numbered) == {typed.id}


def test_a_merge_settles_it_and_its_undoing_raises_it_again(services: Services) -> None:
    numbered, typed = company(services, number=NUMBER), company(services, "Norrby Mekaniska")
    plan = services.merging.preview(numbered.id, typed.id).plan
    redirect = services.merging.merge(
        numbered.id, typed.id, dict.fromkeys(plan.undecided, Side.KEPT), seen=plan
    )
    assert suspected(services, numbered) == set()

    services.merging.undo(redirect, {})
    assert suspected(services, numbered) == {typed.id}


def test_nothing_is_compared_twice(services: Services) -> None:
    company(services, number=NUMBER)
    company(services, "Norrby Mekaniska")

    assert services.lookalikes.is_behind()
    assert services.lookalikes.look() == 1
    assert services.lookalikes.look() == 0


def test_the_first_look_is_at_every_company(demo_services: Services) -> None:
    """Also at those that no change row tells of, as in a file that an older program made."""
    twin = company(demo_services, "Fristads Väveri")
    demo_services.lookalikes.look()
    before = suspected(demo_services, twin)
    with demo_services.desk.database.engine.begin() as connection:
        for table in ("looked", "suspicion"):
            connection.exec_driver_sql(f"DELETE FROM {table}")

    demo_services.lookalikes.look()
    assert suspected(demo_services, twin) == before


def related(services: Services, one: Company, other: Company, kind: RelationKind) -> Relation:
    return services.relations.relate(
        Relation(id=new_id(), kind=kind, from_id=one.id, to_id=other.id)
    )


@pytest.mark.parametrize("kind", RelationKind)
def test_a_company_that_belongs_with_another_is_coordinated_both_ways(
    services: Services, kind: RelationKind
) -> None:
    one, other = company(services, "Norrby AB"), company(services, "Ljungviken Holding AB")
    relation = related(services, one, other, kind)
    assert [(r.cause, r.other_id) for r in reasons(services, one)] == [
        (Cause.SAME_GROUP, other.id)
    ]
    assert [r.other_id for r in reasons(services, other)] == [one.id]

    services.relations.remove(relation.id)
    assert reasons(services, one) == []


def test_a_group_is_followed_from_company_to_company(services: Services) -> None:
    names = ("Norrby AB", "Ljungviken Holding AB", "Stenfors Data AB", "Hedlund Sport AB")
    first, *rest = (company(services, name) for name in names)
    for one, other in zip((first, *rest), rest, strict=False):
        related(services, one, other, RelationKind.GROUP)

    assert {r.other_id for r in reasons(services, first)} == {one.id for one in rest}


def test_what_is_planned_with_the_group_is_behind_the_reason(services: Services) -> None:
    one, other = company(services, "Norrby AB"), company(services, "Ljungviken Holding AB")
    related(services, one, other, RelationKind.GROUP)
    almi = actor(services, "ALMI")
    visit = engagement(services, other, services.desk.now(), by=almi, status=Status.PLANNED)
    with services.desk.write() as session:
        session.add(EngagementRow.of(visit))

    [reason] = reasons(services, one)
    assert (reason.level, reason.record_id, reason.actor_id) == (
        Level.COORDINATE, visit.id, almi.id
    )  # fmt: skip
