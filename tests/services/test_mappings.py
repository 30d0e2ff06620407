"""The columns of a list are proposed from its headings, then as they were chosen."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.participants import ListField
from advisor_desk.register.participants import NAMES
from advisor_desk.services.opening import Services

KIND = ListKind.PARTICIPANTS


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "deltagare.csv"
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1"])
@pytest.mark.parametrize("delimiter", [";", "\t", ","])
def test_the_usual_headings_are_understood(
    services: Services, tmp_path: Path, delimiter: str, encoding: str
) -> None:
    text = "Företag;Namn;E-post;Mobil;Ort\nNorrby AB;Åsa Ek;asa@norrby.example;070;Borås\n"

    found = services.mappings.propose(
        written(tmp_path, text.replace(";", delimiter), encoding), KIND, NAMES
    )

    assert not found.is_remembered
    assert found.proposal.columns == {
        ListField.NAME: "Företag",
        ListField.CONTACT: "Namn",
        ListField.EMAIL: "E-post",
        ListField.TELEPHONE: "Mobil",
        ListField.TOWN: "Ort",
    }


def test_a_name_alone_is_the_companys(services: Services, tmp_path: Path) -> None:
    found = services.mappings.propose(written(tmp_path, "Namn;Ort\nNorrby;Borås\n"), KIND, NAMES)

    assert found.proposal.columns == {ListField.NAME: "Namn", ListField.TOWN: "Ort"}


def test_a_title_above_the_headings_is_stepped_over(services: Services, tmp_path: Path) -> None:
    book = Workbook()
    for row in (["Exportdagen 2026"], [], ["Bolag", "Förnamn", "Efternamn"], ["A", "B", "C"]):
        book.worksheets[0].append(row)
    path = tmp_path / "deltagare.xlsx"
    book.save(path)

    found = services.mappings.propose(path, KIND, NAMES)

    assert found.proposal.headings == ("Bolag", "Förnamn", "Efternamn")
    assert found.proposal.examples == (("A", "B", "C"),)


def test_what_was_chosen_is_proposed_the_next_time(services: Services, tmp_path: Path) -> None:
    path = written(tmp_path, "Vad;Vem\nNorrby AB;Åsa\n")
    first = services.mappings.propose(path, KIND, NAMES)
    assert not first.proposal.columns

    services.mappings.remember(KIND, first.proposal.headings, {"name": "Vad"})
    services.mappings.remember(KIND, first.proposal.headings, {"name": "Vad", "contact": "Vem"})
    again = services.mappings.propose(path, KIND, NAMES)

    assert again.is_remembered
    assert again.proposal.columns == {"name": "Vad", "contact": "Vem"}


def test_a_file_that_is_no_list_is_told(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "list.pdf"
    path.write_bytes(b"%PDF-1.7\n")

    with pytest.raises(AdvisorDeskError):
        services.mappings.propose(path, KIND, NAMES)
