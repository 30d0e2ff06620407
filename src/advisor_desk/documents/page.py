"""The frame of every paper: margins, footer with page n of m, bookmarks, metadata."""

import io
from collections import Counter, deque
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, BinaryIO, cast

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer
from reportlab.platypus.doctemplate import LayoutError

from advisor_desk.documents import styles as s
from advisor_desk.documents.archive import About, Attachment, archived
from advisor_desk.documents.fonts import REGULAR
from advisor_desk.documents.form_fields import Field
from advisor_desk.documents.printable import Printable
from advisor_desk.documents.tags import Node, Tag, Tree, decorate
from advisor_desk.system.words import Words

_CLEAR = 3
"""Points between a frame and the lines in it: some programs begin at a field's very edge."""


@dataclass(frozen=True)
class Paper:
    """A finished PDF, and what the font could not show (printed as `[U+XXXX]`)."""

    content: bytes
    missing_characters: tuple[str, ...]
    pages: int
    body: int
    """On how many of them something stands beside a form."""
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Frontmatter(About):
    """What a PDF says of itself, and what each of its pages repeats."""

    running_head: str
    footer: str
    footer_end: str


class PaperCanvas(Canvas):
    """Holds pages back until their number is known; takes bookmarks as the page is drawn."""

    def __init__(self, out: BinaryIO, front: Frontmatter, words: Words) -> None:
        super().__init__(out, pagesize=s.PAGE, invariant=1, pageCompression=1, lang=front.language)
        self._front, self._words = front, words
        self._held: list[dict[str, Any]] = []
        self._marks: list[tuple[int, str, int, float]] = []
        self._links: Counter[int] = Counter()
        self.tree = Tree()
        self.fields: list[Field] = []
        self.body = 0
        self.total = 0
        self.beneath = s.PAGE[1]
        """How far down the heading in the margin reaches; what follows its section is lower."""
        self._describe(front)

    def _describe(self, front: Frontmatter) -> None:
        self.setTitle(front.title)
        self.setAuthor(front.author)
        self.setSubject(front.subject)
        self.setCreator("Advisor Desk")
        self.setProducer("Advisor Desk")
        self.setViewerPreference("DisplayDocTitle", "true")
        # instead of the year 2000, which the fixed bytes would otherwise bring with them
        stamp = self._doc._timeStamp  # type: ignore[attr-defined]  # noqa: SLF001
        stamp.YMDhms = (*front.made_on.timetuple()[:3], 0, 0, 0)

    def mark(self, title: str, level: int = 1) -> None:
        """Put a bookmark where the next thing is drawn."""
        _, y = self.absolutePosition(0, 0)
        self._marks.append((len(self._held), title, level, y))

    def drawing(self, node: Node | None) -> AbstractContextManager[None]:
        """What is drawn meanwhile says what the node says; without one it is decoration."""
        return self.tree.drawing(node, self._code, len(self._held))  # type: ignore[attr-defined]

    def link(
        self, address: str, area: tuple[float, float, float, float], node: Node | None
    ) -> None:
        """Make an area of the page open an address."""
        self.linkURL(address, area, relative=1)
        page = len(self._held)
        if node is not None:
            node.annotations.append((page, self._links[page]))
        self._links[page] += 1

    def keep_above(self, y: float) -> None:
        """Let the next section begin no higher than `y`, from here."""
        _, self.beneath = self.absolutePosition(0, y)

    def end_body(self) -> None:
        self.body = len(self._held) + 1

    def field(
        self,
        name: str,
        label: str,
        area: tuple[float, float, float, float],
        *,
        option: str = "",
        is_long: bool = False,
    ) -> None:
        """A place to write in: left, bottom, right and top from here."""
        left, bottom = self.absolutePosition(area[0], area[1])
        right, top = self.absolutePosition(area[2], area[3] - (_CLEAR if is_long else 0))
        node = Node(Tag.FORM)
        self.tree.place(node)
        self.fields.append(
            Field(
                name=name,
                label=label,
                page=len(self._held),
                area=(left, bottom, right, top),
                node=node,
                option=option,
                is_long=is_long,
            )
        )

    def showPage(self) -> None:  # noqa: N802  reportlab's name
        self._held.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]  # what its own showPage does

    def save(self) -> None:
        held, marks = self._held, self._marks
        for number, page in enumerate(held):
            self.__dict__.update(page)
            self._frame(number + 1, len(held))
            for key, (on, title, level, y) in enumerate(marks):
                if on == number:
                    self._bookmark(f"mark{key}", title, level, y)
            decorate(self._code)  # type: ignore[attr-defined]
            super().showPage()
        self.total = len(held)
        super().save()

    def _bookmark(self, key: str, title: str, level: int, y: float) -> None:
        self.bookmarkHorizontal(key, 0, min(y + 24, s.PAGE[1]))
        self.addOutlineEntry(title, key, level)

    def _frame(self, number: int, total: int) -> None:
        left, right, base = s.MARGIN, s.PAGE[0] - s.MARGIN, 30
        self.setStrokeColor(s.RULE)
        self.setLineWidth(0.5)
        self.line(left, base + 12, right, base + 12)
        self.setFillColor(s.MUTED)
        self.setFont(REGULAR, 8)
        self.drawString(left, base, self._front.footer)
        self.drawCentredString(s.PAGE[0] / 2, base, self._front.footer_end)
        pages = self._words.text("paper.page", number=number, total=total)
        self.drawRightString(right, base, pages)
        if number > 1:
            self.drawString(left, s.PAGE[1] - 32, self._front.running_head)


class Ending(Flowable):
    """Where what the paper has to say ends, and a form begins that belongs to it."""

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        return width, 0

    def draw(self) -> None:
        cast("PaperCanvas", self.canv).end_body()


class Together(Flowable):
    """Starts a new page unless so many points are left on this one."""

    def __init__(self, points: float) -> None:
        super().__init__()
        self.points = points


class Beneath(Flowable):
    """Ends a section: what follows stands no higher than its heading in the margin reaches."""


class Carried(Flowable):
    """Part of a section. Where it begins a page, `heading` (of no height) is drawn there first."""

    heading: Flowable | None = None


def make_paper(
    story: Iterable[Flowable],
    front: Frontmatter,
    words: Words,
    printable: Printable,
    attachments: Sequence[Attachment] = (),
) -> Paper:
    """Lay the story out on as many pages as it takes; the same story gives the same bytes."""
    out = io.BytesIO()
    canvas = PaperCanvas(out, front, words)
    _lay_out(deque(story), canvas)
    canvas.showPage()
    canvas.save()
    content = archived(out.getvalue(), front, canvas.tree, canvas.fields, attachments)
    missing = tuple(sorted(printable.missing))
    body = canvas.body or canvas.total
    return Paper(content, missing, canvas.total, body, tuple(attachments))


def _lay_out(story: deque[Flowable], canvas: PaperCanvas) -> None:
    """One column from top to bottom: a fifth faster than platypus' own document templates."""
    y = top = s.PAGE[1] - s.TOP
    while story:
        flowable, room = story.popleft(), y - s.BOTTOM
        if isinstance(flowable, Together):
            if room < flowable.points:
                y = _turn(canvas)
                _carry(story)
            continue
        if isinstance(flowable, Beneath):
            y = min(y, canvas.beneath)
            continue
        _, high = flowable.wrapOn(canvas, s.WIDTH, room)
        if high <= room:
            y -= 0 if y == top and isinstance(flowable, Spacer) else high
            flowable.drawOn(canvas, s.MARGIN, y)
        elif isinstance(flowable, Spacer):
            continue
        elif parts := flowable.splitOn(canvas, s.WIDTH, room):
            story.extendleft(reversed(parts))
        elif y == top:
            raise LayoutError(flowable.identity())
        else:
            story.appendleft(flowable)
            _carry(story)
            y = _turn(canvas)


def _carry(story: deque[Flowable]) -> None:
    """Where a page begins within a section, its heading comes first."""
    if story and isinstance(story[0], Carried) and story[0].heading is not None:
        story.appendleft(story[0].heading)


def _turn(canvas: PaperCanvas) -> float:
    """Go on at the top of the next page."""
    canvas.showPage()
    canvas.beneath = s.PAGE[1]
    return s.PAGE[1] - s.TOP
