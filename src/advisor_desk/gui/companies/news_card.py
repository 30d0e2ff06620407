"""The card that tells what a newer register says of the company."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from advisor_desk.domain.register_news import NewsOf
from advisor_desk.gui.buttons import Button
from advisor_desk.gui.cards import Card, Facts
from advisor_desk.gui.context import Context
from advisor_desk.gui.flow import FlowLayout
from advisor_desk.gui.labels import Label
from advisor_desk.gui.moments import day_text, local_day
from advisor_desk.gui.news import told


class NewsCard(Card):
    """Made anew with the side of the page it stands in."""

    def __init__(self, context: Context, one: NewsOf, parent: QWidget) -> None:
        super().__init__("", parent)
        self._context, self._one = context, one
        words = context.words
        self.set_heading(self.tr("News from the register"))
        facts = Facts()
        facts.set_facts([(words.code(kind), told(one, kind, words)) for kind in one.kinds])
        self.body.addWidget(facts)
        when = self.tr("The register brought in on {day} says so.")
        day = day_text(local_day(one.news.found_at))
        self.body.addWidget(Label(when.format(day=day), "hint", wrap=True))
        deeds = QWidget(self)
        row = FlowLayout(deeds)
        take = Button(self.tr("Take over"), "check")
        take.setObjectName("take over news")
        take.clicked.connect(self._take_over)
        keep = Button(self.tr("Keep what we have"), kind="link")
        keep.setObjectName("put news aside")
        keep.clicked.connect(self._put_aside)
        for button in (take, keep):
            row.addWidget(button)
        self.body.addWidget(deeds)

    def _take_over(self) -> None:
        services = self._context.services
        before = services.news.take_over(self._one.company.id)
        undo = partial(services.companies.change, replace(before, version=0))
        self._context.window.notify(self.tr("Taken over from the register."), undo)

    def _put_aside(self) -> None:
        news, company_id = self._context.services.news, self._one.company.id
        news.put_aside(company_id)
        self._context.window.notify(
            self.tr("Kept. You hear of it again when the register says something else."),
            partial(news.put_aside, company_id, aside=False),
        )
