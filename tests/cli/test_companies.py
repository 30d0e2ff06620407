"""`companies merge`."""

from dataclasses import replace
from pathlib import Path

import pytest

from advisor_desk.domain.companies import Company
from advisor_desk.services.opening import Services
from tests.cli.conftest import Command
from tests.desks import company
from tests.services.linked import MAKERS, link

KEPT, GONE, PERSON = "556016-0680", "556000-0001", "811228-9874"


@pytest.fixture
def kept(services: Services) -> Company:
    return company(services, "Norrby Mekaniska AB", KEPT)


@pytest.fixture
def gone(services: Services) -> Company:
    found = company(services, "Norrby Mek", GONE)
    return services.companies.change(replace(found, website="norrby.se"))


@pytest.fixture
def act(command: Command, desk_folder: Path) -> Command:
    return lambda *said: command("--desk", desk_folder, "companies", "merge", *said)


def test_two_are_merged_and_the_answer_tells_what_became_of_each_field(
    act: Command, services: Services, kept: Company, gone: Company
) -> None:
    link(services, "contact", gone, kept)

    assert act(KEPT, GONE, "--json").document == {
        "kept": {"id": str(kept.id), "name": kept.name},
        "gone": {"id": str(gone.id), "name": gone.name},
        "moved": {"contact": 1},
        "drafts": 0,
        "kept_fields": ["name", "number"],
        "filled_fields": ["website"],
    }
    assert services.companies.find(GONE).id == kept.id


@pytest.mark.parametrize("by_id", [True, False])
def test_an_undo_finds_the_one_that_is_gone(
    act: Command, services: Services, kept: Company, gone: Company, by_id: bool
) -> None:
    act(KEPT, GONE)

    said = act(KEPT, str(gone.id) if by_id else "5560000001", "--undo")

    assert said.code == 0
    assert services.companies.find(GONE) == replace(
        gone, version=services.companies.get(gone.id).version
    )


def test_a_sole_trader_is_merged_and_parted_by_number(
    act: Command, services: Services, kept: Company
) -> None:
    trader = company(services, "Norrby", PERSON)

    assert act(KEPT, PERSON).code == 0
    assert act(KEPT, PERSON, "--undo").code == 0
    assert services.companies.find(PERSON).id == trader.id


def test_a_person_is_told_what_was_kept_and_what_was_filled(
    act: Command, kept: Company, gone: Company
) -> None:
    said = act(KEPT, GONE).out

    assert f"{gone.name} is part of {kept.name} now." in said
    assert "kept: Name, Number." in said
    assert f"Filled from {gone.name}: Website." in said


def test_what_was_changed_since_stays_and_is_named(
    act: Command, services: Services, kept: Company, gone: Company
) -> None:
    act(KEPT, GONE)
    services.companies.change(replace(services.companies.get(kept.id), website="norrby.com"))

    assert act(KEPT, GONE, "--undo", "--json").document["now_fields"] == ["website"]
    assert services.companies.get(kept.id).website == "norrby.com"


@pytest.mark.parametrize("arguments", [(KEPT, KEPT), (KEPT, "556036-0793"), (KEPT, "x", "--undo")])
def test_what_cannot_be_done_is_said(
    act: Command, kept: Company, arguments: tuple[str, ...]
) -> None:
    said = act(*arguments)

    assert said.code == 1
    assert said.err
    assert not said.out


def test_a_person_s_number_is_not_said_back(act: Command, kept: Company) -> None:
    assert PERSON not in act(KEPT, PERSON, "--undo").err


def test_every_kind_of_link_is_counted(
    act: Command, services: Services, kept: Company, gone: Company
) -> None:
    third = company(services, "Åsa Träförädling AB")
    for name in MAKERS:
        link(services, name, gone, third)

    moved = act(KEPT, GONE, "--json").document["moved"]

    assert sum(moved.values()) == len(MAKERS)
