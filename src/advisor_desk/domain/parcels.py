"""What one desk hands another as a file: whose it is to say, and what is taken of it.

Who may write a record follows from whose it is, never from a field that says so. What a desk
has from a partner is a copy; what it wrote itself is not overwritten unseen.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from advisor_desk.domain.errors import AdvisorDeskError

Fields = Mapping[str, Any]
"""Column → value, in the form the desk file keeps it."""


class Owner(StrEnum):
    """Whose records a table holds."""

    COORDINATOR = "coordinator"
    ACTOR = "actor"
    """The actor that the record names."""
    ANYONE = "anyone"
    """Public facts; only what is not known yet is taken."""
    COLLEAGUE = "colleague"
    """Everybody of the same actor."""


class Trust(StrEnum):
    """What the signature says of the sender."""

    KNOWN = "known"
    FIRST = "first"
    CHANGED = "changed"
    UNSIGNED = "unsigned"


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
    """One record as the sender had it. `version` counts the sender's changes of it."""

    table: str
    id: UUID
    version: int
    deleted: bool
    fields: Fields


@dataclass(frozen=True, kw_only=True)
class Parcel:
    """Records from one desk. `to` is an actor, or nobody: for every partner."""

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


@dataclass(frozen=True, kw_only=True)
class Held:
    """What the desk has of a record: its fields, and the sender's version it last took."""

    fields: Fields
    deleted: bool = False
    taken: int | None = None
    ours: frozenset[str] = field(default_factory=frozenset)
    """Columns that this desk changed itself since then."""


@dataclass(frozen=True, kw_only=True)
class Judged:
    """What is to become of an item: the columns to take, and those where ours is kept."""

    item: Item
    standing: Standing
    takes: Fields = field(default_factory=dict)
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


@dataclass(frozen=True, kw_only=True)
class Sender:
    """Who wrote the parcel, in the ids of the desk that opened it."""

    actor_id: UUID
    is_coordinator: bool
    is_colleague: bool


def may_write(owners: Iterable[Owner], fields: Fields, sender: Sender) -> bool:
    """Whether the record is the sender's to say."""
    return any(_is_of(owner, fields, sender) for owner in owners)


def _is_of(owner: Owner, fields: Fields, sender: Sender) -> bool:
    match owner:
        case Owner.COORDINATOR:
            return sender.is_coordinator
        case Owner.ACTOR:
            return bool(fields.get("actor_id") == sender.actor_id.hex)
        case Owner.COLLEAGUE:
            return sender.is_colleague
        case Owner.ANYONE:
            return True


def judged(item: Item, held: Held | None, *, allowed: bool, only_new: bool = False) -> Judged:
    """What is taken of the item. A repeat changes nothing, and so does one that is late.

    `only_new`: what the desk has of it already stays as it is.
    """
    if not allowed:
        return Judged(item=item, standing=Standing.NOT_THEIRS)
    if held is None:
        standing = Standing.OLDER if item.deleted else Standing.NEW
        return Judged(item=item, standing=standing, takes={} if item.deleted else item.fields)
    if only_new:
        return Judged(item=item, standing=Standing.SAME)
    if held.taken is not None and item.version < held.taken:
        return Judged(item=item, standing=Standing.OLDER)
    differs = {n: v for n, v in item.fields.items() if held.fields.get(n) != v}
    keeps = frozenset(differs) & held.ours
    takes = {name: value for name, value in differs.items() if name not in keeps}
    if not takes and item.deleted == held.deleted:
        return Judged(item=item, standing=Standing.SAME, keeps=keeps)
    return Judged(item=item, standing=Standing.CHANGED, takes=takes, keeps=keeps)
