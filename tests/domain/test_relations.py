"""Relations and marks that say the same are known for it."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.ids import new_id
from advisor_desk.domain.relations import Distinction, Relation, RelationKind, needless

A, B, C = (UUID(int=number) for number in (1, 2, 3))


def relation(kind: RelationKind, one: UUID, other: UUID) -> Relation:
    return Relation(id=new_id(), kind=kind, from_id=one, to_id=other)


def mark(one: UUID, other: UUID | None = None, number: str = "") -> Distinction:
    return Distinction(
        id=new_id(), company_id=one, other_id=other, other_country="SE", other_number=number
    )


def test_a_group_has_no_direction_and_a_branch_has() -> None:
    group, branch = RelationKind.GROUP, RelationKind.BRANCH

    assert relation(group, A, B).sense == relation(group, B, A).sense
    assert relation(branch, A, B).sense != relation(branch, B, A).sense


def test_not_the_same_is_said_of_both() -> None:
    assert mark(A, B).sense == mark(B, A).sense
    assert mark(A, number="1").sense != mark(B, number="1").sense


def test_what_would_tie_a_company_to_itself_is_needless() -> None:
    own: list[Relation | Distinction] = [relation(RelationKind.BRANCH, B, A), mark(A, B)]

    assert needless(A, B, [], own) == {one.id for one in own}


def test_what_the_kept_company_says_already_is_needless() -> None:
    ours: list[Relation | Distinction] = [relation(RelationKind.GROUP, A, C), mark(C, A)]
    theirs: list[Relation | Distinction] = [relation(RelationKind.GROUP, C, B), mark(B, C)]

    assert needless(A, B, ours, theirs) == {one.id for one in theirs}


def _id(one: object) -> UUID:
    assert isinstance(one, Relation | Distinction)
    return one.id


ends = st.tuples(st.sampled_from([B]), st.sampled_from([A, C, UUID(int=4)]))
ties = ends.flatmap(
    lambda pair: st.sampled_from(
        [
            relation(RelationKind.GROUP, *pair),
            relation(RelationKind.BRANCH, *reversed(pair)),
            mark(*pair),
        ]
    )
)


def renamed(one: Relation | Distinction) -> Relation | Distinction:
    return one.renamed(B, A)


@given(st.lists(ties, unique_by=_id))
def test_what_is_left_is_said_once_and_of_others(theirs: list[Relation | Distinction]) -> None:
    dropped = needless(A, B, [], theirs)

    left: list[Relation | Distinction] = [
        one.renamed(B, A) for one in theirs if one.id not in dropped
    ]
    said = [(type(one), *one.sense) for one in left]
    assert len(said) == len(set(said))
    assert all(one.other(A) != A for one in left)
    every = {(type(one), *one.renamed(B, A).sense) for one in theirs if one.other(B) != A}
    assert set(said) == every
