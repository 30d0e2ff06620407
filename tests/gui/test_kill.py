"""Killed in the middle of typing: at most two seconds of it are lost."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from advisor_desk.services.opening import build, open_desk
from tests.clock import FixedClock
from tests.desks import PASSPHRASE
from tests.gui.typist import KEY_MS

_LOST_AT_MOST = 2000 // KEY_MS
"""Letters typed in two seconds. Where the machine stands still, so does the typist."""
_MOST = 10 * _LOST_AT_MOST
"""Letters after which a program that has kept nothing never will."""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a Unix signal")
@pytest.mark.parametrize(("page", "field"), [("company_edit", "name"), ("log", "notes")])
@pytest.mark.parametrize("letters", [40, 97, 149])
def test_a_kill_in_the_middle_of_typing_loses_two_seconds_at_most(
    desk_folder: Path, page: str, field: str, letters: int
) -> None:
    typed = _typed_until_killed(desk_folder, page, letters)

    desk = open_desk(desk_folder, PASSPHRASE, FixedClock())
    [draft] = build(desk).drafts.all()
    desk.close()
    kept = len(str(draft.fields[field]))
    assert typed - _LOST_AT_MOST <= kept <= typed + 1  # a letter may be typed that is not told yet


def _typed_until_killed(folder: Path, page: str, letters: int) -> int:
    """How many letters were told, at least so many and at least until something was kept."""
    typed, has_kept = 0, False
    with subprocess.Popen(
        [sys.executable, "-m", "tests.gui.typist", str(folder), page],
        stdout=subprocess.PIPE,
        env={**os.environ, "ADVISOR_DESK_PASSPHRASE": PASSPHRASE},
        text=True,
        cwd=Path(__file__).parents[2],
    ) as typist:
        assert typist.stdout is not None
        for line in typist.stdout:
            if line == "kept\n":
                has_kept = True
            else:
                typed = int(line.split()[1])
            if typed >= _MOST or (has_kept and typed >= letters):
                break
        typist.send_signal(signal.SIGKILL)
        for line in typist.stdout:  # told in the moment before
            typed += line.startswith("typed ") and line.endswith("\n")
    return typed
