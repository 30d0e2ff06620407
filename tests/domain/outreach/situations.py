"""Made-up situations for the outreach rules: who asks, and what is known."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TypeVar
from uuid import UUID

from hypothesis import strategies as st

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.clauses import Clause, Traits
from advisor_desk.domain.codes import Need, SizeBand
from advisor_desk.domain.engagements import Role, Status
from advisor_desk.domain.industry_codes import IndustryCode
from advisor_desk.domain.outreach import (
    Advice,
    Cause,
    Encounter,
    Knowledge,
    OpenReferral,
    OtherCompany,
    Question,
    advise,
)

T = TypeVar("T")

REGION, ALMI, EEN = UUID(int=1), UUID(int=2), UUID(int=3)
ME, COLLEAGUE, ADVISER_AT_ALMI = UUID(int=11), UUID(int=12), UUID(int=13)
COMPANY, RECORD = UUID(int=20), UUID(int=30)
CLAUSE, SISTER, TWIN = UUID(int=50), UUID(int=60), UUID(int=61)
BORAS = Traits(municipality="1490", industry=IndustryCode("SNI2025", "13960"), size=SizeBand.SMALL)
TODAY = date(2026, 11, 23)
TERMS = Terms()


def day(offset: int) -> date:
    return TODAY + timedelta(days=offset)


def ask(
    role: Role = Role.OUTREACH,
    on: date = TODAY,
    *,
    adviser_id: UUID | None = ME,
    joint_with: frozenset[UUID] = frozenset(),
    invited_by: UUID | None = None,
    needs: frozenset[Need] = frozenset(),
    itself: UUID | None = None,
) -> Question:
    return Question(
        actor_id=REGION,
        adviser_id=adviser_id,
        role=role,
        on=on,
        today=TODAY,
        joint_with=joint_with,
        invited_by=invited_by,
        needs=needs,
        itself=itself,
    )


def leads(
    actor: UUID = ALMI,
    *,
    places: frozenset[str] = frozenset(),
    industries: frozenset[IndustryCode] = frozenset(),
    sizes: frozenset[SizeBand] = frozenset(),
    needs: frozenset[Need] = frozenset(),
    id_: UUID = CLAUSE,
) -> Clause:
    return Clause(
        id=id_,
        lead_id=actor,
        municipalities=places,
        industries=industries,
        sizes=sizes,
        needs=needs,
    )


def encounter(
    offset: int,
    status: Status = Status.PLANNED,
    role: Role = Role.OUTREACH,
    *,
    actor: UUID = ALMI,
    adviser: UUID | None = ADVISER_AT_ALMI,
    also: frozenset[UUID] = frozenset(),
    id_: UUID = RECORD,
) -> Encounter:
    return Encounter(
        id=id_,
        actor_id=actor,
        adviser_id=adviser,
        role=role,
        status=status,
        on=day(offset),
        actors=also | {actor},
    )


def known(
    *encounters: Encounter,
    clauses: tuple[Clause, ...] = (),
    group: tuple[OtherCompany, ...] = (),
    lookalikes: tuple[OtherCompany, ...] = (),
    referrals: tuple[OpenReferral, ...] = (),
    no_contact_since: date | None = None,
    declines_advertising: bool = False,
    heard: Mapping[UUID, date | None] | None = None,
) -> Knowledge:
    return Knowledge(
        company_id=COMPANY,
        traits=BORAS,
        clauses=clauses,
        encounters=encounters,
        group=group,
        lookalikes=lookalikes,
        referrals=referrals,
        no_contact_since=no_contact_since,
        declines_advertising=declines_advertising,
        heard={ALMI: TODAY, EEN: TODAY} if heard is None else heard,
    )


def causes(question: Question, knowledge: Knowledge, terms: Terms = TERMS) -> list[Cause]:
    return [reason.cause for reason in advise(question, knowledge, terms).reasons]


def held_by_engagement(advice: Advice) -> bool:
    return any(r.cause in (Cause.PLANNED_BY_OTHER, Cause.QUIET_PERIOD) for r in advice.reasons)


actor_ids = st.sampled_from([REGION, ALMI, EEN])
offsets = st.integers(-100, 100)
record_ids = st.integers(100, 10_000).map(lambda number: UUID(int=number))
all_terms = st.builds(
    Terms,
    look_ahead_days=st.integers(0, 60),
    quiet_days=st.integers(0, 120),
    freshness_days=st.integers(0, 30),
)


@st.composite
def encounters(draw: st.DrawFn) -> Encounter:
    actor = draw(actor_ids)
    return Encounter(
        id=draw(record_ids),
        actor_id=actor,
        adviser_id=draw(st.sampled_from([None, ME, COLLEAGUE, ADVISER_AT_ALMI])),
        role=draw(st.sampled_from(Role)),
        status=draw(st.sampled_from(Status)),
        on=day(draw(offsets)),
        actors=draw(st.frozensets(actor_ids)) | {actor},
        invited_by=draw(st.none() | actor_ids),
    )


referrals = st.builds(
    OpenReferral,
    id=record_ids,
    reference=st.just("ALMI-2026-EARRB0-4"),
    owner_id=actor_ids,
    since=offsets.map(day),
)
clauses = st.builds(
    Clause,
    id=record_ids,
    lead_id=actor_ids,
    municipalities=st.frozensets(st.sampled_from(["1480", "1490"]), max_size=2),
    industries=st.frozensets(
        st.sampled_from([IndustryCode("SNI2025", code) for code in ("C", "13", "K")]), max_size=1
    ),
    sizes=st.frozensets(st.sampled_from([SizeBand.SOLO, SizeBand.SMALL]), max_size=1),
    needs=st.frozensets(st.sampled_from([Need.LAW, Need.CUSTOMS]), max_size=1),
)
others = st.builds(
    OtherCompany,
    id=st.integers(20_000, 30_000).map(lambda number: UUID(int=number)),
    name=st.sampled_from(["Norrby Holding AB", "Norrby Mekaniska"]),
    encounters=st.lists(encounters(), max_size=3, unique_by=lambda e: e.id).map(tuple),
)
traits = st.sampled_from([BORAS, Traits(), Traits(municipality="1480")])


def at_most(number: int, what: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    """So many records of one kind, each with an id of its own."""
    return st.lists(what, max_size=number, unique_by=lambda one: one.id).map(tuple)  # type: ignore[attr-defined]


knowledges = st.builds(
    Knowledge,
    company_id=st.just(COMPANY),
    traits=traits,
    clauses=at_most(3, clauses),
    encounters=at_most(6, encounters()),
    group=at_most(2, others),
    lookalikes=at_most(1, others),
    referrals=at_most(2, referrals),
    no_contact_since=st.none() | st.none() | offsets.map(day),
    declines_advertising=st.booleans(),
    heard=st.dictionaries(st.sampled_from([ALMI, EEN]), st.none() | offsets.map(day)),
)
questions = st.builds(
    ask,
    role=st.sampled_from(Role),
    on=offsets.map(day),
    adviser_id=st.sampled_from([None, ME]),
    joint_with=st.frozensets(actor_ids, max_size=2),
    invited_by=st.none() | st.just(ALMI),
    needs=st.frozensets(st.sampled_from([Need.LAW, Need.CUSTOMS]), max_size=2),
    itself=st.none() | record_ids,
)
