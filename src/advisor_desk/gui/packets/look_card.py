"""A file that came: who says what, how far to trust it, and taking it in."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.referrals import Referral
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.flow import FlowLayout
from advisor_desk.gui.forms.packet_look_ui import Ui_PacketLook
from advisor_desk.gui.packets import words as said
from advisor_desk.services.packet_intake import Choice
from advisor_desk.services.receiving import PacketLook


class LookCard(QFrame):
    """Nothing is taken in without a look, and no company is chosen for the adviser."""

    taken = Signal(object)
    shown = Signal(object)
    put_aside = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._look: PacketLook | None = None
        self.ui = Ui_PacketLook()
        self.ui.setupUi(self)
        foot = FlowLayout(self.ui.foot)
        for button in (self.ui.take_button, self.ui.show_button, self.ui.aside_button):
            foot.addWidget(button)
        self.ui.take_button.clicked.connect(self.take)
        self.ui.aside_button.clicked.connect(self.put_aside)
        self.ui.show_button.clicked.connect(self._show_referral)
        self.ui.choices.decided.connect(self._tell_button)
        self._retranslate()

    def show_look(self, look: PacketLook) -> None:
        ui, words, self._look = self.ui, self._context.words, look
        ui.problem.set_text("")
        ui.standing_chip.set_chip(
            words.code(look.standing), said.STANDING_TONES.get(look.standing, "neutral")
        )
        ui.trust_notice.show_text(said.trust(look, words), said.trust_tone(look))
        ui.then_notice.show_text(said.then(look, words), "info")
        ui.facts.set_facts(said.facts(look, words))
        ui.choices.offer(look.possible, words)
        ui.company_part.setVisible(bool(look.possible))
        ui.take_button.setVisible(look.is_news)
        ui.show_button.setVisible(look.referral is not None)
        self._tell_button()

    def focus_next(self) -> None:
        """Take the keyboard to what is to be done."""
        ui = self.ui
        if ui.choices.is_decided:
            (ui.aside_button if ui.take_button.isHidden() else ui.take_button).setFocus()
        else:
            ui.choices.focus_first()

    def take(self) -> None:
        look = self._look
        if look is None:
            return
        intake, choice = self._context.services.intake, self._choice(look)
        trusting = said.is_doubted(look)
        self.ui.take_button.setEnabled(False)
        job = self._context.jobs.prepare(
            lambda _progress: intake.take(look, choice, trusting=trusting)
        )
        job.succeeded.connect(self._on_taken)
        job.failed.connect(self._say)
        self._context.jobs.start(job)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _choice(self, look: PacketLook) -> Choice:
        if look.decided:
            return look.decided.company_id or look.decided.register
        return self.ui.choices.choice()

    def _retranslate(self) -> None:
        put_icon(self.ui.take_button, "download")
        put_icon(self.ui.show_button, "handshake")
        self.setAccessibleName(self.ui.look_heading.text())
        if self._look:
            self.show_look(self._look)

    def _tell_button(self) -> None:
        ui, look = self.ui, self._look
        trusting = look is not None and said.is_doubted(look)
        ui.take_button.setText(
            self.tr("I have asked them: &take in") if trusting else self.tr("&Take in")
        )
        ui.take_button.setEnabled(ui.choices.is_decided)
        ui.take_button.setToolTip(
            "" if ui.choices.is_decided else self.tr("Say first which company it is.")
        )

    def _on_taken(self, referral: object) -> None:
        if isinstance(referral, Referral):
            self.taken.emit(referral)

    def _show_referral(self) -> None:
        if self._look and self._look.referral:
            self.shown.emit(self._look.referral)

    def _say(self, error: AdvisorDeskError) -> None:
        self.ui.problem.set_text(self._context.say(error))
        self.ui.take_button.setEnabled(True)
