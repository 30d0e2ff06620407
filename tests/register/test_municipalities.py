import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.register.municipalities import POSTCODE_COUNTIES, Municipalities
from tests.register.conftest import CODELISTS


def test_all_290_are_there_with_their_county(municipalities: Municipalities) -> None:
    assert len(municipalities.all()) == 290
    assert {m.county_code for m in municipalities.all()} == {
        m.code[:2] for m in municipalities.all()
    }
    falun = municipalities.get("2080")
    assert falun
    assert (falun.name, falun.county) == ("Falun", "Dalarnas län")


def test_every_municipalitys_own_name_is_a_town_in_it(municipalities: Municipalities) -> None:
    for municipality in municipalities.all():
        first = municipalities.propose(municipality.name)
        assert first
        assert first.code == municipality.code


@pytest.mark.parametrize(
    ("town", "postcode", "code"),
    [("HULTSFRED", "577 22", "0860"), ("Älvdalen", "", "2039"), ("alvdalen", "", "2039"),
     ("Hägersten", "12630", "0180"), ("Västra  Frölunda", "", "1480"), ("Floda", "448 30", "1441"),
     ("Floda", "78044", "2026"), ("Habo", "", "0643"), ("Håbo", "", "0305"),
     ("Torsåker", "81396", "2104")],
)  # fmt: skip
def test_a_town_is_placed(
    municipalities: Municipalities, town: str, postcode: str, code: str
) -> None:
    proposal = municipalities.propose(town, postcode)

    assert proposal
    assert proposal.code == code


def test_an_ambiguous_town_gives_several_proposals_less_sure(
    municipalities: Municipalities,
) -> None:
    proposals = municipalities.proposals("Floda")

    assert {p.code for p in proposals} == {"1441", "2026"}
    assert all(p.certainty < 0.9 for p in proposals)
    assert municipalities.proposals("Floda", "44830")[0].certainty > 0.9


def test_a_town_we_do_not_know_is_not_guessed(municipalities: Municipalities) -> None:
    assert municipalities.propose("Teststad") is None
    assert municipalities.propose("") is None


def test_a_postcode_from_the_other_end_of_the_country_rules_a_town_out(
    municipalities: Municipalities,
) -> None:
    assert municipalities.propose("Kiruna", "211 20") is None


@pytest.mark.parametrize(
    ("text", "code"),
    [("2080", "2080"), ("180", "0180"), ("Falun", "2080"), ("Falu kommun", ""),
     ("Österåkers kommun", "0117"), ("Borås stad", "1490"), ("goteborg", "1480"), ("9999", ""),
     ("²", ""), ("", "")],
)  # fmt: skip
def test_a_code_or_a_name_gives_the_code(
    municipalities: Municipalities, text: str, code: str
) -> None:
    assert municipalities.code_of(text) == code


def test_municipalities_are_searched_by_name_county_and_code(
    municipalities: Municipalities,
) -> None:
    assert municipalities.search("lud")[0].name == "Ludvika"
    assert len(municipalities.search("dalarna")) == 15
    assert municipalities.search("1480")[0].name == "Göteborg"


@given(st.text(max_size=20), st.text(max_size=8))
def test_any_town_and_postcode_are_answered(
    municipalities: Municipalities, town: str, postcode: str
) -> None:
    proposals = municipalities.proposals(town, postcode)

    assert sum(p.certainty for p in proposals) <= 1.0
    assert all(municipalities.name(p.code) for p in proposals)


def test_every_locality_names_a_municipality_and_none_is_more_than_certain(
    municipalities: Municipalities,
) -> None:
    with (CODELISTS / "localities.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    sums = dict[str, float]()
    for row in rows:
        assert municipalities.name(row["municipality"])
        sums[row["town"]] = sums.get(row["town"], 0) + float(row["certainty"])

    assert max(sums.values()) <= 1.0
    assert {county for counties in POSTCODE_COUNTIES.values() for county in counties} == {
        m.county_code for m in municipalities.all()
    }
