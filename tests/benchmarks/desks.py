"""The desks that are measured: one small, one ten times as large, made once a run."""

import os
import random
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

import pytest

from advisor_desk.domain.engagements import Role
from advisor_desk.domain.outreach import Advice
from advisor_desk.services.company_pages import CompanyPage
from advisor_desk.services.opening import Services
from tests.benchmarks.desk_sql import BareDesk
from tests.benchmarks.made_up_desk import made_up_desk

LARGE = int(os.environ.get("ADVISOR_DESK_BENCH_ENGAGEMENTS", "50000"))
SMALL = LARGE // 10
_ASKED = 150


@dataclass(frozen=True)
class BenchDesk:
    """An open desk, its file without our code, and some of its companies."""

    services: Services
    bare: BareDesk
    companies: list[UUID]

    def advise(self, company_id: UUID) -> Advice:
        today = self.services.desk.today()
        return self.services.outreach.advise(company_id, Role.OUTREACH, today)

    def page(self, company_id: UUID) -> CompanyPage:
        return self.services.pages.page(company_id)


@pytest.fixture(scope="session")
def desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[int, BenchDesk]]:
    made = {}
    for size in (SMALL, LARGE):
        folder = tmp_path_factory.mktemp(f"desk-{size}")
        services, companies = made_up_desk(folder, size)
        chosen = random.Random(size).sample(companies, _ASKED)
        made[size] = BenchDesk(services, BareDesk(services), chosen)
    yield made
    for desk in made.values():
        desk.bare.close()
        desk.services.desk.close()
