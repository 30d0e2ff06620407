"""The register extract on paper: what is kept of one person, where it came from and what for."""

from collections.abc import Iterator

from reportlab.platypus import Flowable, Spacer

from advisor_desk.documents import styles as s
from advisor_desk.documents.dates import written_date
from advisor_desk.documents.desk_paper import Heading, desk_paper
from advisor_desk.documents.page import Paper
from advisor_desk.documents.typesetter import Cell, Typesetter
from advisor_desk.domain.contact_extracts import ContactExtract, Held, Noted, Record
from advisor_desk.system.words import Words

_DAY, _SOURCE = 106, 110
_WHAT = s.CONTENT - _DAY - _SOURCE
_CELL, _TEXT = 3, 8


def contact_extract_pdf(extract: ContactExtract, words: Words) -> Paper:
    """Nothing is left out for want of room: it goes on on another page."""
    setter = Typesetter(words)
    content = [
        *setter.section("paper.extract.person", _person(extract, setter)),
        *setter.section("paper.extract.noted", _noted(extract, setter)),
        *(part for held in extract.kinds() for part in _held(held, extract, setter)),
        *setter.section("paper.extract.notes", _notes(extract, setter)),
        *setter.section("paper.extract.rights", _rights(extract, setter)),
    ]
    return desk_paper(_heading(extract, setter), content, setter)


def _heading(extract: ContactExtract, setter: Typesetter) -> Heading:
    day = extract.made_on.isoformat()
    return Heading(
        kind=setter.word("paper.extract"),
        reference=day,
        title=extract.person.name,
        about=setter.word("paper.extract.about", actor=extract.holder.actor),
        named=f"{setter.word('paper.extract')} {day}",
        by=extract.holder.actor,
        made_on=extract.made_on,
    )


def _person(extract: ContactExtract, setter: Typesetter) -> list[Flowable]:
    person = extract.person
    rows: list[tuple[str, Cell]] = [
        ("paper.form.name", person.name),
        ("paper.extract.title", person.title),
        ("paper.company", extract.company),
        ("paper.extract.telephone", person.telephone),
        ("paper.extract.email", person.email),
    ]
    removed = [setter.line(setter.word("paper.extract.removed"), s.SMALL)]
    purpose = setter.line(setter.word("paper.extract.purpose.contact"), s.SMALL)
    return [*setter.pairs(rows, _CELL), Spacer(1, 3), purpose, *(removed * extract.is_removed)]


def _noted(extract: ContactExtract, setter: Typesetter) -> list[Flowable]:
    rows = [_change(one, setter) for one in extract.noted]
    keys = ("paper.when", "paper.what", "paper.extract.source")
    return setter.table(keys, rows, (_DAY, _WHAT, _SOURCE))


def _change(one: Noted, setter: Typesetter) -> list[Cell]:
    said = ", ".join(value for _, value in one.said) or setter.word("paper.extract.taken_away")
    return _row(written_date(one.on, setter.words), said, one.by, setter)


def _held(held: Held, extract: ContactExtract, setter: Typesetter) -> list[Flowable]:
    """The records of one kind, and why they are kept."""
    rows = [_record(one, setter) for one in extract.records if one.held is held]
    keys = ("paper.when", "paper.what", "paper.extract.source")
    purpose = setter.line(setter.word(f"paper.extract.purpose.{held}"), s.SMALL)
    table = setter.table(keys, rows, (_DAY, _WHAT, _SOURCE))
    return setter.headed(setter.words.code(held), [*table, Spacer(1, 3), purpose])


def _record(one: Record, setter: Typesetter) -> list[Cell]:
    return _row(written_date(one.on, setter.words), one.what, one.source, setter)


def _row(day: str, what: str, source: str, setter: Typesetter) -> list[Cell]:
    return [
        setter.line(day, width=_DAY - 8),
        setter.fitted(what, _WHAT - 8, _TEXT),
        setter.fitted(source, _SOURCE, _CELL),
    ]


def _notes(extract: ContactExtract, setter: Typesetter) -> list[Flowable]:
    if not extract.own_notes:
        return []
    told = setter.words.count("paper.extract.own_notes", extract.own_notes)
    return [setter.line(told)]


def _rights(extract: ContactExtract, setter: Typesetter) -> list[Flowable]:
    return list(_lines(extract, setter))


def _lines(extract: ContactExtract, setter: Typesetter) -> Iterator[Flowable]:
    holder = extract.holder
    yield setter.line(setter.word("paper.extract.basis", actor=holder.actor))
    yield Spacer(1, 4)
    yield setter.line(setter.word("paper.extract.ask"))
    reached = ", ".join(filter(None, (holder.person, holder.telephone, holder.email)))
    yield setter.fitted(reached, s.CONTENT, _CELL, s.STRONG)
