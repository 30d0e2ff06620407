from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advisor_desk.register.repeats import Seen
from advisor_desk.register.search import Register
from tests.register.conftest import KEY, Import
from tests.register.files import bolagsverket_file, bolagsverket_line

NUMBERS = ("5569900011", "9699900024", "7699900036")
OTHER = bolagsverket_line("5566778899", "Utanför AB$FORETAGSNAMN-ORGNAM$")
lines = st.builds(
    lambda number, name, gone, form, town: bolagsverket_line(
        number, f"{name}$FORETAGSNAMN-ORGNAM$", deregistered=gone, form=form,
        address=f"Gatan 1$${town}$79170$SE-LAND",
    ),
    st.sampled_from(NUMBERS),
    st.sampled_from(("Älvan AB", "Berg & Bygg", "Café Ö|Kafé Ö$BIFIRMA-ORGNAM", "Skog 12")),
    st.sampled_from(("", "", "2019-05-06")),
    st.sampled_from(("AB-ORGFO", "HB-ORGFO")),
    st.sampled_from(("FALUN", "LUDVIKA", "")),
)  # fmt: skip


def found_in(register: Register) -> list[object]:
    """Everything but the keys, by number and by name."""
    by_number = [register.by_number(number) for number in NUMBERS]
    words = ("alvan", "berg bygg", "cafe", "kafe", "skog", "falun", "ludvika")
    by_name = [sorted(hit.company.number for hit in register.search(word)) for word in words]
    return [[c and {**vars(c), "key": 0} for c in by_number], by_name]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.lists(lines, max_size=9))
def test_rows_about_one_company_come_to_the_same_in_one_file_and_in_two(
    tmp_path: Path, target: Path, imported: Import, rows: list[str]
) -> None:
    one = imported(bolagsverket_file(tmp_path, *rows, OTHER, name="one.txt"))
    with Register(target, KEY) as register:
        from_one = found_in(register)

    first = bolagsverket_file(tmp_path, *rows, name="first.txt")
    if not rows:
        return
    two = imported(first, bolagsverket_file(tmp_path, OTHER, name="second.txt"))
    with Register(target, KEY) as register:
        from_two = found_in(register)

    assert from_one == from_two
    assert (one.kept, one.merged, one.deregistered) == (two.kept, two.merged, two.deregistered)
    assert one.read == one.kept + one.merged


def test_a_company_told_of_again_is_found_by_its_present_state_only(
    tmp_path: Path, target: Path, imported: Import
) -> None:
    bankrupt = bolagsverket_line(procedure="KK-AVOMFO$2026-04-01")

    imported(bolagsverket_file(tmp_path, bolagsverket_line(), bankrupt))

    with Register(target, KEY) as register:
        [hit] = register.search("fjällsnickeri")
        assert hit.company.state == "bankruptcy"
        assert register.info().companies == 1


@given(st.lists(st.one_of(st.integers(0, 10**12).map(str), st.text(min_size=1, max_size=9))))
def test_a_number_met_before_is_never_new(numbers: list[str]) -> None:
    seen = Seen()
    for number in numbers:
        seen.is_new(number)

    assert not any(map(seen.is_new, numbers))


@pytest.mark.parametrize("count", [1, 511, 512, 513])
def test_no_company_is_lost_where_a_handful_ends(
    tmp_path: Path, target: Path, imported: Import, count: int
) -> None:
    rows = [bolagsverket_line(f"{5_569_900_000 + 10 * i}") for i in range(12 * count)]

    report = imported(bolagsverket_file(tmp_path, *rows, OTHER))

    with Register(target, KEY) as register:
        assert register.info().companies == report.kept
