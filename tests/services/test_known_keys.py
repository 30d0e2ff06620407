"""The key a desk signs with, and those of others that it remembers."""

from advisor_desk.domain.ids import new_id
from advisor_desk.domain.parcels import Trust
from advisor_desk.services.known_keys import key_of, pin, trust_of
from advisor_desk.services.opening import Services
from advisor_desk.system.signing import new_key, public_of


def test_a_desk_has_one_key_and_keeps_it(services: Services) -> None:
    assert key_of(services.desk) == key_of(services.desk)


def test_a_key_is_first_then_known_and_another_one_is_a_change(services: Services) -> None:
    adviser, key, other = new_id(), public_of(new_key()), public_of(new_key())
    with services.desk.write() as session:
        said = [trust_of(session, adviser, key)]
        pin(session, adviser, key, services.desk.now())
        said += [trust_of(session, adviser, one) for one in (key, other, None)]
    assert said == [Trust.FIRST, Trust.KNOWN, Trust.CHANGED, Trust.UNSIGNED]


def test_somebody_who_is_not_known_is_new(services: Services) -> None:
    with services.desk.read() as session:
        assert trust_of(session, None, public_of(new_key())) is Trust.FIRST
