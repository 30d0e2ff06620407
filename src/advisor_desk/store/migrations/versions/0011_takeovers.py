"""Who took over what from whom."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "takeover",
        sa.Column("from_adviser_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("to_adviser_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("because", sa.String(), nullable=False),
        sa.Column("passed", sa.Text(), nullable=False),
        sa.Column("given_back_at", sa.DateTime(), nullable=True),
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_takeover")),
    )
