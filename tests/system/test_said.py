"""What was said is known after a restart; what cannot be read is no obstacle."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from advisor_desk.system.said import NAME, load_said, save_said

SAID = {"a": datetime(2026, 11, 23, 12, tzinfo=UTC)}


def test_what_was_said_is_read_again(tmp_path: Path) -> None:
    save_said(tmp_path, SAID)

    assert load_said(tmp_path) == SAID


@pytest.mark.parametrize("broken", [b"", b"{", b"[]", b'{"a": 3}', b'{"a": "soon"}', b"\xff"])
def test_a_file_that_cannot_be_read_is_as_none(tmp_path: Path, broken: bytes) -> None:
    (tmp_path / NAME).write_bytes(broken)

    assert load_said(tmp_path) == {}


def test_where_it_cannot_be_kept_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "desk").write_text("no folder")

    save_said(tmp_path / "desk", SAID)

    assert load_said(tmp_path / "desk") == {}
