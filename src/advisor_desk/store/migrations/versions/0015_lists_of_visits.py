"""Lists of visits: what a list is of, rows kept aside, what a word for an actor means."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.create_table(
        "actor_name",
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("actor_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.PrimaryKeyConstraint("word", name=op.f("pk_actor_name")),
    )
    for table, column in (
        ("participant_list", sa.Column("kind", sa.String(), nullable=False,
                                       server_default="participants")),
        ("participant_list", sa.Column("as_of", sa.Date(), nullable=True)),
        ("participant", sa.Column("is_aside", sa.Boolean(), nullable=False,
                                  server_default=sa.false())),
    ):  # fmt: skip
        op.add_column(table, column)
