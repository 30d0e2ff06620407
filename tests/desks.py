"""Real, encrypted desks for tests: one is made, each test gets its own copy."""

import shutil
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from advisor_desk.domain.actors import Actor
from advisor_desk.domain.agreements import Agreement
from advisor_desk.domain.clauses import Clause
from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import Engagement, Role, Status
from advisor_desk.domain.ids import new_id
from advisor_desk.services.opening import FILE, FirstRun, Services, build, make_desk, open_with_key
from advisor_desk.store.rows import AgreementRow
from advisor_desk.system.vault import Vault
from tests.clock import FixedClock

PASSPHRASE = "en lång och trygg lösenfras"
KARIN = FirstRun(
    name="Karin Öberg",
    actor="Regionalt Exportcenter",
    email="karin@rec.example",
    telephone="070-17 00 01",
    municipality="1490",
    is_coordinator=True,
)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template") / "desk"
    desk, _ = make_desk(folder, KARIN, PASSPHRASE, FixedClock())
    desk.close()
    return folder


@pytest.fixture
def desk_folder(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(template, tmp_path / "desk"))


@pytest.fixture(scope="session")
def desk_key(template: Path) -> bytes:
    """What the passphrase opens: stretching it for each test would take a minute of them all."""
    return Vault.beside(template / FILE).open(PASSPHRASE)


@pytest.fixture
def services(desk_folder: Path, desk_key: bytes, clock: FixedClock) -> Iterator[Services]:
    desk = open_with_key(desk_folder, desk_key, clock)
    yield build(desk)
    desk.close()


def actor(services: Services, code: str) -> Actor:
    return next(a for a in services.desk.people.actors.values() if a.code == code)


def company(services: Services, name: str = "Norrby Mekaniska AB", number: str = "") -> Company:
    return services.companies.add(Company(id=new_id(), name=name, town="Borås"), number)


def engagement(
    services: Services,
    company: Company,
    starts_at: datetime,
    role: Role = Role.OUTREACH,
    *,
    by: Actor | None = None,
    status: Status = Status.PLANNED,
) -> Engagement:
    """An hour's visit by the actor (one's own where none is named), not saved."""
    me = services.desk.me
    return Engagement(
        id=new_id(),
        company_id=company.id,
        actor_id=by.id if by else me.actor.id,
        adviser_id=None if by else me.adviser.id,
        role=role,
        status=status,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=1),
    )


def agree(services: Services, *clauses: Clause, since: date | None = None) -> Agreement:
    """An agreement with these clauses, in force since that day or today."""
    agreement = Agreement(id=new_id(), valid_from=since or services.desk.today(), clauses=clauses)
    with services.desk.write() as session:
        session.add(AgreementRow.of(agreement))
    return agreement
