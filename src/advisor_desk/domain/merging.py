"""Making one company of two: what each says of itself, what is kept, and the way back."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.companies import Company, CompanyState, NoContact
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.errors import AdvisorDeskError

Parts = tuple[object, ...]


class Side(StrEnum):
    """The company that stays, and the one that becomes part of it."""

    KEPT = "kept"
    GONE = "gone"


class Back(StrEnum):
    """What to do, when a merge is undone, with a field that was changed after it."""

    BEFORE = "before"
    NOW = "now"


class CompanyField(StrEnum):
    """What is decided as one: a street without its town would be nobody's address."""

    NAME = "name"
    NUMBER = "number"
    LEGAL_FORM = "legal_form"
    ADDRESS = "address"
    MUNICIPALITY = "municipality"
    INDUSTRY = "industry"
    SIZE = "size"
    WEBSITE = "website"
    STATE = "state"
    ADVERTISING = "advertising"
    NO_CONTACT = "no_contact"


PARTS: Mapping[CompanyField, tuple[str, ...]] = {
    CompanyField.NAME: ("name",),
    CompanyField.NUMBER: ("country", "number", "person_hash"),
    CompanyField.LEGAL_FORM: ("legal_form",),
    CompanyField.ADDRESS: ("street", "postcode", "town"),
    CompanyField.MUNICIPALITY: ("municipality", "municipality_confirmed"),
    CompanyField.INDUSTRY: ("industry", "industry_version"),
    CompanyField.SIZE: ("size",),
    CompanyField.WEBSITE: ("website",),
    CompanyField.STATE: ("state",),
    CompanyField.ADVERTISING: ("declines_advertising",),
    CompanyField.NO_CONTACT: ("no_contact",),
}


@dataclass(frozen=True)
class FieldPlan:
    """What both say; `result` is what will stand there, and None while that is to be decided."""

    field: CompanyField
    kept: Parts
    gone: Parts
    result: Parts | None


@dataclass(frozen=True)
class Plan:
    """Every field of the company that is kept, as it was and as it will be."""

    kept: Company
    gone: Company
    fields: tuple[FieldPlan, ...]

    @property
    def undecided(self) -> tuple[CompanyField, ...]:
        return tuple(one.field for one in self.fields if one.result is None)


@dataclass(frozen=True, kw_only=True)
class Move:
    """A row that was made to point at the kept company; `dropped` if it said nothing new."""

    table: str
    id: UUID
    column: str
    dropped: bool = False


@dataclass(frozen=True, kw_only=True)
class DraftMove:
    """A draft whose key or company was changed."""

    form: Form
    subject_was: UUID
    subject_is: UUID
    company_was: UUID | None


@dataclass(frozen=True, kw_only=True)
class Redirect:
    """A company that became part of another, and all that it takes to part them again.

    `before` and `after` are the kept company on either side of the merge. The number that
    neither has any more still leads to the kept one.
    """

    id: UUID
    from_id: UUID
    to_id: UUID
    merged_at: datetime
    merged_by: UUID | None
    name: str
    country: str = ""
    number: str | None = None
    person_hash: str | None = None
    before: Company
    after: Company
    moved: tuple[Move, ...] = ()
    own: tuple[UUID, ...] = ()
    """The records that were the kept company's before."""
    drafts: tuple[DraftMove, ...] = ()
    version: int = 0


@dataclass(frozen=True)
class Touched:
    """A field that the merge changed and somebody has changed again since."""

    field: CompanyField
    before: Parts
    now: Parts


@dataclass(eq=False)
class MergedWithItself(AdvisorDeskError):
    """Both are one and the same company already."""

    name: str


@dataclass(eq=False)
class MergeUndecided(AdvisorDeskError):
    """The two say different things, and nobody has said which of them holds."""

    fields: tuple[CompanyField, ...]


@dataclass(eq=False)
class NotMerged(AdvisorDeskError):
    """Nothing to undo: the one is not part of the other."""

    asked: str


@dataclass(eq=False)
class MergedFurther(AdvisorDeskError):
    """The kept company has become part of a third one: that merge is undone first."""

    name: str


@dataclass(eq=False)
class UndoUndecided(AdvisorDeskError):
    """These were changed after the merge; nobody has said whether that stays."""

    fields: tuple[CompanyField, ...]


def plan(kept: Company, gone: Company) -> Plan:
    """What each field will say, where that follows from what is filled in."""
    return Plan(kept, gone, tuple(_planned(field, kept, gone) for field in CompanyField))


def merged(found: Plan, decisions: Mapping[CompanyField, Side]) -> Company:
    """The kept company as it will be. Raises `MergeUndecided`."""
    missing = tuple(field for field in found.undecided if field not in decisions)
    if missing:
        raise MergeUndecided(missing)
    after = found.kept
    for one in found.fields:
        chosen = one.gone if decisions.get(one.field) is Side.GONE else one.kept
        after = with_parts(after, one.field, chosen if one.result is None else one.result)
    return after


def left_number(found: Plan, after: Company) -> Company | None:
    """The side whose number is on record no more, if there is one."""
    for side in (found.kept, found.gone):
        if _has_number(side) and _number(side) != _number(after):
            return side
    return None


def beyond(redirects: Iterable[Redirect], consent_id: UUID) -> frozenset[UUID]:
    """The records that the consent was not given for: those from the other side of a merge.

    What came after the merge, consents too, is of neither side.
    """
    found = set[UUID]()
    for redirect in redirects:
        moved, own = {move.id for move in redirect.moved}, set(redirect.own)
        if consent_id in moved:
            found |= own
        elif consent_id in own:
            found |= moved
    return frozenset(found)


def touched(redirect: Redirect, now: Company) -> tuple[Touched, ...]:
    """The fields that the merge changed and that were changed again since."""
    return tuple(
        Touched(field, parts(redirect.before, field), parts(now, field))
        for field in _changed(redirect)
        if parts(now, field) not in {parts(redirect.before, field), parts(redirect.after, field)}
    )


def parted(redirect: Redirect, now: Company, decisions: Mapping[CompanyField, Back]) -> Company:
    """The kept company as it was before the merge. Raises `UndoUndecided`.

    What the merge did not change stays as it is now.
    """
    asked = {one.field for one in touched(redirect, now)}
    missing = tuple(field for field in CompanyField if field in asked - decisions.keys())
    if missing:
        raise UndoUndecided(missing)
    for field in _changed(redirect):
        if field not in asked or decisions[field] is Back.BEFORE:
            now = with_parts(now, field, parts(redirect.before, field))
    return now


def parts(company: Company, field: CompanyField) -> Parts:
    return tuple(getattr(company, name) for name in PARTS[field])


def with_parts(company: Company, field: CompanyField, values: Parts) -> Company:
    return replace(company, **dict(zip(PARTS[field], values, strict=True)))  # type: ignore[arg-type]


def _planned(field: CompanyField, kept: Company, gone: Company) -> FieldPlan:
    ours, theirs = parts(kept, field), parts(gone, field)
    return FieldPlan(field, ours, theirs, _RULES.get(field, _filled)(ours, theirs))


def _filled(ours: Parts, theirs: Parts) -> Parts | None:
    """Empty parts are filled from the other side; parts that differ are for a person."""
    pairs = list(zip(ours, theirs, strict=True))
    if any(a != b and not _is_empty(a) and not _is_empty(b) for a, b in pairs):
        return None
    return tuple(b if _is_empty(a) else a for a, b in pairs)


def _is_empty(value: object) -> bool:
    return not value or value is CompanyState.UNKNOWN


def _number_kept(ours: Parts, theirs: Parts) -> Parts | None:
    """A number goes with its country, and what has none fills nothing."""
    if ours == theirs:
        return ours
    match any(ours[1:]), any(theirs[1:]):
        case True, False:
            return ours
        case False, True:
            return theirs
    return None


def _place_kept(ours: Parts, theirs: Parts) -> Parts | None:
    """A code that one of them has confirmed is confirmed."""
    if ours[0] and theirs[0] and ours[0] != theirs[0]:
        return None
    return ours[0] or theirs[0], bool(ours[1] or theirs[1])


def _industry_kept(ours: Parts, theirs: Parts) -> Parts | None:
    """A code is of its version."""
    if ours == theirs or not theirs[0]:
        return ours
    return None if ours[0] else theirs


def _declined_kept(ours: Parts, theirs: Parts) -> Parts | None:
    """No is no, whichever of the two said it."""
    return (bool(ours[0] or theirs[0]),)


def _wish_kept(ours: Parts, theirs: Parts) -> Parts | None:
    """A wish for no contact stays; it is a coordinator's to lift, not a merge's. The older one."""
    wishes = [wish for wish in (*ours, *theirs) if isinstance(wish, NoContact)]
    return (min(wishes, key=lambda wish: wish.since, default=None),)


_RULES = {
    CompanyField.NUMBER: _number_kept,
    CompanyField.MUNICIPALITY: _place_kept,
    CompanyField.INDUSTRY: _industry_kept,
    CompanyField.ADVERTISING: _declined_kept,
    CompanyField.NO_CONTACT: _wish_kept,
}


def _changed(redirect: Redirect) -> Iterator[CompanyField]:
    for field in CompanyField:
        if parts(redirect.before, field) != parts(redirect.after, field):
            yield field


def _number(company: Company) -> Parts:
    return parts(company, CompanyField.NUMBER)


def _has_number(company: Company) -> bool:
    return bool(company.number or company.person_hash)
