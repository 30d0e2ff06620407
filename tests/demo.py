"""The demo desk for tests: a small one is made, each test gets its own copy."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from advisor_desk.services.opening import FILE, Services, build, open_with_key
from advisor_desk.system.vault import Vault
from tests.clock import FixedClock
from tests.desks import PASSPHRASE

COMPANIES, VISITS = 120, 420


@pytest.fixture(scope="session")
def demo_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from advisor_desk.services.demo import make_demo  # only what asks for a demo waits for it

    folder = tmp_path_factory.mktemp("demo-template") / "desk"
    make_demo(
        folder, passphrase=PASSPHRASE, clock=FixedClock(), companies=COMPANIES, visits=VISITS
    ).close()
    return folder


@pytest.fixture
def demo_folder(demo_template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(demo_template, tmp_path / "demo"))


@pytest.fixture(scope="session")
def demo_key(demo_template: Path) -> bytes:
    return Vault.beside(demo_template / FILE).open(PASSPHRASE)


@pytest.fixture
def demo_services(demo_folder: Path, demo_key: bytes, clock: FixedClock) -> Iterator[Services]:
    desk = open_with_key(demo_folder, demo_key, clock)
    yield build(desk)
    desk.close()
