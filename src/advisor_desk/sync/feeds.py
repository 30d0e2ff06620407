"""Whose each shared table is, and which of its columns a partner may know.

What is not named here leaves the desk for colleagues only; what is confidential to an actor is
among that. A partner that takes part in a visit learns what it is for.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from advisor_desk.domain.parcels import Owner


@dataclass(frozen=True)
class Feed:
    """`columns` are for every partner (None: none), `for_parties` for those who take part.

    `known_by`: the columns that say that two records with different ids are of the same thing.
    """

    owners: tuple[Owner, ...] = (Owner.COLLEAGUE,)
    columns: frozenset[str] | None = None
    for_parties: frozenset[str] = frozenset()
    known_by: tuple[str, ...] = ()


_REACH = frozenset({"email", "telephone"})
FEEDS: Mapping[str, Feed] = {
    "coordination": Feed((Owner.COORDINATOR,), frozenset({"adviser_id", "since", "handed_by"})),
    "actor": Feed(
        (Owner.COORDINATOR, Owner.ANYONE),
        frozenset({"code", "name", "language", "country", "address", "website"}) | _REACH,
        known_by=("code",),
    ),
    "adviser": Feed(
        (Owner.COORDINATOR, Owner.ACTOR),
        frozenset({"actor_id", "name", "active"}) | _REACH,
        known_by=("actor_id", "name"),
    ),
    "function": Feed(
        (Owner.COORDINATOR,),
        frozenset({"actor_id", "name", "needs"}) | _REACH,
        known_by=("actor_id", "name"),
    ),
    "offering": Feed(
        (Owner.COORDINATOR, Owner.ACTOR),
        frozenset({"actor_id", "name", "description", "needs", "municipalities", "languages"}),
    ),
    "cluster": Feed(
        (Owner.COORDINATOR,),
        frozenset({"name", "specialities", "countries", "languages", "contact", "website"})
        | _REACH,
    ),
    "agreement": Feed(
        (Owner.COORDINATOR,),
        frozenset({"valid_from", "valid_to", "terms", "clauses", "duties"}),
    ),
    "edition": Feed(
        (Owner.COORDINATOR,),
        frozenset({"code", "number", "criteria", "made_on", "made_by", "because"}),
    ),
    "company": Feed(
        (Owner.ANYONE,),
        frozenset(
            {"name", "country", "number", "legal_form", "postcode", "town", "municipality"}
            | {"industry", "industry_version", "state", "declines_advertising", "no_contact"}
        ),
        known_by=("country", "number"),
    ),
    "engagement": Feed(
        (Owner.ACTOR,),
        frozenset(
            {"company_id", "actor_id", "adviser_id", "kind", "role", "status", "place"}
            | {"starts_at", "ends_at", "participants", "invited_by", "go_anyway_reason"}
        ),
        frozenset({"purpose", "place_text", "needs", "summary", "cancelled_because"}),
    ),
}
_OF_COLLEAGUES = Feed()
ORDER = ("actor", "adviser", "function", "company", "coordination", "agreement", "edition")
"""What other records name is recognised first."""


def feed_of(table: str) -> Feed:
    return FEEDS.get(table, _OF_COLLEAGUES)


def place_of(table: str) -> int:
    return ORDER.index(table) if table in ORDER else len(ORDER)
