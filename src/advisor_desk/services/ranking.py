"""Who is right for this company and need: by the agreement, and by what actors can be asked."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from uuid import UUID

from advisor_desk.domain.clauses import Traits
from advisor_desk.domain.codes import Need
from advisor_desk.domain.companies import CompanyUnknown
from advisor_desk.domain.ranking import Ground, Offer, Ranked, rank
from advisor_desk.services.desk import Desk
from advisor_desk.services.traits import traits_of
from advisor_desk.store import companies as query
from advisor_desk.store import redirects
from advisor_desk.store.offerings import offerings as query_offerings


class Ranking:
    """The same list for planning, referring, the inbox and the command line."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_company(
        self, company_id: UUID, needs: Iterable[Need], on: date | None = None
    ) -> Sequence[Ranked]:
        """The right actors for a company of the desk, the rightest first, one's own too.

        `on` is the day whose agreement counts: today. Raises `CompanyUnknown`.
        """
        with self._desk.read() as session:
            company = query.by_id(session, redirects.followed(session, company_id))
        if company is None:
            raise CompanyUnknown(str(company_id))
        return self.of(traits_of(company), needs, on)

    def of(
        self, traits: Traits, needs: Iterable[Need], on: date | None = None
    ) -> Sequence[Ranked]:
        """The same for what is known of a company that is not on the desk (yet)."""
        agreement = self._desk.agreement_on(on or self._desk.today())
        clauses = agreement.clauses if agreement else ()
        found = rank(traits, needs, clauses, _offers(self._desk))
        known = self._desk.people.actors
        named = (one for one in found if one.actor_id in known)
        return sorted(named, key=lambda one: (one.place, known[one.actor_id].name.casefold()))


def _offers(desk: Desk) -> Iterator[Offer]:
    """All that actors can be asked: their functions, and their services where they serve."""
    with desk.look() as place:
        services = query_offerings(place)
    for offering in services:
        yield Offer(
            id=offering.id,
            actor_id=offering.actor_id,
            ground=Ground.SERVICE,
            needs=frozenset(offering.needs),
            municipalities=frozenset(offering.municipalities),
        )
    for function in desk.people.functions.values():
        yield Offer(
            id=function.id,
            actor_id=function.actor_id,
            ground=Ground.FUNCTION,
            needs=frozenset(function.needs),
        )
