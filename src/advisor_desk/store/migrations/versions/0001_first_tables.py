"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "actor",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("telephone", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("website", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_actor")),
        sa.UniqueConstraint("code", name=op.f("uq_actor_code")),
    )
    op.create_table(
        "adviser",
        sa.Column("actor_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("telephone", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_adviser")),
    )
    op.create_index(op.f("ix_adviser_actor_id"), "adviser", ["actor_id"], unique=False)
    op.create_table(
        "agreement",
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
    )
    op.create_table(
        "change",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("record_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("base", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("by", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("sent_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_change")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_change_record_id", "change", ["record_id", "seq"], unique=False)
    op.create_index(
        "ix_change_unsent",
        "change",
        ["by", "table_name", "record_id"],
        unique=False,
        sqlite_where=sa.text("sent_at IS NULL"),
    )
    op.create_table(
        "company",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=True),
        sa.Column("person_hash", sa.String(), nullable=True),
        sa.Column("legal_form", sa.String(), nullable=False),
        sa.Column("street", sa.String(), nullable=False),
        sa.Column("postcode", sa.String(), nullable=False),
        sa.Column("town", sa.String(), nullable=False),
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("municipality_confirmed", sa.Boolean(), nullable=False),
        sa.Column("industry", sa.String(), nullable=False),
        sa.Column("industry_version", sa.String(), nullable=False),
        sa.Column("size", sa.String(), nullable=True),
        sa.Column("website", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("declines_advertising", sa.Boolean(), nullable=False),
        sa.Column("no_contact", sa.Text(), nullable=True),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_company")),
    )
    op.create_index(op.f("ix_company_folded"), "company", ["folded"], unique=False)
    op.create_index(op.f("ix_company_municipality"), "company", ["municipality"], unique=False)
    op.create_index(op.f("ix_company_number"), "company", ["number"], unique=False)
    op.create_index(op.f("ix_company_person_hash"), "company", ["person_hash"], unique=False)
    op.create_table(
        "draft",
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("subject_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("company_id", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("form", "subject_id", name=op.f("pk_draft")),
    )
    op.create_table(
        "function",
        sa.Column("actor_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("telephone", sa.String(), nullable=False),
        sa.Column("needs", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_function")),
    )
    op.create_index(op.f("ix_function_actor_id"), "function", ["actor_id"], unique=False)
    op.create_table(
        "happening",
        sa.Column("referral_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("said_by", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("rerouted_to", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("recorded_by", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_happening")),
    )
    op.create_index(op.f("ix_happening_referral_id"), "happening", ["referral_id"], unique=False)
    op.create_table(
        "heard",
        sa.Column("actor_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("actor_id", name=op.f("pk_heard")),
    )
    op.create_table(
        "profile",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("adviser_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("is_coordinator", sa.Boolean(), nullable=False),
        sa.Column("is_demo", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("person_key", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_profile")),
    )
    op.create_table(
        "checklist",
        sa.Column("company_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("engagement_id", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("actor_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("adviser_id", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("question_set", sa.String(), nullable=False),
        sa.Column("question_set_version", sa.Integer(), nullable=False),
        sa.Column("filled_on", sa.Date(), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("deferred_because", sa.String(), nullable=False),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        sa.Column("is_complete", sa.Boolean(), nullable=False),
        sa.Column("holds_from", sa.Date(), nullable=False),
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["company_id"],
            ["company.id"],
            name=op.f("fk_checklist_company_id_company"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklist")),
    )
    op.create_index(
        "ix_checklist_holds",
        "checklist",
        ["company_id", "is_complete", "deleted_at", "holds_from"],
        unique=False,
    )
    op.create_table(
        "consent",
        sa.Column("company_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("recipients", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("given_by", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["company_id"],
            ["company.id"],
            name=op.f("fk_consent_company_id_company"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    op.create_index(op.f("ix_consent_company_id"), "consent", ["company_id"], unique=False)
    op.create_table(
        "contact",
        sa.Column("company_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("telephone", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["company_id"],
            ["company.id"],
            name=op.f("fk_contact_company_id_company"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
    )
    op.create_index(op.f("ix_contact_company_id"), "contact", ["company_id"], unique=False)
    op.create_index(op.f("ix_contact_folded"), "contact", ["folded"], unique=False)
    op.create_table(
        "engagement",
        sa.Column("company_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("actor_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("adviser_id", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("starts_at", sa.DateTime(), nullable=False),
        sa.Column("ends_at", sa.DateTime(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("place_text", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("needs", sa.Text(), nullable=False),
        sa.Column("participants", sa.Text(), nullable=False),
        sa.Column("invited_by", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("go_anyway_reason", sa.String(), nullable=False),
        sa.Column("met_women", sa.SmallInteger(), nullable=False),
        sa.Column("met_men", sa.SmallInteger(), nullable=False),
        sa.Column("met_other", sa.SmallInteger(), nullable=False),
        sa.Column("contact_ids", sa.Text(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("maturity", sa.String(), nullable=True),
        sa.Column("hearsay", sa.Text(), nullable=True),
        sa.Column("cancelled_because", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["company_id"],
            ["company.id"],
            name=op.f("fk_engagement_company_id_company"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_engagement")),
    )
    op.create_index(
        "ix_engagement_company_id_starts_at",
        "engagement",
        ["company_id", "starts_at", "id"],
        unique=False,
    )
    op.create_index(
        "ix_engagement_met",
        "engagement",
        ["actor_id", "status", "deleted_at", "company_id", "starts_at"],
        unique=False,
    )
    op.create_index(
        "ix_engagement_status_starts_at", "engagement", ["status", "starts_at"], unique=False
    )
    op.create_table(
        "next_step",
        sa.Column("company_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("owner_actor_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("owner_adviser_id", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("by_company", sa.Boolean(), nullable=False),
        sa.Column("engagement_id", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("referral_id", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["company_id"],
            ["company.id"],
            name=op.f("fk_next_step_company_id_company"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_next_step")),
    )
    op.create_index(op.f("ix_next_step_company_id"), "next_step", ["company_id"], unique=False)
    op.create_index("ix_next_step_open", "next_step", ["done_on", "due"], unique=False)
    op.create_index("ix_next_step_engagement_id", "next_step", ["engagement_id"], unique=False)
    op.create_table(
        "referral",
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("company_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("from_actor_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("from_adviser_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("to_actor_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("to_function_id", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("needs", sa.Text(), nullable=False),
        sa.Column("ask", sa.String(), nullable=False),
        sa.Column("background", sa.String(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("contact_ids", sa.Text(), nullable=False),
        sa.Column("notes_of", sa.Text(), nullable=False),
        sa.Column("consent_id", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("override", sa.Text(), nullable=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("engagement_id", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("sent_at", sa.DateTime(), nullable=True),
        sa.Column("answer_by", sa.DateTime(), nullable=True),
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["company_id"],
            ["company.id"],
            name=op.f("fk_referral_company_id_company"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral")),
        sa.UniqueConstraint("reference", name=op.f("uq_referral_reference")),
    )
    op.create_index(op.f("ix_referral_company_id"), "referral", ["company_id"], unique=False)
    op.create_index(op.f("ix_referral_state"), "referral", ["state"], unique=False)
