"""What a guest keeps of a visit that another actor leads: own notes, and steps taken on."""

from collections.abc import Mapping

from PySide6.QtCore import Qt

from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.buttons import Button, put_icon
from advisor_desk.gui.cards import Card, FieldRow
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import NotesEdit
from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.labels import Label
from advisor_desk.gui.notices import Notice
from advisor_desk.gui.visits.steps import Steps
from advisor_desk.gui.writing import typed
from advisor_desk.gui.writing.form_draft import FormDraft


class OwnPart(Card):
    """Hidden where one's own actor does not take part. What is typed is kept as in any form."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._visit: Engagement | None = None
        self._notice = Notice()
        self.notes_edit = NotesEdit()
        self.notes_edit.setMinimumHeight(scaled(120))
        self._notes = FieldRow("", self.notes_edit)
        self._steps_label = Label("", "h3")
        self.steps = Steps(context)
        self.save_button = Button(kind="primary")
        for part in (self._notice, self._notes, self._steps_label, self.steps):
            self.body.addWidget(part)
        self.body.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.draft = FormDraft(
            context,
            Form.OWN_PART,
            self._notice,
            self,
            typed=self._typed,
            restore=self._restore,
            again=self._show_again,
            tell=lambda e: self._notes.set_problem(context.say(e)),
        )
        self.notes_edit.textChanged.connect(self._edited)
        self.steps.changed.connect(self._edited)
        self.save_button.clicked.connect(self.save)
        self.retranslate()
        self.hide()

    def show_visit(self, visit: Engagement | None) -> None:
        """Show the own part of a visit that another actor leads; None shows nothing."""
        self.draft.pause()
        mine = self._context.services.desk.me.actor.id
        is_guest = visit is not None and visit.actor_id != mine and mine in visit.actors
        self._visit = visit if is_guest else None
        self.setVisible(is_guest)
        if visit is not None and is_guest:
            self._fill(visit)
            self.draft.open(visit.id, visit.company_id)

    def pause(self) -> None:
        self.draft.pause()

    def save(self) -> None:
        """Keep it. What is wrong is said beside the notes, and nothing typed is lost."""
        if self._visit is None:
            return
        visit, visits = self._visit, self._context.services.joint_visits
        self._notes.set_problem("")
        try:
            visits.write_own(
                visit.id,
                self.notes_edit.toPlainText(),
                self.steps.steps(visit),
                self.steps.removed(),
            )
        except AdvisorDeskError as error:
            self._notes.set_problem(self._context.say(error))
            self.notes_edit.setFocus()
            return
        self.draft.finish()
        self._context.window.notify(self.tr("Your part of the visit is kept."))
        self.show_visit(visit)

    def retranslate(self) -> None:
        self.set_heading(self.tr("Your part of the visit"))
        self._notes.set_text(self.tr("Our own n&otes"))
        self._notes.set_hint(self.tr("Only your own actor reads these."))
        self._steps_label.setText(self.tr("What you have promised"))
        self.save_button.setText(self.tr("&Keep your part"))
        put_icon(self.save_button, "check")
        self.steps.retranslate()
        self.draft.retranslate()

    def _fill(self, visit: Engagement) -> None:
        services, mine = self._context.services, self._context.services.desk.me.actor.id
        blocked = self.notes_edit.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.notes_edit.setPlainText(services.own_notes.of(visit.id))
        self.notes_edit.blockSignals(blocked)
        self._notes.set_problem("")
        steps = services.visits.steps(visit.id)
        self.steps.set_steps([s for s in steps if s.owner_actor_id == mine and not s.done_on])

    def _show_again(self) -> None:
        self.show_visit(self._visit)

    def _edited(self) -> None:
        self.draft.touch()

    def _typed(self) -> Mapping[str, object]:
        return {"notes": self.notes_edit.toPlainText(), "steps": self.steps.typed()}

    def _restore(self, fields: Mapping[str, object]) -> None:
        self.notes_edit.setPlainText(typed.text(fields, "notes"))
        self.steps.restore(fields)
