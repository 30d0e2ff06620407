"""Questions asked about the versions of the checklist's questions, and what was answered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from advisor_desk.domain.checklists import Checklist
from advisor_desk.domain.question_sets import Edition
from advisor_desk.store.statements import Records, Statement

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place


def editions(place: Place) -> Sequence[Edition]:
    """Every version that the partnership wrote; of two with one number the later comes last."""
    return _EDITIONS(place)


def uses(place: Place, code: str) -> dict[int, int]:
    """How many checklists were answered in each version of the set."""
    return dict(_USES(place, code=code))


def answered(place: Place, code: str) -> Sequence[Checklist]:
    """Every answered checklist of that set, whatever its version."""
    return _ANSWERED(place, code=code)


_EDITIONS = Records(Edition, "FROM edition WHERE deleted_at IS NULL ORDER BY number, id")
_USES: Statement[tuple[int, int]] = Statement(
    """
    SELECT question_set_version, count(*) FROM checklist
    WHERE question_set = :code AND deleted_at IS NULL AND answers != '[]'
    GROUP BY question_set_version
    """,
    lambda *told: told,
    [int, int],
)
_ANSWERED = Records(
    Checklist,
    "FROM checklist WHERE question_set = :code AND deleted_at IS NULL AND answers != '[]'",
)
