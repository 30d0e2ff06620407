"""The agreement on paper: who leads where, times, and what each actor takes on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from advisor_desk.documents import styles as s
from advisor_desk.documents.canvas import Frontmatter
from advisor_desk.documents.lines import Lines, broken
from advisor_desk.documents.page import Paper, make_paper
from advisor_desk.documents.shapes import Opening
from advisor_desk.documents.tags import Node, Tag
from advisor_desk.documents.typesetter import Cell, Typesetter
from advisor_desk.domain.agreement_told import Told, ToldClause
from advisor_desk.domain.overlaps import Clash
from advisor_desk.system.words import Words

_NUMBER, _LEAD = 22, 108
_CONDITIONS = s.CONTENT - _NUMBER - _LEAD
_ACTOR = 130
_ROW = 12
"""Lines of a row; what is longer goes on in the next one, so that any page can end there."""


@dataclass(frozen=True)
class _Hand:
    """How close the text is set."""

    body: ParagraphStyle
    strong: ParagraphStyle


_CLOSE = ParagraphStyle("close", parent=s.BODY, fontSize=8, leading=10.2)
_HANDS = (
    _Hand(s.BODY, s.STRONG),
    _Hand(_CLOSE, ParagraphStyle("close strong", parent=_CLOSE, fontName=s.STRONG.fontName)),
)


def agreement_pdf(told: Told, words: Words, *, by: str, on: date) -> Paper:
    """One A4 page as a rule, set closer if it has to be.

    A long agreement takes more pages, set as usual; nothing of it is left out.
    """
    usual, *closer = _HANDS
    paper = _set(told, words, by, on, usual)
    if paper.pages == 1:
        return paper
    fitting = (_set(told, words, by, on, hand) for hand in closer)
    return next((one for one in fitting if one.pages == 1), paper)


def _set(told: Told, words: Words, by: str, on: date, hand: _Hand) -> Paper:
    setter = Typesetter(words)
    story = [
        Opening(setter.word("paper.agreement"), words.code(told.standing)),
        setter.line(setter.word("paper.agreement.title"), s.TITLE, s.WIDTH),
        setter.line(told.period, s.LEAD, s.WIDTH),
        setter.line(setter.word("paper.agreement.about"), s.SMALL, s.WIDTH),
        Spacer(1, 11),
        *setter.section("agreement.part.clauses", _leads(told, setter, hand)),
        *setter.section("agreement.part.figures", _figures(told, setter, hand)),
        *setter.section("agreement.part.duties", _duties(told, setter, hand)),
    ]
    return make_paper(story, _front(told, setter, by, on), words, setter.printable)


def _front(told: Told, setter: Typesetter, by: str, on: date) -> Frontmatter:
    title = f"{setter.word('paper.agreement')} – {setter.word('paper.agreement.title')}"
    return Frontmatter(
        title=title,
        author=setter.printable(by),
        subject=told.period,
        language=setter.words.language,
        made_on=on,
        running_head=title,
        footer=told.period,
        footer_end=setter.word("paper.made_on", date=setter.words.day(on)),
    )


def _leads(told: Told, setter: Typesetter, hand: _Hand) -> list[Flowable]:
    if not told.clauses:
        return _whole(setter.word("agreement.nobody_leads"), setter)
    keys = ("paper.agreement.number", "paper.agreement.lead", "paper.agreement.conditions")
    rows = [row for clause in told.clauses for row in _clause(clause, setter, hand)]
    undecided = [said for clash, said in told.clashes if clash is not Clash.EXCEPTION]
    return [
        *setter.table(keys, rows, (_NUMBER, _LEAD, _CONDITIONS)),
        Spacer(1, 3),
        *(part for said in undecided for part in _whole(said, setter)),
        *_whole(setter.word("agreement.rule"), setter),
    ]


def _clause(clause: ToldClause, setter: Typesetter, hand: _Hand) -> Iterator[list[Cell]]:
    """As many rows as its conditions are long."""
    lines = [line for text in _conditions(clause, setter) for line in _broken(text, setter, hand)]
    for start in range(0, len(lines), _ROW):
        is_first = start == 0
        yield [
            setter.line(str(clause.number) if is_first else "", hand.body, _NUMBER),
            setter.line(clause.lead if is_first else "", hand.strong, _LEAD - 8),
            Lines(lines[start : start + _ROW], hand.body, Node(Tag.P)),
        ]


def _conditions(clause: ToldClause, setter: Typesetter) -> Sequence[str]:
    told = [
        setter.word("paper.agreement.named", matter=setter.words.code(m), names=", ".join(names))
        for m, names in clause.named
    ]
    return told or [setter.word("agreement.everything")]


def _figures(told: Told, setter: Typesetter, hand: _Hand) -> list[Flowable]:
    rows: list[list[Cell]] = [
        [
            setter.line(name, hand.strong, _ACTOR - 8),
            setter.line(what, hand.body, s.CONTENT - _ACTOR),
        ]
        for name, what in told.figures
    ]
    return setter.columns(rows, (_ACTOR, s.CONTENT - _ACTOR))


def _duties(told: Told, setter: Typesetter, hand: _Hand) -> list[Flowable]:
    width = s.CONTENT - _ACTOR
    rows: list[list[Cell]] = [
        [setter.line(actor, hand.strong, _ACTOR - 8), setter.line(text, hand.body, width)]
        for actor, text in told.duties
    ]
    keys = ("paper.agreement.actor", "paper.agreement.duty")
    return setter.table(keys, rows, (_ACTOR, width))


def _broken(text: str, setter: Typesetter, hand: _Hand) -> Iterator[str]:
    return broken(setter.printable(text), _CONDITIONS, hand.body)


def _whole(text: str, setter: Typesetter) -> list[Flowable]:
    return [setter.line(text, s.SMALL), Spacer(1, 2)]
