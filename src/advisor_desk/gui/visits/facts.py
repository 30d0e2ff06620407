"""An engagement to be read: another actor's, or one that was cancelled."""

from collections.abc import Iterator

from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.travel import Travel
from advisor_desk.gui.cards import Card, Facts
from advisor_desk.gui.context import Context
from advisor_desk.gui.moments import day_text, span_text


class EngagementFacts(Card):
    """Only what is known is shown."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._facts = Facts()
        self.body.addWidget(self._facts)

    def show_engagement(self, engagement: Engagement) -> None:
        words = self._context.words
        self.set_heading(f"{words.code(engagement.kind)} – {self._who(engagement)}")
        told = [*self._course(engagement), *self._content(engagement)]
        self._facts.set_facts([(name, value) for name, value in told if value])

    def _course(self, shown: Engagement) -> Iterator[tuple[str, str]]:
        words, desk = self._context.words, self._context.services.desk
        yield self.tr("When"), span_text(shown.starts_at, shown.ends_at)
        yield self.tr("State"), words.code(shown.status)
        yield self.tr("Role"), words.code(shown.role)
        where = (words.code(shown.place), shown.place_text)
        yield self.tr("Place"), ", ".join(part for part in where if part)
        others = (
            desk.adviser_name(p.adviser_id) or desk.actor_name(p.actor_id)
            for p in shown.participants
        )
        yield self.tr("Together with"), ", ".join(others)
        yield self.tr("Invited by"), desk.actor_name(shown.invited_by)
        if heard := shown.hearsay:
            source = self.tr("{told_by}, {channel}, {day}").format(
                told_by=heard.told_by, channel=words.code(heard.channel), day=day_text(heard.on)
            )
            yield self.tr("Told by"), source

    def _content(self, shown: Engagement) -> Iterator[tuple[str, str]]:
        words = self._context.words
        yield self.tr("Purpose"), shown.purpose
        yield self.tr("Needs"), ", ".join(words.code(need) for need in shown.needs)
        if shown.maturity is not None:
            yield self.tr("Export maturity"), words.code(shown.maturity)
        if shown.met.total:
            met = self.tr("{women} women, {men} men, {other} other or not stated")
            count = shown.met
            yield (
                self.tr("Met"),
                met.format(women=count.women, men=count.men, other=count.other),
            )
        yield self.tr("Travel"), self._travel(shown.travel)
        yield self.tr("Went although"), shown.go_anyway_reason
        yield self.tr("Cancelled because"), shown.cancelled_because
        yield self.tr("Summary"), shown.summary
        yield self.tr("Your notes"), self._context.services.own_notes.of(shown.id)

    def _travel(self, travel: Travel) -> str:
        mode = self._context.words.code(travel.mode) if travel.mode else ""
        if not travel.km:
            return mode
        far = self.tr("{km} km there and back").format(km=travel.km)
        return f"{mode}, {far}" if mode else far

    def _who(self, shown: Engagement) -> str:
        desk = self._context.services.desk
        names = (desk.adviser_name(shown.adviser_id), desk.actor_name(shown.actor_id))
        return ", ".join(name for name in names if name)
