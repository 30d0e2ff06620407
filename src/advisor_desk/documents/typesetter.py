"""Words and data set as paragraphs, lists and tables. All data becomes paper through here."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Spacer, Table

from advisor_desk.documents import styles as s
from advisor_desk.documents.fonts import glyphs
from advisor_desk.documents.lines import CUT, Lines, broken
from advisor_desk.documents.page import Beneath, Together
from advisor_desk.documents.printable import Printable
from advisor_desk.documents.shapes import Beside, Continued, SideHeading
from advisor_desk.documents.tags import Node, Tag
from advisor_desk.system.words import Words

_MOST_A_LINE = 400
"""Characters, of which some may have no width."""
_MOST_BESIDE = 5
"""Lines of a heading in the margin."""
_LABEL = 88
VALUE = s.CONTENT - _LABEL
"""How wide the values of `pairs` are."""

Cell = str | Flowable | list[Flowable]


class Typesetter:
    """Sets one paper; remembers what the font lacked and whether a text was shortened."""

    def __init__(self, words: Words, written_in: str | None = None) -> None:
        self.words = words
        self.written_in = written_in if written_in and written_in != words.language else ""
        """The language of free texts, where it is another."""
        self.printable = Printable(glyphs())
        self.shortened = False

    def word(self, key: str, **facts: object) -> str:
        return self.words.text(key, **facts)

    def line(
        self, text: str, style: ParagraphStyle = s.BODY, width: float = s.CONTENT
    ) -> Flowable:
        """A text of the program's own, or one that is known to be short; wraps past `width`."""
        return Lines(list(broken(self.printable(text), width, style)), style, _node(style))

    def fitted(
        self,
        text: str,
        width: float,
        lines: int,
        style: ParagraphStyle = s.BODY,
        link: str | None = None,
    ) -> Flowable:
        """A value for a cell: at most so many lines, what is cut shows as `[…]`."""
        node = Node(Tag.LINK, Node(Tag.P)) if link else _node(style)
        return Lines(self._fitting(text, width, lines, style), style, node, link)

    def written(
        self, text: str, width: float, lines: int, style: ParagraphStyle = s.BODY
    ) -> Flowable:
        """As `fitted`, of what somebody wrote: in its own language."""
        node = Node(Tag.P, language=self.written_in)
        return Lines(self._fitting(text, width, lines, style), style, node)

    def _fitting(self, text: str, width: float, lines: int, style: ParagraphStyle) -> list[str]:
        read = text[: lines * _MOST_A_LINE]
        whole = self.printable(" ".join(read.split()))
        kept = list(islice(broken(whole, width, style), lines + 1))
        if len(kept) <= lines and read == text:
            return kept
        self.shortened = True
        return [*kept[: lines - 1], _cut(kept[lines - 1 : lines], width, style)]

    def text(
        self, text: str, width: float, lines: int, style: ParagraphStyle = s.BODY
    ) -> list[Flowable]:
        """Free text as written, in its own language; past so many lines, where the rest is."""
        read = text[: lines * _MOST_A_LINE]
        whole = self.printable(read).strip("\n")
        kept = list(islice(broken(whole, width, style), lines + 1))
        node = Node(Tag.P, language=self.written_in)
        if len(kept) <= lines and read == text:
            return [Lines(kept, style, node)]
        told = self.word("paper.continues", n=_grouped(len(text)))
        return [Lines(kept[:lines], style, node), self.line(told, s.LABEL, width)]

    def section(
        self, key: str, content: Iterable[Flowable], together: float = 40
    ) -> list[Flowable]:
        """A heading in the margin and its content, or nothing where there is no content.

        So many points of it stay on one page.
        """
        return self.headed(self.word(key), content, together)

    def headed(
        self, heading: str, content: Iterable[Flowable], together: float = 40
    ) -> list[Flowable]:
        """As `section`, under a heading that is no word of the catalogues."""
        held = list(content)
        if not held:
            return []
        if isinstance(held[0], Together):
            together = max(together, held[0].points + SideHeading.HIGH)
        lines = self._fitting(heading, s.SIDE, _MOST_BESIDE, s.HEADING)
        beside = (
            one if isinstance(one, Together | Spacer) else Beside(one, Continued(lines))
            for one in held
        )
        return [Together(together), SideHeading(lines), *beside, Beneath(), Spacer(1, 7)]

    def pairs(self, rows: Iterable[tuple[str, Cell]], lines: int) -> list[Flowable]:
        """Labels and values; a row with no value is left out."""
        held: list[list[Cell]] = [
            [
                self.line(self.word(key), s.SMALL),
                self.fitted(value, VALUE, lines) if isinstance(value, str) else value,
            ]
            for key, value in rows
            if value
        ]
        table = Node(Tag.TABLE)
        for label, value in held:
            row = Node(Tag.ROW, table)
            into(Node(Tag.HEAD, row, scope="Row"), label)
            into(Node(Tag.CELL, row), value)
        return [Table(held, (_LABEL, VALUE), style=_PLAIN)] if held else []

    def table(
        self,
        keys: Sequence[str],
        rows: Sequence[list[Cell]],
        widths: Sequence[float],
    ) -> list[Flowable]:
        """Columns under headings that repeat on the next page; a single cell spans them all."""
        if not rows:
            return []
        wide = [("SPAN", (0, n), (-1, n)) for n, row in enumerate(rows, 1) if len(row) == 1]
        filled = [[*row, *[""] * (len(widths) - len(row))] for row in rows]
        heads: list[Cell] = [self.line(self.word(key), s.LABEL) for key in keys]
        table = Node(Tag.TABLE)
        top = Node(Tag.ROW, table)
        for head in heads:
            into(Node(Tag.HEAD, top, scope="Column"), head, once=True)
        for row in rows:
            line = Node(Tag.ROW, table)
            for cell in row:
                into(Node(Tag.CELL, line, columns=len(widths) if len(row) == 1 else 1), cell)
        return [Table([heads, *filled], list(widths), style=[*_RULED, *wide], repeatRows=1)]

    def columns(self, rows: Sequence[list[Cell]], widths: Sequence[float]) -> list[Flowable]:
        """Cells beside each other, with no headings."""
        return [Table(rows, list(widths), style=_LOOSE)] if rows else []

    def more(self, key: str, left_out: int) -> list[Flowable]:
        """Says how many entries of a list are not printed."""
        if left_out <= 0:
            return []
        self.shortened = True
        return [self.line(self.words.count(key, left_out), s.LABEL)]


def _node(style: ParagraphStyle) -> Node:
    return Node(Tag.H1 if style in (s.TITLE, s.TITLE_LONG) else Tag.P)


def nodes_of(cell: Cell) -> list[Node]:
    """What the structure has for what stands in a cell."""
    inside = cell if isinstance(cell, list) else [cell]
    nodes = (getattr(one, "node", None) for one in inside)
    return [node for node in nodes if isinstance(node, Node)]


def into(cell: Node, content: Cell, *, once: bool = False) -> None:
    """Say of what stands in a table's cell that it does."""
    for node in nodes_of(content):
        node.parent, node.once = cell, once


def _grouped(number: int) -> str:
    """As 100 000, in every language."""
    return f"{number:,}".replace(",", "\N{NO-BREAK SPACE}")


def _cut(last: list[str], width: float, style: ParagraphStyle) -> str:
    """The last line with as much taken off as the mark needs."""
    line = last[0].rstrip() if last else ""
    while line and stringWidth(f"{line} {CUT}", style.fontName, style.fontSize) > width:
        line = line[:-1]
    return f"{line} {CUT}"


_TIGHT: list[Any] = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 8),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
]
# A label is smaller than its value: a point lower, and they share a base line.
_PLAIN = [*_TIGHT, ("TOPPADDING", (0, 0), (0, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 1)]
_LOOSE = [*_TIGHT, ("BOTTOMPADDING", (0, 0), (-1, -2), 6), ("BOTTOMPADDING", (0, -1), (-1, -1), 0)]
_RULED = [
    *_TIGHT,
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
    ("TOPPADDING", (0, 1), (-1, -1), 2),
    ("LINEBELOW", (0, 0), (-1, 0), 0.5, s.RULE),
]
