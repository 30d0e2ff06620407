"""What counts as news of a company."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.companies import Company, CompanyState
from advisor_desk.domain.register_news import NewsKind, Told, compared, kinds, taken_over

NOW = datetime(2026, 11, 30, tzinfo=UTC)
OURS = Company(
    id=UUID(int=1), name="Norrby Mekaniska AB", street="Byvägen 1", postcode="503 30",
    town="Borås", municipality="1490", municipality_confirmed=True, state=CompanyState.REGISTERED,
)  # fmt: skip
SAME = Told(
    name="NORRBY MEKANISKA AKTIEBOLAG", street="BYVÄGEN 1", postcode="50330", town="Borås",
    municipality="1490", state=CompanyState.ACTIVE,
)  # fmt: skip
WORDS = st.sampled_from(["", "Lund", "Ängen 2", "AB Ek", "222 40"])
COMPANIES = st.builds(
    Company, id=st.just(UUID(int=1)), name=WORDS, street=WORDS, postcode=WORDS, town=WORDS,
    municipality=WORDS, municipality_confirmed=st.booleans(), state=st.sampled_from(CompanyState),
)  # fmt: skip
TOLD = st.builds(
    Told, name=WORDS, names=st.tuples(WORDS), street=WORDS, postcode=WORDS, town=WORDS,
    municipality=WORDS, state=st.sampled_from(CompanyState),
)  # fmt: skip


def test_the_same_in_other_letters_is_no_news() -> None:
    assert compared(OURS, SAME, NOW) is None


def test_a_secondary_name_of_the_register_is_no_other_name() -> None:
    told = replace(SAME, name="Holding i Borås AB", names=("Norrby Mekaniska",))
    assert compared(OURS, told, NOW) is None


@pytest.mark.parametrize(
    ("told", "kind"),
    [(replace(SAME, name="Norrby Industri AB"), NewsKind.RENAMED),
     (replace(SAME, postcode="50335"), NewsKind.MOVED),
     (replace(SAME, street="Storgatan 9"), NewsKind.MOVED),
     (replace(SAME, state=CompanyState.LIQUIDATION), NewsKind.STATE),
     (replace(SAME, state=CompanyState.DEREGISTERED), NewsKind.STATE)],
)  # fmt: skip
def test_another_name_address_or_state_is_news(told: Told, kind: NewsKind) -> None:
    news = compared(OURS, told, NOW)
    assert news is not None
    assert kinds(OURS, news) == (kind,)


def test_a_company_back_from_liquidation_is_news() -> None:
    ours = replace(OURS, state=CompanyState.LIQUIDATION)
    news = compared(ours, SAME, NOW)
    assert news is not None
    assert taken_over(ours, news).state is CompanyState.ACTIVE


def test_an_address_that_is_not_told_is_no_other_address() -> None:
    assert compared(OURS, replace(SAME, street="", postcode="", town=""), NOW) is None
    assert compared(replace(OURS, street="", postcode="", town=""), SAME, NOW) is None


def test_in_another_municipality_the_place_is_to_be_confirmed_again() -> None:
    news = compared(OURS, replace(SAME, town="Lund", postcode="22240", municipality="1281"), NOW)
    assert news is not None
    moved = taken_over(OURS, news)
    assert (moved.town, moved.municipality, moved.municipality_confirmed) == (
        "Lund",
        "1281",
        False,
    )
    assert moved.name == OURS.name


@given(company=COMPANIES, told=TOLD)
def test_what_is_taken_over_is_news_no_more(company: Company, told: Told) -> None:
    news = compared(company, told, NOW)
    if news is not None:
        after = taken_over(company, news)
        assert after != company
        assert kinds(after, news) == ()
