"""What prepared queries read is what mapped rows would have said, and they find it by index."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from sqlalchemy import bindparam, select

from advisor_desk import store
from advisor_desk.domain.companies import Company
from advisor_desk.domain.ids import new_id
from advisor_desk.store.database import Database
from advisor_desk.store.reading import Reading, Values
from advisor_desk.store.rows import ActorRow, CompanyRow
from advisor_desk.store.statements import Statement
from tests.store.files import actor, fresh
from tests.store.test_changes import companies

COMPANY = Company(id=new_id(), name="Norrby")
LARGE = {"engagement", "company", "contact", "next_step", "checklist", "referral", "consent"}
IN_JOBS = {"relations_NAMESAKES", "visit_parties_NAMED", "companies_NUMBERED"}
"""Compare a company with every other or with the register, pack a file for a partner: never in
the window's thread."""


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = fresh(tmp_path_factory.mktemp("reading") / "desk.db")
    with database.write() as session:
        session.add(CompanyRow.of(COMPANY))
    yield database
    database.close()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = fresh(tmp_path / "desk.db")
    yield made
    made.close()


@settings(max_examples=30)
@given(facts=companies)
def test_a_company_reads_as_its_row_says(shared: Database, facts: dict[str, Any]) -> None:
    value = Company(id=new_id(), **facts)
    query = Values(CompanyRow, select(CompanyRow).where(CompanyRow.id == bindparam("id")))
    with shared.write() as session:
        session.add(CompanyRow.of(value))

    with shared.read() as session:
        assert query(session, id=value.id) == [session.get_one(CompanyRow, value.id).to_domain()]


def test_what_is_not_yet_flushed_is_read_too(database: Database) -> None:
    almi, query = actor("ALMI"), Values(ActorRow, select(ActorRow))

    with database.write() as session:
        session.add(ActorRow.of(almi))
        assert query(session) == [almi]


def test_each_session_reads_in_its_own_transaction(database: Database) -> None:
    query = Values(ActorRow, select(ActorRow))

    with database.read() as early:
        assert query(early) == []
        with database.write() as session:
            session.add(ActorRow.of(actor("ALMI")))
        assert query(early) == []
    with database.read() as late:
        assert len(query(late)) == 1


def prepared() -> Iterator[tuple[str, str, object]]:
    """Every prepared query and statement of the store: name, SQL and unknown parameters."""
    for module in pkgutil.iter_modules(store.__path__, f"{store.__name__}."):
        for name, query in vars(importlib.import_module(module.name)).items():
            if isinstance(query, Reading):
                made = query.prepared
                yield f"{module.name.rpartition('.')[2]}{name}", made.sql, (None,) * len(made.told)
            elif isinstance(query, Statement):
                unknown = dict.fromkeys(re.findall(r":(\w+)", query.sql))
                yield f"{module.name.rpartition('.')[2]}{name}", query.sql, unknown


@pytest.mark.parametrize(("name", "sql", "unknown"), list(prepared()), ids=lambda v: str(v)[:30])
def test_no_page_reads_a_whole_table(
    database: Database, name: str, sql: str, unknown: object
) -> None:
    with database.look() as place:
        plan = place.execute(f"EXPLAIN QUERY PLAN {sql}", unknown)
        steps = [str(row[3]) for row in plan]

    scans = [s for s in steps if s.split()[0] == "SCAN" and s.split()[1] in LARGE]
    assert scans == [] or name in IN_JOBS
