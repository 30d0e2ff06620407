"""Joint visits: who is asked to come along, what they answered, and what they know of it.

An engagement's `participants` are those who take part or are asked to; who declined or was
asked no longer is none of them. So an invitation counts for outreach advice as long as it
stands (rule 6), and a declined one does not.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.engagements import (
    Channel,
    Engagement,
    Participant,
    ReasonMissing,
    Status,
)
from advisor_desk.domain.errors import AdvisorDeskError


class State(StrEnum):
    """What became of an invitation; `withdrawn` by the actor that leads."""

    ASKED = "asked"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


STANDING = frozenset({State.ASKED, State.ACCEPTED})
"""In these the invited is a participant."""


class News(StrEnum):
    """What the invited does not know yet, the weightiest first."""

    CANCELLED = "cancelled"
    WITHDRAWN = "withdrawn"
    ASKED = "asked"
    REINSTATED = "reinstated"
    LEADS = "leads"
    MOVED = "moved"


@dataclass(frozen=True, kw_only=True)
class Known:
    """What the invited was last told: when it is, that it is off, that they lead it."""

    starts_at: datetime
    is_off: bool = False
    leads: bool = False


@dataclass(frozen=True, kw_only=True)
class Invitation:
    """Somebody of an actor asked to come along; `adviser_id` is None while nobody is named.

    `said_by` and `channel` tell who answered for another actor, and how. `replaces` is a visit
    of the invited's own that this one takes the place of once they accept.
    """

    id: UUID
    engagement_id: UUID
    actor_id: UUID
    adviser_id: UUID | None
    invited_by: UUID | None
    state: State
    asked_at: datetime
    known: Known
    answered_at: datetime | None = None
    reason: str = ""
    said_by: str = ""
    channel: Channel | None = None
    replaces: UUID | None = None
    version: int = 0

    @property
    def guest(self) -> Participant:
        return Participant(actor_id=self.actor_id, adviser_id=self.adviser_id)


@dataclass(frozen=True, kw_only=True)
class Party:
    """One who leads, takes part or was asked to. `invitation` is None where nobody had to ask."""

    actor_id: UUID
    adviser_id: UUID | None
    leads: bool = False
    invitation: Invitation | None = None

    @property
    def state(self) -> State | None:
        return None if self.leads or self.invitation is None else self.invitation.state

    @property
    def takes_part(self) -> bool:
        return self.state in {None, State.ACCEPTED}


@dataclass(frozen=True)
class Answer:
    """What the invited says. The last two tell who said it and how, where it is another's."""

    accepts: bool
    reason: str = ""
    said_by: str = ""
    channel: Channel | None = None


@dataclass(eq=False)
class AnswerUnattributed(AdvisorDeskError):
    """What another actor answered says who told it, and how."""


@dataclass(eq=False)
class InvitationOver(AdvisorDeskError):
    """Only while the visit is planned, and nobody has taken the invitation back."""


@dataclass(eq=False)
class NotTheLead(AdvisorDeskError):
    """Who is asked along, and who leads, is for the actor that leads to say."""

    lead: str


@dataclass(eq=False)
class NotTakingPart(AdvisorDeskError):
    """The lead goes to somebody who takes part."""

    name: str


def parties(engagement: Engagement, invitations: Iterable[Invitation]) -> tuple[Party, ...]:
    """Everybody, the lead first, then those who take part, then those who do not."""
    by_guest = _latest(invitations)
    lead = Participant(actor_id=engagement.actor_id, adviser_id=engagement.adviser_id)
    guests = [p for p in engagement.participants if p != lead]
    others = [g for g in by_guest if g not in guests and g != lead]
    return (
        Party(**vars(lead), leads=True, invitation=by_guest.get(lead)),
        *(Party(**vars(g), invitation=by_guest.get(g)) for g in guests),
        *(
            Party(**vars(g), invitation=by_guest[g])
            for g in others
            if by_guest[g].state not in STANDING
        ),
    )


def with_guest(engagement: Engagement, invitation: Invitation) -> Engagement:
    """The engagement with the invited among those who take part, or no longer among them."""
    guest = invitation.guest
    others = tuple(p for p in engagement.participants if p != guest)
    if invitation.state not in STANDING:
        return replace(engagement, participants=others)
    if guest in engagement.participants or guest.actor_id == engagement.actor_id:
        return engagement
    return replace(engagement, participants=(*others, guest))


def present(invitation: Invitation, engagement: Engagement) -> Known:
    """What there is to know of it now."""
    is_lead = (engagement.actor_id, engagement.adviser_id) == tuple(
        vars(invitation.guest).values()
    )
    return Known(
        starts_at=engagement.starts_at,
        is_off=engagement.status is Status.CANCELLED or invitation.state is State.WITHDRAWN,
        leads=is_lead,
    )


def news(invitation: Invitation, engagement: Engagement) -> News | None:
    """What the invited has to be told; nothing of a visit that was held or that they declined."""
    known, now = invitation.known, present(invitation, engagement)
    if engagement.status is Status.DONE or (invitation.state is State.DECLINED and not now.leads):
        return None
    if now.is_off:
        is_withdrawn = invitation.state is State.WITHDRAWN
        told = News.WITHDRAWN if is_withdrawn else News.CANCELLED
        return None if known.is_off else told
    if invitation.state is State.ASKED:
        return News.ASKED
    if known.is_off:
        return News.REINSTATED
    if now.leads and not known.leads:
        return News.LEADS
    return News.MOVED if known.starts_at != now.starts_at else None


def told(invitation: Invitation, engagement: Engagement) -> Invitation:
    """The same, of somebody who knows all there is."""
    return replace(invitation, known=present(invitation, engagement))


def ask(
    engagement: Engagement, guest: Participant, *, record_id: UUID, by: UUID, at: datetime
) -> Invitation:
    return Invitation(
        id=record_id,
        engagement_id=engagement.id,
        actor_id=guest.actor_id,
        adviser_id=guest.adviser_id,
        invited_by=by,
        state=State.ASKED,
        asked_at=at,
        known=Known(starts_at=engagement.starts_at),
    )


def asked_again(invitation: Invitation, engagement: Engagement, at: datetime) -> Invitation:
    """The same invitation, as if it had not been answered or taken back."""
    fresh = replace(
        invitation, state=State.ASKED, asked_at=at, answered_at=None, reason="", said_by="",
        channel=None,
    )  # fmt: skip
    return told(fresh, engagement)


def answered(
    invitation: Invitation,
    engagement: Engagement,
    answer: Answer,
    *,
    own_actor_id: UUID,
    at: datetime,
) -> Invitation:
    """The invitation with its answer, which may be changed as long as the visit is planned.

    Raises `InvitationOver`, `ReasonMissing` for declining without one, and
    `AnswerUnattributed` where another actor's answer does not say who gave it and how.
    """
    if engagement.status is not Status.PLANNED or invitation.state is State.WITHDRAWN:
        raise InvitationOver
    if not answer.accepts and not answer.reason.strip():
        raise ReasonMissing("decline")
    is_others = invitation.actor_id != own_actor_id
    if is_others and not (answer.said_by.strip() and answer.channel):
        raise AnswerUnattributed
    changed = replace(
        invitation,
        state=State.ACCEPTED if answer.accepts else State.DECLINED,
        answered_at=at,
        reason=answer.reason.strip(),
        said_by=answer.said_by.strip() if is_others else "",
        channel=answer.channel if is_others else None,
    )
    return told(changed, engagement)


def reconciled(
    before: Engagement | None,
    planned: Engagement,
    invitations: Iterable[Invitation],
    *,
    ids: Iterable[UUID],
    by: UUID,
    at: datetime,
) -> list[Invitation]:
    """The invitations that a changed plan makes, renews or takes back.

    Of the lead's own actor nobody has to be asked; who took part before and was never asked
    (an older plan) is not asked now.
    """
    fresh_ids = iter(ids)
    known = _latest(invitations)
    wanted = [p for p in planned.participants if p.actor_id != planned.actor_id]
    never_asked = set(before.participants if before else ()) - known.keys()
    changed = []
    for guest in dict.fromkeys(wanted):
        if guest in known:
            if known[guest].state not in STANDING:
                changed.append(asked_again(known[guest], planned, at))
        elif guest not in never_asked:
            changed.append(ask(planned, guest, record_id=next(fresh_ids), by=by, at=at))
    lead = Participant(actor_id=planned.actor_id, adviser_id=planned.adviser_id)
    gone = (i for g, i in known.items() if g not in wanted and g != lead)
    changed += [replace(i, state=State.WITHDRAWN) for i in gone if i.state in STANDING]
    return changed


def handed_over(engagement: Engagement, party: Party, name: str) -> Engagement:
    """The engagement led by that party; who led it takes part. Raises `NotTakingPart`."""
    if party.leads or not party.takes_part:
        raise NotTakingPart(name)
    before = Participant(actor_id=engagement.actor_id, adviser_id=engagement.adviser_id)
    after = Participant(actor_id=party.actor_id, adviser_id=party.adviser_id)
    others = (p for p in engagement.participants if p not in {before, after})
    return replace(
        engagement,
        actor_id=after.actor_id,
        adviser_id=after.adviser_id,
        participants=(before, *others),
    )


def settled(engagement: Engagement, invitations: Iterable[Invitation]) -> Engagement:
    """The engagement with those taking part that the invitations say.

    Who was never asked takes part as the lead says; but an actor's seat that had nobody's name
    is theirs who were asked for it, or accepted it.
    """
    known = _latest(invitations)
    named = {guest.actor_id for guest in known if guest.adviser_id}
    seats = tuple(
        guest
        for guest in engagement.participants
        if guest in known or guest.adviser_id or guest.actor_id not in named
    )
    for invitation in known.values():
        engagement = with_guest(replace(engagement, participants=seats), invitation)
        seats = engagement.participants
    return replace(engagement, participants=seats)


def merged(one: Invitation, other: Invitation) -> Invitation:
    """What holds of two, where neither desk knew of the other: the same either way round.

    Asked again is a new question, and its answer counts. Of the same question, taken back counts
    before any answer, an answer before none, one's own word before what was heard of it, and
    a no before a yes: then somebody has to ask again.
    """
    counts = max(one, other, key=_weight)
    known = max(one.known, other.known, key=lambda k: (k.is_off, k.leads, k.starts_at))
    return replace(counts, known=known, version=one.version)


def _weight(invitation: Invitation) -> tuple[object, ...]:
    return (
        invitation.asked_at,
        invitation.state is State.WITHDRAWN,
        invitation.state is not State.ASKED,
        not invitation.said_by,
        invitation.state is State.DECLINED,
        invitation.answered_at or invitation.asked_at,
        str(invitation.adviser_id or ""),
        str(invitation.replaces or ""),
        invitation.reason,
        invitation.said_by,
        str(invitation.channel or ""),
        str(invitation.invited_by or ""),
    )


def _latest(invitations: Iterable[Invitation]) -> Mapping[Participant, Invitation]:
    """The one that counts of each guest: two desks may have asked the same."""
    ordered = sorted(invitations, key=lambda i: (i.asked_at, i.id))
    return {invitation.guest: invitation for invitation in ordered}
