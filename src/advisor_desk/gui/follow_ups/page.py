"""Doing a follow-up: what the company says came of the effort."""

from collections.abc import Mapping
from typing import cast
from uuid import UUID

from PySide6.QtCore import QEvent

from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.follow_ups import FollowUp, NothingFollowedUp
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.inquiries import Inquiry
from advisor_desk.domain.referrals import Referral
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.columns import Columns
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.follow_ups.answers_card import AnswersCard
from advisor_desk.gui.follow_ups.earlier import EarlierCard
from advisor_desk.gui.follow_ups.form import FollowUpForm
from advisor_desk.gui.follow_ups.moving import HandOverDialog, PostponeDialog
from advisor_desk.gui.follow_ups.words import StepWords
from advisor_desk.gui.forms.follow_up_page_ui import Ui_FollowUpPage
from advisor_desk.gui.moments import day_text
from advisor_desk.gui.shell import Page
from advisor_desk.gui.writing.form_draft import FormDraft
from advisor_desk.gui.writing.keys import form_keys
from advisor_desk.gui.writing.scrolling import FollowFocus, LowWindow, to_top
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.services.follow_ups import Asked


class FollowUpPage(Page):
    """One form; what was answered before stands beside it. One that is done is only read."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._asked: Asked | None = None
        self.ui = Ui_FollowUpPage()
        self.ui.setupUi(self)
        self.form = FollowUpForm(context, self.ui, self)
        self.answers, self.earlier = AnswersCard(context), EarlierCard(context)
        self.draft = FormDraft(
            context,
            Form.FOLLOW_UP,
            self.ui.notice,
            self,
            typed=self.form.typed,
            restore=self.form.restore,
            again=lambda: self._show(self._shown().step.id),
            tell=lambda e: self.ui.problem.set_text(self._context.say(e)),
        )
        self._lay_out()
        self._connect()
        self._retranslate()

    def arrive(self, **arguments: object) -> None:
        """Do, or read, the follow-up of `step_id`."""
        self._show(cast("UUID", arguments["step_id"]))
        to_top(self.ui.scroll)
        if self._shown().answered is None:
            self.form.take_focus()

    def leave(self) -> None:
        self.draft.pause()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def save(self) -> None:
        """Record it and finish its step; what is missing is said, and nothing typed is lost."""
        shown = self._shown()
        if shown.step.done_on:
            return
        self.ui.problem.set_text("")
        follow_ups, window = self._context.services.follow_ups, self._context.window
        try:
            recorded = follow_ups.record(self.form.made(self._new(shown)))
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
            if isinstance(error, NothingFollowedUp):
                self.form.take_focus()
            return
        self.draft.finish()
        said = self.tr("The follow-up is recorded.")
        window.notify(said, lambda: follow_ups.take_back(recorded.id))
        window.replace_page("company", company_id=recorded.company_id)

    def _lay_out(self) -> None:
        self.columns = Columns()
        self.columns.set_shares(60, 40)
        self.columns.main.addWidget(self.ui.main_part)
        self.columns.main.addWidget(self.answers)
        self.columns.main.addStretch(1)
        self.columns.side.addWidget(self.ui.side_part)
        self.columns.side.addWidget(self.earlier)
        self.columns.side.addStretch(1)
        self.ui.scroll.body.addWidget(self.columns)
        self.ui.scroll.body.addStretch(1)
        guard_wheel(self)
        order_tabs(self)

    def _connect(self) -> None:
        ui = self.ui
        self.form.changed.connect(self.draft.touch)
        ui.save_button.clicked.connect(self.save)
        ui.about_button.clicked.connect(self._open_about)
        ui.postpone_button.clicked.connect(
            lambda: PostponeDialog.open_for(self._context, self, self._shown().step)
        )
        ui.hand_button.clicked.connect(
            lambda: HandOverDialog.open_for(self._context, self, self._shown().step)
        )
        ui.state_notice.pressed.connect(self._take_back)
        form_keys(self._context, self, self.save)
        FollowFocus(ui.scroll)
        LowWindow(self, ui.scroll, (ui.head, ui.notice, ui.state_notice))
        self._context.refresh_on(frozenset({"next_step", "follow_up"}), self._refresh)

    def _show(self, step_id: UUID) -> None:
        self.draft.pause()
        self._asked = asked = self._context.services.follow_ups.asked(step_id)
        self.ui.problem.set_text("")
        self.form.show(asked.answered or self._new(asked))
        self._show_state(asked)
        if asked.step.done_on is None:
            self.draft.open(step_id, asked.step.company_id)

    def _new(self, asked: Asked) -> FollowUp:
        me = self._context.services.desk.me
        return FollowUp(
            id=new_id(),
            company_id=asked.step.company_id,
            step_id=asked.step.id,
            actor_id=me.actor.id,
            adviser_id=me.adviser.id,
            on=self._context.services.desk.today(),
            maturity_then=asked.maturity_then,
        )

    def _show_state(self, asked: Asked) -> None:
        ui, words = self.ui, StepWords(self._context)
        company = self._context.services.companies.get(asked.step.company_id)
        by = self.tr("Follow-up by {day}").format(day=day_text(asked.step.due))
        ui.head.show_company(self._context, company, by)
        about = (words.about(asked.step, asked.about), words.months(asked.step), asked.step.text)
        ui.about_label.setText("\n".join(part for part in about if part))
        ui.about_button.setVisible(asked.about is not None)
        self.earlier.show_earlier(asked.earlier)
        is_done = asked.step.done_on is not None
        for part in (ui.main_part, ui.told_card, ui.foot):
            part.setVisible(not is_done)
        self.answers.setVisible(asked.answered is not None)
        if asked.answered:
            self.answers.show_answers(asked.answered)
        self._show_done(asked)

    def _show_done(self, asked: Asked) -> None:
        done = asked.step.done_on
        if done is None:
            because = asked.step.moved_because
            said = self.tr("Postponed before: {reason}").format(reason=because) if because else ""
            self.ui.state_notice.show_text(said)
            return
        self.ui.notice.show_text("")
        said = self.tr("Done on {day}.").format(day=day_text(done))
        back = self.tr("Take it back") if asked.answered else ""
        self.ui.state_notice.show_text(said, "green", back)

    def _shown(self) -> Asked:
        assert self._asked is not None  # noqa: S101 - set on arrival
        return self._asked

    def _take_back(self) -> None:
        if (answered := self._shown().answered) is not None:
            self._context.services.follow_ups.take_back(answered.id)

    def _refresh(self) -> None:
        """It was moved, done or taken back: what is being typed stays a draft."""
        if self._asked is not None and self.isVisible():
            self._show(self._asked.step.id)

    def _open_about(self) -> None:
        window = self._context.window
        match self._shown().about:
            case Referral() as referral:
                window.show_page("referral", referral_id=referral.id)
            case Engagement() as held:
                window.show_page("log", engagement_id=held.id)
            case Inquiry() as inquiry:
                window.show_page("inquiry", inquiry_id=inquiry.id)

    def _retranslate(self) -> None:
        ui = self.ui
        put_icon(ui.save_button, "check")
        put_icon(ui.postpone_button, "calendar-clock")
        put_icon(ui.hand_button, "corner-up-right")
        self.form.retranslate()
        self.draft.retranslate()
        self.earlier.retranslate()
        if self._asked is not None:
            self._show_state(self._asked)

    def typed(self) -> Mapping[str, object]:
        return self.form.typed()
