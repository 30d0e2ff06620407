"""`exchange write`, `read` and `take`."""

from pathlib import Path

import pytest

from advisor_desk.services.opening import FirstRun, make_desk
from tests.cli.conftest import Command
from tests.clock import FixedClock
from tests.desks import PASSPHRASE

ALMA = FirstRun(name="Alma Lund", actor="Almi", municipality="1490")


@pytest.fixture
def alma(tmp_path: Path, clock: FixedClock) -> Path:
    desk, _ = make_desk(tmp_path / "alma", ALMA, PASSPHRASE, clock)
    desk.close()
    return tmp_path / "alma"


def test_a_file_goes_from_desk_to_desk(on_demo: Command, command: Command, alma: Path) -> None:
    file = alma.parent / "to-all.parcel"
    written = on_demo("exchange", "write", "--out", file, "--json").document
    read = command("--desk", alma, "exchange", "read", file, "--json").document
    taken = command("--desk", alma, "exchange", "take", file, "--json").document

    assert (read["trust"], read["from"]["actor"]) == ("first", "REC")
    assert read["records"] == taken["records"]
    assert sum(one["count"] for one in read["records"]) == sum(written["records"].values())
    again = command("--desk", alma, "exchange", "read", file, "--json").document
    assert (again["trust"], again["taken"]) == ("known", 0)


def test_reading_changes_nothing(on_demo: Command, command: Command, alma: Path) -> None:
    file = alma.parent / "to-all.parcel"
    on_demo("exchange", "write", "--out", file)
    first = command("--desk", alma, "exchange", "read", file, "--json").document

    assert command("--desk", alma, "exchange", "read", file, "--json").document == first


def test_a_person_is_told_who_sends_what(on_demo: Command, command: Command, alma: Path) -> None:
    file = alma.parent / "to-all.parcel"
    on_demo("exchange", "write", "--out", file, "--to", "ALMI")
    said = command("--desk", alma, "exchange", "read", file).out

    assert "Karin Öberg, Regionalt Exportcenter" in said
    assert "Signed, for the first time" in said
    assert "Visits and other engagements" in said


def test_what_is_no_parcel_is_a_clear_sentence(command: Command, alma: Path) -> None:
    file = alma.parent / "notes.txt"
    file.write_text("Hej!", "utf-8")
    said = command("--desk", alma, "exchange", "take", file)

    assert (said.code, said.out) == (1, "")
    assert "notes.txt is no parcel" in said.err
