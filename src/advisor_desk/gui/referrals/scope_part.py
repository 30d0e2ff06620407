"""What goes along with a referral: kinds of facts, and which contacts and notes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from advisor_desk.domain.companies import Contact
from advisor_desk.domain.consents import Scope
from advisor_desk.domain.engagements import Engagement
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.refer_page_ui import Ui_ReferPage
from advisor_desk.gui.moments import day_text, local_day
from advisor_desk.gui.record_ticks import RecordTick

_INDENT = 26


class ScopePart(QObject):
    """The tick boxes under "What to hand over"."""

    changed = Signal()

    def __init__(self, context: Context, ui: Ui_ReferPage, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._visits: Sequence[Engagement] = ()
        self._checks: dict[Scope, QCheckBox] = {
            Scope.FACTS: ui.facts_check,
            Scope.CONTACTS: ui.contacts_check,
            Scope.NOTES: ui.notes_check,
            Scope.CHECKLIST: ui.checklist_check,
        }
        self._contacts = _Ticks(ui.contacts_list)
        self._notes = _Ticks(ui.notes_list)
        for check in self._checks.values():
            check.toggled.connect(self._tell)
        self._contacts.changed.connect(self.changed)
        self._notes.changed.connect(self.changed)

    def begin(self, contacts: Sequence[Contact], visits: Sequence[Engagement]) -> None:
        """Offer these contacts and these visits' notes; the facts are ticked to start with."""
        self._contacts.offer(
            (c.id, f"{c.name}, {c.title}" if c.title else c.name) for c in contacts
        )
        self._visits = visits
        self._notes.offer(self._notes_words())
        self.set_scope(frozenset({Scope.FACTS}))
        self.retranslate()

    def retranslate(self) -> None:
        words = self._context.words
        for scope, check in self._checks.items():
            check.setText(words.code(scope))
            check.setToolTip(words.text(f"consent.scope.{scope}.help"))
            check.setAccessibleDescription(words.text(f"consent.scope.{scope}.help"))
        self._notes.rename(self._notes_words())

    def _notes_words(self) -> Iterator[tuple[UUID, str]]:
        words = self._context.words
        for visit in self._visits:
            yield visit.id, f"{words.code(visit.kind)}, {day_text(local_day(visit.starts_at))}"

    def scope(self) -> frozenset[Scope]:
        return frozenset(scope for scope, check in self._checks.items() if check.isChecked())

    def set_scope(self, scope: Iterable[Scope]) -> None:
        wanted = set(scope)
        for kind, check in self._checks.items():
            check.setChecked(kind in wanted)
        self._show_lists()

    def contact_ids(self) -> tuple[UUID, ...]:
        return self._contacts.ticked() if Scope.CONTACTS in self.scope() else ()

    def notes_of(self) -> frozenset[UUID]:
        return frozenset(self._notes.ticked() if Scope.NOTES in self.scope() else ())

    def fields(self) -> Mapping[str, object]:
        return {
            "scope": sorted(self.scope()),
            "contacts": [str(i) for i in self._contacts.ticked()],
            "notes_of": [str(i) for i in self._notes.ticked()],
        }

    def restore(self, fields: Mapping[str, object]) -> None:
        self._contacts.tick(_strings(fields["contacts"]))
        self._notes.tick(_strings(fields["notes_of"]))
        self.set_scope(Scope(code) for code in _strings(fields["scope"]))

    def _tell(self) -> None:
        self._show_lists()
        self.changed.emit()

    def _show_lists(self) -> None:
        scope = self.scope()
        self._contacts.show_if(Scope.CONTACTS in scope)
        self._notes.show_if(Scope.NOTES in scope)


class _Ticks(QObject):
    """A list of records to tick, indented under its kind."""

    changed = Signal()

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        self._boxes: dict[UUID, RecordTick] = {}
        self._layout = QVBoxLayout(place)
        self._layout.setContentsMargins(_INDENT, 0, 0, 4)
        self._layout.setSpacing(2)

    def offer(self, records: Iterable[tuple[UUID, str]]) -> None:
        for box in self._boxes.values():
            box.hide()
            box.setParent(None)
            box.deleteLater()
        self._boxes = {}
        for record_id, text in records:
            box = RecordTick(text)
            box.toggled.connect(lambda _on: self.changed.emit())
            self._layout.addWidget(box)
            self._boxes[record_id] = box

    def rename(self, records: Iterable[tuple[UUID, str]]) -> None:
        for record_id, text in records:
            self._boxes[record_id].set_record(text)

    def ticked(self) -> tuple[UUID, ...]:
        return tuple(record for record, box in self._boxes.items() if box.isChecked())

    def tick(self, records: Iterable[str]) -> None:
        wanted = set(records)
        for record, box in self._boxes.items():
            box.setChecked(str(record) in wanted)

    def show_if(self, wanted: bool) -> None:
        self._place.setVisible(wanted and bool(self._boxes))


def _strings(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list | tuple) else []
