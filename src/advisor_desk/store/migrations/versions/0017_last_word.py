"""What each desk last said of a record, so that only what it says anew is weighed."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.add_column("taken", sa.Column("fields", sa.JSON(), nullable=True))
    op.add_column(
        "taken", sa.Column("deleted", sa.Boolean(), nullable=False, server_default=sa.false())
    )
