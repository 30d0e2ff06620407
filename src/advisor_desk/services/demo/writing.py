"""Puts a story into a new desk file, through the same rows and the same change log as any."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from advisor_desk.domain.progress import Progress
from advisor_desk.services.demo.story import Story
from advisor_desk.store.database import Database
from advisor_desk.store.rows import (
    ActorRow,
    AdviserRow,
    AgreementRow,
    ChangeRow,
    ChecklistRow,
    ClusterRow,
    CompanyRow,
    ConsentRow,
    ContactRow,
    DraftRow,
    EngagementRow,
    FollowUpRow,
    FunctionRow,
    HappeningRow,
    HeardRow,
    InquiryHappeningRow,
    InquiryRow,
    InvitationRow,
    NextStepRow,
    OfferingRow,
    OwnNoteRow,
    ProfileRow,
    ReferralRow,
    RelationRow,
    ResolutionRow,
    Shared,
)

_AT_ONCE = 2_000
_SINCE_SYNC = timedelta(hours=7)
HOME = "1490"


class StoryClock:
    """Stands where the story is, so that the change log tells when each part was written."""

    def __init__(self, now: datetime) -> None:
        self.moment = now

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.astimezone().date()


def write(
    database: Database, clock: StoryClock, story: Story, key: bytes, progress: Progress
) -> None:
    """All in one transaction: everything up to the last sync, and what was done since."""
    now = story.plot.now
    clock.moment, database.acting = now - _SINCE_SYNC, story.plot.cast.me.id
    parts = _settled(story)
    total, done = sum(len(values) for _, values in parts), 0
    with database.write() as session:
        _write_profile(session, story, key)
        for kind, values in parts:
            for batch in _batches(values):
                _put(session, kind, batch)
                done += len(batch)
                progress.step(done, total)
        session.execute(update(ChangeRow).values(sent_at=clock.moment))
        clock.moment = now
        _put(session, EngagementRow, story.this_week)
        _put(session, InvitationRow, story.joint.of_this_week)


def _put(session: Session, kind: type[Shared[Any]], values: Sequence[Any]) -> None:
    """Write and let go: a large story never lies in memory twice."""
    session.add_all(kind.of(value) for value in values)
    session.flush()
    session.expunge_all()


def _settled(story: Story) -> list[tuple[type[Shared[Any]], Sequence[Any]]]:
    cast, sharings = story.plot.cast, story.sharings
    return [
        (ActorRow, cast.actors),
        (FunctionRow, cast.functions),
        (AdviserRow, [adviser for staff in cast.advisers.values() for adviser in staff]),
        (AgreementRow, story.agreements),
        (OfferingRow, story.offerings),
        (ClusterRow, story.clusters),
        (CompanyRow, story.plot.companies),
        (RelationRow, story.relations),
        (ContactRow, story.contacts),
        (EngagementRow, story.engagements),
        (OwnNoteRow, story.notes),
        (InvitationRow, [*story.joint.invitations, *story.decided.invitations]),
        (ResolutionRow, story.decided.resolutions),
        (ChecklistRow, story.checklists),
        (
            NextStepRow,
            [*story.steps, *(one.step for one in story.followed), *story.decided.steps],
        ),
        (ConsentRow, [sharing.consent for sharing in sharings if sharing.consent]),
        (ReferralRow, [sharing.referral for sharing in sharings]),
        (HappeningRow, [told for sharing in sharings for told in sharing.happenings]),
        (InquiryRow, [asked.inquiry for asked in story.asked]),
        (InquiryHappeningRow, [told for asked in story.asked for told in asked.happenings]),
        (FollowUpRow, [one.done for one in story.followed if one.done]),
    ]


def _write_profile(session: Session, story: Story, key: bytes) -> None:
    plot = story.plot
    session.add(
        ProfileRow(
            id=plot.dice.id(plot.today),
            adviser_id=plot.cast.me.id,
            municipality=HOME,
            is_coordinator=True,
            is_demo=True,
            made_at=plot.now,
            person_key=key,
        )
    )
    if story.draft:
        session.add(DraftRow(**vars(story.draft)))
    heard = [{"actor_id": actor, "at": at} for actor, at in story.heard.items()]
    session.execute(insert(HeardRow), heard)


def _batches(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(values), _AT_ONCE):
        yield values[start : start + _AT_ONCE]
