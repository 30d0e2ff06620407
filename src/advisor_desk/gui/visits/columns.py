"""The columns of the list of visits."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from advisor_desk.domain.engagements import Engagement, Kind, Place, Status
from advisor_desk.gui.context import Context
from advisor_desk.gui.moments import dated_text, local_day, time_text
from advisor_desk.gui.table import Column

_ICONS = {
    Kind.VISIT: "map-pin",
    Kind.CALL: "phone",
    Kind.MEETING: "users",
    Kind.ACTIVITY: "calendar-check",
}
_STATES = {
    Status.PLANNED: ("calendar-clock", "accent"),
    Status.DONE: ("circle-check", "green"),
    Status.CANCELLED: ("calendar-x", "muted"),
}


@dataclass(frozen=True)
class Listed:
    """An engagement with its company's name."""

    engagement: Engagement
    company: str


@dataclass(frozen=True)
class ListWords:
    """What the cells say, in the language of the moment."""

    context: Context

    def columns(self) -> list[Column[Listed]]:
        say = QCoreApplication.translate
        return [
            Column(say("VisitColumns", "When"), self.when, lambda r: r.engagement.starts_at),
            Column(
                say("VisitColumns", "Company"),
                lambda r: r.company,
                lambda r: r.company.casefold(),
                icon=self.kind_icon,
            ),
            Column(say("VisitColumns", "Who"), self.who, lambda r: self.who(r).casefold()),
            Column(say("VisitColumns", "Role"), self.role, self.role, yields=1),
            Column(say("VisitColumns", "Place"), self.place, self.place, yields=2),
            Column(say("VisitColumns", "State"), self.state, self.state, icon=self.state_icon),
        ]

    def when(self, row: Listed) -> str:
        """With the year where it is not this one."""
        starts_at = row.engagement.starts_at
        day = dated_text(local_day(starts_at), self.context.services.desk.today())
        return f"{day}, {time_text(starts_at)}"

    def who(self, row: Listed) -> str:
        desk, shown = self.context.services.desk, row.engagement
        if shown.adviser_id == desk.me.adviser.id:
            return QCoreApplication.translate("VisitColumns", "You")
        actor = desk.actor_name(shown.actor_id)
        adviser = desk.adviser_name(shown.adviser_id)
        if shown.actor_id == desk.me.actor.id:
            return adviser or actor
        return f"{adviser}, {actor}" if adviser else actor

    def role(self, row: Listed) -> str:
        return self.context.words.code(row.engagement.role)

    def place(self, row: Listed) -> str:
        return self.context.words.code(row.engagement.place)

    def state(self, row: Listed) -> str:
        return self.context.words.code(row.engagement.status)

    def kind_icon(self, row: Listed) -> tuple[str, str]:
        online = row.engagement.place is Place.ONLINE
        return "video" if online else _ICONS[row.engagement.kind], "muted"

    def state_icon(self, row: Listed) -> tuple[str, str]:
        return _STATES[row.engagement.status]
