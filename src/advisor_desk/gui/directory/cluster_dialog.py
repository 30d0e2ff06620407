"""Asks about a cluster or network."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.offerings import Cluster, Spoken
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.cluster_dialog_ui import Ui_ClusterDialog

COUNTRIES = ("SE", "NO", "DK", "FI", "DE")


class ClusterDialog(QDialog):
    """One across a border has several countries and languages. Open until it is sound."""

    def __init__(
        self, context: Context, cluster: Cluster, parent: QWidget, *, is_new: bool
    ) -> None:
        super().__init__(parent)
        self._context, self._cluster = context, cluster
        self.ui = Ui_ClusterDialog()
        self.ui.setupUi(self)
        ui, words = self.ui, context.words
        ui.countries_picker.set_options([(c, words.text(f"country.{c}")) for c in COUNTRIES])
        ui.countries_picker.setAccessibleName(ui.countries_picker_label.text())
        ui.countries_picker.set_codes(cluster.countries)
        ui.languages_picker.set_options([(one, words.code(one)) for one in Spoken])
        ui.languages_picker.setAccessibleName(ui.languages_picker_label.text())
        ui.languages_picker.set_codes(cluster.languages)
        ui.name_edit.setText(cluster.name)
        ui.specialities_edit.setPlainText(cluster.specialities)
        ui.contact_edit.setText(cluster.contact)
        ui.email_edit.setText(cluster.email)
        ui.telephone_edit.setText(cluster.telephone)
        ui.website_edit.setText(cluster.website)
        ui.remove_button.setVisible(not is_new)
        ui.save_button.setDefault(True)
        ui.save_button.clicked.connect(self.accept)
        ui.cancel_button.clicked.connect(self.reject)
        ui.remove_button.clicked.connect(self._remove)
        self.finished.connect(self.deleteLater)

    def accept(self) -> None:
        ui = self.ui
        typed = replace(
            self._cluster,
            name=ui.name_edit.text(),
            specialities=ui.specialities_edit.toPlainText(),
            countries=ui.countries_picker.codes(),
            languages=tuple(map(Spoken, ui.languages_picker.codes())),
            contact=ui.contact_edit.text(),
            email=ui.email_edit.text(),
            telephone=ui.telephone_edit.text(),
            website=ui.website_edit.text(),
        )
        try:
            self._context.services.catalogue.save_cluster(typed)
        except AdvisorDeskError as error:
            ui.problem.set_text(self._context.say(error))
            return
        super().accept()

    def _remove(self) -> None:
        catalogue, cluster = self._context.services.catalogue, self._cluster
        catalogue.remove_cluster(cluster.id)
        said = self.tr("{name} was removed.").format(name=cluster.name)
        self._context.window.notify(said, partial(catalogue.bring_back_cluster, cluster.id))
        super().accept()
