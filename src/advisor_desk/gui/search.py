"""What is typed in the search box, asked of the desk at once and of the register beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from advisor_desk.domain.companies import CompanyState
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.organisation_numbers import formatted
from advisor_desk.gui.answering import Answering
from advisor_desk.gui.context import Context
from advisor_desk.gui.moments import day_text, local_day
from advisor_desk.gui.results import ResultGroup, SearchResult
from advisor_desk.register.company import RegisterCompany, RegisterHit

if TYPE_CHECKING:
    from advisor_desk.services.companies import Found

_SHOWN = 8
_ORDINARY = {CompanyState.UNKNOWN, CompanyState.ACTIVE, CompanyState.REGISTERED}


@dataclass(frozen=True)
class OpenCompany:
    """Chosen: a company the desk knows."""

    company_id: object


class Search(QObject):
    """The desk answers in the same moment; the register in a thread of its own, then again."""

    _answered = Signal(str, object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._answering = Answering()
        self._latest = ""
        self._desk_groups: list[ResultGroup] = []
        self._numbers: set[str] = set()
        window = context.window
        window.query_changed.connect(self.ask)
        window.chosen.connect(self._open)
        window.add_wanted.connect(lambda typed: window.show_page("company_edit", typed=typed))
        self._answered.connect(self._show_register, Qt.ConnectionType.QueuedConnection)
        self._warm(context.registers.warming())

    def ask(self, typed: str) -> None:
        """Show what the desk knows; then what the register has, unless more was typed."""
        self._latest = typed
        found = self._context.services.companies.search(typed, _SHOWN)
        self._numbers = {hit.number for hit in found.companies if hit.number}
        self._desk_groups = self._of_desk(found)
        self._context.window.set_results(typed, self._desk_groups)
        if typed.strip():
            self._answering.ask(self._work(typed))

    def stop(self) -> None:
        """Forget what waits, let the running question end, close the register."""
        self._latest = ""
        self._answering.stop()
        self._context.registers.close()

    def _warm(self, steps: Iterator[None]) -> None:
        """A step at a time: what is typed meanwhile is asked between two of them."""

        def step() -> None:
            with suppress(AdvisorDeskError):  # the register's page says what is wrong with it
                for _ in islice(steps, 1):
                    self._answering.ask(step)

        self._answering.ask(step)

    def _work(self, typed: str) -> Callable[[], None]:
        registers, own = self._context.registers, self._context.services.desk.me.municipality

        def work() -> None:
            if typed != self._latest:
                return
            hits = registers.search(typed, municipality=own or None, limit=_SHOWN)
            self._answered.emit(typed, hits)

        return work

    def _show_register(self, typed: str, hits: Sequence[RegisterHit]) -> None:
        if typed == self._latest:
            new = [hit for hit in hits if hit.company.number not in self._numbers]
            results = [self._of_register(hit) for hit in new]
            group = ResultGroup(self.tr("From the register"), results)
            self._context.window.set_results(typed, [*self._desk_groups, group])

    def _of_desk(self, found: Found) -> list[ResultGroup]:
        words = self._context.words
        companies = [
            SearchResult(
                title=hit.name,
                subtitle=" · ".join(
                    part
                    for part in (
                        _number(hit.number, hit.country),
                        hit.town,
                        self._met(hit.last_met),
                    )
                    if part
                ),
                value=OpenCompany(hit.id),
                chip=None if hit.state in _ORDINARY else (words.code(hit.state), "amber"),
            )
            for hit in found.companies
        ]
        contacts = [
            SearchResult(
                title=hit.name,
                subtitle=" · ".join(
                    part for part in (hit.title, hit.company, hit.telephone) if part
                ),
                value=OpenCompany(hit.company_id),
                icon="contact",
            )
            for hit in found.contacts
        ]
        return [
            ResultGroup(self.tr("Companies you know"), companies),
            ResultGroup(self.tr("Contacts"), contacts),
        ]

    def _of_register(self, hit: RegisterHit) -> SearchResult:
        company, words = hit.company, self._context.words
        state = CompanyState(company.state.value)
        return SearchResult(
            title=company.name,
            subtitle=" · ".join(
                part for part in (_number(company.number, company.country), company.town) if part
            ),
            value=company,
            icon="database",
            chip=None if state in _ORDINARY else (words.code(state), "amber"),
        )

    def _met(self, last_met: datetime | None) -> str:
        if last_met is None:
            return ""
        return self.tr("last met {day}").format(day=day_text(local_day(last_met)))

    def _open(self, value: object) -> None:
        window = self._context.window
        if isinstance(value, OpenCompany):
            window.show_page("company", company_id=value.company_id)
        elif isinstance(value, RegisterCompany):
            adopted = self._context.services.companies.adopt(value)
            window.show_page("company", company_id=adopted.id)


def _number(number: str | None, country: str) -> str:
    return formatted(number, country) if number else ""
