"""The dossier on paper: what to know before a visit on top, what has been below."""

from collections.abc import Iterator

from reportlab.platypus import Flowable, Spacer

from advisor_desk.documents import styles as s
from advisor_desk.documents.dates import written_date
from advisor_desk.documents.day_sheet_pdf import reached
from advisor_desk.documents.desk_paper import Heading, desk_paper
from advisor_desk.documents.dossier_history import follow_ups, inquiries, past, planned, referrals
from advisor_desk.documents.dossier_said import checklist, wishes
from advisor_desk.documents.page import Paper
from advisor_desk.documents.shapes import Box, Scale
from advisor_desk.documents.ticks import ticks
from advisor_desk.documents.typesetter import VALUE, Cell, Typesetter
from advisor_desk.domain.codes import Maturity
from advisor_desk.domain.dossiers import Dossier
from advisor_desk.domain.handover import Step
from advisor_desk.domain.organisation_numbers import formatted
from advisor_desk.domain.outreach import Level
from advisor_desk.system.words import Words

_ACTOR, _DUE, _WHO = 170, 106, 120
_WHAT = s.CONTENT - _DUE - _WHO
_CELL, _TEXT = 3, 8


def dossier_pdf(dossier: Dossier, words: Words) -> Paper:
    """On as many pages as it takes; own notes and summaries stand whole."""
    setter = Typesetter(words)
    content = [
        *setter.section("paper.dossier.outreach", _outreach(dossier, setter), together=90),
        *setter.section("paper.company", setter.pairs(_facts(dossier, setter), _CELL)),
        *setter.section("paper.contacts", _contacts(dossier, setter)),
        *setter.section("paper.dossier.wishes", wishes(dossier, setter)),
        *setter.section("paper.day.ask", ticks(map(words.code, dossier.asks), setter)),
        *setter.section("paper.next_steps", _steps(dossier, setter)),
        *setter.section("paper.dossier.referrals", referrals(dossier, setter)),
        *setter.section("held.inquiry", inquiries(dossier, setter)),
        *setter.section("paper.dossier.planned", planned(dossier, setter)),
        *setter.section("paper.done", past(dossier, setter)),
        *setter.section("paper.dossier.follow_ups", follow_ups(dossier, setter)),
        *setter.section("paper.checklist", checklist(dossier, setter), together=60),
    ]
    return desk_paper(_heading(dossier, setter), content, setter)


def _heading(dossier: Dossier, setter: Typesetter) -> Heading:
    day, actor = dossier.made_on.isoformat(), dossier.holder.actor
    return Heading(
        kind=setter.word("paper.dossier"),
        reference=day,
        title=dossier.company.name,
        about=setter.word("paper.dossier.about", actor=actor),
        named=f"{setter.word('paper.dossier')} {day}",
        by=actor,
        made_on=dossier.made_on,
        warning=setter.word("paper.dossier.warning", actor=actor),
    )


def _outreach(dossier: Dossier, setter: Typesetter) -> Iterator[Flowable]:
    told = dossier.outreach
    yield Spacer(1, 3)
    yield _banner(told.level, setter)
    for reason in told.reasons:
        yield Spacer(1, 4)
        yield setter.fitted(reason, s.CONTENT, _TEXT)
    rows: list[list[Cell]] = [
        [
            setter.fitted(actor, _ACTOR - 8, _CELL),
            setter.fitted(heard, s.CONTENT - _ACTOR, _CELL),
        ]
        for actor, heard in told.heard
    ]
    yield Spacer(1, 6)
    yield from setter.table(
        ("paper.who", "paper.dossier.as_of"), rows, (_ACTOR, s.CONTENT - _ACTOR)
    )


def _banner(level: Level, setter: Typesetter) -> Flowable:
    """The word and what it means; the colour only repeats it."""
    key, width = f"outreach.level.{level.name.lower()}", s.CONTENT - Box.AROUND
    said = [
        setter.line(setter.word(key), s.NAME, width),
        setter.line(setter.word(f"{key}.say"), s.BODY, width),
    ]
    if level >= Level.COORDINATE:
        return Box(said, s.WARN, s.WARN_TINT)
    return Box(said, s.ACCENT, s.TINT)


def _facts(dossier: Dossier, setter: Typesetter) -> Iterator[tuple[str, Cell]]:
    company, words = dossier.company, setter.words
    number = formatted(company.number, company.country) if company.number else ""
    sole = setter.word("number.kind.sole_trader") if company.is_sole_trader else ""
    yield "paper.day.number", number or sole
    yield "paper.address", company.address
    yield "paper.municipality", _municipality(dossier, setter)
    yield "paper.industry", dossier.industry
    yield "paper.size", words.code(company.size) if company.size else ""
    yield "paper.website", company.website
    yield "paper.dossier.register", words.code(company.state)
    if dossier.maturity is not None:
        reached_now = int(dossier.maturity)
        scale = Scale(reached_now, int(max(Maturity)), words.code(dossier.maturity))
        yield "paper.maturity", scale
    related = [f"{name} – {how}" for name, how in dossier.related]
    yield "paper.dossier.related", [setter.fitted(one, VALUE, _CELL) for one in related]


def _municipality(dossier: Dossier, setter: Typesetter) -> str:
    if not dossier.municipality or dossier.company.municipality_confirmed:
        return dossier.municipality
    return setter.word("paper.dossier.proposed", what=dossier.municipality)


def _contacts(dossier: Dossier, setter: Typesetter) -> Iterator[Flowable]:
    for place, person in enumerate(dossier.contacts):
        if place:
            yield Spacer(1, 4)
        yield from reached(person, setter)


def _steps(dossier: Dossier, setter: Typesetter) -> list[Flowable]:
    rows = [_step(one, dossier, setter) for one in dossier.steps]
    return setter.table(("paper.due", "paper.what", "paper.who"), rows, (_DUE, _WHAT, _WHO))


def _step(step: Step, dossier: Dossier, setter: Typesetter) -> list[Cell]:
    is_late = step.due < dossier.made_on
    late = [setter.line(setter.word("paper.dossier.late"), s.LABEL, _DUE - 8)] * is_late
    return [
        [setter.line(written_date(step.due, setter.words), width=_DUE - 8), *late],
        setter.fitted(step.text, _WHAT - 8, _TEXT),
        setter.fitted(step.owner or setter.word("paper.company_itself"), _WHO, _CELL),
    ]
