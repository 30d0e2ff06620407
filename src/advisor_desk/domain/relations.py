"""How two companies belong together, or are known not to be one and the same."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.errors import AdvisorDeskError


class RelationKind(StrEnum):
    """A group has no direction; a branch belongs to its company."""

    GROUP = "group"
    BRANCH = "branch"


@dataclass(frozen=True, kw_only=True)
class Relation:
    """Two companies of one group, or a branch (`from_id`) of a company (`to_id`)."""

    id: UUID
    kind: RelationKind
    from_id: UUID
    to_id: UUID
    version: int = 0

    def other(self, company_id: UUID) -> UUID:
        return self.to_id if company_id == self.from_id else self.from_id

    def renamed(self, old: UUID, new: UUID) -> "Relation":
        return replace(
            self, from_id=_renamed(self.from_id, old, new), to_id=_renamed(self.to_id, old, new)
        )

    @property
    def sense(self) -> tuple[object, ...]:
        """What two relations that say the same have in common."""
        ends = (self.from_id, self.to_id)
        return self.kind, *(sorted(ends) if self.kind is RelationKind.GROUP else ends)


@dataclass(frozen=True, kw_only=True)
class Distinction:
    """The adviser's word that two companies look alike and are not the same.

    The other one is on the desk, or in the register alone: then `other_id` is None, and
    `other_number` (with `other_country`) says which one it is.
    """

    id: UUID
    company_id: UUID
    other_id: UUID | None = None
    other_country: str = ""
    other_number: str = ""
    version: int = 0

    def other(self, company_id: UUID) -> UUID | None:
        return self.other_id if company_id == self.company_id else self.company_id

    def renamed(self, old: UUID, new: UUID) -> "Distinction":
        other = self.other_id and _renamed(self.other_id, old, new)
        return replace(self, company_id=_renamed(self.company_id, old, new), other_id=other)

    @property
    def sense(self) -> tuple[object, ...]:
        """What two marks that say the same have in common."""
        if self.other_id is None:
            return self.company_id, self.other_country, self.other_number
        return tuple(sorted((self.company_id, self.other_id)))


@dataclass(eq=False)
class RelatedToItself(AdvisorDeskError):
    """A company is neither its own branch nor another company than itself."""


def needless(
    kept_id: UUID,
    gone_id: UUID,
    ours: Iterable[Relation | Distinction],
    theirs: Iterable[Relation | Distinction],
) -> frozenset[UUID]:
    """Which of theirs say nothing of the kept company, or nothing new, once they are its own."""
    said = {(type(one), *one.sense) for one in ours}
    found = set[UUID]()
    for one in theirs:
        renamed = one.renamed(gone_id, kept_id)
        sense = (type(one), *renamed.sense)
        if sense in said or renamed.other(kept_id) == kept_id:
            found.add(one.id)
        said.add(sense)
    return frozenset(found)


def _renamed(name: UUID, old: UUID, new: UUID) -> UUID:
    return new if name == old else name
