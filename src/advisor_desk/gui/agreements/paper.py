"""A version of the agreement as it is printed: looked at, printed, saved."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame

from advisor_desk.domain.codes import Language
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.agreement_paper_ui import Ui_AgreementPaper
from advisor_desk.gui.referrals.choices import choose, offer
from advisor_desk.gui.referrals.preview import Preview
from advisor_desk.gui.referrals.printing import make_paper, print_paper, save_paper
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
        self.ui.print_button.clicked.connect(lambda: self._make(self._print))
        self.ui.save_button.clicked.connect(lambda: self._make(self._save))
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

    def _retranslate(self) -> None:
        words = self._context.words
        put_icon(self.ui.print_button, "printer")
        put_icon(self.ui.save_button, "download")
        offer(self.ui.language_combo, [(one, words.code(one)) for one in Language])
        self.preview.view.set_name(self.tr("The agreement on paper"))
        self.setAccessibleName(self.tr("Paper"))

    def _wanted(self) -> Wanted | None:
        if self._shown is None:
            return None
        return Wanted(self._shown, Language(self.ui.language_combo.currentData()))

    def _make(self, then: Callable[[Printable], None]) -> None:
        if wanted := self._wanted():
            deeds = (self.ui.print_button, self.ui.save_button)
            make = partial(wanted.paper, self._context.services)
            make_paper(self._context, deeds, make, then, self._say)

    def _print(self, paper: Printable) -> None:
        print_paper(self, paper, paper.file_name)

    def _save(self, paper: Printable) -> None:
        save_paper(self._context, self, paper, self._say)

    def _say(self, error: AdvisorDeskError) -> None:
        self.ui.problem.set_text(self._context.say(error))
