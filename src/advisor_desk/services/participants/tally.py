"""What comes of a list of visits when it is brought in as it is decided, told beforehand."""

from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.checklists import Standing, standing
from advisor_desk.domain.engagements import Engagement, Status
from advisor_desk.domain.participants import Choice, Listed, Result
from advisor_desk.domain.visit_reading import is_same, judged
from advisor_desk.domain.visit_rows import Coming, ListedVisit
from advisor_desk.services.companies import namesake
from advisor_desk.services.desk import Desk
from advisor_desk.services.participants.lists import ParticipantLists
from advisor_desk.services.participants.visits import VisitMaker
from advisor_desk.store import checklists as checklist_query
from advisor_desk.store import companies as company_query
from advisor_desk.store import participants as query
from advisor_desk.store import redirects

_TOGETHER = 500
_ALL = 2**31
Whose = UUID | str
"""A company on the desk by its id; one to come by what tells it from others."""


class Debt(NamedTuple):
    """Companies that one's own actor owes a checklist, now and when the list is in."""

    before: int
    after: int


@dataclass(frozen=True)
class Tally:
    """How many rows become what; those that are not decided or kept aside are not in it."""

    coming: dict[Coming, int]
    debt: Debt


class Tallies:
    """Changes nothing."""

    def __init__(self, desk: Desk, lists: ParticipantLists) -> None:
        self._desk, self._lists = desk, lists

    def of(self, list_id: UUID) -> Tally:
        """Takes a moment for thousands of rows. Raises `ListUnknown`."""
        found = self._lists.overview(list_id).list
        with self._desk.read() as session:
            foreseen = _Foreseen(session, self._desk, VisitMaker(self._desk, found), list_id)
            after = (False, 0)
            while rows := query.ready(session, list_id, _TOGETHER, after):
                for row in rows:
                    foreseen.add(row)
                after = rows[-1].finding.repeats is not None, rows[-1].line
            return Tally(dict(foreseen.coming), foreseen.debt())


@dataclass
class _Foreseen:
    """As `Bringing` would do it, row by row, without doing it."""

    session: Session
    desk: Desk
    visits: VisitMaker
    list_id: UUID
    coming: Counter[Coming] = field(default_factory=Counter)
    _companies: dict[int, Whose | None] = field(default_factory=dict)
    _made: dict[Whose, list[Engagement]] = field(default_factory=dict)
    _met: set[Whose] = field(default_factory=set)

    def add(self, row: Listed) -> None:
        visit = row.typed.visit
        if visit is None or row.decision is None or row.decision.choice is Choice.SKIP:
            return
        if judged(visit, self.desk.now()).faults:
            return
        whose = self._whose(row)
        if whose is None:
            self.coming[Coming.WAITS] += not self._is_left_out(row)
            return
        self.coming[self._become(visit, whose)] += 1

    def debt(self) -> Debt:
        actor, today = self.desk.me.actor.id, self.desk.today()
        owed = {d.company_id for d in checklist_query.debt(self.session, actor, today, _ALL)}
        met = {one for one in self._met if isinstance(one, UUID)} - owed
        known = checklist_query.of_companies(self.session, met)
        valid = sum(
            standing(done=1, checklists=known[one], today=today) is Standing.VALID for one in met
        )
        come = sum(1 for one in self._met if not isinstance(one, UUID))
        return Debt(len(owed), len(owed) + len(met) - valid + come)

    def _become(self, visit: ListedVisit, whose: Whose) -> Coming:
        made = self._made.setdefault(whose, [])
        if any(is_same(visit, one) for one in made):
            return Coming.THERE
        if isinstance(whose, UUID):
            if self.visits.is_there(self.session, visit, whose):
                return Coming.THERE
            company = company_query.by_id(self.session, whose)
            if company and self.visits.is_held(visit, company):
                return Coming.HELD
        coming = self.visits.engagement(visit, UUID(int=0), ())
        made.append(coming)
        if coming.hearsay:
            return Coming.HEARD
        if coming.status is Status.DONE:
            self._met.add(whose)
        return Coming(coming.status.value)

    def _whose(self, row: Listed) -> Whose | None:
        """The company that the row is of; None where that is not decided."""
        line = row.finding.repeats or row.line
        if row.decision and row.decision.choice is Choice.JOIN:
            if line not in self._companies:
                first = next(iter(query.listed(self.session, self.list_id, [line])), None)
                self._companies[line] = self._first(first) if first else None
            return self._companies[line]
        found = self._decided(row)
        self._companies.setdefault(row.line, found)
        return found

    def _first(self, first: Listed) -> Whose | None:
        """The company of a row that others repeat, which is in already or kept aside."""
        come = query.company_of(self.session, self.list_id, first.line)
        if come:
            return redirects.followed(self.session, come)
        return self._decided(first) if first.is_aside and first.decision else None

    def _decided(self, row: Listed) -> Whose | None:
        if row.decision is None or row.decision.choice is Choice.SKIP:
            return None
        if row.chosen and row.chosen.on_desk:
            return redirects.followed(self.session, row.chosen.company.id)
        company = row.chosen.company if row.chosen else None
        if company and (known := namesake(self.session, company)):
            return known.id
        come = query.company_of(self.session, self.list_id, row.line)
        if come:
            return redirects.followed(self.session, come)
        return row.chosen.key if row.chosen and row.chosen.key else f"line:{row.line}"

    def _is_left_out(self, row: Listed) -> bool:
        """Whether it goes with a row that is left out."""
        line = row.finding.repeats or row.line
        first = next(iter(query.listed(self.session, self.list_id, [line])), None)
        if first is None:
            return False
        choice = first.decision.choice if first.decision else None
        return choice is Choice.SKIP or first.result is Result.SKIPPED
