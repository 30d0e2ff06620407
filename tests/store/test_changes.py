"""Every change of a shared row is written down, and a commit tells which tables it touched."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from advisor_desk.domain.codes import Maturity, Need
from advisor_desk.domain.companies import Company, NoContact
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import (
    Channel,
    Engagement,
    HeadCount,
    Hearsay,
    Participant,
    Status,
)
from advisor_desk.domain.engagements import Role as Why
from advisor_desk.domain.ids import new_id
from advisor_desk.store.changes import rebuilt
from advisor_desk.store.database import Database
from advisor_desk.store.errors import ChangedMeanwhile
from advisor_desk.store.rows import (
    ActorRow,
    ChangeRow,
    CompanyRow,
    DraftRow,
    EngagementRow,
    Shared,
)
from tests.clock import FixedClock
from tests.store.files import actor, add_actor, fresh


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = fresh(tmp_path / "desk.db")
    yield made
    made.close()


def add_and_fail(database: Database) -> None:
    with database.write() as session:
        session.add(ActorRow.of(actor("ALMI")))
        session.flush()
        raise ZeroDivisionError


def changes(session: Session, record_id: UUID) -> list[ChangeRow]:
    query = select(ChangeRow).where(ChangeRow.record_id == record_id).order_by(ChangeRow.seq)
    return list(session.scalars(query))


def in_database_form(session: Session, kind: type[Shared[Any]], record_id: UUID) -> dict[str, Any]:
    """The row's columns as they lie in the file, but for what no change row holds."""
    raw = session.connection().exec_driver_sql(
        f'SELECT * FROM "{kind.__tablename__}" WHERE id = ?', (record_id.hex,)
    )
    columns = dict(raw.mappings().one())
    return {n: v for n, v in columns.items() if n != "version" and n not in kind.derived}


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
moments = st.datetimes().map(lambda d: d.replace(tzinfo=FixedClock().now().tzinfo))
hearsays = st.builds(Hearsay, told_by=words, channel=st.sampled_from(Channel), on=st.dates())
companies = st.fixed_dictionaries(
    {
        "name": words,
        "town": words,
        "number": st.none() | words,
        "municipality_confirmed": st.booleans(),
        "no_contact": st.none() | st.builds(NoContact, since=st.dates(), said_by=words),
    }
)
engagements = st.fixed_dictionaries(
    {
        "role": st.sampled_from(Why),
        "status": st.sampled_from(Status),
        "starts_at": moments,
        "summary": words,
        "needs": st.lists(st.sampled_from(Need), max_size=3).map(tuple),
        "participants": st.lists(st.builds(Participant, actor_id=st.uuids()), max_size=2).map(
            tuple
        ),
        "met": st.builds(HeadCount, women=st.integers(0, 99), other=st.integers(0, 9)),
        "maturity": st.none() | st.sampled_from(Maturity),
        "hearsay": st.none() | hearsays,
    }
)


class ChangeLog(RuleBasedStateMachine):
    """Saves, corrects, deletes and gives up at random; the log must always tell it all."""

    records = Bundle("records")
    folder: Path

    @initialize()
    def open(self) -> None:
        self.count = 0
        self.clock = FixedClock()
        self.database = fresh(self.folder / f"{new_id()}.db", self.clock)
        self.database.acting = new_id()
        self.kinds: dict[UUID, type[Shared[Any]]] = {}
        self.company = self._save(CompanyRow, Company(id=new_id(), name="Norrby"))

    def _save(self, kind: type[Shared[Any]], value: Any) -> UUID:
        self.clock.advance(minutes=1)
        with self.database.write() as session:
            session.add(kind.of(value))
        self.kinds[value.id] = kind
        return UUID(int=value.id.int)

    @rule(target=records, facts=companies)
    def add_company(self, facts: dict[str, Any]) -> UUID:
        return self._save(CompanyRow, Company(id=new_id(), **facts))

    @rule(target=records, facts=engagements)
    def add_engagement(self, facts: dict[str, Any]) -> UUID:
        value = Engagement(
            id=new_id(),
            company_id=self.company,
            actor_id=new_id(),
            adviser_id=None,
            ends_at=facts["starts_at"],
            **facts,
        )
        return self._save(EngagementRow, value)

    @rule(record=records, company=companies, engagement=engagements, keep=st.booleans())
    def change(
        self, record: UUID, company: dict[str, Any], engagement: dict[str, Any], *, keep: bool
    ) -> None:
        facts = company if self.kinds[record] is CompanyRow else engagement
        with self.database.write() as session:
            row = session.get_one(self.kinds[record], record)
            for name, value in facts.items():
                setattr(row, name, value)
            session.flush()
            if not keep:
                session.rollback()

    @rule(record=records, gone=st.booleans())
    def delete_softly_or_bring_back(self, record: UUID, *, gone: bool) -> None:
        with self.database.write() as session:
            row = session.get_one(self.kinds[record], record)
            row.deleted_at = self.clock.now() if gone else None

    @invariant()
    def each_record_can_be_rebuilt_from_its_changes_alone(self) -> None:
        if not hasattr(self, "database"):
            return
        with self.database.read() as session:
            for record, kind in self.kinds.items():
                told = changes(session, record)
                assert rebuilt(told) == in_database_form(session, kind, record)
                assert [c.base for c in told] == list(range(len(told)))
                assert [c.version for c in told] == list(range(1, len(told) + 1))
                assert session.get_one(kind, record).version == len(told)
                assert {c.by for c in told} == {self.database.acting}
                assert all(o != n for c in told[1:] for o, n in c.fields.values())

    def teardown(self) -> None:
        if hasattr(self, "database"):
            self.database.close()


def test_any_history_is_told_whole(tmp_path: Path) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    machine = type("InFolder", (ChangeLog,), {"folder": tmp_path})
    run_state_machine_as_test(
        machine, settings=settings(max_examples=12, stateful_step_count=12, deadline=None)
    )


def test_a_change_says_who_made_it_when_and_of_what(database: Database) -> None:
    karin = database.acting = new_id()
    almi = actor("ALMI")
    with database.write() as session:
        session.add(ActorRow.of(almi))

    with database.write() as session:
        session.get_one(ActorRow, almi.id).name = "Almi Syd"

    with database.read() as session:
        last = changes(session, almi.id)[-1]
        assert (last.table, last.by, last.at) == ("actor", karin, FixedClock().now())
        assert last.fields == {"name": ["Almi Väst", "Almi Syd"]}
        assert last.sent_at is None


def test_a_save_that_changes_nothing_leaves_no_trace(database: Database) -> None:
    almi = actor("ALMI")
    with database.write() as session:
        session.add(ActorRow.of(almi))

    with database.write() as session:
        row = session.get_one(ActorRow, almi.id)
        row.name = str(row.name)
        row.take(almi)

    with database.read() as session:
        assert len(changes(session, almi.id)) == 1


def test_two_flushes_in_one_transaction_are_two_changes(database: Database) -> None:
    almi = actor("ALMI")
    with database.write() as session:
        session.add(ActorRow.of(almi))
        session.flush()
        session.get_one(ActorRow, almi.id).name = "Almi Syd"

    with database.read() as session:
        assert [(c.base, c.version) for c in changes(session, almi.id)] == [(0, 1), (1, 2)]


def test_what_was_rolled_back_is_not_told(database: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        add_and_fail(database)

    with database.read() as session:
        assert session.scalars(select(ChangeRow)).all() == []


def test_a_shared_row_cannot_be_deleted_for_good(database: Database) -> None:
    add_actor(database, "ALMI")

    with pytest.raises(TypeError), database.write() as session:
        session.delete(session.scalars(select(ActorRow)).one())

    with database.read() as session:
        assert session.scalars(select(ActorRow)).one().code == "ALMI"


@pytest.mark.parametrize(
    "statement",
    [
        update(ActorRow).values(name="X"),
        delete(ActorRow),
        insert(ActorRow).values(id=new_id()),
        update(ActorRow.__table__).values(name="X"),  # type: ignore[arg-type]
        delete(ActorRow.__table__),  # type: ignore[arg-type]
    ],
)
def test_shared_rows_cannot_be_written_past_the_log(database: Database, statement: Any) -> None:
    add_actor(database, "ALMI")

    with pytest.raises(TypeError), database.write() as session:
        session.execute(statement)

    with database.read() as session:
        assert session.scalars(select(ActorRow)).one().name == "Almi Väst"


def test_a_row_changed_meanwhile_is_not_overwritten(database: Database) -> None:
    almi = actor("ALMI")
    with database.write() as session:
        session.add(ActorRow.of(almi))

    def overwrite() -> None:
        with database.write() as session:
            row = session.get_one(ActorRow, almi.id)
            restored = "UPDATE actor SET version = 7"  # as a file brought back would have it
            session.connection().exec_driver_sql(restored)
            row.name = "Almi Syd"

    with pytest.raises(ChangedMeanwhile) as raised:
        overwrite()
    assert isinstance(raised.value.__cause__, StaleDataError)


class TestWatching:
    def test_a_commit_tells_the_tables_it_touched(self, database: Database) -> None:
        heard: list[frozenset[str]] = []
        database.on_commit(heard.append)

        add_actor(database, "ALMI")

        assert heard == [frozenset({"actor", "change"})]

    def test_a_statement_is_heard_of_as_a_flush_is(self, database: Database) -> None:
        heard: list[frozenset[str]] = []
        with database.write() as session:
            session.add(
                DraftRow(
                    form=Form.LOG, subject_id=new_id(), fields={}, saved_at=FixedClock().now()
                )
            )
        database.on_commit(heard.append)

        with database.write() as session:
            session.execute(delete(DraftRow))

        assert heard == [frozenset({"draft"})]

    def test_a_rollback_and_a_read_tell_nothing(self, database: Database) -> None:
        heard: list[frozenset[str]] = []
        database.on_commit(heard.append)

        with pytest.raises(ZeroDivisionError):
            add_and_fail(database)
        with database.read() as session:
            session.scalars(select(ActorRow)).all()
        with database.write() as session:
            session.scalars(select(ActorRow)).all()

        assert heard == []
