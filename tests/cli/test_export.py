"""`export`."""

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.conftest import Command


def test_a_workbook_is_written_in_the_language_of_the_interface(
    on_demo: Command, tmp_path: Path
) -> None:
    said = on_demo("--ui-lang", "sv", "export", tmp_path / "allt.xlsx")
    book = load_workbook(tmp_path / "allt.xlsx", read_only=True)

    assert said.code == 0
    assert book.sheetnames[:3] == ["Företag", "Kontakter", "Insatser"]
    book.close()


def test_a_json_document_has_every_table(on_demo: Command, tmp_path: Path) -> None:
    on_demo("export", tmp_path / "all.JSON")
    tables = json.loads((tmp_path / "all.JSON").read_text("utf-8"))["tables"]

    assert len(tables["companies"]) == 120
    assert len(tables["engagements"]) == 420


@pytest.mark.parametrize("name", ["all.csv", "all", "all.xls"])
def test_another_ending_is_wrong_usage(on_demo: Command, tmp_path: Path, name: str) -> None:
    assert on_demo("export", tmp_path / name).code == 2
    assert not (tmp_path / name).exists()


def test_a_folder_that_is_not_there_is_told_in_a_sentence(
    on_demo: Command, tmp_path: Path
) -> None:
    said = on_demo("export", tmp_path / "none" / "all.json")

    assert said.code == 1
    assert said.err.count("\n") == 1
