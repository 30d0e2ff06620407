"""When each version of the agreement is in force, and what became of its clauses."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.agreement_changes import Change, Pair, change_of, compared
from advisor_desk.domain.agreement_versions import Standing, periods
from advisor_desk.domain.agreements import Agreement, in_force
from advisor_desk.domain.clauses import Clause

TODAY = date(2026, 11, 23)
DAYS = st.integers(-6, 6).map(lambda n: TODAY + timedelta(days=n))
ALMI, EEN = UUID(int=2), UUID(int=3)


def agreement(number: int, first: int, last: int | None = None) -> Agreement:
    """In force from so many days after today."""
    return Agreement(
        id=UUID(int=number),
        valid_from=TODAY + timedelta(days=first),
        valid_to=None if last is None else TODAY + timedelta(days=last),
    )


@st.composite
def agreements(draw: st.DrawFn) -> list[Agreement]:
    days = draw(st.lists(st.tuples(DAYS, st.none() | DAYS), max_size=5))
    return [
        Agreement(id=UUID(int=number), valid_from=first, valid_to=last)
        for number, (first, last) in enumerate(days, 1)
        if last is None or last >= first
    ]


@given(agreements(), DAYS)
def test_on_each_day_the_version_in_force_is_the_one_whose_days_it_is(
    known: list[Agreement], day: date
) -> None:
    on = [p.agreement for p in periods(known, TODAY) if p.first <= day <= (p.last or date.max)]
    now = in_force(known, day)

    assert on == ([now] if now else [])


@given(agreements())
def test_only_one_version_is_in_force_today_and_it_is_the_right_one(
    known: list[Agreement],
) -> None:
    found = [p.agreement for p in periods(known, TODAY) if p.standing is Standing.IN_FORCE]

    assert found == [one for one in [in_force(known, TODAY)] if one]


@given(agreements().flatmap(st.permutations))
def test_the_order_in_which_versions_are_known_is_no_matter(known: list[Agreement]) -> None:
    assert periods(known, TODAY) == periods(known[::-1], TODAY)


def test_a_version_that_another_replaced_before_it_began_is_told_apart() -> None:
    found = periods([agreement(1, 5), agreement(2, 5), agreement(3, -9), agreement(4, -3)], TODAY)

    assert [(p.agreement.id.int, p.standing) for p in found] == [
        (2, Standing.COMING),
        (1, Standing.REPLACED),
        (4, Standing.IN_FORCE),
        (3, Standing.EARLIER),
    ]
    assert found[2].last == TODAY + timedelta(days=4)


def clauses(*told: tuple[int, UUID]) -> tuple[Clause, ...]:
    """Each number is a clause of its own, in any version."""
    return tuple(
        Clause(id=uuid4(), lead_id=lead, municipalities=frozenset([str(number)]))
        for number, lead in told
    )


def number(clause: Clause | None) -> int:
    return int(next(iter(clause.municipalities))) if clause else 0


def said(pairs: Sequence[Pair]) -> list[tuple[str, int, int]]:
    return [(pair.change, number(pair.before), number(pair.after)) for pair in pairs]


def test_a_clause_is_known_by_what_it_says_and_a_changed_one_by_its_lead() -> None:
    before = clauses((1, ALMI), (2, EEN), (3, EEN))
    after = clauses((1, ALMI), (9, EEN), (8, UUID(int=7)))

    assert said(compared(before, after)) == [
        ("same", 1, 1), ("changed", 2, 9), ("added", 0, 8), ("removed", 3, 0),
    ]  # fmt: skip


def test_one_clause_that_moved_leaves_the_others_where_they_were() -> None:
    before = clauses((1, ALMI), (2, EEN), (3, EEN))
    after = clauses((2, EEN), (3, EEN), (1, ALMI))

    assert [(change, new) for change, _, new in said(compared(before, after))] == [
        ("same", 2), ("same", 3), ("moved", 1),
    ]  # fmt: skip


IDS = st.lists(st.integers(1, 9).map(lambda n: (n, UUID(int=n % 3))))


@given(IDS)
def test_nothing_is_changed_from_a_version_to_itself(told: list[tuple[int, UUID]]) -> None:
    pairs = compared(clauses(*told), clauses(*told))

    assert {pair.change for pair in pairs} <= {Change.SAME}


@given(IDS, IDS)
def test_every_clause_of_both_versions_is_told_once(
    before: list[tuple[int, UUID]], after: list[tuple[int, UUID]]
) -> None:
    old, new = clauses(*before), clauses(*after)
    pairs = compared(old, new)

    assert [pair.after for pair in pairs if pair.after] == list(new)
    assert sorted(p.before.id for p in pairs if p.before) == sorted(one.id for one in old)
    assert all(one.change is not Change.CHANGED or one.before != one.after for one in pairs)


def test_a_figure_or_a_duty_is_the_same_changed_new_or_gone() -> None:
    told = [change_of("a", "a"), change_of("a", "b"), change_of("", "b"), change_of("a", "")]
    assert told == [Change.SAME, Change.CHANGED, Change.ADDED, Change.REMOVED]
