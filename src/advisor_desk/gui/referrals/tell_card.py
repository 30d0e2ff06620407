"""Telling the other desk, by a file or a mail: what was answered, or that consent is gone."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.packets import Packet, Recall, Reply
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.flow import FlowLayout
from advisor_desk.gui.forms.referral_tell_ui import Ui_ReferralTell
from advisor_desk.gui.labels import shortened
from advisor_desk.gui.referrals.printing import ask_where, keep_document, mail_draft


class TellCard(QFrame):
    """There while the other desk has something to be told."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._referral_id: UUID | None = None
        self._packet: Packet | None = None
        self.ui = Ui_ReferralTell()
        self.ui.setupUi(self)
        foot = FlowLayout(self.ui.foot)
        foot.addWidget(self.ui.tell_save_button)
        foot.addWidget(self.ui.tell_mail_button)
        self.ui.tell_save_button.clicked.connect(self._save)
        self.ui.tell_mail_button.clicked.connect(self._mail)
        self._retranslate()
        self.hide()

    def show_referral(self, referral_id: UUID) -> None:
        self._referral_id, self._packet = referral_id, self._told(referral_id)
        self.ui.tell_problem.set_text("")
        self.setVisible(self._packet is not None)
        self._tell()

    def save_to(self, path: Path) -> None:
        """Write the answer as a page, or as JSON alone where the file's name says so."""
        if self._referral_id is None:
            return
        replies = self._context.services.replies
        try:
            if path.suffix.lower() == ".json":
                content = replies.document(self._referral_id).document
            else:
                content = replies.paper(self._referral_id).content
        except AdvisorDeskError as error:
            self._say(error)
        else:
            keep_document(self._context, content, self._say, path)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _told(self, referral_id: UUID) -> Packet | None:
        try:
            return self._context.services.replies.packet(referral_id)
        except AdvisorDeskError:
            return None

    def _retranslate(self) -> None:
        put_icon(self.ui.tell_save_button, "download")
        put_icon(self.ui.tell_mail_button, "mail")
        self._tell()

    def _tell(self) -> None:
        """Who is to be told, and what."""
        packet = self._packet
        if packet is None:
            return
        heading = self.tr("Tell {actor}").format(actor=shortened(packet.receiver.actor, 80))
        self.ui.tell_heading.setText(heading)
        self.setAccessibleName(heading)
        match packet:
            case Reply():
                said = self.tr(
                    "Your answer: {state}. They drop the file on their window, and see it there."
                )
                text = said.format(state=self._context.words.code(packet.state))
            case Recall():
                text = self.tr(
                    "The company has taken its consent back. The file takes away what was sent."
                )
            case _:
                text = ""
        self.ui.tell_text.setText(text)

    def _save(self) -> None:
        if self._referral_id is None:
            return
        folder = self._context.choices.settings.last_document_folder
        try:
            name = self._context.services.replies.file_name(self._referral_id)
        except AdvisorDeskError as error:
            self._say(error)
        else:
            kinds = f"{self.tr('PDF (*.pdf)')};;JSON (*.json)"
            ask_where(self, folder, name, kinds, self.save_to)

    def _mail(self) -> None:
        if self._referral_id is None or self._packet is None:
            return
        name = f"{self._packet.reference}.eml"
        try:
            mail = self._context.services.replies.mail(self._referral_id)
            keep = partial(keep_document, self._context, mail, self._say)
            mail_draft(self._context, self, mail, name, keep)
        except AdvisorDeskError as error:
            self._say(error)

    def _say(self, error: AdvisorDeskError) -> None:
        self.ui.tell_problem.set_text(self._context.say(error))
