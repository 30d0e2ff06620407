"""Inquiries, what came of them, and follow-ups."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    _inquiries()
    _follow_ups()
    _links()


def _id(name: str, *, nullable: bool = True) -> sa.Column[object]:
    return sa.Column(name, sa.Uuid(native_uuid=False), nullable=nullable)


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=nullable)


def _common() -> list[sa.Column[object]]:
    return [
        _id("id", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
    ]


def _inquiries() -> None:
    op.create_table(
        "inquiry",
        _id("company_id"),
        _text("company_text"),
        _id("contact_id"),
        *map(_text, ("asked_by", "telephone", "email", "way")),
        sa.Column("came_at", sa.DateTime(), nullable=False),
        _text("ask"),
        sa.Column("needs", sa.Text(), nullable=False),
        _id("door_actor_id", nullable=False),
        _id("taken_by"),
        _id("actor_id", nullable=False),
        _id("adviser_id"),
        _text("state"),
        sa.Column("answer_by", sa.DateTime(), nullable=False),
        sa.Column("answered_at", sa.DateTime(), nullable=True),
        *_common(),
        sa.ForeignKeyConstraint(
            ["company_id"],
            ["company.id"],
            name=op.f("fk_inquiry_company_id_company"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inquiry")),
    )
    op.create_index("ix_inquiry_company_id", "inquiry", ["company_id"])
    op.create_index("ix_inquiry_state", "inquiry", ["state", "answer_by"])
    op.create_table(
        "inquiry_happening",
        _id("inquiry_id", nullable=False),
        _text("state"),
        sa.Column("at", sa.DateTime(), nullable=False),
        _text("said_by"),
        _text("channel", nullable=True),
        _text("note"),
        _id("actor_id"),
        _id("adviser_id"),
        _text("reason", nullable=True),
        _id("recorded_by"),
        *_common(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inquiry_happening")),
    )
    op.create_index(op.f("ix_inquiry_happening_inquiry_id"), "inquiry_happening", ["inquiry_id"])


def _follow_ups() -> None:
    op.create_table(
        "follow_up",
        _id("company_id", nullable=False),
        _id("step_id", nullable=False),
        _id("actor_id", nullable=False),
        _id("adviser_id"),
        sa.Column("on", sa.Date(), nullable=False),
        *map(_text, ("told_by", "channel")),
        sa.Column("answers", sa.Text(), nullable=False),
        *(_text(name, nullable=True) for name in ("maturity_then", "maturity_now", "anyway")),
        _text("note"),
        *_common(),
        sa.ForeignKeyConstraint(
            ["company_id"],
            ["company.id"],
            name=op.f("fk_follow_up_company_id_company"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up")),
    )
    op.create_index("ix_follow_up_company_id", "follow_up", ["company_id"])
    op.create_index(op.f("ix_follow_up_step_id"), "follow_up", ["step_id"])


def _links() -> None:
    for table in ("engagement", "referral", "next_step"):
        op.add_column(table, _id("inquiry_id"))
        op.create_index(f"ix_{table}_inquiry_id", table, ["inquiry_id"])
    op.create_index("ix_next_step_referral_id", "next_step", ["referral_id"])
    op.add_column(
        "next_step", sa.Column("kind", sa.String(), nullable=False, server_default="step")
    )
    op.add_column("next_step", sa.Column("months", sa.Integer(), nullable=True))
    for name in ("programme", "moved_because"):
        op.add_column("next_step", sa.Column(name, sa.String(), nullable=False, server_default=""))
