"""Logs an inquiry while the telephone is still in the hand, or changes who asks and what."""

from collections.abc import Mapping
from dataclasses import replace
from typing import cast
from uuid import UUID

from PySide6.QtCore import QEvent

from advisor_desk.domain.answer_clock import answer_by
from advisor_desk.domain.clauses import Traits
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.inquiries import CameInTheFuture, Field, Inquiry, InquiryIncomplete
from advisor_desk.domain.progress import Progress
from advisor_desk.domain.ranking import Ranked
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.cards import mark_invalid
from advisor_desk.gui.columns import Columns
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.forms.inquiry_edit_page_ui import Ui_InquiryEditPage
from advisor_desk.gui.inquiries.clock_words import at_text
from advisor_desk.gui.inquiries.form import InquiryForm
from advisor_desk.gui.inquiries.receiver_part import ReceiverPart
from advisor_desk.gui.inquiries.right_card import RightCard
from advisor_desk.gui.shell import Page
from advisor_desk.gui.writing import typed
from advisor_desk.gui.writing.form_draft import FormDraft
from advisor_desk.gui.writing.keys import form_keys
from advisor_desk.gui.writing.scrolling import FollowFocus, LowWindow, to_top
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.services.identifying import PersonNumberNotKept

_ASKED_OF = frozenset({"agreement", "actor", "adviser", "function", "offering"})
"""What says who is right and by when to answer."""


class InquiryEditPage(Page):
    """One form, in the order in which one asks; the right actor is proposed beside it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._inquiry: Inquiry | None = None
        self.ui = Ui_InquiryEditPage()
        self.ui.setupUi(self)
        ui = self.ui
        self.form = InquiryForm(context, ui, self)
        self.receiver = ReceiverPart(context, ui.actor_combo, ui.person_combo, ui.takes_hint, self)
        self.right = RightCard(context)
        self.draft = FormDraft(
            context,
            Form.INQUIRY,
            ui.notice,
            self,
            typed=self.typed,
            restore=self.restore,
            again=lambda: self._show(self._shown().id),
            tell=lambda e: self.ui.problem.set_text(self._context.say(e)),
        )
        self._lay_out()
        self._connect()
        self._retranslate()
        context.jobs.start(context.jobs.prepare(self._look_up_holidays))

    def arrive(self, **arguments: object) -> None:
        """Log a new one; `inquiry_id` goes on with a draft, or changes what is on record."""
        inquiry_id = cast("UUID | None", arguments.get("inquiry_id"))
        self._show(inquiry_id or new_id())
        self.ui.company_lookup.setFocus()
        to_top(self.ui.scroll)

    def leave(self) -> None:
        self.ui.company_lookup.rest()
        self.draft.pause()

    def typed(self) -> Mapping[str, object]:
        given = self.receiver.given()
        return {
            **self.form.typed(),
            "actor": str(self.receiver.actor_id() or ""),
            "adviser": str(given.adviser_id or "") if given else "",
        }

    def restore(self, fields: Mapping[str, object]) -> None:
        self.form.restore(fields)
        self._propose()
        self.receiver.choose(
            typed.identity(fields.get("actor")), typed.identity(fields.get("adviser"))
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def save(self) -> None:
        """Take it in; what is wrong is said beside its field, and nothing typed is lost."""
        self._clear_problems()
        services, shown = self._context.services, self._shown()
        try:
            made = self._with_register(self.form.made(shown))
            if shown.version:
                saved = services.inquiries.correct(made)
            else:
                saved = services.inquiries.take_in(made, self.receiver.given())
        except AdvisorDeskError as error:
            self._say(error)
            return
        self.draft.finish()
        self._tell_saved(shown, saved)
        self._context.window.replace_page("inquiry", inquiry_id=saved.id)

    def _tell_saved(self, shown: Inquiry, saved: Inquiry) -> None:
        services, window = self._context.services, self._context.window
        if shown.version:
            window.notify(self.tr("The inquiry is changed."))
            return

        def undo() -> None:
            services.inquiries.remove(saved.id)
            window.replace_page("inbox")

        moment = at_text(saved.answer_by, services.desk.now())
        window.notify(self.tr("Logged. Answer by {moment}.").format(moment=moment), undo)

    def _with_register(self, made: Inquiry) -> Inquiry:
        """A company chosen from the register becomes one of the desk."""
        choice = self.ui.company_lookup.choice()
        if choice is None or choice.company_id or not choice.number:
            return made
        found = self._context.registers.by_number(choice.number, choice.country)
        if found is None:
            return made
        return replace(made, company_id=self._context.services.companies.adopt(found).id)

    def _lay_out(self) -> None:
        self.columns = Columns()
        self.columns.set_shares(60, 40)
        self.columns.main.addWidget(self.ui.main_part)
        self.columns.main.addStretch(1)
        for part in (self.ui.side_part, self.right, self.ui.came_card):
            self.columns.side.addWidget(part)
        self.columns.side.addStretch(1)
        self.ui.scroll.body.addWidget(self.columns)
        self.ui.scroll.body.addStretch(1)
        guard_wheel(self)
        order_tabs(self)

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.form.matter_changed.connect(self._propose)
        self.receiver.changed.connect(self._on_receiver)
        self.right.chosen.connect(self._choose)
        self.ui.save_button.clicked.connect(self.save)
        form_keys(self._context, self, self.save)
        FollowFocus(self.ui.scroll)
        LowWindow(self, self.ui.scroll, (self.ui.titles_part, self.ui.notice))
        self._context.refresh_on(_ASKED_OF, self._refresh)

    def _refresh(self) -> None:
        if self.isVisible() and self._inquiry is not None:
            self._propose()
            self._tell_clock()

    def _show(self, inquiry_id: UUID) -> None:
        self.draft.pause()
        known = self._context.services.inquiries.find(inquiry_id)
        self._inquiry = inquiry = known or self._new(inquiry_id)
        self._clear_problems()
        self.form.show(inquiry)
        self.ui.side_part.setVisible(known is None)
        self.right.setVisible(known is None)
        self._propose()
        me = self._context.services.desk.me
        self.receiver.choose(me.actor.id, me.adviser.id)
        self._say_heading()
        self._tell_clock()
        self.draft.open(inquiry.id, inquiry.company_id)

    def _new(self, inquiry_id: UUID) -> Inquiry:
        desk = self._context.services.desk
        return Inquiry(
            id=inquiry_id,
            came_at=desk.now(),
            ask="",
            door_actor_id=desk.me.actor.id,
            actor_id=desk.me.actor.id,
            answer_by=desk.now(),
        )

    def _shown(self) -> Inquiry:
        assert self._inquiry is not None  # noqa: S101 - set on arrival
        return self._inquiry

    def _on_changed(self) -> None:
        self._clear_problems()
        self._tell_clock()
        self.draft.touch()

    def _on_receiver(self) -> None:
        self._tell_clock()
        self.draft.touch()

    def _choose(self, actor_id: UUID) -> None:
        self.receiver.choose(actor_id)
        self._on_receiver()
        self.ui.person_combo.setFocus()

    def _propose(self) -> None:
        ranked = self._ranked()
        self.receiver.offer(ranked)
        self.right.show_ranked(ranked)

    def _ranked(self) -> list[Ranked]:
        ranking, choice = self._context.services.ranking, self.ui.company_lookup.choice()
        needs = self.form.needs()
        if choice and choice.company_id:
            return list(ranking.of_company(choice.company_id, needs))
        return list(ranking.of(Traits(), needs)) if needs else []

    def _tell_clock(self) -> None:
        services = self._context.services
        until = services.inquiries.clock_from(self.form.came_at(), self.receiver.actor_id())
        moment = at_text(until, services.desk.now())
        self.ui.clock_label.setText(self.tr("Answer by {moment}").format(moment=moment))

    def _say(self, error: AdvisorDeskError) -> None:
        said, ui = self._context.say(error), self.ui
        match error:
            case InquiryIncomplete(missing=missing) if Field.WHO in missing:
                ui.who_problem.set_text(said)
                mark_invalid(ui.asked_edit, said)
                ui.company_lookup.setFocus()
            case InquiryIncomplete():
                ui.ask_problem.set_text(said)
                mark_invalid(ui.ask_edit, said)
                ui.ask_edit.setFocus()
            case CameInTheFuture():
                ui.when_problem.set_text(said)
                ui.time_edit.setFocus()
            case PersonNumberNotKept():
                ui.company_lookup.setFocus()
        ui.problem.set_text(said)

    def _clear_problems(self) -> None:
        ui = self.ui
        if not ui.problem.text():  # styling each field again at each key would be slow
            return
        for problem in (ui.problem, ui.who_problem, ui.ask_problem, ui.when_problem):
            problem.set_text("")
        for field in (ui.asked_edit, ui.ask_edit):
            mark_invalid(field, "")

    def _look_up_holidays(self, _progress: Progress) -> None:
        """Ask the calendar now, off the GUI thread: it is slow to load."""
        desk = self._context.services.desk
        for country in {actor.country for actor in desk.people.actors.values()}:
            answer_by(desk.now(), desk.terms, country)

    def _say_heading(self) -> None:
        is_new = not self._shown().version
        heading = self.tr("Log an inquiry") if is_new else self.tr("Change the inquiry")
        self.ui.title_label.setText(heading)
        self.ui.lead_label.setVisible(is_new)

    def _retranslate(self) -> None:
        put_icon(self.ui.save_button, "check")
        self.form.retranslate()
        self.right.retranslate()
        self.draft.retranslate()
        if self._inquiry is not None:
            self._say_heading()
            self._propose()
            self._tell_clock()
