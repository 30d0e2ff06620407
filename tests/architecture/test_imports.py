"""The import contracts of pyproject.toml hold, and the core needs no Qt."""

import os
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import advisor_desk
from tests.architecture.places import ROOT

WITHOUT = """
import importlib, sys

class Refused:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {refused!r}:
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Refused())
for module in {modules!r}:
    importlib.import_module(module)
print("imported", len({modules!r}))
"""
CORE = ("domain", "system", "store", "register", "documents", "sync", "services", "cli")


def core() -> list[str]:
    """Every module below the window."""
    found = [
        module.name for module in pkgutil.walk_packages(advisor_desk.__path__, "advisor_desk.")
    ]
    return [
        name
        for name in found
        if name.split(".")[1] in CORE and not name.startswith("advisor_desk.store.migrations")
    ]


def run(program: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    return subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_layer_imports_only_what_its_contract_allows() -> None:
    program = Path(sys.executable).with_name("lint-imports")
    linted = subprocess.run(
        [program, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert linted.returncode == 0, linted.stdout


def test_the_core_imports_without_qt() -> None:
    done = run(WITHOUT.format(refused={"PySide6", "shiboken6"}, modules=core()))

    assert done.stdout == f"imported {len(core())}\n", done.stderr


def test_the_refusal_would_be_seen() -> None:
    done = run(WITHOUT.format(refused={"json"}, modules=["advisor_desk.system.settings"]))

    assert "ModuleNotFoundError: json" in done.stderr


@pytest.mark.parametrize("heavy", ["reportlab", "keyring", "openpyxl", "pypdfium2"])
def test_a_desk_opens_without_loading_what_it_needs_later(heavy: str) -> None:
    modules = [
        "advisor_desk.system.vault",
        "advisor_desk.system.words",
        "advisor_desk.store.database",
    ]
    done = run(WITHOUT.format(refused={heavy}, modules=modules))

    assert done.stdout == "imported 3\n", done.stderr
