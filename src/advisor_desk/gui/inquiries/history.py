"""What has happened to an inquiry, in words."""

from dataclasses import dataclass

from advisor_desk.domain.inquiries import Happening, State
from advisor_desk.gui.context import Context
from advisor_desk.gui.moments import moment_text
from advisor_desk.gui.timeline_entry import TimelineItem

_ICONS = {
    State.NEW: "inbox",
    State.ASSIGNED: "user-check",
    State.REROUTED: "corner-up-right",
    State.ANSWERED: "reply",
    State.CLOSED: "archive",
}


@dataclass(frozen=True)
class HistoryWords:
    """Each happening as an item of the timeline."""

    context: Context

    def item(self, told: Happening) -> TimelineItem:
        words = self.context.words
        parts = [words.code(told.state), self._to(told)]
        if told.reason:
            parts.append(words.code(told.reason))
        how = words.code(told.channel) if told.channel else ""
        chips = [(part, "neutral") for part in (self._who(told), how) if part]
        return TimelineItem(
            when_text=moment_text(told.at),
            kind_icon=_ICONS[told.state],
            heading=": ".join(part for part in parts if part),
            body=told.note,
            chips=chips,
        )

    def _to(self, told: Happening) -> str:
        desk = self.context.services.desk
        names = (desk.adviser_name(told.adviser_id), desk.actor_name(told.actor_id))
        return ", ".join(name for name in names if name)

    def _who(self, told: Happening) -> str:
        return told.said_by or self.context.services.desk.adviser_name(told.recorded_by)
