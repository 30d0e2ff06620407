"""What has been and is to come, in a company's dossier: every actor's, in the order of time."""

from collections.abc import Iterable, Iterator

from reportlab.platypus import Flowable, Spacer

from advisor_desk.documents import styles as s
from advisor_desk.documents.dates import written_date, written_time
from advisor_desk.documents.page import Together
from advisor_desk.documents.typesetter import Typesetter
from advisor_desk.domain.dossiers import Asked, Dossier, Followed, Handed, Met
from advisor_desk.domain.engagements import Place, Status
from advisor_desk.domain.follow_ups import Said
from advisor_desk.domain.referrals import NEXT, Clock

_CELL, _TEXT, _ALL, _WHOLE = 3, 8, 20_000, 52
_DOT = " · "


def planned(dossier: Dossier, setter: Typesetter) -> Iterator[Flowable]:
    """With the hour, since one may want to come along."""
    for met in dossier.planned:
        at = met.engagement.starts_at
        day = written_date(at.date(), setter.words)
        when = f"{day}, {written_time(at, setter.words)}"
        yield from _spaced(_met(met, when, setter))


def past(dossier: Dossier, setter: Typesetter) -> Iterator[Flowable]:
    """What was cancelled stands among it, and says so."""
    if not any(one.engagement.status is Status.DONE for one in dossier.past):
        yield from _spaced([setter.line(setter.word("paper.day.first"), s.STRONG)])
    for met in dossier.past:
        day = met.engagement.starts_at.date()
        yield from _spaced(_met(met, written_date(day, setter.words), setter))


def referrals(dossier: Dossier, setter: Typesetter) -> Iterator[Flowable]:
    for one in dossier.referrals:
        yield from _spaced(_handed(one, setter))


def inquiries(dossier: Dossier, setter: Typesetter) -> Iterator[Flowable]:
    for one in dossier.inquiries:
        yield from _spaced(_asked(one, setter))


def follow_ups(dossier: Dossier, setter: Typesetter) -> Iterator[Flowable]:
    for one in dossier.follow_ups:
        yield from _spaced(_followed(one, setter))


def _spaced(parts: Iterable[Flowable]) -> Iterator[Flowable]:
    """One entry, of which the first lines stay together."""
    yield Together(_WHOLE)
    yield from parts
    yield Spacer(1, 7)


def _met(met: Met, when: str, setter: Typesetter) -> Iterator[Flowable]:
    visit, words = met.engagement, setter.words
    status = [words.code(visit.status)] if visit.status is Status.CANCELLED else []
    yield _head([when, words.code(visit.kind), words.code(visit.role), *status], setter)
    yield _who([*met.actors, met.adviser], setter)
    yield from _labelled(_about(met, setter), setter)
    yield from _whole("paper.dossier.summary", met.summary, setter)
    yield from _whole("paper.dossier.own_notes", met.notes, setter)


def _about(met: Met, setter: Typesetter) -> Iterator[tuple[str, str]]:
    visit, words = met.engagement, setter.words
    where = "" if visit.place is Place.AT_COMPANY else words.code(visit.place)
    yield "paper.where", ", ".join(filter(None, (where, visit.place_text)))
    yield "paper.purpose", visit.purpose
    yield "paper.needs", ", ".join(map(words.code, visit.needs))
    yield "paper.report.met", ", ".join(met.people)
    yield "paper.dossier.cancelled", visit.cancelled_because
    yield "paper.dossier.anyway", visit.go_anyway_reason
    if visit.hearsay:
        heard_on = written_date(visit.hearsay.on, words)
        told_by = visit.hearsay.told_by
        yield "paper.extract.source", setter.word("paper.dossier.heard", by=told_by, date=heard_on)


def _handed(one: Handed, setter: Typesetter) -> Iterator[Flowable]:
    referral, words = one.referral, setter.words
    sent = written_date(referral.sent_at.astimezone().date(), words) if referral.sent_at else ""
    yield _head([sent, referral.reference, words.code(referral.state)], setter)
    between = setter.word("paper.dossier.between", sender=one.sender, receiver=one.receiver)
    yield _who([between], setter)
    answer_by = referral.answer_by if NEXT[referral.state].clock is Clock.ANSWER else None
    day = written_date(answer_by.astimezone().date(), words) if answer_by else ""
    told = (("paper.dossier.owner", one.owner), ("paper.dossier.answer_by", day))
    yield from _labelled(told, setter)
    yield from _whole("paper.ask", referral.ask, setter)


def _asked(one: Asked, setter: Typesetter) -> Iterator[Flowable]:
    inquiry, words = one.inquiry, setter.words
    came = written_date(inquiry.came_at.astimezone().date(), words)
    yield _head([came, words.code(inquiry.state)], setter)
    yield _who([inquiry.asked_by, inquiry.telephone, inquiry.email], setter)
    yield from _labelled([("paper.dossier.owner", one.owner * inquiry.is_open)], setter)
    yield from setter.text(inquiry.ask, s.CONTENT, _ALL)


def _followed(one: Followed, setter: Typesetter) -> Iterator[Flowable]:
    said, words = one.follow_up, setter.words
    yield _head([written_date(said.on, words), one.by], setter)
    effects = [words.code(answer.effect) for answer in said.answers if answer.said is Said.YES]
    if effects:
        yield setter.fitted(", ".join(effects), s.CONTENT, _CELL)
    if said.note:
        yield from setter.text(said.note, s.CONTENT, _ALL)


def _head(parts: Iterable[str], setter: Typesetter) -> Flowable:
    return setter.fitted(_DOT.join(filter(None, parts)), s.CONTENT, _CELL, s.STRONG)


def _who(parts: Iterable[str], setter: Typesetter) -> Flowable:
    return setter.fitted(", ".join(filter(None, parts)), s.CONTENT, _CELL)


def _labelled(rows: Iterable[tuple[str, str]], setter: Typesetter) -> list[Flowable]:
    return setter.pairs(rows, _TEXT)


def _whole(key: str, text: str, setter: Typesetter) -> Iterator[Flowable]:
    """Free text under a label of its own."""
    if text:
        yield Spacer(1, 2)
        yield setter.line(setter.word(key), s.LABEL)
        yield from setter.text(text, s.CONTENT, _ALL)
