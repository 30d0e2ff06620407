"""The key a desk signs with, and those of others that it remembers."""

import pytest

from advisor_desk.domain.actors import Adviser
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.parcels import Trust
from advisor_desk.services.known_keys import key_of, keys_at, pin, trust_of
from advisor_desk.services.opening import Services
from advisor_desk.system.signing import new_key, public_of
from tests.desks import actor


def at_almi(services: Services, name: str = "Alma Lund") -> Adviser:
    adviser = Adviser(id=new_id(), actor_id=actor(services, "ALMI").id, name=name)
    return services.directory.save_adviser(adviser)


def test_a_desk_has_one_key_and_keeps_it(services: Services) -> None:
    assert key_of(services.desk) == key_of(services.desk)


def test_a_key_is_first_then_known_and_another_one_is_a_change(services: Services) -> None:
    alma, key, other = at_almi(services), public_of(new_key()), public_of(new_key())
    with services.desk.write() as session:
        said = [trust_of(session, alma.actor_id, alma.id, one) for one in (key, None)]
        pin(session, alma.id, key, services.desk.now())
        said += [trust_of(session, alma.actor_id, alma.id, one) for one in (key, other, None)]
    before, after = [Trust.FIRST, Trust.UNSIGNED], [Trust.KNOWN, Trust.CHANGED, Trust.STRIPPED]
    assert said == [*before, *after]


@pytest.mark.parametrize("is_listed", [True, False])
def test_another_person_where_a_key_is_known_is_a_newcomer(
    services: Services, is_listed: bool
) -> None:
    alma, eve = at_almi(services), at_almi(services, "Eve Ny")
    with services.desk.write() as session:
        pin(session, alma.id, public_of(new_key()), services.desk.now())
        who = eve.id if is_listed else None
        said = [trust_of(session, alma.actor_id, who, one) for one in (public_of(new_key()), None)]
    assert said == [Trust.NEWCOMER, Trust.STRIPPED]


def test_the_desks_own_key_is_one_of_its_actors(services: Services) -> None:
    me, key = services.desk.me, public_of(key_of(services.desk))
    with services.desk.read() as session:
        assert keys_at(session, me.actor.id) == {me.adviser.id: key}


def test_somebody_who_is_not_known_is_new(services: Services) -> None:
    with services.desk.read() as session:
        assert trust_of(session, None, None, public_of(new_key())) is Trust.FIRST
