"""The columns of the calendar's list."""

from PySide6.QtCore import QCoreApplication

from advisor_desk.gui.board.cells import VisitText
from advisor_desk.gui.context import Context
from advisor_desk.gui.moments import short_day_text, time_text
from advisor_desk.gui.table import Column


def columns(context: Context) -> list[Column[VisitText]]:
    say, places = QCoreApplication.translate, context.services.places

    def place(row: VisitText) -> str:
        return places.municipality_name(row.visit.municipality) or row.visit.town

    def when(row: VisitText) -> str:
        if len(row.days) > 1:
            return row.when
        visit = row.visit.engagement
        span = f"{time_text(visit.starts_at)}–{time_text(visit.ends_at)}"
        return f"{short_day_text(row.day)}, {span}"

    return [
        Column(say("Board", "When"), when, lambda r: r.visit.engagement.starts_at),
        Column(say("Board", "Company"), lambda r: r.company, lambda r: r.company.casefold()),
        Column(say("Board", "Municipality"), place, place, yields=2),
        Column(say("Board", "Who"), lambda r: r.who, lambda r: r.who.casefold(), yields=1),
        Column(
            say("Board", "Advice"),
            lambda r: r.word,
            lambda r: (r.visit.advice.level if r.visit.advice else -1, r.word),
            icon=lambda r: (r.icon, r.tone),
        ),
    ]
