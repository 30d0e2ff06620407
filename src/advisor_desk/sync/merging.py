"""What holds where two desks changed the same record unseen: the domain's rule for its kind."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy.orm import Session

from advisor_desk.domain import engagements, invitations, next_steps, own_notes
from advisor_desk.domain.parcels import Fields, Merge
from advisor_desk.store import records

_RULES: Mapping[str, Callable[[Any, Any], Any]] = {
    "engagement": engagements.merged,
    "invitation": invitations.merged,
    "next_step": next_steps.merged,
    "own_note": own_notes.merged,
}


def rule_of(session: Session, table: str) -> Merge | None:
    """None where there is none: then each desk keeps what it wrote, and is told so."""
    rule, kind = _RULES.get(table), records.kind_of(table)
    if rule is None or kind is None:
        return None

    def value(fields: Fields) -> Any:  # noqa: ANN401 - what `kind` mirrors
        row = kind()
        records.put(row, records.taken(session, kind, fields))
        return row.to_domain()

    def merge(ours: Fields, theirs: Fields) -> Fields:
        row = kind()
        row.take(rule(value(ours), value(theirs)))
        return records.told(session, row)

    return merge
