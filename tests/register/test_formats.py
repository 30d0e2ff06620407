import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.errors import AdvisorDeskError, FileMissing
from advisor_desk.register.errors import (
    RegisterArchiveDamaged,
    RegisterArchiveTooLarge,
    RegisterArchiveUnsuitable,
    RegisterColumnsMissing,
    RegisterFileEmpty,
    RegisterFileEncoding,
    RegisterFileNotText,
    RegisterFileUnreadable,
    RegisterLayoutOther,
    RegisterLayoutUnknown,
)
from advisor_desk.register.formats import Format, detect, read
from advisor_desk.register.rows import RegisterRow
from advisor_desk.register.sources import open_source
from tests.register.files import (
    BOLAGSVERKET_HEADER,
    SCB_HEADER,
    bolagsverket_file,
    bolagsverket_line,
    scb_file,
    scb_line,
    zipped,
)


def found_in(path: Path, asked: Format = Format.AUTO) -> Format:
    with open_source(path) as source:
        return detect(source.name, source.sample(), asked)


def rows_in(path: Path) -> list[object]:
    with open_source(path) as source:
        sample = source.sample()
        layout = detect(source.name, sample)
    with open_source(path) as source:
        return list(read(source, layout, sample))


def test_each_layout_is_recognised(tmp_path: Path) -> None:
    csv = tmp_path / "list.csv"
    csv.write_text("Namn;Ort\nPåhitt AB;Falun\n")

    assert found_in(bolagsverket_file(tmp_path, bolagsverket_line())) is Format.BOLAGSVERKET
    assert found_in(scb_file(tmp_path, scb_line())) is Format.SCB
    assert found_in(csv) is Format.CSV


def test_an_authoritys_file_is_not_read_as_an_ordinary_list(tmp_path: Path) -> None:
    for file in (bolagsverket_file(tmp_path, bolagsverket_line()), scb_file(tmp_path, scb_line())):
        with pytest.raises(RegisterLayoutOther):
            found_in(file, Format.CSV)


def test_a_zip_file_is_read_as_the_file_inside(tmp_path: Path) -> None:
    path = zipped(scb_file(tmp_path, scb_line()))

    [row] = rows_in(path)

    assert isinstance(row, RegisterRow)
    assert row.number == "5569900011"


@pytest.mark.parametrize(
    ("content", "error"),
    [(b"", RegisterFileEmpty), (b"\n\r\n \x00", RegisterFileEmpty),
     (b"%PDF-1.7\nhello", RegisterFileNotText), (bytes(range(256)) * 9, RegisterFileNotText),
     ("Namn;Ort\n".encode("utf-16"), RegisterFileEncoding),
     (b"some;other;columns\n1;2;3\n", RegisterLayoutUnknown),
     (b"just some words", RegisterLayoutUnknown), (b"PK\x03\x04rubbish", RegisterArchiveDamaged),
     (BOLAGSVERKET_HEADER.replace("postadress", "x").encode(), RegisterColumnsMissing),
     (SCB_HEADER.replace("PeOrgNr", "Id").encode(), RegisterColumnsMissing)],
)  # fmt: skip
def test_what_is_no_register_file_is_refused(
    tmp_path: Path, content: bytes, error: type[AdvisorDeskError]
) -> None:
    path = tmp_path / "file.txt"
    path.write_bytes(content)

    with pytest.raises(error):
        found_in(path)


def test_a_wrong_guess_names_the_missing_columns(tmp_path: Path) -> None:
    with pytest.raises(RegisterColumnsMissing) as caught:
        found_in(scb_file(tmp_path, scb_line()), Format.BOLAGSVERKET)

    assert caught.value.layout == "Bolagsverket"
    assert "organisationsnamn" in caught.value.missing


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        found_in(tmp_path / "none.txt")
    with pytest.raises(RegisterFileUnreadable):
        found_in(tmp_path)


def test_a_zip_file_without_a_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "file.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("picture.png", b"x")

    with pytest.raises(RegisterArchiveUnsuitable):
        found_in(path)


@pytest.mark.parametrize("kept", [0.3, 0.6, 0.95])
def test_a_truncated_zip_file_is_refused(tmp_path: Path, kept: float) -> None:
    path = zipped(scb_file(tmp_path, *(scb_line() for _ in range(50))))
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * kept)])

    with pytest.raises(RegisterArchiveDamaged):
        rows_in(path)


def test_a_zip_file_with_a_broken_middle_is_refused(tmp_path: Path) -> None:
    path = zipped(scb_file(tmp_path, *(scb_line(name=f"NAMN {i}") for i in range(5_000))))
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)

    with pytest.raises(RegisterArchiveDamaged):
        rows_in(path)


def test_a_zip_bomb_is_refused_unopened(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("file.txt", b"x")
    content = path.read_bytes()
    at = content.index(b"PK\x01\x02") + 24
    path.write_bytes(content[:at] + (4_000_000_000).to_bytes(4, "little") + content[at + 4 :])

    with pytest.raises(RegisterArchiveTooLarge) as caught:
        found_in(path)

    assert caught.value.gigabytes == 4


def test_one_endless_line_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(b"namn;ort\n" + b"x" * 5_000_000)

    with pytest.raises(RegisterFileNotText):
        rows_in(path)


@given(st.binary(max_size=400))
def test_any_bytes_give_rows_or_a_documented_error(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("fuzz") / "file.txt"
    for start in (b"", b"PK\x03\x04", b"namn;ort\n", b"\xef\xbb\xbfnamn\n"):
        path.write_bytes(start + content)
        try:
            rows_in(path)
        except AdvisorDeskError:
            continue
