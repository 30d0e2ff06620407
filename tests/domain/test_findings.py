"""What a row of a list is, whatever stands around it."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.companies import Company, CompanyState
from advisor_desk.domain.findings import classify, ensure_possible, proposal
from advisor_desk.domain.likeness import Ground, Likeness
from advisor_desk.domain.participants import (
    Candidate,
    CannotDecide,
    Choice,
    Decision,
    Found,
    Participant,
    Repeat,
    Unread,
)

ROW = Participant(line=2, name="Norrby Mekaniska AB", town="Borås")
SAME = (Ground.SAME_NAME, Ground.SAME_TOWN)


def candidate(
    score: float = 100.0,
    *grounds: Ground,
    at: int = 1,
    on_desk: bool = True,
    number: str | None = "5560160680",
    state: CompanyState = CompanyState.ACTIVE,
    town: str = "",
) -> Candidate:
    company = Company(id=UUID(int=at), name=f"Norrby {at}", number=number, state=state, town=town)
    told = grounds or SAME
    return Candidate(company=company, on_desk=on_desk, likeness=Likeness(score, told))


BY_NUMBER = candidate(100.0, Ground.SAME_NUMBER, at=9)
candidates = st.lists(
    st.builds(
        candidate,
        st.sampled_from([84.0, 88.0, 92.0, 96.0, 99.0, 100.0]),
        st.sampled_from([Ground.SAME_NAME, Ground.NEARLY_SAME_NAME]),
        at=st.integers(1, 8),
        on_desk=st.booleans(),
        number=st.sampled_from([None, "5560000001", "5560160680"]),
    ),
    max_size=5,
    unique_by=lambda one: one.company.id,
)


@given(candidates, st.randoms(use_true_random=False))
def test_the_order_of_the_candidates_does_not_matter(
    found: list[Candidate], chance: st.DataObject
) -> None:
    other = list(found)
    chance.shuffle(other)  # type: ignore[attr-defined]

    assert classify(ROW, found) == classify(ROW, other)


@given(candidates, st.booleans(), st.booleans())
def test_a_number_wins_whatever_the_names_say(
    found: list[Candidate], is_disputed: bool, on_desk: bool
) -> None:
    finding = classify(ROW, [*found, replace(BY_NUMBER, on_desk=on_desk)], is_disputed=is_disputed)

    assert finding.found is (Found.NUMBER_KNOWN if on_desk else Found.IN_REGISTER)
    assert finding.candidates[0].company == BY_NUMBER.company
    assert proposal(finding) == Decision(Choice.USE, 0)


@given(candidates)
def test_what_is_proposed_is_possible(found: list[Candidate]) -> None:
    finding = classify(ROW, found)
    if proposed := proposal(finding):
        ensure_possible(ROW, finding, proposed)


@given(candidates)
def test_what_is_sure_has_a_proposal_and_no_more_than_one_rival(found: list[Candidate]) -> None:
    finding = classify(ROW, found)
    if finding.is_sure:
        best, *others = finding.candidates
        near = [
            one
            for one in others
            if best.likeness.score - one.likeness.score < 4
            and Ground.SAME_NAME in one.likeness.grounds
        ]
        assert proposal(finding)
        assert Ground.SAME_NAME in best.likeness.grounds
        assert all(best.company.number is None and not one.on_desk for one in near)


@pytest.mark.parametrize(
    ("found", "is_sure", "given_candidates"),
    [
        (Found.NAME_KNOWN, True, [candidate()]),
        (Found.NAME_KNOWN, False, [candidate(90.0, Ground.NEARLY_SAME_NAME)]),
        (Found.NAME_KNOWN, False, [candidate(97.0, Ground.SAME_NAME, Ground.ELSEWHERE)]),
        (Found.NAME_KNOWN, False, [candidate(100.0, Ground.SAME_NAME, Ground.OTHER_FORM)]),
        (Found.NAME_KNOWN, False, [candidate(state=CompanyState.DEREGISTERED)]),
        (Found.NAME_KNOWN, True, [candidate(), candidate(99.0, Ground.NEARLY_SAME_NAME, at=2)]),
        (Found.NAME_KNOWN, True, [candidate(), candidate(100.0, *SAME, Ground.OTHER_FORM, at=2)]),
        (Found.IN_REGISTER, True, [candidate(on_desk=False)]),
        (Found.AMBIGUOUS, False, [candidate(), candidate(98.0, at=2)]),
        (Found.NAME_KNOWN, True, [candidate(), candidate(98.0, Ground.SAME_NAME, at=2, town="X")]),
        (Found.AMBIGUOUS, False, [candidate(), candidate(at=2, on_desk=False)]),
        (Found.NAME_KNOWN, True, [candidate(), candidate(95.0, at=2)]),
        # A company of the desk without a number may be the one that the register has.
        (Found.NAME_KNOWN, True, [candidate(number=None), candidate(at=2, on_desk=False)]),
        (Found.NEW, False, []),
    ],
)
def test_names_are_weighed(
    found: Found, is_sure: bool, given_candidates: Sequence[Candidate]
) -> None:
    finding = classify(ROW, given_candidates)

    assert (finding.found, finding.is_sure) == (found, is_sure)


def test_a_number_whose_company_has_another_name_is_looked_at() -> None:
    other = candidate(100.0, Ground.SAME_NUMBER, Ground.OTHER_NAME)

    finding = classify(ROW, [other])

    assert (finding.found, finding.is_sure) == (Found.NUMBER_KNOWN, False)


@pytest.mark.parametrize("row", [replace(ROW, wrong_number="12"), replace(ROW, number="1")])
def test_a_name_alone_is_not_sure_where_a_number_is_typed(row: Participant) -> None:
    assert not classify(row, [candidate(number=None)]).is_sure


def test_a_number_alone_that_nobody_has_cannot_be_used() -> None:
    finding = classify(Participant(line=3, number="5560160680"), [])

    assert (finding.found, finding.unread) == (Found.UNREADABLE, Unread.NAME)
    assert proposal(finding) is None


def test_a_name_with_two_numbers_in_the_list_is_ambiguous() -> None:
    assert classify(ROW, [candidate()], is_disputed=True).found is Found.AMBIGUOUS


def test_a_row_that_repeats_another_follows_it() -> None:
    finding = classify(ROW, [candidate()], repeat=Repeat(7, is_sure=True))

    assert (finding.found, finding.repeats) == (Found.REPEATED, 7)
    assert proposal(finding) == Decision(Choice.JOIN)


@pytest.mark.parametrize(
    "decision", [Decision(Choice.USE, 1), Decision(Choice.USE), Decision(Choice.JOIN)]
)
def test_what_is_not_offered_cannot_be_decided(decision: Decision) -> None:
    with pytest.raises(CannotDecide):
        ensure_possible(ROW, classify(ROW, [candidate()]), decision)


def test_an_unreadable_row_can_only_be_left_out() -> None:
    row = Participant(line=3)
    finding = classify(row, [])

    ensure_possible(row, finding, Decision(Choice.SKIP))
    with pytest.raises(CannotDecide):
        ensure_possible(row, finding, Decision(Choice.ADD))
