"""What an actor notes for itself never reaches another, however it is written."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from advisor_desk.domain.engagements import Engagement, Status
from advisor_desk.domain.own_notes import make_note
from advisor_desk.domain.text import NOTE_LIMIT, TextTooLong
from advisor_desk.services.exports import Exports
from advisor_desk.services.opening import Services
from advisor_desk.services.saving import put
from advisor_desk.services.status import Status as Sending
from advisor_desk.store import outbox
from advisor_desk.store.rows import ChangeRow, EngagementRow, OwnNoteRow, Shared
from advisor_desk.system.words import Words
from tests.desks import actor, company, engagement
from tests.services.checklists import deferred

MARK = "§hemligt§"
words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30)
acts = st.lists(st.tuples(st.sampled_from(["log", "correct", "write"]), words), max_size=6)


@pytest.fixture
def ours(services: Services) -> Engagement:
    return engagement(services, company(services), services.desk.now() - timedelta(days=2))


@pytest.fixture
def theirs(services: Services, ours: Engagement) -> Engagement:
    """A visit that Almi led, known by sync."""
    made = replace(ours, id=make_note(ours.id, ours.actor_id, "").id, status=Status.DONE)
    with services.desk.write() as session:
        led = replace(made, actor_id=actor(services, "ALMI").id, adviser_id=None)
        return put(session, EngagementRow, led).to_domain()


def exported(services: Services, folder: Path) -> list[dict[str, Any]]:
    Exports(services.desk).write(folder / "all.json", Words("sv"))
    tables = json.loads((folder / "all.json").read_text("utf-8"))["tables"]
    found: list[dict[str, Any]] = tables["own_notes"]
    return found


def test_a_visit_that_another_actor_leads_has_notes_of_ones_own(
    services: Services, theirs: Engagement
) -> None:
    services.own_notes.write(theirs.id, "Vi tog tullfrågan.")
    services.own_notes.write(theirs.id, "Vi tog tullfrågan och momsen.")

    assert services.own_notes.of(theirs.id) == "Vi tog tullfrågan och momsen."


def test_nothing_is_kept_where_nothing_was_written(services: Services, theirs: Engagement) -> None:
    services.own_notes.write(theirs.id, "")

    assert services.own_notes.of(theirs.id) == ""
    with services.desk.read() as session:
        assert session.scalars(select(OwnNoteRow)).all() == []


def test_a_pasted_file_is_refused(services: Services, theirs: Engagement) -> None:
    with pytest.raises(TextTooLong):
        services.own_notes.write(theirs.id, "x" * (NOTE_LIMIT + 1))


def test_a_correction_that_says_nothing_of_them_leaves_them(
    services: Services, ours: Engagement
) -> None:
    logged = services.visits.log(ours, checklist=deferred(services, ours), notes="Kvar")

    services.visits.correct(replace(logged, summary="Klart"))

    assert services.own_notes.of(ours.id) == "Kvar"


def test_another_actors_notes_are_neither_read_nor_exported(
    services: Services, theirs: Engagement, tmp_path: Path
) -> None:
    services.own_notes.write(theirs.id, "Vårt")
    with services.desk.write() as session:
        put(session, OwnNoteRow, make_note(theirs.id, theirs.actor_id, MARK))

    page = services.pages.page(theirs.company_id)

    assert services.own_notes.of(theirs.id) == "Vårt"
    assert MARK not in repr(page)
    assert [line["notes"] for line in exported(services, tmp_path)] == ["Vårt"]


def test_they_wait_for_no_partner(services: Services, theirs: Engagement) -> None:
    before = Sending(services.desk).view().total

    services.own_notes.write(theirs.id, "Vårt")

    assert Sending(services.desk).view().total == before


def test_every_table_that_is_confidential_is_kept_back(services: Services) -> None:
    kinds = [mapper.class_ for mapper in Shared.registry.mappers]
    kept_back = {k.__tablename__ for k in kinds if issubclass(k, Shared) and k.is_confidential}
    with services.desk.write() as session:
        for table in kept_back:
            session.add(
                ChangeRow(
                    table=table,
                    record_id=services.desk.me.actor.id,
                    base=0,
                    version=1,
                    fields={},
                    by=services.desk.me.adviser.id,
                    at=services.desk.now(),
                )
            )

    with services.desk.look() as place:
        assert kept_back
        assert not kept_back & {change.table for change in outbox.unsent(place, 10_000)}


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=acts)
def test_no_word_of_them_is_among_what_partners_may_be_sent(
    services: Services, acts: list[tuple[str, str]]
) -> None:
    norrby = company(services)
    for act, text in acts:
        visit = engagement(services, norrby, services.desk.now() - timedelta(days=2))
        logged = services.visits.log(
            visit, checklist=deferred(services, visit), notes=f"{MARK} {text}"
        )
        match act:
            case "correct":
                services.visits.correct(replace(logged, summary=text), notes=f"{text} {MARK}")
            case "write":
                services.own_notes.write(visit.id, f"{text} {MARK} {text}")

    with services.desk.look() as place:
        told = outbox.unsent(place, 100_000)
    assert MARK not in repr(told)
    assert len([c for c in told if c.table == "engagement" and c.base == 0]) >= len(acts)
