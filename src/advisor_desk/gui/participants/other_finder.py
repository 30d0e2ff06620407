"""Finding another company for a row: on the desk at once, in the register a moment later."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QObject

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.companies.finder import Choice, CompanyFinder, told
from advisor_desk.gui.context import Context
from advisor_desk.gui.jobs import Jobs
from advisor_desk.register.company import RegisterCompany, RegisterHit

_NOBODY = UUID(int=0)
_SHOWN = 5
Other = UUID | RegisterCompany


class OtherFinder(QObject):
    """Serves a finder; `chosen` is given what was picked."""

    def __init__(
        self, context: Context, finder: CompanyFinder, chosen: Callable[[Other], None]
    ) -> None:
        super().__init__(finder)
        self._context, self._finder = context, finder
        self._listed: dict[str, Sequence[Choice]] = {}
        self._quick = Jobs(self)
        self._quick.broke.connect(context.jobs.broke)
        context.at_end(self._quick.stop_all)
        finder.chosen.connect(lambda choice: chosen(choice.register or choice.id))

    def begin(self, typed: str) -> None:
        """Start with this text; all of it is marked, so that typing begins anew."""
        self._listed = {}
        self._finder.begin(self._search)
        self._finder.edit.setText(typed)
        self._finder.edit.selectAll()

    def _search(self, typed: str) -> Sequence[Choice]:
        if not typed:
            return ()
        if typed not in self._listed:
            self._listed[typed] = ()
            self._ask_register(typed)
        here = self._context.services.companies.search(typed, _SHOWN).companies
        known = {hit.number for hit in here if hit.number}
        listed = [one for one in self._listed[typed] if _number(one) not in known]
        found = [Choice(h.id, h.name, told(h.number, h.country, h.town)) for h in here]
        return [*found, *listed]

    def _ask_register(self, typed: str) -> None:
        registers = self._context.registers
        job = self._quick.prepare(lambda _: registers.search(typed, limit=_SHOWN))
        job.succeeded.connect(lambda hits: self._tell(typed, hits))
        job.failed.connect(self._go_without)
        self._quick.start(job)

    def _tell(self, typed: str, hits: Sequence[RegisterHit]) -> None:
        self._listed[typed] = [self._choice(hit.company) for hit in hits]
        if self._finder.edit.text().strip() == typed:
            self._finder.refresh()

    def _choice(self, company: RegisterCompany) -> Choice:
        place = told(company.number, company.country, company.town)
        where = self.tr("in the register")
        return Choice(_NOBODY, company.name, f"{place} · {where}", company)

    def _go_without(self, _error: AdvisorDeskError) -> None:
        """The register's own page says what is wrong with it."""


def _number(choice: Choice) -> str:
    return choice.register.number if choice.register else ""
