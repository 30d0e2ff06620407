from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.register import brreg
from advisor_desk.register.company import RegisterHit, State
from advisor_desk.register.errors import RegisterColumnsMissing
from advisor_desk.register.formats import Format, detect
from advisor_desk.register.rows import RegisterRow, Skip, Skipped
from advisor_desk.register.search import Register
from advisor_desk.register.sources import open_source
from tests.register.conftest import KEY, Import

NEWER = (
    "organisasjonsnummer,navn,organisasjonsform.kode,naeringskode1.kode,"
    "forretningsadresse.adresse,forretningsadresse.poststed,forretningsadresse.postnummer,"
    "registreringsdatoenhetsregisteret,konkurs,konkursdato,underAvvikling"
)
OLDER = "Organisasjonsnummer,organisasjonsform.kode,NAVN,postadresse.poststed"


def written(folder: Path, *lines: str, header: str = NEWER) -> Path:
    path = folder / "enheter.csv"
    path.write_text("\n".join((header, *lines)) + "\n", encoding="utf-8")
    return path


def read(path: Path) -> list[RegisterRow | Skipped]:
    with open_source(path) as source:
        sample = source.sample()
    with open_source(path) as source:
        return list(brreg.read(source, sample))


def test_a_company_is_read_by_the_names_of_the_columns(tmp_path: Path) -> None:
    line = '923609016,"Påfunn, fisk AS",AS,03.111,Kaia 1,BODØ,8001,2019-09-11,false,,true'

    assert read(written(tmp_path, line)) == [
        RegisterRow(
            number="923609016", country="NO", name="Påfunn, fisk AS", legal_form="AS",
            street="Kaia 1", postcode="8001", town="BODØ", industries="03111",
            state=State.LIQUIDATION, registered_on="2019-09-11",
        )
    ]  # fmt: skip


def test_an_older_file_with_other_columns_in_another_order_is_read(tmp_path: Path) -> None:
    [found] = read(written(tmp_path, "923609016,ENK,Kari,OSLO", header=OLDER))

    assert isinstance(found, RegisterRow)
    assert (found.name, found.town, found.sole_trader) == ("Kari", "OSLO", True)


@pytest.mark.parametrize(
    ("line", "reason"),
    [("923609017,X,AS,,,,,,,,", Skip.NUMBER), ("923609016,,AS,,,,,,,,", Skip.NAME),
     ("923609016,X", Skip.FIELDS)],
)  # fmt: skip
def test_a_row_that_cannot_be_used_is_told_with_line_and_reason(
    tmp_path: Path, line: str, reason: Skip
) -> None:
    [found] = read(written(tmp_path, line))

    assert isinstance(found, Skipped)
    assert (found.line, found.reason) == (2, reason)


def test_the_layout_is_recognised_and_a_missing_column_named(tmp_path: Path) -> None:
    with open_source(written(tmp_path, "923609016,X,AS,,,,,,,,")) as source:
        sample = source.sample()
    assert detect("enheter.csv", sample) is Format.BRREG

    with pytest.raises(RegisterColumnsMissing) as caught:
        detect("x.csv", b"navn;ort\nA;B\n", Format.BRREG)
    assert "organisasjonsnummer" in caught.value.missing


def test_a_norwegian_register_is_imported_and_searched(
    tmp_path: Path, target: Path, imported: Import
) -> None:
    report = imported(written(tmp_path, "923609016,Påfunn AS,AS,,,BODØ,,,true,2020-01-01,"))

    assert (report.kept, report.files[0].layout) == (1, "brreg")
    with Register(target, KEY) as register:
        [hit] = register.search("pafunn")
        assert (hit.company.country, hit.company.number) == ("NO", "923609016")
        assert hit.company.state is State.BANKRUPTCY
        assert register.by_number("923 609 016", "NO") == hit.company
        assert register.search("923 609 016") == [RegisterHit(hit.company, 100.0)]


def test_a_norwegian_sole_trader_keeps_the_number_which_is_no_persons(
    tmp_path: Path, target: Path, imported: Import
) -> None:
    file = written(tmp_path, "923609016,Påfunn,ENK,,,BODØ,,,,,")

    assert imported(file, sole_traders=True).kept == 1
    with Register(target, KEY) as register:
        assert register.search("pafunn")[0].company.number == "923609016"


@given(
    st.lists(st.sampled_from(["923609016", ",", '"', "\n", "X", "\0", "å", "true"]), max_size=60)
)
def test_any_text_gives_rows_or_a_documented_error(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[str]
) -> None:
    path = written(tmp_path_factory.mktemp("fuzz"), "".join(pieces))
    try:
        found = read(path)
    except AdvisorDeskError:
        return
    assert all(isinstance(r, RegisterRow | Skipped) for r in found)
