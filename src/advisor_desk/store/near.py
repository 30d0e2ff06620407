"""Companies that nobody has met and nobody is going to, by where they lie."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.codes import SizeBand
from advisor_desk.store.statements import Statement, kinds, listed

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place


@dataclass(frozen=True)
class Unmet:
    """A company without a visit, call or meeting of any actor."""

    id: UUID
    name: str
    town: str
    municipality: str
    industry: str
    industry_version: str
    size: SizeBand | None


def unmet(place: Place, here: str, beside: Iterable[str], limit: int) -> Sequence[Unmet]:
    """Those in the municipality first, then those beside it, by name.

    Left out: who wished no contact, and who is out of business.
    """
    return _UNMET(place, here=here, codes=listed([here, *beside]), limit=limit)


def known_numbers(place: Place, numbers: Iterable[str]) -> set[str]:
    """Which of these Swedish numbers a company here has, or had before it was merged."""
    return set(_KNOWN(place, numbers=listed(numbers)))


def unnumbered(place: Place, municipalities: Iterable[str]) -> Sequence[tuple[str, str]]:
    """Municipality and name of the companies there that are on the desk without a number."""
    return _UNNUMBERED(place, codes=listed(municipalities))


_KNOWN: Statement[str] = Statement(
    """
    SELECT number FROM company
    WHERE country = 'SE' AND deleted_at IS NULL
      AND number IN (SELECT value FROM json_each(:numbers))
    UNION
    SELECT number FROM redirect
    WHERE country = 'SE' AND deleted_at IS NULL
      AND number IN (SELECT value FROM json_each(:numbers))
    """,
    str,
    [str],
)
_UNNUMBERED: Statement[tuple[str, str]] = Statement(
    """
    SELECT municipality, name FROM company
    WHERE municipality IN (SELECT value FROM json_each(:codes))
      AND number IS NULL AND person_hash IS NULL AND deleted_at IS NULL
    """,
    lambda *told: told,
    [str, str],
)
_UNMET = Statement(
    """
    SELECT id, name, town, municipality, industry, industry_version, size FROM company
    WHERE municipality IN (SELECT value FROM json_each(:codes))
      AND deleted_at IS NULL AND no_contact IS NULL
      AND state NOT IN ('ceased', 'deregistered', 'bankruptcy', 'liquidation')
      AND NOT EXISTS (
        SELECT 1 FROM engagement
        WHERE company_id = company.id AND status IN ('planned', 'done') AND deleted_at IS NULL
      )
    ORDER BY municipality <> :here, folded, id LIMIT :limit
    """,
    Unmet,
    kinds(Unmet),
)
