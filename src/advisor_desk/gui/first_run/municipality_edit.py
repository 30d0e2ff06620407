"""A field for one of the 290 municipalities: typed, with the rest proposed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from advisor_desk.services.places import Places


class MunicipalityEdit(QLineEdit):
    """Give it the places before use. What is typed is a name or SCB's code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: Places | None = None

    def set_places(self, places: Places) -> None:
        self._places = places
        names = sorted(one.name for one in places.municipalities.all())
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def code(self) -> str:
        """SCB's code of what is typed; empty if nothing is, or no municipality has the name."""
        typed = self.text().strip()
        return self._places.municipalities.code_of(typed) if self._places and typed else ""

    def is_sound(self) -> bool:
        return bool(self.code()) or not self.text().strip()

    def set_code(self, code: str) -> None:
        if self._places is not None:
            self.setText(self._places.municipality_name(code))
