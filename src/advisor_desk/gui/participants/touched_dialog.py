"""Asks what becomes of visits that were changed since they came with a list."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from advisor_desk.gui.forms.list_touched_dialog_ui import Ui_ListTouchedDialog


class TouchedDialog(QDialog):
    """`then` is given whether they are to go as well; given up, nothing is taken back."""

    def __init__(self, count: int, then: Callable[[bool], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._then = then
        self.ui = Ui_ListTouchedDialog()
        self.ui.setupUi(self)
        self.ui.told_label.setText(
            QCoreApplication.translate(
                "Lists", "%n visit(s) of the list were changed since.", None, count
            )
        )
        self.ui.leave_button.clicked.connect(lambda: self._choose(with_touched=False))
        self.ui.take_button.clicked.connect(lambda: self._choose(with_touched=True))
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.leave_button.setFocus()
        self.finished.connect(self.deleteLater)

    def _choose(self, *, with_touched: bool) -> None:
        self.accept()
        self._then(with_touched)
