"""A new version of the agreement as it is typed: read, or told everything that is wrong."""

from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.agreement_proposals import (
    LIMITS,
    LONGEST_DUTY,
    AgreementFlawed,
    Fault,
    Proposal,
    ProposedClause,
)
from advisor_desk.domain.agreement_reading import Reader
from advisor_desk.domain.agreements import Agreement, Terms
from advisor_desk.domain.codes import Need, SizeBand
from advisor_desk.domain.industry_codes import IndustryCode

TODAY = date(2026, 11, 23)
ALMI, EEN = UUID(int=2), UUID(int=3)
CLAUSE = ProposedClause(
    id=UUID(int=11),
    lead_id=ALMI,
    municipalities="Borås, Mark",
    industries={"SNI2025": "c, 62.10", "SNI2007": "J"},
    sizes=(SizeBand.SMALL,),
    needs=(Need.CUSTOMS,),
)
PROPOSAL = Proposal(valid_from=TODAY, clauses=(CLAUSE,), duties={ALMI: "Lån.", EEN: "  "})


class Places:
    """Two municipalities, and industries whose digits do not begin with 0."""

    def municipality_code(self, typed: str) -> str:
        return {"Borås": "1490", "Mark": "1463"}.get(typed, "")

    def is_industry(self, code: IndustryCode) -> bool:
        return not code.code.startswith("0")


def reader(*known: Agreement) -> Reader:
    return Reader(Places(), {ALMI, EEN}, known, TODAY)


def terms_with(name: str, figure: int) -> Terms:
    figures: dict[str, Any] = {name: figure}
    return Terms(**figures)


def ids() -> Iterator[UUID]:
    return (UUID(int=number) for number in count(100))


def read(proposal: Proposal, *known: Agreement) -> Agreement:
    fresh = ids()
    return reader(*known).read(proposal, lambda: next(fresh))


def faults(proposal: Proposal, *known: Agreement) -> list[tuple[Fault, tuple[str, ...]]]:
    with pytest.raises(AgreementFlawed) as told:
        read(proposal, *known)
    return [(flaw.fault, flaw.names) for flaw in told.value.flaws]


def test_names_and_codes_as_typed_become_conditions() -> None:
    [clause] = read(PROPOSAL).clauses

    assert clause.municipalities == {"1490", "1463"}
    assert clause.industries == {
        IndustryCode("SNI2025", "C"),
        IndustryCode("SNI2025", "6210"),
        IndustryCode("SNI2007", "J"),
    }
    assert (clause.lead_id, clause.sizes, clause.needs) == (
        ALMI,
        frozenset({SizeBand.SMALL}),
        frozenset({Need.CUSTOMS}),
    )


def test_an_empty_duty_is_none() -> None:
    assert [(one.actor_id, one.text) for one in read(PROPOSAL).duties] == [(ALMI, "Lån.")]


@pytest.mark.parametrize(
    ("wrong", "fault", "names"),
    [
        (replace(CLAUSE, lead_id=None), Fault.NO_LEAD, ()),
        (replace(CLAUSE, lead_id=UUID(int=9)), Fault.NO_LEAD, ()),
        (replace(CLAUSE, municipalities="Borås; Bårås,Mårk"), Fault.PLACE_UNKNOWN,
         ("Bårås", "Mårk")),
        (replace(CLAUSE, industries={"SNI2025": "01 62"}), Fault.INDUSTRY_UNKNOWN,
         ("01 (SNI2025)",)),
    ],
)  # fmt: skip
def test_a_clause_that_cannot_be_read_is_told_with_what_is_wrong(
    wrong: ProposedClause, fault: Fault, names: tuple[str, ...]
) -> None:
    assert faults(replace(PROPOSAL, clauses=(wrong,))) == [(fault, names)]


def test_everything_that_is_wrong_is_told_at_once() -> None:
    wrong = replace(CLAUSE, lead_id=None, municipalities="Bårås")
    proposal = replace(
        PROPOSAL,
        valid_to=TODAY - timedelta(days=1),
        clauses=(wrong, replace(wrong, id=UUID(int=12), municipalities="")),
        duties={ALMI: "x" * (LONGEST_DUTY + 1)},
    )
    assert [fault for fault, _ in faults(proposal)] == [
        Fault.ENDS_BEFORE_START, Fault.NO_LEAD, Fault.PLACE_UNKNOWN, Fault.NO_LEAD,
        Fault.DUTY_TOO_LONG,
    ]  # fmt: skip


@pytest.mark.parametrize("name", LIMITS)
def test_figures_have_limits(name: str) -> None:
    least, most = LIMITS[name]
    for figure in (least - 1, most + 1):
        wrong = replace(PROPOSAL, terms=terms_with(name, figure))
        assert faults(wrong) == [(Fault.FIGURE_OUT_OF_RANGE, (name,))]
    for figure in (least, most):
        terms = terms_with(name, figure)
        assert read(replace(PROPOSAL, terms=terms)).terms == terms


def test_what_held_before_today_stays_as_it_was() -> None:
    earlier = replace(PROPOSAL, valid_from=TODAY - timedelta(days=1))

    assert read(earlier).valid_from == earlier.valid_from
    assert faults(earlier, read(PROPOSAL)) == [(Fault.STARTS_TOO_EARLY, ())]


def test_a_version_that_changes_nothing_is_refused() -> None:
    now = read(PROPOSAL)
    again = replace(PROPOSAL, clauses=(replace(CLAUSE, id=now.clauses[0].id),))

    assert faults(again, now) == [(Fault.UNCHANGED, ())]
    assert read(replace(again, valid_to=TODAY), now).valid_to == TODAY


def test_a_clause_keeps_its_id_until_it_says_something_else() -> None:
    now = read(PROPOSAL)
    [kept] = now.clauses
    same = replace(CLAUSE, id=kept.id)
    other = replace(PROPOSAL, clauses=(same, replace(CLAUSE, id=UUID(int=13), lead_id=EEN)))
    changed = replace(PROPOSAL, clauses=(replace(same, lead_id=EEN),))

    assert read(other, now).clauses[0] == kept
    assert read(changed, now).clauses[0].id != kept.id


def test_an_agreement_may_name_no_lead_at_all() -> None:
    assert read(replace(PROPOSAL, clauses=())).clauses == ()


def test_what_can_be_read_so_far_is_told_by_its_place() -> None:
    half = replace(CLAUSE, id=UUID(int=12), municipalities="Bor")
    sound = reader().sound(replace(PROPOSAL, clauses=(half, CLAUSE)))

    assert {place: one.id for place, one in sound.items()} == {1: CLAUSE.id}


@given(st.text(), st.text(), st.dates() | st.none())
def test_whatever_is_typed_is_read_as_it_stands_or_refused(
    places: str, codes: str, valid_to: date | None
) -> None:
    clause = replace(CLAUSE, municipalities=places, industries={"SNI2025": codes})
    proposal = replace(PROPOSAL, clauses=(clause,), valid_to=valid_to)
    is_sound = bool(reader().sound(proposal)) and (valid_to is None or valid_to >= TODAY)
    with nullcontext() if is_sound else pytest.raises(AgreementFlawed):
        assert len(read(proposal).clauses) == 1
