"""How one gets there, and how far it is there and back."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from advisor_desk.domain.engagements import Engagement, Place
from advisor_desk.domain.travel import NO_TRAVEL, Travel, TravelMode
from advisor_desk.gui.cards import mark_invalid
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.visit_travel_ui import Ui_VisitTravel
from advisor_desk.gui.visits.section import Fields, Section
from advisor_desk.gui.writing import typed

_AT_A_DISTANCE = (Place.ONLINE, Place.PHONE)


class Journey(Section):
    """Asked for where somebody goes somewhere; online and by telephone nobody travels."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._is_asked = True
        self.ui = Ui_VisitTravel()
        self.ui.setupUi(self)
        self.ui.km_spin.setSpecialValueText("–")
        self.ui.mode_combo.currentIndexChanged.connect(self._on_mode)
        self.ui.km_spin.valueChanged.connect(self.changed)
        self.retranslate()

    def ask_at(self, place: Place) -> None:
        self._is_asked = place not in _AT_A_DISTANCE
        self.setVisible(self._is_asked)

    @property
    def is_asked(self) -> bool:
        return self._is_asked

    def set_engagement(self, engagement: Engagement) -> None:
        self._set_travel(engagement.travel)
        self.ask_at(engagement.place)

    def applied_to(self, engagement: Engagement) -> Engagement:
        travel = Travel(self._mode(), self.ui.km_spin.value()) if self._is_asked else NO_TRAVEL
        return replace(engagement, travel=travel)

    def typed(self) -> dict[str, object]:
        mode = self._mode()
        return {"travel_mode": mode and mode.value, "travel_km": self.ui.km_spin.value()}

    def restore(self, fields: Fields) -> None:
        mode = typed.code(TravelMode, fields.get("travel_mode"))
        self._set_travel(Travel(mode, typed.number(fields, "travel_km")))

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        mode, words = self._mode(), self._context.words
        with QSignalBlocker(self.ui.mode_combo):
            self.ui.mode_combo.clear()
            self.ui.mode_combo.addItem(self.tr("Not noted"), None)
            for one in TravelMode:
                self.ui.mode_combo.addItem(words.code(one), one)
        self._choose(mode)

    def set_problem(self, text: str) -> None:
        self.ui.problem.set_text(text)
        mark_invalid(self.ui.km_spin, text)
        if text:
            self.ui.km_spin.setFocus()

    def _set_travel(self, travel: Travel) -> None:
        self._choose(travel.mode)
        with QSignalBlocker(self.ui.km_spin):
            self.ui.km_spin.setValue(travel.km)

    def _mode(self) -> TravelMode | None:
        return typed.code(TravelMode, self.ui.mode_combo.currentData())  # Qt keeps it as a str

    def _choose(self, mode: TravelMode | None) -> None:
        with QSignalBlocker(self.ui.mode_combo):
            self.ui.mode_combo.setCurrentIndex(max(self.ui.mode_combo.findData(mode), 0))
        self._tell_km()

    def _on_mode(self) -> None:
        self._tell_km()
        self.changed.emit()

    def _tell_km(self) -> None:
        """Where nobody goes there is no way to measure."""
        self.ui.km_spin.setEnabled(self._mode() is not TravelMode.NONE)
