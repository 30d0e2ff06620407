"""Logging a visit, planned or not; correcting one; noting what was heard of another actor's."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from enum import Enum, auto
from typing import cast
from uuid import UUID

from PySide6.QtCore import QEvent

from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Engagement, Kind, Status
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.forms.log_page_ui import Ui_LogPage
from advisor_desk.gui.moments import span_text
from advisor_desk.gui.papers.opening import show_visit_report
from advisor_desk.gui.shell import Page
from advisor_desk.gui.visits import proposals
from advisor_desk.gui.visits.log_form import LogForm
from advisor_desk.gui.visits.reading import Reading
from advisor_desk.gui.writing import typed
from advisor_desk.gui.writing.form_draft import FormDraft
from advisor_desk.gui.writing.keys import form_keys
from advisor_desk.gui.writing.scrolling import FollowFocus, LowWindow, to_top
from advisor_desk.gui.writing.tab_order import order_tabs


class Mode(Enum):
    """What is done with the engagement on this page."""

    LOG = auto()
    CORRECT = auto()
    HEAR = auto()
    READ = auto()


class LogPage(Page):
    """One page for every way to put down what has been."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._engagement: Engagement | None = None
        self._arguments: dict[str, object] = {}
        self._mode = Mode.LOG
        self._reading: Reading | None = None
        self.ui = Ui_LogPage()
        self.ui.setupUi(self)
        self.form = LogForm(context, self)
        self.ui.scroll.body.addWidget(self.form.columns)
        self.ui.scroll.body.addStretch(1)

    def making(self) -> Iterator[None]:
        yield from self.form.making()
        guard_wheel(self)
        self.draft = FormDraft(
            self._context,
            Form.LOG,
            self.ui.notice,
            self,
            typed=self.typed,
            restore=self.restore,
            again=lambda: self._show(self._arguments),
            tell=lambda e: self.ui.problem.set_text(self._context.say(e)),
        )
        self._connect()
        self._retranslate()

    def parts(self) -> Iterator[None]:
        yield from self.form.checklist.form.parts()
        _ = self.reading
        yield

    @property
    def reading(self) -> Reading:
        """What is shown of a visit that is only read. Few are: made when one is."""
        if self._reading is None:
            self._reading = Reading(self._context)
            self.ui.scroll.body.insertWidget(1, self._reading)
            guard_wheel(self._reading)
        return self._reading

    def arrive(self, **arguments: object) -> None:
        """Log a visit at `company_id` or the one planned, correct or read `engagement_id`.

        With `hearsay` another actor's visit is noted; `inquiry_id` is the inquiry that led to
        it, of a `kind`. An id that is on no record is a draft's.
        """
        self._show(dict(arguments))
        if self._mode is Mode.READ:
            self.reading.joint.take_focus()
        else:
            self.form.take_focus()
        to_top(self.ui.scroll)

    def leave(self) -> None:
        self.draft.pause()
        if self._reading is not None:
            self._reading.leave()

    def typed(self) -> Mapping[str, object]:
        return {**self.form.typed(), "inquiry": str(self._shown().inquiry_id or "")}

    def restore(self, fields: Mapping[str, object]) -> None:
        if inquiry_id := typed.identity(fields.get("inquiry")):
            self._engagement = replace(self._shown(), inquiry_id=inquiry_id)
        self.form.restore(fields)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            if self.is_made:
                self._retranslate()
        super().changeEvent(event)

    def save(self) -> None:
        """Put it on record. What is wrong is said beside its field; nothing typed is lost."""
        if self._mode is Mode.READ:
            return
        self._clear_problems()
        made = self.form.made(self._shown())
        try:
            self._record(made)
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self.form.show_problem(error))
            return
        self.draft.finish()
        self._context.window.notify(self._saved_words())
        self._go_on(made)

    def _go_on(self, made: Engagement) -> None:
        """To the company; after what an inquiry led to, back to the inquiry it may answer."""
        window, inquiry_id = self._context.window, made.inquiry_id
        if inquiry_id and self._mode is Mode.LOG:
            window.replace_page("inquiry", inquiry_id=inquiry_id, engagement_id=made.id)
        else:
            window.replace_page("company", company_id=made.company_id)

    def _record(self, made: Engagement) -> None:
        visits, steps = self._context.services.visits, self.form.steps.steps(made)
        checklist, notes = self.form.checklist.checklist(made.id), self.form.told.notes()
        match self._mode:
            case Mode.LOG:
                visits.log(made, steps, checklist, notes=notes)
            case Mode.CORRECT:
                if checklist:
                    self._context.services.checklists.fill(checklist)
                visits.correct(made, steps, notes=notes)
            case Mode.HEAR:
                visits.hear(made, notes=notes)
        for step_id in self.form.steps.removed():
            self._context.services.steps.remove(step_id)

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.ui.save_button.clicked.connect(self.save)
        self.ui.report_button.clicked.connect(self._show_report)
        self.ui.state_notice.pressed.connect(self._reinstate)
        form_keys(self._context, self, self.save)
        FollowFocus(self.ui.scroll)
        above = (self.ui.head, self.ui.notice, self.ui.state_notice)
        LowWindow(self, self.ui.scroll, above)
        self._context.refresh_on(frozenset(("contact",)), self._hear_contacts)
        self._context.refresh_on(frozenset(("checklist",)), self._hear_checklist)
        self._context.refresh_on(frozenset(("engagement",)), self._hear_engagement)

    def _show(self, arguments: dict[str, object]) -> None:
        self.draft.pause()
        engagement = self._asked_for(arguments)
        self._engagement = engagement
        self._mode = self._mode_of(engagement)
        self._arguments = {
            "engagement_id": engagement.id,
            "company_id": engagement.company_id,
            "hearsay": self._mode is Mode.HEAR,
        }
        self._fill(engagement)
        if self._mode is Mode.READ:
            self.ui.notice.show_text("")
        else:
            self.draft.open(engagement.id, engagement.company_id)
        order_tabs(self)

    def _show_report(self) -> None:
        """Of what is on record; what is typed and not saved is kept as a draft."""
        show_visit_report(self._context, self._shown().id)

    def _asked_for(self, arguments: dict[str, object]) -> Engagement:
        desk, services = self._context.services.desk, self._context.services
        engagement_id = cast("UUID | None", arguments.get("engagement_id"))
        company_id = cast("UUID | None", arguments.get("company_id"))
        if engagement_id and (found := services.visits.find(engagement_id)):
            return found
        assert company_id is not None  # noqa: S101 - a draft of nothing on record names it
        hearsay = bool(arguments.get("hearsay"))
        if engagement_id and (kept := services.drafts.find(Form.LOG, engagement_id)):
            hearsay = bool(kept.fields.get("hearsay"))
        inquiry_id = cast("UUID | None", arguments.get("inquiry_id"))
        kept_id = engagement_id or self.draft.waiting(
            company_id, hearsay=hearsay, inquiry_id=inquiry_id
        )
        propose = proposals.hearsay if hearsay else proposals.log
        proposed = propose(desk, kept_id or new_id(), company_id)
        inquiry = services.inquiries.find(inquiry_id) if inquiry_id else None
        if inquiry is None:
            return proposed
        kind = arguments.get("kind")
        return proposals.from_inquiry(
            proposed, inquiry, kind if isinstance(kind, Kind) else Kind.VISIT
        )

    def _mode_of(self, engagement: Engagement) -> Mode:
        if engagement.hearsay:
            return Mode.HEAR
        is_ours = engagement.actor_id == self._context.services.desk.me.actor.id
        if not is_ours or engagement.status is Status.CANCELLED:
            return Mode.READ
        is_done = engagement.status is Status.DONE and engagement.version
        return Mode.CORRECT if is_done else Mode.LOG

    def _fill(self, engagement: Engagement) -> None:
        self._clear_problems()
        self._show_head(engagement)
        reads = self._mode is Mode.READ
        self.form.columns.setVisible(not reads)
        self.ui.foot.setVisible(not reads)
        self._show_cancelled(engagement)
        if reads or self._reading is not None:
            self.reading.show_engagement(engagement if reads else None)
        self.form.joint.show_visit(engagement.id if engagement.version and not reads else None)
        if reads:
            return
        hearsay = self._mode is Mode.HEAR
        is_known = bool(engagement.version) and not hearsay
        self.form.show_engagement(engagement, hearsay=hearsay, fold=is_known)
        if not hearsay:
            needed = self._mode is Mode.LOG and self._context.services.visits.needs_checklist(
                replace(engagement, status=Status.DONE)
            )
            self.form.checklist.show_company(engagement.company_id, needed=needed)

    def _show_head(self, engagement: Engagement) -> None:
        company = self._context.services.companies.get(engagement.company_id)
        doing = {
            Mode.LOG: self.tr("Log a visit"),
            Mode.CORRECT: self.tr("Correct a visit"),
            Mode.HEAR: self.tr("Another actor’s visit"),
            Mode.READ: self._context.words.code(engagement.kind),
        }[self._mode]
        if engagement.version:
            doing = f"{doing} · {span_text(engagement.starts_at, engagement.ends_at)}"
        self.ui.head.show_company(self._context, company, doing)
        self.ui.save_button.setText(
            {
                Mode.CORRECT: self.tr("Sa&ve the correction"),
                Mode.HEAR: self.tr("Sa&ve what you heard"),
            }.get(self._mode, self.tr("Complete the &visit"))
        )
        put_icon(self.ui.save_button, "circle-check")
        put_icon(self.ui.report_button, "file-text")
        self.ui.report_button.setVisible(self._mode is Mode.CORRECT)

    def _show_cancelled(self, engagement: Engagement) -> None:
        cancelled = engagement.status is Status.CANCELLED and self._mode is Mode.READ
        is_ours = engagement.actor_id == self._context.services.desk.me.actor.id
        said = self.tr("This visit was cancelled: {reason}")
        self.ui.state_notice.show_text(
            said.format(reason=engagement.cancelled_because) if cancelled else "",
            "amber",
            self.tr("Plan it after all") if cancelled and is_ours else "",
        )

    def _shown(self) -> Engagement:
        assert self._engagement is not None  # noqa: S101 - set on arrival
        return self._engagement

    def _on_changed(self) -> None:
        if self.ui.problem.text():  # styling each field again at each key would be slow
            self._clear_problems()
        self.draft.touch()

    def _clear_problems(self) -> None:
        self.ui.problem.set_text("")
        self.form.clear_problems()

    def _hear_contacts(self) -> None:
        if self.isVisible() and self._mode in {Mode.LOG, Mode.CORRECT}:
            self.form.met.refresh()

    def _hear_checklist(self) -> None:
        if self.isVisible() and self._mode in {Mode.LOG, Mode.CORRECT}:
            self.form.checklist.refresh()

    def _hear_engagement(self) -> None:
        """It was reinstated, or changed elsewhere: shown anew where nothing is being typed."""
        if self._engagement is None or not self.isVisible() or self._mode is not Mode.READ:
            return
        if self._context.services.visits.find(self._engagement.id) != self._engagement:
            self._show(self._arguments)

    def _reinstate(self) -> None:
        shown = self._shown()
        try:
            self._context.services.visits.reinstate(shown.id)
        except AdvisorDeskError as error:
            self.ui.state_notice.show_text(self._context.say(error), "red")
        else:
            self._context.window.show_page("plan", engagement_id=shown.id)

    def _saved_words(self) -> str:
        return {
            Mode.LOG: self.tr("The visit is logged."),
            Mode.CORRECT: self.tr(
                "The visit is corrected; what it said before is in its history."
            ),
            Mode.HEAR: self.tr("What you heard is noted."),
        }[self._mode]

    def _retranslate(self) -> None:
        self.ui.kept_label.setText(self.tr("Kept as you type"))
        self.form.retranslate()
        self.draft.retranslate()
        if self._reading is not None:
            self._reading.retranslate()
        if self._engagement is not None:
            self._show_head(self._engagement)
            self._show_cancelled(self._engagement)
            if self._mode is not Mode.READ:
                self.form.tell(self._engagement)
