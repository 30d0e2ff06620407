"""Keeping what is being typed."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import select

from advisor_desk.domain.drafts import Draft, Form
from advisor_desk.services.desk import Desk
from advisor_desk.services.saving import discard_draft
from advisor_desk.store.reading import Reading
from advisor_desk.store.rows import DraftRow


class Drafts:
    """One draft a form and subject. `fields` are whatever the form can restore itself from."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def keep(
        self,
        form: Form,
        subject_id: UUID,
        fields: Mapping[str, object],
        company_id: UUID | None = None,
    ) -> None:
        """Save what is typed, as typed: no rule is asked."""
        with self._desk.write() as session:
            session.merge(
                DraftRow(
                    form=form,
                    subject_id=subject_id,
                    company_id=company_id,
                    fields=dict(fields),
                    saved_at=self._desk.now(),
                )
            )

    def find(self, form: Form, subject_id: UUID) -> Draft | None:
        with self._desk.read() as session:
            row = session.get(DraftRow, (form, subject_id))
            return _value(row) if row else None

    def all(self) -> Sequence[Draft]:
        """Every draft, the latest first."""
        with self._desk.read() as session:
            return _ALL(session)

    def discard(self, form: Form, subject_id: UUID) -> Draft | None:
        """Throw the draft away, and give it back so that this can be undone with `keep`."""
        with self._desk.write() as session:
            row = session.get(DraftRow, (form, subject_id))
            discard_draft(session, form, subject_id)
            return _value(row) if row else None


_ALL = Reading(
    select(
        DraftRow.form, DraftRow.subject_id, DraftRow.company_id, DraftRow.fields, DraftRow.saved_at
    ).order_by(DraftRow.saved_at.desc(), DraftRow.subject_id),
    lambda form, subject_id, company_id, fields, saved_at: Draft(
        form=form,
        subject_id=subject_id,
        company_id=company_id,
        fields=fields,
        saved_at=saved_at,
    ),
)


def _value(row: DraftRow) -> Draft:
    return Draft(
        form=row.form,
        subject_id=row.subject_id,
        company_id=row.company_id,
        fields=row.fields,
        saved_at=row.saved_at,
    )
