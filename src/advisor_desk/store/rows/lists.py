"""Lists of participants on their way into the desk, and what their columns hold: never shared."""

from datetime import date
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.participants import (
    Candidate,
    Choice,
    Done,
    Found,
    Participant,
    Result,
    Unread,
)
from advisor_desk.store.columns import Code, Json, Sparse
from advisor_desk.store.rows.mirror import Id, Moment, OptionalLink, Row


class ColumnMappingRow(Row):
    __tablename__ = "column_mapping"

    kind: Mapped[ListKind] = mapped_column(Code(ListKind), primary_key=True)
    key: Mapped[str] = mapped_column(Text, primary_key=True)
    headings: Mapped[tuple[str, ...]] = mapped_column(Json(tuple[str, ...]))
    columns: Mapped[dict[str, str]] = mapped_column(JSON)
    used_at: Mapped[Moment]


class ActorNameRow(Row):
    """Which actor somebody said that a word of a list means."""

    __tablename__ = "actor_name"

    word: Mapped[str] = mapped_column(Text, primary_key=True)
    """Folded."""
    actor_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))


class ParticipantListRow(Row):
    __tablename__ = "participant_list"

    id: Mapped[Id]
    name: Mapped[str]
    made_at: Mapped[Moment]
    is_checked: Mapped[bool]
    """Whether every row has been compared with the desk and the register."""
    with_register: Mapped[bool]
    kind: Mapped[ListKind] = mapped_column(Code(ListKind))
    as_of: Mapped[date | None]


class ParticipantRow(Row):
    """Names companies without a foreign key: it is no link that a merge would move."""

    __tablename__ = "participant"

    list_id: Mapped[UUID] = mapped_column(
        Uuid(native_uuid=False), ForeignKey("participant_list.id"), primary_key=True
    )
    line: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    typed: Mapped[Participant] = mapped_column(Sparse(Participant))
    folded: Mapped[str]
    """Name, town and number as they are searched."""
    found: Mapped[Found | None] = mapped_column(Code(Found))
    is_sure: Mapped[bool]
    repeats: Mapped[int | None]
    unread: Mapped[Unread | None] = mapped_column(Code(Unread))
    candidates: Mapped[tuple[Candidate, ...]] = mapped_column(Sparse(tuple[Candidate, ...]))
    apart: Mapped[tuple[str, ...]] = mapped_column(Json(tuple[str, ...]))
    """What it is said not to be."""
    is_aside: Mapped[bool]
    """Whether a cell of it cannot be read."""
    choice: Mapped[Choice | None] = mapped_column(Code(Choice))
    candidate: Mapped[int | None]
    result: Mapped[Result | None] = mapped_column(Code(Result))
    company_id: Mapped[OptionalLink]
    done: Mapped[Done | None] = mapped_column(Sparse(Done | None))

    __table_args__ = (
        Index("ix_participant_found", "list_id", "found", "is_sure", "choice", "result"),
    )
