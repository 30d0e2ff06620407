"""Every outreach rule that looks at the company; the silence of actors is weighed beside them."""

from collections.abc import Callable, Iterable

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.outreach.agreed import agreed_lead, expert_uninvited
from advisor_desk.domain.outreach.others import possibly_same, same_group
from advisor_desk.domain.outreach.rules import (
    own_colleague,
    own_wish,
    planned_by_other,
    quiet_period,
    referral_open,
)
from advisor_desk.domain.outreach.values import Knowledge, Question, Reason

Rule = Callable[[Question, Knowledge, Terms], Iterable[Reason]]

RULES: tuple[Rule, ...] = (
    planned_by_other,
    quiet_period,
    referral_open,
    own_colleague,
    agreed_lead,
    expert_uninvited,
    own_wish,
    possibly_same,
    same_group,
)
HOLDING: tuple[Rule, ...] = (planned_by_other, quiet_period, own_wish)
"""Those of them that can say hold."""
