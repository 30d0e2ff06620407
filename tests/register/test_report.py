import csv
from pathlib import Path

from advisor_desk.register.report import FileReport, Tally
from advisor_desk.register.rows import Skip, Skipped


def test_the_report_is_saved_as_a_table_that_runs_no_formula(tmp_path: Path) -> None:
    tally = Tally(files=[FileReport("list.csv", "csv", 3)], read=3, kept=1)
    tally.skip("list.csv", Skipped(2, Skip.NUMBER, "=1+1"))
    tally.skip("list.csv", Skipped(3, Skip.NAME, "@x; y"))
    path = tmp_path / "report.csv"

    tally.report(1.0).save(path)

    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert ["skipped: number", "", "", "1", ""] in rows
    assert ["example: number", "list.csv", "2", "", "'=1+1"] in rows
    assert ["example: name", "list.csv", "3", "", "'@x; y"] in rows
    assert all(len(row) == 5 for row in rows)


def test_only_the_first_of_many_skipped_rows_are_examples() -> None:
    tally = Tally()
    for line in range(100):
        tally.skip("a.csv", Skipped(line, Skip.FIELDS, ""))
    tally.skip("b.csv", Skipped(1, Skip.FIELDS, ""))
    report = tally.report(0.0)

    assert report.skipped == (("fields", 101),)
    assert [(e.file, e.line) for e in report.examples] == [
        *(("a.csv", line) for line in range(5)), ("b.csv", 1),
    ]  # fmt: skip
