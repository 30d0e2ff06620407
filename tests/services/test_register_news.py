"""A newer register is compared with the desk's companies; what is new is taken over or not."""

from pathlib import Path

import pytest
from sqlalchemy import select

from advisor_desk.domain.companies import Company, CompanyState
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.register_news import NewsKind, NewsOf
from advisor_desk.services.opening import Services
from advisor_desk.services.registers import FILE, Registers
from advisor_desk.store.rows import ChangeRow
from tests.clock import FixedClock
from tests.desks import PASSPHRASE
from tests.register.files import bolagsverket_file, bolagsverket_line

NUMBER, OTHER = "5569900011", "5569900029"
ADDRESS = "Byvägen 3$$BORÅS$50330$SE-LAND"


@pytest.fixture
def registers(desk_folder: Path, clock: FixedClock) -> Registers:
    return Registers(desk_folder / FILE, PASSPHRASE, clock)


@pytest.fixture
def known(services: Services) -> Company:
    company = Company(
        id=new_id(), name="Norrby Mekaniska AB", street="Byvägen 3", postcode="50330",
        town="Borås", state=CompanyState.REGISTERED,
    )  # fmt: skip
    return services.companies.add(company, NUMBER)


def bring_in(registers: Registers, folder: Path, **told: str) -> None:
    name = told.pop("name", "Norrby Mekaniska AB")
    told.setdefault("address", ADDRESS)
    line = bolagsverket_line(NUMBER, f"{name}$FORETAGSNAMN-ORGNAM$2012-04-02", **told)
    registers.import_files([bolagsverket_file(folder, line)])


def one(services: Services) -> NewsOf:
    (found,) = services.news.waiting()
    return found


def test_a_register_that_says_the_same_brings_no_news(
    services: Services, registers: Registers, known: Company, tmp_path: Path
) -> None:
    bring_in(registers, tmp_path)
    assert services.news.look(registers) == 0
    assert services.news.waiting() == []
    assert services.pages.page(known.id).news is None


def test_renamed_moved_and_in_liquidation_is_taken_over_with_its_history(
    services: Services, registers: Registers, known: Company, tmp_path: Path
) -> None:
    bring_in(
        registers, tmp_path, name="Norrby Industri AB", procedure="|LI-AVOMFO$2026-04-01",
        address="Storgatan 1$$LUND$22240$SE-LAND",
    )  # fmt: skip
    assert services.news.look(registers) == 1
    assert one(services).kinds == (NewsKind.RENAMED, NewsKind.MOVED, NewsKind.STATE)

    before = services.news.take_over(known.id)
    assert before == known

    after = services.companies.get(known.id)
    assert (after.name, after.town, after.postcode) == ("Norrby Industri AB", "Lund", "22240")
    assert after.state is CompanyState.LIQUIDATION
    assert services.news.waiting() == []
    with services.desk.read() as session:
        written = select(ChangeRow).where(ChangeRow.record_id == known.id).order_by(ChangeRow.seq)
        last = session.scalars(written).all()[-1]
    assert last.fields["name"] == ["Norrby Mekaniska AB", "Norrby Industri AB"]


def test_a_deregistered_company_is_news(
    services: Services, registers: Registers, known: Company, tmp_path: Path
) -> None:
    bring_in(registers, tmp_path, deregistered="2026-05-01")
    services.news.look(registers)
    assert one(services).news.state is CompanyState.DEREGISTERED
    shown = services.pages.page(known.id).news
    assert shown is not None
    assert shown.kinds == one(services).kinds == (NewsKind.STATE,)


def test_what_was_put_aside_comes_back_only_with_something_else(
    services: Services, registers: Registers, known: Company, tmp_path: Path
) -> None:
    bring_in(registers, tmp_path, name="Norrby Industri AB")
    services.news.look(registers)
    services.news.put_aside(known.id)
    assert services.news.look(registers) == 0
    assert services.news.waiting() == []

    bring_in(registers, tmp_path, name="Norrby Invest AB")
    assert services.news.look(registers) == 1
    assert one(services).news.name == "Norrby Invest AB"


def test_putting_aside_can_be_taken_back(
    services: Services, registers: Registers, known: Company, tmp_path: Path
) -> None:
    bring_in(registers, tmp_path, name="Norrby Industri AB")
    services.news.look(registers)
    services.news.put_aside(known.id)
    services.news.put_aside(known.id, aside=False)
    assert one(services).company.id == known.id


def test_a_company_that_was_changed_by_hand_has_no_news_of_that(
    services: Services, registers: Registers, known: Company, tmp_path: Path
) -> None:
    bring_in(registers, tmp_path, deregistered="2026-05-01")
    services.news.look(registers)
    now = services.companies.get(known.id)
    services.companies.change(type(now)(**{**vars(now), "state": CompanyState.DEREGISTERED}))
    assert services.news.waiting() == []


def test_companies_that_the_register_does_not_have_are_left_alone(
    services: Services, registers: Registers, known: Company, tmp_path: Path
) -> None:
    services.companies.add(Company(id=new_id(), name="Utan Nummer AB"))
    services.companies.add(Company(id=new_id(), name="Okänd AB"), OTHER)
    bring_in(registers, tmp_path, name="Norrby Industri AB")
    services.news.look(registers)
    assert one(services).company.id == known.id
