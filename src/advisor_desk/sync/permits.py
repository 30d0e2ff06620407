"""What a parcel's sender may say: it follows from whose a record is, here and in the parcel."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from advisor_desk.domain.coordination import Coordination, coordinator, follows
from advisor_desk.domain.parcels import Concerned, Item, Owner, Sender, may_write
from advisor_desk.store import records
from advisor_desk.store.rows import CoordinationRow, EngagementRow, Shared
from advisor_desk.sync.concerning import concerned
from advisor_desk.sync.feeds import Feed, feed_of


@dataclass
class Permits:
    """Asked record by record, visits before what belongs to them. Items are in own ids."""

    session: Session
    adviser_id: UUID
    actor_id: UUID
    me: UUID
    own_actor: UUID
    _visits: dict[UUID, list[EngagementRow]] = field(default_factory=dict)

    @property
    def sender(self) -> Sender:
        return Sender(
            actor_id=self.actor_id,
            is_coordinator=coordinator(self._known_coordination) == self.adviser_id,
            is_colleague=self.actor_id == self.own_actor,
        )

    def allows(self, item: Item, row: Shared[Any] | None) -> bool:
        if item.table == "coordination":
            return row is not None or self._goes_on(item)
        if row is None:
            allowed = self._may_make(item)
        else:
            held = records.told(self.session, row)
            allowed = self._may_write(item.table, held) and (
                self._may_write(item.table, item.fields) or self._may_give(item)
            )
        if allowed and item.table == "engagement":
            self._visits.setdefault(item.id, []).append(_visit(self.session, item))
        return allowed

    def only_new(self, item: Item) -> bool:
        """Whether the sender may tell of it, but not change what is known."""
        if item.id == self.me:
            return True
        owners = feed_of(item.table).owners
        if Owner.ANYONE not in owners:
            return False
        firm = [one for one in owners if one is not Owner.ANYONE]
        is_firm = may_write(firm, self._actor(item.table, item.fields), self.sender)
        return not (is_firm or (self.sender.is_colleague and firm == []))

    def is_theirs(self, table: str, row: Shared[Any] | None) -> bool:
        """Whether it is another actor's own, so that what is here is a copy of its word."""
        feed = feed_of(table)
        own = getattr(row, feed.actor_column, None)
        is_one_actors = Owner.ACTOR in feed.owners and feed.owners[0] is not Owner.LEAD
        return is_one_actors and own == self.actor_id != self.own_actor

    def _may_make(self, item: Item) -> bool:
        is_addressed = self._actor(item.table, item.fields) == self.own_actor.hex
        match item.table:
            case "invitation":
                return self._may_invite(item)
            case "next_step" if is_addressed:
                return True
            case "engagement" if is_addressed and self._takes_part(item):
                return True  # the lead was given to this desk's actor
            case "adviser" if is_addressed and not self.sender.is_coordinator:
                return self.sender.is_colleague
        return self._may_write(item.table, item.fields)

    def _may_invite(self, item: Item) -> bool:
        """The lead asks; who comes along by itself says who of the lead agreed."""
        is_leads = self.actor_id in self._concerned(item.table, item.fields).leads
        is_agreed = bool(item.fields.get("said_by")) and self._may_write(item.table, item.fields)
        return is_leads or is_agreed or self.sender.is_colleague

    def _may_give(self, item: Item) -> bool:
        """One's own may be given away: a step to anybody, a visit's lead to who goes along."""
        if item.table == "next_step":
            return True
        return item.table == "engagement" and self._takes_part(item)

    def _takes_part(self, item: Item) -> bool:
        return any(p.actor_id == self.actor_id for p in _visit(self.session, item).participants)

    def _may_write(self, table: str, fields: Any) -> bool:  # noqa: ANN401 - columns
        feed, sender = feed_of(table), self.sender
        if sender.is_colleague and not _is_coordinators(feed):
            return True
        actor = self._actor(table, fields)
        return may_write(feed.owners, actor, sender, self._concerned(table, fields))

    def _actor(self, table: str, fields: Any) -> object:  # noqa: ANN401 - columns
        return fields.get(feed_of(table).actor_column)

    def _concerned(self, table: str, fields: Any) -> Concerned:  # noqa: ANN401 - columns
        """As this desk knows the visits, and as those in the parcel are that may be taken."""
        ids = [UUID(one) for column in feed_of(table).of if (one := fields.get(column))]
        known = concerned(self.session, ids)
        coming = [row for one in ids for row in self._visits.get(one, ())]
        leads = known.leads | {row.actor_id for row in coming}
        if coming and not self.sender.is_colleague:
            leads |= {self.actor_id}  # it may only be told by whoever led it until then
        guests = {p.actor_id for row in coming for p in row.participants}
        return Concerned(leads=leads, taking_part=known.taking_part | leads | guests)

    @cached_property
    def _known_coordination(self) -> list[Coordination]:
        rows = self.session.scalars(select(CoordinationRow))
        return [row.to_domain() for row in rows if row.deleted_at is None]

    def _goes_on(self, item: Item) -> bool:
        values = records.taken(self.session, CoordinationRow, item.fields)
        new = Coordination(id=item.id, **values)
        known = coordinator(self._known_coordination)
        if known not in {None, self.adviser_id} or not follows(self._known_coordination, new):
            return False
        self._known_coordination.append(new)
        return True


def _is_coordinators(feed: Feed) -> bool:
    return Owner.COORDINATOR in feed.owners and Owner.LEAD not in feed.owners


def _visit(session: Session, item: Item) -> EngagementRow:
    """The visit as the parcel has it, in no session."""
    row = EngagementRow(participants=())
    records.put(row, records.taken(session, EngagementRow, item.fields))
    return row
