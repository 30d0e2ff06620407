"""Turns advice into what the banner shows."""

from advisor_desk.domain.outreach import Advice, Cause
from advisor_desk.gui.banner import AdviceText, AsOf
from advisor_desk.gui.context import Context
from advisor_desk.services.advice_words import AdviceWords


def advice_text(context: Context, advice: Advice) -> AdviceText:
    """Who was not heard from stands in the table of ages, not among the reasons too."""
    words = AdviceWords(context.services.desk, context.words)
    return AdviceText(
        level=advice.level.name.lower(),
        word=words.level(advice),
        sentence=words.first_reason(advice) or words.what_to_do(advice),
        reasons=[words.reason(r) for r in advice.reasons if r.cause is not Cause.NOT_HEARD],
        as_of=[
            AsOf(context.services.desk.actor_name(a.actor_id), words.heard(a), not a.is_fresh)
            for a in advice.as_of
        ],
    )
