"""The command line as a whole: where options stand, exit codes, languages, the window."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from advisor_desk.__main__ import made_demo
from advisor_desk.cli import run
from advisor_desk.system.vault import VARIABLE
from tests.cli.conftest import Command
from tests.desks import PASSPHRASE

Opened = list[tuple[Path | None, str | None, bool]]


def program(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "advisor_desk", *map(str, arguments)]


def environment(home: Path, passphrase: str | None = PASSPHRASE) -> dict[str, str]:
    """A machine with no keyring and nobody's desk on it."""
    kept = {name: value for name, value in os.environ.items() if name != VARIABLE}
    places = {"HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_STATE_HOME": str(home)}
    secret = {VARIABLE: passphrase} if passphrase is not None else {}
    return {**kept, **places, **secret, "LC_ALL": "C.UTF-8"}


def really(
    home: Path, *arguments: str | Path, passphrase: str | None = PASSPHRASE
) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(  # noqa: PLW1510
        program(*arguments),
        env=environment(home, passphrase),
        capture_output=True,
        text=True,
        timeout=300,
    )


def test_the_real_program_makes_a_demo_and_tells_of_it(tmp_path: Path) -> None:
    desk = tmp_path / "desk"
    made = really(tmp_path, "demo", "--desk", desk, "--companies", "30", "--visits", "90")
    listed = really(tmp_path, "--desk", desk, "referral", "list", "--json")

    assert (made.returncode, made.stderr) == (0, "")
    assert (listed.returncode, listed.stderr) == (0, "")
    assert json.loads(listed.stdout)["referrals"]


@pytest.mark.parametrize("arguments", [("demo",), ("referral", "list")])
def test_without_passphrase_and_keyring_a_command_says_so(
    tmp_path: Path, demo_folder: Path, arguments: tuple[str, ...]
) -> None:
    desk = tmp_path / "new" if arguments == ("demo",) else demo_folder
    said = really(tmp_path, *arguments, "--desk", desk, passphrase=None)

    assert (said.returncode, said.stdout) == (1, "")
    assert VARIABLE in said.stderr
    assert said.stderr.count("\n") == 1


def test_a_reader_that_goes_away_is_no_error_to_be_told(tmp_path: Path, demo_folder: Path) -> None:
    with subprocess.Popen(
        program("referral", "list", "--desk", demo_folder),
        env=environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        said = running.stderr.read()

    assert said == b""
    assert running.returncode == 141


def test_a_wrong_passphrase_is_told_in_a_sentence(
    command: Command, demo_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "fel")
    said = command("referral", "list", "--desk", demo_folder)

    assert (said.code, said.out) == (1, "")
    assert said.err.count("\n") == 1


@pytest.mark.parametrize(
    "shape",
    [
        ["--desk", "{desk}", "referral", "list", "--json"],
        ["referral", "--desk", "{desk}", "list", "--json"],
        ["referral", "list", "--json", "--desk={desk}"],
        ["--json", "referral", "list"],
    ],
)
def test_the_desk_is_named_before_or_after_a_command(
    command: Command, demo_folder: Path, shape: list[str]
) -> None:
    said = command(*(part.format(desk=demo_folder) for part in shape))

    assert said.code == (2 if shape[0] == "--json" else 0)


def test_what_stands_after_two_dashes_is_text(on_demo: Command) -> None:
    said = on_demo("register", "search", "--json", "--", "--desk")

    assert said.code == 0
    assert said.document["text"] == "--desk"


def test_complaints_are_in_the_language_asked_for(command: Command, tmp_path: Path) -> None:
    arguments = ["register", "info", "--register", tmp_path / "none.db"]
    said = {
        language: command(*arguments, "--ui-lang", language).err for language in ("sv", "en", "de")
    }

    assert len(set(said.values())) == 3


def test_the_desks_own_language_is_used_where_none_is_asked_for(
    demo_folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (demo_folder / "settings.json").write_text('{"language": "de"}', "utf-8")
    monkeypatch.setenv(VARIABLE, PASSPHRASE)
    run(["register", "search", "qqqqxxxx", "--desk", str(demo_folder)])

    assert "Kein Unternehmen" in capsys.readouterr().out


def test_help_is_in_the_language_asked_for(command: Command) -> None:
    assert "påhittade" in command("--ui-lang", "sv", "--help").out
    assert command("--help").code == 0


@pytest.mark.parametrize("name", ["demo", "referral", "export"])
def test_the_help_of_a_command_names_the_folder(command: Command, name: str) -> None:
    assert "--desk DIR" in command(name, "--help").out


@pytest.mark.parametrize(
    "wrong",
    [
        ["nonsense"],
        ["demo"],
        ["demo", "--desk"],
        ["demo", "--desk", ""],
        ["referral", "list", "--desk", " "],
        ["referral", "render", "X", "--out", ""],
        ["--ui-lang", "fr"],
        ["--demo", "referral", "list"],
        ["demo", "--desk", "d", "--companies", "0"],
        ["demo", "--desk", "d", "--visits", "-1"],
        ["demo", "--desk", "d", "--seed", "x"],
        ["referral", "list", "800101-1236"],
    ],
)
def test_wrong_usage_exits_with_two_and_says_no_persons_number(
    command: Command, wrong: list[str]
) -> None:
    said = command(*wrong)

    assert (said.code, said.out) == (2, "")
    assert "1236" not in said.err


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [
        (["--demo"], (None, None, True)),
        (["--desk", "/d", "--demo"], (Path("/d"), None, True)),
        (["--demo", "--ui-lang", "sv"], (None, "sv", True)),
        ([], (None, None, False)),
    ],
)
def test_with_no_command_the_window_is_opened(
    arguments: list[str], asked: tuple[Path | None, str | None, bool]
) -> None:
    opened: Opened = []

    def window(desk: Path | None, language: str | None, is_demo: bool) -> int:
        opened.append((desk, language, is_demo))
        return 0

    assert run(arguments, window) == 0
    assert opened == [asked]


def test_an_interrupted_command_exits_with_130(capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    assert run([], interrupted) == 130
    assert "Traceback" not in capsys.readouterr().err


def test_the_version_is_told(command: Command) -> None:
    assert command("--version").out.startswith("Advisor Desk ")


def test_a_demo_is_not_made_over_a_desk(on_demo: Command) -> None:
    said = on_demo("demo")

    assert said.code == 1
    assert said.err.count("\n") == 1


def test_the_windows_demo_needs_no_passphrase_of_ones_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "so that it is put back as it was")
    monkeypatch.delenv(VARIABLE)
    folder = made_demo(tmp_path / "demo")

    assert folder == tmp_path / "demo"
    assert run(["register", "info", "--desk", str(folder), "--json"]) == 0


def test_a_folder_that_cannot_be_made_is_told_in_a_sentence(
    command: Command, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    said = command("demo", "--desk", tmp_path / "file" / "desk", "--companies", "1")

    assert (said.code, said.out) == (1, "")
    assert said.err.count("\n") == 1


def test_what_is_no_text_at_all_is_survived(tmp_path: Path, demo_folder: Path) -> None:
    said = subprocess.run(  # noqa: PLW1510
        [*program("register", "search", "--desk", demo_folder, "--json"), b"bor\xff\xe5s"],
        env=environment(tmp_path),
        capture_output=True,
        timeout=300,
    )

    assert (said.returncode, said.stderr) == (0, b"")
    assert json.loads(said.stdout)["text"] == "bor??s"
