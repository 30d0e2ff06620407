"""A programme's list is followed up: planned for all its companies in one step, and taken back."""

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from advisor_desk.domain.next_steps import StepDayUnlikely, months_after
from advisor_desk.domain.programmes import Ended, FollowedUpAlready
from advisor_desk.domain.progress import Unreported
from advisor_desk.services.opening import Services
from advisor_desk.services.participants.lists import Wanted
from tests.services.lists import ASA, NEW, NORRBY, checked, written


@pytest.fixture
def list_id(services: Services, tmp_path: Path) -> UUID:
    """Three companies brought in, one of them twice."""
    path = written(
        tmp_path,
        f"Norrby;{NORRBY};Borås;Bo Ek",
        f"Norrby Mekaniska;{NORRBY};Borås;Eva Ek",
        f"Åsa Träförädling AB;{ASA};Åsa;Ida",
        f"Nytt AB;{NEW};Borås;Per",
    )
    found = checked(services, path)
    services.list_decisions.accept_all(found, Wanted())
    services.list_import.apply(found, Unreported())
    return found


def ended(services: Services, *months: int, on: date | None = None) -> Ended:
    me = services.desk.me
    return Ended(
        name="Exportsprånget",
        on=on or services.desk.today() - timedelta(days=200),
        months=months or (6, 12),
        text="Fråga vad det blev av det",
        actor_id=me.actor.id,
        adviser_id=me.adviser.id,
    )


def test_every_company_that_came_in_is_asked_after_each_of_the_months(
    services: Services, list_id: UUID
) -> None:
    made = services.list_following.follow_up(list_id, ended(services))

    listed = services.steps.list()
    assert services.list_following.count(list_id) == 3
    assert (len(made), len(listed)) == (6, 6)
    assert len({one.step.company_id for one in listed}) == 3
    assert {one.step.programme for one in listed} == {"Exportsprånget"}


def test_those_overdue_stand_first_on_today(services: Services, list_id: UUID) -> None:
    plan = ended(services, 6, 12)
    services.list_following.follow_up(list_id, plan)

    due = [one.step.due for one in services.today.view().steps]
    assert due == [months_after(plan.on, 6)] * 3
    assert due[0] < services.desk.today()


def test_planned_again_nothing_comes_twice(services: Services, list_id: UUID) -> None:
    services.list_following.follow_up(list_id, ended(services, 6))

    assert len(services.list_following.follow_up(list_id, ended(services, 6, 12))) == 3
    with pytest.raises(FollowedUpAlready):
        services.list_following.follow_up(list_id, ended(services, 6, 12))


def test_all_of_it_is_taken_back(services: Services, list_id: UUID) -> None:
    made = services.list_following.follow_up(list_id, ended(services))
    services.list_following.take_back(made)

    assert services.steps.list() == []


def test_a_mistyped_year_plans_nothing(services: Services, list_id: UUID) -> None:
    with pytest.raises(StepDayUnlikely):
        services.list_following.follow_up(list_id, ended(services, 6, on=date(1926, 1, 1)))

    assert services.steps.list() == []


def test_a_list_not_brought_in_has_nobody_to_ask(services: Services, tmp_path: Path) -> None:
    found = checked(services, written(tmp_path, f"Norrby;{NORRBY};Borås;Bo Ek"))

    assert services.list_following.count(found) == 0
    with pytest.raises(FollowedUpAlready):
        services.list_following.follow_up(found, ended(services))
