"""Acts on visits and invitations that can be undone at once."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.invitations import Invitation
from advisor_desk.store.errors import ChangedMeanwhile
from advisor_desk.store.rows import EngagementRow, InvitationRow


@dataclass(frozen=True)
class Undo:
    """Records as they were before an act, with the versions it gave them; and those it made."""

    was: tuple[tuple[Engagement | Invitation, int], ...]
    made: tuple[UUID, ...] = ()


class Act:
    """Remembers what a transaction changes, so that it can be undone."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._taken: list[tuple[Any, Engagement | Invitation]] = []
        self._made: list[UUID] = []

    def takes(self, row: Any) -> Any:  # noqa: ANN401 - a mapped row
        self._taken.append((row, row.to_domain()))
        return row

    def makes(self, row: Any) -> None:  # noqa: ANN401 - a mapped row
        self.session.add(row)
        self._made.append(row.id)

    def undo(self) -> Undo:
        self.session.flush()
        changed = [(was, row.version) for row, was in self._taken if row.version != was.version]
        return Undo(tuple(changed), tuple(self._made))


def take_back(session: Session, undo: Undo, now: datetime) -> None:
    """Put everything back. Raises `ChangedMeanwhile` if any of it was changed since."""
    for value, version in undo.was:
        kind: Any = EngagementRow if isinstance(value, Engagement) else InvitationRow
        row = session.get_one(kind, value.id)
        if row.version != version:
            raise ChangedMeanwhile
        row.take(value)
    for made in undo.made:
        session.get_one(InvitationRow, made).deleted_at = now
