"""What starts the window at once, and what is left to the commands."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from advisor_desk.__main__ import SCREENS, Window, read_window


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], Window()),
        (["--desk", "/d"], Window(desk=Path("/d"))),
        (["--desk=/d", "--ui-lang", "de"], Window(desk=Path("/d"), language="de")),
        (["--ui-lang=sv"], Window(language="sv")),
        (["/p/came.PDF"], Window(file=Path("/p/came.PDF"))),
        (["--desk", "/d", "/p/answer.json"], Window(desk=Path("/d"), file=Path("/p/answer.json"))),
    ],
)
def test_the_window_opens_on_what_was_asked(arguments: list[str], window: Window) -> None:
    assert read_window(arguments) == window


@pytest.mark.parametrize(
    "arguments",
    [
        ["demo", "--desk", "/d"],
        ["--desk", "/d", "referral", "list"],
        ["--help"],
        ["--version"],
        ["--desk"],
        ["--desk", "--help"],
        ["--desk="],
        ["--ui-lang", "fr"],
        ["--wrong"],
        ["--wrong=x"],
        ["a.pdf", "b.pdf"],
        ["export", "all.json"],
    ],
)
def test_commands_and_mistakes_are_left_to_the_parser_that_explains_them(
    arguments: list[str],
) -> None:
    assert read_window(arguments) is None


@pytest.mark.parametrize("arguments", [[], ["--demo"]])
@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_screen_it_says_so(arguments: list[str], tmp_path: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if name not in SCREENS}
    command = [sys.executable, "-m", "advisor_desk", "--ui-lang", "sv", "--desk", str(tmp_path)]
    done = subprocess.run(
        [*command, *arguments], env=bare, capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("Det finns ingen skärm")
    assert list(tmp_path.iterdir()) == []
