from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.register import bolagsverket
from advisor_desk.register.company import State
from advisor_desk.register.errors import (
    RegisterColumnsMissing,
    RegisterFileEncoding,
    RegisterFileTruncated,
)
from advisor_desk.register.rows import SEPARATOR, RegisterRow, Skip, Skipped
from advisor_desk.register.sources import open_source
from tests.register.files import BOLAGSVERKET_HEADER, bolagsverket_file, bolagsverket_line


def read(path: Path) -> list[RegisterRow | Skipped]:
    with open_source(path) as source:
        return list(bolagsverket.read(source))


def rows(tmp_path: Path, *lines: str) -> list[RegisterRow | Skipped]:
    return read(bolagsverket_file(tmp_path, *lines))


def row(tmp_path: Path, line: str) -> RegisterRow:
    [found] = rows(tmp_path, line)
    assert isinstance(found, RegisterRow)
    return found


def test_every_field_is_read(tmp_path: Path) -> None:
    assert row(tmp_path, bolagsverket_line()) == RegisterRow(
        number="5569900011",
        name="Fjällsnickeri Påhitt AB",
        legal_form="AB",
        care_of="c/o Verkstan",
        street="Byvägen 3",
        postcode="79631",
        town="ÄLVDALEN",
        registered_on="2012-04-02",
    )


def test_the_company_name_comes_first_and_the_others_are_kept(tmp_path: Path) -> None:
    packed = (
        "Pahitt Inc$FORNAMN_FRSPRAK-ORGNAM$2015-01-09|Påhitt AB$FORETAGSNAMN-ORGNAM$2012-04-02"
    )

    found = row(
        tmp_path, bolagsverket_line(name=packed + "|Bisnickeriet$BIFIRMA-ORGNAM$2016-01-01")
    )

    assert found.name == "Påhitt AB"
    assert found.other_names == f"Pahitt Inc{SEPARATOR}Bisnickeriet"


@pytest.mark.parametrize(
    ("procedure", "state", "since"),
    [("|LI-AVOMFO$2026-04-01", State.LIQUIDATION, "2026-04-01"),
     ("|KK-AVOMFO$null", State.BANKRUPTCY, ""),
     ("|LI-AVOMFO$2026-04-01|KK-AVOMFO$2026-05-01", State.BANKRUPTCY, "2026-05-01"),
     ("|FR-AVOMFO$2026-04-01", State.RESTRUCTURING, "2026-04-01"),
     ("|FUOL-AVOMFO$2026-04-01", State.MERGING, "2026-04-01"),
     ("", State.REGISTERED, ""), ("null", State.REGISTERED, "")],
)  # fmt: skip
def test_a_going_procedure_is_the_state(
    tmp_path: Path, procedure: str, state: State, since: str
) -> None:
    found = row(tmp_path, bolagsverket_line(procedure=procedure))

    assert (found.state, found.state_since) == (state, since)


def test_a_deregistered_company_is_that_whatever_else_went_on(tmp_path: Path) -> None:
    line = bolagsverket_line(deregistered="2019-05-06", procedure="|LI-AVOMFO$2018-04-01")

    assert row(tmp_path, line).state is State.DEREGISTERED


@pytest.mark.parametrize(
    "activity",
    ['Rör om 24 tum (24" ) m.m.', 'Tillverkning av ""fönster""', 'a";"b', "a\nb", "a\r\n\nb",
     "nul\x00byte", "", 'x";"y";"z'],
)  # fmt: skip
def test_stray_quotes_breaks_and_nul_bytes_in_the_text_lose_no_row(
    tmp_path: Path, activity: str
) -> None:
    found = rows(tmp_path, bolagsverket_line(activity=activity), bolagsverket_line("9699900024"))

    assert [r.number for r in found if isinstance(r, RegisterRow)] == ["5569900011", "9699900024"]


def test_a_very_long_name_is_read(tmp_path: Path) -> None:
    name = "Å" * 23_663

    assert row(tmp_path, bolagsverket_line(name=f"{name}$FORETAGSNAMN-ORGNAM$")).name == name


def test_a_sole_trader_is_marked_so(tmp_path: Path) -> None:
    found = row(tmp_path, bolagsverket_line("198101032384", kind="PERSON-IDORG"))

    assert (found.number, found.sole_trader) == ("8101032384", True)


@pytest.mark.parametrize(
    ("line", "reason"),
    [(bolagsverket_line("5569900012"), Skip.NUMBER), (bolagsverket_line(name="$$"), Skip.NAME),
     ('"5569900011$ORGNR-IDORG";"1";"SE-LAND"\n', Skip.FIELDS),
     ("no quotes at all\n", Skip.FIELDS),
     (bolagsverket_line(form="nonsense"), Skip.FIELDS)],
)  # fmt: skip
def test_a_row_that_cannot_be_used_is_told_with_line_and_reason(
    tmp_path: Path, line: str, reason: Skip
) -> None:
    first, second = rows(tmp_path, line, bolagsverket_line("9699900024"))

    assert isinstance(first, Skipped)
    assert (first.line, first.reason) == (2, reason)
    assert isinstance(second, RegisterRow)


def test_a_skipped_row_shows_nothing_of_a_person(tmp_path: Path) -> None:
    [skipped] = rows(tmp_path, bolagsverket_line("198101032385", kind="PERSON-IDORG"))

    assert skipped == Skipped(2, Skip.NUMBER, "")


def test_latin_1_is_refused_with_the_line(tmp_path: Path) -> None:
    path = tmp_path / "wrong.txt"
    text = BOLAGSVERKET_HEADER + bolagsverket_line(activity="x") + bolagsverket_line()
    path.write_bytes(text.replace("ä", "a").replace("Å", "A").encode("latin-1"))

    with pytest.raises(RegisterFileEncoding) as caught:
        read(path)

    assert caught.value.line == 2


@pytest.mark.parametrize("cut", [3, 20, 100, 150])
def test_a_file_cut_in_the_middle_of_a_row_is_refused(tmp_path: Path, cut: int) -> None:
    path = bolagsverket_file(tmp_path, bolagsverket_line(), bolagsverket_line("9699900024"))
    path.write_bytes(path.read_bytes()[:-cut])

    with pytest.raises(RegisterFileTruncated) as caught:
        read(path)

    assert caught.value.line == 3


def test_a_missing_line_end_after_the_last_row_is_nothing(tmp_path: Path) -> None:
    assert len(rows(tmp_path, bolagsverket_line().rstrip("\n"))) == 1


def test_a_renamed_column_is_named(tmp_path: Path) -> None:
    path = tmp_path / "new.txt"
    path.write_text(BOLAGSVERKET_HEADER.replace("postadress", "adress") + bolagsverket_line())

    with pytest.raises(RegisterColumnsMissing) as caught:
        read(path)

    assert caught.value.missing == "postadress"


texts = st.text(st.characters(codec="utf-8"), max_size=30)
pieces = st.sampled_from(
    ['"', '";"', "$", "|", "\n", "\x00", "null", "5569900011", "$ORGNR-IDORG"]
)


@given(st.lists(st.one_of(texts, pieces), max_size=30).map("".join))
def test_any_text_after_the_header_gives_rows_or_a_documented_error(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = tmp_path_factory.mktemp("fuzz") / "file.txt"
    path.write_bytes((BOLAGSVERKET_HEADER + text).encode())
    try:
        found = read(path)
    except AdvisorDeskError:
        return
    assert all(isinstance(r, RegisterRow | Skipped) for r in found)


@given(st.lists(texts, max_size=6), st.integers(0, 5))
def test_damaged_lines_between_whole_ones_cost_no_whole_one(
    tmp_path_factory: pytest.TempPathFactory, damage: list[str], at: int
) -> None:
    numbers = ["5569900011", "9699900024", "7699900036"]
    lines = [bolagsverket_line(number) for number in numbers]
    for place, text in enumerate(damage):
        if '"' not in text:
            lines.insert((at + place) % (len(lines) + 1), f"{text}\n")
    found = rows(tmp_path_factory.mktemp("fuzz"), *lines)

    assert {r.number for r in found if isinstance(r, RegisterRow)} == set(numbers)
