"""Making one company of two, in one transaction, and parting them again."""

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.companies import Company, CompanyUnknown
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.merging import (
    Back,
    CompanyField,
    DraftMove,
    MergedFurther,
    MergedWithItself,
    Move,
    NotMerged,
    Plan,
    Redirect,
    Side,
    Touched,
    left_number,
    merged,
    parted,
    plan,
    touched,
)
from advisor_desk.domain.organisation_numbers import NotAnOrganisationNumber
from advisor_desk.domain.relations import needless
from advisor_desk.services.companies import numbered
from advisor_desk.services.desk import Desk
from advisor_desk.store import companies as company_query
from advisor_desk.store import links, redirects
from advisor_desk.store.errors import ChangedMeanwhile
from advisor_desk.store.rows import (
    CompanyRow,
    DistinctionRow,
    DraftRow,
    RedirectRow,
    RelationRow,
    Shared,
)

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class MovedLink:
    """A record that will be the kept company's; `is_dropped` if it would say nothing new."""

    table: str
    record: Any
    is_dropped: bool = False


@dataclass(frozen=True)
class Preview:
    """All that a merge would do."""

    plan: Plan
    links: Sequence[MovedLink]
    drafts: int


class Merging:
    """The first company named is kept; what is asked of the other leads to it from then on."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def preview(self, kept_id: UUID, gone_id: UUID) -> Preview:
        """Raises `CompanyUnknown` or `MergedWithItself`."""
        with self._desk.read() as session:
            kept, gone = _pair(session, kept_id, gone_id)
            found = plan(kept.to_domain(), gone.to_domain())
            linked = list(links.linked(session, gone.id))
            dropped = _needless(session, kept.id, gone.id, linked)
            shown = [
                MovedLink(row.__tablename__, row.to_domain(), row.id in dropped)
                for row in dict.fromkeys(row for row, _ in linked)
                if not row.deleted_at
            ]
            typed = len(links.drafts(session, gone.id))
        return Preview(found, shown, typed)

    def merge(
        self,
        kept_id: UUID,
        gone_id: UUID,
        decisions: Mapping[CompanyField, Side],
        *,
        seen: Plan | None = None,
    ) -> Redirect:
        """Make both one. `seen` is the plan that was decided on.

        Raises `MergeUndecided`, `ChangedMeanwhile` if the plan is another one by now, and as
        `preview` does.
        """
        now = self._desk.now()
        with self._desk.write() as session:
            kept, gone = _pair(session, kept_id, gone_id)
            found = plan(kept.to_domain(), gone.to_domain())
            if seen is not None and seen != found:
                raise ChangedMeanwhile
            after = merged(found, decisions)
            own = tuple(sorted({row.id for row, _ in links.linked(session, kept.id)}))
            moved = _move_links(session, kept.id, gone.id, now)
            typed = _move_drafts(session, kept.id, gone.id)
            kept.take(after)
            gone.deleted_at = now
            redirect = self._redirect(found, after, now)
            row = RedirectRow.of(replace(redirect, moved=moved, own=own, drafts=typed))
            session.add(row)
            session.flush()
            _log.info("company %s became part of %s", gone.id, kept.id)
            return row.to_domain()

    def merges(self, company_id: UUID) -> Sequence[Redirect]:
        """The merges that made the company what it is, latest first."""
        with self._desk.read() as session:
            return redirects.into(session, redirects.followed(session, company_id))

    def lost(self, kept: Company, asked: str) -> Redirect:
        """The latest merge by which the company asked for became part of the kept one.

        It is told by its id or by its number then. Raises `NotMerged`.
        """
        with self._desk.read() as session:
            for found in redirects.into(session, kept.id):
                gone = session.get_one(CompanyRow, found.from_id).to_domain()
                if asked.strip().lower() == str(gone.id) or self._has(gone, asked):
                    return found
        raise NotMerged(asked)

    def touched(self, redirect: Redirect) -> Sequence[Touched]:
        """What an undo has to ask about. Raises `NotMerged` or `MergedFurther`."""
        with self._desk.read() as session:
            row, kept = _merge(session, redirect)
            return touched(row.to_domain(), kept.to_domain())

    def undo(self, redirect: Redirect, decisions: Mapping[CompanyField, Back] = {}) -> None:
        """Part the two again: fields and links as they were, what came since stays.

        What came since and belongs to a record that goes back follows it. Raises
        `UndoUndecided`, `NotMerged` or `MergedFurther`.
        """
        now = self._desk.now()
        with self._desk.write() as session:
            row, kept = _merge(session, redirect)
            told = row.to_domain()
            kept.take(parted(told, kept.to_domain(), decisions))
            session.get_one(CompanyRow, told.from_id).deleted_at = None
            _move_back(session, told)
            _move_drafts_back(session, told)
            row.deleted_at = now
            _log.info("company %s is no longer part of %s", told.from_id, told.to_id)

    def _has(self, company: Company, typed: str) -> bool:
        """Whether the number typed is the company's."""
        try:
            meant = numbered(company, typed, self._desk.me.person_key)
        except NotAnOrganisationNumber:
            return False
        return meant == company

    def _redirect(
        self,
        found: Plan,
        after: Company,
        now: datetime,
    ) -> Redirect:
        left = left_number(found, after)
        return Redirect(
            id=new_id(),
            from_id=found.gone.id,
            to_id=found.kept.id,
            merged_at=now,
            merged_by=self._desk.me.adviser.id,
            name=found.gone.name,
            country=left.country if left else "",
            number=left.number if left else None,
            person_hash=left.person_hash if left else None,
            before=found.kept,
            after=after,
        )


def _pair(session: Session, kept_id: UUID, gone_id: UUID) -> tuple[CompanyRow, CompanyRow]:
    kept, gone = _live(session, kept_id), _live(session, gone_id)
    if kept is gone:
        raise MergedWithItself(kept.name)
    return kept, gone


def _live(session: Session, company_id: UUID) -> CompanyRow:
    row = session.get(CompanyRow, redirects.followed(session, company_id))
    if row is None or row.deleted_at:
        raise CompanyUnknown(str(company_id))
    return row


def _move_links(session: Session, kept_id: UUID, gone_id: UUID, now: datetime) -> tuple[Move, ...]:
    """Point everything at the kept company, deleted rows too: they may be brought back."""
    linked = list(links.linked(session, gone_id))
    dropped = _needless(session, kept_id, gone_id, linked)
    moves = []
    for row, column in linked:
        is_dropped = row.id in dropped
        setattr(row, column, kept_id)
        if is_dropped:
            row.deleted_at = now
        moves.append(Move(table=row.__tablename__, id=row.id, column=column, dropped=is_dropped))
    session.flush()
    return tuple(moves)


def _needless(
    session: Session, kept_id: UUID, gone_id: UUID, linked: Iterable[tuple[Shared[Any], str]]
) -> frozenset[UUID]:
    theirs = {row.id: row.to_domain() for row, _ in linked if _is_tie(row)}
    ours = [row.to_domain() for row, _ in links.linked(session, kept_id) if _is_tie(row)]
    return needless(
        kept_id, gone_id, (one for one in ours if one.id not in theirs), theirs.values()
    )


def _is_tie(row: Shared[Any]) -> bool:
    return isinstance(row, RelationRow | DistinctionRow) and row.deleted_at is None


def _move_drafts(session: Session, kept_id: UUID, gone_id: UUID) -> tuple[DraftMove, ...]:
    """Nothing typed is lost or laid over other typing.

    Corrections of the company that is gone become a company to add: they would overwrite
    the kept one's facts. Where both have the same form begun, the second stays under its own
    id, which leads to the kept company too.
    """
    moves = []
    for row in links.drafts(session, gone_id):
        subject = row.subject_id
        if subject == gone_id:
            subject = new_id() if row.form is Form.COMPANY else kept_id
            if session.get(DraftRow, (row.form, subject)):
                continue
        moves.append(
            DraftMove(
                form=row.form,
                subject_was=row.subject_id,
                subject_is=subject,
                company_was=row.company_id,
            )
        )
        is_correction = row.form is Form.COMPANY and row.subject_id == gone_id
        row.company_id = None if is_correction else kept_id
        row.subject_id = subject
        session.flush()
    return tuple(moves)


def _merge(session: Session, redirect: Redirect) -> tuple[RedirectRow, CompanyRow]:
    """The merge and its kept company, if it can be undone."""
    row = session.get(RedirectRow, redirect.id)
    if row is None or row.deleted_at:
        raise NotMerged(redirect.name)
    kept = session.get_one(CompanyRow, row.to_id)
    if kept.deleted_at:
        further = company_query.by_id(session, redirects.followed(session, kept.id))
        raise MergedFurther(further.name if further else kept.name)
    return row, kept


def _move_back(session: Session, told: Redirect) -> None:
    moves: dict[str, dict[UUID, list[Move]]] = {}
    for move in told.moved:
        moves.setdefault(move.table, {}).setdefault(move.id, []).append(move)
    for table, by_id in moves.items():
        for row in links.by_ids(session, links.kind_of(table), list(by_id)):
            for move in by_id[row.id]:
                if getattr(row, move.column) == told.to_id:
                    setattr(row, move.column, told.from_id)
                if move.dropped:
                    row.deleted_at = None
    session.flush()
    for row in links.hanging_on(session, told.to_id, (move.id for move in told.moved)):
        row.company_id = told.from_id  # type: ignore[attr-defined]


def _move_drafts_back(session: Session, told: Redirect) -> None:
    for move in told.drafts:
        row = session.get(DraftRow, (move.form, move.subject_is))
        there = session.get(DraftRow, (move.form, move.subject_was))
        if row and there in {None, row}:
            row.company_id, row.subject_id = move.company_was, move.subject_was
            session.flush()
