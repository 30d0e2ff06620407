"""`documents …`: the desk's own papers, written."""

from pathlib import Path

import pytest

from advisor_desk.services.opening import Services
from advisor_desk.system.words import PAPER_LANGUAGES, Words
from tests.cli.conftest import Command
from tests.documents.reading import close, text


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_a_day_sheet_is_written_in_the_language_asked_for(
    on_demo: Command, tmp_path: Path, language: str
) -> None:
    file = tmp_path / "day.pdf"
    said = on_demo(
        "documents", "day-sheet", "--date", "2026-11-23", "--out", file, "--lang", language,
        "--json",
    )  # fmt: skip
    assert (said.code, said.document["file"]) == (0, str(file))
    assert Words(language).text("paper.day") in text(file.read_bytes())


def test_a_folder_that_is_not_there_is_said(on_demo: Command, tmp_path: Path) -> None:
    file = tmp_path / "nowhere" / "day.pdf"
    said = on_demo("documents", "day-sheet", "--date", "2026-11-23", "--out", file)
    assert said.code == 1
    assert "day.pdf" in said.err


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_a_blank_checklist_is_written(on_demo: Command, tmp_path: Path, language: str) -> None:
    file = tmp_path / "blank.pdf"
    said = on_demo("documents", "checklist", "--blank", "--lang", language, "--out", file)
    assert said.code == 0
    assert Words(language).text("paper.blank") in text(file.read_bytes())


def test_the_extract_of_a_contact_is_written(
    on_demo: Command, demo_services: Services, tmp_path: Path
) -> None:
    hits = demo_services.companies.page("")
    contact = next(one for hit in hits for one in demo_services.companies.contacts(hit.id))
    file = tmp_path / "extract.pdf"
    said = on_demo("documents", "contact-extract", "--contact", str(contact.id), "--out", file)
    assert said.code == 0
    assert contact.name in text(file.read_bytes())


def test_the_report_of_a_visit_that_is_only_planned_is_refused(
    on_demo: Command, tmp_path: Path
) -> None:
    visits = on_demo("visits", "list", "--json").document["visits"]
    planned = next(one["id"] for one in visits if one["status"] == "planned")
    said = on_demo("documents", "visit-report", "--visit", planned, "--out", tmp_path / "r.pdf")
    assert said.code == 1
    assert not (tmp_path / "r.pdf").exists()


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_the_dossier_of_a_company_is_written(
    on_demo: Command, demo_services: Services, tmp_path: Path, language: str
) -> None:
    hit = next(one for one in demo_services.companies.page("") if one.number)
    for place, asked in enumerate((str(hit.id), str(hit.number))):
        file = tmp_path / f"dossier{place}.pdf"
        said = on_demo("documents", "dossier", asked, "--lang", language, "--out", file)
        assert said.code == 0
        assert "".join(hit.name.split()) in close(file.read_bytes())


def test_of_a_company_that_is_not_here_there_is_no_dossier(
    on_demo: Command, tmp_path: Path
) -> None:
    said = on_demo("documents", "dossier", "556703-7485", "--out", tmp_path / "d.pdf")
    assert said.code == 1
    assert "556703-7485" in said.err
    assert not (tmp_path / "d.pdf").exists()
