"""A referral that goes from Karin's desk to Alma's as a file."""

import ctypes
import io
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2.raw

from advisor_desk.documents.packet_files import seal
from advisor_desk.domain.codes import Language, Need
from advisor_desk.domain.companies import Contact
from advisor_desk.domain.consents import Consent, Override, Scope
from advisor_desk.domain.engagements import Channel
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.packets import Packet
from advisor_desk.domain.referrals import Referral
from advisor_desk.services.opening import Services
from tests.desks import actor, company

NUMBER = "556016-0680"
BROWSER: Any = pypdfium2
"""Chrome's viewer, of whose forms its own types say nothing."""


def sent(
    services: Services, to: str = "ALMI", *, is_overridden: bool = False, **more: Any
) -> Referral:
    """A referral from this desk to another, with everything the company allowed."""
    me = services.desk.me
    norrby = company(services, number=NUMBER)
    boss = Contact(id=new_id(), company_id=norrby.id, name="Lars Vd", telephone="033-1")
    services.companies.save_contact(boss)
    receiver = actor(services, to).id
    consent = Consent(
        id=new_id(),
        company_id=norrby.id,
        purpose="Finansiering",
        recipients=frozenset({receiver}),
        scope=frozenset(Scope),
        given_by="Lars Vd",
        channel=Channel.IN_PERSON,
        given_on=date(2026, 11, 20),
        until=date(2027, 11, 20),
    )
    services.consents.record(consent)
    today = services.desk.today()
    override = Override(reason="Brådskar", by_adviser_id=me.adviser.id, on=today)
    referral = Referral(
        id=new_id(),
        reference=services.referrals.new_reference(),
        company_id=norrby.id,
        from_actor_id=me.actor.id,
        from_adviser_id=me.adviser.id,
        to_actor_id=receiver,
        to_function_id=None,
        needs=(Need.FINANCING, Need.MARKET),
        ask="Rörelsekapital inför Norge",
        background="Har vuxit fort",
        scope=frozenset() if is_overridden else frozenset(Scope),
        contact_ids=(boss.id,),
        consent_id=None if is_overridden else consent.id,
        override=override if is_overridden else None,
        language=Language.SWEDISH,
    )
    return services.referrals.send(replace(referral, **more))


def as_pdf(services: Services, referral: Referral, file: Path) -> Path:
    file.write_bytes(services.papers.referral(referral).content)
    return file


def filled(pdf: Path, file: Path, values: Mapping[str, str]) -> Path:
    """The form, as pypdf fills it in, which did not make it."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf.read_bytes()))
    writer.update_page_form_field_values(None, dict(values), auto_regenerate=False)
    with file.open("wb") as out:
        writer.write(out)
    return file


def typed_in(pdf: Path, file: Path, ticked: str, values: Mapping[str, str]) -> Path:
    """The form as a browser's own viewer fills it in: each field clicked, and typed into."""
    places, raw = _places(pdf), BROWSER.raw
    document = BROWSER.PdfDocument(pdf)
    document.init_forms()
    pages = [document[number] for number in range(len(document))]
    for name, text in {f"answer/{ticked}": "", **values}.items():
        number, x, y = places[name]
        at = (document.formenv, pages[number], 0, x, y)
        for deed in (raw.FORM_OnMouseMove, raw.FORM_OnLButtonDown, raw.FORM_OnLButtonUp):
            deed(*at)
        written = ctypes.create_string_buffer(f"{text}\0".encode("utf-16-le"))
        letters = ctypes.cast(written, ctypes.POINTER(ctypes.c_ushort))
        raw.FORM_ReplaceSelection(document.formenv, pages[number], letters)
    raw.FORM_ForceToKillFocus(document.formenv)
    document.save(file)
    document.close()
    return file


def _places(pdf: Path) -> dict[str, tuple[int, float, float]]:
    """Each field's page and middle; of a choice, each option's."""
    found = {}
    for number, page in enumerate(pypdf.PdfReader(pdf).pages):
        for field in (one.get_object() for one in page.get("/Annots", ())):
            if field["/Subtype"] != "/Widget":
                continue
            name = str(field.get("/T") or field["/Parent"]["/T"])
            if "/T" not in field:
                name += next(one for one in field["/AP"]["/N"] if one != "/Off")
            left, bottom, right, top = map(float, field["/Rect"])
            found[name] = (number, (left + right) / 2, (bottom + top) / 2)
    return found


def sealed(packet: Packet, file: Path, key: bytes | None = None) -> Path:
    file.write_bytes(seal(packet, key).document)
    return file
