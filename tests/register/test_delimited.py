from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.register import delimited
from advisor_desk.register.errors import (
    RegisterColumnsMissing,
    RegisterFileEncoding,
    RegisterLayoutBroken,
)
from advisor_desk.register.rows import RegisterRow, Skip, Skipped
from advisor_desk.register.sources import open_source


def read(path: Path) -> list[RegisterRow | Skipped]:
    with open_source(path) as source:
        sample = source.sample()
    with open_source(path) as source:
        return list(delimited.read(source, sample))


def written(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "list.csv"
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize(
    "text",
    [("Företagsnamn;Org.nr;Postort;Postnr;Adress;Kommun;SNI-kod\n"
     "Påhitt AB;556990-0011;Älvdalen;796 31;Byvägen 3;Älvdalen;16.250\n"),
     ("Company name,Company number,Town,Postcode,Street,Municipality,Industry\r\n"
     '"Påhitt AB",556990-0011,Älvdalen,796 31,Byvägen 3,Älvdalen,16250\r\n'),
     ("namn\torgnr\tort\tpostnummer\tgatuadress\tkommun\tsni\n"
     "Påhitt AB\t5569900011\tÄlvdalen\t79631\tByvägen 3\tÄlvdalen\t16250")],
)  # fmt: skip
def test_columns_are_found_by_their_names_in_either_language(
    tmp_path: Path, text: str, encoding: str
) -> None:
    assert read(written(tmp_path, text, encoding)) == [
        RegisterRow(
            number="5569900011",
            name="Påhitt AB",
            street="Byvägen 3",
            postcode="79631",
            town="Älvdalen",
            municipality="Älvdalen",
            industries="16250",
        )
    ]


def test_a_company_without_a_number_is_fine(tmp_path: Path) -> None:
    [found] = read(written(tmp_path, "namn;orgnr\nPåhitt AB;\n"))

    assert isinstance(found, RegisterRow)
    assert found.number == ""


def test_a_foreign_company_has_its_country(tmp_path: Path) -> None:
    [found] = read(written(tmp_path, "name,number,country\nFisk AS,923 609 016,no\n"))

    assert isinstance(found, RegisterRow)
    assert (found.number, found.country) == ("923609016", "NO")


def test_a_line_break_inside_quotes_belongs_to_the_field(tmp_path: Path) -> None:
    [found] = read(written(tmp_path, 'namn;adress\n"Påhitt\nAB";Byvägen 3\n'))

    assert isinstance(found, RegisterRow)
    assert found.name == "Påhitt AB"


def test_rows_swallowed_by_a_quote_that_never_closes_are_each_counted(tmp_path: Path) -> None:
    text = 'namn;ort\nA;Falun\n"B;Falun\nC;Falun\nD;Falun\n'

    first, *rest = read(written(tmp_path, text))

    assert isinstance(first, RegisterRow)
    assert [(r.line, r.reason) for r in rest if isinstance(r, Skipped)] == [
        (3, Skip.FIELDS), (4, Skip.FIELDS), (5, Skip.FIELDS),
    ]  # fmt: skip


def test_a_quote_that_swallows_the_file_is_refused_with_its_line(tmp_path: Path) -> None:
    text = 'namn;ort\nA;Falun\n"B;Falun\n' + "C;Falun\n" * 100

    with pytest.raises(RegisterLayoutBroken) as caught:
        read(written(tmp_path, text))

    assert caught.value.line == 3


@pytest.mark.parametrize(
    ("line", "reason"),
    [("A;556990-0012", Skip.NUMBER), (";556990-0011", Skip.NAME), ("A", Skip.FIELDS),
     ("A;556990-0011;x", Skip.FIELDS)],
)  # fmt: skip
def test_a_row_that_cannot_be_used_is_told_with_line_and_reason(
    tmp_path: Path, line: str, reason: Skip
) -> None:
    [found] = read(written(tmp_path, f"namn;orgnr\n\n{line}\n"))

    assert isinstance(found, Skipped)
    assert (found.line, found.reason) == (3, reason)


def test_a_file_without_names_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RegisterColumnsMissing):
        read(written(tmp_path, "orgnr;ort\n556990-0011;Falun\n"))


def test_letters_that_change_their_encoding_are_refused_with_the_line(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"namn;ort\n" + b"A;B\n" * 20_000 + "Å;B\n".encode("cp1252"))

    with pytest.raises(RegisterFileEncoding) as caught:
        read(path)

    assert caught.value.line == 20_002


@given(st.lists(st.sampled_from(["namn", "orgnr", ";", ",", '"', "\n", "\r", "A", "5569900011",
                                 "8101032384", "ort\n", "å", "\x00"]), max_size=60))  # fmt: skip
def test_any_text_gives_rows_or_a_documented_error(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[str]
) -> None:
    path = written(tmp_path_factory.mktemp("fuzz"), "namn;orgnr\n" + "".join(pieces))
    try:
        found = read(path)
    except AdvisorDeskError:
        return
    assert all(isinstance(r, RegisterRow | Skipped) for r in found)
