"""Planning a visit: the form on the left, the outreach advice for that very day on the right."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, time
from typing import cast
from uuid import UUID

from PySide6.QtCore import QEvent

from advisor_desk.domain.clauses import Traits
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Engagement, ReasonMissing, Status
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.travel import DistanceUnlikely
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.cards import Card
from advisor_desk.gui.columns import Columns
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.forms.plan_page_ui import Ui_PlanPage
from advisor_desk.gui.moments import span_text
from advisor_desk.gui.shell import Page
from advisor_desk.gui.visits import proposals
from advisor_desk.gui.visits.advice_panel import AdvicePanel
from advisor_desk.gui.visits.cancel_dialog import CancelDialog
from advisor_desk.gui.visits.details import Details
from advisor_desk.gui.visits.facts import EngagementFacts
from advisor_desk.gui.visits.joint_card import JointCard
from advisor_desk.gui.visits.journey import Journey
from advisor_desk.gui.visits.needs import Needs
from advisor_desk.gui.visits.parties import Parties
from advisor_desk.gui.visits.section import Section
from advisor_desk.gui.visits.ways import Move, Ways
from advisor_desk.gui.visits.when import OF_TIME, When
from advisor_desk.gui.visits.who_is_right import WhoIsRight
from advisor_desk.gui.writing import typed
from advisor_desk.gui.writing.form_draft import FormDraft
from advisor_desk.gui.writing.keys import form_keys
from advisor_desk.gui.writing.scrolling import FollowFocus, LowWindow, to_top
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.services.traits import traits_of

_ADVISED_ON = frozenset(
    ("company", "engagement", "referral", "actor", "adviser", "agreement", "heard", "function",
     "relation", "distinction", "suspicion", "redirect")
)  # fmt: skip


class PlanPage(Page):
    """A new plan, a changed one, or one that was cancelled; another actor's is only read."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._engagement: Engagement | None = None
        self._arguments: dict[str, object] = {}
        self._move: Move | None = None
        self.ui = Ui_PlanPage()
        self.ui.setupUi(self)
        self._traits = Traits()

    def making(self) -> Iterator[None]:
        context = self._context
        self.when, self.details = When(), Details(context)
        yield
        self.needs, self.journey = Needs(context), Journey(context)
        self.parties = Parties(context)
        self._sections: tuple[Section, ...] = (
            self.when, self.details, self.needs, self.journey, self.parties,
        )  # fmt: skip
        yield
        self.advice, self.right = AdvicePanel(context), WhoIsRight(context)
        self.joint, self._facts = JointCard(context), EngagementFacts(context)
        self._ways = Ways(context, self, self)
        self.draft = FormDraft(
            context,
            Form.PLAN,
            self.ui.notice,
            self,
            typed=self.typed,
            restore=self.restore,
            again=lambda: self._show(self._arguments),
            tell=lambda e: self.ui.problem.set_text(self._context.say(e)),
        )
        yield
        yield from self._lay_out()
        self._connect()
        self._retranslate()

    def arrive(self, **arguments: object) -> None:
        """Plan for `company_id`, perhaps `on` a day `at` a time, or change `engagement_id`.

        `inquiry_id` is the inquiry that leads to it; `move` is a `Move` that is not done yet.
        """
        self._show(dict(arguments))
        if self._is_open():
            self.when.take_focus()
        to_top(self.ui.scroll)
        move = arguments.get("move")
        if isinstance(move, Move) and move is not self._move:
            self._move = move
            self.when.set_span(*move.span)
            self._ways.take(move.way)

    def leave(self) -> None:
        self.draft.pause()

    def company_id(self) -> UUID:
        return self._shown().company_id

    def typed(self) -> Mapping[str, object]:
        fields: dict[str, object] = {
            "reason": self.advice.reason(),
            "inquiry": str(self._shown().inquiry_id or ""),
        }
        for section in self._sections:
            fields |= section.typed()
        return fields

    def restore(self, fields: Mapping[str, object]) -> None:
        if inquiry_id := typed.identity(fields.get("inquiry")):
            self._engagement = replace(self._shown(), inquiry_id=inquiry_id)
        for section in self._sections:
            section.restore(fields)
        self.advice.set_reason(typed.text(fields, "reason"))
        self._on_kind()
        self._on_place()
        self.parties.set_role(self.details.role())
        self._ask()
        self.draft.touch()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            if self.is_made:
                self._retranslate()
        super().changeEvent(event)

    def save(self) -> None:
        """Plan it. What is wrong is said beside its field, and nothing typed is lost."""
        if self._columns.isHidden():
            return
        self._clear_problems()
        try:
            planned = self._context.services.visits.plan(self._made())
        except AdvisorDeskError as error:
            self._show_problem(error)
            return
        self.draft.finish()
        self._context.window.notify(self.tr("The visit is planned."))
        if planned.inquiry_id:
            self._context.window.replace_page("inquiry", inquiry_id=planned.inquiry_id)
        else:
            self._context.window.replace_page("company", company_id=planned.company_id)

    def _lay_out(self) -> Iterator[None]:
        columns = self._columns = Columns()
        columns.set_shares(56, 44)
        visit, people = self._visit_card, self._people_card = Card(), Card()
        for part in (columns, self._facts):
            self.ui.scroll.body.addWidget(part)
        self.ui.scroll.body.addStretch(1)
        for card in (visit, self.right, people, self.joint):
            columns.main.addWidget(card)
        columns.main.addStretch(1)
        columns.side.addWidget(self.advice)
        columns.side.addStretch(1)
        yield
        visit.body.setSpacing(14)
        for section in (self.when, self.details, self.needs, self.journey):
            visit.body.addWidget(section)
        yield
        people.body.addWidget(self.parties)
        guard_wheel(self)

    def _connect(self) -> None:
        for section in self._sections:
            section.changed.connect(self._on_changed)
        self.details.role_changed.connect(lambda: self.parties.set_role(self.details.role()))
        self.details.kind_changed.connect(self._on_kind)
        self.details.place_changed.connect(self._on_place)
        self.journey.ui.near_button.clicked.connect(self._look_around)
        self.advice.changed.connect(self.draft.touch)
        self.advice.chosen.connect(self._ways.take)
        self.right.invited.connect(self._ways.invite)
        self.right.handed_over.connect(self._ways.hand_over)
        self.ui.save_button.clicked.connect(self.save)
        self.ui.log_button.clicked.connect(self._log)
        self.ui.cancel_button.clicked.connect(self._cancel)
        self.ui.state_notice.pressed.connect(self._reinstate)
        form_keys(self._context, self, self.save)
        FollowFocus(self.ui.scroll)
        above = (self.ui.head, self.ui.notice, self.ui.state_notice)
        LowWindow(self, self.ui.scroll, above)
        self._context.refresh_on(_ADVISED_ON, self._refresh)

    def _show(self, arguments: dict[str, object]) -> None:
        self.draft.pause()
        self._arguments = arguments
        engagement = self._asked_for(arguments)
        self._arguments = {"engagement_id": engagement.id, "company_id": engagement.company_id}
        self._fill(engagement)
        if self._is_open():
            self.draft.open(engagement.id, engagement.company_id)
        order_tabs(self)
        if isinstance(on := arguments.get("on"), date) and on != self.when.day():
            self.when.set_day(on)

    def _asked_for(self, arguments: dict[str, object]) -> Engagement:
        desk, visits = self._context.services.desk, self._context.services.visits
        engagement_id = cast("UUID | None", arguments.get("engagement_id"))
        company_id = cast("UUID | None", arguments.get("company_id"))
        if engagement_id and (found := visits.find(engagement_id)):
            return found
        assert company_id is not None  # noqa: S101 - a draft of nothing on record names it
        inquiry_id = cast("UUID | None", arguments.get("inquiry_id"))
        waiting = self.draft.waiting(company_id, inquiry_id=inquiry_id)
        on = cast("date | None", arguments.get("on"))
        at = cast("time", arguments.get("at") or time(10))
        record_id = engagement_id or waiting or new_id()
        proposed = proposals.plan(desk, record_id, company_id, on, at)
        inquiry = self._context.services.inquiries.find(inquiry_id) if inquiry_id else None
        return proposals.from_inquiry(proposed, inquiry) if inquiry else proposed

    def _fill(self, engagement: Engagement) -> None:
        self._engagement = engagement
        self._clear_problems()
        self._show_head(engagement)
        for section in self._sections:
            section.set_engagement(engagement)
        self.advice.set_reason(engagement.go_anyway_reason)
        self.joint.show_visit(engagement.id if engagement.version else None)
        self._show_state(engagement)
        self._ask()

    def _show_head(self, engagement: Engagement) -> None:
        company = self._context.services.companies.get(engagement.company_id)
        self._traits = traits_of(company)
        is_new = not engagement.version
        doing = self.tr("Plan a visit") if is_new else self._doing(engagement)
        self.ui.head.show_company(self._context, company, doing)

    def _doing(self, engagement: Engagement) -> str:
        span = span_text(engagement.starts_at, engagement.ends_at)
        return f"{self._context.words.code(engagement.status)} · {span}"

    def _show_state(self, engagement: Engagement) -> None:
        """What can be done with it: change a plan of ours, bring back, or only read."""
        is_open, is_new = self._is_open(), not engagement.version
        cancelled = engagement.status is Status.CANCELLED
        self._columns.setVisible(is_open)
        self._facts.setVisible(not is_open)
        if not is_open:
            self.ui.notice.show_text("")
            self._facts.show_engagement(engagement)
        self.ui.foot.setVisible(is_open)
        self.ui.log_button.setVisible(not is_new)
        self.journey.ui.near_button.setVisible(not is_new)
        self.ui.cancel_button.setVisible(not is_new)
        reinstates = cancelled and self._is_ours(engagement)
        self.ui.state_notice.show_text(
            self.tr("This visit was cancelled: {reason}").format(
                reason=engagement.cancelled_because
            )
            if cancelled
            else "",
            "amber",
            self.tr("Plan it after all") if reinstates else "",
        )

    def _is_open(self) -> bool:
        engagement = self._shown()
        return engagement.status is Status.PLANNED and self._is_ours(engagement)

    def _is_ours(self, engagement: Engagement) -> bool:
        return engagement.actor_id == self._context.services.desk.me.actor.id

    def _shown(self) -> Engagement:
        assert self._engagement is not None  # noqa: S101 - set on arrival
        return self._engagement

    def _made(self) -> Engagement:
        """The engagement as it stands in the form."""
        made = self._shown()
        for section in self._sections:
            made = section.applied_to(made)
        return replace(made, go_anyway_reason=self.advice.wanted_reason())

    def _ask(self) -> None:
        """Ask for advice on what is in the form: a few reads, at each change."""
        made = self._made()
        self.advice.show_advice(
            self._context.services.outreach.advise(
                made.company_id,
                made.role,
                self.when.day(),
                joint_with=made.actors,
                invited_by=made.invited_by,
                needs=made.needs,
                itself=made.id,
            )
        )
        ranking = self._context.services.ranking
        self.right.show_ranked(ranking.of(self._traits, made.needs, self.when.day()))

    def _on_changed(self) -> None:
        self._clear_problems()
        self._ask()
        self.draft.touch()

    def _on_kind(self) -> None:
        self.when.set_kind(self.details.kind())

    def _on_place(self) -> None:
        self.journey.ask_at(self.details.place())

    def _refresh(self) -> None:
        """Others' work came in, or ours was changed elsewhere: what is typed stays."""
        if self._engagement is None or not self.isVisible():
            return
        before, found = self._engagement, self._context.services.visits.find(self._engagement.id)
        if found and self._is_ours(before) and not self._is_ours(found):
            self._context.window.replace_page("log", engagement_id=found.id)
        elif found and found.status is not before.status:
            self._show({"engagement_id": found.id})
        elif self._is_open():
            if found and found.version != before.version:
                self._follow(before, found)
            self._ask()

    def _follow(self, before: Engagement, found: Engagement) -> None:
        """Somebody answered: the form stands on what is on record now, with all that is typed.

        Anything else that was changed elsewhere is shown where nothing is being typed.
        """
        same = replace(found, participants=before.participants, version=before.version)
        if same == before:
            self._engagement = found
            self.parties.follow(before.participants, found.participants)
        elif replace(self._made(), go_anyway_reason=before.go_anyway_reason) == before:
            self._fill(found)

    def _look_around(self) -> None:
        place = self._traits.municipality
        self._context.window.show_page("near", day=self.when.day(), municipality=place)

    def _log(self) -> None:
        self._context.window.show_page("log", engagement_id=self._shown().id)

    def _cancel(self) -> None:
        shown = self._shown()
        CancelDialog.open_for(
            self._context,
            self,
            shown.id,
            lambda: self._context.window.show_page("company", company_id=shown.company_id),
        )

    def _reinstate(self) -> None:
        try:
            self._context.services.visits.reinstate(self._shown().id)
        except AdvisorDeskError as error:
            self.ui.state_notice.show_text(self._context.say(error), "red")
        else:
            self._context.window.notify(self.tr("The visit is planned again."))

    def _show_problem(self, error: AdvisorDeskError) -> None:
        said = self._context.say(error)
        match error:
            case ReasonMissing(act="go_anyway"):
                self.advice.ask_reason(said)
            case _ if isinstance(error, OF_TIME):
                self.when.set_problem(said)
            case DistanceUnlikely():
                self.journey.set_problem(said)
        self.ui.problem.set_text(said)

    def _clear_problems(self) -> None:
        if self.ui.problem.text():  # styling each field again at each key would be slow
            self.ui.problem.set_text("")
            for section in self._sections:
                section.set_problem("")

    def _retranslate(self) -> None:
        self._visit_card.set_heading(self.tr("The visit"))
        self._people_card.set_heading(self.tr("Who comes along"))
        self.ui.kept_label.setText(self.tr("Kept as you type"))
        for section in self._sections:
            section.retranslate()
        self.advice.retranslate()
        self.right.retranslate()
        self.draft.retranslate()
        put_icon(self.ui.save_button, "calendar-check")
        put_icon(self.ui.log_button, "clipboard-pen")
        put_icon(self.ui.cancel_button, "calendar-x")
        if self._engagement is not None:
            self._show_head(self._engagement)
            self._show_state(self._engagement)
