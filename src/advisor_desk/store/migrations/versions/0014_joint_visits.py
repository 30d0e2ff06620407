"""Invitations to joint visits, what was decided about collisions, and indexes to find those by."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

_UUID = sa.Uuid(native_uuid=False)


def upgrade() -> None:
    op.create_table(
        "invitation",
        sa.Column("engagement_id", _UUID, nullable=False),
        sa.Column("actor_id", _UUID, nullable=False),
        sa.Column("adviser_id", _UUID, nullable=True),
        sa.Column("invited_by", _UUID, nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("asked_at", sa.DateTime(), nullable=False),
        sa.Column("known", sa.Text(), nullable=False),
        sa.Column("answered_at", sa.DateTime(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("said_by", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=True),
        sa.Column("replaces", _UUID, nullable=True),
        sa.Column("id", _UUID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitation")),
    )
    op.create_index("ix_invitation_engagement_id", "invitation", ["engagement_id"])
    op.create_index("ix_invitation_actor_id", "invitation", ["actor_id", "state"])
    op.create_table(
        "collision_resolution",
        sa.Column("first_id", _UUID, nullable=False),
        sa.Column("second_id", _UUID, nullable=False),
        sa.Column("solution", sa.String(), nullable=False),
        sa.Column("grounds", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", _UUID, nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("kept_id", _UUID, nullable=True),
        sa.Column("invitation_id", _UUID, nullable=True),
        sa.Column("step_ids", sa.Text(), nullable=False),
        sa.Column("id", _UUID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_collision_resolution")),
    )
    for column in ("first_id", "second_id"):
        name = f"ix_collision_resolution_{column}"
        op.create_index(name, "collision_resolution", [column])
    op.drop_index("ix_engagement_company_id_starts_at", "engagement")
    op.create_index(
        "ix_engagement_company_id_starts_at",
        "engagement",
        ["company_id", "starts_at", "id", "actor_id", "role", "status", "deleted_at"],
    )
    op.create_index(
        "ix_engagement_adviser_id_starts_at", "engagement", ["adviser_id", "starts_at"]
    )
