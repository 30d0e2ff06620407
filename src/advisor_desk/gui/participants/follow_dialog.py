"""Plans what is asked of a programme's companies, months after it ended."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.next_steps import FOLLOW_UP_MONTHS
from advisor_desk.domain.programmes import Ended
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.forms.list_follow_dialog_ui import Ui_ListFollowDialog
from advisor_desk.gui.moments import pydate, qdate
from advisor_desk.gui.visits import people


@dataclass(frozen=True)
class Cohort:
    """The list that the companies came in with, what it is called, and how many they are."""

    list_id: UUID
    name: str
    companies: int


class FollowDialog(QDialog):
    """Stays open, saying why, until the follow-ups are on record or it is given up."""

    def __init__(self, context: Context, cohort: Cohort, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._cohort = context, cohort
        self.ui = Ui_ListFollowDialog()
        self.ui.setupUi(self)
        self._boxes = dict(
            zip(
                FOLLOW_UP_MONTHS,
                (self.ui.first_check, self.ui.second_check, self.ui.third_check),
                strict=True,
            )
        )
        self._fill()
        self.ui.save_button.clicked.connect(self.accept)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.save_button.setDefault(True)
        self.finished.connect(self.deleteLater)
        guard_wheel(self)

    def accept(self) -> None:
        following, window = self._context.services.list_following, self._context.window
        try:
            made = following.follow_up(self._cohort.list_id, self._ended())
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
            self.ui.programme_edit.setFocus()
            return
        said = QCoreApplication.translate("Lists", "%n follow-up(s) planned.", None, len(made))
        window.notify(said, lambda: following.take_back(made))
        super().accept()

    def _fill(self) -> None:
        ui, desk = self.ui, self._context.services.desk
        count = self._cohort.companies
        ui.count_label.setText(
            QCoreApplication.translate("Lists", "%n company(ies) came in with it.", None, count)
        )
        ui.programme_edit.setText(self._cohort.name)
        ui.ended_edit.setDate(qdate(desk.today()))
        for months, box in self._boxes.items():
            box.setText(self.tr("{n} months").format(n=months))
        ui.text_edit.setText(self.tr("Ask what has come of it"))
        owners: list[tuple[str, object]] = [(self.tr("Me"), desk.me.adviser.id)]
        owners += [(a.name, a.id) for a in people.advisers(desk, desk.me.actor.id)]
        people.fill(ui.owner_combo, owners, desk.me.adviser.id)
        ui.programme_edit.setFocus()
        ui.programme_edit.selectAll()

    def _ended(self) -> Ended:
        owner = self.ui.owner_combo.currentData()
        return Ended(
            name=self.ui.programme_edit.text(),
            on=pydate(self.ui.ended_edit.date()),
            months=tuple(months for months, box in self._boxes.items() if box.isChecked()),
            text=self.ui.text_edit.text(),
            actor_id=self._context.services.desk.me.actor.id,
            adviser_id=owner if isinstance(owner, UUID) else None,
        )
