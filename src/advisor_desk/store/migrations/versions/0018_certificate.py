"""The certificate that signs papers, where the adviser has one; a week's referrals are found."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    op.add_column("profile", sa.Column("certificate", sa.LargeBinary(), nullable=True))
    op.create_index("ix_referral_sent_at", "referral", ["sent_at"])
