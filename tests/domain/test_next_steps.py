"""A step is overdue from the day after its date, until it is done."""

from datetime import date
from uuid import UUID

import pytest

from advisor_desk.domain.next_steps import NextStep

DUE = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("today", "done_on", "is_overdue"),
    [(date(2026, 11, 22), None, False), (DUE, None, False), (date(2026, 11, 24), None, True),
     (date(2026, 11, 24), DUE, False), (date(2026, 11, 25), date(2026, 11, 24), False)],
)  # fmt: skip
def test_a_step_is_overdue_after_its_day_and_until_done(
    today: date, done_on: date | None, is_overdue: bool
) -> None:
    step = NextStep(
        id=UUID(int=1),
        company_id=UUID(int=2),
        text="Send the price list in German",
        due=DUE,
        owner_actor_id=UUID(int=3),
        done_on=done_on,
    )
    assert step.is_overdue(today) is is_overdue
