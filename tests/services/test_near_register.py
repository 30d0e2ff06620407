"""What is near that only the register knows: whom the desk knows is not offered anew."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from advisor_desk.domain.companies import Company
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.merging import CompanyField, Side
from advisor_desk.domain.outreach import Level
from advisor_desk.register.errors import RegisterMissing
from advisor_desk.services.near import MOST_STRANGERS
from advisor_desk.services.opening import Services
from advisor_desk.services.registers import Registers
from tests.benchmarks.made_up_register import check_digit
from tests.clock import FixedClock
from tests.desks import PASSPHRASE

BORAS, ULRICEHAMN, MALMO = "1490", "1491", "1280"
DAY = date(2026, 11, 26)
HEADER = "organisationsnummer;namn;postort;kommun\n"
LINES = """5560160680;Norrby Mekaniska AB;Borås;1490
5560000001;Åsunden AB;Ulricehamn;1491
9699900024;Viskan HB;Borås;1490
5569900011;Öresund AB;Malmö;1280
"""
Imported = Callable[[str], Registers]


@pytest.fixture
def imported(tmp_path: Path) -> Iterator[Imported]:
    registers = Registers(tmp_path / "register" / "register.db", PASSPHRASE, FixedClock())

    def run(lines: str = LINES) -> Registers:
        file = tmp_path / "foretag.csv"
        file.write_text(HEADER + lines, "utf-8")
        registers.import_files([file])
        return registers

    yield run
    registers.close()


def names(services: Services, registers: Registers, *, around: bool = True) -> list[str]:
    found = services.near.in_register(registers, BORAS, DAY, around=around)
    return [one.company.name for one in found.companies]


def test_those_there_come_before_those_beside_and_none_from_afar(
    services: Services, imported: Imported
) -> None:
    registers = imported(LINES)

    assert names(services, registers) == ["Norrby Mekaniska AB", "Viskan HB", "Åsunden AB"]
    assert names(services, registers, around=False) == ["Norrby Mekaniska AB", "Viskan HB"]
    found = services.near.in_register(registers, BORAS, DAY)
    assert [one.is_here for one in found.companies] == [True, True, False]
    assert not found.is_cut


def test_whom_the_desk_has_by_number_is_left_out_wherever_the_desk_has_it(
    services: Services, imported: Imported
) -> None:
    made = Company(id=new_id(), name="Vi flyttade AB", municipality=MALMO)
    services.companies.add(made, "556016-0680")

    assert names(services, imported(LINES)) == ["Viskan HB", "Åsunden AB"]


def test_whom_the_desk_has_without_a_number_is_told_by_name_and_municipality(
    services: Services, imported: Imported
) -> None:
    services.companies.add(Company(id=new_id(), name="NORRBY mekaniska", municipality=BORAS))
    services.companies.add(Company(id=new_id(), name="Viskan", municipality=ULRICEHAMN))

    assert names(services, imported(LINES)) == ["Viskan HB", "Åsunden AB"]


def test_the_number_of_a_company_that_was_merged_is_known(
    services: Services, imported: Imported
) -> None:
    kept = services.companies.add(Company(id=new_id(), name="Norrby"), "5569900011")
    lost = services.companies.add(Company(id=new_id(), name="Norrby gamla"), "5560160680")
    mine = {CompanyField.NAME: Side.KEPT, CompanyField.NUMBER: Side.KEPT}
    services.merging.merge(kept.id, lost.id, mine)

    assert names(services, imported(LINES)) == ["Viskan HB", "Åsunden AB"]


def test_one_taken_over_is_no_longer_offered_but_near_on_the_desk(
    services: Services, imported: Imported
) -> None:
    registers = imported(LINES)
    first = services.near.in_register(registers, BORAS, DAY).companies[0]

    services.companies.adopt(first.company)

    assert names(services, registers) == ["Viskan HB", "Åsunden AB"]
    here = services.near.of(BORAS, DAY).companies
    assert [one.company.name for one in here] == ["Norrby Mekaniska AB"]


def test_each_has_the_advice_of_that_day(services: Services, imported: Imported) -> None:
    found = services.near.in_register(imported(LINES), BORAS, DAY).companies

    assert {one.advice.level for one in found} == {Level.CLEAR_AS_KNOWN}


def test_more_than_a_choice_are_cut_though_the_desk_knows_many(
    services: Services, imported: Imported
) -> None:
    def line(place: int) -> str:
        nine = f"55699{place:04}"
        return f"{nine}{check_digit(nine)};Företag {place} AB;Borås;1490\n"

    registers = imported("".join(map(line, range(400))))
    for one in services.near.in_register(registers, BORAS, DAY).companies:
        services.companies.adopt(one.company)

    found = services.near.in_register(registers, BORAS, DAY)

    assert (len(found.companies), found.is_cut) == (MOST_STRANGERS, True)
    assert found.companies[0].company.name == f"Företag {MOST_STRANGERS} AB"


def test_without_a_register_it_says_so(services: Services, tmp_path: Path) -> None:
    registers = Registers(tmp_path / "none.db", PASSPHRASE, FixedClock())

    with pytest.raises(RegisterMissing):
        services.near.in_register(registers, BORAS, DAY)
