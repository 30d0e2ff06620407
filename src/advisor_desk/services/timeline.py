"""The lines of a company's timeline, and their order: what collides stands together."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.checklists import Checklist
from advisor_desk.domain.consents import Consent
from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.follow_ups import FollowUp
from advisor_desk.domain.inquiries import Inquiry
from advisor_desk.domain.invitations import Party
from advisor_desk.domain.merging import Redirect
from advisor_desk.domain.outreach.collisions import grouped, pair_id
from advisor_desk.domain.outreach.resolutions import Case
from advisor_desk.domain.referrals import Referral


class EntryKind(StrEnum):
    """What a line of the timeline tells of."""

    ENGAGEMENT = "engagement"
    REFERRAL = "referral"
    CHECKLIST = "checklist"
    CONSENT = "consent"
    MERGE = "merge"
    INQUIRY = "inquiry"
    FOLLOW_UP = "follow_up"
    COLLISION = "collision"


@dataclass(frozen=True)
class Group:
    """Engagements that hang together by their collisions, open ones first."""

    cases: tuple[Case, ...]

    @property
    def id(self) -> UUID:
        return pair_id(self.cases[0].pair)

    @property
    def members(self) -> frozenset[UUID]:
        return frozenset(one for case in self.cases for one in case.pair)

    @property
    def is_open(self) -> bool:
        return any(case.is_open for case in self.cases)


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One line of the timeline, whoever's it is. `record` is the value it tells of.

    `stands_planned` is the part of the timeline it stands in, where that is not its own: what
    collides stands together.
    """

    at: datetime
    kind: EntryKind
    actor_id: UUID
    adviser_id: UUID | None
    is_planned: bool
    record: Engagement | Referral | Checklist | Consent | Redirect | Inquiry | FollowUp | Group
    notes: str = ""
    """One's own actor's."""
    parties: Sequence[Party] = ()
    in_group: bool = False
    stands_planned: bool | None = None

    @property
    def is_listed_planned(self) -> bool:
        return self.is_planned if self.stands_planned is None else self.stands_planned


def in_order(entries: Iterable[Entry], cases: Sequence[Case] = ()) -> list[Entry]:
    """Planned first, the next one on top; then what was, the latest on top.

    The engagements of a group stand together, under a line of their own.
    """
    found = list(entries)
    clusters = [[entry] for entry in found if not _group_of(entry, cases)]
    clusters += _groups([entry for entry in found if _group_of(entry, cases)], cases)
    planned = [c for c in clusters if c[0].is_listed_planned]
    past = [c for c in clusters if not c[0].is_listed_planned]
    planned.sort(key=lambda cluster: cluster[0].at)
    past.sort(key=lambda cluster: cluster[0].at, reverse=True)
    return [entry for cluster in (*planned, *past) for entry in cluster]


def _group_of(entry: Entry, cases: Iterable[Case]) -> bool:
    is_visit = entry.kind is EntryKind.ENGAGEMENT
    return is_visit and any(entry.record.id in case.pair for case in cases)


def _groups(entries: Sequence[Entry], cases: Sequence[Case]) -> Iterator[list[Entry]]:
    for members in grouped(case.pair for case in cases):
        inside = [e for e in entries if e.record.id in members]
        if inside:
            group = Group(tuple(case for case in cases if case.pair[0] in members))
            yield _cluster(group, inside)


def _cluster(group: Group, inside: Sequence[Entry]) -> list[Entry]:
    """The group's line, where its next or its latest engagement would stand, and those."""
    planned = [entry for entry in inside if entry.is_planned]
    ordered = sorted(inside, key=lambda e: e.at, reverse=not planned)
    first = min(planned, key=lambda e: e.at) if planned else ordered[0]
    head = replace(
        first, kind=EntryKind.COLLISION, record=group, notes="", parties=(), adviser_id=None
    )
    stands = bool(planned)
    return [head, *(replace(e, in_group=True, stands_planned=stands) for e in ordered)]
