"""The visit report: a page that a company keeps, with what was agreed on top."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from advisor_desk.documents import styles as s
from advisor_desk.documents.dates import written_date, written_time, written_weekday
from advisor_desk.documents.desk_paper import Heading, desk_paper
from advisor_desk.documents.page import Paper
from advisor_desk.documents.typesetter import VALUE, Cell, Typesetter
from advisor_desk.domain.engagements import Place
from advisor_desk.domain.handover import Party, Step
from advisor_desk.domain.visit_reports import VisitReport
from advisor_desk.system.words import Words

_DUE, _WHO = 106, 120
_WHAT = s.CONTENT - _DUE - _WHO
_CELL, _STEP, _SUMMARY = 2, 6, 60


def visit_report_pdf(report: VisitReport, words: Words) -> Paper:
    """What was agreed, what was talked about, who was there, and who can be asked."""
    setter = Typesetter(words)
    said = setter.text(report.summary, s.CONTENT, _SUMMARY) if report.summary else []
    content = [
        *setter.section("paper.report.agreed", _agreed(report, setter)),
        *setter.section("paper.report.said", said),
        *setter.section("paper.blank.visit", setter.pairs(_visit(report, setter), _CELL)),
        *setter.section("paper.report.ask", _reach(report.sender, setter)),
    ]
    return desk_paper(_heading(report, setter), content, setter)


def _heading(report: VisitReport, setter: Typesetter) -> Heading:
    day = report.starts_at.date()
    at = written_time(report.starts_at, setter.words)
    return Heading(
        kind=setter.word("paper.report"),
        reference=day.isoformat(),
        title=report.company,
        about=f"{written_weekday(day, setter.words)}, {at}",
        named=f"{setter.word('paper.report')} {day.isoformat()}",
        by=report.sender.actor,
        made_on=report.made_on,
    )


def _agreed(report: VisitReport, setter: Typesetter) -> list[Flowable]:
    if not report.steps:
        return [setter.line(setter.word("paper.report.nothing"))]
    rows = [_step(step, report, setter) for step in report.steps]
    return setter.table(("paper.due", "paper.what", "paper.who"), rows, (_DUE, _WHAT, _WHO))


def _step(step: Step, report: VisitReport, setter: Typesetter) -> list[Cell]:
    return [
        setter.line(written_date(step.due, setter.words), width=_DUE - 8),
        setter.fitted(step.text, _WHAT - 8, _STEP),
        setter.fitted(step.owner or report.company, _WHO, _CELL),
    ]


def _visit(report: VisitReport, setter: Typesetter) -> Iterator[tuple[str, Cell]]:
    words, sender = setter.words, report.sender
    yield "paper.what", words.code(report.kind)
    where = "" if report.place is Place.AT_COMPANY else words.code(report.place)
    yield "paper.where", ", ".join(filter(None, (where, report.place_text)))
    yield "paper.purpose", report.purpose
    yield "paper.needs", ", ".join(map(words.code, report.needs))
    met = [", ".join(filter(None, (one.name, one.title))) for one in report.met]
    yield "paper.report.met", [setter.fitted(one, VALUE, _CELL) for one in met]
    ours = (", ".join(filter(None, (sender.person, sender.actor))), *report.along)
    yield "paper.report.came", [setter.fitted(one, VALUE, _CELL) for one in ours]


def _reach(sender: Party, setter: Typesetter) -> list[Flowable]:
    lines = (sender.person, sender.actor, sender.telephone, sender.email)
    return [setter.fitted(text, s.CONTENT, _CELL) for text in lines if text]
