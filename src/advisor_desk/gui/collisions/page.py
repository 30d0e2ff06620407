"""One collision: both engagements, what can be done, and what was decided."""

from collections.abc import Mapping
from dataclasses import replace
from typing import cast
from uuid import UUID

from PySide6.QtCore import QEvent, Qt

from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.outreach.collisions import Pair, pair_id, pair_of
from advisor_desk.domain.outreach.resolutions import Resolution, Solution
from advisor_desk.gui.buttons import Button, put_icon
from advisor_desk.gui.cards import Card
from advisor_desk.gui.collisions.decision import Decision
from advisor_desk.gui.collisions.words import CaseWords
from advisor_desk.gui.columns import Columns
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.forms.collision_page_ui import Ui_CollisionPage
from advisor_desk.gui.shell import Page
from advisor_desk.gui.visits.facts import EngagementFacts
from advisor_desk.gui.visits.opening import open_engagement
from advisor_desk.gui.visits.party_words import PartyWords
from advisor_desk.gui.writing.form_draft import FormDraft
from advisor_desk.gui.writing.keys import form_keys
from advisor_desk.gui.writing.scrolling import FollowFocus, LowWindow, to_top
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.services.collisions import CaseView

_TABLES = frozenset({"engagement", "collision_resolution", "invitation", "company", "agreement"})


class CollisionPage(Page):
    """An open one is decided on; a resolved one is read, and its decision taken back."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._pair: Pair | None = None
        self._view: CaseView | None = None
        self.ui = Ui_CollisionPage()
        self.ui.setupUi(self)
        self.decision = Decision(context)
        self._card = Card()
        self._facts = (EngagementFacts(context), EngagementFacts(context))
        self._open_buttons = (Button(kind="link"), Button(kind="link"))
        self.draft = FormDraft(
            context,
            Form.COLLISION,
            self.ui.notice,
            self,
            typed=self._typed,
            restore=self.decision.restore,
            again=self._show,
            tell=lambda e: self.ui.problem.set_text(self._context.say(e)),
        )
        self._lay_out()
        self._connect()
        self._retranslate()
        context.refresh_on(_TABLES, self._refresh)

    def arrive(self, **arguments: object) -> None:
        """Show the collision of the engagements `one` and `other`."""
        ids = cast("UUID", arguments["one"]), cast("UUID", arguments["other"])
        self.draft.pause()
        self._pair = pair_of(*ids)
        self._show()
        if self._view is not None and self._view.case.is_open:
            self.decision.ui.way_choice.setFocus(Qt.FocusReason.TabFocusReason)
        to_top(self.ui.scroll)

    def leave(self) -> None:
        self.draft.pause()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def save(self) -> None:
        """Decide. What is missing is said beside its field, and nothing typed is lost."""
        if self._view is None or not self._view.case.is_open:
            return
        self._clear_problems()
        try:
            made = self._decide(self._view)
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self.decision.show_problem(error))
            return
        self.draft.finish()
        self._context.window.notify(
            self.tr("The collision is resolved."), lambda: self._take_back(made)
        )
        self._show()

    def _decide(self, view: CaseView) -> Resolution:
        resolving, decision = self._context.services.resolving, self.decision
        pair, note = view.case.pair, decision.note()
        match decision.solution():
            case Solution.JOINT:
                because = PartyWords(self._context).replaced(decision.lead())
                return resolving.make_joint(
                    pair, decision.lead().id, decision.answer(), because=because, text=note
                )
            case Solution.DIVIDED:
                return resolving.divide(pair, self._steps(view), note)
            case Solution.NOTED:
                return resolving.note(pair, note)

    def _steps(self, view: CaseView) -> list[NextStep]:
        """Each step as agreed at its owner's own visit."""
        agreed = {view.first.actor_id: view.first.id, view.second.actor_id: view.second.id}
        made = self.decision.steps.steps(view.second)
        return [
            replace(s, engagement_id=agreed.get(s.owner_actor_id, s.engagement_id)) for s in made
        ]

    def _lay_out(self) -> None:
        columns = Columns()
        columns.set_shares(56, 44)
        for facts, button in zip(self._facts, self._open_buttons, strict=True):
            facts.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            columns.main.addWidget(facts)
        columns.main.addStretch(1)
        self._card.body.addWidget(self.decision)
        columns.side.addWidget(self._card)
        columns.side.addStretch(1)
        self.ui.scroll.body.addWidget(columns)
        self.ui.scroll.body.addStretch(1)
        guard_wheel(self)

    def _connect(self) -> None:
        self.decision.changed.connect(self._on_changed)
        self.ui.save_button.clicked.connect(self.save)
        self.ui.all_button.clicked.connect(lambda: self._context.window.show_page("collisions"))
        self.ui.state_notice.pressed.connect(self._undo)
        for place, button in enumerate(self._open_buttons):
            button.clicked.connect(lambda _on=False, place=place: self._open(place))
        form_keys(self._context, self, self.save)
        FollowFocus(self.ui.scroll)
        LowWindow(self, self.ui.scroll, (self.ui.head, self.ui.notice, self.ui.state_notice))

    def _show(self) -> None:
        """Read it anew; one that is gone says so, and there is nothing left to decide."""
        self.draft.pause()
        assert self._pair is not None  # noqa: S101 - set on arrival
        self._clear_problems()
        try:
            self._view = self._context.services.collisions.get(self._pair)
        except AdvisorDeskError as error:
            self._view = None
            self.ui.state_notice.show_text(self._context.say(error), "green")
            self._show_parts(decides=False)
            return
        self.decision.show_view(self._view)
        self._tell(self._view)
        if self._view.case.is_open:
            self.draft.open(pair_id(self._pair), self._view.company_id)
        else:
            self.ui.notice.show_text("")
        order_tabs(self)

    def _tell(self, view: CaseView) -> None:
        words = CaseWords(self._context)
        company = self._context.services.companies.get(view.company_id)
        self.ui.head.show_company(self._context, company, words.heading([view.case]))
        for facts, visit in zip(self._facts, (view.first, view.second), strict=True):
            facts.show_engagement(visit)
        case = view.case
        self._show_parts(decides=case.is_open)
        if case.resolution is None:
            self.ui.state_notice.show_text("")
        elif case.is_open:
            self.ui.state_notice.show_text(words.remark(case), "amber")
        else:
            solution, _ = words.chip(case)
            said = f"{solution} – {words.remark(case)}"
            self.ui.state_notice.show_text(said, "green", self.tr("Take it back"))

    def _show_parts(self, *, decides: bool) -> None:
        self._card.setVisible(decides)
        self.ui.save_button.setVisible(decides)
        self.ui.kept_label.setVisible(decides)
        for facts in self._facts:
            facts.setVisible(self._view is not None)

    def _refresh(self) -> None:
        """It was decided on or changed elsewhere: shown anew, and what is typed stays."""
        if self._pair is None or not self.isVisible():
            return
        try:
            found = self._context.services.collisions.get(self._pair)
        except AdvisorDeskError:
            self._show()
            return
        if found != self._view:
            self._show()

    def _open(self, place: int) -> None:
        if self._view is not None:
            visit: Engagement = (self._view.first, self._view.second)[place]
            open_engagement(self._context, visit)

    def _undo(self) -> None:
        if self._view is not None and self._view.case.resolution is not None:
            self._take_back(self._view.case.resolution)

    def _take_back(self, made: Resolution) -> None:
        try:
            self._context.services.resolving.undo(made.id)
        except AdvisorDeskError as error:
            self._context.window.notify(self._context.say(error))
        else:
            self._context.window.notify(self.tr("The collision is open again."))

    def _typed(self) -> Mapping[str, object]:
        assert self._pair is not None  # noqa: S101 - nothing is typed before
        one, other = self._pair
        return {**self.decision.typed(), "one": str(one), "other": str(other)}

    def _on_changed(self) -> None:
        self._clear_problems()
        self.draft.touch()

    def _clear_problems(self) -> None:
        self.ui.problem.set_text("")
        self.decision.clear_problems()

    def _retranslate(self) -> None:
        self._card.set_heading(self.tr("What you decide"))
        self.ui.kept_label.setText(self.tr("Kept as you type"))
        for button in self._open_buttons:
            button.setText(self.tr("Open it"))
            put_icon(button, "arrow-right")
        put_icon(self.ui.save_button, "handshake")
        put_icon(self.ui.all_button, "list-checks")
        self.decision.retranslate()
        self.draft.retranslate()
        if self._view is not None:
            self._tell(self._view)
