"""A version of the agreement as it is printed: looked at, printed, saved."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame

from advisor_desk.documents.files import write_document
from advisor_desk.domain.codes import SPOKEN, Language
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.agreement_paper_ui import Ui_AgreementPaper
from advisor_desk.gui.referrals.choices import choose, offer
from advisor_desk.gui.referrals.preview import Preview
from advisor_desk.gui.referrals.printing import ask_where, print_paper
from advisor_desk.services.opening import Services
from advisor_desk.services.papers import Printable


@dataclass(frozen=True)
class Wanted:
    """Which version to draw, and in which language."""

    agreement_id: UUID
    language: Language

    def paper(self, services: Services) -> Printable:
        return services.agreements.paper(self.agreement_id, self.language)


class AgreementPaper(QFrame):
    """In the language of the window until another is chosen."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown: UUID | None = None
        self.ui = Ui_AgreementPaper()
        self.ui.setupUi(self)
        self.preview = Preview(context, self.ui.preview_stack, self._wanted)
        self._retranslate()
        choose(self.ui.language_combo, context.words.language)
        self.ui.print_button.clicked.connect(self._print)
        self.ui.save_button.clicked.connect(self._save)
        self.ui.language_combo.currentIndexChanged.connect(self.preview.draw)

    def show_version(self, shown: UUID) -> None:
        self._shown = shown
        self.ui.problem.set_text("")
        self.preview.draw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def save_to(self, path: Path) -> None:
        """Write the paper as a PDF; say so, or say why not."""
        if (wanted := self._wanted()) is None:
            return
        try:
            write_document(path, wanted.paper(self._context.services).content)
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
        else:
            self._context.window.notify(self.tr("Saved as {path}.").format(path=path.name))

    def _retranslate(self) -> None:
        words = self._context.words
        put_icon(self.ui.print_button, "printer")
        put_icon(self.ui.save_button, "download")
        offer(self.ui.language_combo, [(one, words.code(one)) for one in SPOKEN])
        self.preview.view.set_name(self.tr("The agreement on paper"))
        self.setAccessibleName(self.tr("Paper"))

    def _wanted(self) -> Wanted | None:
        if self._shown is None:
            return None
        return Wanted(self._shown, Language(self.ui.language_combo.currentData()))

    def _print(self) -> None:
        if wanted := self._wanted():
            paper = wanted.paper(self._context.services)
            print_paper(self, paper, paper.file_name)

    def _save(self) -> None:
        if wanted := self._wanted():
            folder = self._context.choices.settings.last_document_folder
            name = wanted.paper(self._context.services).file_name
            ask_where(self, folder, name, self.tr("PDF (*.pdf)"), self.save_to)
