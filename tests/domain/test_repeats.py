"""Rows of one list that are about one company are found, in whatever order they stand."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.participants import Participant
from advisor_desk.domain.repeats import Repeats, mark, repeats

ONE, OTHER = "5560160680", "5560000001"
rows = st.lists(
    st.builds(
        Participant,
        line=st.just(0),
        name=st.sampled_from(["", "Norrby AB", "NORRBY", "Norrby HB", "Åsa Trä AB"]),
        number=st.sampled_from([None, None, ONE, OTHER]),
        town=st.sampled_from(["", "Borås", "Kiruna"]),
        contact=st.sampled_from(["", "Åsa Ek", "Bo Ek"]),
    ).filter(lambda row: bool(row.name or row.number)),
    max_size=9,
)


def sorted_out(found: Sequence[Participant]) -> Repeats:
    return repeats(map(mark, found))


def numbered(found: Sequence[Participant]) -> list[Participant]:
    return [replace(row, line=line) for line, row in enumerate(found, 2)]


def groups(found: Repeats, listed: Sequence[Participant]) -> list[list[str]]:
    """The rows of each company by what they say, the first one first."""
    of = defaultdict[int, list[Participant]](list)
    for row in listed:
        repeat = found.of.get(row.line)
        of[repeat.line if repeat else row.line].append(row)
    return sorted(sorted(str(replace(row, line=0)) for row in some) for some in of.values())


@given(rows, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(
    found: list[Participant], chance: st.DataObject
) -> None:
    listed = numbered(found)
    shuffled = list(found)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    other = numbered(shuffled)

    assert groups(sorted_out(listed), listed) == groups(sorted_out(other), other)


@given(rows)
def test_each_row_is_first_or_repeats_one_that_is(found: list[Participant]) -> None:
    listed = numbered(found)
    of = sorted_out(listed).of

    assert of.keys() <= {row.line for row in listed}
    assert {repeat.line for repeat in of.values()}.isdisjoint(of)


@given(rows)
def test_a_number_decides_who_belongs_together(found: list[Participant]) -> None:
    listed = numbered(found)
    of = sorted_out(listed).of
    firsts = defaultdict[str, set[int]](set)
    for row in listed:
        if row.number:
            firsts[row.number].add(of[row.line].line if row.line in of else row.line)

    assert all(len(some) == 1 for some in firsts.values())
    assert len(set().union(*firsts.values())) == len(firsts)


def row(line: int, name: str, number: str | None = None, town: str = "") -> Participant:
    return Participant(line=line, name=name, number=number, town=town)


def test_a_name_alone_joins_the_one_number_it_can_mean() -> None:
    found = sorted_out([row(2, "Norrby AB"), row(3, "Norrby AB", ONE, "Borås")])

    assert found.of[2].line == 3
    assert found.of[2].is_sure
    assert not found.disputed


def test_a_name_with_two_numbers_is_disputed() -> None:
    found = sorted_out([row(2, "Norrby"), row(3, "Norrby AB", ONE), row(4, "Norrby AB", OTHER)])

    assert not found.of
    assert found.disputed == {2}


def test_one_name_in_two_towns_is_two_companies() -> None:
    found = sorted_out([row(2, "Norrby", town="Borås"), row(3, "Norrby", town="Kiruna")])

    assert not found.of
    assert not found.disputed


def test_another_legal_form_is_joined_but_not_sure() -> None:
    found = sorted_out([row(2, "Norrby AB", town="Borås"), row(3, "Norrby HB", town="Borås")])

    [repeat] = found.of.values()
    assert not repeat.is_sure


def test_the_row_that_says_most_comes_first() -> None:
    found = sorted_out([row(2, "", ONE), replace(row(3, "Norrby", ONE), contact="Åsa")])

    assert found.of[2].line == 3
