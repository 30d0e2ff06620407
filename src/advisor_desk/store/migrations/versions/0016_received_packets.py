"""What came with a referral from another desk, kept as it was signed."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.create_table(
        "received_packet",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("referral_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_received_packet")),
    )
    with op.batch_alter_table("received_packet") as batch:
        batch.create_index(op.f("ix_received_packet_referral_id"), ["referral_id"])
