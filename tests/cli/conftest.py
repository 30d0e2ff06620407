"""Running a command in this process, on the demo desk and on its day."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from advisor_desk.cli import run
from advisor_desk.system.vault import VARIABLE
from tests.clock import FixedClock
from tests.desks import PASSPHRASE


@dataclass(frozen=True)
class Said:
    """What a command left: its exit code, its answer and its complaint."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)


Command = Callable[..., Said]


@pytest.fixture
def command(
    clock: FixedClock, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Command:
    """Runs the arguments in English with the tests' passphrase set."""
    monkeypatch.setenv(VARIABLE, PASSPHRASE)

    def act(*arguments: str | Path) -> Said:
        try:
            code = run(["--ui-lang", "en", *map(str, arguments)], clock=clock)
        except SystemExit as wrong_usage:
            code = int(wrong_usage.code or 0)
        return Said(code, *capsys.readouterr())

    return act


@pytest.fixture
def on_demo(command: Command, demo_folder: Path) -> Command:
    """The same, on a demo desk of its own."""
    return lambda *arguments: command("--desk", demo_folder, *arguments)
