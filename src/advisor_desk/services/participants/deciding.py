"""What is decided about the rows of a list. Nothing of it touches the desk's companies yet."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.companies import Company, CompanyUnknown
from advisor_desk.domain.findings import ensure_possible
from advisor_desk.domain.participants import (
    Candidate,
    Choice,
    Decision,
    Finding,
    Listed,
    ListUnknown,
    Participant,
    Result,
    RowBroughtIn,
    repeat_key,
)
from advisor_desk.domain.repeats import Repeats
from advisor_desk.register.company import RegisterCompany
from advisor_desk.services.companies import of_register
from advisor_desk.services.desk import Desk
from advisor_desk.services.participants.comparing import Comparing, likeness_of
from advisor_desk.services.participants.desk_names import DeskNames
from advisor_desk.services.participants.register_names import RegisterNames
from advisor_desk.services.registers import Registers
from advisor_desk.store import companies as company_query
from advisor_desk.store import participants as query
from advisor_desk.store import redirects
from advisor_desk.store.participants import Wanted


@dataclass(frozen=True, kw_only=True)
class Before:
    """How rows stood before a decision, so that it can be taken back."""

    opened: Sequence[int] = ()
    """Lines that were open."""
    rows: Sequence[Listed] = ()
    """Rows of which more was changed than that."""


class ListDecisions:
    """Each decision gives what takes it back with `take_back`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def decide(self, list_id: UUID, line: int, decision: Decision) -> Before:
        """Raises `CannotDecide`, `RowBroughtIn` or `ListUnknown`."""
        with self._desk.write() as session:
            row = open_row(session, list_id, line)
            ensure_possible(row.typed, row.finding, decision)
            query.save_decisions(session, list_id, {line: decision})
            return Before(rows=[row])

    def accept_sure(self, list_id: UUID, wanted: Wanted | None = None) -> Before:
        """As proposed, every open row that is beyond doubt."""
        with self._desk.write() as session:
            lines = query.accept(session, list_id, wanted or Wanted(), sure_only=True)
        return Before(opened=lines)

    def accept_all(self, list_id: UUID, wanted: Wanted) -> Before:
        """As proposed, every open row of those wanted that has a proposal."""
        with self._desk.write() as session:
            return Before(opened=query.accept(session, list_id, wanted, sure_only=False))

    def use_other(self, list_id: UUID, line: int, other: UUID | RegisterCompany) -> Before:
        """Use another company than those proposed, on the desk or in the register.

        Raises `CompanyUnknown`, `RowBroughtIn` or `ListUnknown`.
        """
        with self._desk.write() as session:
            row = open_row(session, list_id, line)
            company, on_desk = self._company(session, other)
            known = [one.key for one in row.finding.candidates]
            alike = likeness_of(row.typed, company, [company.name], by_number=False)
            chosen = Candidate(company=company, on_desk=on_desk, likeness=alike)
            is_known = bool(chosen.key) and chosen.key in known
            place = known.index(chosen.key) if is_known else len(known)
            if place == len(known):
                finding = replace(row.finding, candidates=(*row.finding.candidates, chosen))
                query.save_findings(session, list_id, [(line, finding)])
            query.save_decisions(session, list_id, {line: Decision(Choice.USE, place)})
            return Before(rows=[row])

    def tell_apart(
        self, list_id: UUID, line: int, key: str, registers: Registers | None
    ) -> Before:
        """The row is not that one: a company by its `Candidate.key`, or the row it repeats.

        What the row is is asked anew, which takes a moment: not in the window's thread. Where
        the number said so, it is taken for wrong. Shared when the row is brought in.
        """
        with self._desk.read() as session:
            before = open_row(session, list_id, line)
        apart, typed = (*before.apart, key), before.typed
        if typed.has_number and _is_by_number(before, key):
            typed = typed.with_wrong_number()
        found = found_anew(self._desk, registers, typed, apart)
        with self._desk.write() as session:
            open_row(session, list_id, line)
            query.save_typed(session, list_id, typed, apart)
            query.save_findings(session, list_id, [(line, found)])
            query.save_decisions(session, list_id, {line: None})
        return Before(rows=[before])

    def take_back(self, list_id: UUID, before: Before) -> None:
        """Put the rows as they stood; what was brought in since stays."""
        with self._desk.write() as session:
            query.put_back(session, list_id, before.opened)
            for row in before.rows:
                now = query.listed(session, list_id, [row.line])
                if now and now[0].result is None:
                    query.save_findings(session, list_id, [(row.line, row.finding)])
                    query.save_typed(session, list_id, row.typed, row.apart)
                    query.save_decisions(session, list_id, {row.line: row.decision})

    def _company(self, session: Session, other: UUID | RegisterCompany) -> tuple[Company, bool]:
        """A company of the register that the desk has too is the desk's."""
        if isinstance(other, RegisterCompany):
            listed = of_register(other, self._desk.me.person_key)
            known = (
                company_query.by_number(session, listed.country, listed.number)
                if listed.number
                else None
            )
            return known or listed, known is not None
        found = company_query.by_id(session, redirects.followed(session, other))
        if found is None:
            raise CompanyUnknown(str(other))
        return found, True


def repeated(row: Listed) -> str:
    """The key by which a row is told apart from the one it repeats."""
    return repeat_key(row.finding.repeats) if row.finding.repeats is not None else ""


def found_anew(
    desk: Desk, registers: Registers | None, typed: Participant, apart: tuple[str, ...] = ()
) -> Finding:
    """What the row is by itself; `apart` are the keys of what it is known not to be."""
    with desk.read() as session:
        names = DeskNames.read(session)
    nobody = Repeats({}, frozenset())
    comparing = Comparing(names, RegisterNames(registers), nobody, desk.me.person_key)
    return next(comparing.findings([(typed, apart)]))[1]


def open_row(session: Session, list_id: UUID, line: int) -> Listed:
    """Raises `RowBroughtIn` or `ListUnknown`."""
    found = query.listed(session, list_id, [line])
    if not found:
        raise ListUnknown
    if found[0].result not in {None, Result.FAILED}:
        raise RowBroughtIn(line)
    return found[0]


def _is_by_number(row: Listed, key: str) -> bool:
    """Whether it is the row's number that leads to that one."""
    return row.finding.repeats is not None or any(
        one.has_same_number and one.key == key for one in row.finding.candidates
    )
