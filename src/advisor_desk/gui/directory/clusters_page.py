"""Clusters and networks, and the partner catalogue as a file."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.offerings import Cluster
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.directory.cluster_dialog import ClusterDialog
from advisor_desk.gui.forms.clusters_page_ui import Ui_ClustersPage
from advisor_desk.gui.shell import Page
from advisor_desk.gui.table import Column, RowsModel, TableView
from advisor_desk.services.catalogue import Brought


class ClustersPage(Page):
    """Return opens one to change it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self.ui = Ui_ClustersPage()
        self.ui.setupUi(self)
        self.model = RowsModel[Cluster](self._columns(), self)
        self.table = TableView()
        self.table.show_rows(self.model, stretch=1)
        self.ui.stack.set_content(self.table)
        self._connect()
        self._retranslate()
        context.refresh_on(frozenset({"cluster"}), self._refresh)

    def arrive(self, **_arguments: object) -> None:
        self.ui.problem.set_text("")
        self._read()
        (self.table if self.model.rowCount() else self.ui.add_button).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            self._refresh()
        super().changeEvent(event)

    def bring_in(self, file: str) -> None:
        """Take over what the file tells, or say what is wrong with it."""
        self.ui.problem.set_text("")
        try:
            brought = self._context.services.catalogue.bring_in(Path(file))
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
            return
        self._tell(brought)

    def write(self, file: str) -> None:
        """Write the catalogue, or say why that failed."""
        self.ui.problem.set_text("")
        try:
            count = self._context.services.catalogue.write(Path(file))
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
            return
        said = QCoreApplication.translate("ClustersPage", "%n organisations.", None, count)
        self._context.window.notify(f"{Path(file).name}: {said}")

    def _connect(self) -> None:
        ui = self.ui
        ui.add_button.clicked.connect(self._add)
        ui.stack.empty_pressed.connect(self._add)
        ui.open_button.clicked.connect(self._choose)
        ui.save_button.clicked.connect(self._choose_place)
        self.table.opened.connect(self._open)

    def _retranslate(self) -> None:
        put_icon(self.ui.add_button, "plus")
        put_icon(self.ui.open_button, "folder-open")
        put_icon(self.ui.save_button, "save")
        self.table.setAccessibleName(self.ui.heading.text())
        self.model.set_columns(self._columns())

    def _refresh(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        found = self._context.services.catalogue.clusters()
        self.model.set_rows(found)
        if found:
            self.ui.stack.show_content()
        else:
            self.ui.stack.show_empty(
                "link",
                self.tr("No cluster yet"),
                self.tr("Add one that your companies can be led to, or open a catalogue."),
                self.tr("Add a cluster…"),
            )

    def _add(self) -> None:
        ClusterDialog(
            self._context, Cluster(id=new_id(), name=""), self.window(), is_new=True
        ).open()

    def _open(self, row: object) -> None:
        if isinstance(row, Cluster):
            ClusterDialog(self._context, row, self.window(), is_new=False).open()

    def _choose(self) -> None:
        dialog = self._dialog(self.tr("Open a catalogue"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.bring_in)
        dialog.open()

    def _choose_place(self) -> None:
        dialog = self._dialog(self.tr("Save the catalogue"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("catalogue.json")
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setNameFilters(["HSDS JSON (*.json)", "HSDS CSV (*.zip)"])
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _tell(self, brought: Brought) -> None:
        said = self.tr("{new} new, {changed} changed, {same} the same.")
        told = said.format(new=brought.new, changed=brought.changed, same=brought.same)
        if brought.unknown_actors:
            rest = self.tr("Not among the actors, and left out: {names}.")
            names = ", ".join(brought.unknown_actors[:5])
            self.ui.problem.set_text(rest.format(names=names))
        self._context.window.notify(told)

    def _columns(self) -> list[Column[Cluster]]:
        words = self._context.words

        def countries(one: Cluster) -> str:
            known = {
                code: words.text(f"country.{code}") for code in ("SE", "NO", "DK", "FI", "DE")
            }
            return ", ".join(known.get(code, code) for code in one.countries)

        def languages(one: Cluster) -> str:
            return ", ".join(words.code(spoken) for spoken in one.languages)

        def contact(one: Cluster) -> str:
            return " · ".join(part for part in (one.contact, one.email, one.telephone) if part)

        def specialities(one: Cluster) -> str:
            return one.specialities.replace("\n", " ")

        return [
            Column(self.tr("Name"), lambda one: one.name, lambda one: one.name.casefold()),
            Column(self.tr("Specialities"), specialities, specialities),
            Column(self.tr("Countries"), countries, countries),
            Column(self.tr("Languages"), languages, languages),
            Column(self.tr("Contact"), contact, contact),
        ]
