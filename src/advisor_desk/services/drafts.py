"""Keeping what is being typed."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from advisor_desk.domain.drafts import Draft, Form
from advisor_desk.services.desk import Desk
from advisor_desk.store import drafts as query


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
        *,
        hastily: bool = False,
    ) -> None:
        """Save what is typed, as typed: no rule is asked. Held if the desk cannot be written.

        `hastily`: without waiting for another program that is writing.
        """
        draft = Draft(
            form=form,
            subject_id=subject_id,
            company_id=company_id,
            fields=dict(fields),
            saved_at=self._desk.now(),
        )
        self._held[form, subject_id] = draft
        self._save(draft, hastily=hastily)

    def save_held(self, *, hastily: bool = False) -> None:
        """Try again to save what is held. Raises as `keep` does."""
        for draft in list(self._held.values()):
            self._save(draft, hastily=hastily)

    def is_holding(self) -> bool:
        """Whether something typed is in memory only."""
        return bool(self._held)

    def find(self, form: Form, subject_id: UUID) -> Draft | None:
        if held := self._held.get((form, subject_id)):
            return held
        with self._desk.look() as place:
            return query.by_subject(place, form, subject_id)

    def all(self) -> Sequence[Draft]:
        """Every draft, the latest first."""
        with self._desk.look() as place:
            kept = query.every(place)
        drafts = {(draft.form, draft.subject_id): draft for draft in kept} | self._held
        return sorted(drafts.values(), key=_latest_first)

    def discard(self, form: Form, subject_id: UUID) -> Draft | None:
        """Throw the draft away, and give it back so that this can be undone with `keep`."""
        from advisor_desk.services.saving import discard_draft  # showing drafts needs no rows

        held = self._held.pop((form, subject_id), None)
        kept = self.find(form, subject_id)
        if kept is not None:  # a form that was saved is done with its draft already
            with self._desk.write() as session:
                discard_draft(session, form, subject_id)
        return held or kept

    def _save(self, draft: Draft, *, hastily: bool) -> None:
        from advisor_desk.services.saving import keep_draft  # showing drafts needs no rows

        with self._desk.write(hastily=hastily) as session:
            keep_draft(session, draft)
        self._held.pop((draft.form, draft.subject_id), None)


def _latest_first(draft: Draft) -> tuple[float, UUID]:
    return -draft.saved_at.timestamp(), draft.subject_id
