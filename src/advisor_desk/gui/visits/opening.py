"""Which page an engagement opens on: a plan of ours is changed, all else is logged or read."""

from advisor_desk.domain.engagements import Engagement, Status
from advisor_desk.gui.context import Context


def open_engagement(context: Context, engagement: Engagement) -> None:
    """A plan whose time is over is there to be logged."""
    desk = context.services.desk
    is_ours = engagement.actor_id == desk.me.actor.id
    is_ahead = engagement.status is Status.PLANNED and engagement.ends_at > desk.now()
    page = "plan" if is_ours and is_ahead else "log"
    context.window.show_page(page, engagement_id=engagement.id)
