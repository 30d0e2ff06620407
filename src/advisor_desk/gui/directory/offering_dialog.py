"""Asks about a service of an actor."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from advisor_desk.domain.codes import Need
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.offerings import Offering, Spoken
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.offering_dialog_ui import Ui_OfferingDialog


class OfferingDialog(QDialog):
    """What it is, for which needs, where and in which languages. Stays open until it is sound."""

    def __init__(
        self, context: Context, offering: Offering, parent: QWidget, *, is_new: bool
    ) -> None:
        super().__init__(parent)
        self._context, self._offering = context, offering
        self.ui = Ui_OfferingDialog()
        self.ui.setupUi(self)
        ui, words, places = self.ui, context.words, context.services.places
        ui.needs_picker.set_options([(need, words.code(need)) for need in Need])
        ui.needs_picker.setAccessibleName(ui.needs_picker_label.text())
        ui.needs_picker.set_codes(offering.needs)
        ui.languages_picker.set_options([(one, words.code(one)) for one in Spoken])
        ui.languages_picker.setAccessibleName(ui.languages_picker_label.text())
        ui.languages_picker.set_codes(offering.languages)
        ui.name_edit.setText(offering.name)
        ui.description_edit.setPlainText(offering.description)
        named = map(places.municipality_name, offering.municipalities)
        ui.municipalities_edit.setText(", ".join(named))
        ui.remove_button.setVisible(not is_new)
        ui.save_button.setDefault(True)
        ui.save_button.clicked.connect(self.accept)
        ui.cancel_button.clicked.connect(self.reject)
        ui.remove_button.clicked.connect(self._remove)
        self.finished.connect(self.deleteLater)

    def accept(self) -> None:
        catalogue, ui = self._context.services.catalogue, self.ui
        try:
            catalogue.save_offering(
                replace(
                    self._offering,
                    name=ui.name_edit.text(),
                    description=ui.description_edit.toPlainText(),
                    needs=tuple(map(Need, ui.needs_picker.codes())),
                    municipalities=catalogue.municipalities(ui.municipalities_edit.text()),
                    languages=tuple(map(Spoken, ui.languages_picker.codes())),
                )
            )
        except AdvisorDeskError as error:
            ui.problem.set_text(self._context.say(error))
            return
        super().accept()

    def _remove(self) -> None:
        catalogue, offering = self._context.services.catalogue, self._offering
        catalogue.remove_offering(offering.id)
        said = self.tr("{name} was removed.").format(name=offering.name)
        self._context.window.notify(said, partial(catalogue.bring_back_offering, offering.id))
        super().accept()
