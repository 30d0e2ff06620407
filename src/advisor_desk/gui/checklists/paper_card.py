"""The way of a checklist over paper: a blank form out, a filled one back in."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from advisor_desk.domain.codes import Language
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.progress import Progress
from advisor_desk.gui.buttons import Button, put_icon
from advisor_desk.gui.cards import Card, Problem
from advisor_desk.gui.checklists.filled_dialog import FilledDialog
from advisor_desk.gui.context import Context
from advisor_desk.gui.flow import FlowLayout
from advisor_desk.gui.labels import Label
from advisor_desk.gui.papers.opening import show_paper
from advisor_desk.gui.papers.wanted import BlankChecklistWanted
from advisor_desk.services.checklist_forms import ReadForm


class PaperCard(Card):
    """Reads in a job; what a form says is looked at before it goes into the draft."""

    leaving = Signal()
    """The draft is about to be changed: what is typed must be in it."""
    taken = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._company_id: UUID | None = None
        self._engagement_id: UUID | None = None
        self._said = Label("", "muted", wrap=True)
        self.print_button, self.read_button = Button(), Button()
        self._problem = Problem()
        row = FlowLayout()
        row.setSpacing(8)
        row.addWidget(self.print_button)
        row.addWidget(self.read_button)
        self.body.addWidget(self._said)
        self.body.addLayout(row)
        self.body.addWidget(self._problem)
        self.print_button.clicked.connect(self._show_blank)
        self.read_button.clicked.connect(self._choose)
        self.retranslate()

    def show_company(self, company_id: UUID, engagement_id: UUID | None) -> None:
        self._company_id, self._engagement_id = company_id, engagement_id
        self._problem.set_text("")

    def retranslate(self) -> None:
        self.set_heading(self.tr("Without a computer"))
        self._said.setText(
            self.tr("Take the questions along on paper, or fill them in on a tablet.")
        )
        self.print_button.setText(self.tr("&Blank form…"))
        self.read_button.setText(self.tr("&Read in a filled form…"))
        put_icon(self.print_button, "printer")
        put_icon(self.read_button, "upload")

    def read(self, file: str) -> None:
        """Read the form off this thread, then show what it says."""
        forms, path = self._context.services.own_papers.checklist_forms, Path(file)

        def work(_progress: Progress) -> ReadForm:
            return forms.read(path)

        self._problem.set_text("")
        job = self._context.jobs.prepare(work)
        job.succeeded.connect(self._look)
        job.failed.connect(self._tell)
        self._context.jobs.start(job)

    def take(self, form: ReadForm) -> None:
        """Put it into the draft; this can be taken back."""
        if self._company_id is None:
            return
        services, where = self._context.services, (self._company_id, self._engagement_id)
        self.leaving.emit()
        before = services.own_papers.checklist_forms.take(form, *where)
        self.taken.emit()
        text = self.tr("The form is in the checklist. Look it through, then save.")
        back = partial(services.own_papers.checklist_forms.put_back, before, *where)
        self._context.window.notify(text, lambda: self._take_back(back))

    def _take_back(self, back: "partial[None]") -> None:
        self.leaving.emit()
        back()
        self.taken.emit()

    def _show_blank(self) -> None:
        language = Language(self._context.words.language)
        show_paper(self._context, BlankChecklistWanted(language))

    def _choose(self) -> None:
        folder = self._context.choices.settings.last_document_folder
        dialog = QFileDialog(self, "", folder or str(Path.home()), self.tr("PDF (*.pdf)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.read)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _look(self, form: ReadForm) -> None:
        if self._company_id is not None and self.isVisible():
            company = self._context.services.companies.get(self._company_id)
            FilledDialog.open_for(self._context, self, form, company.name, self.take)

    def _tell(self, error: AdvisorDeskError) -> None:
        self._problem.set_text(self._context.say(error))
