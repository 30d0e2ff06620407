"""A file is replaced whole or not at all."""

from pathlib import Path

import pytest

from advisor_desk.system.files import replace_file


def test_a_file_holds_what_was_written_last(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "settings.json"
    replace_file(path, b"old and long")
    replace_file(path, b"new")

    assert path.read_bytes() == b"new"


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "desk.key"
    path.mkdir()

    with pytest.raises(OSError, match=r"desk\.key"):
        replace_file(path, b"new")

    assert list(tmp_path.iterdir()) == [path]
