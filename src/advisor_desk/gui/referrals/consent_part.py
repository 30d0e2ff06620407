"""The consent of a referral: one in force, one to be recorded, or sending without."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import cast
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from advisor_desk.domain.consents import Consent, ConsentIncomplete, Field, Override, Scope
from advisor_desk.domain.engagements import Channel
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.gui.cards import mark_invalid
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.refer_page_ui import Ui_ReferPage
from advisor_desk.gui.moments import day_text, qdate
from advisor_desk.gui.referrals.choices import choose, offer

_A_YEAR = timedelta(days=365)


class ConsentPart(QObject):
    """Works the consent card of the page. A consent in force is used; it is not asked again."""

    changed = Signal()

    def __init__(self, context: Context, ui: Ui_ReferPage, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._ui = context, ui
        self._known: Sequence[Consent] = ()
        self._new_id = new_id()
        self._without = False
        ui.override_button.clicked.connect(lambda: self._set_without(without=True))
        ui.keep_consent_button.clicked.connect(lambda: self._set_without(without=False))
        for signal in (
            ui.purpose_edit.textEdited,
            ui.given_by_combo.editTextChanged,
            ui.channel_combo.currentIndexChanged,
            ui.given_on_edit.dateChanged,
            ui.until_edit.dateChanged,
            ui.override_edit.textChanged,
        ):
            signal.connect(lambda *_: self.changed.emit())

    def begin(self, company_id: UUID, people: Sequence[str]) -> None:
        """Start afresh for a company whose contacts are these."""
        today = self._context.services.desk.today()
        self._known = self._context.services.consents.of(company_id)
        self._new_id, self._without = new_id(), False
        ui = self._ui
        ui.purpose_edit.clear()
        ui.override_edit.clear()
        ui.given_by_combo.clear()
        ui.given_by_combo.addItems(people)
        ui.given_by_combo.setCurrentText("")
        ui.given_on_edit.setDate(qdate(today))
        ui.until_edit.setDate(qdate(today + _A_YEAR))
        self.retranslate()

    def retranslate(self) -> None:
        words = self._context.words
        offer(self._ui.channel_combo, [(c, words.code(c)) for c in Channel])

    def show_problem(self, error: AdvisorDeskError, text: str) -> None:
        """Say what is wrong, frame what is missing, and give it the keyboard."""
        self._ui.consent_problem.set_text(text)
        missing = error.missing if isinstance(error, ConsentIncomplete) else ()
        asked = [field for name, field in self._asked() if name in missing]
        if self._without:
            asked = [self._ui.override_edit]
        for field in asked:
            mark_invalid(field, text)
        for first in asked[:1]:
            first.setFocus()

    def clear_problem(self) -> None:
        self._ui.consent_problem.set_text("")
        for field in (self._ui.override_edit, *(field for _, field in self._asked())):
            mark_invalid(field, "")

    def _asked(self) -> tuple[tuple[Field, QWidget], ...]:
        ui = self._ui
        return ((Field.PURPOSE, ui.purpose_edit), (Field.GIVEN_BY, ui.given_by_combo))

    def show(self, receiver: UUID | None, scope: frozenset[Scope]) -> None:
        """Say what there is for this receiver and scope, and ask only for what is missing."""
        ui, found = self._ui, self._in_force(receiver, scope)
        ui.override_form.setVisible(self._without)
        ui.override_button.setVisible(not self._without and found is None)
        ui.consent_form.setVisible(not self._without and found is None)
        if self._without:
            ui.consent_chip.set_chip(self.tr("without consent"), "amber")
            ui.consent_state.setText(self.tr("This is an act of its own, and it shows on paper."))
        elif found:
            ui.consent_chip.set_chip(self.tr("given"), "green")
            ui.consent_state.setText(
                self.tr("{person} said yes on {day}, until {until}.").format(
                    person=found.given_by,
                    day=day_text(found.given_on),
                    until=day_text(found.until),
                )
            )
        else:
            ui.consent_chip.set_chip(self.tr("to be asked"), "amber")
            ui.consent_state.setText(
                self.tr("Ask the company: may we tell this actor what is ticked here?")
            )

    def consent(
        self, company_id: UUID, receiver: UUID | None, scope: frozenset[Scope]
    ) -> Consent | None:
        """The consent in force, or the one being typed; None where it goes without."""
        if self._without or receiver is None:
            return None
        return self._in_force(receiver, scope) or self._typed(company_id, receiver, scope)

    def is_new(self, consent: Consent | None) -> bool:
        """Whether the consent is the one being typed, to be recorded first."""
        return consent is not None and consent.id == self._new_id

    def override(self) -> Override | None:
        if not self._without:
            return None
        me, today = self._context.services.desk.me, self._context.services.desk.today()
        reason = self._ui.override_edit.toPlainText()
        return Override(reason=reason, by_adviser_id=me.adviser.id, on=today)

    def fields(self) -> Mapping[str, object]:
        """What is typed, for the draft."""
        ui = self._ui
        return {
            "purpose": ui.purpose_edit.text(),
            "given_by": ui.given_by_combo.currentText(),
            "channel": ui.channel_combo.currentData(),
            "given_on": _day(ui.given_on_edit.date().toPython()).isoformat(),
            "until": _day(ui.until_edit.date().toPython()).isoformat(),
            "without": self._without,
            "override": ui.override_edit.toPlainText(),
        }

    def restore(self, fields: Mapping[str, object]) -> None:
        ui = self._ui
        ui.purpose_edit.setText(str(fields["purpose"]))
        ui.given_by_combo.setCurrentText(str(fields["given_by"]))
        choose(ui.channel_combo, fields["channel"])
        ui.given_on_edit.setDate(qdate(date.fromisoformat(str(fields["given_on"]))))
        ui.until_edit.setDate(qdate(date.fromisoformat(str(fields["until"]))))
        ui.override_edit.setPlainText(str(fields["override"]))
        self._without = bool(fields["without"])

    def _in_force(self, receiver: UUID | None, scope: frozenset[Scope]) -> Consent | None:
        today = self._context.services.desk.today()
        fitting = (
            consent
            for consent in self._known
            if consent.is_in_force(today)
            and receiver in consent.recipients
            and scope <= consent.scope
        )
        return next(fitting, None)

    def _typed(self, company_id: UUID, receiver: UUID, scope: frozenset[Scope]) -> Consent:
        ui = self._ui
        return Consent(
            id=self._new_id,
            company_id=company_id,
            purpose=ui.purpose_edit.text(),
            recipients=frozenset({receiver}),
            scope=scope,
            given_by=ui.given_by_combo.currentText(),
            channel=Channel(ui.channel_combo.currentData()),
            given_on=_day(ui.given_on_edit.date().toPython()),
            until=_day(ui.until_edit.date().toPython()),
        )

    def _set_without(self, *, without: bool) -> None:
        self._without = without
        self.changed.emit()
        field = self._ui.override_edit if without else self._ui.purpose_edit
        field.setFocus()


def _day(value: object) -> date:
    return cast("date", value)
