"""What an actor offers: its services, where and in which languages."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from advisor_desk.domain.actors import Actor
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.offerings import Offering
from advisor_desk.gui.buttons import Button, IconButton, put_icon
from advisor_desk.gui.cards import Card
from advisor_desk.gui.context import Context
from advisor_desk.gui.directory.offering_dialog import OfferingDialog
from advisor_desk.gui.directory.rows import fill_rows, tool_row
from advisor_desk.gui.labels import Label


class ServicesCard(Card):
    """Not there while the actor is not saved."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._actor: Actor | None = None
        self.add_button = Button()
        self.add_button.clicked.connect(self._add)
        self.tools.addWidget(self.add_button)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.body.addLayout(self._rows)
        self.retranslate()

    def show_actor(self, actor: Actor | None) -> None:
        self._actor = actor
        self.setVisible(actor is not None)
        if actor is not None:
            found = self._context.services.catalogue.offerings(actor.id)
            rows = [self._row(one) for one in found]
            fill_rows(self._rows, rows, Label(self.tr("None yet."), "muted"))

    def retranslate(self) -> None:
        self.set_heading(self.tr("Services"))
        self.add_button.setText(self.tr("Add a se&rvice…"))
        put_icon(self.add_button, "plus")

    def _row(self, offering: Offering) -> QWidget:
        words, places = self._context.words, self._context.services.places
        where = ", ".join(map(places.municipality_name, offering.municipalities))
        below = [
            offering.description,
            ", ".join(words.code(need) for need in offering.needs),
            where or self.tr("everywhere"),
            ", ".join(words.code(one) for one in offering.languages),
        ]
        edit = IconButton("pencil", self.tr("Change {name}").format(name=offering.name))
        edit.clicked.connect(lambda: self._open(offering, is_new=False))
        return tool_row(offering.name, below, edit)

    def _add(self) -> None:
        if self._actor:
            self._open(Offering(id=new_id(), actor_id=self._actor.id, name=""), is_new=True)

    def _open(self, offering: Offering, *, is_new: bool) -> None:
        OfferingDialog(self._context, offering, self.window(), is_new=is_new).open()
