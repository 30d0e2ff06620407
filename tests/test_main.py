"""What starts the window at once, and what is left to the commands."""

from pathlib import Path

import pytest

from advisor_desk.__main__ import Window, read_window


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], Window()),
        (["--desk", "/d"], Window(desk=Path("/d"))),
        (["--desk=/d", "--ui-lang", "de"], Window(desk=Path("/d"), language="de")),
        (["--ui-lang=sv"], Window(language="sv")),
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
    ],
)
def test_commands_and_mistakes_are_left_to_the_parser_that_explains_them(
    arguments: list[str],
) -> None:
    assert read_window(arguments) is None
