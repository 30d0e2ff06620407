"""Files between desks, where there is no network: what came, what goes, who coordinates."""

from PySide6.QtCore import QEvent

from advisor_desk.gui.columns import Columns
from advisor_desk.gui.context import Context
from advisor_desk.gui.exchange.coordinator_card import CoordinatorCard
from advisor_desk.gui.exchange.open_card import OpenCard
from advisor_desk.gui.exchange.write_card import WriteCard
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.forms.exchange_page_ui import Ui_ExchangePage
from advisor_desk.gui.shell import Page


class ExchangePage(Page):
    """What is dropped on the window comes here, if it is a parcel."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self.ui = Ui_ExchangePage()
        self.ui.setupUi(self)
        self.opening, self.writing = OpenCard(context), WriteCard(context)
        self.coordinator = CoordinatorCard(context)
        columns = Columns()
        columns.main.addWidget(self.opening)
        columns.main.addStretch(1)
        columns.side.addWidget(self.writing)
        columns.side.addWidget(self.coordinator)
        columns.side.addStretch(1)
        self.ui.scroll.body.addWidget(columns)
        self.ui.scroll.body.addStretch(1)
        guard_wheel(self)

    def arrive(self, **arguments: object) -> None:
        """Show the page; `file`, if one is named, is opened."""
        self.writing.refresh()
        self.coordinator.refresh()
        self.opening.ui.open_button.setFocus()
        if file := arguments.get("file"):
            self.opening.open(str(file))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
        super().changeEvent(event)
