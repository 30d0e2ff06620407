"""Finding out which companies of the desk may be one, so that the advice need not compare."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from advisor_desk.domain.progress import Progress, Unreported
from advisor_desk.services.desk import Desk
from advisor_desk.services.matching import as_described, likely
from advisor_desk.store import suspicions as query
from advisor_desk.store.relations import Namesake, namesakes


class Lookalikes:
    """What `Matching.unresolved` would find of each company, kept for rule 8 to read."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def is_behind(self) -> bool:
        """Whether a company may have changed since it was last looked: quick to ask."""
        with self._desk.look() as place:
            return query.looked_up_to(place) != query.last_change(place)

    def look(self, progress: Progress | None = None) -> int:
        """Compare what is new or changed with the rest, and give how many pairs were found.

        A company without a number is compared with every other, 20 ms among 60,000: in a job.
        Two that both have one are told apart by it. Raises `Cancelled`; nothing is kept then.
        """
        with self._desk.look() as place:
            before, now = query.looked_up_to(place), query.last_change(place)
            if before == now:
                return 0
            changed = None if before is None else query.changed_since(place, before)
            everyone = namesakes(place) if changed is None or changed else []
        fresh = {one.id for one in everyone} if changed is None else changed
        found = list(_pairs(everyone, fresh, progress or Unreported()))
        with self._desk.write() as session:
            if changed is None:
                query.forget_all(session)
            query.replace_of(session, changed or (), found)
            query.note_looked(session, now)
        return len(found)


def _pairs(
    everyone: Sequence[Namesake], fresh: set[UUID], progress: Progress
) -> Iterator[tuple[UUID, UUID]]:
    """Each pair that may be one, of which one at least is fresh and one has no number."""
    unnumbered = [one for one in everyone if not (one.number or one.person_hash)]
    renewed = [one for one in everyone if one.id in fresh]
    for done, one in enumerate(unnumbered):
        progress.step(done, len(unnumbered))
        others = everyone if one.id in fresh else renewed
        rest = [other for other in others if other.id != one.id]
        for other, _ in likely(as_described(one), rest, may_be_begun=False):
            yield one.id, other.id
