"""A new version of the agreement, written by the coordinator; kept as it is typed."""

from collections.abc import Mapping, Sequence
from uuid import UUID

import msgspec
from PySide6.QtCore import QEvent

from advisor_desk.domain.agreement_proposals import (
    LONGEST_DUTY,
    AgreementFlawed,
    Fault,
    Flaw,
    Proposal,
)
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.agreements.clauses_card import ClashesCard
from advisor_desk.gui.agreements.clauses_edit import ClausesEdit
from advisor_desk.gui.agreements.days_card import DaysCard
from advisor_desk.gui.agreements.duties_card import DutiesCard
from advisor_desk.gui.agreements.terms_card import TermsCard
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.forms.agreement_edit_page_ui import Ui_AgreementEditPage
from advisor_desk.gui.moments import day_text
from advisor_desk.gui.shell import Page
from advisor_desk.gui.writing.form_draft import FormDraft
from advisor_desk.gui.writing.keys import form_keys
from advisor_desk.gui.writing.scrolling import FollowFocus, to_top
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.services.agreements import DRAFT


class AgreementEditPage(Page):
    """Starts from a version there is. Nothing holds until it can be read as a whole."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._from: UUID | None = None
        self._flaws: Sequence[Flaw] = ()
        self.ui = Ui_AgreementEditPage()
        self.ui.setupUi(self)
        self.days, self.terms = DaysCard(), TermsCard(context)
        self.clauses, self.clashes = ClausesEdit(context), ClashesCard(context)
        self.duties = DutiesCard(context)
        for part in (self.days, self.clauses, self.clashes, self.terms, self.duties):
            self.ui.scroll.body.addWidget(part)
        self.ui.scroll.body.addStretch(1)
        self.draft = FormDraft(
            context,
            Form.AGREEMENT,
            self.ui.notice,
            self,
            typed=self.typed,
            restore=self.restore,
            again=self._begin,
            tell=lambda e: self.ui.problem.set_text(self._context.say(e)),
        )
        self._connect()
        self._retranslate()

    def arrive(self, **arguments: object) -> None:
        """Begin from the version `agreement_id`, or the latest; a draft goes on where it was."""
        asked = arguments.get("agreement_id")
        self._from = asked if isinstance(asked, UUID) else None
        self._begin()
        to_top(self.ui.scroll)
        self.days.from_edit.setFocus()

    def leave(self) -> None:
        self.draft.pause()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            self.draft.retranslate()
            if self._flaws:
                self._tell(AgreementFlawed(tuple(self._flaws)))
        super().changeEvent(event)

    def typed(self) -> Mapping[str, object]:
        return {"proposal": msgspec.to_builtins(self._written())}

    def restore(self, fields: Mapping[str, object]) -> None:
        try:
            kept = msgspec.convert(fields.get("proposal"), Proposal)
        except msgspec.ValidationError:  # written by another version of the program
            return
        self._fill(kept)

    def save(self) -> None:
        """Let this hold from its first day, or say beside each part what is wrong."""
        self._mark(())
        try:
            made = self._context.services.agreements.publish(self._written())
        except AgreementFlawed as error:
            self._tell(error)
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
        else:
            self.draft.finish()
            said = self.tr("Saved. It holds from {day}.").format(day=day_text(made.valid_from))
            self._context.window.notify(said)
            self._context.window.replace_page("agreement", agreement_id=made.id, part="read")

    def _connect(self) -> None:
        self.ui.save_button.clicked.connect(self.save)
        self.ui.cancel_button.clicked.connect(self._context.window.go_back)
        for part in (self.days, self.terms, self.clauses, self.duties):
            part.changed.connect(self.draft.touch)
        self.clauses.changed.connect(self._tell_clashes)
        self.clauses.listed.connect(self._on_listed)
        form_keys(self._context, self, self.save)
        FollowFocus(self.ui.scroll)

    def _retranslate(self) -> None:
        put_icon(self.ui.save_button, "check")
        for part in (self.days, self.terms, self.clauses, self.duties):
            part.retranslate()
        self._tell_clashes()

    def _begin(self) -> None:
        self.draft.pause()
        self.ui.problem.set_text("")
        self._mark(())
        self._fill(self._context.services.agreements.begin(self._from))
        self.draft.open(DRAFT)

    def _fill(self, proposal: Proposal) -> None:
        self.days.set_days(proposal.valid_from, proposal.valid_to)
        self.terms.set_terms(proposal.terms)
        self.clauses.fill(proposal.clauses)
        self.duties.set_duties(proposal.duties)
        self._tell_clashes()
        order_tabs(self)

    def _on_listed(self) -> None:
        guard_wheel(self)
        order_tabs(self)

    def _tell_clashes(self) -> None:
        """Which of the clauses decides where they meet, as they stand."""
        agreements, words = self._context.services.agreements, self._context.words
        self.clashes.show_clashes(agreements.clashes(self._written(), words))

    def _written(self) -> Proposal:
        first, last = self.days.days()
        return Proposal(
            valid_from=first,
            valid_to=last,
            terms=self.terms.terms(),
            clauses=self.clauses.proposed(),
            duties=self.duties.duties(),
        )

    def _tell(self, error: AgreementFlawed) -> None:
        self.ui.problem.set_text(self._context.say(error))
        self._mark(error.flaws)

    def _mark(self, flaws: Sequence[Flaw]) -> None:
        self._flaws = flaws
        said: dict[UUID | None, list[tuple[Fault, str]]] = {}
        for flaw in flaws:
            said.setdefault(flaw.where, []).append((flaw.fault, self._sentence(flaw)))
        general = said.get(None, [])
        by_record = {where: faults for where, faults in said.items() if where}
        self.days.mark(general)
        self.clauses.mark(by_record)
        self.duties.mark({one: [text for _, text in faults] for one, faults in by_record.items()})
        if Fault.UNCHANGED in dict(general):
            self.ui.problem.set_text(dict(general)[Fault.UNCHANGED])

    def _sentence(self, flaw: Flaw) -> str:
        key = f"agreement.fault.{flaw.fault.value}"
        return self._context.words.text(key, names=flaw.names, most=LONGEST_DUTY)
