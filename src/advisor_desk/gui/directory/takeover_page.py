"""Handing over what somebody has under way, reviewed in one step; and giving it back."""

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QDate, QEvent, Qt
from PySide6.QtWidgets import QListWidgetItem

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.takeovers import Passed, Takeover
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.cards import Card
from advisor_desk.gui.columns import Columns
from advisor_desk.gui.context import Context
from advisor_desk.gui.directory.takeover_row import TakeoverRow
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.forms.takeover_page_ui import Ui_TakeoverPage
from advisor_desk.gui.jobs import Jobs
from advisor_desk.gui.labels import Label, shortened
from advisor_desk.gui.layouts import empty
from advisor_desk.gui.moments import day_text, local_day
from advisor_desk.gui.referrals.choices import as_id, choose, offer
from advisor_desk.gui.shell import Page
from advisor_desk.gui.writing.keys import form_keys
from advisor_desk.services.takeovers import Listed

_AWAY, _LEAVES, _GOOD = "away", "leaves", "for_good"
_TABLES = frozenset({"takeover", "engagement", "next_step", "referral", "inquiry", "adviser"})
_TICK = Qt.CheckState.Checked
_SHOWN = 20


class TakeoverPage(Page):
    """Everything is ticked at first; what is left out stays where it is."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._listed: list[Listed] = []
        self._jobs = Jobs(self)  # not behind a long import
        self._jobs.broke.connect(context.jobs.broke)
        context.at_end(self._jobs.stop_all)
        self.ui = Ui_TakeoverPage()
        self.ui.setupUi(self)
        self.history = Card()
        columns = Columns()
        columns.set_shares(58, 42)
        columns.main.addWidget(self.ui.what_card)
        columns.main.addStretch(1)
        columns.side.addWidget(self.ui.who_card)
        columns.side.addWidget(self.history)
        columns.side.addStretch(1)
        self.ui.scroll.body.addWidget(columns)
        self.ui.scroll.body.addStretch(1)
        self._retranslate()
        self.ui.how.set_value(_AWAY)
        self._show_until()
        self._connect()
        guard_wheel(self)

    def arrive(self, **arguments: object) -> None:
        """Show what hangs on `adviser_id`, or on oneself."""
        self._offer()
        wanted = arguments.get("adviser_id")
        me = self._context.services.desk.me.adviser.id
        choose(self.ui.from_combo, wanted if isinstance(wanted, UUID) else me)
        today = self._context.services.desk.today()
        self.ui.until.setDate(QDate(today.year, today.month, today.day).addDays(14))
        self.ui.because.setPlainText("")
        self._read()
        self.ui.to_combo.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            if self.isVisible():
                self._offer()
                self._read()
        super().changeEvent(event)

    def save(self) -> None:
        """Hand over what is ticked, or say what is missing. It may be much, and takes a while."""
        if self._jobs.is_busy:
            return
        from_id, to_id = self._from(), as_id(self.ui.to_combo.currentData())
        self.ui.problem.set_text("")
        if from_id is None or to_id is None:
            self.ui.problem.set_text(self.tr("Choose who takes over."))
            self.ui.to_combo.setFocus()
            return
        how = self.ui.how.value()
        hand_over = partial(
            self._context.services.takeovers.hand_over,
            from_id,
            to_id,
            self._ticked(),
            because=self.ui.because.toPlainText(),
            until=self._until() if how == _AWAY else None,
            leaves=how == _LEAVES,
        )
        job = self._jobs.prepare(lambda _: hand_over())
        job.succeeded.connect(self._tell_done)
        job.failed.connect(lambda e: self.ui.problem.set_text(self._context.say(e)))
        self._jobs.start(job)

    def _connect(self) -> None:
        ui = self.ui
        ui.from_combo.currentIndexChanged.connect(self._read)
        ui.how.changed.connect(self._show_how)
        ui.all_button.clicked.connect(partial(self._tick_all, ticked=True))
        ui.none_button.clicked.connect(partial(self._tick_all, ticked=False))
        ui.list.itemChanged.connect(self._tell_count)
        ui.hand_button.clicked.connect(self.save)
        form_keys(self._context, self, self.save)
        self._context.refresh_on(_TABLES, self._refresh)

    def _retranslate(self) -> None:
        ui = self.ui
        choices = [
            (_AWAY, self.tr("Away for a while")),
            (_GOOD, self.tr("For good")),
            (_LEAVES, self.tr("Leaves")),
        ]
        ui.how.set_choices(choices)
        ui.how.setAccessibleName(self.tr("How long"))
        ui.list.setAccessibleName(ui.what_heading.text())
        ui.what_card.setAccessibleName(ui.what_heading.text())
        put_icon(ui.hand_button, "corner-up-right")
        self.history.set_heading(self.tr("Handed over before"))
        self._show_until()

    def _offer(self) -> None:
        named = [(one.id, one.name) for one in self._context.services.takeovers.colleagues()]
        offer(self.ui.from_combo, named)
        offer(self.ui.to_combo, [("", self.tr("Choose a colleague")), *named])

    def _refresh(self) -> None:
        if self.isVisible():
            chosen = self._from()
            self._offer()
            choose(self.ui.from_combo, chosen)
            self._read()

    def _read(self, *_values: object) -> None:
        from_id = self._from()
        takeovers = self._context.services.takeovers
        self._listed = takeovers.hanging_on(from_id) if from_id else []
        self._fill()
        self._show_history()

    def _fill(self) -> None:
        box = self.ui.list
        blocked = box.blockSignals(True)  # noqa: FBT003 - Qt's
        box.clear()
        for listed in self._listed:
            item = QListWidgetItem(self._line(listed))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_TICK)
            box.addItem(item)
        box.blockSignals(blocked)
        box.setVisible(bool(self._listed))
        self.ui.nothing_label.setVisible(not self._listed)
        self._tell_count()

    def _line(self, listed: Listed) -> str:
        hanging = listed.hanging
        due = hanging.due
        day = "" if due is None else day_text(due if type(due) is date else local_day(due))  # type: ignore[arg-type]
        parts = (self._context.words.code(listed.passed.duty), listed.company, day)
        text = shortened(hanging.text.replace("\n", " "), 80)
        return " · ".join(part for part in (*parts, text) if part)

    def _tick_all(self, *_clicked: object, ticked: bool) -> None:
        for row in range(self.ui.list.count()):
            state = _TICK if ticked else Qt.CheckState.Unchecked
            self.ui.list.item(row).setCheckState(state)

    def _ticked(self) -> list[Passed]:
        box = self.ui.list
        return [
            listed.passed
            for row, listed in enumerate(self._listed)
            if box.item(row).checkState() == _TICK
        ]

    def _tell_count(self, *_item: object) -> None:
        for button in (self.ui.all_button, self.ui.none_button):
            button.setEnabled(bool(self._listed))
        count = len(self._ticked())
        said = QCoreApplication.translate("TakeoverPage", "Hand &over %n", None, count)
        self.ui.hand_button.setText(said)
        self.ui.hand_button.setEnabled(count > 0 or self.ui.how.value() == _LEAVES)

    def _show_how(self, *_value: object) -> None:
        self._show_until()
        self._tell_count()

    def _show_until(self) -> None:
        self.ui.until_part.setVisible(self.ui.how.value() == _AWAY)

    def _until(self) -> date:
        day = self.ui.until.date()
        return date(day.year(), day.month(), day.day())

    def _from(self) -> UUID | None:
        return as_id(self.ui.from_combo.currentData())

    def _tell_done(self, done: Takeover) -> None:
        name = self._context.services.desk.adviser_name(done.to_adviser_id)
        said = self.tr("Handed over to {name}.").format(name=name)
        undo = partial(self._context.services.takeovers.give_back, done.id)
        self._context.window.notify(said, undo)

    def _show_history(self) -> None:
        empty(self.history.body)
        found = self._context.services.takeovers.history()[:_SHOWN]
        for takeover in found:
            row = TakeoverRow(self._context, takeover)
            row.wanted_back.connect(partial(self._give_back, takeover.id))
            self.history.body.addWidget(row)
        if not found:
            self.history.body.addWidget(Label(self.tr("Nothing yet."), "muted"))

    def _give_back(self, takeover_id: UUID) -> None:
        try:
            back = self._context.services.takeovers.give_back(takeover_id)
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
            return
        said = QCoreApplication.translate("TakeoverPage", "%n given back.", None, back.returned)
        if back.stayed:
            rest = self.tr("{count} were done or passed on meanwhile, and stay.")
            said = f"{said} {rest.format(count=back.stayed)}"
        self._context.window.notify(said)
