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
    """One draft a form and subject. `fields` are whatever the form can restore itself from.

    What could not be saved (the disk is full) is held in memory and tried again.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._held: dict[tuple[Form, UUID], Draft] = {}

    def keep(
        self,
        form: Form,
        subject_id: UUID,
        fields: Mapping[str, object],
        company_id: UUID | None = None,
    ) -> None:
        """Save what is typed, as typed: no rule is asked. Held if the desk cannot be written."""
        draft = Draft(
            form=form,
            subject_id=subject_id,
            company_id=company_id,
            fields=dict(fields),
            saved_at=self._desk.now(),
        )
        self._held[form, subject_id] = draft
        self._save(draft)

    def save_held(self) -> None:
        """Try again to save what is held. Raises as `keep` does."""
        for draft in list(self._held.values()):
            self._save(draft)

    def is_holding(self) -> bool:
        """Whether something typed is in memory only."""
        return bool(self._held)

    def find(self, form: Form, subject_id: UUID) -> Draft | None:
        if held := self._held.get((form, subject_id)):
            return held
        with self._desk.read() as session:
            row = session.get(DraftRow, (form, subject_id))
            return _value(row) if row else None

    def all(self) -> Sequence[Draft]:
        """Every draft, the latest first."""
        with self._desk.read() as session:
            kept = _ALL(session)
        drafts = {(draft.form, draft.subject_id): draft for draft in kept} | self._held
        return sorted(drafts.values(), key=_latest_first)

    def discard(self, form: Form, subject_id: UUID) -> Draft | None:
        """Throw the draft away, and give it back so that this can be undone with `keep`."""
        held = self._held.pop((form, subject_id), None)
        with self._desk.write() as session:
            row = session.get(DraftRow, (form, subject_id))
            discard_draft(session, form, subject_id)
            return held or (_value(row) if row else None)

    def _save(self, draft: Draft) -> None:
        with self._desk.write() as session:
            session.merge(
                DraftRow(
                    form=draft.form,
                    subject_id=draft.subject_id,
                    company_id=draft.company_id,
                    fields=draft.fields,
                    saved_at=draft.saved_at,
                )
            )
        self._held.pop((draft.form, draft.subject_id), None)


def _latest_first(draft: Draft) -> tuple[float, UUID]:
    return -draft.saved_at.timestamp(), draft.subject_id


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
