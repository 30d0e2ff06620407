"""New versions of the agreement, for tests."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import select

from advisor_desk.domain.agreement_proposals import Proposal, ProposedClause
from advisor_desk.domain.codes import Need, SizeBand
from advisor_desk.domain.ids import new_id
from advisor_desk.services.opening import Services
from advisor_desk.store.rows import ProfileRow
from tests.desks import actor


def coordinate(services: Services, *, is_coordinator: bool = True) -> None:
    with services.desk.write() as session:
        for profile in session.scalars(select(ProfileRow)):
            profile.is_coordinator = is_coordinator


def clause(
    services: Services,
    code: str,
    places: str = "",
    *,
    sni: str = "",
    sizes: Iterable[SizeBand] = (),
    needs: Iterable[Need] = (),
) -> ProposedClause:
    """The actor with that code leads there."""
    return ProposedClause(
        id=new_id(),
        lead_id=actor(services, code).id,
        municipalities=places,
        industries={"SNI2025": sni},
        sizes=tuple(sizes),
        needs=tuple(needs),
    )


def proposal(
    services: Services,
    *clauses: ProposedClause,
    since: date | None = None,
    duties: dict[UUID, str] | None = None,
) -> Proposal:
    """In force from that day, or today."""
    first = since or services.desk.today()
    return Proposal(valid_from=first, clauses=clauses, duties=duties or {})
