"""Ask about a function, and about an adviser."""

from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from advisor_desk.domain.actors import Adviser, Function
from advisor_desk.domain.codes import Need
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.adviser_dialog_ui import Ui_AdviserDialog
from advisor_desk.gui.forms.function_dialog_ui import Ui_FunctionDialog


class FunctionDialog(QDialog):
    """Name, address, and which needs it takes. Stays open until it is sound."""

    def __init__(
        self, context: Context, function: Function, parent: QWidget, *, is_new: bool
    ) -> None:
        super().__init__(parent)
        self._context, self._function = context, function
        self.ui = Ui_FunctionDialog()
        self.ui.setupUi(self)
        words = context.words
        self.ui.needs_picker.set_options([(need, words.code(need)) for need in Need])
        self.ui.needs_picker.setAccessibleName(self.tr("Can help with"))
        self.ui.needs_picker.set_codes(function.needs)
        self.ui.name_edit.setText(function.name)
        self.ui.email_edit.setText(function.email)
        self.ui.telephone_edit.setText(function.telephone)
        self.ui.remove_button.setVisible(not is_new)
        self.ui.save_button.setDefault(True)
        self.ui.save_button.clicked.connect(self.accept)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.remove_button.clicked.connect(self._remove)
        self.finished.connect(self.deleteLater)

    def accept(self) -> None:
        function = replace(
            self._function,
            name=self.ui.name_edit.text(),
            email=self.ui.email_edit.text(),
            telephone=self.ui.telephone_edit.text(),
            needs=tuple(Need(code) for code in self.ui.needs_picker.codes()),
        )
        try:
            self._context.services.directory.save_function(function)
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
            self.ui.name_edit.setFocus()
        else:
            super().accept()

    def _remove(self) -> None:
        directory, function = self._context.services.directory, self._function
        directory.remove_function(function.id)
        self._context.window.notify(
            self.tr("{name} was removed.").format(name=function.name),
            lambda: directory.bring_back_function(function.id),
        )
        super().accept()


class AdviserDialog(QDialog):
    """Name, address, and whether the adviser still works there."""

    def __init__(self, context: Context, adviser: Adviser, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._adviser = context, adviser
        self.ui = Ui_AdviserDialog()
        self.ui.setupUi(self)
        self.ui.name_edit.setText(adviser.name)
        self.ui.email_edit.setText(adviser.email)
        self.ui.telephone_edit.setText(adviser.telephone)
        self.ui.active_check.setChecked(adviser.active)
        self.ui.save_button.setDefault(True)
        self.ui.save_button.clicked.connect(self.accept)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def accept(self) -> None:
        adviser = replace(
            self._adviser,
            name=self.ui.name_edit.text(),
            email=self.ui.email_edit.text(),
            telephone=self.ui.telephone_edit.text(),
            active=self.ui.active_check.isChecked(),
        )
        try:
            self._context.services.directory.save_adviser(adviser)
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
            self.ui.name_edit.setFocus()
        else:
            super().accept()
