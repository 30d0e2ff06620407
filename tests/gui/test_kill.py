import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from advisor_desk.services.opening import build, open_desk
from tests.clock import FixedClock
from tests.desks import PASSPHRASE

_LOST_AT_MOST = 2.0
"""Seconds of typing."""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a Unix signal")
@pytest.mark.parametrize("after_keys", [40, 97])
def test_a_kill_in_the_middle_of_typing_loses_two_seconds_at_most(
    desk_folder: Path, after_keys: int
) -> None:
    told = _typed_until_killed(desk_folder, after_keys)

    desk = open_desk(desk_folder, PASSPHRASE, FixedClock())
    [draft] = build(desk).drafts.all()
    desk.close()
    kept = len(str(draft.fields["name"]))
    killed_at = told[-1][1]
    typed_before = max(n for n, at in told if at <= killed_at - _LOST_AT_MOST or n == told[0][0])
    assert typed_before <= kept <= told[-1][0] + 1


def _typed_until_killed(folder: Path, after_keys: int) -> list[tuple[int, float]]:
    """What the typist said: characters so far, and when."""
    environment = {**os.environ, "ADVISOR_DESK_PASSPHRASE": PASSPHRASE}
    told: list[tuple[int, float]] = []
    with subprocess.Popen(
        [sys.executable, "-m", "tests.gui.typist", str(folder)],
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as typist:
        assert typist.stdout is not None
        for line in typist.stdout:
            typed, at = line.split()
            told.append((int(typed), float(at)))
            since = told[-1][1] - told[0][1]
            if int(typed) >= after_keys and since > _LOST_AT_MOST + 0.5:
                break
        typist.send_signal(signal.SIGKILL)
        told.append((told[-1][0], time.monotonic()))
    return told
