"""Whose visits the calendar shows, and where."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from advisor_desk.gui.context import Context
from advisor_desk.services.board import Filter

_ALL, _MINE = "", "mine"


class Filters(QObject):
    """An actor, or one's own alone; a municipality in which a company is known."""

    changed = Signal()

    def __init__(self, context: Context, actor: QComboBox, place: QComboBox) -> None:
        super().__init__(actor)
        self._context, self._actor, self._place = context, actor, place
        actor.currentIndexChanged.connect(self.changed)
        place.currentIndexChanged.connect(self.changed)

    def wanted(self) -> Filter:
        who = self._actor.currentData()
        return Filter(
            municipality=self._place.currentData() or "",
            actor_id=UUID(who) if who and who != _MINE else None,
            mine=who == _MINE,
        )

    def refresh(self) -> None:
        """Offer what there is now, in the language of the moment; what was chosen stays."""
        services = self._context.services
        own = services.desk.me.actor
        others = (one for one in services.desk.people.actors.values() if one.id != own.id)
        actors = [own, *sorted(others, key=lambda one: one.name.casefold())]
        first = [(_ALL, self.tr("All actors")), (_MINE, self.tr("Only mine"))]
        _offer(self._actor, [*first, *((str(one.id), one.name) for one in actors)])
        codes = services.board.municipalities()
        named = sorted((services.places.municipality_name(code) or code, code) for code in codes)
        everywhere = (_ALL, self.tr("All municipalities"))
        _offer(self._place, [everywhere, *((code, name) for name, code in named)])


def _offer(combo: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    offered = [(combo.itemData(n), combo.itemText(n)) for n in range(combo.count())]
    if offered == list(choices):
        return
    chosen = combo.currentData()
    with QSignalBlocker(combo):
        combo.clear()
        for value, text in choices:
            combo.addItem(text, value)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
