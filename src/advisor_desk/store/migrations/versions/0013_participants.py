"""Lists of participants on their way into the desk."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.create_table(
        "participant_list",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("is_checked", sa.Boolean(), nullable=False),
        sa.Column("with_register", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_participant_list")),
    )
    op.create_table(
        "participant",
        sa.Column("list_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("line", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("typed", sa.Text(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("found", sa.String(), nullable=True),
        sa.Column("is_sure", sa.Boolean(), nullable=False),
        sa.Column("repeats", sa.Integer(), nullable=True),
        sa.Column("unread", sa.String(), nullable=True),
        sa.Column("candidates", sa.Text(), nullable=False),
        sa.Column("apart", sa.Text(), nullable=False),
        sa.Column("choice", sa.String(), nullable=True),
        sa.Column("candidate", sa.Integer(), nullable=True),
        sa.Column("result", sa.String(), nullable=True),
        sa.Column("company_id", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("done", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["list_id"],
            ["participant_list.id"],
            name=op.f("fk_participant_list_id_participant_list"),
        ),
        sa.PrimaryKeyConstraint("list_id", "line", name=op.f("pk_participant")),
    )
    op.create_index(
        "ix_participant_found",
        "participant",
        ["list_id", "found", "is_sure", "choice", "result"],
        unique=False,
    )
