"""The services of the desk's own papers, each loaded when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from advisor_desk.services.board import Board
    from advisor_desk.services.checklist_forms import ChecklistForms
    from advisor_desk.services.checklists import Checklists
    from advisor_desk.services.contact_extracts import ContactExtracts
    from advisor_desk.services.day_sheets import DaySheets
    from advisor_desk.services.desk import Desk
    from advisor_desk.services.dossiers import Dossiers
    from advisor_desk.services.drafts import Drafts
    from advisor_desk.services.visit_reports import VisitReports


class OwnPapers:
    """All papers but the referral's and the agreement's."""

    def __init__(self, desk: Desk, board: Board, checklists: Checklists, drafts: Drafts) -> None:
        self._desk, self._board = desk, board
        self._checklists, self._drafts = checklists, drafts

    @cached_property
    def day_sheets(self) -> DaySheets:
        from advisor_desk.services.day_sheets import DaySheets

        return DaySheets(self._desk, self._board, self._checklists)

    @cached_property
    def checklist_forms(self) -> ChecklistForms:
        from advisor_desk.services.checklist_forms import ChecklistForms

        return ChecklistForms(self._desk, self._checklists, self._drafts)

    @cached_property
    def visit_reports(self) -> VisitReports:
        from advisor_desk.services.visit_reports import VisitReports

        return VisitReports(self._desk)

    @cached_property
    def contact_extracts(self) -> ContactExtracts:
        from advisor_desk.services.contact_extracts import ContactExtracts

        return ContactExtracts(self._desk)

    @cached_property
    def dossiers(self) -> Dossiers:
        from advisor_desk.services.dossiers import Dossiers

        return Dossiers(self._desk, self._checklists)
