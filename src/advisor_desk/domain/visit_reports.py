"""What a company is given after a visit: what was talked about, and who does what by when."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from advisor_desk.domain.codes import Need
from advisor_desk.domain.engagements import Engagement, Kind, Place, Status
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.handover import Party, Person, Step


@dataclass(frozen=True, kw_only=True)
class VisitReport:
    """Only what the company itself said or agreed to.

    Not in it: own notes, why one went anyway, how mature the company was judged to be.
    """

    starts_at: datetime
    made_on: date
    company: str
    kind: Kind
    place: Place
    place_text: str
    sender: Party
    along: tuple[str, ...]
    """The other actors that took part."""
    met: tuple[Person, ...]
    purpose: str
    needs: tuple[Need, ...]
    summary: str
    steps: tuple[Step, ...]


@dataclass(eq=False)
class NothingToReport(AdvisorDeskError):
    """A report is made of a visit that is done, and that one's own actor took part in."""


def ensure_reportable(engagement: Engagement, actor_id: UUID) -> None:
    """Raise unless the actor was there."""
    is_ours = actor_id in engagement.actors and engagement.hearsay is None
    if engagement.status is not Status.DONE or not is_ours:
        raise NothingToReport
