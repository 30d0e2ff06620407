"""A desk file is made, upgraded with a copy beside it, or refused untouched."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import Engagement, Role, Status
from advisor_desk.domain.ids import new_id
from advisor_desk.store import upgrade as module
from advisor_desk.store.connections import connect
from advisor_desk.store.database import Database
from advisor_desk.store.errors import DeskDamaged, DeskTooNew
from advisor_desk.store.rows import CompanyRow, EngagementRow, Row, Shared
from advisor_desk.store.upgrade import SCHEMA, upgrade
from tests.clock import FixedClock
from tests.store.files import KEY, contents, earlier_desk, fresh, set_version


def test_the_migrations_make_the_tables_that_are_mapped(tmp_path: Path) -> None:
    database = fresh(tmp_path / "desk.db")
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        found = compare_metadata(context, Row.metadata)
    database.close()

    assert found == []


def test_the_newest_migration_is_the_schema_this_program_knows() -> None:
    versions = Path(module.__file__).parent / "migrations" / "versions"

    assert max(int(file.name[:4]) for file in versions.glob("0*.py")) == SCHEMA


def test_a_second_start_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    fresh(path).close()
    before = path.read_bytes()

    fresh(path).close()

    assert path.read_bytes() == before


def test_a_newer_file_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    fresh(path).close()
    set_version(path, SCHEMA + 1)
    before = path.read_bytes()

    with pytest.raises(DeskTooNew) as raised:
        fresh(path)

    assert (raised.value.found, raised.value.known) == (SCHEMA + 1, SCHEMA)
    assert path.read_bytes() == before
    assert not (tmp_path / "backups").exists()


def test_an_upgrade_copies_the_file_first(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    fresh(path).close()
    set_version(path, SCHEMA - 1)

    fresh(path).close()

    backup = tmp_path / "backups" / f"desk-before-{SCHEMA:04}.db"
    with closing(connect(backup, KEY)) as copy, closing(connect(path, KEY)) as now:
        assert copy.execute("PRAGMA user_version").fetchone() == (SCHEMA - 1,)
        assert now.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
        assert contents(copy) == contents(now)


def test_an_encrypted_file_of_another_program_is_not_taken_for_a_desk(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with closing(connect(path, KEY)) as other:
        other.execute("CREATE TABLE recipe (name)")
        other.execute("PRAGMA application_id = 7")

    with pytest.raises(DeskDamaged):
        fresh(path)


def test_a_migration_cut_short_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    database = Database(path, KEY, FixedClock())

    def cut_short() -> None:
        with database.engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
            connection.exec_driver_sql("CREATE TABLE actor (id)")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        cut_short()
    upgrade(database, tmp_path / "backups")

    with closing(connect(path, KEY)) as whole:
        assert whole.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
    database.close()


def test_of_visits_before_travel_was_noted_nothing_is_known(tmp_path: Path) -> None:
    company = Company(id=new_id(), name="Norrby")
    visit = a_visit(company)
    rows: list[Shared[Any]] = [CompanyRow.of(company), EngagementRow.of(visit)]

    database = fresh(earlier_desk(tmp_path, 5, rows))
    with database.read() as session:
        assert session.get_one(EngagementRow, visit.id).to_domain() == replace(visit, version=1)
    database.close()


def a_visit(company: Company) -> Engagement:
    start = datetime(2026, 3, 2, 9, tzinfo=UTC)
    return Engagement(
        id=new_id(),
        company_id=company.id,
        actor_id=new_id(),
        adviser_id=None,
        role=Role.OUTREACH,
        status=Status.DONE,
        starts_at=start,
        ends_at=start + timedelta(hours=1),
    )
