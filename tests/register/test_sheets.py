from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from advisor_desk.domain.progress import Unreported
from advisor_desk.register.build import import_files
from advisor_desk.register.errors import RegisterArchiveDamaged, RegisterColumnsMissing
from advisor_desk.register.formats import Format
from advisor_desk.register.lists import Listed, read_list
from advisor_desk.register.mapping import propose
from advisor_desk.register.search import Register
from tests.register.conftest import KEY, Import


def book(folder: Path, *rows: tuple[object, ...]) -> Path:
    workbook = Workbook()
    for row in rows:
        workbook.worksheets[0].append(list(row))
    path = folder / "list.xlsx"
    workbook.save(path)
    return path


def test_a_sheet_is_imported_like_a_csv_file(
    tmp_path: Path, target: Path, imported: Import
) -> None:
    path = book(
        tmp_path,
        ("Företag", "Org.nr", "Ort", "Sedan"),
        ("Påhitt; AB", 5569900011, "Falun", date(2020, 1, 2)),
        ("Annan\nAB", "969990-0024", None, None),
        ("Fel AB", 5569900012.0, "Falun", None),
    )

    report = imported(path)

    assert (report.read, report.kept, report.skipped) == (3, 2, (("number", 1),))
    assert [(e.line, e.text) for e in report.examples] == [(4, "5569900012 Fel AB")]
    with Register(target, KEY) as register:
        company = register.by_number("5569900011")
        assert company
        assert (company.name, company.town) == ("Påhitt; AB", "Falun")


def test_columns_are_proposed_and_can_be_chosen(tmp_path: Path, target: Path) -> None:
    path = book(tmp_path, ("Vad", "Ort", "Nummer eller så"), ("Påhitt AB", "Falun", "556990-0011"))

    proposal = propose(path)
    assert proposal.columns == {"town": "Ort"}
    assert proposal.examples == (("Påhitt AB", "Falun", "556990-0011"),)

    chosen = {**proposal.columns, "name": "Vad", "number": "Nummer eller så"}
    import_files([path], Format.AUTO, target, KEY, Unreported(), columns=chosen)
    with Register(target, KEY) as register:
        assert register.by_number("5569900011")


def test_a_chosen_column_that_is_not_there_is_told(tmp_path: Path, target: Path) -> None:
    path = book(tmp_path, ("Vad",), ("Påhitt AB",))

    with pytest.raises(RegisterColumnsMissing) as caught:
        import_files([path], Format.AUTO, target, KEY, Unreported(), columns={"name": "Namn"})

    assert caught.value.missing == "Namn"


def test_a_list_of_names_can_be_a_sheet(tmp_path: Path) -> None:
    path = book(tmp_path, ("Query", "Municipality"), ("Påhitt AB", 180), (" ", None), ("B", ""))

    assert read_list(path) == [Listed("Påhitt AB", "180"), Listed("B", "")]


@pytest.mark.parametrize("at", [0.3, 0.5, 0.7])
def test_a_damaged_sheet_is_refused(tmp_path: Path, imported: Import, at: float) -> None:
    path = book(tmp_path, ("Namn",), *(("Påhitt AB",) for _ in range(500)))
    content = bytearray(path.read_bytes())
    start = int(len(content) * at)
    content[start : start + 200] = b"\x00" * 200
    path.write_bytes(content)

    with pytest.raises(RegisterArchiveDamaged):
        imported(path)
