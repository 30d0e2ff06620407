"""What is taken of another desk's records: only the owner's word, once, and never over ours."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.coordination import Coordination, coordinator
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.parcels import (
    Held,
    Item,
    Judged,
    Owner,
    Sender,
    Standing,
    judged,
    may_write,
)

ALMI, EEN = UUID(int=1), UUID(int=2)
NOW = datetime(2026, 11, 23, tzinfo=UTC)
names = st.sampled_from(["role", "status", "starts_at", "purpose"])
fields = st.dictionaries(names, st.integers(0, 3))
items = st.builds(
    Item,
    table=st.just("engagement"),
    id=st.just(UUID(int=9)),
    version=st.integers(1, 5),
    deleted=st.booleans(),
    fields=fields,
)
helds = st.none() | st.builds(
    Held,
    fields=fields,
    deleted=st.booleans(),
    taken=st.none() | st.integers(1, 5),
    ours=st.frozensets(names),
)


def after(held: Held | None, done: Judged) -> Held:
    """The desk once it has taken what was judged."""
    before: dict[str, Any] = dict(held.fields) if held else {}
    ours = held.ours if held else frozenset[str]()
    deleted = done.item.deleted if done.is_taken else bool(held and held.deleted)
    taken = max(done.item.version, (held.taken or 0) if held else 0)
    return Held(fields={**before, **done.takes}, deleted=deleted, taken=taken, ours=ours)


@given(items, helds)
def test_what_is_not_the_senders_to_say_changes_nothing(item: Item, held: Held | None) -> None:
    done = judged(item, held, allowed=False)

    assert (done.standing, done.takes, done.is_taken) == (Standing.NOT_THEIRS, {}, False)


@given(items, helds)
def test_taking_twice_is_taking_once(item: Item, held: Held | None) -> None:
    first = judged(item, held, allowed=True)
    if not first.is_taken:
        return
    again = judged(item, after(held, first), allowed=True)

    assert not again.is_taken


@given(items, helds)
def test_what_this_desk_changed_itself_is_kept(item: Item, held: Held | None) -> None:
    done = judged(item, held, allowed=True)

    assert not (held and held.ours & done.takes.keys())
    assert done.keeps <= (held.ours if held else frozenset())


@given(items, helds)
def test_what_is_neither_taken_nor_kept_was_the_same_or_late(
    item: Item, held: Held | None
) -> None:
    done = judged(item, held, allowed=True)
    if done.standing in {Standing.NEW, Standing.CHANGED, Standing.SAME} and held:
        rest = item.fields.keys() - done.takes.keys() - done.keeps
        assert all(held.fields.get(name) == item.fields[name] for name in rest)


@given(items, fields)
def test_a_late_parcel_takes_nothing_back(item: Item, known: dict[str, int]) -> None:
    held = Held(fields=known, taken=item.version + 1)

    assert judged(item, held, allowed=True).standing is Standing.OLDER


def test_public_facts_are_taken_only_where_nothing_is_known() -> None:
    item = Item(table="company", id=new_id(), version=3, deleted=False, fields={"name": "Ny"})

    assert judged(item, None, allowed=True, only_new=True).standing is Standing.NEW
    known = Held(fields={"name": "Gammal"})
    assert judged(item, known, allowed=True, only_new=True).standing is Standing.SAME


def sender(actor_id: UUID, *, coordinates: bool = False, colleague: bool = False) -> Sender:
    return Sender(actor_id=actor_id, is_coordinator=coordinates, is_colleague=colleague)


def test_an_actor_speaks_for_itself_and_the_coordinator_for_all() -> None:
    almis = {"actor_id": ALMI.hex}

    assert may_write([Owner.ACTOR], almis, sender(ALMI))
    assert not may_write([Owner.ACTOR], almis, sender(EEN, coordinates=True))
    assert not may_write([Owner.COORDINATOR], almis, sender(ALMI))
    assert may_write([Owner.COORDINATOR, Owner.ACTOR], almis, sender(EEN, coordinates=True))
    assert may_write([Owner.COLLEAGUE], {}, sender(EEN, colleague=True))
    assert not may_write([], almis, sender(ALMI, coordinates=True, colleague=True))


people = st.sampled_from([UUID(int=n) for n in range(1, 5)])
handed = st.lists(st.tuples(people, st.none() | people, st.integers(0, 9)), max_size=8)


def _records(told: list[tuple[UUID, UUID | None, int]]) -> list[Coordination]:
    return [
        Coordination(
            id=UUID(int=100 + number),
            adviser_id=to,
            since=NOW + timedelta(days=day),
            handed_by=by,
        )
        for number, (to, by, day) in enumerate(told)
    ]


@given(handed, st.randoms())
def test_who_coordinates_does_not_hang_on_the_order_of_records(
    told: list[tuple[UUID, UUID | None, int]], rng: Any
) -> None:
    records = _records(told)
    mixed = records.copy()
    rng.shuffle(mixed)

    assert coordinator(mixed) == coordinator(records)


def test_only_who_coordinates_hands_it_on() -> None:
    one, two, three = UUID(int=1), UUID(int=2), UUID(int=3)

    assert coordinator(_records([(one, None, 0), (two, one, 1)])) == two
    assert coordinator(_records([(one, None, 0), (two, one, 1), (three, one, 2)])) == two
    assert coordinator(_records([(one, None, 0), (three, None, 2)])) == one
    assert coordinator([]) is None
