"""Who coordinates; and what handing files from desk to desk has to remember."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_ID = sa.Uuid(native_uuid=False)


def upgrade() -> None:
    op.add_column("profile", sa.Column("signing_key", sa.LargeBinary(), nullable=True))
    op.create_table(
        "coordination",
        sa.Column("adviser_id", _ID, nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.Column("handed_by", _ID, nullable=True),
        sa.Column("id", _ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coordination")),
    )
    op.create_table(
        "known_key",
        sa.Column("adviser_id", _ID, nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("seen_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("adviser_id", name=op.f("pk_known_key")),
    )
    op.create_table(
        "alias",
        sa.Column("foreign_id", _ID, nullable=False),
        sa.Column("own_id", _ID, nullable=False),
        sa.PrimaryKeyConstraint("foreign_id", name=op.f("pk_alias")),
    )
    op.create_table(
        "taken",
        sa.Column("record_id", _ID, nullable=False),
        sa.Column("adviser_id", _ID, nullable=False),
        sa.Column("sender_version", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("record_id", "adviser_id", name=op.f("pk_taken")),
    )
    op.create_table(
        "handed",
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("audience", name=op.f("pk_handed")),
    )
