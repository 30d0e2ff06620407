"""Fields that any viewer fills in, drawn and filled with a font that lies in the file."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from reportlab.pdfbase.ttfonts import TTFontFile

from advisor_desk.documents.pdf_file import File, Written
from advisor_desk.documents.pdf_words import numbers, packed, stream, string
from advisor_desk.system.paths import resource

FONT = "NotoSansForm"
_SIZE = 9
_RADIO, _MULTILINE, _PRINTED, _NOT_SYMBOLIC = 1 << 15, 1 << 12, 4, 32
_CODES = range(32, 256)
_APPEARANCE = f"/DA {string(f'0 g /{FONT} {_SIZE} Tf')}"


@dataclass(frozen=True, kw_only=True)
class Field:
    """A place to write, or with an `option` one of several to tick under the same name."""

    name: str
    label: str
    page: int
    area: tuple[float, float, float, float]
    widget: Written
    """Its object, whose code is still to come."""
    number: int
    """By which the structure finds its node."""
    option: str = ""
    is_long: bool = False


def write_form(file: File, fields: Sequence[Field]) -> None:
    """Say what the fields are, and how they look."""
    writer = _Writer(file)
    alike = groupby(fields, key=lambda field: field.name)
    refs = " ".join(writer.field(list(group)) for _, group in alike)
    form = f"<</Fields [{refs}] /DR {writer.resources} {_APPEARANCE}>>"
    file.say(file.catalog, AcroForm=file.put(form))


class _Writer:
    def __init__(self, file: File) -> None:
        self._file = file
        self._pages = [file.name(page) for page in file.pages]
        self.resources = self._file.put(f"<</Font <</{FONT} {self._font()}>>>>")

    def field(self, alike: Sequence[Field]) -> str:
        """One to write in, or all that are ticked under one name; how it is named."""
        return self._choice(alike) if alike[0].option else self._text(alike[0])

    def _text(self, field: Field) -> str:
        looks = self._drawing(field, b"/Tx BMC EMC", self.resources)
        flags = f" /Ff {_MULTILINE}" if field.is_long else ""
        return self._widget(
            field,
            f"/FT /Tx /T {string(field.name)} /TU {string(field.label)} {_APPEARANCE}{flags}"
            f" /AP <</N {looks}>>",
        )

    def _choice(self, options: Sequence[Field]) -> str:
        name, told = options[0].name, options[0].label.partition(": ")[0]
        group = Written(self._file)
        kids = " ".join(self._option(option, group.name) for option in options)
        group.code = (
            f"<</FT /Btn /Ff {_RADIO} /T {string(name)} /TU {string(told)} /V /Off"
            f" /Kids [{kids}]>>"
        )
        return group.name

    def _option(self, option: Field, group: str) -> str:
        ticked, empty = self._drawing(option, _dot(option)), self._drawing(option, b"")
        return self._widget(
            option,
            f"/Parent {group} /AS /Off /Contents {string(option.label)}"
            f" /AP <</N <</{option.option} {ticked} /Off {empty}>>>>",
        )

    def _widget(self, field: Field, entries: str) -> str:
        field.widget.code = (
            f"<</Type /Annot /Subtype /Widget /Rect [{numbers(*field.area)}] /F {_PRINTED}"
            f" /P {self._pages[field.page]} /StructParent {field.number} {entries}>>"
        )
        return field.widget.name

    def _drawing(self, field: Field, code: bytes, resources: str = "<<>>") -> str:
        left, bottom, right, top = field.area
        box = numbers(0, 0, right - left, top - bottom)
        entries = f"/Type /XObject /Subtype /Form /BBox [{box}] /Resources {resources}"
        return self._file.put(stream(entries, code))

    def _font(self) -> str:
        entries, descriptor, file = _face()
        described = self._file.put(f"<<{descriptor} /FontFile2 {self._file.put(file)}>>")
        return self._file.put(f"<<{entries} /FontDescriptor {described}>>")


def _dot(field: Field) -> bytes:
    """A full circle in the middle, of four curves."""
    middle = (field.area[2] - field.area[0]) / 2
    r = middle * 0.5
    k, m = r * 0.5523, middle
    points = (
        (m + r, m + k, m + k, m + r, m, m + r),
        (m - k, m + r, m - r, m + k, m - r, m),
        (m - r, m - k, m - k, m - r, m, m - r),
        (m + k, m - r, m + r, m - k, m + r, m),
    )
    curves = " ".join(f"{numbers(*curve)} c" for curve in points)
    return f"0 g {numbers(m + r, m)} m {curves} f".encode()


@cache
def _face() -> tuple[str, str, bytes]:
    """The font, its descriptor and its file, packed once for every paper."""
    path = resource("fonts", "NotoSans-Form.ttf")
    face, content = TTFontFile(str(path)), path.read_bytes()
    letters = (bytes([code]).decode("cp1252", "ignore") for code in _CODES)
    widths = [face.charWidths.get(ord(letter), 0) if letter else 0 for letter in letters]
    font = (
        f"/Type /Font /Subtype /TrueType /BaseFont /{FONT} /Encoding /WinAnsiEncoding"
        f" /FirstChar {_CODES[0]} /LastChar {_CODES[-1]} /Widths [{_whole(*widths)}]"
    )
    descriptor = (
        f"/Type /FontDescriptor /FontName /{FONT} /Flags {_NOT_SYMBOLIC} /ItalicAngle 0"
        f" /FontBBox [{_whole(*face.bbox)}] /Ascent {_whole(face.ascent)}"
        f" /Descent {_whole(face.descent)} /CapHeight {_whole(face.capHeight)}"
        f" /StemV {_whole(face.stemV)}"
    )
    return font, descriptor, packed(f"/Length1 {len(content)}", content)


def _whole(*values: float) -> str:
    return " ".join(f"{value:.0f}" for value in values)
