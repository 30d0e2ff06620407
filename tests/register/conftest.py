from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from advisor_desk.domain.progress import Unreported
from advisor_desk.register.build import import_files
from advisor_desk.register.formats import Format
from advisor_desk.register.municipalities import Municipalities
from advisor_desk.register.report import ImportReport
from advisor_desk.register.search import Register

KEY = bytes(range(32))
CODELISTS = Path(__file__).parents[2] / "resources" / "codelists"
Import = Callable[..., ImportReport]


@pytest.fixture(scope="session")
def municipalities() -> Municipalities:
    return Municipalities.load(CODELISTS)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    return folder / "register.db"


@pytest.fixture
def imported(target: Path, municipalities: Municipalities) -> Import:
    def run(*files: Path, sole_traders: bool = False) -> ImportReport:
        return import_files(
            files,
            Format.AUTO,
            target,
            KEY,
            Unreported(),
            municipalities=municipalities,
            include_sole_traders=sole_traders,
        )

    return run


@pytest.fixture
def opened(target: Path) -> Iterator[Callable[[], Register]]:
    registers = list[Register]()

    def run() -> Register:
        registers.append(Register(target, KEY))
        return registers[-1]

    yield run
    for register in registers:
        register.close()
