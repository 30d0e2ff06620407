"""Lays a paper out on its pages, from top to bottom."""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import cast

from reportlab.platypus import Flowable, Spacer
from reportlab.platypus.doctemplate import LayoutError

from advisor_desk.documents import styles as s
from advisor_desk.documents.archive import Attachment, keep
from advisor_desk.documents.canvas import Frontmatter, PaperCanvas
from advisor_desk.documents.printable import Printable
from advisor_desk.system.words import Words


@dataclass(frozen=True)
class Paper:
    """A finished PDF, and what the font could not show (printed as `[U+XXXX]`)."""

    content: bytes
    missing_characters: tuple[str, ...]
    pages: int
    body: int
    """On how many of them something stands beside a form."""
    attachments: tuple[Attachment, ...] = ()


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
    canvas = PaperCanvas(front, words)
    _lay_out(deque(story), canvas)
    canvas.showPage()
    canvas.finish()
    keep(canvas.file, front, attachments)
    missing = tuple(sorted(printable.missing))
    body = canvas.body or canvas.total
    return Paper(canvas.file.content(), missing, canvas.total, body, tuple(attachments))


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
