"""Lists of participants in files, checked against a desk and a small register."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from uuid import UUID

import pytest
from openpyxl import Workbook

from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.participants import Listed
from advisor_desk.domain.progress import Unreported
from advisor_desk.register.participants import NAMES
from advisor_desk.services.opening import Services
from advisor_desk.services.participants.lists import Wanted
from advisor_desk.services.registers import Registers
from tests.clock import FixedClock
from tests.desks import PASSPHRASE

NORRBY, ASA, NEW = "556016-0680", "556000-0001", "969990-0024"
PERSON = "811228-9874"
REGISTER = """organisationsnummer;namn;postort;kommun
5560160680;Norrby Mekaniska AB;Borås;1490
5560000001;Åsa Träförädling AB;Åsa;1384
5569900011;Bygg i Borås AB;Borås;1490
7696000004;Bygg i Borås AB;Kiruna;2584
"""
HEADER = "Företag;Org.nr;Ort;Deltagare;E-post;Telefon;Webb"


@pytest.fixture
def registers(tmp_path: Path) -> Iterator[Registers]:
    file = tmp_path / "foretag.csv"
    file.write_text(REGISTER, "utf-8")
    made = Registers(tmp_path / "register.db", PASSPHRASE, FixedClock())
    made.import_files([file])
    yield made
    made.close()


def written(folder: Path, *rows: str, encoding: str = "utf-8", delimiter: str = ";") -> Path:
    path = folder / "deltagare.csv"
    text = "\n".join([HEADER, *(row + ";" * (6 - row.count(";")) for row in rows), ""])
    path.write_bytes(text.replace(";", delimiter).encode(encoding))
    return path


def book(folder: Path, *rows: Sequence[object]) -> Path:
    workbook = Workbook()
    for row in rows:
        workbook.worksheets[0].append(list(row))
    path = folder / "deltagare.xlsx"
    workbook.save(path)
    return path


def checked(services: Services, path: Path, registers: Registers | None = None) -> UUID:
    columns = services.mappings.propose(path, ListKind.PARTICIPANTS, NAMES).proposal.columns
    return services.lists.check(path, columns, registers, Unreported())


def rows(services: Services, list_id: UUID) -> dict[int, Listed]:
    lines = services.lists.lines(list_id, Wanted())
    return {row.line: row for row in services.lists.rows(list_id, lines)}


def apply_sure(services: Services, list_id: UUID) -> None:
    services.list_decisions.accept_sure(list_id)
    services.list_import.apply(list_id, Unreported())
