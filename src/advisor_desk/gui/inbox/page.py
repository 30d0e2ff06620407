"""What has come in by the one door, most pressing first: a card for each kind."""

from PySide6.QtCore import QEvent, QTimer

from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.cards import keep_off_bar
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.inbox_page_ui import Ui_InboxPage
from advisor_desk.gui.inbox.cards import CARDS
from advisor_desk.gui.shell import Page
from advisor_desk.gui.today.line_row import LineWords
from advisor_desk.gui.writing.tab_order import order_tabs

_EACH_MINUTE = 60_000


class InboxPage(Page):
    """Asks again when something it shows has changed, and as the minutes pass."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self.ui = Ui_InboxPage()
        self.ui.setupUi(self)
        keep_off_bar(self.ui.scroll, self.ui.rows)
        self.cards = [make(context) for make in CARDS]
        for card in self.cards:
            self.ui.cards.addWidget(card)
        self.ui.files_button.clicked.connect(lambda: context.window.show_page("exchange"))
        self.ui.log_button.clicked.connect(lambda: context.window.show_page("inquiry_edit"))
        self._retranslate()
        self._minutes = QTimer(self, interval=_EACH_MINUTE)
        self._minutes.timeout.connect(self._refresh)
        self._minutes.start()
        context.refresh_on(frozenset().union(*(card.tables for card in CARDS)), self._refresh)

    def arrive(self, **_arguments: object) -> None:
        self._read()
        self.ui.scroll.verticalScrollBar().setValue(0)
        lines = [line for card in self.cards for line in card.findChildren(LineWords)]
        for most_pressing in [line for line in lines if line.isVisibleTo(self)][:1]:
            most_pressing.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            self._refresh()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        put_icon(self.ui.files_button, "folder-open")
        put_icon(self.ui.log_button, "inbox")
        for card in self.cards:
            card.retranslate()

    def _refresh(self) -> None:
        if self.isVisible():  # else it is read when it is come to
            self._read()

    def _read(self) -> None:
        waiting = self._context.services.inbox.waiting()
        for card in self.cards:
            card.refresh()
            count = waiting.get(card.key, 0)
            card.set_count(str(count) if count else "", "amber")
        order_tabs(self)  # a line that was made now would come after every card
