"""How an adviser got to a visit, and how far it was; of earlier visits nothing is noted."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column("engagement", sa.Column("travel_mode", sa.String(), nullable=True))
    op.add_column(
        "engagement",
        sa.Column("travel_km", sa.SmallInteger(), nullable=False, server_default="0"),
    )
