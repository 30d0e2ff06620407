"""A card of the inbox: one kind of thing that comes in."""

from typing import ClassVar

from advisor_desk.gui.context import Context
from advisor_desk.gui.today.lines import DayLine
from advisor_desk.gui.today.lines_card import LinesCard


class InboxCard(LinesCard):
    """Shows its lines when told to `refresh`; the page sets its count and asks again.

    `key` is what `services.inbox` counts it by; `tables` are those that it is read from.
    """

    key: ClassVar[str]
    tables: ClassVar[frozenset[str]]

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.opened.connect(self._open)
        self.acted.connect(self._act)

    def retranslate(self) -> None:
        """Set the heading and what else stands there whatever came in."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read what came in, and show it in the language of the moment."""
        raise NotImplementedError

    def _open(self, line: DayLine) -> None:
        self.context.window.show_page(line.opens.page, **line.opens.as_arguments())

    def _act(self, line: DayLine) -> None:
        self.context.window.show_page(line.does.page, **line.does.as_arguments())
