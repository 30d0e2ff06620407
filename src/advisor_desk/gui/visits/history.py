"""Who changed what when, latest first."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from advisor_desk.domain.codes import Maturity, Need
from advisor_desk.domain.engagements import Kind, Place, Role, Status
from advisor_desk.domain.travel import TravelMode
from advisor_desk.gui.cards import Card, Line
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Label
from advisor_desk.gui.layouts import empty
from advisor_desk.gui.moments import moment_text
from advisor_desk.services.visits import Revision

_LONGEST = 80
_CODES = {"role": Role, "kind": Kind, "place": Place, "status": Status, "travel_mode": TravelMode}


class History(Card):
    """A few lines a change: moment and person, then field by field."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.body.setSpacing(4)
        self._context = context

    def show_revisions(self, revisions: list[Revision]) -> None:
        self.set_heading(self.tr("History"))
        empty(self.body)
        for revision in reversed(revisions):
            self._add(revision)

    def _add(self, revision: Revision) -> None:
        if self.body.count():
            self.body.addWidget(Line())
        desk = self._context.services.desk
        by = desk.adviser_name(revision.by) or self.tr("Somebody else")
        self.body.addWidget(Label(f"{moment_text(revision.at)} · {by}", "muted", wrap=True))
        if revision.is_first:
            self.body.addWidget(Label(self.tr("Noted for the first time"), wrap=True))
            return
        names = _names()
        for field, (before, after) in revision.fields.items():
            if field in names:
                said = self._change(field, before, after)
                self.body.addWidget(Label(f"{names[field]}: {said}", wrap=True))

    def _change(self, field: str, before: Any, after: Any) -> str:  # noqa: ANN401 - as kept
        old, new = self._said(field, before), self._said(field, after)
        if len(old) + len(new) > _LONGEST or "\n" in old + new:
            return self.tr("changed")
        if not new:
            return self.tr("{old} taken away").format(old=old)
        return f"{old} → {new}" if old else new

    def _said(self, field: str, value: Any) -> str:  # noqa: ANN401 - as kept
        words = self._context.words
        if value in (None, "", [], {}):
            return ""
        if field in _CODES:
            return words.code(_CODES[field](value))
        if field in {"starts_at", "ends_at"}:
            return moment_text(datetime.fromisoformat(str(value)))
        if field == "maturity":
            return words.code(Maturity(int(value)))
        if field == "travel_km":
            return self.tr("{km} km").format(km=value) if value else ""
        if field == "needs":
            return ", ".join(words.code(Need(one)) for one in value)
        return value if isinstance(value, str) else ""


def _names() -> dict[str, str]:
    """Fields that an adviser knows; others of a row are the program's own."""
    say = QCoreApplication.translate
    return {
        "starts_at": say("History", "Start"),
        "ends_at": say("History", "End"),
        "kind": say("History", "Kind"),
        "role": say("History", "Role"),
        "status": say("History", "State"),
        "place": say("History", "Place"),
        "place_text": say("History", "Address or link"),
        "purpose": say("History", "Purpose"),
        "needs": say("History", "Needs"),
        "participants": say("History", "Who came along"),
        "met_women": say("History", "Women met"),
        "met_men": say("History", "Men met"),
        "met_other": say("History", "Other or not stated met"),
        "contact_ids": say("History", "Contacts met"),
        "notes": say("History", "Notes"),
        "summary": say("History", "Shared summary"),
        "maturity": say("History", "Export maturity"),
        "travel_mode": say("History", "Travelled by"),
        "travel_km": say("History", "Distance"),
        "go_anyway_reason": say("History", "Reason for going"),
        "cancelled_because": say("History", "Reason for cancelling"),
    }
