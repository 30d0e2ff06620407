"""One tour for all its tests."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.tour.stage import Taste
from tests.tour.tour import Played, play


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("qt_log_ignore", "This plugin does not support ")  # offscreen says so


@pytest.fixture(scope="session")
def played(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Played:
    return play(tmp_path_factory.mktemp("tour"), Taste())
