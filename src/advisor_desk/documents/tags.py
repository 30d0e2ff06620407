"""What a paper says beside how it looks: headings, paragraphs and tables in reading order.

Whatever is drawn outside a node (rules, tints, footers, repeated headings) is decoration.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum

_DECORATION, _END = "/Artifact BMC", "EMC"


class Tag(StrEnum):
    """Standard structure types."""

    DOCUMENT = "Document"
    H1 = "H1"
    H2 = "H2"
    P = "P"
    LINK = "Link"
    LIST = "L"
    ITEM = "LI"
    BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEAD = "TH"
    CELL = "TD"
    FIGURE = "Figure"
    FORM = "Form"


@dataclass(frozen=True)
class Mark:
    """A marked piece of a page's content."""

    page: int
    number: int


@dataclass(eq=False)
class Node:
    """An element of the structure. Its place among its parent's is where it is drawn first.

    `once`: drawn again, as a heading on the next page is, it is decoration.
    """

    tag: Tag
    parent: Node | None = None
    alternative: str = ""
    language: str = ""
    scope: str = ""
    columns: int = 1
    once: bool = False
    kids: list[Node | Mark] = field(default_factory=list)
    annotations: list[tuple[int, str]] = field(default_factory=list)
    """Links and fields: the page, and how the file names the object."""
    is_placed: bool = False


class Tree:
    """The structure of one paper, as it is drawn."""

    def __init__(self) -> None:
        self.root = Node(Tag.DOCUMENT, is_placed=True)
        self.marked: dict[int, list[Node]] = defaultdict(list)
        """Page → the node of each of its marks."""
        self.annotated: list[Node] = []
        """The node of each annotation, by its number."""

    @contextmanager
    def drawing(self, node: Node | None, code: list[str], page: int) -> Iterator[None]:
        """What is drawn meanwhile belongs to the node; without one, or again, to none."""
        if node is None or (node.once and node.kids):
            yield
            return
        self.place(node)
        marks = self.marked[page]
        node.kids.append(Mark(page, len(marks)))
        _leave_decoration(code)
        code.append(f"/{node.tag} <</MCID {len(marks)}>> BDC")
        marks.append(node)
        yield
        code += (_END, _DECORATION)

    def annotate(self, node: Node, page: int, name: str) -> int:
        """Give a link or field, which the file calls `name`, to a node; its number."""
        node.annotations.append((page, name))
        self.annotated.append(node)
        return len(self.annotated) - 1

    def place(self, node: Node) -> None:
        """Put it, and whatever it is in, where the paper has come to."""
        if not node.is_placed:
            node.is_placed = True
            parent = node.parent or self.root
            self.place(parent)
            parent.kids.append(node)


def decorate(code: list[str]) -> None:
    """Make everything of a page that has no node decoration."""
    code.insert(0, _DECORATION)
    _leave_decoration(code)


def _leave_decoration(code: list[str]) -> None:
    """End the decoration, which is dropped where nothing was drawn in it."""
    if code and code[-1] == _DECORATION:
        code.pop()
    else:
        code.append(_END)
