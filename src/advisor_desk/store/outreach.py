"""What the desk knows of companies when advice is asked: coordination facts only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, NamedTuple, TypeVar
from uuid import UUID

from advisor_desk.domain.clauses import Traits
from advisor_desk.domain.codes import SizeBand
from advisor_desk.domain.companies import NoContact
from advisor_desk.domain.engagements import Participant, Role, Status
from advisor_desk.domain.industry_codes import IndustryCode
from advisor_desk.domain.outreach import Encounter, Knowledge, OpenReferral, OtherCompany
from advisor_desk.domain.referrals import NEXT, OPEN, State, Turn
from advisor_desk.store import redirects
from advisor_desk.store.people import heard
from advisor_desk.store.statements import Statement, listed

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place

T = TypeVar("T")

_NOTHING: Mapping[UUID, date] = {}
_EVER = datetime.min.replace(tzinfo=UTC)


class _Facts(NamedTuple):
    """What a company's own row says, and whether it may have others to ask about."""

    id: UUID
    traits: Traits = Traits()
    no_contact: NoContact | None = None
    declines_advertising: bool = False
    has_others: bool = False


class _Others(NamedTuple):
    """The other companies of each that has some."""

    group: Mapping[UUID, tuple[OtherCompany, ...]]
    lookalikes: Mapping[UUID, tuple[OtherCompany, ...]]


_NO_OTHERS = _Others({}, {})


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
    wanted, start = set(kept.values()), midnight(since) if since else _EVER
    told = {"companies": listed(wanted)}
    facts = _FACTS(place, **told)
    others = _others(place, facts, start)
    met = _by_company(_ENCOUNTERS(place, **told, since=start))
    referred = _by_company(_OPEN_REFERRALS(place, **told))
    last_heard = {actor: local_day(at) if at else None for actor, at in heard(place).items()}
    last_heard |= known_to

    def known(of: _Facts) -> Knowledge:
        return Knowledge(
            company_id=of.id,
            traits=of.traits,
            encounters=tuple(met.get(of.id, ())),
            group=others.group.get(of.id, ()),
            lookalikes=others.lookalikes.get(of.id, ()),
            referrals=tuple(referred.get(of.id, ())),
            no_contact_since=of.no_contact.since if of.no_contact else None,
            declines_advertising=of.declines_advertising,
            heard=last_heard,
        )

    found = {of.id: known(of) for of in facts}
    return {asked: found.get(id_) or known(_Facts(id_)) for asked, id_ in kept.items()}


def encounters(place: Place, company_id: UUID) -> tuple[Encounter, ...]:
    found = _ENCOUNTERS(place, companies=listed([company_id]), since=_EVER)
    return tuple(one for _, one in found)


def encounters_by_id(
    place: Place, engagements: Iterable[UUID]
) -> Mapping[UUID, tuple[UUID, Encounter]]:
    """Each of these engagements, with its company."""
    found = _ENCOUNTERS_BY_ID(place, ids=listed(engagements))
    return {encounter.id: (company_id, encounter) for company_id, encounter in found}


def local_day(at: datetime) -> date:
    """The day on the adviser's calendar."""
    return date.fromtimestamp(at.timestamp())


def midnight(day: date) -> datetime:
    """When that day begins on the adviser's calendar, be it in another half of the year."""
    return datetime.combine(day, time()).astimezone()


def _others(place: Place, facts: Iterable[_Facts], start: datetime) -> _Others:
    """What belongs with the companies or may be them; most have nothing, and then it is quick."""
    asked = listed(one.id for one in facts if one.has_others)
    if asked == "[]":
        return _NO_OTHERS
    group, lookalikes = _GROUP(place, companies=asked), _LOOKALIKES(place, companies=asked)
    named = listed({other_id for _, other_id, _ in (*group, *lookalikes)})
    met = _by_company(_ENCOUNTERS(place, companies=named, since=start))

    def of(pairs: list[tuple[UUID, UUID, str]]) -> dict[UUID, tuple[OtherCompany, ...]]:
        found = _by_company(
            (company_id, OtherCompany(id=id_, name=name, encounters=tuple(met.get(id_, ()))))
            for company_id, id_, name in pairs
        )
        return {company_id: tuple(others) for company_id, others in found.items()}

    return _Others(of(group), of(lookalikes))


def _by_company(found: Iterable[tuple[UUID, T]]) -> dict[UUID, list[T]]:
    grouped = defaultdict[UUID, list[T]](list)
    for company_id, one in found:
        grouped[company_id].append(one)
    return grouped


def _facts(  # noqa: PLR0917 - one parameter a column
    id_: UUID,
    no_contact: NoContact | None,
    declines_advertising: bool,
    municipality: str,
    industry: str,
    version: str,
    size: SizeBand | None,
    has_others: bool,
) -> _Facts:
    code = IndustryCode(version, industry) if industry else None
    traits = Traits(municipality=municipality, industry=code, size=size)
    return _Facts(id_, traits, no_contact, declines_advertising, has_others)


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


_FACTS = Statement(
    """
    SELECT id, no_contact, declines_advertising, municipality, industry, industry_version, size,
      EXISTS (SELECT 1 FROM relation WHERE from_id = company.id)
      OR EXISTS (SELECT 1 FROM relation WHERE to_id = company.id)
      OR EXISTS (SELECT 1 FROM suspicion WHERE company_id = company.id)
    FROM company WHERE id IN (SELECT value FROM json_each(:companies))
    """,
    _facts,
    [UUID, NoContact, bool, str, str, str, SizeBand, bool],
)
_GROUP: Statement[tuple[UUID, UUID, str]] = Statement(
    """
    WITH RECURSIVE belongs(asked, id) AS (
      SELECT value, value FROM json_each(:companies)
      UNION
      SELECT asked, relation.to_id FROM belongs
      CROSS JOIN relation ON relation.from_id = belongs.id
      WHERE relation.deleted_at IS NULL
      UNION
      SELECT asked, relation.from_id FROM belongs
      CROSS JOIN relation ON relation.to_id = belongs.id
      WHERE relation.deleted_at IS NULL
    )
    SELECT belongs.asked, company.id, company.name
    FROM belongs CROSS JOIN company ON company.id = belongs.id
    WHERE belongs.id <> belongs.asked AND company.deleted_at IS NULL
    """,
    lambda *told: told,
    [UUID, UUID, str],
)
_LOOKALIKES: Statement[tuple[UUID, UUID, str]] = Statement(
    """
    SELECT suspicion.company_id, company.id, company.name
    FROM suspicion CROSS JOIN company ON company.id = suspicion.other_id
    WHERE suspicion.company_id IN (SELECT value FROM json_each(:companies))
      AND company.deleted_at IS NULL
      AND NOT EXISTS (
        SELECT 1 FROM distinction WHERE deleted_at IS NULL
        AND company_id = suspicion.company_id AND other_id = suspicion.other_id)
      AND NOT EXISTS (
        SELECT 1 FROM distinction WHERE deleted_at IS NULL
        AND company_id = suspicion.other_id AND other_id = suspicion.company_id)
    """,
    lambda *told: told,
    [UUID, UUID, str],
)
_MET = """
    SELECT company_id, id, actor_id, adviser_id, role, status, starts_at, participants, invited_by
    FROM engagement
"""
_MET_KINDS = [UUID, UUID, UUID, UUID, Role, Status, datetime, tuple[Participant, ...], UUID]
_ENCOUNTERS = Statement(
    f"""
    {_MET}
    WHERE company_id IN (SELECT value FROM json_each(:companies)) AND starts_at >= :since
      AND deleted_at IS NULL
    """,  # noqa: S608 - no value is put in
    _encounter,
    _MET_KINDS,
)
_ENCOUNTERS_BY_ID = Statement(
    f"{_MET} WHERE id IN (SELECT value FROM json_each(:ids)) AND deleted_at IS NULL",  # noqa: S608
    _encounter,
    _MET_KINDS,
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
