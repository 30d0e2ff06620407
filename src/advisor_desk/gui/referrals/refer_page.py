"""Refers a company: needs, receiver, what is asked, what goes along, consent."""

from collections.abc import Mapping
from itertools import pairwise
from typing import cast
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence, QShortcut

from advisor_desk.domain.answer_clock import answer_by
from advisor_desk.domain.codes import Language, Need
from advisor_desk.domain.companies import Company
from advisor_desk.domain.consents import Consent
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Engagement, Status
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.progress import Progress
from advisor_desk.domain.referrals import Referral, ReferralIncomplete
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.draft_keeper import DraftKeeper
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.forms.refer_page_ui import Ui_ReferPage
from advisor_desk.gui.labels import shortened
from advisor_desk.gui.moments import moment_text
from advisor_desk.gui.referrals.choices import as_id, choose, offer
from advisor_desk.gui.referrals.consent_part import ConsentPart
from advisor_desk.gui.referrals.preview import Preview, Wanted
from advisor_desk.gui.referrals.receiver_part import ReceiverPart
from advisor_desk.gui.referrals.scope_part import ScopePart
from advisor_desk.gui.shell import Page

_RANKED_BY = frozenset({"agreement", "actor", "function", "offering"})


class ReferPage(Page):
    """The paper stands beside the form and follows it. Nothing is sealed without consent."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._company: Company | None = None
        self._draft_id = self._id = new_id()
        self._reference = ""
        self._inquiry_id: UUID | None = None
        self.ui = Ui_ReferPage()
        self.ui.setupUi(self)
        self.ui.scroll.body.addWidget(self.ui.form_card)
        self.ui.scroll.body.addWidget(self.ui.consent_card)
        self.ui.scroll.body.addStretch(1)
        self.receiver = ReceiverPart(context, self.ui, self)
        self.scope = ScopePart(context, self.ui, self)
        self.consent = ConsentPart(context, self.ui, self)
        self.preview = Preview(context, self.ui.preview_stack, self._wanted)
        for before, after in pairwise(
            (self.ui.keep_consent_button, self.preview.view, self.ui.cancel_button,
             self.ui.send_button)
        ):  # fmt: skip
            self.setTabOrder(before, after)
        keeper = DraftKeeper(context.services.drafts, Form.REFERRAL, self.typed, self)
        self.keeper = context.keepers.add(keeper, lambda e: context.window.notify(context.say(e)))
        self._connect()
        guard_wheel(self)
        self._retranslate()
        context.jobs.start(context.jobs.prepare(self._look_up_holidays))

    def arrive(self, **arguments: object) -> None:
        """Refer `company_id`; `draft_id` goes on with a draft, `to_actor_id` starts one.

        `inquiry_id` is the inquiry whose question is handed on.
        """
        company_id = cast("UUID", arguments["company_id"])
        inquiry_id = arguments.get("inquiry_id")
        self._inquiry_id = inquiry_id if isinstance(inquiry_id, UUID) else None
        draft_id = arguments.get("draft_id") or self._inquiry_id
        self._company = self._context.services.companies.get(company_id)
        self._draft_id = draft_id if isinstance(draft_id, UUID) else company_id
        self._id = new_id()
        self._reference = self._context.services.referrals.new_reference()
        self._begin(company_id, arguments)
        if kept := self.keeper.begin(self._draft_id, company_id):
            self._restore(kept)
        self._say_restored(restored=bool(kept))
        self.ui.company_label.setText(shortened(self._company.name))
        self._follow()
        self.ui.needs_picker.setFocus()

    def leave(self) -> None:
        self.keeper.save_now()

    def typed(self) -> Mapping[str, object]:
        """The form as it stands, sound or not."""
        ui = self.ui
        return {
            "reference": self._reference,
            "inquiry": str(self._inquiry_id or ""),
            "needs": list(ui.needs_picker.codes()),
            "receiver": ui.receiver_combo.currentData(),
            "language": ui.language_combo.currentData(),
            "ask": ui.ask_edit.toPlainText(),
            "background": ui.background_edit.toPlainText(),
            **self.scope.fields(),
            **self.consent.fields(),
        }

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            self._retranslate_filled()
        super().changeEvent(event)

    def send(self) -> None:
        """Record the consent if it is new, seal the referral, and show it to be printed."""
        self._clear_problems()
        services, referral = self._context.services, self._referral()
        consent = self._consent()
        try:
            if consent and self.consent.is_new(consent):
                services.consents.record(consent)
            sent = services.referrals.send(referral)
        except AdvisorDeskError as error:
            self._say(error)
            return
        self.keeper.discard()
        self._context.window.notify(
            self.tr("Sealed as {reference}. Answer by {moment}.").format(
                reference=sent.reference,
                moment=moment_text(sent.answer_by) if sent.answer_by else "",
            )
        )
        self._context.window.replace_page("referral", referral_id=sent.id)

    def _look_up_holidays(self, _progress: Progress) -> None:
        """Ask the calendar now, off the GUI thread: it is slow to load, and `send` needs it."""
        desk = self._context.services.desk
        answer_by(desk.now(), desk.terms)

    def _connect(self) -> None:
        ui = self.ui
        ui.needs_picker.changed.connect(self.receiver.offer)
        for signal in (
            ui.needs_picker.changed,
            ui.receiver_combo.currentIndexChanged,
            ui.language_combo.currentIndexChanged,
            ui.ask_edit.textChanged,
            ui.background_edit.textChanged,
            self.scope.changed,
            self.consent.changed,
        ):
            signal.connect(self._edited)
        self.receiver.proposed.connect(self._speak_receivers_language)
        ui.restored.pressed.connect(self._start_over)
        ui.send_button.clicked.connect(self.send)
        ui.cancel_button.clicked.connect(self._context.window.go_back)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.send)
        self._context.refresh_on(_RANKED_BY, self._rank)

    def _rank(self) -> None:
        """Who is right may be another now; a receiver that was chosen stays."""
        if self.isVisible() and self._company is not None:
            self.receiver.offer()
            self._follow()

    def _begin(self, company_id: UUID, arguments: Mapping[str, object]) -> None:
        services = self._context.services
        page = services.pages.page(company_id)
        own = services.desk.me.actor.id
        records = (entry.record for entry in page.timeline if entry.notes)
        visits = [
            r
            for r in records
            if isinstance(r, Engagement) and r.status is Status.DONE and own in r.actors
        ]
        self.ui.needs_picker.set_codes(())
        self.ui.ask_edit.clear()
        self.ui.background_edit.clear()
        self._begin_with_inquiry()
        self.receiver.begin(company_id, arguments.get("to_actor_id"))
        self.scope.begin(page.contacts, visits)
        self.consent.begin(company_id, [contact.name for contact in page.contacts])
        self._speak_receivers_language()

    def _begin_with_inquiry(self) -> None:
        """What the company asked is what is handed on, unless somebody words it better."""
        inquiries = self._context.services.inquiries
        inquiry = inquiries.find(self._inquiry_id) if self._inquiry_id else None
        if inquiry is not None:
            self.ui.needs_picker.set_codes(need.value for need in inquiry.needs)
            self.ui.ask_edit.setPlainText(inquiry.ask)

    def _restore(self, kept: Mapping[str, object]) -> None:
        ui = self.ui
        self._reference = str(kept["reference"])
        self._inquiry_id = as_id(kept.get("inquiry"))
        ui.needs_picker.set_codes(cast("list[str]", kept["needs"]))
        self.receiver.restore(kept["receiver"])
        self.receiver.offer()
        choose(ui.language_combo, kept["language"])
        ui.ask_edit.setPlainText(str(kept["ask"]))
        ui.background_edit.setPlainText(str(kept["background"]))
        self.scope.restore(kept)
        self.consent.restore(kept)

    def _say_restored(self, *, restored: bool) -> None:
        text = self.tr("What you were typing is back.") if restored else ""
        self.ui.restored.show_text(text, button=self.tr("Start over"))

    def _start_over(self) -> None:
        assert self._company is not None  # noqa: S101 - the page has arrived
        self.keeper.discard()
        self.arrive(company_id=self._company.id, draft_id=self._draft_id)

    def _edited(self, *_values: object) -> None:
        self.keeper.touch()
        self._follow()

    def _follow(self) -> None:
        """What depends on the fields: consent state, preview."""
        actor_id, _ = self.receiver.receiver()
        self.consent.show(actor_id, self.scope.scope())
        self.preview.touch()

    def _speak_receivers_language(self) -> None:
        actor_id, _ = self.receiver.receiver()
        if actor_id:
            actors = self._context.services.desk.people.actors
            choose(self.ui.language_combo, actors[actor_id].language)
        self.receiver.show_hint()

    def _consent(self) -> Consent | None:
        assert self._company is not None  # noqa: S101 - the page has arrived
        return self.consent.consent(
            self._company.id, self.receiver.receiver()[0], self.scope.scope()
        )

    def _referral(self) -> Referral:
        assert self._company is not None  # noqa: S101 - the page has arrived
        ui, me, override = self.ui, self._context.services.desk.me, self.consent.override()
        actor_id, function_id = self.receiver.receiver()
        consent = self._consent()
        return Referral(
            id=self._id,
            reference=self._reference,
            company_id=self._company.id,
            from_actor_id=me.actor.id,
            from_adviser_id=me.adviser.id,
            to_actor_id=actor_id or me.actor.id,
            to_function_id=function_id,
            needs=tuple(Need(code) for code in ui.needs_picker.codes()),
            ask=ui.ask_edit.toPlainText(),
            background=ui.background_edit.toPlainText(),
            scope=frozenset() if override else self.scope.scope(),
            contact_ids=() if override else self.scope.contact_ids(),
            notes_of=frozenset() if override else self.scope.notes_of(),
            consent_id=consent.id if consent else None,
            override=override,
            language=Language(ui.language_combo.currentData()),
            inquiry_id=self._inquiry_id,
        )

    def _wanted(self) -> Wanted | None:
        """The paper as it will be, with the consent that is being typed."""
        return Wanted(self._referral(), proposed=self._consent()) if self._company else None

    def _retranslate(self) -> None:
        words = self._context.words
        self.ui.heading.setText(self.tr("Refer the company"))
        self.ui.needs_picker.set_options([(need, words.code(need)) for need in Need])
        self.ui.needs_picker.setAccessibleName(self.tr("Needs"))
        offer(self.ui.language_combo, [(lang, words.code(lang)) for lang in Language])
        put_icon(self.ui.send_button, "send")
        self.scope.retranslate()
        self.consent.retranslate()

    def _retranslate_filled(self) -> None:
        """What was put in words on arrival."""
        if self._company is not None:
            self._say_restored(restored=not self.ui.restored.isHidden())
            language = self.ui.language_combo.currentData()
            self.receiver.offer()
            choose(self.ui.language_combo, language)
            self._follow()

    def _say(self, error: AdvisorDeskError) -> None:
        text = self._context.say(error)
        if isinstance(error, ReferralIncomplete):
            at_needs = "needs" in error.missing
            (self.ui.needs_problem if at_needs else self.ui.ask_problem).set_text(text)
            (self.ui.needs_picker if at_needs else self.ui.ask_edit).setFocus()
        else:
            self.consent.show_problem(error, text)
            self.ui.scroll.ensureWidgetVisible(self.ui.consent_problem)

    def _clear_problems(self) -> None:
        for problem in (self.ui.needs_problem, self.ui.ask_problem):
            problem.set_text("")
        self.consent.clear_problem()
