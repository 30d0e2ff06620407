"""What a paper is drawn on: its pages, and all that is said of what is on them."""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import getAscent, getFont
from reportlab.pdfgen.canvas import Canvas

from advisor_desk.documents import styles as s
from advisor_desk.documents.archive import About
from advisor_desk.documents.fonts import REGULAR
from advisor_desk.documents.form_fields import Field, write_form
from advisor_desk.documents.pdf_file import File, Written
from advisor_desk.documents.pdf_words import numbers, string
from advisor_desk.documents.structure import write_structure
from advisor_desk.documents.tags import Node, Tag, Tree, decorate
from advisor_desk.system.words import Words

Area = tuple[float, float, float, float]
"""Left, bottom, right and top, in points."""
_CLEAR = 3
"""Points between a frame and the lines in it: some programs begin at a field's very edge."""


@dataclass(frozen=True, kw_only=True)
class Frontmatter(About):
    """What a PDF says of itself, and what each of its pages repeats."""

    running_head: str
    footer: str
    footer_end: str


class PaperCanvas(Canvas):
    """Holds pages back until their number is known; takes bookmarks as the page is drawn."""

    _doc: Any
    _code: list[str]
    _annotationrefs: list[str]
    _fillColorObj: Color | tuple[float, ...]  # noqa: N815

    def __init__(self, front: Frontmatter, words: Words) -> None:
        super().__init__("", pagesize=s.PAGE, invariant=1, pageCompression=1, lang=front.language)
        self._front, self._words = front, words
        self._held: list[dict[str, Any]] = []
        self._marks: list[tuple[int, str, int, float]] = []
        self.file = File(self)
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
        stamp = self._doc._timeStamp  # noqa: SLF001
        stamp.YMDhms = (*front.made_on.timetuple()[:3], 0, 0, 0)

    def mark(self, title: str, level: int = 1) -> None:
        """Put a bookmark where the next thing is drawn."""
        _, y = self.absolutePosition(0, 0)
        self._marks.append((len(self._held), title, level, y))

    def drawing(self, node: Node | None) -> AbstractContextManager[None]:
        """What is drawn meanwhile says what the node says; without one it is decoration."""
        return self.tree.drawing(node, self._code, len(self._held))

    def write(self, code: str) -> None:
        """Put it on the page as it is."""
        self._code.append(code)

    def write_lines(
        self, lines: Iterable[str], style: ParagraphStyle, x: float, top: float
    ) -> None:
        """Lines of text, downwards; what is as it was before is not said again."""
        if self._fillColorObj is not style.textColor:
            self.setFillColor(style.textColor)
        y = top - getAscent(style.fontName, style.fontSize)
        for line in lines:
            self.write(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm {self._shown(line, style)} ET")
            y -= style.leading

    def _shown(self, line: str, style: ParagraphStyle) -> str:
        """What shows a line, piece by piece: a file has a font in parts of 256 letters."""
        font: Any = getFont(style.fontName)
        pieces = (
            (font.getSubsetInternalName(part, self._doc), code)
            for part, code in font.splitString(line, self._doc)
        )
        return " ".join(f"{name} {style.fontSize} Tf <{code.hex()}> Tj" for name, code in pieces)

    def link(self, address: str, area: Area, node: Node) -> None:
        """Make an area of the page open an address."""
        link, place = Written(self.file), numbers(*self._placed(area))
        target = string(address)
        link.code = (
            f"<</Type /Annot /Subtype /Link /Rect [{place}] /Border [0 0 0] /F 4"
            f" /StructParent {self._annotate(link, node)} /Contents {target}"
            f" /A <</Type /Action /S /URI /URI {target}>>>>"
        )

    def _annotate(self, annotation: Written, node: Node) -> int:
        """Put it on the page; the number under which the structure knows it."""
        self._annotationrefs.append(annotation.name)
        return self.tree.annotate(node, len(self._held), annotation.name)

    def _placed(self, area: Area) -> Area:
        """From here to where it is on the page."""
        return *self.absolutePosition(*area[:2]), *self.absolutePosition(*area[2:])

    def keep_above(self, y: float) -> None:
        """Let the next section begin no higher than `y`, from here."""
        _, self.beneath = self.absolutePosition(0, y)

    def end_body(self) -> None:
        self.body = len(self._held) + 1

    def field(
        self,
        name: str,
        label: str,
        area: Area,
        *,
        option: str = "",
        is_long: bool = False,
    ) -> None:
        """A place to write in: left, bottom, right and top from here."""
        left, bottom, right, top = self._placed(area)
        node, widget = Node(Tag.FORM), Written(self.file)
        self.tree.place(node)
        self.fields.append(
            Field(
                name=name,
                label=label,
                page=len(self._held),
                area=(left, bottom, right, top - (_CLEAR if is_long else 0)),
                widget=widget,
                number=self._annotate(widget, node),
                option=option,
                is_long=is_long,
            )
        )

    def showPage(self) -> None:  # noqa: N802  reportlab's name
        self._held.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]  # what its own showPage does

    def finish(self) -> None:
        """Number the pages, and say what is on them; instead of saving it, take its file."""
        held, marks = self._held, self._marks
        for number, page in enumerate(held):
            self.__dict__.update(page)
            self._frame(number + 1, len(held))
            for key, (on, title, level, y) in enumerate(marks):
                if on == number:
                    self._bookmark(f"mark{key}", title, level, y)
            decorate(self._code)
            super().showPage()
        self.total = len(held)
        if self.fields:
            write_form(self.file, self.fields)
        write_structure(self.file, self.tree)

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
