"""Fields that any viewer fills in, drawn and filled with a font that lies in the file."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from reportlab.pdfbase.ttfonts import TTFontFile

from advisor_desk.documents.tags import Node
from advisor_desk.system.paths import resource

FONT = "NotoSansForm"
_SIZE = 9
_RADIO, _MULTILINE, _PRINTED, _NOT_SYMBOLIC = 1 << 15, 1 << 12, 4, 32
_CODES = range(32, 256)


@dataclass(frozen=True, kw_only=True)
class Field:
    """A place to write, or with an `option` one of several to tick under the same name."""

    name: str
    label: str
    page: int
    area: tuple[float, float, float, float]
    node: Node
    option: str = ""
    is_long: bool = False


def write_form(pdf: Pdf, fields: Sequence[Field]) -> None:
    """Put the fields on their pages."""
    font = pdf.make_indirect(_font(pdf))
    resources = pdf.make_indirect(Dictionary(Font=Dictionary({f"/{FONT}": font})))
    form = pdf.make_indirect(Dictionary(Fields=Array(), DR=resources, DA=_appearance()))
    for name, group in groupby(fields, key=lambda field: field.name):
        alike = list(group)
        if alike[0].option:
            form.Fields.append(_choice(pdf, name, alike))
        else:
            form.Fields.append(_text(pdf, alike[0], resources))
    pdf.Root.AcroForm = form


def _appearance() -> String:
    return String(f"0 g /{FONT} {_SIZE} Tf")


def _text(pdf: Pdf, field: Field, resources: pikepdf.Object) -> pikepdf.Object:
    made = _widget(pdf, field)
    made.FT, made.T, made.TU, made.DA = (
        Name.Tx,
        String(field.name),
        String(field.label),
        _appearance(),
    )
    if field.is_long:
        made.Ff = _MULTILINE
    made.AP = Dictionary(N=_drawing(pdf, field, b"/Tx BMC EMC", resources))
    return made


def _choice(pdf: Pdf, name: str, options: Sequence[Field]) -> pikepdf.Object:
    group = pdf.make_indirect(
        Dictionary(FT=Name.Btn, Ff=_RADIO, T=String(name), V=Name.Off, Kids=Array())
    )
    group.TU = String(options[0].label.partition(": ")[0])
    for option in options:
        made = _widget(pdf, option)
        made.Parent, made.AS, made.Contents = group, Name.Off, String(option.label)
        ticked = _drawing(pdf, option, _dot(option))
        made.AP = Dictionary(
            N=Dictionary({f"/{option.option}": ticked, "/Off": _drawing(pdf, option, b"")})
        )
        group.Kids.append(made)
    return group


def _widget(pdf: Pdf, field: Field) -> pikepdf.Object:
    """The field on its page, and in the structure."""
    page = pdf.pages[field.page].obj
    made = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, Rect=Array(list(field.area)), F=_PRINTED, P=page
        )
    )
    if "/Annots" not in page:
        page.Annots = Array()
    field.node.annotations.append((field.page, len(page.Annots)))
    page.Annots.append(made)
    return made


def _drawing(
    pdf: Pdf, field: Field, code: bytes, resources: pikepdf.Object | None = None
) -> Stream:
    left, bottom, right, top = field.area
    made = pdf.make_stream(code)
    made.Type, made.Subtype = Name.XObject, Name.Form
    made.BBox = Array([0, 0, right - left, top - bottom])
    made.Resources = resources if resources is not None else Dictionary()
    return made


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
    curves = " ".join(f"{' '.join(f'{n:.2f}' for n in curve)} c" for curve in points)
    return f"0 g {m + r:.2f} {m:.2f} m {curves} f".encode()


@cache
def _face() -> tuple[TTFontFile, bytes, bytes]:
    """The font, and its file packed once for every paper."""
    path = resource("fonts", "NotoSans-Form.ttf")
    content = path.read_bytes()
    return TTFontFile(str(path)), content, zlib.compress(content, 9)


def _font(pdf: Pdf) -> Dictionary:
    face, content, packed = _face()
    file = Stream(pdf, packed, Filter=Name.FlateDecode, Length1=len(content))
    letters = (bytes([code]).decode("cp1252", "ignore") for code in _CODES)
    widths = [round(face.charWidths.get(ord(letter), 0)) if letter else 0 for letter in letters]
    return Dictionary(
        Type=Name.Font,
        Subtype=Name.TrueType,
        BaseFont=Name(f"/{FONT}"),
        Encoding=Name.WinAnsiEncoding,
        FirstChar=_CODES[0],
        LastChar=_CODES[-1],
        Widths=Array(widths),
        FontDescriptor=pdf.make_indirect(
            Dictionary(
                Type=Name.FontDescriptor,
                FontName=Name(f"/{FONT}"),
                Flags=_NOT_SYMBOLIC,
                FontBBox=Array([round(one) for one in face.bbox]),
                ItalicAngle=0,
                Ascent=round(face.ascent),
                Descent=round(face.descent),
                CapHeight=round(face.capHeight),
                StemV=round(face.stemV),
                FontFile2=file,
            )
        ),
    )
