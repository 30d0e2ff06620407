"""Which municipalities lie beside each other, against what a map shows."""

import pytest

from advisor_desk.register.municipalities import Municipalities
from advisor_desk.register.neighbours import Neighbours
from tests.register.conftest import CODELISTS


@pytest.fixture(scope="module")
def neighbours() -> Neighbours:
    return Neighbours.load(CODELISTS)


@pytest.mark.parametrize(
    ("name", "beside"),
    [
        ("Borås", "Bollebygd Herrljunga Mark Svenljunga Tranemo Ulricehamn Vårgårda"),
        ("Göteborg", "Ale Härryda Kungsbacka Kungälv Lerum Mölndal Partille Öckerö"),
        ("Öckerö", "Göteborg"),
        ("Tjörn", "Orust Stenungsund"),
        ("Ulricehamn", "Borås Falköping Herrljunga Jönköping Mullsjö Tranemo"),
        ("Skövde", "Falköping Götene Hjo Mariestad Skara Tibro Tidaholm Töreboda"),
        ("Trollhättan", "Ale Alingsås Essunga Grästorp Uddevalla Vänersborg Lilla_Edet"),
        ("Strömstad", "Tanum"),
        ("Mörbylånga", "Borgholm Kalmar"),
        ("Malmö", "Burlöv Lomma Staffanstorp Svedala Vellinge"),
        ("Kiruna", "Gällivare Pajala"),
        ("Gällivare", "Boden Jokkmokk Kiruna Pajala Överkalix"),
        ("Gotland", ""),
    ],
)
def test_neighbours_are_those_of_the_map(
    neighbours: Neighbours, municipalities: Municipalities, name: str, beside: str
) -> None:
    found = neighbours.of(municipalities.code_of(name))

    assert {municipalities.name(code) for code in found} == {
        one.replace("_", " ") for one in beside.split()
    }


def test_each_is_the_neighbour_of_its_neighbours(
    neighbours: Neighbours, municipalities: Municipalities
) -> None:
    codes = {one.code for one in municipalities.all()}
    for code in codes:
        assert code not in neighbours.of(code)
        assert neighbours.of(code) <= codes
        assert all(code in neighbours.of(other) for other in neighbours.of(code))


def test_only_gotland_has_none(neighbours: Neighbours, municipalities: Municipalities) -> None:
    alone = [one.name for one in municipalities.all() if not neighbours.of(one.code)]

    assert alone == ["Gotland"]


def test_what_is_no_municipality_has_no_neighbours(neighbours: Neighbours) -> None:
    assert neighbours.of("9999") == frozenset()
