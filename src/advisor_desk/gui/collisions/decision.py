"""What is decided about a collision: one visit, divided steps, or a note of it."""

from typing import cast
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advisor_desk.domain.engagements import Engagement, Participant, ReasonMissing
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.invitations import Answer
from advisor_desk.domain.outreach.resolutions import AgreementUnattributed, Solution
from advisor_desk.domain.text import TextTooLong
from advisor_desk.gui.cards import mark_invalid
from advisor_desk.gui.collisions.words import CaseWords
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.collision_decision_ui import Ui_CollisionDecision
from advisor_desk.gui.moments import local_day, short_day_text
from advisor_desk.gui.visits.section import Fields
from advisor_desk.gui.visits.steps import Steps
from advisor_desk.gui.writing import typed
from advisor_desk.services.collisions import CaseView


class Decision(QWidget):
    """Only ways that are open are offered; what was typed for one stays while another shows."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = CaseWords(context)
        self._view: CaseView | None = None
        self.ui = Ui_CollisionDecision()
        self.ui.setupUi(self)
        self.steps = Steps(context)
        self.ui.steps_box.addWidget(self.steps)
        self.ui.way_choice.changed.connect(self._on_way)
        self.ui.lead_choice.changed.connect(self._on_lead)
        self.ui.answered_by.changed.connect(self.changed)
        self.ui.note_edit.textChanged.connect(self.changed)
        self.steps.changed.connect(self.changed)

    def solution(self) -> Solution:
        return cast("Solution | None", self.ui.way_choice.value()) or Solution.NOTED

    def lead(self) -> Engagement:
        """The visit that is kept where they become one."""
        view = self._shown()
        chosen = self.ui.lead_choice.value()
        return view.second if chosen == view.second.id else view.first

    def note(self) -> str:
        return self.ui.note_edit.toPlainText()

    def answer(self) -> Answer:
        by = self.ui.answered_by
        return Answer(accepts=True, said_by=by.who(), channel=by.channel())

    def show_view(self, view: CaseView) -> None:
        """Begin anew on this collision."""
        self._view = view
        self.steps.set_guests([_guest(visit) for visit in (view.first, view.second)])
        self.steps.set_steps(())
        self._set_note("")
        self.ui.answered_by.restore({})
        self._offer(None, None)
        if view.case.collision.is_ahead:
            self.ui.lead_choice.set_value(self._own().id)
        self._show_parts()

    def typed(self) -> dict[str, object]:
        return {
            "way": self.solution().value,
            "lead": str(self.lead().id),
            "note": self.note(),
            "steps": self.steps.typed(),
            **self.ui.answered_by.typed(),
        }

    def restore(self, fields: Fields) -> None:
        self._offer(typed.code(Solution, fields.get("way")), typed.identity(fields.get("lead")))
        self._set_note(typed.text(fields, "note"))
        self.steps.restore(fields)
        self.ui.answered_by.restore(fields)
        self._show_parts()

    def show_problem(self, error: AdvisorDeskError) -> str:
        """Say it beside the field that it concerns, and go there."""
        said = self._context.say(error)
        if isinstance(error, ReasonMissing | TextTooLong):
            self.ui.note_problem.set_text(said)
            mark_invalid(self.ui.note_edit, said)
            self.ui.note_edit.setFocus()
        elif isinstance(error, AgreementUnattributed):
            self.ui.answered_by.set_problem(said)
        return said

    def clear_problems(self) -> None:
        self.ui.note_problem.set_text("")
        mark_invalid(self.ui.note_edit, "")
        self.ui.answered_by.set_problem("")

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.ui.answered_by.retranslate(self._context.words)
        self.steps.retranslate()
        if self._view is not None:
            self._offer(self.solution(), self.lead().id)
            self._show_parts()

    def _offer(self, way: Solution | None, lead: UUID | None) -> None:
        view = self._shown()
        ways = [s for s in Solution if s is not Solution.JOINT or view.case.collision.is_ahead]
        names = {
            Solution.JOINT: self.tr("Make it joint"),
            Solution.DIVIDED: self.tr("Divide the steps"),
            Solution.NOTED: self.tr("Note it"),
        }
        self.ui.way_choice.set_choices([(one, names[one]) for one in ways])
        self.ui.way_choice.set_value(way if way in ways else ways[0])
        self.ui.way_choice.setAccessibleName(self.tr("What you decide"))
        leads = [(visit.id, self._lead_name(visit)) for visit in (view.first, view.second)]
        self.ui.lead_choice.set_choices(leads)
        self.ui.lead_choice.set_value(lead or view.first.id)
        self.ui.lead_choice.setAccessibleName(self.tr("Who leads?"))
        self.ui.help_label.setText(self._words.what_to_do(view.case))

    def _show_parts(self) -> None:
        way, ui = self.solution(), self.ui
        ui.joint_part.setVisible(way is Solution.JOINT)
        ui.steps_part.setVisible(way is Solution.DIVIDED)
        ui.way_label.setText(
            {
                Solution.JOINT: self.tr("One leads, the other comes along to that visit."),
                Solution.DIVIDED: self.tr("Both go; each does what it took on."),
                Solution.NOTED: self.tr("Both go as planned, and both know of it."),
            }[way]
        )
        label = self.tr("&Note *") if way is Solution.NOTED else self.tr("&Note")
        ui.note_label.setText(label)
        own = self._context.services.desk.me.actor.id
        asks = self.tr("Leave the name empty to ask them first: their visit stands until then.")
        told = self.tr("It is their visit: say who there agreed.")
        ui.answered_by.set_hint(asks if self.lead().actor_id == own else told)

    def _own(self) -> Engagement:
        view, own = self._shown(), self._context.services.desk.me.actor.id
        return view.second if view.second.actor_id == own else view.first

    def _lead_name(self, visit: Engagement) -> str:
        actor = self._context.services.desk.actor_name(visit.actor_id)
        return f"{actor}, {short_day_text(local_day(visit.starts_at))}"

    def _set_note(self, text: str) -> None:
        blocked = self.ui.note_edit.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.ui.note_edit.setPlainText(text)
        self.ui.note_edit.blockSignals(blocked)

    def _on_way(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _on_lead(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _shown(self) -> CaseView:
        assert self._view is not None  # noqa: S101 - shown before it is asked
        return self._view


def _guest(visit: Engagement) -> Participant:
    return Participant(actor_id=visit.actor_id, adviser_id=visit.adviser_id)
