"""Makes a drawn and tagged paper one to keep: PDF/A-3b, with files in it.

Built to the standard and checked by our own tests; no validator has certified it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from xml.sax.saxutils import escape

from advisor_desk.documents.pdf_file import File
from advisor_desk.documents.pdf_words import packed, stream, string

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


def keep(file: File, about: About, attachments: Sequence[Attachment] = ()) -> None:
    """Say in the file what an archive asks for."""
    metadata = stream("/Type /Metadata /Subtype /XML", _metadata(about).encode())
    file.say(file.catalog, Metadata=file.put(metadata), OutputIntents=f"[{_intent(file)}]")
    if attachments:
        names = {one.name: _attached(file, one, about.made_on) for one in attachments}
        named = " ".join(f"{string(name)} {names[name]}" for name in sorted(names))
        listed = f"<</EmbeddedFiles <</Names [{named}]>>>>"
        file.say(file.catalog, Names=listed, AF=f"[{' '.join(names.values())}]")


def _attached(file: File, attachment: Attachment, made_on: date) -> str:
    stamp = string(f"D:{made_on:%Y%m%d}000000Z")
    params = f"<</Size {len(attachment.content)} /CreationDate {stamp} /ModDate {stamp}>>"
    kind = attachment.kind.replace("/", "#2F")
    inside = file.put(
        packed(f"/Type /EmbeddedFile /Subtype /{kind} /Params {params}", attachment.content)
    )
    name, told = string(attachment.name), string(attachment.description)
    return file.put(
        f"<</Type /Filespec /F {name} /UF {name} /Desc {told} /AFRelationship /Data"
        f" /EF <</F {inside} /UF {inside}>>>>"
    )


def _intent(file: File) -> str:
    return file.put(
        f"<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier {string('sRGB')}"
        f" /Info {string('sRGB IEC61966-2.1')} /DestOutputProfile {file.put(_srgb())}>>"
    )


@cache
def _srgb() -> bytes:
    """The colours meant, without the moment at which Pillow wrote them down."""
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes.fromhex("07ea00010001000000000000")
    return packed("/N 3", bytes(profile))


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
