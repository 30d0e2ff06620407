from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.register import scb
from advisor_desk.register.company import State
from advisor_desk.register.errors import (
    RegisterColumnsMissing,
    RegisterFileEncoding,
    RegisterFileTruncated,
)
from advisor_desk.register.rows import RegisterRow, Skip, Skipped
from advisor_desk.register.sources import open_source
from tests.register.files import SCB_HEADER, scb_file, scb_line


def read(path: Path) -> list[RegisterRow | Skipped]:
    with open_source(path) as source:
        return list(scb.read(source))


def row(tmp_path: Path, line: str) -> RegisterRow:
    [found] = read(scb_file(tmp_path, line))
    assert isinstance(found, RegisterRow)
    return found


def test_every_field_is_read(tmp_path: Path) -> None:
    assert row(tmp_path, scb_line(declines="2")) == RegisterRow(
        number="5569900011",
        name="FJÄLLSNICKERI PÅHITT AB",
        legal_form="AB",
        street="BYVÄGEN 3",
        postcode="79631",
        town="ÄLVDALEN",
        industries="16250",
        state=State.ACTIVE,
        declines=True,
        registered_on="2012-04-02",
    )


def test_quotes_are_ordinary_letters_and_merge_no_rows(tmp_path: Path) -> None:
    lines = (scb_line(name='"EXEMPEL & SON'), scb_line("169699900024", name='A "B" C"'))

    found = read(scb_file(tmp_path, *lines))

    assert [r.name for r in found if isinstance(r, RegisterRow)] == ['"EXEMPEL & SON', 'A "B" C"']


@pytest.mark.parametrize(
    ("status", "state"),
    [("0", State.NEVER_ACTIVE), ("1", State.ACTIVE), ("9", State.CEASED), ("", State.REGISTERED)],
)
def test_the_status_is_the_state(tmp_path: Path, status: str, state: State) -> None:
    assert row(tmp_path, scb_line(status=status)).state is state


def test_a_person_is_marked_as_a_sole_trader(tmp_path: Path) -> None:
    assert row(tmp_path, scb_line("198101032384", form="10")).sole_trader


@pytest.mark.parametrize(
    ("line", "reason"),
    [(scb_line("165569900012"), Skip.NUMBER), (scb_line(""), Skip.NUMBER),
     (scb_line(name=" "), Skip.NAME), ("1\t2\t3\t\r\n", Skip.FIELDS),
     (scb_line(name="A\tB"), Skip.FIELDS)],
)  # fmt: skip
def test_a_row_that_cannot_be_used_is_told_with_line_and_reason(
    tmp_path: Path, line: str, reason: Skip
) -> None:
    first, second = read(scb_file(tmp_path, line, scb_line("169699900024")))

    assert isinstance(first, Skipped)
    assert (first.line, first.reason) == (2, reason)
    assert isinstance(second, RegisterRow)


def test_a_skipped_row_shows_nothing_of_a_person(tmp_path: Path) -> None:
    [skipped] = read(scb_file(tmp_path, scb_line("198101032384", form="10", name="A\tB")))

    assert skipped == Skipped(2, Skip.FIELDS, "")


def test_utf_8_is_refused_with_the_line(tmp_path: Path) -> None:
    path = tmp_path / "wrong.txt"
    path.write_text(SCB_HEADER + scb_line(), encoding="utf-8", newline="")

    with pytest.raises(RegisterFileEncoding) as caught:
        read(path)

    assert caught.value.line == 2


@pytest.mark.parametrize("cut", [40, 60, 100])
def test_a_file_cut_in_the_middle_of_a_row_is_refused(tmp_path: Path, cut: int) -> None:
    path = scb_file(tmp_path, scb_line(), scb_line("169699900024"))
    path.write_bytes(path.read_bytes()[:-cut])

    with pytest.raises(RegisterFileTruncated) as caught:
        read(path)

    assert caught.value.line == 3


def test_a_renamed_column_is_named(tmp_path: Path) -> None:
    path = tmp_path / "new.txt"
    path.write_text(SCB_HEADER.replace("PostOrt", "Ort") + scb_line(), "latin-1", newline="")

    with pytest.raises(RegisterColumnsMissing) as caught:
        read(path)

    assert "PostOrt" in caught.value.missing


pieces = st.sampled_from(["\t", "\n", "\r\n", '"', "\x00", "16", "5569900011", scb_line()])


@given(st.lists(st.one_of(st.text(max_size=20), pieces), max_size=40).map("".join))
def test_any_text_after_the_header_gives_rows_or_a_documented_error(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = tmp_path_factory.mktemp("fuzz") / "file.txt"
    path.write_bytes((SCB_HEADER + text).encode("latin-1", "replace"))
    try:
        found = read(path)
    except AdvisorDeskError:
        return
    lines = path.read_bytes().decode("latin-1").replace("\x00", "").split("\n")[1:]
    # An old mark of a file's end, alone after the last line, is no row.
    assert len(found) >= sum(bool(line.strip("\x1a ").strip()) for line in lines)
