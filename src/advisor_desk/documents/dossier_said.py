"""What the company itself has said, in its dossier: wishes, consents, the checklist."""

from collections.abc import Iterator

from reportlab.platypus import Flowable, Spacer

from advisor_desk.documents import styles as s
from advisor_desk.documents.dates import written_date
from advisor_desk.documents.page import Together
from advisor_desk.documents.typesetter import Cell, Typesetter
from advisor_desk.domain.companies import NoContact
from advisor_desk.domain.consents import Scope
from advisor_desk.domain.dossiers import Allowed, Dossier
from advisor_desk.domain.handover import AnswerGiven, CriterionResult

_ANSWER, _CELL, _TEXT, _REMARK, _WHOLE = 84, 3, 8, 60, 64


def wishes(dossier: Dossier, setter: Typesetter) -> Iterator[Flowable]:
    """The wish for no contact first: it weighs most."""
    company = dossier.company
    if company.no_contact:
        yield from _no_contact(company.no_contact, setter)
    if company.declines_advertising:
        yield setter.line(setter.word("outreach.reason.declines_advertising"), s.STRONG)
        yield Spacer(1, 4)
    for place, allowed in enumerate(dossier.consents):
        if place:
            yield Together(_WHOLE)
        yield from setter.pairs(_consent(allowed, dossier, setter), _TEXT)
        yield Spacer(1, 5)
    if not dossier.consents:
        yield setter.line(setter.word("paper.dossier.no_consent"))


def _no_contact(wish: NoContact, setter: Typesetter) -> Iterator[Flowable]:
    since = written_date(wish.since, setter.words)
    told = setter.word("paper.dossier.no_contact", date=since, by=wish.said_by)
    yield setter.fitted(told, s.CONTENT, _TEXT, s.STRONG)
    if wish.note:
        yield setter.fitted(wish.note, s.CONTENT, _REMARK)
    yield Spacer(1, 4)


def _consent(allowed: Allowed, dossier: Dossier, setter: Typesetter) -> Iterator[tuple[str, Cell]]:
    consent, words = allowed.consent, setter.words
    yield (
        "paper.consent_given",
        setter.word(
            "paper.given",
            date=written_date(consent.given_on, words),
            by=consent.given_by,
            channel=words.code(consent.channel),
        ),
    )
    yield "paper.consent_for", consent.purpose
    yield "paper.to", ", ".join(allowed.recipients)
    covers = " · ".join(words.code(one) for one in Scope if one in consent.scope)
    yield "paper.consent_covers", covers or setter.word("paper.consent_bare")
    if consent.withdrawn_on:
        over = written_date(consent.withdrawn_on, words)
        yield "paper.consent_until", setter.word("paper.dossier.withdrawn", date=over)
    elif consent.until < dossier.made_on:
        over = written_date(consent.until, words)
        yield "paper.consent_until", setter.word("paper.dossier.over", date=over)
    else:
        until = written_date(consent.until, words)
        yield "paper.consent_until", setter.word("paper.until", date=until)


def checklist(dossier: Dossier, setter: Typesetter) -> Iterator[Flowable]:
    """How the company stands with it, and each answer with what was said to it."""
    standing = setter.words.code(dossier.standing)
    if dossier.valid_until:
        until = written_date(dossier.valid_until, setter.words)
        standing = setter.word("paper.dossier.valid_until", what=standing, date=until)
    yield setter.line(standing, s.STRONG)
    given = dossier.checklist
    if given is None:
        return
    if given.deferred_because:
        reason = setter.word("paper.checklist_deferred", reason=given.deferred_because)
        yield setter.fitted(reason, s.CONTENT, _REMARK)
        return
    day = written_date(given.on, setter.words)
    filled = setter.word("paper.checklist_filled", by=given.by, date=day)
    yield setter.fitted(filled, s.CONTENT, _CELL, s.SMALL)
    for criterion in given.criteria:
        yield Together(_WHOLE)
        yield Spacer(1, 6)
        yield from _criterion(criterion, setter)


def _criterion(one: CriterionResult, setter: Typesetter) -> Iterator[Flowable]:
    result = setter.words.code(one.result)
    heading = setter.word("paper.dossier.criterion", name=one.name, result=result)
    yield setter.fitted(heading, s.CONTENT, _CELL, s.STRONG)
    rows = [row for answer in one.answers for row in _answer(answer, setter)]
    widths = (s.CONTENT - _ANSWER, _ANSWER)
    yield from setter.table(("paper.dossier.question", "paper.answer"), rows, widths)


def _answer(answer: AnswerGiven, setter: Typesetter) -> Iterator[list[Cell]]:
    yield [
        setter.fitted(answer.asked, s.CONTENT - _ANSWER - 8, _TEXT),
        setter.fitted(setter.words.code(answer.value), _ANSWER, 2, s.STRONG),
    ]
    if said := " – ".join(filter(None, (answer.note, answer.evidence))):
        yield [setter.fitted(said, s.CONTENT - 8, _REMARK, s.SMALL)]
