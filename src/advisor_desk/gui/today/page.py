"""The first page of the day: what is planned, what is owed, what others owe."""

from functools import partial
from typing import cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QTimer

from advisor_desk.gui.buttons import Button, put_icon
from advisor_desk.gui.cards import keep_off_bar
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.today_page_ui import Ui_TodayPage
from advisor_desk.gui.moments import weekday_text
from advisor_desk.gui.shell import Page
from advisor_desk.gui.today.lines import DayLine, way
from advisor_desk.gui.today.lines_card import LinesCard
from advisor_desk.gui.today.words import DayWords
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.services.today import SHOWN, TodayView

_TABLES = frozenset(
    {
        "engagement",
        "checklist",
        "referral",
        "happening",
        "next_step",
        "draft",
        "company",
        "adviser",
        "register_news",
    }
)
_EACH_MINUTE = 60_000
_MORNING_ENDS, _EVENING_BEGINS = 10, 18


class TodayPage(Page):
    """Asks again when something it shows has changed, and as the minutes pass."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self.ui = Ui_TodayPage()
        self.ui.setupUi(self)
        keep_off_bar(self.ui.scroll, self.ui.rows)
        self.visits, self.unlogged, self.week, self.referrals = (LinesCard() for _ in range(4))
        self.steps, self.drafts, self.debt, self.news = (LinesCard() for _ in range(4))
        self.all_steps = Button("", kind="link")
        self.steps.tools.addWidget(self.all_steps)
        for card in (self.visits, self.unlogged, self.week, self.referrals):
            self.ui.columns.main.addWidget(card)
        self.all_debt = Button(kind="link")
        self.debt.tools.addWidget(self.all_debt)
        for card in (self.steps, self.drafts, self.debt, self.news):
            self.ui.columns.side.addWidget(card)
        for column in (self.ui.columns.main, self.ui.columns.side):
            column.addStretch(1)
        self._connect()
        self._retranslate()
        self._minutes = QTimer(self, interval=_EACH_MINUTE)
        self._minutes.timeout.connect(self._refresh)
        self._minutes.start()
        context.refresh_on(_TABLES, self._refresh)

    def arrive(self, **_arguments: object) -> None:
        self._read()
        self.ui.scroll.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            self._refresh()
        super().changeEvent(event)

    def _connect(self) -> None:
        put_icon(self.ui.find, "search")
        self.ui.find.clicked.connect(self._context.window.focus_search)
        for card in self.findChildren(LinesCard):
            card.opened.connect(self._open)
            card.acted.connect(self._act)
        self.steps.ticked.connect(self._finish)
        self.all_debt.clicked.connect(
            lambda: self._context.window.show_page("checklists", part="owed")
        )
        self.all_steps.clicked.connect(lambda: self._context.window.show_page("steps"))

    def _retranslate(self) -> None:
        self.ui.start.set_heading(self.tr("First steps"))
        self.visits.set_heading(self.tr("Today’s visits"))
        self.unlogged.set_heading(self.tr("Visits to log"))
        self.week.set_heading(self.tr("This week"))
        self.referrals.set_heading(self.tr("Referrals waiting"))
        self.steps.set_heading(self.tr("Follow-ups due"))
        self.all_steps.setText(self.tr("All steps"))
        self.drafts.set_heading(self.tr("Drafts to finish"))
        self.debt.set_heading(self.tr("Checklists to fill in"))
        self.all_debt.setText(self.tr("All of them"))
        self.news.set_heading(self.tr("News from the register"))

    def _refresh(self) -> None:
        if self.isVisible():  # else it is read when it is come to
            self._read()

    def _read(self) -> None:
        view = self._context.services.today.view()
        self._greet()
        self._show(view)

    def _greet(self) -> None:
        desk = self._context.services.desk
        hour = desk.now().astimezone().hour
        if hour < _MORNING_ENDS:
            greeting = self.tr("Good morning, {name}")
        elif hour < _EVENING_BEGINS:
            greeting = self.tr("Good day, {name}")
        else:
            greeting = self.tr("Good evening, {name}")
        first_name = desk.me.adviser.name.partition(" ")[0]
        self.ui.greeting.setText(greeting.format(name=first_name))
        self.ui.date.setText(weekday_text(desk.today()))

    def _show(self, view: TodayView) -> None:
        words = DayWords(self._context, view)
        self.ui.start.set_lines(self._first_steps() if _is_blank(view) else ())
        self.visits.set_lines(words.today(), self.tr("Nothing is planned today."))
        self.unlogged.set_lines(words.unlogged())
        self.unlogged.set_count(str(len(view.unlogged)) if view.unlogged else "", "amber")
        self.week.set_lines(words.week(), self.tr("Nothing is planned in the next days."))
        self.referrals.set_lines(words.referrals(), self.tr("No referral waits for an answer."))
        rest = _rest(view.steps_count - len(view.steps))
        self.steps.set_lines(words.steps(), self.tr("No follow-up is due this week."), rest)
        self.drafts.set_lines(words.drafts())
        self.debt.set_lines(list(words.debt()), more=_rest(view.debt_count - SHOWN))
        self.news.set_lines(words.news(), more=_rest(view.news_count - len(view.news)))
        self.news.set_count(str(view.news_count) if view.news_count else "")
        order_tabs(self)  # a line that was made now would come after every card
        self.debt.set_count(str(view.debt_count) if view.debt_count else "", "amber")

    def _first_steps(self) -> list[DayLine]:
        return [
            DayLine(
                key="register",
                heading=self.tr("Bring in the register of companies"),
                body=self.tr("Then every company in Sweden is found by name, number or town."),
                opens=way("register"),
                icon=("database", "accent"),
            ),
            DayLine(
                key="company",
                heading=self.tr("Add a company"),
                body=self.tr("One you know already, with or without a number."),
                opens=way("company_edit"),
                icon=("building-2", "accent"),
            ),
            DayLine(
                key="visit",
                heading=self.tr("Plan your first visit"),
                body=self.tr("Find the company with Ctrl+K, open it, and choose Plan a visit."),
                opens=way(""),
                icon=("calendar-plus", "accent"),
            ),
        ]

    def _open(self, line: DayLine) -> None:
        if line.opens.page:
            self._context.window.show_page(line.opens.page, **line.opens.as_arguments())
        else:
            self._context.window.focus_search()

    def _act(self, line: DayLine) -> None:
        self._context.window.show_page(line.does.page, **line.does.as_arguments())

    def _finish(self, line: DayLine) -> None:
        steps, step_id = self._context.services.steps, cast("UUID", line.key)
        steps.finish(step_id)
        said = self.tr("Done: {step}").format(step=line.heading[:80])
        self._context.window.notify(said, partial(steps.reopen, step_id))


def _is_blank(view: TodayView) -> bool:
    return not any(
        (
            view.today,
            view.week,
            view.unlogged,
            view.drafts,
            view.debt,
            view.referrals,
            view.steps,
        )
    )


def _rest(count: int) -> str:
    if count <= 0:
        return ""
    return QCoreApplication.translate("Today", "and %n more", None, count)
