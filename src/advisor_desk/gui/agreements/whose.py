"""Whose the agreement is to change."""

from PySide6.QtCore import QCoreApplication

from advisor_desk.gui.context import Context


def whose_to_change(context: Context) -> str:
    """Who coordinates, or how somebody comes to."""
    found = context.services.coordination.coordinator()
    if found is None:
        return QCoreApplication.translate(
            "Agreements",
            "It is the coordinator’s to write. Whoever coordinates says so in Settings.",
        )
    said = QCoreApplication.translate("Agreements", "It is written by the coordinator, {name}.")
    return said.format(name=found.name)
