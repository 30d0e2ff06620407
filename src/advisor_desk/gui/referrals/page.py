"""One referral: the paper, its way out of the desk, and what became of it."""

from collections.abc import Callable
from functools import partial
from typing import Any, cast
from uuid import UUID

from PySide6.QtCore import QEvent

from advisor_desk.domain.codes import Language
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.referral_history import replayed
from advisor_desk.domain.referrals import NEXT, OPEN, Clock, Happening, Referral
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.referral_page_ui import Ui_ReferralPage
from advisor_desk.gui.labels import shortened
from advisor_desk.gui.moments import moment_text
from advisor_desk.gui.notices import Notice
from advisor_desk.gui.referrals.answer_part import AnswerPart
from advisor_desk.gui.referrals.choices import choose, offer
from advisor_desk.gui.referrals.follow_part import FollowPart
from advisor_desk.gui.referrals.preview import Preview, Wanted
from advisor_desk.gui.referrals.printing import (
    keep_document,
    mail_draft,
    make_paper,
    print_paper,
    save_paper,
)
from advisor_desk.gui.referrals.tell_card import TellCard
from advisor_desk.gui.shell import Page
from advisor_desk.gui.timeline_entry import TimelineItem
from advisor_desk.gui.writing.form_draft import FormDraft
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.services.papers import Printable
from advisor_desk.services.referrals import ReferralView

_TABLES = frozenset(
    {"next_step", "referral", "happening", "consent", "actor", "function", "company"}
)


class ReferralPage(Page):
    """Left the paper as it stands, right the history and the next answer."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._shown: ReferralView | None = None
        self.ui = Ui_ReferralPage()
        self.ui.setupUi(self)
        self.follow_notice, self.draft_notice = Notice(), Notice()
        self.ui.scroll.body.addWidget(self.follow_notice)
        self.ui.scroll.body.addWidget(self.draft_notice)
        self.ui.scroll.body.addWidget(self.ui.answer_card)
        self.tell = TellCard(context)
        self.ui.scroll.body.addWidget(self.tell)
        self.ui.scroll.body.addWidget(self.ui.history_card)
        self.ui.scroll.body.addStretch(1)
        self.follow = FollowPart(context, self.follow_notice, self)
        self.answer = AnswerPart(context, self.ui, self)
        self.draft = FormDraft(
            context,
            Form.REFERRAL_ANSWER,
            self.draft_notice,
            self,
            typed=self.answer.typed,
            restore=self.answer.restore,
            again=self._begin_answer,
            tell=lambda e: self.ui.problem.set_text(self._context.say(e)),
        )
        self.preview = Preview(context, self.ui.preview_stack, self._wanted)
        order_tabs(self)
        self._connect()
        self._retranslate()
        context.refresh_on(_TABLES, self._refresh)

    def arrive(self, **arguments: object) -> None:
        """Show the referral with `referral_id`."""
        self.draft.pause()
        self._show(cast("UUID", arguments["referral_id"]))
        self._begin_answer()
        self.preview.draw()
        self.ui.print_button.setFocus()

    def leave(self) -> None:
        self.draft.pause()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            self._refresh()
            self.preview.draw()
        super().changeEvent(event)

    def _connect(self) -> None:
        ui = self.ui
        ui.print_button.clicked.connect(lambda: self._make(self._paper, self._print))
        ui.save_button.clicked.connect(lambda: self._make(self._paper, self._save))
        ui.mail_button.clicked.connect(lambda: self._make(self._draft, self._mail))
        ui.language_combo.currentIndexChanged.connect(self.preview.draw)
        self.answer.changed.connect(self.draft.touch)
        self.answer.recorded.connect(self._on_recorded)

    def _retranslate(self) -> None:
        ui, words = self.ui, self._context.words
        put_icon(ui.print_button, "printer")
        put_icon(ui.save_button, "download")
        put_icon(ui.mail_button, "mail")
        put_icon(ui.record_button, "check")
        offer(ui.language_combo, [(lang, words.code(lang)) for lang in Language])
        ui.language_combo.setAccessibleName(self.tr("Language of the paper"))
        self.draft.retranslate()

    def _begin_answer(self) -> None:
        """Empty, or as it was left half-written."""
        if self._shown is not None:
            self.answer.clear()
            self.draft.open(self._shown.referral.id, self._shown.referral.company_id)

    def _on_recorded(self) -> None:
        self.draft.finish()
        self._begin_answer()

    def _refresh(self) -> None:
        if self._shown is not None and self.isVisible():
            self._show(self._shown.referral.id)

    def _show(self, referral_id: UUID) -> None:
        is_other = self._shown is None or self._shown.referral.id != referral_id
        self._shown = view = self._context.services.referrals.by_id(referral_id)
        referral, words, ui = view.referral, self._context.words, self.ui
        desk = self._context.services.desk
        receiver = desk.actor_name(referral.to_actor_id)
        ui.title_label.setText(f"{shortened(view.company)} → {receiver}")
        ui.facts_label.setText(
            " · ".join((referral.reference, *(words.code(need) for need in referral.needs)))
        )
        ui.state_chip.set_chip(
            words.code(referral.state), "info" if referral.state in OPEN else "neutral"
        )
        self._show_clock(referral)
        self.answer.show(referral)
        self.follow.show(view)
        self.tell.show_referral(referral.id)
        counted = replayed(view.happenings).counted
        items = [self._item(h, counts=h.id in counted) for h in reversed(view.happenings)]
        ui.history.set_items(items)
        self._tell_side(referral)
        if is_other:
            choose(ui.language_combo, referral.language)
        self._context.window.setWindowTitle(f"{referral.reference} – Advisor Desk")

    def _show_clock(self, referral: Referral) -> None:
        words, desk = self._context.words, self._context.services.desk
        step = words.text(
            f"referral.next.{referral.state}", owner=desk.actor_name(referral.owner_id)
        )
        runs = NEXT[referral.state].clock is Clock.ANSWER and referral.answer_by is not None
        if runs and referral.answer_by:
            late = referral.answer_by < desk.now()
            said = self.tr("Overdue since {moment}.") if late else self.tr("Answer by {moment}.")
            step = f"{step} {said.format(moment=moment_text(referral.answer_by))}"
            self.ui.clock_notice.show_text(step, "amber" if late else "info")
        else:
            self.ui.clock_notice.show_text(step, "info")

    def _tell_side(self, referral: Referral) -> None:
        """Where another desk sent it, the answer is ours, and its paper is not ours to mail."""
        is_ours = not self._context.services.replies.is_received(referral)
        self.ui.mail_button.setVisible(is_ours)
        hint = (
            self.tr("By telephone or mail, as it came. Everything is kept in the history.")
            if is_ours
            else self.tr("What you answer. Below, you tell the one who sent it.")
        )
        self.ui.answer_hint.setText(hint)

    def _item(self, happening: Happening, *, counts: bool) -> TimelineItem:
        words, desk = self._context.words, self._context.services.desk
        heading = words.code(happening.state)
        if happening.outcome:
            heading = f"{heading}: {words.code(happening.outcome)}"
        if happening.rerouted_to:
            heading = f"{heading}: {desk.actor_name(happening.rerouted_to)}"
        who = happening.said_by or desk.adviser_name(happening.recorded_by)
        chips = [(part, "neutral") for part in (who, self._how(happening)) if part]
        if not counts:
            chips.append((self.tr("kept, changed nothing"), "amber"))
        return TimelineItem(
            when_text=moment_text(happening.at),
            kind_icon="history",
            heading=heading,
            body=happening.note,
            chips=chips,
        )

    def _how(self, happening: Happening) -> str:
        return self._context.words.code(happening.channel) if happening.channel else ""

    def _wanted(self) -> Wanted | None:
        if self._shown is None:
            return None
        return Wanted(self._shown.referral, self._language())

    def _language(self) -> Language:
        return Language(self.ui.language_combo.currentData())

    def _make(
        self, made: Callable[[Referral, Language], object], then: Callable[[Any], None]
    ) -> None:
        assert self._shown is not None  # noqa: S101 - the page has arrived
        make = partial(made, self._shown.referral, self._language())
        deeds = (self.ui.print_button, self.ui.save_button, self.ui.mail_button)
        make_paper(self._context, deeds, make, then, self._say)

    def _paper(self, referral: Referral, language: Language) -> Printable:
        return self._context.services.papers.referral(referral, language)

    def _draft(self, referral: Referral, language: Language) -> tuple[str, bytes]:
        """The mail with the paper, and what its file is called."""
        papers = self._context.services.papers
        return f"{referral.reference}.eml", papers.referral_mail(referral, language)

    def _print(self, paper: Printable) -> None:
        print_paper(self, paper, paper.file_name)

    def _save(self, paper: Printable) -> None:
        save_paper(self._context, self, paper, self._say)

    def _mail(self, draft: tuple[str, bytes]) -> None:
        name, mail = draft
        keep = partial(keep_document, self._context, mail, self._say)
        try:
            mail_draft(self._context, self, mail, name, keep)
        except AdvisorDeskError as error:
            self._say(error)

    def _say(self, error: AdvisorDeskError) -> None:
        self.ui.clock_notice.show_text(self._context.say(error), "red")
