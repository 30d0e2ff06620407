"""The layout that the desk's own papers share: an opening, sections, who made it and when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from reportlab.platypus import Flowable, Spacer

from advisor_desk.documents import styles as s
from advisor_desk.documents.archive import PROGRAM
from advisor_desk.documents.canvas import Frontmatter
from advisor_desk.documents.page import Paper, make_paper
from advisor_desk.documents.shapes import Box, Opening
from advisor_desk.documents.typesetter import Typesetter

_LONG, _DESCRIBED, _WARNED = 40, 300, 8


@dataclass(frozen=True, kw_only=True)
class Heading:
    """What stands above a paper, and what the file says of itself.

    `named` is the file's title and the running head: no company's or person's name, since titles
    show in window lists and mail programs.
    """

    kind: str
    reference: str
    title: str
    about: str
    named: str
    by: str
    made_on: date
    warning: str = ""
    """For whom alone the paper is."""


def desk_paper(heading: Heading, content: Iterable[Flowable], setter: Typesetter) -> Paper:
    """The paper, on as many pages as it takes."""
    story = [*_opening(heading, setter), *content]
    return make_paper(story, _front(heading, setter), setter.words, setter.printable)


def _opening(heading: Heading, setter: Typesetter) -> list[Flowable]:
    style = s.TITLE if len(heading.title) <= _LONG else s.TITLE_LONG
    return [
        Opening(heading.kind, heading.reference),
        setter.fitted(heading.title, s.WIDTH, 3, style),
        setter.fitted(heading.about, s.WIDTH, 2, s.SMALL),
        Spacer(1, 9),
        *(warned(heading.warning, setter) if heading.warning else []),
    ]


def warned(text: str, setter: Typesetter) -> list[Flowable]:
    """A sentence that nobody overlooks, in black and white too."""
    width = s.WIDTH - Box.AROUND
    said = setter.fitted(text, width, _WARNED, s.STRONG)
    box = Box([said], s.WARN, s.WARN_TINT, outline=1.2)
    return [box, Spacer(1, 11)]


def _front(heading: Heading, setter: Typesetter) -> Frontmatter:
    return Frontmatter(
        title=heading.named,
        author=setter.printable(heading.by[:_DESCRIBED]).strip() or PROGRAM,
        subject=heading.named,
        language=setter.words.language,
        made_on=heading.made_on,
        running_head=heading.named,
        footer=heading.kind,
        footer_end=setter.word("paper.made_on", date=setter.words.day(heading.made_on)),
    )
