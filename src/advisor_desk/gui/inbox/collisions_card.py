"""Visits that two actors planned or made too close to each other, and that nobody decided on."""

from advisor_desk.gui.buttons import Button
from advisor_desk.gui.collisions.words import CaseWords
from advisor_desk.gui.context import Context
from advisor_desk.gui.inbox.card import InboxCard
from advisor_desk.gui.today.lines import DayLine, way
from advisor_desk.services.collisions import ListedCase
from advisor_desk.services.inbox import COLLISIONS, SHOWN


class CollisionsCard(InboxCard):
    """One's own; those of all actors are a page of their own."""

    key = COLLISIONS
    tables = frozenset(
        {"engagement", "collision_resolution", "company", "actor", "adviser", "agreement"}
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.all_button = Button("", kind="link")
        self.all_button.clicked.connect(lambda: context.window.show_page("collisions"))
        self.tools.addWidget(self.all_button)

    def retranslate(self) -> None:
        self.set_heading(self.tr("Collisions"))
        self.all_button.setText(self.tr("All collisions"))

    def refresh(self) -> None:
        found = self.context.services.collisions.mine()
        lines = [self._line(listed) for listed in found[:SHOWN]]
        nothing = self.tr("No visit of yours collides with another actor’s.")
        rest = self.tr("There are more under All collisions.") if found[SHOWN:] else ""
        self.set_lines(lines, nothing, rest)

    def _line(self, listed: ListedCase) -> DayLine:
        case, words = listed.case, CaseWords(self.context)
        opens = way("collision", one=case.pair[0], other=case.pair[1])
        return DayLine(
            key=case.pair,
            heading=listed.company,
            body=" · ".join(words.who(one) for one in (case.first, case.second)),
            opens=opens,
            icon=("triangle-alert", "amber"),
            chips=((words.apart(case), "amber"),),
            action=self.tr("Decide"),
            does=opens,
        )
