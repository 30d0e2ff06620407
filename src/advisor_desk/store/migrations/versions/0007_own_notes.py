"""Notes become each actor's own, apart from the engagement; that gets a shared summary."""

import json
from uuid import UUID, uuid5

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "own_note",
        sa.Column("engagement_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("actor_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_note")),
    )
    op.create_index(
        "ix_own_note_engagement_id", "own_note", ["engagement_id", "actor_id"], unique=True
    )
    op.add_column(
        "engagement", sa.Column("summary", sa.String(), nullable=False, server_default="")
    )
    own = op.get_bind().exec_driver_sql(
        "SELECT actor_id FROM adviser WHERE id = (SELECT adviser_id FROM profile)"
    )
    if row := own.fetchone():  # a desk that is being made has no notes
        _move_notes(row[0])
    op.get_bind().exec_driver_sql(
        "UPDATE change SET fields = json_set(json_remove(fields, '$.notes'), "
        "'$.summary', json('[null, \"\"]')) WHERE table_name = 'engagement' AND base = 0"
    )
    op.drop_column("engagement", "notes")


def _move_notes(actor_id: str) -> None:
    """Nothing was shared yet: whatever is noted was written at this desk, by its own actor."""
    bind = op.get_bind()
    written = bind.exec_driver_sql("SELECT id, notes FROM engagement WHERE notes <> ''").fetchall()
    history = _history({record_id for record_id, _ in written})
    for record_id, text in written:
        changes = history.get(record_id, [])
        note = uuid5(UUID(record_id), actor_id).hex
        bind.exec_driver_sql(
            "INSERT INTO own_note (id, engagement_id, actor_id, text, version) "
            "VALUES (?, ?, ?, ?, ?)",
            (note, record_id, actor_id, text, max(1, len(changes))),
        )
        _retell(note, record_id, actor_id, changes)
    bind.exec_driver_sql(
        "UPDATE change SET fields = json_remove(fields, '$.notes') "
        "WHERE table_name = 'engagement' AND json_type(fields, '$.notes') IS NOT NULL"
    )


def _history(records: set[str]) -> dict[str, list[tuple[str, str | None, str, str | None]]]:
    """Each record's changes of notes, oldest first: the new text, by whom, when, when sent."""
    found: dict[str, list[tuple[str, str | None, str, str | None]]] = {}
    told = op.get_bind().exec_driver_sql(
        "SELECT record_id, json_extract(fields, '$.notes[1]'), by, at, sent_at FROM change "
        "WHERE table_name = 'engagement' AND json_type(fields, '$.notes') IS NOT NULL ORDER BY seq"
    )
    for record_id, *change in told.fetchall():
        known = found.setdefault(record_id, [])
        if record_id in records and (known or change[0]):  # it began with the first word
            known.append(tuple(change))
    return found


def _retell(
    note: str,
    record_id: str,
    actor_id: str,
    changes: list[tuple[str, str | None, str, str | None]],
) -> None:
    """The change log of the note as it would be, had it been one from the start."""
    before = ""
    for version, (text, by, at, sent_at) in enumerate(changes, 1):
        fields = {"text": [before if version > 1 else None, text]}
        if version == 1:
            fields |= {
                "engagement_id": [None, record_id],
                "actor_id": [None, actor_id],
                "id": [None, note],
                "deleted_at": [None, None],
            }
        op.get_bind().exec_driver_sql(
            "INSERT INTO change (table_name, record_id, base, version, fields, by, at, sent_at) "
            "VALUES ('own_note', ?, ?, ?, ?, ?, ?, ?)",
            (note, version - 1, version, json.dumps(fields), by, at, sent_at),
        )
        before = text
