"""Which clause of the agreement decides: conditions met, the narrower one, the earlier one."""

from collections.abc import Iterable
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.clauses import (
    Clause,
    Matter,
    Traits,
    beats,
    deciding,
    deciding_each,
    overlap,
)
from advisor_desk.domain.codes import Need, SizeBand
from advisor_desk.domain.industry_codes import IndustryCode, section

ALMI, EEN = UUID(int=2), UUID(int=3)
TEXTILES = IndustryCode("SNI2025", "13960")
MAKING, TEXTILE = IndustryCode("SNI2025", "C"), IndustryCode("SNI2025", "13")
BORAS = Traits(municipality="1490", industry=TEXTILES, size=SizeBand.SMALL)


def clause(
    number: int = 1,
    lead: UUID = ALMI,
    *,
    places: Iterable[str] = (),
    industries: Iterable[IndustryCode] = (),
    sizes: Iterable[SizeBand] = (),
    needs: Iterable[Need] = (),
) -> Clause:
    return Clause(
        id=UUID(int=number),
        lead_id=lead,
        municipalities=frozenset(places),
        industries=frozenset(industries),
        sizes=frozenset(sizes),
        needs=frozenset(needs),
    )


@pytest.mark.parametrize(
    ("one", "speaks"),
    [
        (clause(), True),
        (clause(places=["1490"]), True),
        (clause(places=["1480", "1490"]), True),
        (clause(places=["1480"]), False),
        (clause(industries=[MAKING]), True),
        (clause(industries=[TEXTILE]), True),
        (clause(industries=[IndustryCode("SNI2025", "14")]), False),
        (clause(industries=[IndustryCode("SNI2007", "C")]), False),
        (clause(sizes=[SizeBand.SMALL]), True),
        (clause(sizes=[SizeBand.LARGE]), False),
        (clause(needs=[Need.CUSTOMS]), True),
        (clause(needs=[Need.LAW]), False),
        (clause(places=["1490"], sizes=[SizeBand.LARGE]), False),
        (clause(places=["1490"], sizes=[SizeBand.SMALL], needs=[Need.CUSTOMS]), True),
    ],
)
def test_a_clause_speaks_where_every_condition_is_met(one: Clause, speaks: bool) -> None:
    assert one.speaks_of(BORAS, Need.CUSTOMS) is speaks


@pytest.mark.parametrize(
    "one",
    [clause(places=["1490"]), clause(industries=[MAKING]), clause(sizes=[SizeBand.SMALL]),
     clause(needs=[Need.LAW])],
)  # fmt: skip
def test_what_is_not_known_meets_no_condition(one: Clause) -> None:
    assert not one.speaks_of(Traits(), None)
    assert clause().speaks_of(Traits(), None)


def test_a_letter_means_its_own_version_of_the_code() -> None:
    """Data programming is in J by SNI 2007, in K by SNI 2025."""
    old, new = IndustryCode("SNI2007", "62010"), IndustryCode("SNI2025", "62100")

    assert (section(old), section(new)) == ("J", "K")
    assert IndustryCode("SNI2007", "J").covers(old)
    assert not IndustryCode("SNI2025", "J").covers(new)


@pytest.mark.parametrize("code", ["", "04", "9", "X1"])
def test_a_code_that_there_is_not_lies_in_no_section(code: str) -> None:
    assert section(IndustryCode("SNI2025", code)) == ""
    assert not MAKING.covers(IndustryCode("SNI2025", code))


WIDE = clause(1, places=["1490", "1491"])


@pytest.mark.parametrize(
    ("other", "winner"),
    [
        (clause(2, EEN, places=["1490"], sizes=[SizeBand.SMALL]), 2),  # more conditions
        (clause(2, EEN, needs=[Need.CUSTOMS]), 2),  # names the need
        (clause(2, EEN, places=["1490"]), 2),  # lies within
        (clause(2, EEN, places=["1490", "1480"]), 1),  # listed later
        (clause(2, EEN, places=["1490", "1491"]), 1),  # the same, listed later
        (clause(2, EEN, sizes=[SizeBand.SMALL]), 1),  # as many conditions, listed later
        (clause(2, EEN), 1),  # fewer conditions
        (clause(2, EEN, places=["1480"], sizes=[SizeBand.SMALL]), 1),  # does not speak
    ],
)
def test_of_two_that_speak_the_narrower_decides_then_the_earlier(
    other: Clause, winner: int
) -> None:
    found = deciding([WIDE, other], BORAS, Need.CUSTOMS)
    assert found is not None
    assert found.id == UUID(int=winner)


def test_a_division_lies_within_its_section() -> None:
    section_first = [clause(1, industries=[MAKING]), clause(2, EEN, industries=[TEXTILE])]
    found = deciding(section_first, BORAS, None)
    assert found == section_first[1]


def test_each_need_has_a_clause_of_its_own() -> None:
    money, duty = clause(1, needs=[Need.FINANCING]), clause(2, EEN, needs=[Need.CUSTOMS])
    found = deciding_each([money, duty], BORAS, {Need.CUSTOMS, Need.FINANCING, Need.LAW})
    assert dict(found) == {Need.FINANCING: money, Need.CUSTOMS: duty}


def test_without_a_need_no_clause_about_needs_decides() -> None:
    assert list(deciding_each([clause(needs=[Need.LAW])], BORAS, ())) == []
    assert list(deciding_each([WIDE], BORAS, ())) == [(None, WIDE)]


codes = st.sampled_from(
    [MAKING, TEXTILE, TEXTILES, IndustryCode("SNI2025", "K"), IndustryCode("SNI2007", "13")]
)
places = st.sampled_from(["1480", "1490", "1491"])
few_sizes = st.sampled_from([SizeBand.SOLO, SizeBand.SMALL])
few_needs = st.sampled_from([Need.LAW, Need.CUSTOMS])
clauses = st.builds(
    Clause,
    id=st.integers(1, 10_000).map(lambda number: UUID(int=number)),
    lead_id=st.sampled_from([ALMI, EEN]),
    municipalities=st.frozensets(places, max_size=2),
    industries=st.frozensets(codes, max_size=2),
    sizes=st.frozensets(few_sizes, max_size=1),
    needs=st.frozensets(few_needs, max_size=2),
)
traits = st.builds(
    Traits,
    municipality=st.sampled_from(["", "1480", "1490", "1491"]),
    industry=st.none() | codes.filter(lambda code: code.code.isdigit()),
    size=st.none() | few_sizes,
)
needs = st.none() | few_needs
listed = st.lists(clauses, max_size=5, unique_by=lambda one: one.id)


@given(listed, traits, needs)
def test_whatever_decides_speaks_and_nothing_that_speaks_has_more_conditions(
    given_clauses: list[Clause], of: Traits, need: Need | None
) -> None:
    speaking = [one for one in given_clauses if one.speaks_of(of, need)]
    found = deciding(given_clauses, of, need)

    assert (found is None) is (not speaking)
    if found:
        assert found in speaking
        assert len(found.conditions) == max(len(one.conditions) for one in speaking)


@given(clauses, clauses, traits, needs)
def test_of_two_the_one_that_beats_the_other_decides(
    one: Clause, other: Clause, of: Traits, need: Need | None
) -> None:
    if one.speaks_of(of, need) and other.speaks_of(of, need):
        expected = one if beats(one, other, is_listed_first=True) else other
        assert deciding([one, other], of, need) == expected


@given(clauses, clauses)
def test_one_of_two_beats_the_other(one: Clause, other: Clause) -> None:
    first = beats(one, other, is_listed_first=True)
    assert beats(other, one, is_listed_first=False) is not first


@given(clauses, clauses, traits, needs)
def test_two_that_speak_of_one_company_overlap(
    one: Clause, other: Clause, of: Traits, need: Need | None
) -> None:
    if one.speaks_of(of, need) and other.speaks_of(of, need):
        assert overlap(one, other)
        assert overlap(other, one)


@given(clauses, clauses, traits, needs)
def test_a_clause_within_another_never_speaks_where_that_one_does_not(
    one: Clause, other: Clause, of: Traits, need: Need | None
) -> None:
    if one.is_within(other) and one.speaks_of(of, need):
        assert other.speaks_of(of, need)


@given(clauses)
def test_the_conditions_are_the_matters_with_names(one: Clause) -> None:
    assert (Matter.NEED in one.conditions) is bool(one.needs)
    assert (Matter.MUNICIPALITY in one.conditions) is bool(one.municipalities)
