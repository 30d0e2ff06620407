"""What a list adds to a company and its people, and how it is taken away again."""

from dataclasses import replace
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.companies import Company, Contact
from advisor_desk.domain.list_imports import (
    addition,
    company_of,
    filled,
    filled_person,
    known_person,
    person_of,
    unfilled,
    unfilled_person,
)
from advisor_desk.domain.merging import CompanyField
from advisor_desk.domain.participants import Participant

ID = UUID(int=7)
texts = st.sampled_from(["", "", "Ett", "Två"])
companies = st.builds(
    Company, id=st.just(ID), name=st.just("Norrby AB"), street=texts, postcode=texts, town=texts,
    municipality=texts, website=texts, number=st.sampled_from([None, "5560160680"]),
)  # fmt: skip
rows = st.builds(
    Participant, line=st.just(2), name=st.sampled_from(["", "Norrby", "Norrby AB"]), street=texts,
    postcode=texts, town=texts, municipality=texts, website=texts,
    number=st.sampled_from([None, "5560160680", "5560000001"]),
)  # fmt: skip


@given(companies, rows)
def test_nothing_that_is_there_is_overwritten(company: Company, row: Participant) -> None:
    after = filled(addition(company, row))

    for name, value in vars(company).items():
        assert not value or getattr(after, name) == value


@given(companies, rows)
def test_what_was_filled_in_is_taken_away_again(company: Company, row: Participant) -> None:
    after = filled(addition(company, row))

    assert unfilled(company, after, after) == (company, True)


@given(companies, rows)
def test_what_was_changed_since_stays(company: Company, row: Participant) -> None:
    after = filled(addition(company, row))
    now = replace(after, website="https://ny.example")

    back, is_whole = unfilled(company, after, now)

    assert is_whole == (after.website == company.website)
    assert back.website == now.website
    assert replace(back, website="") == replace(company, website="")


def test_what_is_told_differently_is_shown() -> None:
    known = company_of(Participant(line=2, name="Norrby AB", town="Borås"), ID)

    plan = addition(known, Participant(line=3, name="Norrby", town="Kiruna", website="x.example"))

    assert set(plan.undecided) == {CompanyField.NAME, CompanyField.ADDRESS}
    assert filled(plan) == replace(known, website="x.example")


def test_another_towns_municipality_is_not_filled_in() -> None:
    known = company_of(Participant(line=2, name="Norrby AB", town="Borås"), ID)
    row = Participant(line=3, name="Norrby AB", town="Kiruna", municipality="2584")

    assert filled(addition(known, row)).municipality == ""
    assert filled(addition(known, replace(row, town="BORÅS"))).municipality == "2584"


def person(name: str, email: str = "", telephone: str = "") -> Contact:
    return Contact(id=UUID(int=len(name)), company_id=ID, name=name, email=email,
                   telephone=telephone)  # fmt: skip


def test_a_person_is_known_by_address_before_name() -> None:
    asa, bo = person("Åsa Ek", "asa@norrby.example"), person("Bo")

    assert known_person([bo, asa], person("Bo", "ASA@norrby.example")) == asa
    assert known_person([bo, asa], person("asa ek")) == asa
    assert known_person([bo, asa], person("Ann")) is None


def test_a_row_without_a_person_has_none_and_an_address_is_one() -> None:
    assert person_of(Participant(line=2, name="Norrby"), ID, ID) is None
    found = person_of(Participant(line=2, email="info@norrby.example"), ID, ID)
    assert found
    assert (found.name, found.email) == ("info@norrby.example", "info@norrby.example")


def test_an_empty_telephone_is_filled_in_and_taken_away_again() -> None:
    known = person("Åsa Ek", "asa@norrby.example")

    after = filled_person(known, person("Åsa Ek", "annan@norrby.example", "070"))

    assert after == replace(known, telephone="070")
    assert unfilled_person(known, after, after) == (known, True)
    changed = replace(after, telephone="071")
    assert unfilled_person(known, after, changed) == (changed, False)
