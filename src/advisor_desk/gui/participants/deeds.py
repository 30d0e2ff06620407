"""What is done with a whole list, off the GUI thread: it can be watched and stopped."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.progress import Progress
from advisor_desk.gui.context import Context
from advisor_desk.gui.job_panel import JobPanel
from advisor_desk.gui.participants.touched_dialog import TouchedDialog
from advisor_desk.services.participants.lists import Overview
from advisor_desk.system.words import Words

_Save = Callable[[UUID, Path, Words, Progress], object]


class ListDeeds(QObject):
    """One deed at a time. `ended` follows each, whatever its outcome."""

    began = Signal()
    ended = Signal()
    failed = Signal(str)

    def __init__(self, context: Context, panel: JobPanel, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._panel, self._page = context, panel, page
        self.is_busy = False

    def bring_in(self, found: Overview, then: Callable[[], None] | None = None) -> None:
        """Bring in what is decided; then it can be taken back with a press."""
        services, list_id = self._context.services, found.list.id

        def work(progress: Progress) -> int:
            services.list_import.apply(list_id, progress)
            return services.lists.overview(list_id).brought_in - found.brought_in

        def told(count: object) -> None:
            said = QCoreApplication.translate(
                "Lists", "%n row(s) brought in.", None, cast("int", count)
            )
            self._context.window.notify(said, lambda: self.take_back(found))
            if then is not None:
                then()

        text = self.tr("Bringing in {name}").format(name=found.list.name)
        self.run(text, work, told)

    def take_back(self, found: Overview) -> None:
        """Undo the import; what was used since stays, and what was changed is asked about."""
        undo, list_id = self._context.services.list_undo, found.list.id
        has_visits = found.list.origin.kind is ListKind.VISITS

        def work(progress: Progress) -> tuple[int, int]:
            touched = undo.touched(list_id) if has_visits else 0
            return touched, 0 if touched else undo.undo(list_id, progress)

        def told(answer: object) -> None:
            touched, staying = cast("tuple[int, int]", answer)
            if touched:
                self._ask_about(found, touched)
            else:
                self._tell_taken_back(staying)

        text = self.tr("Taking back {name}").format(name=found.list.name)
        self.run(text, work, told)

    def compare(self, found: Overview) -> None:
        """Compare what is not decided again."""
        lists, registers = self._context.services.lists, self._context.registers
        list_id = found.list.id
        text = self.tr("Comparing {name} with desk and register").format(name=found.list.name)

        def work(progress: Progress) -> None:
            lists.recheck(list_id, registers, progress)

        self.run(text, work, lambda _: None)

    def discard(self, found: Overview) -> None:
        lists, list_id = self._context.services.lists, found.list.id
        text = self.tr("Throwing away {name}").format(name=found.list.name)
        self.run(text, lambda progress: lists.discard(list_id, progress), lambda _: None)

    def choose_report(self, found: Overview) -> QFileDialog:
        """Ask where the report is to be saved."""
        save = self._context.services.list_report.save
        return self._choose_file(found, self.tr("Save the report"), "report", save)

    def choose_aside(self, found: Overview) -> QFileDialog:
        """Ask where what cannot be read is to be saved."""
        save = self._context.services.list_report.save_aside
        return self._choose_file(found, self.tr("Save what is kept aside"), "aside", save)

    def _choose_file(self, found: Overview, title: str, kind: str, save: _Save) -> QFileDialog:
        folder = self._context.choices.settings.last_document_folder
        dialog = QFileDialog(self._page, title, folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter("CSV (*.csv)")
        dialog.selectFile(f"{Path(found.list.name).stem}-{kind}.csv")
        dialog.fileSelected.connect(lambda file: self._save(found.list.id, file, save))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _save(self, list_id: UUID, file: str, save: _Save) -> None:
        path, words, choices = Path(file), self._context.words, self._context.choices
        choices.replace(replace(choices.settings, last_document_folder=str(path.parent)))

        def work(progress: Progress) -> None:
            save(list_id, path, words, progress)

        def told(_: object) -> None:
            self._context.window.notify(self.tr("Saved: {file}").format(file=path.name))

        self.run(self.tr("Writing {file}").format(file=path.name), work, told)

    def run(
        self, text: str, work: Callable[[Progress], object], told: Callable[[object], None]
    ) -> None:
        """Do it unless something else is being done; `told` is given what comes of it."""
        if self.is_busy:
            return
        job = self._context.jobs.prepare(work)
        job.succeeded.connect(told)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_end)
        self.is_busy = True
        self.began.emit()
        self._panel.watch(job, text)
        self._context.jobs.start(job)

    def _ask_about(self, found: Overview, touched: int) -> None:
        undo, list_id = self._context.services.list_undo, found.list.id

        def take(with_touched: bool) -> None:
            text = self.tr("Taking back {name}").format(name=found.list.name)
            self.run(
                text,
                lambda progress: undo.undo(list_id, progress, with_touched=with_touched),
                self._tell_taken_back,
            )

        TouchedDialog(touched, take, self._page.window()).open()

    def _tell_taken_back(self, staying: object) -> None:
        count = staying if isinstance(staying, int) else 0
        said = self.tr("Taken back.")
        if count:
            said = QCoreApplication.translate(
                "Lists", "Taken back, but for %n row(s) used since: see “Stays”.", None, count
            )
        self._context.window.notify(said)

    def _on_failed(self, error: AdvisorDeskError) -> None:
        self.failed.emit(self._context.say(error))

    def _on_end(self) -> None:
        self.is_busy = False
        self.ended.emit()
