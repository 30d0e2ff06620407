"""Which company it may be that asks, while that is not known."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.inquiries import Inquiry
from advisor_desk.gui.companies.likely_card import Deeds, LikelyAsker, LikelyCard
from advisor_desk.gui.context import Context
from advisor_desk.services.matching import Possible, Typed


class WhoPart(QObject):
    """Proposes companies of the desk and the register; choosing one links the inquiry to it."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._inquiry: Inquiry | None = None
        self.card = LikelyCard(context, page)
        self._asker = LikelyAsker(context, self._typed, self)
        self._asker.answered.connect(self._hear)
        self.card.chosen.connect(self._take)

    def show(self, inquiry: Inquiry) -> None:
        """Ask who it may be, unless that is known."""
        self._inquiry = inquiry
        if inquiry.company_id or not inquiry.company_text:
            self.rest()
            self.card.show_possible(())
        else:
            self._asker.ask()

    def rest(self) -> None:
        self._asker.rest()

    def retranslate(self) -> None:
        it_is = self.tr("It is this one")
        self.card.set_words(self.tr("Is it one of these?"), Deeds(it_is, it_is, ""))

    def _typed(self) -> Typed:
        text = self._inquiry.company_text if self._inquiry else ""
        return Typed(name=text)

    def _hear(self, found: object) -> None:
        is_open = self._inquiry is not None and self._inquiry.company_id is None
        self.card.show_possible(found if is_open and isinstance(found, list | tuple) else ())

    def _take(self, possible: Possible) -> None:
        services, window = self._context.services, self._context.window
        assert self._inquiry is not None  # noqa: S101 - the page has arrived
        try:
            company_id = possible.company_id
            if company_id is None and possible.register:
                company_id = services.companies.adopt(possible.register).id
            if company_id:
                services.inquiries.identify(self._inquiry.id, company_id)
        except AdvisorDeskError as error:
            window.notify(self._context.say(error))
