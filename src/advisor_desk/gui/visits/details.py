"""What it is, where, in which role and why."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advisor_desk.domain.engagements import Engagement, Kind, Place, Role
from advisor_desk.gui.cards import mark_invalid
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.visit_details_ui import Ui_VisitDetails
from advisor_desk.gui.visits.section import Fields, Section
from advisor_desk.gui.writing import typed


class Details(Section):
    """Kind, place, role and purpose; tells its page when one of the first three changes."""

    role_changed = Signal()
    kind_changed = Signal()
    place_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.ui = Ui_VisitDetails()
        self.ui.setupUi(self)
        self.ui.kind_choice.changed.connect(self._on_kind)
        self.ui.place_choice.changed.connect(self._on_place)
        self.ui.role_choice.changed.connect(self._on_role)
        self.ui.place_edit.textEdited.connect(self.changed)
        self.ui.purpose_edit.textEdited.connect(self.changed)
        self.retranslate()

    def kind(self) -> Kind:
        return cast("Kind | None", self.ui.kind_choice.value()) or Kind.VISIT

    def place(self) -> Place:
        return cast("Place | None", self.ui.place_choice.value()) or Place.AT_COMPANY

    def role(self) -> Role:
        return cast("Role | None", self.ui.role_choice.value()) or Role.OUTREACH

    def set_engagement(self, engagement: Engagement) -> None:
        self._choose(engagement.kind, engagement.place, engagement.role)
        self.ui.place_edit.setText(engagement.place_text)
        self.ui.purpose_edit.setText(engagement.purpose)

    def applied_to(self, engagement: Engagement) -> Engagement:
        return replace(
            engagement,
            kind=self.kind(),
            place=self.place(),
            place_text=self.ui.place_edit.text(),
            role=self.role(),
            purpose=self.ui.purpose_edit.text(),
        )

    def typed(self) -> dict[str, object]:
        return {
            "kind": self.kind().value,
            "place": self.place().value,
            "place_text": self.ui.place_edit.text(),
            "role": self.role().value,
            "purpose": self.ui.purpose_edit.text(),
        }

    def restore(self, fields: Fields) -> None:
        self._choose(
            typed.code(Kind, fields.get("kind")) or self.kind(),
            typed.code(Place, fields.get("place")) or self.place(),
            typed.code(Role, fields.get("role")) or self.role(),
        )
        self.ui.place_edit.setText(typed.text(fields, "place_text"))
        self.ui.purpose_edit.setText(typed.text(fields, "purpose"))

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        words = self._context.words
        for choice, kind, label in (
            (self.ui.kind_choice, Kind, self.ui.kind_label),
            (self.ui.place_choice, Place, self.ui.place_label),
            (self.ui.role_choice, Role, self.ui.role_label),
        ):
            choice.set_choices([(code, words.code(code)) for code in kind])
            choice.setAccessibleName(label.text().replace("&", ""))
        self._tell_place()
        self._tell_role()

    def set_problem(self, text: str) -> None:
        self.ui.purpose_problem.set_text(text)
        mark_invalid(self.ui.purpose_edit, text)
        if text:
            self.ui.purpose_edit.setFocus()

    def summary(self) -> str:
        """The part in one line, as a card that is folded shows it."""
        words = self._context.words
        where = self.ui.place_edit.text().strip() or words.code(self.place())
        said = (words.code(self.kind()), where, words.code(self.role()))
        return " · ".join((*said, self.ui.purpose_edit.text().strip())).strip(" ·")

    def _choose(self, kind: Kind, place: Place, role: Role) -> None:
        self.ui.kind_choice.set_value(kind)
        self.ui.place_choice.set_value(place)
        self.ui.role_choice.set_value(role)
        self._tell_place()
        self._tell_role()

    def _on_kind(self) -> None:
        self.kind_changed.emit()
        self.changed.emit()

    def _on_place(self) -> None:
        self._tell_place()
        self.place_changed.emit()
        self.changed.emit()

    def _on_role(self) -> None:
        self._tell_role()
        self.role_changed.emit()
        self.changed.emit()

    def _tell_place(self) -> None:
        asked = {
            Place.AT_COMPANY: self.tr("Address, if it is not the usual one"),
            Place.ELSEWHERE: self.tr("Where"),
            Place.ONLINE: self.tr("Link to the meeting"),
            Place.PHONE: self.tr("Number to call"),
        }[self.place()]
        self.ui.place_edit.setPlaceholderText(asked)
        self.ui.place_edit.setAccessibleName(asked)

    def _tell_role(self) -> None:
        self.ui.role_hint.setText(self._context.words.text(f"role.{self.role()}.help"))
