"""What has come in and waits for somebody here: one count for each kind of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.referrals import Referral
from advisor_desk.services import collisions, invitations
from advisor_desk.services.desk import Desk, Me
from advisor_desk.store import inquiries, referrals
from advisor_desk.store.company_names import names

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place

SHOWN = 8
INQUIRIES, RECEIVED = "inquiries", "received"
INVITATIONS, COLLISIONS = "invitations", "collisions"

Count = Callable[["Place", Me, date, Terms], int]


def _inquiries(place: Place, me: Me, _today: date, _terms: Terms) -> int:
    return inquiries.count_waiting(place, me.actor.id, me.adviser.id)


def _received(place: Place, me: Me, _today: date, _terms: Terms) -> int:
    return referrals.count_to_answer(place, me.actor.id)


def _invitations(place: Place, me: Me, today: date, _terms: Terms) -> int:
    return len(invitations.waiting(place, me, today))


def _collisions(place: Place, me: Me, today: date, terms: Terms) -> int:
    return collisions.count_open(place, me, today, terms)


COUNTS: Mapping[str, Count] = {
    INQUIRIES: _inquiries,
    INVITATIONS: _invitations,
    RECEIVED: _received,
    COLLISIONS: _collisions,
}
"""How much waits, by the key of the inbox's card that shows it."""


class Inbox:
    """Reads; changes nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def waiting(self) -> Mapping[str, int]:
        """How much of each kind waits for the adviser, or for the actor and nobody named."""
        me, today, terms = self._desk.me, self._desk.today(), self._desk.terms
        with self._desk.look() as place:
            return {key: count(place, me, today, terms) for key, count in COUNTS.items()}

    def received(self, shown: int = SHOWN) -> Sequence[tuple[Referral, str]]:
        """Referrals others sent here that wait for an answer, with the company's name."""
        with self._desk.look() as place:
            found = referrals.to_answer(place, self._desk.me.actor.id, shown)
            known = names(place, {referral.company_id for referral in found})
        return [(referral, known.get(referral.company_id, "")) for referral in found]
