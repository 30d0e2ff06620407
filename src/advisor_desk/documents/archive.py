"""Makes a drawn and tagged paper one to keep: PDF/A-3b, with files in it.

Built to the standard and checked by our own tests; no validator has certified it.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, AttachedFileSpec, Dictionary, Name, ObjectStreamMode, Pdf, String

PROGRAM = "Advisor Desk"


@dataclass(frozen=True, kw_only=True)
class Attachment:
    """A file in the paper that says the same for programs."""

    name: str
    content: bytes
    kind: str
    description: str


@dataclass(frozen=True, kw_only=True)
class About:
    """What the file says of itself; its names may stand in window lists and mail programs."""

    title: str
    author: str
    subject: str
    language: str
    made_on: date


def archived(
    drawn: bytes,
    about: About,
    attachments: Sequence[Attachment] = (),
) -> bytes:
    """The finished file; the same paper gives the same bytes."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(drawn)) as pdf:
        for attachment in attachments:
            _attach(pdf, attachment, about.made_on)
        pdf.Root.Lang = String(about.language)
        pdf.Root.OutputIntents = Array([_intent(pdf)])
        metadata = pdf.make_stream(_metadata(about).encode())
        metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
        pdf.Root.Metadata = metadata
        pdf.save(
            out,
            deterministic_id=True,
            min_version="1.7",
            object_stream_mode=ObjectStreamMode.generate,
        )
    return out.getvalue()


def _attach(pdf: Pdf, attachment: Attachment, made_on: date) -> None:
    stamp = f"D:{made_on:%Y%m%d}000000Z"
    pdf.attachments[attachment.name] = AttachedFileSpec(
        pdf,
        attachment.content,
        filename=attachment.name,
        mime_type=attachment.kind,
        description=attachment.description,
        relationship=Name.Data,
        creation_date=stamp,
        mod_date=stamp,
    )


def _intent(pdf: Pdf) -> pikepdf.Object:
    profile = pdf.make_stream(_srgb())
    profile.N = 3
    return pdf.make_indirect(
        Dictionary(
            Type=Name.OutputIntent,
            S=Name.GTS_PDFA1,
            OutputConditionIdentifier=String("sRGB"),
            Info=String("sRGB IEC61966-2.1"),
            DestOutputProfile=profile,
        )
    )


@cache
def _srgb() -> bytes:
    """The colours meant, without the moment at which Pillow wrote them down."""
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes.fromhex("07ea00010001000000000000")
    return bytes(profile)


def _metadata(about: About) -> str:
    """XMP: the same as in the document information, and which standard is meant."""
    title, author, subject = (escape(t) for t in (about.title, about.author, about.subject))
    moment = f"{about.made_on:%Y-%m-%d}T00:00:00+00:00"
    return f"""<?xpacket begin="\N{ZERO WIDTH NO-BREAK SPACE}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{about.language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{PROGRAM}</xmp:CreatorTool><pdf:Producer>{PROGRAM}</pdf:Producer>
<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
