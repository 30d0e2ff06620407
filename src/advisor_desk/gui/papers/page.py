"""One of the desk's own papers as it is printed: looked at, printed, saved, mailed."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from advisor_desk.domain.codes import Language
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.forms.paper_page_ui import Ui_PaperPage
from advisor_desk.gui.papers.wanted import Wanted
from advisor_desk.gui.referrals.choices import choose, offer
from advisor_desk.gui.referrals.preview import Preview
from advisor_desk.gui.referrals.printing import (
    keep_document,
    mail_draft,
    make_paper,
    print_paper,
    save_paper,
)
from advisor_desk.gui.shell import Page
from advisor_desk.gui.writing.keys import on_key
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.services.papers import Printable

_TABLES = frozenset(
    {"engagement", "company", "contact", "checklist", "next_step", "referral", "consent",
     "own_note", "actor", "adviser", "inquiry", "follow_up", "relation", "heard", "agreement"}
)  # fmt: skip


class PaperPage(Page):
    """Shows the paper asked for, in a language that can be changed, and lets it out."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._shown: Wanted | None = None
        self.ui = Ui_PaperPage()
        self.ui.setupUi(self)
        self.preview = Preview(context, self.ui.preview_stack, self.wanted)
        self._connect()
        self._retranslate()
        order_tabs(self)
        guard_wheel(self)

    def arrive(self, **arguments: object) -> None:
        """Show the paper that is `wanted`."""
        self._shown = cast("Wanted", arguments["wanted"])
        self.ui.problem.set_text("")
        self.ui.mail_button.setVisible(self._shown.is_sent)
        choose(self.ui.language_combo, self._shown.language)
        self._name()
        self.preview.draw()
        self.ui.print_button.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def wanted(self) -> Wanted | None:
        """The paper in the language that is chosen now."""
        if self._shown is None:
            return None
        return replace(self._shown, language=Language(self.ui.language_combo.currentData()))

    def _connect(self) -> None:
        ui = self.ui
        ui.print_button.clicked.connect(lambda: self._make(self._print))
        ui.save_button.clicked.connect(lambda: self._make(self._save))
        ui.mail_button.clicked.connect(lambda: self._make(self._mail))
        ui.language_combo.currentIndexChanged.connect(self.preview.draw)
        on_key(self, "Esc", self._context.window.go_back)
        self._context.refresh_on(_TABLES, self._refresh)

    def _retranslate(self) -> None:
        ui, words = self.ui, self._context.words
        put_icon(ui.print_button, "printer")
        put_icon(ui.save_button, "download")
        put_icon(ui.mail_button, "mail")
        offer(ui.language_combo, [(one, words.code(one)) for one in Language])
        self.setAccessibleName(self.tr("Paper"))
        self._name()

    def _name(self) -> None:
        if self._shown is None:
            return
        title = QCoreApplication.translate("PaperPage", self._shown.title)
        self.ui.title_label.setText(title)
        self.ui.hint_label.setText(QCoreApplication.translate("PaperPage", self._shown.hint))
        self.preview.view.set_name(title)
        self._context.window.setWindowTitle(f"{title} – Advisor Desk")

    def _refresh(self) -> None:
        if self._shown is not None and self.isVisible():
            self.preview.touch()

    def _make(self, then: Callable[[Printable], None]) -> None:
        """Make the paper off this thread, and go on with it here."""
        if (wanted := self.wanted()) is None:
            return
        services = self._context.services
        self.ui.problem.set_text("")
        make = partial(wanted.paper, services)
        make_paper(self._context, self._deeds(), make, then, self._say)

    def _deeds(self) -> tuple[QWidget, ...]:
        return self.ui.print_button, self.ui.save_button, self.ui.mail_button

    def _print(self, paper: Printable) -> None:
        print_paper(self, paper, paper.file_name)

    def _save(self, paper: Printable) -> None:
        save_paper(self._context, self, paper, self._say)

    def _mail(self, paper: Printable) -> None:
        wanted, name = cast("Wanted", self.wanted()), f"{Path(paper.file_name).stem}.eml"
        mail = self._context.services.papers.mail(paper, wanted.language)
        keep = partial(keep_document, self._context, mail, self._say)
        try:
            mail_draft(self._context, self, mail, name, keep)
        except AdvisorDeskError as error:
            self._say(error)

    def _say(self, error: AdvisorDeskError) -> None:
        self.ui.problem.set_text(self._context.say(error))
