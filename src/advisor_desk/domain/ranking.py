"""Who is right for a company and its needs, and what puts each of them there."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.clauses import Clause, Traits, deciding_each
from advisor_desk.domain.codes import Need


class Ground(StrEnum):
    """What puts an actor on the list; the weightier first."""

    LEADS = "leads"
    """A clause of the agreement gives it the lead."""
    FUNCTION = "function"
    SERVICE = "service"
    SPOKEN_OF = "spoken_of"
    """A clause would give it the lead if another did not decide."""


@dataclass(frozen=True, kw_only=True)
class Offer:
    """What an actor can be asked: a function or a service. `municipalities`: none is all."""

    id: UUID
    actor_id: UUID
    ground: Ground
    needs: frozenset[Need]
    municipalities: frozenset[str] = frozenset()

    def helps(self, traits: Traits, need: Need) -> bool:
        serves = not self.municipalities or traits.municipality in self.municipalities
        return serves and need in self.needs


@dataclass(frozen=True, kw_only=True)
class Why:
    """The clause, function or service, and which of the needs it is about: none is any."""

    ground: Ground
    record_id: UUID
    needs: tuple[Need, ...] = ()


@dataclass(frozen=True)
class Ranked:
    """An actor with what puts it there, the weightiest first. A lower `place` is righter."""

    actor_id: UUID
    why: tuple[Why, ...]
    place: tuple[int, int, int] = (0, 0, 0)


def rank(
    traits: Traits, needs: Iterable[Need], clauses: Iterable[Clause], offers: Iterable[Offer]
) -> tuple[Ranked, ...]:
    """The right actor first. One that no clause, function or service puts there is left out.

    Who leads for most of the needs comes first, then who can help with most of them. The
    order of the offers is no matter, that of the clauses is the agreement's.
    """
    asked, listed = tuple(sorted(set(needs))), tuple(clauses)
    found: defaultdict[UUID, list[Why]] = defaultdict(list)
    for actor_id, why in (*_by_clauses(traits, asked, listed), *_by_offers(traits, asked, offers)):
        found[actor_id].append(why)
    ranked = [
        Ranked(actor_id, tuple(sorted(whys, key=_weight)), _place(whys, asked))
        for actor_id, whys in found.items()
    ]
    return tuple(sorted(ranked, key=lambda one: (one.place, one.actor_id)))


def _by_clauses(
    traits: Traits, needs: tuple[Need, ...], clauses: tuple[Clause, ...]
) -> Iterator[tuple[UUID, Why]]:
    decided: defaultdict[UUID, list[Need]] = defaultdict(list)
    for need, clause in deciding_each(clauses, traits, needs):
        decided[clause.id] += [need] if need else []
    for clause in clauses:
        spoken = tuple(n for n in needs or (None,) if clause.speaks_of(traits, n))
        if clause.id in decided:
            about = tuple(decided[clause.id])
            yield clause.lead_id, Why(ground=Ground.LEADS, record_id=clause.id, needs=about)
        elif spoken:
            about = tuple(need for need in spoken if need)
            yield clause.lead_id, Why(ground=Ground.SPOKEN_OF, record_id=clause.id, needs=about)


def _by_offers(
    traits: Traits, needs: tuple[Need, ...], offers: Iterable[Offer]
) -> Iterator[tuple[UUID, Why]]:
    for offer in offers:
        if helped := tuple(need for need in needs if offer.helps(traits, need)):
            yield offer.actor_id, Why(ground=offer.ground, record_id=offer.id, needs=helped)


def _weight(why: Why) -> tuple[object, ...]:
    return list(Ground).index(why.ground), -len(why.needs), why.record_id


def _place(whys: list[Why], asked: tuple[Need, ...]) -> tuple[int, int, int]:
    """More needs led, then more needs helped with, then merely spoken of."""
    led = [why for why in whys if why.ground is Ground.LEADS]
    helped = {n for w in whys if w.ground in {Ground.FUNCTION, Ground.SERVICE} for n in w.needs}
    spoken_of = sum(why.ground is Ground.SPOKEN_OF for why in whys)
    return -sum(len(why.needs) if asked else 1 for why in led), -len(helped), -spoken_of
