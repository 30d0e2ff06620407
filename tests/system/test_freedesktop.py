"""The program among those of a Linux desktop, and out of them again."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.system import freedesktop
from advisor_desk.system.paths import resource

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the desktops of Linux")
ENTRY = resource("desktop", freedesktop.ENTRY).read_text(encoding="utf-8")
ARGUMENTS = st.lists(st.text(st.characters(exclude_categories=["C"]), min_size=1), min_size=1)


@pytest.fixture
def data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path


def started(content: str) -> list[str]:
    """The arguments that a desktop makes of the entry's command."""
    (line,) = (one for one in content.split("\n") if one.startswith("Exec="))
    command = line.removeprefix("Exec=").replace("\\\\", "\\")
    arguments = re.findall(r'"((?:[^"\\]|\\.)*)"', command)
    return [re.sub(r"\\(.)", r"\1", one).replace("%%", "%") for one in arguments]


@given(ARGUMENTS)
def test_the_command_is_read_back_as_it_was_meant(program: list[str]) -> None:
    assert started(freedesktop.entry(ENTRY, program)) == program


def test_everything_else_of_the_entry_stays() -> None:
    made = freedesktop.entry(ENTRY, ["/opt/Advisor Desk/bin/advisor-desk"])
    differs = set(made.splitlines()) ^ set(ENTRY.splitlines())
    assert {one.partition("=")[0] for one in differs} == {"Exec", "TryExec"}


def test_what_is_put_there_is_taken_away_again(data: Path) -> None:
    freedesktop.register(["/opt/advisor desk"])
    placed = [
        data / "applications" / "advisor-desk.desktop",
        data / "mime" / "packages" / "advisor-desk.xml",
        data / "icons" / "hicolor" / "scalable" / "apps" / "advisor-desk.svg",
    ]
    assert all(one.stat().st_mode & 0o044 for one in placed)
    freedesktop.unregister()
    freedesktop.unregister()
    assert not any(one.exists() for one in placed)


def test_the_desktop_knows_the_kinds_of_files_then(data: Path, tmp_path: Path) -> None:
    if not shutil.which("update-mime-database"):
        pytest.skip("shared-mime-info is not installed")
    freedesktop.register(["advisor-desk"])
    globs = (data / "mime" / "globs2").read_text(encoding="utf-8")
    assert ":application/vnd.advisor-desk.packet+json:*.packet.json" in globs
    assert ":application/vnd.advisor-desk.parcel+json:*.parcel" in globs
    freedesktop.unregister()
    assert "advisor-desk" not in (data / "mime" / "globs2").read_text(encoding="utf-8")


@pytest.mark.parametrize("program", [["advisor-desk"], ["/a b/c%d", "--desk", '/x "y" $z`\\']])
def test_a_validator_finds_nothing_wrong(program: list[str], tmp_path: Path) -> None:
    tool = shutil.which("desktop-file-validate")
    if not tool:
        pytest.skip("desktop-file-utils is not installed")
    file = tmp_path / freedesktop.ENTRY
    file.write_text(freedesktop.entry(ENTRY, program), encoding="utf-8")
    said = subprocess.run([tool, file], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout, said.stderr) == (0, "", "")
