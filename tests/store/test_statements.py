"""What statements read on the driver is what mapped rows would have said."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from sqlalchemy import select
from sqlcipher3 import dbapi2

from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import Engagement, HeadCount
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.travel import Travel
from advisor_desk.services.opening import Services
from advisor_desk.store import people
from advisor_desk.store.database import Database
from advisor_desk.store.errors import DeskReadOnly
from advisor_desk.store.rows import (
    ActorRow,
    AdviserRow,
    AgreementRow,
    ChecklistRow,
    CompanyRow,
    ConsentRow,
    ContactRow,
    EngagementRow,
    FollowUpRow,
    FunctionRow,
    HappeningRow,
    InquiryHappeningRow,
    InquiryRow,
    NextStepRow,
    ReferralRow,
    Shared,
)
from advisor_desk.store.statements import Records
from tests.store.files import actor, add_actor, fresh
from tests.store.test_changes import engagements

COMPANY = Company(id=new_id(), name="Norrby")
KINDS = [
    *(ActorRow, AdviserRow, AgreementRow, ChecklistRow, CompanyRow, ConsentRow, ContactRow),
    *(EngagementRow, FollowUpRow, FunctionRow, HappeningRow, InquiryHappeningRow, InquiryRow),
    *(NextStepRow, ReferralRow),
]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = fresh(tmp_path_factory.mktemp("statements") / "desk.db")
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
@given(facts=engagements)
def test_an_engagement_reads_as_its_row_says(shared: Database, facts: dict[str, Any]) -> None:
    value = Engagement(
        id=new_id(),
        company_id=COMPANY.id,
        actor_id=new_id(),
        adviser_id=None,
        ends_at=facts["starts_at"],
        **facts,
    )
    query = Records(Engagement, "FROM engagement WHERE id = :id", (HeadCount, Travel))
    with shared.write() as session:
        session.add(EngagementRow.of(value))
    with shared.read() as session:
        row = session.get_one(EngagementRow, value.id).to_domain()

    with shared.look() as place:
        assert query(place, id=value.id) == [row]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__tablename__)
def test_records_are_what_rows_say(demo_services: Services, kind: type[Shared[Any]]) -> None:
    query = Records(
        kind.mirrors, f"FROM {kind.__tablename__} ORDER BY id LIMIT 200", (HeadCount, Travel)
    )
    with demo_services.desk.read() as session:
        rows = [
            row.to_domain()
            for row in session.scalars(select(kind).order_by(kind.id)).fetchmany(200)
        ]

    with demo_services.desk.look() as place:
        assert query(place) == rows


def test_what_is_not_yet_flushed_is_read_too(database: Database) -> None:
    almi = actor("ALMI")

    with database.write() as session:
        session.add(ActorRow.of(almi))
        assert people.people(session).actors == {almi.id: almi}


def test_one_look_sees_one_moment(database: Database) -> None:
    with database.look() as early:
        assert not people.people(early).actors
        add_actor(database, "ALMI")
        assert not people.people(early).actors
    with database.look() as late:
        assert len(people.people(late).actors) == 1


def test_two_can_look_at_once(database: Database) -> None:
    with database.look() as one, database.look() as other:
        assert one is not other
        assert people.people(one) == people.people(other)


def test_who_looks_again_needs_no_new_connection(database: Database) -> None:
    with database.look() as first:
        pass
    with database.look() as second:
        assert first is second


def test_after_an_error_the_connection_is_not_lent_again(database: Database) -> None:
    def fail() -> None:
        with database.look() as place:
            seen.append(place)
            place.execute("PRAGMA query_only = ON")
            place.execute("DELETE FROM actor")

    seen: list[dbapi2.Connection] = []
    with pytest.raises(DeskReadOnly):
        fail()

    with database.look() as place:
        assert [place] != seen
    with pytest.raises(dbapi2.ProgrammingError):
        seen[0].execute("SELECT 1")
