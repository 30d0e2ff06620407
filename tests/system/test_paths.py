"""Where things lie."""

import sys
from pathlib import Path

import pytest

from advisor_desk.system.paths import default_desk, log_folder, resource


def test_what_ships_is_found_in_a_checkout() -> None:
    assert resource("translations", "sv.mo").is_file()


def test_what_does_not_ship_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"icons/no such\.svg"):
        resource("icons", "no such.svg")


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of Linux")
def test_desk_and_log_lie_where_linux_keeps_such_things(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "/data")
    monkeypatch.setenv("XDG_STATE_HOME", "/state")

    assert default_desk() == Path("/data/advisor-desk")
    assert log_folder() == Path("/state/advisor-desk/log")
