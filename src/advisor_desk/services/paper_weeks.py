"""All referrals of a week on paper in one go."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.progress import Progress
from advisor_desk.domain.referrals import Referral
from advisor_desk.services.desk import Desk
from advisor_desk.services.papers import Papers
from advisor_desk.store import referrals as query


@dataclass(frozen=True)
class Written:
    """How many papers were saved, and which referrals have none, and why."""

    count: int
    refused: tuple[tuple[str, AdvisorDeskError], ...] = ()


class PaperWeeks:
    """One paper at a time, so that a full week takes no more room than one referral."""

    def __init__(self, desk: Desk, papers: Papers) -> None:
        self._desk = desk
        self._papers = papers

    def sent(self, monday: date) -> Sequence[Referral]:
        """What one's own actor sent in the seven days from then on, by the local calendar."""
        first, after = _midnight(monday), _midnight(monday + timedelta(days=7))
        with self._desk.look() as place:
            return query.sent_between(place, self._desk.me.actor.id, first, after)

    def write(
        self, monday: date, folder: Path, progress: Progress, *, packets: bool = False
    ) -> Written:
        """Write each paper in its own language, with `packets` the files for programs, too.

        One without consent is left out and named. Raises `CannotWrite`, and `Cancelled`
        between two papers; those that are written stay.
        """
        from advisor_desk.documents.files import write_document

        referrals, count = self.sent(monday), 0
        refused: list[tuple[str, AdvisorDeskError]] = []
        for done, referral in enumerate(referrals):
            progress.step(done, len(referrals))
            try:
                paper = self._papers.referral(referral)
            except AdvisorDeskError as error:
                refused.append((referral.reference, error))
                continue
            path = folder / paper.file_name
            write_document(path, paper.content)
            if packets:
                write_document(path.with_suffix(".packet.json"), paper.packet)
            count += 1
        return Written(count, tuple(refused))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min).astimezone().astimezone(UTC)
