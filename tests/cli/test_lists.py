"""`companies import`: what is beyond doubt is brought in, the rest waits."""

from pathlib import Path

import pytest

from advisor_desk.services.opening import Services
from tests.cli.conftest import Command
from tests.desks import company
from tests.services.lists import ASA, NEW, NORRBY, REGISTER, written


@pytest.fixture
def act(command: Command, desk_folder: Path, tmp_path: Path) -> Command:
    """With a register beside the desk."""
    file = tmp_path / "foretag.csv"
    file.write_text(REGISTER, "utf-8")
    assert command("--desk", desk_folder, "register", "import", file).code == 0
    return lambda *said: command("--desk", desk_folder, "companies", "import", *said)


@pytest.fixture
def file(services: Services, tmp_path: Path) -> Path:
    company(services, "Norrby Mekaniska AB", NORRBY)
    return written(
        tmp_path,
        f"Norrby;{NORRBY};;Bo Ek",
        f"Åsa Träförädling;{ASA}",
        f"Alldeles Ny AB;{NEW}",
        ";;x",
    )


def test_what_is_sure_is_brought_in_and_the_rest_waits(
    act: Command, services: Services, file: Path
) -> None:
    told = act(file, "--json").document

    assert told["found"] == {
        "number_known": 1, "name_known": 0, "in_register": 1, "new": 1, "ambiguous": 0,
        "repeated": 0, "unreadable": 1,
    }  # fmt: skip
    assert (told["rows"], told["open"], told["with_register"]) == (4, 1, True)
    assert (told["results"]["known"], told["results"]["taken_over"]) == (1, 1)
    assert services.companies.known(ASA)
    assert services.companies.known(NEW) is None
    assert len(services.lists.overviews()) == 1


def test_a_dry_run_keeps_nothing_but_the_report(
    act: Command, services: Services, file: Path, tmp_path: Path
) -> None:
    said = act(file, "--dry-run", "--out", tmp_path / "report.csv")

    assert said.code == 0
    assert "2 rows are beyond doubt" in said.out
    assert services.companies.known(ASA) is None
    assert not services.lists.overviews()
    assert "Alldeles Ny AB" in (tmp_path / "report.csv").read_text("utf-8-sig")


def test_headings_that_tell_nothing_are_said(act: Command, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Vad;Vem\nNorrby;Bo\n", "utf-8")

    said = act(path)

    assert said.code == 1
    assert "list.csv" in said.err
