import json
import tempfile
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor_desk.documents.json_export import FORMAT, write_json
from advisor_desk.documents.tables import Sheet, Value
from advisor_desk.domain.codes import Maturity, Need
from advisor_desk.domain.progress import Cancelled

CET = timezone(timedelta(hours=1))


def test_it_is_one_document_with_each_table_under_its_name(tmp_path: Path) -> None:
    path = tmp_path / "export.json"
    sheets = [
        Sheet("companies", ("name", "since"), [["Åsa", date(2026, 11, 23)], ["=1+1", None]]),
        Sheet("visits", ("notes",), []),
    ]
    assert write_json(path, sheets) == 2
    assert json.loads(path.read_bytes()) == {
        "format": FORMAT,
        "tables": {
            "companies": [
                {"name": "Åsa", "since": "2026-11-23"},
                {"name": "=1+1", "since": None},
            ],
            "visits": [],
        },
    }


@pytest.mark.parametrize(
    ("value", "written"),
    [(Need.LAW, "law"), (Maturity.PLANNING, 2), (UUID(int=7), str(UUID(int=7))), (True, True),
     (datetime(2026, 11, 23, 10, tzinfo=CET), "2026-11-23T09:00:00+00:00"),
     (datetime(2026, 11, 23, 9, tzinfo=UTC), "2026-11-23T09:00:00+00:00")],
)  # fmt: skip
def test_values_are_written_plainly(value: Value, written: object, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    write_json(path, [Sheet("t", ("a",), [[value]])])
    assert json.loads(path.read_bytes())["tables"]["t"] == [{"a": written}]


@settings(max_examples=40)
@given(st.lists(st.text(st.characters(), max_size=20), max_size=5))
def test_text_comes_back_as_it_was_typed(texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "x.json")
        write_json(path, [Sheet("t", ("a",), [[text] for text in texts])])
        assert [row["a"] for row in json.loads(path.read_bytes())["tables"]["t"]] == texts


def test_half_a_character_is_kept_as_its_code(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    write_json(path, [Sheet("t", ("a",), [["\ud800"]])])
    assert json.loads(path.read_bytes())["tables"]["t"] == [{"a": "\ud800"}]


def test_cancelling_leaves_no_file(tmp_path: Path) -> None:
    class Impatient:
        def step(self, done: int, total: int) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_json(
            tmp_path / "x.json", [Sheet("t", ("a",), ([n] for n in range(900)))], Impatient()
        )
    assert list(tmp_path.iterdir()) == []
