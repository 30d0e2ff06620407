"""Companies by the municipality they lie in, out of a register made of real layouts."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from advisor_desk.register.search import Register
from tests.benchmarks.made_up_register import check_digit
from tests.register.conftest import Import
from tests.register.files import bolagsverket_file, bolagsverket_line, scb_file, scb_line

BORAS, ULRICEHAMN, ALVDALEN = "1490", "1491", "2039"
TO_BORAS = "Gatan 1$$BORÅS$50330$SE-LAND"
Opened = Callable[[], Register]


def number(place: int, first: str = "55699") -> str:
    nine = f"{first}{place:0{9 - len(first)}}"
    return nine + check_digit(nine)


def names(register: Register, *codes: str, count: int = 100) -> list[str]:
    """Read to the end, so many at a time."""
    found, last = register.lying_in(codes, 0, count)
    while last:
        more, last = register.lying_in(codes, last, count)
        found += more
    return [one.name for one in found]


@pytest.fixture
def mixed(tmp_path: Path, imported: Import, opened: Opened) -> Register:
    """One of each kind in Borås; what SCB says of them in its own file."""

    def line(place: int, name: str, form: str = "AB-ORGFO", **more: str) -> str:
        of = f"{name}$FORETAGSNAMN-ORGNAM$2012-01-01"
        return bolagsverket_line(number(place), of, form=form, address=TO_BORAS, **more)

    told = bolagsverket_file(
        tmp_path,
        line(1, "Handelsbolaget Ann", "HB-ORGFO"),
        line(2, "Okänd Verksamhet AB"),
        line(3, "Verksam AB"),
        line(4, "Föreningen Vi", "IDE-ORGFO"),
        line(5, "Borttagen AB", deregistered="2020-01-01"),
        line(6, "I Likvidation AB", procedure="LI-AVFAR$2024-01-01"),
        line(7, "Reklamspärr AB"),
        line(8, "Aldrig Verksam AB"),
        bolagsverket_line("191212121212", kind="PERSON-IDORG", form="E-ORGFO", address=TO_BORAS),
    )
    activity = {1: "1", 3: "1", 7: "1", 8: "0"}
    said = scb_file(
        tmp_path,
        *(
            scb_line(f"16{number(place)}", status=status, declines="2" if place == 7 else "1")
            for place, status in activity.items()
        ),
    )
    imported(told, said, sole_traders=True)
    return opened()


def test_businesses_that_go_on_and_may_be_written_to_the_surest_first(mixed: Register) -> None:
    assert names(mixed, BORAS) == ["Verksam AB", "Handelsbolaget Ann", "Okänd Verksamhet AB"]


def test_nobody_from_elsewhere_and_nobody_where_nobody_is(mixed: Register) -> None:
    assert names(mixed, ULRICEHAMN) == []
    assert names(mixed, "9999") == []
    assert names(mixed) == []


@pytest.mark.parametrize("count", [1, 2, 3, 7, 40])
def test_read_in_pieces_it_is_the_same(
    tmp_path: Path, imported: Import, opened: Opened, count: int
) -> None:
    towns: Sequence[str] = ("BORÅS", "ULRICEHAMN", "ÄLVDALEN")
    file = scb_file(
        tmp_path,
        *(
            scb_line(f"16{number(n)}", f"FÖRETAG {n} AB", town=towns[n % 3]).replace(
                "79631", "79631" if n % 3 == 2 else "50330"
            )
            for n in range(24)
        ),
    )
    imported(file)

    found = names(opened(), BORAS, ULRICEHAMN, count=count)

    assert sorted(found) == sorted(f"FÖRETAG {n} AB" for n in range(24) if n % 3 < 2)
    assert found == names(opened(), BORAS, ULRICEHAMN)
