"""What was agreed to do next, by whom and by when."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, kw_only=True)
class NextStep:
    """An agreed step or follow-up. It is the company's own when `by_company`."""

    id: UUID
    company_id: UUID
    text: str
    due: date
    owner_actor_id: UUID
    owner_adviser_id: UUID | None = None
    by_company: bool = False
    engagement_id: UUID | None = None
    referral_id: UUID | None = None
    done_on: date | None = None
    version: int = 0

    def is_overdue(self, today: date) -> bool:
        return self.done_on is None and self.due < today
