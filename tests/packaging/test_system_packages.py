"""What the machine lacks is told by the names of Debian's packages."""

import sys
from pathlib import Path

import pytest
from system_packages import is_loadable, missing_packages

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the packages of Debian")


def test_a_library_is_there_or_not() -> None:
    assert is_loadable("libc.so.6")
    assert not is_loadable("libno-such-thing.so.1")


def test_programs_that_tests_need_are_missed_by_their_packages(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    everything = missing_packages(tests=True)
    monkeypatch.setenv("PATH", str(tmp_path))
    without = missing_packages(tests=True)

    assert {"poppler-utils", "qpdf", "dbus", "gnome-keyring"} <= {*without}
    assert {*everything} <= {*without}


def test_programs_for_tests_are_not_asked_for_by_the_program(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    assert not {"poppler-utils", "qpdf"} & {*missing_packages()}
