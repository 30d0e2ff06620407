"""An agreement says who leads where, what each actor takes on, and until when."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("agreement", sa.Column("valid_to", sa.Date(), nullable=True))
    for name in ("clauses", "duties"):
        op.add_column("agreement", sa.Column(name, sa.Text(), nullable=False, server_default="[]"))
