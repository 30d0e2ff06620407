"""The day sheet of a trip: whom an adviser meets, what has been, and what to ask."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from advisor_desk.domain.checklists import Checklist, Standing, Value
from advisor_desk.domain.codes import Maturity, Need
from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import Kind, Place, Role
from advisor_desk.domain.handover import Person, Step


class Ask(StrEnum):
    """What a desk does not know of a company that one is about to meet."""

    CHECKLIST = "checklist"
    CHECKLIST_AGAIN = "checklist_again"
    CONTACT = "contact"
    ADDRESS = "address"
    MUNICIPALITY = "municipality"
    SIZE = "size"
    MATURITY = "maturity"


@dataclass(frozen=True, kw_only=True)
class LastContact:
    """An engagement that has been. `summary` is told where one's own actor took part."""

    on: date
    kind: Kind
    role: Role
    actors: tuple[str, ...]
    summary: str = ""


@dataclass(frozen=True, kw_only=True)
class SheetVisit:
    """One visit as it is carried along. Nobody's own notes are in it."""

    starts_at: datetime
    ends_at: datetime
    company: str
    number: str
    address: str
    kind: Kind
    role: Role
    place: Place
    place_text: str = ""
    purpose: str = ""
    needs: tuple[Need, ...] = ()
    along: tuple[str, ...] = ()
    """The actors that come along."""
    contacts: tuple[Person, ...] = ()
    last: tuple[LastContact, ...] = ()
    asks: tuple[Ask, ...] = ()
    questions: tuple[str, ...] = ()
    """Of the checklist, those that did not come up."""
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, kw_only=True)
class DaySheet:
    """An adviser's visits of one day, the first first."""

    on: date
    made_on: date
    adviser: str
    actor: str
    visits: tuple[SheetVisit, ...]


def to_ask(
    company: Company,
    *,
    is_anybody_known: bool,
    standing: Standing,
    checklist: Checklist | None,
    maturity: Maturity | None,
) -> tuple[Ask, ...]:
    """What is not known yet, the checklist first.

    A checklist of which only some questions are left is not asked anew: see `left`.
    """
    return tuple(
        _of_checklist(standing, is_begun=bool(checklist and checklist.answers)),
    ) + tuple(_of_company(company, is_anybody_known=is_anybody_known, maturity=maturity))


def left(checklist: Checklist | None) -> tuple[str, ...]:
    """The codes of the questions that did not come up when the others were asked."""
    answers = checklist.answers if checklist else ()
    return tuple(one.item for one in answers if one.value is Value.NOT_DISCUSSED)


def last_known(maturities: Iterable[Maturity | None]) -> Maturity | None:
    """Of the engagements, the latest first: what was noted last."""
    return next((one for one in maturities if one is not None), None)


def _of_checklist(standing: Standing, *, is_begun: bool) -> Iterator[Ask]:
    if standing is Standing.EXPIRED:
        yield Ask.CHECKLIST_AGAIN
    elif standing is not Standing.VALID and not is_begun:
        yield Ask.CHECKLIST


def _of_company(
    company: Company, *, is_anybody_known: bool, maturity: Maturity | None
) -> Sequence[Ask]:
    unknown = {
        Ask.CONTACT: not is_anybody_known,
        Ask.ADDRESS: not (company.street and company.town),
        Ask.MUNICIPALITY: not company.municipality_confirmed,
        Ask.SIZE: company.size is None,
        Ask.MATURITY: maturity is None,
    }
    return [ask for ask, is_unknown in unknown.items() if is_unknown]
