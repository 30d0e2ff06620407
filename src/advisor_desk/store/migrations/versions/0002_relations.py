"""Relations between companies, marks of not the same, and where merged companies went."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "relation",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("from_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("to_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["from_id"],
            ["company.id"],
            name=op.f("fk_relation_from_id_company"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["to_id"],
            ["company.id"],
            name=op.f("fk_relation_to_id_company"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relation")),
    )
    op.create_index(op.f("ix_relation_from_id"), "relation", ["from_id"], unique=False)
    op.create_index(op.f("ix_relation_to_id"), "relation", ["to_id"], unique=False)
    op.create_table(
        "distinction",
        sa.Column("company_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("other_id", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("other_country", sa.String(), nullable=False),
        sa.Column("other_number", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["company_id"],
            ["company.id"],
            name=op.f("fk_distinction_company_id_company"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["other_id"],
            ["company.id"],
            name=op.f("fk_distinction_other_id_company"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_distinction")),
    )
    op.create_index(op.f("ix_distinction_company_id"), "distinction", ["company_id"], unique=False)
    op.create_index(op.f("ix_distinction_other_id"), "distinction", ["other_id"], unique=False)
    op.create_table(
        "redirect",
        sa.Column("from_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("to_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("merged_at", sa.DateTime(), nullable=False),
        sa.Column("merged_by", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=True),
        sa.Column("person_hash", sa.String(), nullable=True),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("moved", sa.Text(), nullable=False),
        sa.Column("own", sa.Text(), nullable=False),
        sa.Column("drafts", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_redirect")),
    )
    op.create_index(op.f("ix_redirect_from_id"), "redirect", ["from_id"], unique=False)
    op.create_index(op.f("ix_redirect_number"), "redirect", ["number"], unique=False)
    op.create_index(op.f("ix_redirect_person_hash"), "redirect", ["person_hash"], unique=False)
    op.create_index(op.f("ix_redirect_to_id"), "redirect", ["to_id"], unique=False)
