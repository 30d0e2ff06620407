"""Advice on a whole week's board against advice on one company."""

import os
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from advisor_desk.domain.engagements import Engagement, Role, Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.outreach import Advice
from advisor_desk.services.opening import Services
from advisor_desk.store.rows import EngagementRow
from tests.benchmarks.made_up_desk import made_up_desk
from tests.benchmarks.ratios import by_turns

ENGAGEMENTS = int(os.environ.get("ADVISOR_DESK_BENCH_ENGAGEMENTS", "20000"))
EACH, ACTORS, VISITS = 10 / 3, 12, 200


@dataclass(frozen=True)
class Week:
    """A desk with a full week ahead, each visit at a company of its own."""

    services: Services
    visits: list[Engagement]

    def advise(self, company_id: UUID) -> Advice:
        today = self.services.desk.today()
        return self.services.outreach.advise(company_id, Role.OUTREACH, today)

    def advise_all(self, _: UUID) -> Mapping[UUID, Advice]:
        return self.services.outreach.advise_each(self.visits)


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Week]:
    folder = tmp_path_factory.mktemp("board") / "desk"
    services, companies = made_up_desk(folder, ENGAGEMENTS, EACH, ACTORS)
    chance = random.Random(VISITS)
    visits = [_visit(services, chance, company) for company in chance.sample(companies, VISITS)]
    with services.desk.write() as session:
        session.add_all(EngagementRow.of(visit) for visit in visits)
    yield Week(services, visits)
    services.desk.close()


def test_a_weeks_board_against_one_company(
    benchmark: BenchmarkFixture, week: Week, capsys: pytest.CaptureFixture[str]
) -> None:
    companies = [visit.company_id for visit in week.visits][:50]
    ratio = by_turns(week.advise_all, week.advise, companies)
    benchmark.extra_info["ratio"] = round(ratio.times, 2)
    with capsys.disabled():
        print(  # noqa: T201 - what the run is for
            ratio.told(f"advice, {VISITS} visits / one company", 15), end=""
        )

    assert len(benchmark(week.advise_all, companies[0])) == VISITS


def _visit(services: Services, chance: random.Random, company_id: UUID) -> Engagement:
    start = services.desk.now() + timedelta(days=chance.randrange(5), hours=chance.randrange(8))
    return Engagement(
        id=new_id(),
        company_id=company_id,
        actor_id=chance.choice(list(services.desk.people.actors)),
        adviser_id=None,
        role=Role.OUTREACH,
        status=Status.PLANNED,
        starts_at=start,
        ends_at=start + timedelta(hours=1),
    )
