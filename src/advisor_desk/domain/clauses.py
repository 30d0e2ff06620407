"""Clauses of the agreement: who leads for which companies and needs, and which of two decides."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.codes import Need, SizeBand
from advisor_desk.domain.industry_codes import IndustryCode


class Matter(StrEnum):
    """What a clause can make a condition of."""

    MUNICIPALITY = "municipality"
    INDUSTRY = "industry"
    SIZE = "size"
    NEED = "need"


@dataclass(frozen=True, kw_only=True)
class Traits:
    """What clauses look at in a company. What is unknown meets no condition."""

    municipality: str = ""
    industry: IndustryCode | None = None
    size: SizeBand | None = None


@dataclass(frozen=True, kw_only=True)
class Clause:
    """Who leads where all the conditions are met; an empty condition leaves its matter open."""

    id: UUID
    lead_id: UUID
    municipalities: frozenset[str] = frozenset()
    industries: frozenset[IndustryCode] = frozenset()
    sizes: frozenset[SizeBand] = frozenset()
    needs: frozenset[Need] = frozenset()

    @property
    def conditions(self) -> frozenset[Matter]:
        return frozenset(matter for matter in Matter if _named(self, matter))

    def speaks_of(self, traits: Traits, need: Need | None) -> bool:
        """Whether a company like this, with this need if any is named, meets the conditions."""
        return (
            (not self.municipalities or traits.municipality in self.municipalities)
            and (not self.sizes or traits.size in self.sizes)
            and (not self.needs or need in self.needs)
            and (not self.industries or _is_covered(traits.industry, self.industries))
        )

    def is_within(self, other: "Clause") -> bool:
        """Whether the other speaks wherever this one does."""
        return all(_is_part(_named(self, m), _named(other, m)) for m in Matter)


def deciding(clauses: Iterable[Clause], traits: Traits, need: Need | None) -> Clause | None:
    """The clause that names the lead; None where no clause speaks.

    The one with most conditions; of those the ones that name the need; of those none that has
    another of them within it; of those the one that is listed first.
    """
    found = [clause for clause in clauses if clause.speaks_of(traits, need)]
    if len(found) > 1:
        found = _foremost(found, lambda clause: len(clause.conditions))
        found = _foremost(found, lambda clause: bool(clause.needs))
        found = [one for one in found if not any(_is_narrower(other, one) for other in found)]
    return found[0] if found else None


def deciding_each(
    clauses: Iterable[Clause], traits: Traits, needs: Iterable[Need]
) -> Iterator[tuple[Need | None, Clause]]:
    """For each need, or once where there is none, the clause that decides it, if one does."""
    listed = tuple(clauses)
    asked: Sequence[Need | None] = sorted(needs) or (None,)
    for need in asked:
        if clause := deciding(listed, traits, need):
            yield need, clause


def beats(one: Clause, other: Clause, *, is_listed_first: bool) -> bool:
    """Whether the one decides where both speak and no third does."""
    weights = [(len(clause.conditions), bool(clause.needs)) for clause in (one, other)]
    if weights[0] != weights[1]:
        return weights[0] > weights[1]
    if _is_narrower(one, other) or _is_narrower(other, one):
        return _is_narrower(one, other)
    return is_listed_first


def overlap(one: Clause, other: Clause) -> bool:
    """Whether there can be a company, with a need, of which both speak."""
    return all(_meet(_named(one, m), _named(other, m)) for m in Matter)


def _foremost(clauses: list[Clause], weight: Callable[[Clause], int]) -> list[Clause]:
    most = max(map(weight, clauses))
    return [clause for clause in clauses if weight(clause) == most]


def _is_narrower(one: Clause, other: Clause) -> bool:
    return one.is_within(other) and not other.is_within(one)


Named = frozenset[str] | frozenset[IndustryCode]


def _named(clause: Clause, matter: Matter) -> Named:
    match matter:
        case Matter.MUNICIPALITY:
            return clause.municipalities
        case Matter.INDUSTRY:
            return clause.industries
        case Matter.SIZE:
            return frozenset(clause.sizes)
        case Matter.NEED:
            return frozenset(clause.needs)


def _is_part(inner: Named, outer: Named) -> bool:
    if not outer:
        return True
    return bool(inner) and all(any(_holds(wide, one) for wide in outer) for one in inner)


def _meet(one: Named, other: Named) -> bool:
    if not one or not other:
        return True
    return any(_holds(a, b) or _holds(b, a) for a in one for b in other)


def _holds(wide: object, narrow: object) -> bool:
    if isinstance(wide, IndustryCode) and isinstance(narrow, IndustryCode):
        return wide.covers(narrow)
    return wide == narrow


def _is_covered(code: IndustryCode | None, industries: frozenset[IndustryCode]) -> bool:
    return code is not None and any(wide.covers(code) for wide in industries)
