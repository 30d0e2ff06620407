"""What is in which column of a list: remembered where it was chosen before, else proposed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.mappings import ColumnMapping, ListKind, remembered
from advisor_desk.domain.participants import ColumnsUnknown, ListField
from advisor_desk.domain.visit_rows import VisitField
from advisor_desk.register.delimited import Names
from advisor_desk.register.mapping import ColumnProposal, propose
from advisor_desk.register.visits import NAMES as VISIT_NAMES
from advisor_desk.services.desk import Desk
from advisor_desk.store.rows import ColumnMappingRow


@dataclass(eq=False)
class DayColumnUnknown(AdvisorDeskError):
    """Nothing tells which column has the days of the visits."""

    file: str


def ensure_enough(kind: ListKind, columns: Mapping[str, str], file: str) -> None:
    """Raise `ColumnsUnknown` or `DayColumnUnknown` where a list of that kind needs more."""
    if not {ListField.NAME, ListField.NUMBER} & columns.keys():
        raise ColumnsUnknown(file)
    if kind is ListKind.VISITS and VisitField.DATE not in columns:
        raise DayColumnUnknown(file)


@dataclass(frozen=True)
class Mapped:
    """The headings of a list with some rows, and what is thought to be in which column."""

    proposal: ColumnProposal
    is_remembered: bool


class Mappings:
    """Kept on this desk, a choice for each kind of list and its headings."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def kind_of(self, path: Path) -> ListKind:
        """What the list seems to be of: of visits if such a list was read before, or if its
        headings tell of days and actors. Raises the errors of `register.errors`.
        """
        visits = self.propose(path, ListKind.VISITS, VISIT_NAMES)
        if visits.is_remembered:
            return ListKind.VISITS
        told = {VisitField.DATE, VisitField.ACTOR} <= visits.proposal.columns.keys()
        return ListKind.VISITS if told else ListKind.PARTICIPANTS

    def propose(self, path: Path, kind: ListKind, names: Names) -> Mapped:
        """Look into the file. `names` are what each field may be called.

        Raises the errors of `register.errors`.
        """
        proposal = propose(path, names)
        known = remembered(self._known(kind), proposal.headings)
        if known is None:
            return Mapped(proposal, is_remembered=False)
        return Mapped(replace(proposal, columns=dict(known)), is_remembered=True)

    def remember(
        self, kind: ListKind, headings: Sequence[str], columns: Mapping[str, str]
    ) -> None:
        """Propose this the next time that a list has these headings."""
        mapping = ColumnMapping(
            kind=kind, headings=tuple(headings), columns=columns, used_at=self._desk.now()
        )
        with self._desk.write() as session:
            session.merge(
                ColumnMappingRow(
                    kind=kind,
                    key=mapping.key,
                    headings=mapping.headings,
                    columns=dict(columns),
                    used_at=mapping.used_at,
                )
            )

    def _known(self, kind: ListKind) -> Sequence[ColumnMapping]:
        with self._desk.read() as session:
            rows = session.scalars(select(ColumnMappingRow).where(ColumnMappingRow.kind == kind))
            return [
                ColumnMapping(
                    kind=row.kind, headings=row.headings, columns=row.columns, used_at=row.used_at
                )
                for row in rows
            ]
