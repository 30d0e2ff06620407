"""A mail with one of the desk's own papers attached, as a draft that any mail program opens."""

from dataclasses import dataclass

from advisor_desk.documents.mail import Draft, drafted, signature
from advisor_desk.documents.page import Paper
from advisor_desk.domain.handover import Party
from advisor_desk.system.words import Words


@dataclass(frozen=True, kw_only=True)
class Addressed:
    """From whom to whom; `named` is the subject, which names neither company nor person."""

    sender: Party
    receiver: Party
    named: str
    file_name: str


def paper_mail(content: bytes, pages: int, addressed: Addressed, words: Words) -> bytes:
    """An .eml draft; without an address the adviser fills it in."""
    body = [
        words.text("mail.greeting"),
        "",
        words.text("mail.paper", named=addressed.named),
        "",
        words.text("mail.closing"),
        *signature(addressed.sender),
        "",
    ]
    draft = Draft(
        subject=addressed.named,
        sender=addressed.sender,
        receiver=addressed.receiver,
        reference="advisor-desk-paper",
        body="\n".join(body),
        file_name=addressed.file_name,
        sidecar="",
        language=words.language,
    )
    return drafted(draft, Paper(content, (), pages, pages))
