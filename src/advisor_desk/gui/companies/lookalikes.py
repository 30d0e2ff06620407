"""What is done about known companies that look like the one being typed."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from advisor_desk.domain.companies import Company
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.companies.likely_card import Deeds, LikelyAsker, LikelyCard
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import shortened
from advisor_desk.services.matching import Possible, Typed


class Lookalikes(QObject):
    """Belongs to the form; what is typed there is never changed or thrown away from here.

    `changed`: what the company is said not to be, which is part of what is typed.
    """

    changed = Signal()

    def __init__(self, context: Context, typed: Callable[[], Typed], page: QWidget) -> None:
        super().__init__(page)
        self._context, self._typed = context, typed
        self._company: Company | None = None
        self._apart: tuple[str, ...] = ()
        self.card = LikelyCard(context, page)
        self._asker = LikelyAsker(context, self._asked, self)
        self._asker.answered.connect(self.card.show_possible)
        self.card.chosen.connect(self._go_to)
        self.card.told_apart.connect(self._tell_apart)

    def begin(self, company: Company) -> None:
        """Start anew for this company, new or known."""
        self._company = company
        self.card.show_possible(())
        self._asker.rest()
        self.retranslate()

    def retranslate(self) -> None:
        is_new = self._company is None or not self._company.version
        deeds = Deeds(
            desk=self.tr("Open it") if is_new else self.tr("Compare and merge…"),
            register=self.tr("Take it over") if is_new else "",
            apart=self.tr("Not the same"),
        )
        self.card.set_words(self.tr("Is it one of these?"), deeds)

    def touch(self, *_values: object) -> None:
        self._asker.touch()

    def pause(self) -> None:
        """The form is not shown any more."""
        self._asker.rest()

    def apart(self) -> str:
        """What the company is said not to be, as a draft keeps it."""
        return " ".join(self._apart)

    def set_apart(self, kept: str) -> None:
        self._apart = tuple(kept.split())

    def remember(self, company_id: UUID) -> None:
        """The company was saved: what was said of it while it was new is recorded."""
        if self._apart:
            self._context.services.relations.tell_apart(company_id, self._apart)
            self._apart = ()

    def _asked(self) -> Typed:
        known = self._company if self._company and self._company.version else None
        return replace(
            self._typed(), company_id=known.id if known else None, apart=frozenset(self._apart)
        )

    def _go_to(self, possible: Possible) -> None:
        """Open it, take it over, or lay it beside this one; what is typed stays a draft."""
        window, company_id, known = self._context.window, possible.company_id, self._company
        self.changed.emit()
        if company_id and known and known.version:
            window.show_page("merge", company_id=company_id, other_id=known.id)
            return
        try:
            if company_id is None and possible.register:
                company_id = self._context.services.companies.adopt(possible.register).id
        except AdvisorDeskError as error:
            window.notify(self._context.say(error))
            return
        window.show_page("company", company_id=company_id)
        window.notify(self.tr("What you typed is kept among the drafts on Today."))

    def _tell_apart(self, possible: Possible) -> None:
        """Recorded at once for a known company, and with a new one when it is saved."""
        if self._company and self._company.version:
            relations = self._context.services.relations
            marks = relations.tell_apart(self._company.id, [possible.key])
            undo = partial(self._forget, [mark.id for mark in marks])
            self._ask_again()
        else:
            undo = partial(self._replace_apart, self._apart)
            self._replace_apart((*self._apart, possible.key))
        name = shortened(possible.described.name, 60)
        self._context.window.notify(self.tr("Not the same as {name}.").format(name=name), undo)

    def _forget(self, marks: Iterable[UUID]) -> None:
        for mark in marks:
            self._context.services.relations.forget(mark)
        self._ask_again()

    def _replace_apart(self, keys: tuple[str, ...]) -> None:
        self._apart = keys
        self.changed.emit()
        self._ask_again()

    def _ask_again(self) -> None:
        self._asker.rest()
        self._asker.ask()
