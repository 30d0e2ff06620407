"""What the desk knows of companies when advice is asked: coordination facts only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from advisor_desk.domain.companies import NoContact
from advisor_desk.domain.engagements import Participant, Role, Status
from advisor_desk.domain.outreach import Encounter, Knowledge, OpenReferral
from advisor_desk.domain.referrals import NEXT, OPEN, State, Turn
from advisor_desk.store import redirects
from advisor_desk.store.people import heard
from advisor_desk.store.statements import Statement, listed

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place

T = TypeVar("T")

_NOTHING: Mapping[UUID, date] = {}
_EVER = datetime.min.replace(tzinfo=UTC)


def knowledge(place: Place, company_id: UUID) -> Knowledge:
    """Everything the rules weigh, of one company or of what it has become part of."""
    return knowledge_of(place, [company_id])[company_id]


def knowledge_of(
    place: Place,
    companies: Iterable[UUID],
    *,
    since: date | None = None,
    known_to: Mapping[UUID, date] = _NOTHING,
) -> Mapping[UUID, Knowledge]:
    """The same of many at once, by the id each was asked with: as many questions as for one.

    Without the engagements before the day `since`; `known_to` has actors that are known of
    better than from what came of them. All share one `heard`.
    """
    kept = redirects.all_followed(place, companies)
    told = {"companies": listed(set(kept.values())), "since": midnight(since) if since else _EVER}
    wishes = {company: (wish, declines) for company, wish, declines in _WISHES(place, **told)}
    met = _by_company(_ENCOUNTERS(place, **told))
    referred = _by_company(_OPEN_REFERRALS(place, **told))
    last_heard = {actor: local_day(at) if at else None for actor, at in heard(place).items()}
    last_heard |= known_to

    def known(company_id: UUID) -> Knowledge:
        no_contact, declines = wishes.get(company_id, (None, False))
        return Knowledge(
            company_id=company_id,
            encounters=tuple(met.get(company_id, ())),
            referrals=tuple(referred.get(company_id, ())),
            no_contact_since=no_contact.since if no_contact else None,
            declines_advertising=declines,
            heard=last_heard,
        )

    found = {company_id: known(company_id) for company_id in set(kept.values())}
    return {asked: found[company_id] for asked, company_id in kept.items()}


def encounters(place: Place, company_id: UUID) -> tuple[Encounter, ...]:
    found = _ENCOUNTERS(place, companies=listed([company_id]), since=_EVER)
    return tuple(one for _, one in found)


def local_day(at: datetime) -> date:
    """The day on the adviser's calendar."""
    return at.astimezone().date()


def midnight(day: date) -> datetime:
    """When that day begins on the adviser's calendar, be it in another half of the year."""
    return datetime.combine(day, time()).astimezone()


def _by_company(found: Iterable[tuple[UUID, T]]) -> dict[UUID, list[T]]:
    grouped = defaultdict[UUID, list[T]](list)
    for company_id, one in found:
        grouped[company_id].append(one)
    return grouped


def _encounter(  # noqa: PLR0917 - one parameter a column
    company_id: UUID,
    id_: UUID,
    actor_id: UUID,
    adviser_id: UUID | None,
    role: Role,
    status: Status,
    starts_at: datetime,
    participants: tuple[Participant, ...],
    invited_by: UUID | None,
) -> tuple[UUID, Encounter]:
    return company_id, Encounter(
        id=id_,
        actor_id=actor_id,
        adviser_id=adviser_id,
        role=role,
        status=status,
        on=local_day(starts_at),
        actors=frozenset([actor_id, *[p.actor_id for p in participants]]),
        invited_by=invited_by,
    )


def _open_referral(  # noqa: PLR0917 - one parameter a column
    company_id: UUID,
    id_: UUID,
    reference: str,
    state: State,
    sender: UUID,
    receiver: UUID,
    sent_at: datetime,
) -> tuple[UUID, OpenReferral]:
    owner = receiver if NEXT[state].turn is Turn.RECEIVER else sender
    since = local_day(sent_at)
    return company_id, OpenReferral(id=id_, reference=reference, owner_id=owner, since=since)


_WISHES: Statement[tuple[UUID, NoContact | None, bool]] = Statement(
    """
    SELECT id, no_contact, declines_advertising FROM company
    WHERE id IN (SELECT value FROM json_each(:companies))
      AND (no_contact IS NOT NULL OR declines_advertising)
    """,
    lambda *told: told,
    [UUID, NoContact, bool],
)
_ENCOUNTERS = Statement(
    """
    SELECT company_id, id, actor_id, adviser_id, role, status, starts_at, participants, invited_by
    FROM engagement
    WHERE company_id IN (SELECT value FROM json_each(:companies)) AND starts_at >= :since
      AND deleted_at IS NULL
    """,
    _encounter,
    [UUID, UUID, UUID, UUID, Role, Status, datetime, tuple[Participant, ...], UUID],
)
_OPEN_REFERRALS = Statement(
    f"""
    SELECT company_id, id, reference, state, from_actor_id, to_actor_id, sent_at FROM referral
    WHERE company_id IN (SELECT value FROM json_each(:companies))
      AND state IN ({", ".join(f"'{state.value}'" for state in sorted(OPEN))})
      AND sent_at IS NOT NULL AND deleted_at IS NULL
    """,  # noqa: S608 - our own codes
    _open_referral,
    [UUID, UUID, str, State, UUID, UUID, datetime],
)
