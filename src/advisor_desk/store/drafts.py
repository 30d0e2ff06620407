"""Questions asked about drafts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.drafts import Draft, Form
from advisor_desk.store.statements import Records

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place


def every(place: Place) -> Sequence[Draft]:
    """The latest first."""
    return _EVERY(place)


_EVERY = Records(Draft, "FROM draft ORDER BY saved_at DESC, subject_id")


def by_subject(place: Place, form: Form, subject_id: UUID) -> Draft | None:
    return next(iter(_BY_SUBJECT(place, form=form, subject_id=subject_id)), None)


_BY_SUBJECT = Records(Draft, "FROM draft WHERE form = :form AND subject_id = :subject_id")
