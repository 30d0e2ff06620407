"""Notes that two companies are of one group, or that one is the other's branch."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtWidgets import QDialog, QWidget

from advisor_desk.domain.companies import Company
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.relations import Relation, RelationKind
from advisor_desk.gui.companies.finder import Choice, told
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.relation_dialog_ui import Ui_RelationDialog
from advisor_desk.gui.labels import shortened


class _Way(Enum):
    """How the relation reads from the company's page."""

    GROUP = "group"
    HAS_BRANCH = "has_branch"
    IS_BRANCH = "is_branch"


class RelationDialog(QDialog):
    """Saves as soon as both are said: how, and with which company."""

    def __init__(self, context: Context, company: Company, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._company = context, company
        self._other: Choice | None = None
        self.ui = Ui_RelationDialog()
        self.ui.setupUi(self)
        self.ui.heading.setText(shortened(company.name, 80))
        self.ui.kind.set_choices(
            [
                (_Way.GROUP, self.tr("Same group")),
                (_Way.HAS_BRANCH, self.tr("Has this branch")),
                (_Way.IS_BRANCH, self.tr("Is a branch of")),
            ]
        )
        self.ui.kind.setAccessibleName(self.tr("How they belong together"))
        self.ui.kind.set_value(_Way.GROUP)
        self.ui.finder.begin(self._search)
        self.ui.finder.chosen.connect(self._pick)
        self.ui.save_button.clicked.connect(self.accept)
        self.ui.save_button.setEnabled(False)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.finder.setFocus()

    @classmethod
    def open_for(cls, context: Context, parent: QWidget, company: Company) -> None:
        dialog = cls(context, company, parent.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def accept(self) -> None:
        if self._other is None:
            return
        ends = (self._company.id, self._other.id)
        way = self.ui.kind.value()
        if way is _Way.HAS_BRANCH:
            ends = (self._other.id, self._company.id)
        kind = RelationKind.GROUP if way is _Way.GROUP else RelationKind.BRANCH
        relation = Relation(id=new_id(), kind=kind, from_id=ends[0], to_id=ends[1])
        try:
            self._context.services.relations.relate(relation)
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
            self.ui.finder.setFocus()
        else:
            super().accept()

    def _pick(self, choice: Choice) -> None:
        self._other = choice
        self.ui.finder.edit.blockSignals(True)  # noqa: FBT003 - Qt's own: not a new search
        self.ui.finder.edit.setText(choice.name)
        self.ui.finder.edit.blockSignals(False)  # noqa: FBT003
        self.ui.save_button.setEnabled(True)
        self.ui.save_button.setFocus()

    def _search(self, typed: str) -> Sequence[Choice]:
        self._other = None
        self.ui.save_button.setEnabled(False)
        if not typed:
            return []
        return [
            Choice(hit.id, hit.name, told(hit.number, hit.country, hit.town))
            for hit in self._context.services.companies.search(typed).companies
            if hit.id != self._company.id
        ]
