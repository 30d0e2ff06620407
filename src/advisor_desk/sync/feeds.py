"""Whose each shared table is, and which of its columns a partner may know.

What is not named here leaves the desk for colleagues only; what is confidential to an actor is
among that. A partner that takes part in a visit learns what it is for.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from advisor_desk.domain.own_notes import note_id
from advisor_desk.domain.parcels import Owner


@dataclass(frozen=True)
class Feed:
    """`columns` are for every partner (None: none), `for_parties` for those it concerns.

    `known_by`: the columns that say that two records with different ids are of the same thing;
    `id_from` makes the id of these, where it follows from them. `actor_column` names whose the
    record is, and `of` the visits that it belongs to. Columns of one of the `units` say one thing
    together: they are taken, kept or merged together.
    """

    owners: tuple[Owner, ...] = (Owner.COLLEAGUE,)
    columns: frozenset[str] | None = None
    for_parties: frozenset[str] = frozenset()
    known_by: tuple[str, ...] = ()
    id_from: Callable[[UUID, UUID], UUID] | None = None
    actor_column: str = "actor_id"
    of: tuple[str, ...] = ()
    units: tuple[frozenset[str], ...] = ()

    @property
    def is_for_partners(self) -> bool:
        return self.columns is not None


_REACH = frozenset({"email", "telephone"})
FEEDS: Mapping[str, Feed] = {
    "coordination": Feed((Owner.COORDINATOR,), frozenset({"adviser_id", "since", "handed_by"})),
    "actor": Feed(
        (Owner.COORDINATOR, Owner.ANYONE),
        frozenset({"code", "name", "language", "country", "address", "website"}) | _REACH,
        known_by=("code",),
    ),
    "adviser": Feed(
        (Owner.COORDINATOR, Owner.ACTOR, Owner.ANYONE),
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
        units=(
            frozenset({"status", "cancelled_because"}),
            frozenset({"starts_at", "ends_at"}),
            frozenset({"actor_id", "adviser_id", "participants"}),
        ),
    ),
    "invitation": Feed(
        (Owner.LEAD, Owner.ACTOR),
        frozenset(
            {"engagement_id", "actor_id", "adviser_id", "invited_by", "state", "asked_at"}
            | {"known", "answered_at"}
        ),
        frozenset({"reason", "said_by", "channel", "replaces"}),
        of=("engagement_id",),
        units=(
            frozenset({"adviser_id", "state", "asked_at", "answered_at", "known"})
            | {"reason", "said_by", "channel", "replaces"},
        ),
    ),
    "collision_resolution": Feed(
        (Owner.LEAD, Owner.COORDINATOR),
        frozenset(
            {"first_id", "second_id", "solution", "grounds", "at", "by", "kept_id"}
            | {"invitation_id", "step_ids"}
        ),
        frozenset({"note"}),
        of=("first_id", "second_id"),
    ),
    "next_step": Feed(
        (Owner.ACTOR, Owner.PARTY),
        frozenset(),
        frozenset(
            {"company_id", "text", "due", "owner_actor_id", "owner_adviser_id", "by_company"}
            | {"engagement_id", "kind", "months", "programme", "moved_because", "done_on"}
        ),
        actor_column="owner_actor_id",
        of=("engagement_id",),
        units=(
            frozenset({"due", "moved_because"}),
            frozenset({"owner_actor_id", "owner_adviser_id", "by_company"}),
        ),
    ),
    "own_note": Feed(known_by=("engagement_id", "actor_id"), id_from=note_id),
}
_OF_COLLEAGUES = Feed()
ORDER = (
    *("actor", "adviser", "function", "company", "coordination", "agreement", "edition"),
    *("engagement", "invitation", "collision_resolution"),
)
"""What other records name is recognised first, and judged before what belongs to it."""


def with_units(table: str, columns: Iterable[str]) -> frozenset[str]:
    """The columns, and those that belong together with one of them."""
    found = frozenset(columns)
    return found.union(*(unit for unit in feed_of(table).units if unit & found))


def feed_of(table: str) -> Feed:
    return FEEDS.get(table, _OF_COLLEAGUES)


def partner_tables() -> list[str]:
    """The tables of which partners are told anything."""
    return [table for table, feed in FEEDS.items() if feed.is_for_partners]


def place_of(table: str) -> int:
    return ORDER.index(table) if table in ORDER else len(ORDER)
