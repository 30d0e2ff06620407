"""What is taken of another desk's records: only the owner's word, once, and never over ours."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.coordination import Coordination, coordinator
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.parcels import (
    DELETED,
    Concerned,
    Fields,
    Held,
    Item,
    Judged,
    Merge,
    Owner,
    Sender,
    Standing,
    Word,
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
words = st.none() | st.builds(
    Word, version=st.integers(1, 5), fields=st.none() | fields, deleted=st.booleans()
)
helds = st.none() | st.builds(
    Held, fields=fields, deleted=st.booleans(), last=words, unseen=st.frozensets(names)
)


def after(held: Held | None, done: Judged) -> Held:
    """The desk once it has taken what was judged."""
    item = done.item
    before = held.last.fields if held and held.last and held.last.fields else {}
    return Held(
        fields={**(held.fields if held else {}), **done.takes},
        deleted=done.deleted,
        last=Word(version=item.version, fields={**before, **item.fields}, deleted=item.deleted),
        unseen=held.unseen if held else frozenset(),
    )


def lower(ours: Fields, theirs: Fields) -> Fields:
    """A rule that does not care which of the two is ours."""
    return {n: min(one[n] for one in (ours, theirs) if n in one) for n in {*ours, *theirs}}


@given(items, helds)
def test_what_is_not_the_senders_to_say_changes_nothing(item: Item, held: Held | None) -> None:
    done = judged(item, held, allowed=False)

    assert (done.standing, done.takes, done.is_taken) == (Standing.NOT_THEIRS, {}, False)


@given(items, helds, st.booleans(), st.sampled_from([None, lower]))
def test_taking_twice_is_taking_once(
    item: Item, held: Held | None, is_theirs: bool, merge: Merge | None
) -> None:
    first = judged(item, held, allowed=True, is_theirs=is_theirs, merge=merge)
    if first.standing is Standing.OLDER:
        return
    again = judged(item, after(held, first), allowed=True, is_theirs=is_theirs, merge=merge)

    assert not again.is_taken


@given(items, helds, st.dictionaries(names, st.integers(4, 7)))
def test_what_others_changed_since_is_not_taken_back_by_a_repeat(
    item: Item, held: Held | None, since: dict[str, int]
) -> None:
    first = judged(item, held, allowed=True)
    if first.standing is Standing.OLDER:
        return
    known = after(held, first)
    again = judged(item, replace(known, fields={**known.fields, **since}), allowed=True)

    assert not again.is_taken


@given(items, helds)
def test_what_this_desk_changed_unseen_is_kept(item: Item, held: Held | None) -> None:
    done = judged(item, held, allowed=True)

    assert not (held and held.unseen & done.takes.keys())
    assert done.keeps <= (held.unseen if held else frozenset())


@given(items, helds)
def test_of_ones_own_record_another_actor_has_the_last_word(item: Item, held: Held | None) -> None:
    assert judged(item, held, allowed=True, is_theirs=True).keeps == frozenset()


@given(items, helds)
def test_what_the_sender_says_anew_is_taken_or_kept_and_told(
    item: Item, held: Held | None
) -> None:
    done = judged(item, held, allowed=True)
    if done.standing in {Standing.CHANGED, Standing.SAME} and held:
        said_before = held.last.fields or {} if held.last else {}
        for name in item.fields.keys() - done.takes.keys() - done.keeps:
            told = item.fields[name]
            assert held.fields.get(name) == told or said_before.get(name) == told


@given(fields, fields)
def test_two_desks_that_do_not_know_of_each_other_come_to_say_the_same(
    one: dict[str, int], other: dict[str, int]
) -> None:
    """Each takes the other's, in whichever order: a rule that is the same both ways settles it."""
    both = dict.fromkeys({*one, *other}, 0)
    ours, theirs = {**both, **one}, {**both, **other}
    disputed = frozenset(n for n in both if ours[n] != theirs[n])

    def taken(here: dict[str, int], there: dict[str, int]) -> dict[str, int]:
        item = Item(table="t", id=UUID(int=9), version=2, deleted=False, fields=there)
        held = Held(fields=here, unseen=disputed)
        return {**here, **judged(item, held, allowed=True, merge=lower).takes}

    assert taken(ours, theirs) == taken(theirs, ours)


@given(items, fields)
def test_a_late_parcel_takes_nothing_back(item: Item, known: dict[str, int]) -> None:
    held = Held(fields=known, last=Word(version=item.version + 1))

    assert judged(item, held, allowed=True).standing is Standing.OLDER


def test_what_was_deleted_here_is_not_brought_back_by_one_who_did_not_know() -> None:
    item = Item(table="next_step", id=new_id(), version=1, deleted=False, fields={"role": 1})
    gone = Held(fields={"role": 1}, deleted=True, unseen=frozenset({DELETED}))

    assert not judged(item, gone, allowed=True).is_taken
    known = replace(gone, unseen=frozenset())
    assert not judged(item, known, allowed=True).deleted


def test_what_was_changed_here_is_not_deleted_by_one_who_did_not_know() -> None:
    item = Item(table="next_step", id=new_id(), version=2, deleted=True, fields={})

    assert not judged(item, Held(fields={}, unseen=frozenset({"role"})), allowed=True).deleted
    assert judged(item, Held(fields={}), allowed=True).deleted


def test_public_facts_are_taken_only_where_nothing_is_known() -> None:
    item = Item(table="company", id=new_id(), version=3, deleted=False, fields={"name": "Ny"})

    assert judged(item, None, allowed=True, only_new=True).standing is Standing.NEW
    known = Held(fields={"name": "Gammal"})
    assert judged(item, known, allowed=True, only_new=True).standing is Standing.SAME


def sender(actor_id: UUID, *, coordinates: bool = False, colleague: bool = False) -> Sender:
    return Sender(actor_id=actor_id, is_coordinator=coordinates, is_colleague=colleague)


def test_an_actor_speaks_for_itself_and_the_coordinator_for_all() -> None:
    almis = ALMI.hex

    assert may_write([Owner.ACTOR], almis, sender(ALMI))
    assert not may_write([Owner.ACTOR], almis, sender(EEN, coordinates=True))
    assert not may_write([Owner.COORDINATOR], almis, sender(ALMI))
    assert may_write([Owner.COORDINATOR, Owner.ACTOR], almis, sender(EEN, coordinates=True))
    assert may_write([Owner.COLLEAGUE], None, sender(EEN, colleague=True))
    assert not may_write([], almis, sender(ALMI, coordinates=True, colleague=True))


def test_of_a_visit_the_lead_and_those_who_take_part_speak() -> None:
    joint = Concerned(leads=frozenset({ALMI}), taking_part=frozenset({ALMI, EEN}))

    assert may_write([Owner.LEAD], None, sender(ALMI), joint)
    assert not may_write([Owner.LEAD], None, sender(EEN), joint)
    assert may_write([Owner.PARTY], None, sender(EEN), joint)
    assert not may_write([Owner.PARTY], None, sender(EEN))


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
