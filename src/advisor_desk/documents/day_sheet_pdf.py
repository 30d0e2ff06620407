"""The day sheet on paper: a section for each visit, to be read in a car park."""

from collections.abc import Iterator

from reportlab.platypus import Flowable, Spacer

from advisor_desk.documents import styles as s
from advisor_desk.documents.dates import written_date, written_weekday
from advisor_desk.documents.desk_paper import Heading, desk_paper
from advisor_desk.documents.page import Paper
from advisor_desk.documents.ticks import ticks
from advisor_desk.documents.typesetter import VALUE, Cell, Typesetter
from advisor_desk.domain.day_sheets import DaySheet, LastContact, SheetVisit
from advisor_desk.domain.engagements import Place
from advisor_desk.domain.handover import Person
from advisor_desk.system.words import Words

_DATE, _KIND = 106, 130
_WHO = s.CONTENT - _DATE - _KIND
_CELL, _SUMMARY, _TOGETHER = 2, 4, 120


def day_sheet_pdf(sheet: DaySheet, words: Words) -> Paper:
    """A section a visit; a day without any says so."""
    setter = Typesetter(words)
    content = [part for visit in sheet.visits for part in _visit(visit, setter)]
    nothing = [setter.line(setter.word("paper.day.none"), s.LEAD, s.WIDTH)]
    return desk_paper(_heading(sheet, setter), content or nothing, setter)


def _heading(sheet: DaySheet, setter: Typesetter) -> Heading:
    day = written_weekday(sheet.on, setter.words)
    return Heading(
        kind=setter.word("paper.day"),
        reference=sheet.on.isoformat(),
        title=day[:1].upper() + day[1:],
        about=f"{sheet.adviser} · {sheet.actor}",
        named=f"{setter.word('paper.day')} {sheet.on.isoformat()}",
        by=sheet.actor,
        made_on=sheet.made_on,
    )


def _visit(visit: SheetVisit, setter: Typesetter) -> list[Flowable]:
    hours = f"{visit.starts_at:%H:%M}–{visit.ends_at:%H:%M}"
    content = [
        setter.fitted(visit.company, s.CONTENT, _CELL, s.NAME),
        *setter.pairs(_rows(visit, setter), _CELL),
        *_last(visit.last, setter),
        *_to_ask(visit, setter),
    ]
    return setter.headed(hours, content, together=_TOGETHER)


def _rows(visit: SheetVisit, setter: Typesetter) -> Iterator[tuple[str, Cell]]:
    kind, role = setter.words.code(visit.kind), setter.words.code(visit.role)
    yield "paper.what", setter.word("paper.kind_and_role", kind=kind, role=role)
    yield "paper.where", _where(visit, setter)
    yield "paper.day.number", visit.number
    yield "paper.purpose", visit.purpose
    yield "paper.needs", ", ".join(map(setter.words.code, visit.needs))
    yield "paper.along", ", ".join(visit.along)
    yield "paper.contacts", [line for one in visit.contacts for line in reached(one, setter)]


def _where(visit: SheetVisit, setter: Typesetter) -> str:
    """The company's address where one goes there, else in which way one meets."""
    if visit.place is Place.AT_COMPANY:
        return ", ".join(filter(None, (visit.place_text, visit.address)))
    return ", ".join(filter(None, (setter.words.code(visit.place), visit.place_text)))


def reached(person: Person, setter: Typesetter) -> list[Flowable]:
    """Who, and how to reach them; an address of a mail is long, and stands alone."""
    named = " · ".join(filter(None, (person.name, person.title, person.telephone)))
    return [setter.fitted(text, VALUE, _CELL) for text in (named, person.email) if text]


def _last(contacts: tuple[LastContact, ...], setter: Typesetter) -> list[Flowable]:
    if not contacts:
        return [Spacer(1, 3), setter.line(setter.word("paper.day.first"), s.STRONG)]
    rows = [row for one in contacts for row in _contact(one, setter)]
    keys = ("paper.day.last", "paper.what", "paper.who")
    return [Spacer(1, 4), *setter.table(keys, rows, (_DATE, _KIND, _WHO))]


def _contact(one: LastContact, setter: Typesetter) -> Iterator[list[Cell]]:
    kind, role = setter.words.code(one.kind), setter.words.code(one.role)
    yield [
        setter.line(written_date(one.on, setter.words), width=_DATE - 8),
        setter.fitted(setter.word("paper.kind_and_role", kind=kind, role=role), _KIND - 8, _CELL),
        setter.fitted(", ".join(one.actors), _WHO, _CELL),
    ]
    if one.summary:
        yield [setter.fitted(one.summary, s.CONTENT - 8, _SUMMARY, s.SMALL)]


def _to_ask(visit: SheetVisit, setter: Typesetter) -> list[Flowable]:
    asked = [*(setter.words.code(ask) for ask in visit.asks), *visit.questions]
    steps = [
        setter.word(
            "paper.day.step",
            what=step.text,
            date=written_date(step.due, setter.words),
            who=step.owner or setter.word("paper.company_itself"),
        )
        for step in visit.steps
    ]
    parts = (("paper.day.ask", asked), ("paper.day.steps", steps))
    return [part for key, texts in parts if texts for part in _list(key, texts, setter)]


def _list(key: str, texts: list[str], setter: Typesetter) -> list[Flowable]:
    return [Spacer(1, 4), setter.line(setter.word(key), s.LABEL), *ticks(texts, setter)]
