"""An export holds everything the adviser may see, and nothing that runs."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import func, select

from advisor_desk.domain.companies import Company, Contact
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.progress import Cancelled
from advisor_desk.services.export_tables import TABLES
from advisor_desk.services.exports import ExportFormatUnknown, Exports
from advisor_desk.services.opening import Services
from advisor_desk.store.rows import AgreementRow, ChecklistRow, CompanyRow, FollowUpRow
from advisor_desk.system.words import Words
from tests.desks import company

SWEDISH = Words("sv")


def exported(services: Services, folder: Path) -> dict[str, list[dict[str, Any]]]:
    path = folder / "all.json"
    Exports(services.desk).write(path, SWEDISH)
    tables: dict[str, list[dict[str, Any]]] = json.loads(path.read_text("utf-8"))["tables"]
    return tables


def test_every_record_of_every_kind_is_there(demo_services: Services, tmp_path: Path) -> None:
    tables = exported(demo_services, tmp_path)
    with demo_services.desk.read() as session:
        for table in TABLES:
            if table.row not in {AgreementRow, ChecklistRow, FollowUpRow}:  # a line for each part
                count = session.scalar(select(func.count()).select_from(table.row))
                assert len(tables[table.name]) == count, table.name

    assert list(tables) == [table.name for table in TABLES]


def test_every_answer_of_a_checklist_is_a_line(demo_services: Services, tmp_path: Path) -> None:
    lines = exported(demo_services, tmp_path)["checklist_answers"]
    with demo_services.desk.read() as session:
        checklists = [row.to_domain() for row in session.scalars(select(ChecklistRow))]

    assert len(lines) == sum(len(c.answers) or 1 for c in checklists)
    assert any(line["deferred_because"] and not line["item"] for line in lines)


def test_every_clause_and_duty_of_the_agreement_is_a_line(
    demo_services: Services, tmp_path: Path
) -> None:
    tables, agreed = exported(demo_services, tmp_path), demo_services.desk.agreements
    clauses, duties = tables["agreement_clauses"], tables["agreement_duties"]

    assert len(clauses) == sum(len(one.clauses) or 1 for one in agreed)
    assert len(duties) == sum(len(one.duties) for one in agreed)
    assert any("26 (SNI2025)" in line["industries"] for line in clauses)
    assert {line["quiet_days"] for line in clauses} == {one.terms.quiet_days for one in agreed}


def test_names_stand_where_a_person_would_look_for_them(
    demo_services: Services, tmp_path: Path
) -> None:
    engagement = exported(demo_services, tmp_path)["engagements"][0]
    known = demo_services.companies.find(engagement["company_id"])

    assert engagement["company"] == known.name
    assert engagement["actor"] in {a.name for a in demo_services.desk.people.actors.values()}


def test_no_key_and_no_hash_of_a_persons_number_is_told(
    demo_services: Services, tmp_path: Path
) -> None:
    exported(demo_services, tmp_path)
    text = (tmp_path / "all.json").read_text("utf-8")
    with demo_services.desk.read() as session:
        hashes = [h for h in session.scalars(select(CompanyRow.person_hash)) if h]

    assert hashes
    assert not any(one in text for one in hashes)
    assert demo_services.desk.me.person_key.hex() not in text


def test_what_was_deleted_is_left_out(services: Services, tmp_path: Path) -> None:
    norrby = company(services)
    kept, gone = (
        services.companies.save_contact(Contact(id=new_id(), company_id=norrby.id, name=name))
        for name in ("Kvar Ek", "Borta Dahl")
    )
    services.companies.remove_contact(gone.id)

    assert [c["id"] for c in exported(services, tmp_path)["contacts"]] == [str(kept.id)]


def test_more_records_than_a_page_come_out_once_each(services: Services, tmp_path: Path) -> None:
    with services.desk.write() as session:
        session.add_all(
            CompanyRow.of(Company(id=new_id(), name=f"Bolag {n} AB")) for n in range(1203)
        )
    names = [c["name"] for c in exported(services, tmp_path)["companies"]]

    assert sorted(names) == sorted(f"Bolag {n} AB" for n in range(1203))


def test_a_workbook_says_it_in_words(demo_services: Services, tmp_path: Path) -> None:
    path = tmp_path / "allt.xlsx"
    rows = Exports(demo_services.desk).write(path, SWEDISH)
    book = load_workbook(path, read_only=True)
    sheet = book["Insatser"]
    heading, first = list(sheet.iter_rows(max_row=2, values_only=True))
    told = dict(zip(heading, first, strict=True))
    book.close()

    assert rows > 1000
    assert len(book.sheetnames) == len(TABLES)
    assert told["Roll"] in {"Uppsökande", "Expert", "Uppföljning", "På begäran", "På förfrågan"}


def test_text_that_would_run_as_a_formula_is_text(services: Services, tmp_path: Path) -> None:
    harmful = '=HYPERLINK("http://x.example","klicka")'
    services.companies.change(replace(company(services), name=harmful))
    Exports(services.desk).write(tmp_path / "x.xlsx", SWEDISH)
    book = load_workbook(tmp_path / "x.xlsx")
    cell = book["Företag"]["B2"]

    assert cell.data_type == "s"
    assert cell.value == f"'{harmful}"


@pytest.mark.parametrize("language", ["sv", "en", "de"])
def test_every_table_and_column_has_its_words(services: Services, language: str) -> None:
    for sheet in Exports(services.desk).sheets(Words(language)):
        assert len(set(sheet.headings)) == len(sheet.headings)
        assert sheet.name


def test_another_kind_of_file_is_refused(services: Services, tmp_path: Path) -> None:
    with pytest.raises(ExportFormatUnknown):
        Exports(services.desk).write(tmp_path / "x.csv", SWEDISH)


class Stopped:
    def step(self, done: int, total: int) -> None:
        raise Cancelled


@pytest.mark.parametrize("name", ["x.xlsx", "x.json"])
def test_a_cancelled_export_leaves_nothing(
    demo_services: Services, tmp_path: Path, name: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(Cancelled):
        Exports(demo_services.desk).write(folder / name, SWEDISH, Stopped())

    assert list(folder.iterdir()) == []
