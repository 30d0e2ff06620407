"""One list among the others: what is in it, how far it has come, what can be done with it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame

from advisor_desk.domain.mappings import ListKind
from advisor_desk.gui.buttons import Button, put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.flow import FlowLayout
from advisor_desk.gui.forms.list_card_ui import Ui_ListCard
from advisor_desk.gui.labels import Chip, shortened
from advisor_desk.gui.layouts import empty
from advisor_desk.gui.moments import moment_text
from advisor_desk.gui.participants.words import TONES, number, rows_text, standing
from advisor_desk.services.participants.lists import Overview


class ListCard(QFrame):
    """Tells what is wanted; does nothing itself."""

    open_wanted = Signal()
    compare_wanted = Signal()
    report_wanted = Signal()
    aside_wanted = Signal()
    undo_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, context: Context, found: Overview) -> None:
        super().__init__()
        self._context, self._found = context, found
        self.ui = Ui_ListCard()
        self.ui.setupUi(self)
        self._has_visits = found.list.origin.kind is ListKind.VISITS
        self._chips = FlowLayout(self.ui.chips)
        self.open_button = Button(kind="primary" if found.open or found.ready else "")
        self.compare_button, self.report_button = Button(), Button()
        self.aside_button = Button()
        self.undo_button, self.away_button = Button(), Button(kind="link")
        self._lay_out()
        self._connect()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        found = self._found
        deeds = FlowLayout(self.ui.deeds)
        for button, is_there in (
            (self.open_button, found.list.is_checked),
            (self.compare_button, not found.list.is_checked or bool(found.open)),
            (self.report_button, found.list.is_checked),
            (self.aside_button, self._has_visits and bool(found.aside)),
            (self.undo_button, bool(found.brought_in)),
            (self.away_button, True),
        ):
            deeds.addWidget(button)
            button.setVisible(is_there)
        self.ui.asking.hide()

    def _connect(self) -> None:
        self.open_button.clicked.connect(self.open_wanted)
        self.compare_button.clicked.connect(self.compare_wanted)
        self.report_button.clicked.connect(self.report_wanted)
        self.aside_button.clicked.connect(self.aside_wanted)
        self.undo_button.clicked.connect(self.undo_wanted)
        self.away_button.clicked.connect(self._ask)
        self.ui.keep_button.clicked.connect(self._keep)
        self.ui.discard_button.clicked.connect(self.discard_wanted)

    def _ask(self) -> None:
        self.ui.asking.show()
        self.ui.keep_button.setFocus()

    def _keep(self) -> None:
        self.ui.asking.hide()
        self.away_button.setFocus()

    def _retranslate(self) -> None:
        found, words = self._found, self._context.words
        name = shortened(found.list.name, 80)
        self.setAccessibleName(name)
        self.ui.name_label.setText(name)
        read = self.tr("read {moment}").format(moment=moment_text(found.list.made_at))
        parts = [words.code(found.list.origin.kind), rows_text(found.rows), read]
        if not found.list.is_checked:
            parts.append(self.tr("not compared to the end"))
        elif not found.list.with_register:
            parts.append(self.tr("compared with the desk only"))
        self.ui.told_label.setText(" · ".join(parts))
        self.ui.standing_label.setText(standing(found))
        for button, icon, text in (
            (self.open_button, "list-checks", self.tr("Open")),
            (self.compare_button, "refresh-cw", self.tr("Compare again")),
            (self.report_button, "save", self.tr("Save the report…")),
            (self.aside_button, "save", self.tr("Save what is kept aside…")),
            (self.undo_button, "undo-2", self.tr("Take the import back")),
            (self.away_button, "trash-2", self.tr("Throw away…")),
        ):
            button.setText(text)
            put_icon(button, icon)
            button.setAccessibleName(f"{text}: {name}")
        empty(self._chips)
        for kind, count in found.found.items():
            if count:
                chip = Chip(f"{words.code(kind)}: {number(count)}", TONES[kind])
                self._chips.addWidget(chip)
