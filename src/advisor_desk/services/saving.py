"""Putting values into the desk file: new, changed, or deleted softly."""

from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.orm import Session

from advisor_desk.domain.drafts import Draft, Form
from advisor_desk.store import redirects
from advisor_desk.store.errors import ChangedMeanwhile
from advisor_desk.store.rows import DraftRow, Shared

R = TypeVar("R", bound=Shared[Any])


def put(session: Session, kind: type[R], value: Any) -> R:  # noqa: ANN401 - what `kind` mirrors
    """Add the value, or change its row; what is said of a company merged away is the kept one's.

    Raises `ChangedMeanwhile` if the value stands on an older version, or its row was deleted.
    """
    if company_id := getattr(value, "company_id", None):
        kept_id = redirects.followed(session, company_id)
        value = value if kept_id == company_id else replace(value, company_id=kept_id)
    row = session.get(kind, value.id)
    if row is None:
        row = kind.of(value)
        session.add(row)
    else:
        based_on = getattr(value, "version", 0)
        if row.deleted_at or (based_on and based_on != row.version):
            raise ChangedMeanwhile
        row.take(value)
    session.flush()
    return row


def remove(session: Session, kind: type[R], record_id: UUID, now: datetime) -> None:
    session.get_one(kind, record_id).deleted_at = now


def bring_back(session: Session, kind: type[R], record_id: UUID) -> None:
    session.get_one(kind, record_id).deleted_at = None


def keep_draft(session: Session, draft: Draft) -> None:
    """Keep what is being typed, in place of what was typed before."""
    session.merge(
        DraftRow(
            form=draft.form,
            subject_id=draft.subject_id,
            company_id=draft.company_id,
            fields=draft.fields,
            saved_at=draft.saved_at,
        )
    )


def discard_draft(session: Session, form: Form, subject_id: UUID) -> None:
    """The form was saved: what was typed is in the desk now."""
    session.execute(
        delete(DraftRow).where(DraftRow.form == form, DraftRow.subject_id == subject_id)
    )
