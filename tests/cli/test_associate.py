"""`associate`: told to the desktop, and taken back."""

import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Command

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the desktops of Linux")


@pytest.fixture
def entry(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path / "applications" / "advisor-desk.desktop"


def test_files_open_with_the_program_and_no_more_when_it_is_taken_back(
    command: Command, entry: Path
) -> None:
    done = command("associate")
    assert done.code == 0
    assert "advisor-desk" in entry.read_text(encoding="utf-8")
    assert command("associate", "--undo").code == 0
    assert not entry.exists()


def test_a_desk_that_was_named_is_the_one_that_opens(
    command: Command, entry: Path, tmp_path: Path
) -> None:
    said = command("associate", "--desk", tmp_path / "my desk", "--json")
    assert said.document["associated"]
    assert f'"--desk" "{tmp_path / "my desk"}" %f' in entry.read_text(encoding="utf-8")


def test_where_it_cannot_be_written_it_says_so(
    command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    said = command("associate")
    assert said.code == 1
    assert said.err
