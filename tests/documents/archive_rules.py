"""Our own look at a paper: what PDF/A-3b and tagged PDF ask for, rule by rule.

It is no validator. Each rule names what it found wrong, and nothing where all is well.
"""

import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream
from pypdf import PdfReader

_FORBIDDEN = {Name.Launch, Name.JavaScript, Name.ImportData, Name.SubmitForm, Name.ResetForm,
              Name.Sound, Name.Movie, Name.Hide, Name.SetOCGState}  # fmt: skip


def faults(content: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return [
            *_of_bytes(content),
            *_of_file(pdf),
            *_of_attachments(pdf),
            *_of_metadata(pdf, content),
            *_of_objects(pdf),
            *_of_fields(pdf),
            *_of_structure(pdf),
            *_of_contents(pdf),
        ]


def _of_bytes(content: bytes) -> Iterator[str]:
    if not re.match(rb"%PDF-1\.7\n%[\x80-\xff]{4}\n", content):
        yield "does not begin as a file of bytes"
    if not re.search(rb"\nstartxref\n\d+\n%%EOF\n$", content):
        yield "something follows the end"
    if re.search(rb"(?<!\n)endstream|endstream(?!\nendobj\n)", content):
        yield "a stream does not end on a line of its own"
    if re.search(rb"\bstream(?!\n)", re.sub(rb"(?s)\nstream\n.*?\nendstream", b"", content)):
        yield "a stream does not begin on a line of its own"


def _of_file(pdf: Pdf) -> Iterator[str]:
    root = pdf.Root
    if pdf.is_encrypted:
        yield "encrypted"
    if "/ID" not in pdf.trailer:
        yield "no file identifier"
    intents = root.get("/OutputIntents", Array())
    if [one.S for one in intents] != [Name.GTS_PDFA1]:
        yield "not one output intent"
    else:
        profile = intents[0].DestOutputProfile
        if profile.N != 3 or profile.read_bytes()[16:20] != b"RGB ":
            yield "the profile is none for RGB"
    if str(root.get("/Lang", "")) == "":
        yield "no language"
    if not root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle"):
        yield "the title is not displayed"


def _of_attachments(pdf: Pdf) -> Iterator[str]:
    attached = list(pdf.Root.get("/AF", ()))
    associated = sorted(one.objgen for one in attached)
    if associated != sorted(spec.obj.objgen for spec in pdf.attachments.values()):
        yield "an attached file is not associated, or more than once"
    for one in attached:
        if {"/F", "/UF", "/AFRelationship", "/Desc"} - set(one.keys()):
            yield "an associated file lacks a name or its relationship"
        if "/Subtype" not in one.EF.F or "/ModDate" not in one.EF.F.Params:
            yield "an associated file lacks its type or date"


def _of_metadata(pdf: Pdf, content: bytes) -> Iterator[str]:
    if "/Filter" in pdf.Root.Metadata:
        yield "the metadata are packed"
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as told:
        if (told["pdfaid:part"], told["pdfaid:conformance"]) != ("3", "B"):
            yield "not marked as PDF/A-3b"
        info = pdf.docinfo
        same = {
            "dc:title": str(info["/Title"]),
            "dc:description": str(info["/Subject"]),
            "xmp:CreatorTool": str(info["/Creator"]),
            "pdf:Producer": str(info["/Producer"]),
        }
        yield from (f"{key} differs" for key, value in same.items() if told[key] != value)
        if list(told["dc:creator"]) != [str(info["/Author"])]:
            yield "dc:creator differs"
    read = PdfReader(io.BytesIO(content))
    assert read.metadata
    assert read.xmp_metadata
    made = read.xmp_metadata.xmp_create_date
    if made is None or read.metadata.creation_date is None:
        yield "no date"
    elif made.replace(tzinfo=None) != read.metadata.creation_date.replace(tzinfo=None):
        yield "the dates differ"


def _of_objects(pdf: Pdf) -> Iterator[str]:
    for one in pdf.objects:
        if isinstance(one, Stream):
            if one.get("/Filter") not in {None, Name.FlateDecode} or "/F" in one:
                yield f"a stream is packed as {one.get('/Filter')}, or lies elsewhere"
            if one.get("/Subtype") == Name.PS or one.get("/Subtype") == Name.Image:
                yield "an image or PostScript"
        elif isinstance(one, Dictionary):
            yield from _of_object(one)


def _of_object(one: pikepdf.Object) -> Iterator[str]:
    if one.get("/S") in _FORBIDDEN or "/AA" in one or "/OpenAction" in one or "/XFA" in one:
        yield f"an action: {one.get('/S')}"
    if one.get("/Type") == Name.Font:
        described = one.get("/FontDescriptor")
        if described is None or "/FontFile2" not in described:
            yield f"{one.get('/BaseFont')} is not embedded"
        elif len(one.Widths) != int(one.LastChar) - int(one.FirstChar) + 1:
            yield f"{one.BaseFont} has widths for other letters"
    if one.get("/Type") == Name.ExtGState and (one.get("/ca", 1) != 1 or "/SMask" in one):
        yield "transparency"
    if one.get("/Type") == Name.Annot:
        yield from _of_annotation(one)


def _of_annotation(one: pikepdf.Object) -> Iterator[str]:
    if int(one.get("/F", 0)) != 4:
        yield "an annotation is not printed, or hidden"
    if "/StructParent" not in one:
        yield "an annotation has no place in the structure"
    if one.Subtype == Name.Link and "/Contents" not in one:
        yield "a link does not say where it leads"
    if one.Subtype == Name.Widget and "/N" not in one.get("/AP", {}):
        yield "a field has no appearance"


def _of_fields(pdf: Pdf) -> Iterator[str]:
    form = pdf.Root.get("/AcroForm")
    if form is None:
        return
    if "/NeedAppearances" in form:
        yield "viewers are asked to draw the fields anew"
    named = Counter(str(field.T) for field in form.Fields)
    yield from (f"two fields are called {name}" for name, count in named.items() if count > 1)
    yield from (
        f"{field.T} has no label" for field in form.Fields if not str(field.get("/TU", ""))
    )


def _of_structure(pdf: Pdf) -> Iterator[str]:
    root = pdf.Root.StructTreeRoot
    if not pdf.Root.MarkInfo.Marked:
        yield "not marked as tagged"
    found = list(_elements(root.K[0]))
    headings = [int(str(one.S)[2:]) for one in found if str(one.S) in {"/H1", "/H2", "/H3"}]
    if headings[:1] != [1] or headings.count(1) != 1:
        yield "not one first heading, and it the first"
    if any(after > before + 1 for before, after in pairwise(headings)):
        yield "a heading is left out"
    for one in found:
        if Name.Figure == one.S and not str(one.get("/Alt", "")):
            yield "a figure says nothing"
        if Name.Table == one.S:
            yield from _of_table(one)
        if one.S in {Name.TR, Name.TH, Name.TD} and one.P.S not in {Name.Table, Name.TR}:
            yield f"{one.S} in {one.P.S}"


def _of_table(table: pikepdf.Object) -> Iterator[str]:
    widths = {
        sum(int(cell.get("/A", Dictionary()).get("/ColSpan", 1)) for cell in row.K)
        for row in table.K
    }
    if len(widths) != 1:
        yield f"rows of a table have {sorted(widths)} columns"
    heads = [cell for row in table.K for cell in row.K if cell.S == Name.TH]
    if not heads or any("/Scope" not in cell.get("/A", Dictionary()) for cell in heads):
        yield "a table without header cells, or they do not say of what"


def _of_contents(pdf: Pdf) -> Iterator[str]:
    """Everything shown is marked, as something or as decoration; every mark has its element."""
    parents = _numbers(pdf.Root.StructTreeRoot.ParentTree)
    for page in pdf.pages:
        depth, numbers = 0, list[int]()
        for told in pikepdf.parse_content_stream(page):
            operands, operator = told.operands, told.operator
            match str(operator):
                case "BDC":
                    depth += 1
                    numbers.append(int(operands[1].MCID))
                case "BMC":
                    depth += 1
                case "EMC":
                    depth -= 1
                case "Tj" | "TJ" | "f" | "S" | "B" | "f*" | "Do" if depth != 1:
                    yield f"{operator} {operands} is not marked"
        if numbers != list(range(len(numbers))):
            yield "marks are not counted from 0"
        if len(parents[int(page.obj.StructParents)]) != len(numbers):
            yield "a mark has no element"


def _elements(one: pikepdf.Object) -> Iterator[pikepdf.Object]:
    yield one
    for kid in one.get("/K", ()):
        if isinstance(kid, Dictionary) and kid.get("/Type") == Name.StructElem:
            if kid.P.objgen != one.objgen:
                raise AssertionError("a kid that has another parent")
            yield from _elements(kid)


def _numbers(tree: pikepdf.Object) -> dict[int, pikepdf.Object]:
    flat = list(tree.Nums)
    return {int(key): value for key, value in zip(flat[::2], flat[1::2], strict=True)}
