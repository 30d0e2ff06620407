from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor_desk.documents.mail import referral_mail
from advisor_desk.documents.referral_pdf import referral_pdf
from advisor_desk.domain.consents import Scope
from advisor_desk.domain.handover import Handover, handover
from advisor_desk.system.words import PAPER_LANGUAGES, Words
from tests.documents.papers import BARE, ORDINARY, with_texts
from tests.documents.reading import everything, reader
from tests.domain.handovers import CONSENT, KNOWN, REFERRAL, TODAY, markers_outside

languages = pytest.mark.parametrize("language", PAPER_LANGUAGES)


def mail(handed: Handover, language: str = "sv") -> EmailMessage:
    words = Words(language)
    raw = referral_mail(handed, referral_pdf(handed, words), words)
    read = message_from_bytes(raw, policy=SMTP)
    assert isinstance(read, EmailMessage)
    assert [part.defects for part in read.walk() if part.defects] == []
    return read


def body(read: EmailMessage) -> str:
    part = read.get_body(("plain",))
    assert part is not None
    return str(part.get_content())


def test_it_opens_as_a_draft_to_the_receiving_function() -> None:
    read = mail(ORDINARY)
    assert read["X-Unsent"] == "1"
    assert [str(a) for a in read["To"].addresses] == [
        "Lån och exportfinansiering <lan@almi.example>"
    ]
    assert read["From"].addresses[0].addr_spec == "karin.oberg@boras.example"


@languages
def test_the_subject_is_the_reference_and_the_sender(language: str) -> None:
    subject = mail(ORDINARY, language)["Subject"]
    assert ORDINARY.reference in subject
    assert "Borås Näringsliv" in subject


@languages
def test_the_pdf_is_attached_whole(language: str) -> None:
    attached, _ = mail(ORDINARY, language).iter_attachments()
    assert attached.get_content_type() == "application/pdf"
    assert (attached.get_filename() or "").endswith(f"{ORDINARY.reference}.pdf")
    assert attached.get_content() == referral_pdf(ORDINARY, Words(language)).content


def test_the_packet_is_attached_again_beside_the_pdf() -> None:
    paper, packet = mail(ORDINARY).iter_attachments()
    inside = reader(paper.get_content()).attachments["referral.json"]
    assert (packet.get_filename(), inside) == (
        f"{ORDINARY.reference}.packet.json",
        [packet.get_content()],
    )


@languages
def test_the_text_says_when_and_how_to_answer(language: str) -> None:
    said = body(mail(ORDINARY, language))
    assert Words(language).text("month.11") in said
    assert ORDINARY.reference in said
    assert "033-35 00 00" in said


def test_a_mail_without_a_clock_names_none() -> None:
    assert "senast" not in body(mail(BARE))


@languages
def test_nothing_outside_the_pdf_names_the_company_or_its_people(language: str) -> None:
    read = mail(ORDINARY, language)
    names = [attached.get_filename() for attached in read.iter_attachments()]
    outside = f"{read['Subject']} {read['To']} {names} {body(read)}"
    assert [
        name
        for name in (ORDINARY.company, ORDINARY.number, *(c.name for c in ORDINARY.contacts))
        if name in outside
    ] == []


def test_the_same_referral_gives_the_same_mail() -> None:
    assert mail(ORDINARY).as_bytes() == mail(ORDINARY).as_bytes()


def test_a_domain_with_letters_of_its_own_is_written_as_mail_has_it() -> None:
    handed = replace(ORDINARY, receiver=replace(ORDINARY.receiver, email="lan@ålmi.se"))
    assert mail(handed)["To"].addresses[0].domain == "xn--lmi-tla.se"


@pytest.mark.parametrize(
    "address", ["", "none", "a@b@c", "x <y@z.se>", "lån@almi.se", "a\r\nBcc: b@c.example", "@"]
)
def test_an_address_that_is_none_is_left_for_the_adviser(address: str) -> None:
    handed = replace(ORDINARY, receiver=replace(ORDINARY.receiver, email=address))
    read = mail(handed)
    assert (read["To"], read["Bcc"]) == (None, None)


@settings(max_examples=25)
@given(st.text(max_size=80))
def test_whatever_was_typed_makes_a_mail(text: str) -> None:
    assert mail(with_texts(text))["X-Unsent"] == "1"


@settings(max_examples=15)
@given(st.frozensets(st.sampled_from(Scope)))
def test_nothing_outside_the_scope_is_in_the_mail(scope: frozenset[Scope]) -> None:
    handed = handover(REFERRAL, KNOWN, consent=replace(CONSENT, scope=scope), today=TODAY)
    read = mail(handed)
    paper, packet = (attached.get_content() for attached in read.iter_attachments())
    said = f"{read.items()} {body(read)} {everything(paper)} {packet.decode()}"
    assert [m for m in markers_outside(scope) if m in said] == []
