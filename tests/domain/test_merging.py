"""What a merge keeps of two companies, and what its undo gives back."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.codes import SizeBand
from advisor_desk.domain.companies import Company, CompanyState, NoContact
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.merging import (
    PARTS,
    Back,
    CompanyField,
    MergeUndecided,
    Plan,
    Redirect,
    Side,
    UndoUndecided,
    left_number,
    merged,
    parted,
    parts,
    plan,
    touched,
)

words = st.sampled_from(["", "a", "b", "unknown"])
wishes = st.none() | st.builds(NoContact, since=st.dates(), said_by=words)


def _versioned(company: Company) -> Company:
    """A version says which list a code is from: without a code there is none."""
    return company if company.industry else replace(company, industry_version="")


companies = st.builds(
    Company,
    id=st.builds(new_id),
    name=st.sampled_from(["a", "b", "unknown"]),
    country=st.sampled_from(["SE", "NO"]),
    number=st.sampled_from([None, "1", "2"]),
    legal_form=words,
    street=words,
    postcode=words,
    town=words,
    municipality=words,
    municipality_confirmed=st.booleans(),
    industry=words,
    industry_version=words,
    size=st.none() | st.sampled_from(SizeBand),
    website=words,
    state=st.sampled_from(CompanyState),
    declines_advertising=st.booleans(),
    no_contact=wishes,
).map(_versioned)
sides = st.dictionaries(st.sampled_from(CompanyField), st.sampled_from(Side))


def decided(found: Plan, side: Side = Side.KEPT) -> Company:
    return merged(found, dict.fromkeys(CompanyField, side))


def redirect(found: Plan, after: Company) -> Redirect:
    return Redirect(
        id=new_id(),
        from_id=found.gone.id,
        to_id=found.kept.id,
        merged_at=datetime(2026, 11, 23, tzinfo=UTC),
        merged_by=None,
        name=found.gone.name,
        before=found.kept,
        after=after,
    )


def test_every_fact_of_a_company_belongs_to_one_field() -> None:
    facts = [name for names in PARTS.values() for name in names]

    assert sorted(facts) == sorted(set(Company.__dataclass_fields__) - {"id", "version"})


@given(companies)
def test_a_company_and_its_copy_need_no_decision(one: Company) -> None:
    copy = replace(one, id=new_id())

    assert merged(plan(one, copy), {}) == one


@given(companies, companies, st.sampled_from(Side))
def test_nothing_stands_there_that_neither_said(kept: Company, gone: Company, side: Side) -> None:
    after = decided(plan(kept, gone), side)

    for names in PARTS.values():
        for name in names:
            assert getattr(after, name) in {getattr(kept, name), getattr(gone, name)}


@given(companies, companies)
def test_nothing_that_was_filled_in_is_lost_undecided(kept: Company, gone: Company) -> None:
    found = plan(kept, gone)
    for one in found.fields:
        if one.result is None or one.field is CompanyField.NO_CONTACT:
            continue
        for ours, theirs, result in zip(one.kept, one.gone, one.result, strict=True):
            said = {value for value in (ours, theirs) if value and value != "SE"}
            is_country = one.field is CompanyField.NUMBER
            assert result in said or not said or result is CompanyState.UNKNOWN or is_country


@given(companies, companies, sides)
def test_a_decision_is_asked_for_until_all_are_made(
    kept: Company, gone: Company, made: dict[CompanyField, Side]
) -> None:
    found = plan(kept, gone)
    missing = [field for field in found.undecided if field not in made]
    if not missing:
        merged(found, made)
        return
    with pytest.raises(MergeUndecided) as raised:
        merged(found, made)
    assert list(raised.value.fields) == missing


@given(companies, companies, st.sampled_from(Side))
def test_a_no_outlives_every_decision(kept: Company, gone: Company, side: Side) -> None:
    after = decided(plan(kept, gone), side)

    assert after.declines_advertising == (kept.declines_advertising or gone.declines_advertising)
    assert bool(after.no_contact) == bool(kept.no_contact or gone.no_contact)


@given(companies, companies, st.sampled_from(Side))
def test_no_number_is_forgotten(kept: Company, gone: Company, side: Side) -> None:
    found = plan(kept, gone)
    after = decided(found, side)
    left = left_number(found, after)

    known = {(after.country, after.number), (left.country, left.number) if left else None}
    for one in (kept, gone):
        assert one.number is None or (one.country, one.number) in known


@given(companies, companies, st.sampled_from(Side))
def test_an_undo_at_once_asks_nothing_and_gives_all_back(
    kept: Company, gone: Company, side: Side
) -> None:
    found = plan(kept, gone)
    after = decided(found, side)

    assert touched(redirect(found, after), after) == ()
    assert parted(redirect(found, after), after, {}) == kept


@given(companies, companies, companies, st.sampled_from(Back))
def test_an_undo_asks_only_about_what_was_touched(
    kept: Company, gone: Company, later: Company, said: Back
) -> None:
    found = plan(kept, gone)
    after = decided(found)
    merge, now = redirect(found, after), replace(later, id=kept.id)
    asked = {one.field for one in touched(merge, now)}

    if asked:
        with pytest.raises(UndoUndecided):
            parted(merge, now, {})
    back = parted(merge, now, dict.fromkeys(asked, said))
    for field in CompanyField:
        was_changed = parts(kept, field) != parts(after, field)
        goes_back = was_changed and (field not in asked or said is Back.BEFORE)
        assert parts(back, field) == parts(kept if goes_back else now, field)


def test_the_older_wish_is_kept() -> None:
    older = NoContact(since=date(2026, 1, 1), said_by="Lars")
    newer = NoContact(since=date(2026, 2, 1), said_by="Anna")
    kept, gone = (Company(id=new_id(), name="Norrby", no_contact=wish) for wish in (newer, older))

    assert merged(plan(kept, gone), {}).no_contact == older


def test_an_address_is_filled_or_decided_as_one() -> None:
    kept = Company(id=new_id(), name="Norrby", town="Borås")
    same = replace(kept, id=new_id(), street="Storgatan 4", postcode="503 32")

    assert merged(plan(kept, same), {}).street == "Storgatan 4"
    assert plan(kept, replace(same, town="Kinna")).undecided == (CompanyField.ADDRESS,)
