"""The notes that one's own actor keeps for itself."""

from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.own_notes import make_note, note_id
from advisor_desk.domain.text import note
from advisor_desk.services.desk import Desk
from advisor_desk.store import own_notes as query
from advisor_desk.store.rows import EngagementRow, OwnNoteRow


class OwnNotes:
    """Of any engagement, also one that another actor leads. Nothing here reaches an other."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, engagement_id: UUID) -> str:
        """What is written of the engagement; empty where nothing is."""
        with self._desk.read() as session:
            return query.of_engagement(session, engagement_id, self._desk.me.actor.id)

    def write(self, engagement_id: UUID, text: str) -> None:
        """Put it in place of what was written. Raises `TextTooLong`."""
        with self._desk.write() as session:
            session.get_one(EngagementRow, engagement_id)
            put_note(session, engagement_id, self._desk.me.actor.id, text)


def put_note(session: Session, engagement_id: UUID, actor_id: UUID, text: str) -> None:
    """The same inside a transaction; it is flushed with what else is written there."""
    clean = note(text)
    row = session.get(OwnNoteRow, note_id(engagement_id, actor_id))
    if row is not None:
        row.text, row.deleted_at = clean, None
    elif clean:
        session.add(OwnNoteRow.of(make_note(engagement_id, actor_id, clean)))
