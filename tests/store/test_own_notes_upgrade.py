"""A desk from before notes were each actor's own: nothing written is lost or laid open."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import select

from advisor_desk.domain.engagements import Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.own_notes import make_note
from advisor_desk.store import outbox, own_notes
from advisor_desk.store import upgrade as module
from advisor_desk.store.changes import rebuilt
from advisor_desk.store.database import APPLICATION_ID, Database
from advisor_desk.store.rows import ChangeRow, EngagementRow, OwnNoteRow
from tests.clock import FixedClock
from tests.store.files import KEY, fresh

BEFORE = "0002"
ACTOR, ADVISER, COMPANY = new_id(), new_id(), new_id()
WRITTEN, SILENT = new_id(), new_id()
_AT = "2026-11-20 10:00:00.000000"
_ENGAGEMENT = {
    "kind": "visit", "role": "outreach", "status": "done", "starts_at": _AT, "ends_at": _AT,
    "place": "phone", "place_text": "", "purpose": "", "needs": "[]", "participants": "[]",
    "invited_by": None, "go_anyway_reason": "", "met_women": 0, "met_men": 0, "met_other": 0,
    "contact_ids": "[]", "maturity": None, "hearsay": None, "cancelled_because": "",
    "deleted_at": None,
}  # fmt: skip


def _insert(connection: Any, table: str, **values: object) -> None:
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" for _ in values)
    connection.exec_driver_sql(
        f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(values.values())
    )


def _engagement(connection: Any, record: UUID, *texts: str) -> None:
    """On record with its last notes, and in the log with each."""
    columns = {"id": record.hex, "company_id": COMPANY.hex, "actor_id": ACTOR.hex,
               "adviser_id": ADVISER.hex, **_ENGAGEMENT}  # fmt: skip
    version = len(texts)
    _insert(connection, "engagement", **columns, notes=texts[-1], version=version)
    before: str | None = None
    for number, text in enumerate(texts, 1):
        fields = {n: [None, v] for n, v in columns.items()} if number == 1 else {}
        _insert(
            connection, "change", table_name="engagement", record_id=record.hex,
            base=number - 1, version=number, by=ADVISER.hex, at=_AT,
            fields=json.dumps({**fields, "notes": [before, text]}),
        )  # fmt: skip
        before = text


@pytest.fixture
def upgraded(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "desk.db", KEY, FixedClock())
    config = Config()
    config.set_main_option("script_location", str(Path(module.__file__).parent / "migrations"))
    with database.engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, BEFORE)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {int(BEFORE)}")
        _insert(connection, "adviser", id=ADVISER.hex, actor_id=ACTOR.hex, name="Karin", email="",
                telephone="", active=1, version=1)  # fmt: skip
        _insert(connection, "profile", id=new_id().hex, adviser_id=ADVISER.hex, municipality="",
                is_coordinator=0, is_demo=0, made_at=_AT, person_key=b"")  # fmt: skip
        _insert(connection, "company", id=COMPANY.hex, name="Norrby", version=1, **_company())
        _engagement(connection, WRITTEN, "", "Fel §", "Rätt §")
        _engagement(connection, SILENT, "")
    database.close()
    yield (made := fresh(tmp_path / "desk.db"))
    made.close()


def _company() -> dict[str, object]:
    return {
        "country": "SE", "legal_form": "", "street": "", "postcode": "", "town": "",
        "municipality": "", "municipality_confirmed": 0, "industry": "", "industry_version": "",
        "website": "", "state": "unknown", "declines_advertising": 0, "folded": "",
    }  # fmt: skip


def test_what_was_written_is_the_desks_own_actors_note(upgraded: Database) -> None:
    with upgraded.look() as place:
        assert own_notes.of_engagement(place, WRITTEN, ACTOR) == "Rätt §"
        assert own_notes.of_engagement(place, SILENT, ACTOR) == ""


def test_no_word_is_left_in_what_partners_may_be_sent(upgraded: Database) -> None:
    with upgraded.look() as place:
        told = outbox.unsent(place, 1000)

    assert {change.record_id for change in told} >= {WRITTEN, SILENT}
    assert "§" not in repr(told)
    assert not any("notes" in change.fields for change in told)


@pytest.mark.parametrize("record", [WRITTEN, SILENT])
def test_the_engagement_can_be_rebuilt_from_its_changes(upgraded: Database, record: UUID) -> None:
    with upgraded.read() as session:
        state = rebuilt(_changes(session, record))
        row = session.get_one(EngagementRow, record)

    assert (state["summary"], state["status"]) == ("", Status.DONE.value)
    assert row.summary == ""


def test_so_can_the_note_with_each_of_its_words(upgraded: Database) -> None:
    note = make_note(WRITTEN, ACTOR, "Rätt §")
    with upgraded.read() as session:
        changes = _changes(session, note.id)
        row = session.get_one(OwnNoteRow, note.id)

    assert [change.fields["text"] for change in changes] == [
        [None, "Fel §"],
        ["Fel §", "Rätt §"],
    ]
    assert [(change.base, change.version) for change in changes] == [(0, 1), (1, 2)]
    assert rebuilt(changes) == {
        "id": note.id.hex,
        "engagement_id": WRITTEN.hex,
        "actor_id": ACTOR.hex,
        "text": "Rätt §",
        "deleted_at": None,
    }
    assert row.version == 2


def _changes(session: Any, record: UUID) -> list[ChangeRow]:
    query = select(ChangeRow).where(ChangeRow.record_id == record).order_by(ChangeRow.seq)
    return list(session.scalars(query))
