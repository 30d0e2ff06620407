"""What invitations have to tell those who work here; read without a mapped row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.invitations import Invitation, News, news
from advisor_desk.services.desk import Desk, Me
from advisor_desk.store import engagements as engagement_query
from advisor_desk.store import invitations as query
from advisor_desk.store.company_names import names
from advisor_desk.store.outreach import midnight

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place


@dataclass(frozen=True)
class Told:
    """What somebody here does not know yet of a visit they are asked to, or take part in."""

    invitation: Invitation
    engagement: Engagement
    company: str
    news: News


class Invitations:
    """Reads; changes nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def told(self) -> Sequence[Told]:
        """What the adviser has to be told, the next visit first."""
        with self._desk.look() as place:
            found = waiting(place, self._desk.me, self._desk.today())
            known = names(place, {engagement.company_id for _, engagement, _ in found})
        listed = [Told(i, e, known.get(e.company_id, ""), n) for i, e, n in found]
        return sorted(listed, key=lambda one: (one.engagement.starts_at, one.invitation.id))


def waiting(place: Place, me: Me, today: date) -> Sequence[tuple[Invitation, Engagement, News]]:
    """The news for the adviser, or for the actor where nobody is named."""
    asked = query.addressed(place, me.actor.id, me.adviser.id, midnight(today))
    visits = engagement_query.by_ids(place, {i.engagement_id for i in asked})
    pairs = [(i, visits[i.engagement_id]) for i in asked]
    return [(i, e, found) for i, e in pairs if (found := news(i, e))]
