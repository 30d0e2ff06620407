"""What one desk hands another as a file: whose it is to say, and what is taken of it.

Who may write a record follows from whose it is, never from a field that says so. What a desk
has from a partner is a copy; what it wrote itself is not overwritten unseen.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from advisor_desk.domain.errors import AdvisorDeskError

Fields = Mapping[str, Any]
"""Column → value, in the form the desk file keeps it."""
DELETED = "deleted_at"
"""The column that says since when a record is deleted."""
Merge = Callable[[Fields, Fields], Fields]
"""Of what this desk says and what the sender says, what holds."""


class Owner(StrEnum):
    """Whose records a table holds."""

    COORDINATOR = "coordinator"
    ACTOR = "actor"
    """The actor that the record names."""
    ANYONE = "anyone"
    """Public facts; only what is not known yet is taken."""
    COLLEAGUE = "colleague"
    """Everybody of the same actor."""
    LEAD = "lead"
    """The actor that leads a visit the record belongs to."""
    PARTY = "party"
    """Every actor that takes part in it."""


class Trust(StrEnum):
    """What the signature says of the sender."""

    KNOWN = "known"
    FIRST = "first"
    NEWCOMER = "newcomer"
    """A key not seen before, of an actor whose desks are known by others."""
    CHANGED = "changed"
    UNSIGNED = "unsigned"
    STRIPPED = "stripped"
    """Not signed, though the desks of that actor sign."""


class Standing(StrEnum):
    """How a record in a parcel stands to what the desk has."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    OLDER = "older"
    NOT_THEIRS = "not_theirs"
    UNSOUND = "unsound"
    """A desk could not work with it: the rules of its kind do not hold for it."""


@dataclass(frozen=True, kw_only=True)
class Item:
    """One record as the sender had it. `version` counts the sender's changes of it.

    `seen`: by adviser, which version of another desk's the sender had taken by then.
    """

    table: str
    id: UUID
    version: int
    deleted: bool
    fields: Fields
    seen: Mapping[UUID, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Parcel:
    """Records from one desk. `to` is an actor, or nobody: for every partner.

    `named`: actors and people that the items name, to be found again under the reader's ids.
    """

    id: UUID
    actor_id: UUID
    actor_code: str
    actor_name: str
    adviser_id: UUID
    adviser_name: str
    to: UUID | None
    to_name: str
    made_at: datetime
    items: tuple[Item, ...] = ()
    named: tuple[Item, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Word:
    """What a sender last said of a record; `fields` is None where only the version is known."""

    version: int
    fields: Fields | None = None
    deleted: bool = False


@dataclass(frozen=True, kw_only=True)
class Held:
    """What the desk has of a record, and the sender's last word of it."""

    fields: Fields
    deleted: bool = False
    last: Word | None = None
    unseen: frozenset[str] = field(default_factory=frozenset)
    """Columns that were changed here, and the sender did not know of it."""


@dataclass(frozen=True, kw_only=True)
class Judged:
    """What is to become of an item: the columns to take, and those where ours is kept.

    `deleted`: whether the record is, once the item is taken.
    """

    item: Item
    standing: Standing
    takes: Fields = field(default_factory=dict)
    deleted: bool = False
    keeps: frozenset[str] = frozenset()

    @property
    def is_taken(self) -> bool:
        return self.standing in {Standing.NEW, Standing.CHANGED}


@dataclass(eq=False)
class ParcelUnreadable(AdvisorDeskError):
    """The file is no parcel, or only part of one."""

    name: str


@dataclass(eq=False)
class ParcelTooNew(AdvisorDeskError):
    """A later version of the program wrote it."""

    name: str


@dataclass(eq=False)
class ParcelAltered(AdvisorDeskError):
    """It was changed after it was signed."""

    name: str


@dataclass(eq=False)
class ParcelForOthers(AdvisorDeskError):
    """It is addressed to another actor."""

    to: str


@dataclass(eq=False)
class ParcelIsOurs(AdvisorDeskError):
    """The desk that opened it wrote it itself."""


@dataclass(eq=False)
class SenderKeyChanged(AdvisorDeskError):
    """The sender's key is another than the one known: take it in only after asking them."""

    sender: str


@dataclass(eq=False)
class SignatureMissing(AdvisorDeskError):
    """The sender's files were signed before: take it in only after asking them."""

    sender: str


def doubt(trust: Trust, sender: str) -> AdvisorDeskError | None:
    """What stands in the way of a file until its sender was asked; None for most."""
    match trust:
        case Trust.CHANGED:
            return SenderKeyChanged(sender)
        case Trust.STRIPPED:
            return SignatureMissing(sender)
    return None


@dataclass(frozen=True, kw_only=True)
class Sender:
    """Who wrote the parcel, in the ids of the desk that opened it."""

    actor_id: UUID
    is_coordinator: bool
    is_colleague: bool


@dataclass(frozen=True, kw_only=True)
class Concerned:
    """The actors of the visits that a record belongs to."""

    leads: frozenset[UUID] = frozenset()
    taking_part: frozenset[UUID] = frozenset()


_NOBODY = Concerned()


def may_write(
    owners: Iterable[Owner], actor: object, sender: Sender, concerned: Concerned = _NOBODY
) -> bool:
    """Whether a record is the sender's to say. `actor` is whom it names as its own, in hex."""
    return any(_is_of(owner, actor, sender, concerned) for owner in owners)


def _is_of(owner: Owner, actor: object, sender: Sender, concerned: Concerned) -> bool:
    match owner:
        case Owner.COORDINATOR:
            return sender.is_coordinator
        case Owner.ACTOR:
            return actor == sender.actor_id.hex
        case Owner.COLLEAGUE:
            return sender.is_colleague
        case Owner.ANYONE:
            return True
        case Owner.LEAD:
            return sender.actor_id in concerned.leads
        case Owner.PARTY:
            return sender.actor_id in concerned.taking_part


def judged(
    item: Item,
    held: Held | None,
    *,
    allowed: bool,
    only_new: bool = False,
    is_theirs: bool = False,
    merge: Merge | None = None,
) -> Judged:
    """What is taken of the item. A repeat changes nothing, and so does one that is late.

    Only what the sender said anew is weighed: where this desk changed the same, unseen by the
    sender, the rule for that kind of record decides, or else what is here is kept.
    `only_new`: what the desk has of it already stays as it is. `is_theirs`: what this desk
    changed was its guess at another actor's record, whose word it is.
    """
    if not allowed:
        return Judged(item=item, standing=Standing.NOT_THEIRS)
    if held is None:
        standing = Standing.OLDER if item.deleted else Standing.NEW
        return Judged(item=item, standing=standing, takes={} if item.deleted else item.fields)
    if only_new:
        return Judged(item=item, standing=Standing.SAME, deleted=held.deleted)
    if held.last is not None and item.version < held.last.version:
        return Judged(item=item, standing=Standing.OLDER, deleted=held.deleted)
    said = _said(item, held)
    disputed = frozenset() if is_theirs else said.keys() & held.unseen
    takes = {name: value for name, value in said.items() if name not in disputed}
    if disputed and merge:
        merged = merge({**held.fields, **takes}, {**held.fields, **said})
        takes = {n: v for n, v in merged.items() if held.fields.get(n) != v}
    keeps = frozenset(n for n in disputed if takes.get(n, held.fields.get(n)) != said[n])
    deleted = _deleted(item, held, is_theirs=is_theirs)
    is_changed = takes or deleted != held.deleted
    standing = Standing.CHANGED if is_changed else Standing.SAME
    return Judged(item=item, standing=standing, takes=takes, deleted=deleted, keeps=keeps)


def _said(item: Item, held: Held) -> dict[str, Any]:
    """What differs here and is new in the sender's mouth."""
    before = held.last.fields if held.last and held.last.fields is not None else {}
    anew = {n: v for n, v in item.fields.items() if n not in before or before[n] != v}
    return {n: v for n, v in anew.items() if held.fields.get(n) != v}


def _deleted(item: Item, held: Held, *, is_theirs: bool) -> bool:
    """What was changed here meanwhile is not deleted, nor what was deleted here brought back."""
    is_said_before = (
        held.last is not None
        and held.last.fields is not None
        and held.last.deleted == item.deleted
    )
    if is_said_before:
        return held.deleted
    if item.deleted:
        return held.deleted or is_theirs or not held.unseen
    return held.deleted and DELETED in held.unseen
