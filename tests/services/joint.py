"""Visits of other actors as a desk knows them by sync, for joint visits and collisions."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from advisor_desk.domain.actors import Actor, Adviser
from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import Engagement, Participant, Role, Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.invitations import Invitation, ask
from advisor_desk.services.opening import Services
from advisor_desk.services.saving import put
from advisor_desk.store import invitations
from advisor_desk.store.rows import EngagementRow, InvitationRow
from tests.desks import actor, engagement


def adviser(services: Services, code: str, name: str = "Samir Haddad") -> Adviser:
    at = actor(services, code)
    known = services.desk.people.advisers.values()
    found = next((a for a in known if a.actor_id == at.id and a.name == name), None)
    return found or services.directory.save_adviser(
        Adviser(id=new_id(), actor_id=at.id, name=name)
    )


def theirs(
    services: Services,
    company: Company,
    days: int,
    *,
    by: str = "ALMI",
    role: Role = Role.OUTREACH,
    status: Status = Status.PLANNED,
    adviser_id: UUID | None = None,
) -> Engagement:
    """Another actor's visit, so many days from now."""
    at = services.desk.now() + timedelta(days=days)
    made = engagement(services, company, at, role, by=actor(services, by), status=status)
    if adviser_id:
        made = replace(made, adviser_id=adviser_id)
    return saved(services, made)


def ours(
    services: Services, company: Company, days: int, *, status: Status = Status.PLANNED
) -> Engagement:
    """One's own, made offline: no advice was asked."""
    at = services.desk.now() + timedelta(days=days)
    return saved(services, engagement(services, company, at, status=status))


def saved(services: Services, engagement: Engagement) -> Engagement:
    with services.desk.write() as session:
        return put(session, EngagementRow, engagement).to_domain()


def moved(services: Services, visit: Engagement, **later: int) -> Engagement:
    """The visit as its lead moved it, as it comes here by sync."""
    by = timedelta(**later)
    known = services.visits.get(visit.id)
    return saved(
        services, replace(known, starts_at=known.starts_at + by, ends_at=known.ends_at + by)
    )


def invited(services: Services, visit: Engagement, guest: Participant) -> Invitation:
    """Somebody asked along by another desk, as it comes here by sync."""
    with services.desk.write() as session:
        row = session.get_one(EngagementRow, visit.id)
        row.participants = (*row.participants, guest)
        made = ask(
            visit,
            guest,
            record_id=new_id(),
            by=services.desk.me.adviser.id,
            at=services.desk.now(),
        )
        return put(session, InvitationRow, made).to_domain()


def me(services: Services) -> Participant:
    mine = services.desk.me
    return Participant(actor_id=mine.actor.id, adviser_id=mine.adviser.id)


def invitations_of(services: Services, visit: Engagement) -> list[Invitation]:
    with services.desk.look() as place:
        return list(invitations.of_engagement(place, visit.id))


def plain(actor_: Actor, adviser_: Adviser) -> Participant:
    return Participant(actor_id=actor_.id, adviser_id=adviser_.id)
