"""Which rows of a list are shown: of a kind, with some words, those to decide."""

from PySide6.QtCore import QEvent, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QWidget

from advisor_desk.domain.participants import Found
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.list_filter_ui import Ui_ListFilter
from advisor_desk.gui.participants.words import number
from advisor_desk.services.participants.lists import Overview, Wanted

_TYPING_MS = 200
_ASIDE = "aside"
"""Every row that cannot be read, the visit or all of it."""


class ListFilter(QWidget):
    """`changed` when other rows are wanted, `accepted` when all of them are to be accepted."""

    changed = Signal()
    accepted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._found: Overview | None = None
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self.ui = Ui_ListFilter()
        self.ui.setupUi(self)
        for kind in (None, *Found, _ASIDE):
            self.ui.kind_combo.addItem("", kind)
        self.ui.kind_combo.currentIndexChanged.connect(self.changed)
        self.ui.open_check.toggled.connect(self.changed)
        self.ui.filter_edit.textChanged.connect(lambda _: self._typing.start())
        self.ui.shown_button.clicked.connect(self.accepted)
        self._typing.timeout.connect(self.changed)
        self._retranslate()

    def wanted(self) -> Wanted:
        kind = self.ui.kind_combo.currentData()
        is_aside = kind == _ASIDE
        return Wanted(
            is_aside=is_aside,
            kinds=frozenset([Found(kind)]) if kind and not is_aside else frozenset(),
            text=self.ui.filter_edit.text(),
            is_open=self.ui.open_check.isChecked(),
        )

    def begin(self) -> None:
        """Want every row, without telling."""
        fields = (self.ui.kind_combo, self.ui.open_check, self.ui.filter_edit)
        blockers = [QSignalBlocker(field) for field in fields]
        self.ui.kind_combo.setCurrentIndex(0)
        self.ui.open_check.setChecked(False)
        self.ui.filter_edit.clear()
        del blockers

    def show_counts(self, found: Overview) -> None:
        """Each kind of row with its number."""
        self._found = found
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        put_icon(self.ui.shown_button, "check")
        words, found, combo = self._context.words, self._found, self.ui.kind_combo
        every = self.tr("All rows")
        combo.setItemText(0, f"{every} ({number(found.rows)})" if found else every)
        for at, kind in enumerate(Found, 1):
            count = found.found[kind] if found else 0
            combo.setItemText(at, f"{words.code(kind)} ({number(count)})")
        aside = number(found.aside if found else 0)
        combo.setItemText(combo.count() - 1, self.tr("Kept aside ({n})").format(n=aside))
