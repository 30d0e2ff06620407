"""Which companies may be one and the same, and up to which change they have been compared."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "suspicion",
        sa.Column("company_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("other_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.PrimaryKeyConstraint("company_id", "other_id", name=op.f("pk_suspicion")),
    )
    op.create_table(
        "looked",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_looked")),
    )
