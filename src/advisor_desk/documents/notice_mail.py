"""A mail with an answer to a referral, or with the notice that one is recalled."""

from advisor_desk.documents.mail import Draft, drafted, signature
from advisor_desk.documents.page import Paper
from advisor_desk.domain.packets import Packet, Reply
from advisor_desk.system.words import Words


def notice_mail(packet: Packet, paper: Paper, words: Words) -> bytes:
    """An .eml draft to the other desk; it says nothing of the company."""
    kind = "reply" if isinstance(packet, Reply) else "recall"
    body = [
        words.text("mail.greeting"),
        "",
        words.text(f"mail.notice.{kind}", reference=packet.reference),
        "",
        words.text("mail.closing"),
        *signature(packet.sender),
        "",
    ]
    draft = Draft(
        subject=words.text(f"mail.notice.{kind}.subject", reference=packet.reference),
        sender=packet.sender,
        receiver=packet.receiver,
        reference=packet.reference,
        body="\n".join(body),
        file_name=words.text("paper.notice.file", reference=packet.reference),
        sidecar=f"{packet.reference}-{kind}.json",
        language=words.language,
    )
    return drafted(draft, paper)
