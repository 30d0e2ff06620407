"""A mail with the referral attached, as a draft that any mail program opens."""

from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from advisor_desk.documents.addresses import mail_address
from advisor_desk.documents.dates import written_time, written_weekday
from advisor_desk.documents.page import Paper
from advisor_desk.domain.handover import Handover, Party
from advisor_desk.domain.text import line
from advisor_desk.system.words import Words

_HEADER_LIMIT = 120
_FORBIDDEN = str.maketrans(dict.fromkeys('<>:"/\\|?*', "_"))


def referral_mail(handover: Handover, paper: Paper, words: Words) -> bytes:
    """An .eml draft to the receiver. Its subject and file name say nothing of the company."""
    subject = words.text(
        "mail.subject", reference=handover.reference, sender=_header(handover.sender.actor)
    )
    return drafted(
        Draft(
            subject=subject,
            sender=handover.sender,
            receiver=handover.receiver,
            reference=handover.reference,
            body=_body(handover, words),
            file_name=attachment_name(handover, words),
            sidecar=sidecar(handover.reference),
            language=words.language,
        ),
        paper,
    )


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A mail to another desk, but for its paper."""

    subject: str
    sender: Party
    receiver: Party
    reference: str
    body: str
    file_name: str
    sidecar: str
    language: str


def drafted(draft: Draft, paper: Paper) -> bytes:
    """The mail with the paper, and with the files that lie in the paper beside it."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = _header(draft.subject)
    sender, receiver = draft.sender, draft.receiver
    _address(message, "From", sender, sender.person or sender.actor)
    _address(message, "To", receiver, receiver.function or receiver.person)
    message["X-Unsent"] = "1"  # opens as a draft, not as received mail
    message["Content-Language"] = draft.language
    message.set_content(draft.body)
    message.add_attachment(
        paper.content, maintype="application", subtype="pdf", filename=draft.file_name
    )
    for inside in paper.attachments:  # again: some gateways take files out of files
        main, _, sub = inside.kind.partition("/")
        message.add_attachment(inside.content, main, sub, filename=draft.sidecar)
    message.set_boundary(f"=={draft.reference}==")  # the same mail gives the same bytes
    return message.as_bytes()


def attachment_name(handover: Handover, words: Words) -> str:
    """A file name for the paper, in its language, that every system takes."""
    named = words.text("mail.attachment", reference=handover.reference)
    return named.translate(_FORBIDDEN)


def sidecar(reference: str) -> str:
    """What the packet is called as a file of its own; a reference is fit for one."""
    return f"{reference}.packet.json"


def _address(message: EmailMessage, header: str, party: Party, name: str) -> None:
    """Only an address that a mail program will take; without one the adviser fills it in."""
    found = mail_address(party.email)
    if found is None:
        return
    user, domain = found
    shown = _header(name or party.actor)
    message[header] = Address(shown, username=user, domain=domain)


def _body(handover: Handover, words: Words) -> str:
    return "\n".join(
        [
            words.text("mail.greeting"),
            "",
            words.text("mail.body"),
            "",
            _answer(handover.answer_by, handover.reference, words),
            words.text("mail.form"),
            "",
            words.text("mail.closing"),
            *signature(handover.sender),
            "",
        ]
    )


def signature(sender: Party) -> list[str]:
    """Who signs a mail, a line each."""
    return [line(text) for text in (sender.person, sender.actor, sender.telephone) if text]


def _answer(by: datetime | None, reference: str, words: Words) -> str:
    if by is None:
        return words.text("mail.answer", reference=reference)
    day, time = written_weekday(by, words), written_time(by, words)
    return words.text("mail.answer_by", date=day, time=time, reference=reference)


def _header(text: str) -> str:
    """One line without control characters, short enough for a mailbox."""
    return line(text, limit=len(text))[:_HEADER_LIMIT]
