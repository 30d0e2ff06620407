"""Each import contract is seen to fail when a small copy of the package breaks it on purpose."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.places import ROOT

PACKAGES = (
    *("domain", "system", "store", "register", "documents", "sync", "services", "gui"),
    *("gui.forms", "store.migrations"),
)
MODULES = ("__main__", "app", "cli", "domain.visits", "store.visits", "gui.visits", "gui.jobs")


@pytest.fixture
def skeleton(tmp_path: Path) -> Path:
    """The package with its layers and nothing in them."""
    top = tmp_path / "advisor_desk"
    top.mkdir()
    (top / "__init__.py").touch()
    for name in PACKAGES:
        folder = top.joinpath(*name.split("."))
        folder.mkdir()
        (folder / "__init__.py").touch()
    for name in MODULES:
        top.joinpath(*name.split(".")).with_suffix(".py").touch()
    return top


def lint(skeleton: Path) -> str:
    """What import-linter says of it."""
    program = Path(sys.executable).with_name("lint-imports")
    command = [str(program), "--no-cache", "--config", str(ROOT / "pyproject.toml")]
    done = subprocess.run(
        command, cwd=skeleton.parent, capture_output=True, text=True, check=False
    )
    return done.stdout


def test_an_empty_package_keeps_every_contract(skeleton: Path) -> None:
    assert "7 kept, 0 broken" in lint(skeleton)


@pytest.mark.parametrize(
    ("importer", "imported", "contract"),
    [
        ("domain.visits", "advisor_desk.store.visits", "Each layer imports only"),
        ("domain.visits", "advisor_desk.system", "Each layer imports only"),
        ("store.visits", "advisor_desk.services", "Each layer imports only"),
        ("gui.visits", "advisor_desk.app", "Each layer imports only"),
        ("gui.visits", "advisor_desk.store", "Widgets reach data only"),
        ("store.visits", "PySide6.QtCore", "Qt stays in gui"),
        ("cli", "advisor_desk.gui", "Qt stays in gui"),
        ("gui.visits", "sqlalchemy.orm", "SQLAlchemy stays below"),
        ("gui.visits", "reportlab.platypus", "Libraries for papers"),
        ("services.visits", "icalendar", "Libraries for papers"),
        ("store.visits", "keyring", "The keyring is the system's"),
    ],
)
def test_an_import_that_is_not_allowed_is_refused(
    skeleton: Path, importer: str, imported: str, contract: str
) -> None:
    module = skeleton.joinpath(*importer.split(".")).with_suffix(".py")
    module.write_text(f"import {imported}\n")
    if imported == "advisor_desk.gui":  # the window itself needs Qt
        (skeleton / "gui" / "__init__.py").write_text("import PySide6.QtWidgets\n")

    assert [
        line
        for line in lint(skeleton).splitlines()
        if line.startswith(contract) and "BROKEN" in line
    ]


def test_a_circle_between_packages_is_refused(skeleton: Path) -> None:
    (skeleton / "gui" / "visits.py").write_text("import advisor_desk.gui.jobs\n")
    (skeleton / "gui" / "jobs.py").write_text("import advisor_desk.gui.visits\n")

    assert "No package imports in circles BROKEN" in lint(skeleton)


def test_a_new_package_must_be_placed(skeleton: Path) -> None:
    (skeleton / "helpers.py").touch()

    assert "Each layer imports only the layers below it BROKEN" in lint(skeleton)
