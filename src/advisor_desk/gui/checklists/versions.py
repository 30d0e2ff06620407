"""The versions of the questions: read, side by side, counted; and the way to a new one."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from advisor_desk.domain.question_sets import Tally
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.checklists.side_by_side import SideBySide
from advisor_desk.gui.checklists.tally import TallyCard
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.forms.checklists_versions_ui import Ui_ChecklistsVersions
from advisor_desk.gui.moments import day_text
from advisor_desk.gui.referrals.choices import offer
from advisor_desk.services.question_sets import Version

_TABLES = frozenset({"edition", "checklist", "profile"})


class VersionsPart(QWidget):
    """Everybody may read; the coordinator may write a new version."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._versions: list[Version] = []
        self.ui = Ui_ChecklistsVersions()
        self.ui.setupUi(self)
        self.table, self.tally = SideBySide(context), TallyCard(context)
        self.ui.scroll.body.addWidget(self.table)
        self.ui.scroll.body.addWidget(self.tally)
        self.ui.scroll.body.addStretch(1)
        self._connect()
        self._retranslate()
        guard_wheel(self)
        context.refresh_on(_TABLES, self._refresh)

    def read(self) -> None:
        self._versions = self._context.services.question_sets.versions()
        self.ui.new_button.setVisible(self._context.services.desk.me.is_coordinator)
        self._offer()
        self._show()
        self.ui.shown_combo.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            if self._versions and self.isVisible():  # else it is read when it is come to
                self._offer()
                self._show()
        super().changeEvent(event)

    def _connect(self) -> None:
        ui = self.ui
        ui.shown_combo.currentIndexChanged.connect(self._show)
        ui.beside_combo.currentIndexChanged.connect(self._show)
        ui.save_button.clicked.connect(self._save)
        ui.new_button.clicked.connect(lambda: self._context.window.show_page("questions_edit"))

    def _retranslate(self) -> None:
        put_icon(self.ui.save_button, "save")
        put_icon(self.ui.new_button, "plus")
        self.table.retranslate()
        self.tally.retranslate()

    def _refresh(self) -> None:
        if self.isVisible():
            self.read()

    def _offer(self) -> None:
        named = [(one.questions.version, self._name(one)) for one in self._versions]
        offer(self.ui.shown_combo, named)
        offer(self.ui.beside_combo, [("", self.tr("no other")), *named])
        several = len(self._versions) > 1
        for part in (self.ui.beside_label, self.ui.beside_combo):
            part.setVisible(several)

    def _name(self, one: Version) -> str:
        """As "Version 2, since 3 November 2026, asked now"."""
        parts = [self.tr("Version {number}").format(number=one.questions.version)]
        if one.made_on:
            parts.append(self.tr("since {day}").format(day=day_text(one.made_on)))
        if one.is_current:
            parts.append(self.tr("asked now"))
        return ", ".join(parts)

    def _show(self, *_values: object) -> None:
        shown = self._chosen()
        if shown is None or self._context.is_closed:
            return
        services = self._context.services.question_sets
        code, number = shown.questions.code, shown.questions.version
        beside = self.ui.beside_combo.currentData()
        if beside and int(beside) != number:
            before, after = sorted((int(beside), number))
            self.table.show_pairs(services.compared(code, before, after), before, after)
        else:
            self.table.show_pairs(services.compared(code, number, number), number, number)
        counting = self._context.jobs.prepare(lambda _progress: services.tally(code, number))
        counting.succeeded.connect(partial(self._show_tally, shown))
        self._context.jobs.start(counting)

    def _show_tally(self, counted: Version, tally: object) -> None:
        if counted == self._chosen() and isinstance(tally, Tally):
            self.tally.show_tally(counted, tally)

    def _chosen(self) -> Version | None:
        number = self.ui.shown_combo.currentData()
        return next((v for v in self._versions if str(v.questions.version) == number), None)

    def _save(self) -> None:
        shown = self._chosen()
        if shown is None:
            return
        name = f"{shown.questions.code}-{shown.questions.version}.json"
        dialog = QFileDialog(self, self.tr("Save the questions"), name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(QCoreApplication.translate("VersionsPart", "Questions (*.json)"))
        dialog.setDefaultSuffix("json")
        dialog.selectFile(name)
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, file: str) -> None:
        """Write the version that is shown to the file, or say why that failed."""
        shown = self._chosen()
        if shown is None or not file:
            return
        try:
            self._context.services.question_sets.save(Path(file), shown.questions)
        except OSError as error:
            said = self.tr("The file could not be written: {reason}")
            self._context.window.notify(said.format(reason=error.strerror or str(error)))
        else:
            said = self.tr("Saved: {name}").format(name=Path(file).name)
            self._context.window.notify(said)
