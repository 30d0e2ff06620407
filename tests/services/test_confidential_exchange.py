"""What a partner's file never holds, on a desk with everything on it."""

import json
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from advisor_desk.domain.invitations import Party
from advisor_desk.services.opening import Services
from advisor_desk.store.rows import (
    ChecklistRow,
    ContactRow,
    NextStepRow,
    OwnNoteRow,
    ResolutionRow,
)
from advisor_desk.sync.feeds import FEEDS, partner_tables


@pytest.fixture
def files(demo_services: Services, tmp_path: Path) -> list[tuple[object, str]]:
    """Everything that each other actor, and every partner, is handed."""
    own, written = demo_services.desk.me.actor.id, list[tuple[object, str]]()
    for number, to in enumerate(
        [None, *(a for a in demo_services.desk.people.actors if a != own)]
    ):
        path = tmp_path / f"{number}.parcel"
        demo_services.exchange.write(path, demo_services.exchange.audience(to), whole=True)
        written.append((to, path.read_text("utf-8")))
    return written


def in_file(text: str) -> str:
    """As the text stands in JSON."""
    return json.dumps(text, ensure_ascii=False)[1:-1]


def test_neither_own_notes_nor_contacts_nor_checklists(
    demo_services: Services, files: list[tuple[object, str]]
) -> None:
    with demo_services.desk.read() as session:
        kept = {text for text in session.scalars(select(OwnNoteRow.text)) if text}
        kept |= {one for one in session.scalars(select(ContactRow.email)) if one}
        kept |= {one.hex for one in session.scalars(select(ContactRow.id))}
        kept |= {one.hex for one in session.scalars(select(ChecklistRow.id))}
    assert kept
    for _, text in files:
        assert [one for one in kept if in_file(one) in text] == []


def test_drafts_never(demo_services: Services, files: list[tuple[object, str]]) -> None:
    drafts = demo_services.drafts.all()

    assert drafts
    for _, text in files:
        assert not any(draft.subject_id.hex in text for draft in drafts)


def test_steps_only_to_those_they_concern(
    demo_services: Services, files: list[tuple[object, str]]
) -> None:
    with demo_services.desk.read() as session:
        steps = {row.id.hex: row.to_domain() for row in session.scalars(select(NextStepRow))}
        decided = [row.to_domain() for row in session.scalars(select(ResolutionRow))]
    divided = {step: one for one in decided for step in one.step_ids}
    for to, text in files:
        items = json.loads(text)["parcel"]["items"]
        for told in (UUID(item["id"]).hex for item in items if item["table"] == "next_step"):
            step = steps[told]
            visits = {step.engagement_id} - {None}
            if step.id in divided:
                visits |= {divided[step.id].first_id, divided[step.id].second_id}
            together = {p.actor_id for v in visits for p in parties(demo_services, v)}
            assert to == step.owner_actor_id or to in together


def parties(services: Services, visit_id: UUID | None) -> Sequence[Party]:
    found = services.joint_visits.find(visit_id) if visit_id else None
    return found.parties if found else ()


def test_no_table_and_no_column_that_is_not_named(
    demo_services: Services, files: list[tuple[object, str]]
) -> None:
    for _, text in files:
        for item in json.loads(text)["parcel"]["items"]:
            assert item["table"] in partner_tables()
            feed = FEEDS[item["table"]]
            assert set(item["fields"]) <= (feed.columns or frozenset()) | feed.for_parties
