"""Filling the combo boxes of the referral pages."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QComboBox

Choice = tuple[object, str]


def offer(combo: QComboBox, choices: Sequence[Choice]) -> None:
    """Offer (value, text) pairs; what was chosen stays chosen if it is still offered."""
    chosen = combo.currentData()
    combo.blockSignals(True)  # noqa: FBT003 - Qt's
    combo.clear()
    for value, text in choices:
        combo.addItem(text, as_key(value))
    combo.setCurrentIndex(max(combo.findData(chosen), 0))
    combo.blockSignals(False)  # noqa: FBT003 - Qt's


def choose(combo: QComboBox, value: object) -> None:
    """Choose without telling; a value that is not offered leaves the first."""
    combo.blockSignals(True)  # noqa: FBT003 - Qt's
    combo.setCurrentIndex(max(combo.findData(as_key(value)), 0))
    combo.blockSignals(False)  # noqa: FBT003 - Qt's


def as_key(value: object) -> str:
    """Qt compares strings well, and Python objects not at all."""
    return str(value) if value is not None else ""


def as_id(key: object) -> UUID | None:
    return UUID(str(key)) if key else None
