"""One tour for all its tests."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.tour.stage import Taste
from tests.tour.tour import WATCHDOG, Played, play

BUILD = Path(__file__).parents[2] / "build" / "tour"
_PLAYED = pytest.StashKey[Played]()


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("qt_log_ignore", "This plugin does not support ")  # offscreen says so


@pytest.fixture(scope="session")
def played(
    qapp: QApplication, pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory
) -> Played:
    """Its measurements are left for `make bench`, as those of `make tour` are."""
    made = play(tmp_path_factory.mktemp("tour"), Taste())
    BUILD.mkdir(parents=True, exist_ok=True)
    shutil.copy(made.out / WATCHDOG, BUILD / WATCHDOG)
    pytestconfig.stash[_PLAYED] = made
    return made


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    if made := config.stash.get(_PLAYED, None):
        scene, worst = made.worst
        told = (
            f"tour: {made.seconds:.0f} s; longest without an answer {worst.seconds * 1000:.0f} ms"
        )
        terminalreporter.write_line(f"{told}, in {scene}")
