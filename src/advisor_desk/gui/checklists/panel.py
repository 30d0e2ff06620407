"""The checklist of one company: what is answered, by whom, and what is still to be asked."""

from collections.abc import Mapping
from typing import cast
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from advisor_desk.domain.checklists import (
    AnswersMissing,
    Checklist,
    ChecklistMissing,
    NotDiscussedUnexplained,
    Standing,
)
from advisor_desk.domain.engagements import ReasonMissing
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.gui.buttons import Button, put_icon
from advisor_desk.gui.cards import Card, Problem
from advisor_desk.gui.checklists.answers import ChecklistAnswers
from advisor_desk.gui.checklists.deferral import Deferral
from advisor_desk.gui.checklists.form import ChecklistForm
from advisor_desk.gui.checklists.words import ChecklistWords
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Chip, Label
from advisor_desk.gui.writing import typed

CONCERNS = (AnswersMissing, NotDiscussedUnexplained, ChecklistMissing)


class ChecklistPanel(Card):
    """Asks where something is to be asked; shows and confirms where it is answered."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, ChecklistWords(context)
        self._held: Checklist | None = None
        self._standing = Standing.NOT_YET_MET
        self._company_id: UUID | None = None
        self._new_id = new_id()
        self._is_needed = False
        self.is_asking = False
        self._is_brief = False
        self.form = ChecklistForm(context, context.services.checklists.questions())
        self.answers = ChecklistAnswers(context)
        self.deferral = Deferral()
        self._progress = Chip("", "neutral")
        self._said = Label("", "muted", wrap=True)
        self.confirm_button = Button("", "circle-check")
        self.ask_button = Button("", "clipboard-pen")
        self.show_button = Button(kind="link")
        self._problem = Problem()
        self._lay_out()
        self._connect()

    def show_company(self, company_id: UUID, *, needed: bool, alone: bool = False) -> None:
        """Show how the company stands. `needed`: a first contact cannot do without.

        Where it stands `alone` it opens the questions if they are owed, else the answers.
        """
        self._is_brief = not alone
        checklists = self._context.services.checklists
        self._company_id, self._is_needed = company_id, needed
        self._new_id = new_id()  # one however often saving is tried
        self._held, self._standing = checklists.of(company_id), checklists.standing(company_id)
        is_answered = bool(self._held and self._held.is_complete)
        self.is_asking = (needed or (alone and self._standing.is_owed)) and not is_answered
        if alone and self._standing is Standing.NOT_YET_MET:
            self.is_asking = True
        self.form.ask(checklists.questions())
        self.form.clear()
        if self._held and self._held.answers:
            self.form.set_given(self._held)
        self.deferral.set_reason("")
        self.deferral.open(opened=False)
        self.set_problem(None)
        self._tell()

    def take_focus(self) -> None:
        """Go to the first thing to be done here."""
        if self.is_asking:
            self.form.take_focus()
        else:
            can_confirm = not self.confirm_button.isHidden()
            (self.confirm_button if can_confirm else self.ask_button).setFocus()

    def refresh(self) -> None:
        """Hear of a confirmation or of answers that came in; what is being typed stays."""
        if self._company_id and not self.is_asking:
            alone = not self._is_brief
            self.show_company(self._company_id, needed=self._is_needed, alone=alone)

    def checklist(self, engagement_id: UUID | None) -> Checklist | None:
        """What is to be saved: answers, or the reason for deferring; None if nothing is."""
        is_deferred = self.is_asking and self.deferral.is_open
        answers = self.form.answers() if self.is_asking and not is_deferred else ()
        if self._company_id is None or not (is_deferred or answers):
            return None
        questions, me = self.form.questions, self._context.services.desk.me
        return Checklist(
            id=self._new_id,
            company_id=self._company_id,
            engagement_id=engagement_id,
            actor_id=me.actor.id,
            adviser_id=me.adviser.id,
            question_set=questions.code,
            question_set_version=questions.version,
            filled_on=self._context.services.desk.today(),
            answers=answers,
            deferred_because=self.deferral.reason() if is_deferred else "",
        )

    def typed(self) -> dict[str, object]:
        return {
            "asking": self.is_asking,
            "questions": self.form.questions.version,
            "answers": self.form.typed(),
            "defers": self.deferral.is_open,
            "defer_reason": self.deferral.reason(),
        }

    def restore(self, fields: Mapping[str, object]) -> None:
        self.is_asking = self.is_asking or bool(fields.get("asking"))
        kept = fields.get("answers")
        if isinstance(kept, dict):
            self._ask_as_begun(typed.number(fields, "questions"))
            self.form.restore(kept)
        self.deferral.set_reason(typed.text(fields, "defer_reason"))
        self.deferral.open(opened=bool(fields.get("defers")))
        self._show_parts()

    def set_problem(self, error: AdvisorDeskError | None) -> bool:
        """Say it beside the question it concerns. Whether it concerns the checklist at all."""
        self._problem.set_text("")
        self.deferral.set_problem("")
        self.form.mark((), "")
        match error:
            case AnswersMissing():
                self._problem.set_text(self.say(error))
                self.form.mark(error.items, self.tr("Choose an answer."))
            case NotDiscussedUnexplained():
                self._problem.set_text(self.say(error))
                self.form.mark(error.items, self.tr("Say briefly why it did not come up."))
            case ChecklistMissing():
                self._problem.set_text(self.say(error))
                self._ask()
            case ReasonMissing(act="defer"):
                self.deferral.set_problem(self._context.say(error))
            case _:
                return False
        return True

    def say(self, error: AdvisorDeskError) -> str:
        """The sentence for an error, with questions as an adviser knows them."""
        return self._words.error(error, self.form.questions)

    def retranslate(self) -> None:
        self.set_heading(self.tr("Horizontal criteria"))
        self.confirm_button.setText(self.tr("Still right: conf&irm"))
        put_icon(self.confirm_button, "circle-check")
        self.show_button.setText(self.tr("Show the answers"))
        put_icon(self.show_button, "chevron-down")
        self.form.retranslate()
        self._tell()

    def _tell(self) -> None:
        """What is said of this company."""
        self.ask_button.setText(self._ask_words())
        put_icon(self.ask_button, "clipboard-pen")
        given = self._words.given_by(self._held) if self._held and self._held.answers else ""
        self.form.tell_given(given)
        self._show_parts()

    def _ask_as_begun(self, number: int) -> None:
        """What was begun in an older version is finished in it."""
        code = self.form.questions.code
        versions = self._context.services.question_sets.versions(code)
        for one in versions:
            if one.questions.version == number:
                self.form.ask(one.questions)

    def _lay_out(self) -> None:
        self.tools.addWidget(self._progress)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.confirm_button)
        buttons.addWidget(self.ask_button)
        buttons.addStretch(1)
        for part in (self._said, self._problem):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self.body.addWidget(self.answers)
        self.body.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.form)
        self.body.addWidget(self.deferral)

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.deferral.changed.connect(self._on_changed)
        self.deferral.toggled.connect(self._show_parts)
        self.confirm_button.clicked.connect(self._confirm)
        self.ask_button.clicked.connect(self._on_ask)
        self.show_button.clicked.connect(self._show_answers)

    def _show_parts(self) -> None:
        held, asking = self._held, self.is_asking
        self.form.setVisible(asking and not self.deferral.is_open)
        self.deferral.setVisible(asking)
        shows = bool(held and held.answers) and not asking
        self.answers.setVisible(shows)
        if held and shows:
            self.answers.show_checklist(held, results_only=self._is_brief)
        self.show_button.setVisible(shows and self._is_brief)
        today = self._context.services.desk.today()
        can_confirm = bool(held and held.is_complete and held.confirmed_on != today)
        self.confirm_button.setVisible(shows and can_confirm)
        self.ask_button.setVisible(not asking)
        self._said.setText(
            self._words.standing(
                held, self._standing, needed=self._is_needed, asking=self.is_asking
            )
        )
        self._tell_progress()

    def _tell_progress(self) -> None:
        if self.is_asking and not self.deferral.is_open:
            done, whole = len(self.form.answers()), len(self.form.items)
            said = self.tr("{done} of {all}").format(done=done, all=whole)
            self._progress.set_chip(said, "green" if done == whole else "amber")
        elif self.is_asking:
            self._progress.set_chip(self.tr("Put off"), "amber")
        else:
            owed = self._standing.is_owed or self._is_needed
            tone = "green" if self._standing is Standing.VALID else "amber" if owed else "neutral"
            self._progress.set_chip(self._context.words.code(self._standing), tone)

    def _show_answers(self) -> None:
        self._is_brief = False
        self._show_parts()
        (self.ask_button if self.confirm_button.isHidden() else self.confirm_button).setFocus()

    def _ask_words(self) -> str:
        is_answered = bool(self._held and self._held.answers)
        return self.tr("Change the answers…") if is_answered else self.tr("Fill &in now…")

    def _ask(self) -> None:
        self.is_asking = True
        self._show_parts()
        self.form.take_focus()

    def _on_ask(self) -> None:
        self._ask()
        self.changed.emit()

    def _on_changed(self) -> None:
        self._tell_progress()
        self.changed.emit()

    def _confirm(self) -> None:
        held = cast("Checklist", self._held)
        try:
            self._context.services.checklists.confirm(held.id)
        except AdvisorDeskError as error:
            self._problem.set_text(self._context.say(error))
        else:
            self._is_needed = False
            self.refresh()
            self._context.window.notify(self.tr("The answers were confirmed today."))
