"""Taking back a visit that came with a list."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.own_notes import note_id
from advisor_desk.domain.participants import Done
from advisor_desk.services.saving import remove
from advisor_desk.store import links
from advisor_desk.store.rows import EngagementRow, OwnNoteRow

_AS_MADE = 1


def is_touched(session: Session, done: Done, actor_id: UUID) -> bool:
    """Whether the visit, or one's own notes of it, were changed since it was made."""
    visit, note = _rows(session, done, actor_id)
    if visit is None or visit.deleted_at:
        return False
    if note is not None and (note.version > _AS_MADE or not done.has_notes):
        return True
    return visit.version > _AS_MADE


def take_visit(
    session: Session, done: Done, actor_id: UUID, now: datetime, *, with_touched: bool
) -> bool:
    """Whether it is gone, with one's own notes of it. What others stand on stays."""
    visit, note = _rows(session, done, actor_id)
    if visit is None or visit.deleted_at:
        return True
    if links.is_followed(session, visit.id):
        return False
    if is_touched(session, done, actor_id) and not with_touched:
        return False
    remove(session, EngagementRow, visit.id, now)
    if note is not None and not note.deleted_at:
        note.deleted_at = now
    session.flush()
    return True


def _rows(
    session: Session, done: Done, actor_id: UUID
) -> tuple[EngagementRow | None, OwnNoteRow | None]:
    if done.visit_id is None:
        return None, None
    visit = session.get(EngagementRow, done.visit_id)
    return visit, session.get(OwnNoteRow, note_id(done.visit_id, actor_id))
