"""Puts days and visits of the board into words."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from advisor_desk.domain.calendars import Days, View
from advisor_desk.domain.engagements import Status
from advisor_desk.domain.outreach import Level
from advisor_desk.gui.board.cells import DayCell, VisitText
from advisor_desk.gui.context import Context
from advisor_desk.gui.moments import qdate, span_text, time_text, weekday_text
from advisor_desk.services.advice_words import AdviceWords
from advisor_desk.services.board import BoardVisit

LOOKS = {
    Level.CLEAR: ("circle-check", "green"),
    Level.CLEAR_AS_KNOWN: ("circle-question-mark", "info"),
    Level.COORDINATE: ("triangle-alert", "amber"),
    Level.HOLD: ("octagon-x", "red"),
}
DONE, OVER = ("check", "neutral"), ("clipboard-pen", "neutral")
say = QCoreApplication.translate


@dataclass(frozen=True)
class BoardWords:
    """In the language of the moment."""

    context: Context

    def visit(self, visit: BoardVisit) -> VisitText:
        engagement = visit.engagement
        word, (icon, tone), why = self._state(visit)
        return VisitText(
            visit=visit,
            start=time_text(engagement.starts_at),
            when=span_text(engagement.starts_at, engagement.ends_at),
            who=self.who(visit),
            actor=self.context.services.desk.actor_name(engagement.actor_id),
            word=word,
            icon=icon,
            tone=tone,
            why=why,
        )

    def who(self, visit: BoardVisit) -> str:
        """As "Anna Ek, Almi"; you are you."""
        desk, engagement = self.context.services.desk, visit.engagement
        adviser, actor = (
            desk.adviser_name(engagement.adviser_id),
            desk.actor_name(engagement.actor_id),
        )
        if engagement.adviser_id == desk.me.adviser.id:
            said = say("Board", "You")
        else:
            said = f"{adviser}, {actor}" if adviser else actor
        others = sorted(desk.actor_name(one) for one in engagement.actors - {engagement.actor_id})
        return say("Board", "{who} with {others}").format(
            who=said, others=", ".join(others)
        ) if others else said  # fmt: skip

    def why_not_moved(self, visit: BoardVisit) -> str:
        """Why a visit that was to be moved is not, and what can be done instead."""
        actor = self.context.services.desk.actor_name(visit.engagement.actor_id)
        if not visit.is_ours:
            said = say("Board", "Only {actor} can move this visit. Ask them, or plan your own.")
        elif visit.engagement.hearsay:
            said = say("Board", "This visit is only known by hearsay: correct what was told.")
        else:
            said = say(
                "Board", "What has been done, or cancelled, is not moved. Open it to correct it."
            )
        return said.format(actor=actor)

    def legend(self) -> list[tuple[str, str, str]]:
        """What each sign and colour says: icon, tone, word."""
        levels = [
            (*LOOKS[level], self.context.words.text(f"outreach.level.{level.name.lower()}"))
            for level in Level
        ]
        return [*levels, (*DONE, self.context.words.code(Status.DONE))]

    def days(self, days: Days, texts: Sequence[VisitText]) -> list[DayCell]:
        """The days as they are said aloud, with how many visits each has."""
        today = self.context.services.desk.today()
        counts = Counter(day for text in texts for day in text.days)
        headings = []
        for day in days:
            said = [say("Board", "Today")] if day == today else []
            rest = ". ".join([*said, self.count(counts[day])])
            headings.append(DayCell(day, weekday_text(day), rest))
        return headings

    def count(self, visits: int) -> str:
        if not visits:
            return say("Board", "No visits")
        return say("Board", "%n visit(s)", None, visits)

    def title(self, view: View, day: date, days: Days) -> str:
        """As "November 2026", "Week 48 · 23–29 Nov 2026"."""
        if view is View.DAY:
            return weekday_text(day)
        if view is View.MONTH:
            return _capital(_date(day, say("Board", "MMMM yyyy")))
        first, last = days.first, days.last
        wording = say("Board", "d MMM yyyy")
        if first.month != last.month:
            begin = (
                _date(first, say("Board", "d MMM"))
                if first.year == last.year
                else (_date(first, wording))
            )
            return f"{self.weeks(days)} · {begin} – {_date(last, wording)}"
        return f"{self.weeks(days)} · {_date(first, say('Board', 'd'))}–{_date(last, wording)}"

    def weeks(self, days: Days) -> str:
        first, last = days.first.isocalendar().week, days.last.isocalendar().week
        if first == last:
            return say("Board", "Week {n}").format(n=first)
        return say("Board", "Weeks {first}–{last}").format(first=first, last=last)

    def _state(self, visit: BoardVisit) -> tuple[str, tuple[str, str], str]:
        if visit.advice is not None:
            words = AdviceWords(self.context.services.desk, self.context.words)
            return (
                words.level(visit.advice),
                LOOKS[visit.advice.level],
                words.first_reason(visit.advice),
            )
        if visit.engagement.status is Status.PLANNED:
            return say("Board", "Not logged yet"), OVER, ""
        return self.context.words.code(visit.engagement.status), DONE, ""


def _date(day: date, wording: str) -> str:
    return QLocale().toString(qdate(day), wording)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
