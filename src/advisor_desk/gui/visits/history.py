"""Who changed what when, latest first."""

from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from advisor_desk.domain.engagements import Participant
from advisor_desk.gui.cards import Card, Line
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Label
from advisor_desk.gui.layouts import empty
from advisor_desk.gui.moments import moment_text
from advisor_desk.gui.visits.former_text import FormerText
from advisor_desk.services.visits import Revision

_LONGEST = 80


class History(Card):
    """A few lines a change: moment and person, then field by field."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.body.setSpacing(4)
        self._context = context
        self._contacts: Mapping[UUID, str] = {}

    def show_revisions(self, revisions: list[Revision], company_id: UUID) -> None:
        """`company_id` is whose contacts were met."""
        contacts = self._context.services.companies.contacts(company_id)
        self._contacts = {contact.id: contact.name for contact in contacts}
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
                self._add_change(names[field], self._said(field, before), self._said(field, after))

    def _add_change(self, name: str, old: str, new: str) -> None:
        """What is too long for a line is a button away."""
        is_long = len(old) + len(new) > _LONGEST or "\n" in old + new
        said = self.tr("changed") if is_long else self._change(old, new)
        self.body.addWidget(Label(f"{name}: {said}", wrap=True))
        if is_long and old:
            self.body.addWidget(FormerText(name, old))

    def _change(self, old: str, new: str) -> str:
        if old == new:
            return self.tr("changed")
        if not new:
            return self.tr("{old} taken away").format(old=old)
        return f"{old} → {new}" if old else new

    def _said(self, field: str, value: Any) -> str:  # noqa: ANN401 - of any field
        if value in (None, ""):
            return ""
        match value:
            case tuple():
                return ", ".join(self._said(field, one) for one in value)
            case Enum():
                return self._context.words.code(value)
            case datetime():
                return moment_text(value)
            case Participant():
                return self._participant(value)
            case UUID():
                return self._contacts.get(value) or self.tr("somebody no longer on record")
        return self.tr("{km} km").format(km=value) if field == "travel_km" else str(value)

    def _participant(self, one: Participant) -> str:
        desk = self._context.services.desk
        names = desk.adviser_name(one.adviser_id), desk.actor_name(one.actor_id)
        return ", ".join(filter(None, names))


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
