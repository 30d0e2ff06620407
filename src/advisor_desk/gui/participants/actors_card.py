"""Who is meant by what a list says of actors: asked once for the whole of it."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from advisor_desk.domain.visit_actors import NOBODY
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.cards import FieldRow
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.flow import FlowLayout
from advisor_desk.gui.forms.list_actors_ui import Ui_ListActors
from advisor_desk.gui.labels import shortened
from advisor_desk.gui.layouts import empty
from advisor_desk.gui.participants.words import rows_text
from advisor_desk.services.participants.correcting import ActorAsked

_SHOWN = 12
"""Words at a time; the next ones come when these are told."""


class ActorsCard(QFrame):
    """Shown while a word is not told. `told` gives the actor, or none, of each word changed."""

    told = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._asked: Sequence[ActorAsked] = ()
        self._combos: list[tuple[ActorAsked, QComboBox, FieldRow]] = []
        self.ui = Ui_ListActors()
        self.ui.setupUi(self)
        deeds = FlowLayout(self.ui.deeds)
        deeds.addWidget(self.ui.save_button)
        deeds.addWidget(self.ui.directory_button)
        self.ui.save_button.clicked.connect(self._tell)
        self.ui.directory_button.clicked.connect(lambda: context.window.show_page("directory"))
        self._retranslate()
        self.hide()

    def ask(self, asked: Sequence[ActorAsked]) -> None:
        """Those nobody knows come first; what was told before can be told otherwise."""
        ordered = sorted(asked, key=lambda one: one.actor_id is not None)[:_SHOWN]
        if ordered != self._asked:
            self._asked = ordered
            self._make_rows()
        self.setVisible(any(one.actor_id is None for one in ordered))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _make_rows(self) -> None:
        empty(self.ui.rows)
        self._combos = []
        actors = self._context.services.desk.people.actors.values()
        for one in self._asked:
            combo = QComboBox()
            combo.setMinimumContentsLength(10)
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.addItem("", None)
            if one.within:
                combo.addItem("", NOBODY)
            for actor in sorted(actors, key=lambda a: a.name.casefold()):
                combo.addItem(shortened(actor.name, 60), actor.id)
            combo.setCurrentIndex(max(combo.findData(one.actor_id or one.likely), 0))
            row = FieldRow("", combo)
            self.ui.rows.addWidget(row)
            self._combos.append((one, combo, row))
        guard_wheel(self)
        self._retranslate()

    def _tell(self) -> None:
        chosen: Mapping[str, UUID | None] = {
            one.text: combo.currentData()
            for one, combo, _ in self._combos
            if combo.currentData() != one.actor_id
        }
        if chosen:
            self.ui.problem.set_text("")
            self.told.emit(chosen)
        else:
            self.ui.problem.set_text(self.tr("Choose who is meant."))

    def _retranslate(self) -> None:
        put_icon(self.ui.save_button, "check")
        self.setAccessibleName(self.ui.heading.text())
        for one, combo, row in self._combos:
            combo.setItemText(0, self.tr("– not said yet –"))
            if one.within:
                combo.setItemText(1, self.tr("No actor: a place, an office"))
            row.set_text(self._said(one).replace("&", "&&"))

    def _said(self, one: ActorAsked) -> str:
        named, nobody = self.tr("“{text}” – {rows}"), self.tr("No actor told – {rows}")
        beside = self.tr("“{text}” in “{cell}” – {rows}")
        said = (beside if one.within else named) if one.text else nobody
        return said.format(
            text=shortened(one.text, 60), cell=shortened(one.within, 60), rows=rows_text(one.rows)
        )
