"""Noting which companies belong together, and which only look alike."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.ids import new_id
from advisor_desk.domain.relations import Distinction, RelatedToItself, Relation, RelationKind
from advisor_desk.services.desk import Desk
from advisor_desk.services.saving import bring_back, put, remove
from advisor_desk.store import companies as company_query
from advisor_desk.store import redirects
from advisor_desk.store import relations as query
from advisor_desk.store.rows import DistinctionRow, RelationRow


@dataclass(frozen=True)
class Related:
    """A relation, seen from one of the two."""

    relation: Relation
    other_id: UUID
    name: str

    @property
    def told_as(self) -> str:
        """The catalogues' key of what the other company is to it."""
        if self.relation.kind is RelationKind.GROUP:
            return "relation.group"
        is_main = self.other_id == self.relation.to_id
        return "relation.has_branch" if is_main else "relation.is_branch"


@dataclass(frozen=True)
class Apart:
    """A mark of not the same, seen from one of the two. `name` is a number in the register."""

    distinction: Distinction
    other_id: UUID | None
    name: str


class Relations:
    """Shared, recorded, and taken back as easily as noted."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, company_id: UUID) -> Sequence[Related]:
        with self._desk.read() as session:
            return related(session, company_id)

    def apart(self, company_id: UUID) -> Sequence[Apart]:
        with self._desk.read() as session:
            return told_apart(session, company_id)

    def relate(self, relation: Relation) -> Relation:
        """Note it once, however often it is said. Raises `RelatedToItself`."""
        with self._desk.write() as session:
            meant = replace(
                relation,
                from_id=redirects.followed(session, relation.from_id),
                to_id=redirects.followed(session, relation.to_id),
            )
            if meant.from_id == meant.to_id:
                raise RelatedToItself
            for known in query.relations(session, meant.from_id):
                if known.sense == meant.sense:
                    return known
            return put(session, RelationRow, meant).to_domain()

    def remove(self, relation_id: UUID) -> None:
        with self._desk.write() as session:
            remove(session, RelationRow, relation_id, self._desk.now())

    def bring_back(self, relation_id: UUID) -> None:
        with self._desk.write() as session:
            bring_back(session, RelationRow, relation_id)

    def tell_apart(self, company_id: UUID, others: Iterable[str]) -> Sequence[Distinction]:
        """Remember that the company is none of these, told by `Possible.key`."""
        with self._desk.write() as session:
            kept = redirects.followed(session, company_id)
            return [found for key in others for found in told_to_be_apart(session, kept, key)]

    def forget(self, distinction_id: UUID) -> None:
        """They may be the same after all."""
        with self._desk.write() as session:
            remove(session, DistinctionRow, distinction_id, self._desk.now())

    def remember(self, distinction_id: UUID) -> None:
        with self._desk.write() as session:
            bring_back(session, DistinctionRow, distinction_id)


def related(session: Session, company_id: UUID) -> Sequence[Related]:
    found = query.relations(session, company_id)
    names = company_query.names(session, {one.other(company_id) for one in found})
    return [
        Related(one, other, names.get(other, ""))
        for one in found
        for other in (one.other(company_id),)
    ]


def told_apart(session: Session, company_id: UUID) -> Sequence[Apart]:
    found = query.distinctions(session, company_id)
    others = {one.id: one.other(company_id) for one in found}
    names = company_query.names(session, filter(None, others.values()))
    return [
        Apart(one, other, names.get(other, "") if other else one.other_number)
        for one in found
        for other in (others[one.id],)
    ]


def key(other_id: UUID | None, country: str, number: str) -> str:
    """A company that another is told apart from: on the desk by its id, else by its number."""
    return str(other_id) if other_id else f"{country}:{number}"


def keys(marks: Iterable[Distinction], company_id: UUID) -> frozenset[str]:
    return frozenset(
        key(one.other(company_id), one.other_country, one.other_number) for one in marks
    )


def told_to_be_apart(session: Session, company_id: UUID, other: str) -> Sequence[Distinction]:
    """The mark that the two are not the same, made if there is none; none of itself."""
    country, is_number, number = other.partition(":")
    other_id = None if is_number else redirects.followed(session, UUID(other))
    if other_id == company_id:
        return []
    mark = Distinction(
        id=new_id(),
        company_id=company_id,
        other_id=other_id,
        other_country=country if is_number else "",
        other_number=number,
    )
    for known in query.distinctions(session, company_id):
        if known.sense == mark.sense:
            return [known]
    return [put(session, DistinctionRow, mark).to_domain()]
