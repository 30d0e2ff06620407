"""What another program was handed lies in a place of one's own, and not for long."""

import os
import stat
import sys
import tempfile
import time
from pathlib import Path

import pytest

from advisor_desk.system.handed import hand, sweep


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def age(folder: Path, seconds: float) -> None:
    then = time.time() - seconds
    os.utime(folder, (then, then))


def test_it_is_there_to_be_read(temporary: Path) -> None:
    path = hand("REC-2026-X.eml", b"Subject: x")
    sweep()

    assert path.read_bytes() == b"Subject: x"
    assert path.name == "REC-2026-X.eml"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_nobody_else_may_look_into_its_folder(temporary: Path) -> None:
    assert stat.S_IMODE(hand("x.eml", b"").parent.stat().st_mode) == 0o700


def test_what_was_read_long_ago_is_gone_and_nothing_else(temporary: Path) -> None:
    old, new = hand("old.eml", b""), hand("new.eml", b"")
    others = temporary / "advisor-desk-tour"
    others.mkdir()
    for folder in (old.parent, others):
        age(folder, 3600)

    sweep()

    assert sorted(temporary.iterdir()) == sorted([new.parent, others])
