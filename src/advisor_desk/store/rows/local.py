"""What is this desk's own and never shared: profile, drafts, change log, who was heard, looks."""

from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Index, LargeBinary, String, Uuid, text
from sqlalchemy.orm import Mapped, mapped_column

from advisor_desk.domain.companies import CompanyState
from advisor_desk.domain.drafts import Form
from advisor_desk.store.columns import Code
from advisor_desk.store.rows.mirror import Id, Moment, OptionalLink, OptionalMoment, Row


class ProfileRow(Row):
    """Whose desk this is. One row."""

    __tablename__ = "profile"

    id: Mapped[Id]
    adviser_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))
    municipality: Mapped[str]
    is_coordinator: Mapped[bool]
    is_demo: Mapped[bool]
    made_at: Mapped[Moment]
    person_key: Mapped[bytes] = mapped_column(LargeBinary)
    """Keys the hashes of personal identity numbers."""
    signing_key: Mapped[bytes | None] = mapped_column(LargeBinary)
    """Signs what this desk hands out; made when it is first needed."""
    certificate: Mapped[bytes | None] = mapped_column(LargeBinary)
    """A PKCS#12, unlocked: this file is encrypted. Signs papers, where there is one."""


class DraftRow(Row):
    __tablename__ = "draft"

    form: Mapped[Form] = mapped_column(Code(Form), primary_key=True)
    subject_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False), primary_key=True)
    company_id: Mapped[OptionalLink]
    fields: Mapped[dict[str, Any]] = mapped_column(JSON)
    saved_at: Mapped[Moment]


class HeardRow(Row):
    """When another actor's knowledge last reached this desk."""

    __tablename__ = "heard"

    actor_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False), primary_key=True)
    at: Mapped[Moment]


class SuspicionRow(Row):
    """Two companies that may be one, found by comparing them: a row either way."""

    __tablename__ = "suspicion"

    company_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False), primary_key=True)
    other_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False), primary_key=True)


class LookedRow(Row):
    """Up to which change the companies have been compared. One row, and none at first."""

    __tablename__ = "looked"

    id: Mapped[Id]
    seq: Mapped[int]


class RegisterNewsRow(Row):
    """What the register says of a company, other than the desk; see `domain.register_news`."""

    __tablename__ = "register_news"

    company_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False), primary_key=True)
    name: Mapped[str]
    street: Mapped[str]
    postcode: Mapped[str]
    town: Mapped[str]
    municipality: Mapped[str]
    state: Mapped[CompanyState] = mapped_column(Code(CompanyState))
    found_at: Mapped[Moment]
    is_dismissed: Mapped[bool]


class ChangeRow(Row):
    """One change of one shared row: history, and the outbox that sync sends from.

    `fields` holds column → [old, new] in the form they have in the database; `base` is the
    version the change was made to (0: the row is new).
    """

    __tablename__ = "change"

    seq: Mapped[int] = mapped_column(primary_key=True)
    table: Mapped[str] = mapped_column("table_name", String)
    record_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))
    base: Mapped[int]
    version: Mapped[int]
    fields: Mapped[dict[str, list[Any]]] = mapped_column(JSON)
    by: Mapped[OptionalLink]
    at: Mapped[Moment]
    sent_at: Mapped[OptionalMoment]

    __table_args__ = (
        Index("ix_change_record_id", "record_id", "seq"),
        Index(
            "ix_change_unsent",
            "by",
            "table_name",
            "record_id",
            sqlite_where=text("sent_at IS NULL"),
        ),
        {"sqlite_autoincrement": True},
    )


class KnownKeyRow(Row):
    """The public key that an adviser's desk signed with when it was first heard from."""

    __tablename__ = "known_key"

    adviser_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False), primary_key=True)
    public_key: Mapped[bytes] = mapped_column(LargeBinary)
    seen_at: Mapped[Moment]


class AliasRow(Row):
    """Under which id this desk has what another desk has under its own."""

    __tablename__ = "alias"

    foreign_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False), primary_key=True)
    own_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))


class TakenRow(Row):
    """Which version of a record this desk last took from another, and what that one last said.

    `fields` is None where only a colleague took it, and this desk knows of the version alone.
    """

    __tablename__ = "taken"

    record_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False), primary_key=True)
    adviser_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False), primary_key=True)
    version: Mapped[int] = mapped_column("sender_version")
    fields: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    deleted: Mapped[bool]
    at: Mapped[Moment]


class HandedRow(Row):
    """Up to which change an actor, or every partner, has been handed what it may know."""

    __tablename__ = "handed"

    audience: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int]
    at: Mapped[Moment]


class ReceivedPacketRow(Row):
    """What another desk told of a referral, as it was signed; gone when it is recalled."""

    __tablename__ = "received_packet"

    digest: Mapped[str] = mapped_column(primary_key=True)
    referral_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False), index=True)
    document: Mapped[bytes] = mapped_column(LargeBinary)
    public_key: Mapped[bytes | None] = mapped_column(LargeBinary)
    at: Mapped[Moment]
