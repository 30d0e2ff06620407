"""Choosing an actor and one of its advisers: two combos that belong together."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox

from advisor_desk.domain.actors import Actor, Adviser
from advisor_desk.services.desk import Desk


def fill(combo: QComboBox, choices: Iterable[tuple[str, object]], chosen: object = None) -> None:
    """Offer (text, value) pairs without telling, and mark the one chosen."""
    with QSignalBlocker(combo):
        combo.clear()
        for text, value in choices:
            combo.addItem(text, value)
        choose(combo, chosen)


def choose(combo: QComboBox, value: object) -> None:
    """Mark a value without telling; one that is not offered leaves the first."""
    with QSignalBlocker(combo):
        found = (i for i in range(combo.count()) if combo.itemData(i) == value)
        combo.setCurrentIndex(next(found, 0))


def chosen(combo: QComboBox) -> UUID | None:
    found = combo.currentData()
    return found if isinstance(found, UUID) else None


def actors(desk: Desk, *, own: bool) -> list[Actor]:
    """By name, one's own first or left out."""
    mine = desk.me.actor.id
    known = (a for a in desk.people.actors.values() if own or a.id != mine)
    return sorted(known, key=lambda a: (a.id != mine, a.name.casefold()))


def advisers(desk: Desk, actor_id: UUID | None) -> list[Adviser]:
    """Those who still work for the actor, by name; oneself left out."""
    me = desk.me.adviser.id
    known = desk.people.advisers.values()
    found = (a for a in known if a.actor_id == actor_id and a.active and a.id != me)
    return sorted(found, key=lambda a: a.name.casefold())
