"""Bringing decided rows into the desk: companies taken over or added, contacts, visits, marks."""

import logging
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.participants import Listed, Result
from advisor_desk.domain.progress import Progress
from advisor_desk.services.desk import Desk
from advisor_desk.services.participants.bringing import Bringing
from advisor_desk.services.participants.lists import ParticipantLists
from advisor_desk.services.participants.visits import VisitMaker
from advisor_desk.services.places import Places
from advisor_desk.store import participants as query

_TOGETHER = 40
"""Rows of one transaction: some 50 ms, so that others can write in between."""
_log = logging.getLogger(__name__)


class ListImport:
    """Each row is brought in whole, with what takes it back, in one transaction with others.

    What is interrupted stops between two transactions: it can be gone on with, or taken back.
    """

    def __init__(self, desk: Desk, lists: ParticipantLists, places: Places) -> None:
        self._desk = desk
        self._lists = lists
        self._places = places

    def apply(self, list_id: UUID, progress: Progress) -> None:
        """Bring in every row that is decided and not in yet. Raises `ListUnknown`."""
        found = self._lists.overview(list_id)
        visits, total = VisitMaker(self._desk, found.list), found.ready
        after, done = (False, 0), 0
        while True:
            progress.step(done, total)
            with self._desk.write() as session:
                rows = query.ready(session, list_id, _TOGETHER, after)
                self._bring_in(session, list_id, rows, visits)
            if not rows:
                break
            after = rows[-1].finding.repeats is not None, rows[-1].line
            done += len(rows)
        _log.info("rows of the list %s were brought in", list_id)

    def _bring_in(
        self, session: Session, list_id: UUID, rows: Sequence[Listed], visits: VisitMaker
    ) -> None:
        bringing = Bringing(session, list_id, self._places, visits)
        for row in visits.timely(session, rows):
            bringing.bring(row)
        outcomes = bringing.outcomes
        failed = [line for line, one in outcomes.items() if one.result is Result.FAILED]
        query.save_decisions(session, list_id, dict.fromkeys(failed))
        query.save_results(
            session,
            list_id,
            ((line, one.result, one.company_id, one.done) for line, one in outcomes.items()),
        )
