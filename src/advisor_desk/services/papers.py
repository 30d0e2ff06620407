"""Papers and mails made from what may leave the desk."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from advisor_desk.documents.packet_files import ReadPacket, Sealed
from advisor_desk.domain.codes import Language
from advisor_desk.domain.consents import Consent
from advisor_desk.domain.handover import Party
from advisor_desk.domain.packets import ReferralPacket, handover_of
from advisor_desk.domain.referrals import Referral
from advisor_desk.services.certificates import Certificates
from advisor_desk.services.desk import Desk
from advisor_desk.services.known_keys import key_of
from advisor_desk.services.received import Received, received
from advisor_desk.services.referrals import Referrals
from advisor_desk.system.words import Words

if TYPE_CHECKING:
    from advisor_desk.documents.page import Paper


@dataclass(frozen=True)
class Printable:
    """A finished PDF. `missing` are characters the font lacks, shown on it as marked signs."""

    content: bytes
    pages: int
    missing: tuple[str, ...]
    file_name: str
    packet: bytes = b""
    """The same for programs, where it also lies in the PDF."""
    named: str = ""
    """What a mail with it has as its subject: no company's name."""
    receiver: Party | None = None
    """To whom a mail with it goes; None for a paper that is not sent."""


class Papers:
    """Every paper of the desk. Slow enough (tens of ms) to be made in a job."""

    def __init__(self, desk: Desk, referrals: Referrals, certificates: Certificates) -> None:
        self._desk = desk
        self._referrals = referrals
        self._certificates = certificates

    def referral(
        self,
        referral: Referral,
        language: Language | None = None,
        *,
        proposed: Consent | None = None,
        is_preview: bool = False,
    ) -> Printable:
        """The referral summary. Raises what `Referrals.paper` raises: no consent, no paper.

        A preview is not signed with a certificate, and with a consent that is only `proposed`
        not at all. What came from another desk is shown as it came, with its sender's own packet.
        """
        from advisor_desk.documents.mail import attachment_name
        from advisor_desk.documents.referral_pdf import referral_pdf

        words = Words(language or referral.language)
        came = self._received(referral)
        if came and not proposed:
            told = replace(handover_of(came.packet), language=Language(words.language))
            paper = referral_pdf(told, words, sealed=came.sealed)
        else:
            told = self._referrals.paper(referral, language, proposed=proposed)
            paper = referral_pdf(told, words, None if proposed else key_of(self._desk))
        return Printable(
            paper.content if is_preview or came else self._certified(paper).content,
            paper.pages,
            paper.missing_characters,
            attachment_name(told, words),
            paper.attachments[0].content,
        )

    def came(self, read: ReadPacket) -> Printable:
        """What was opened and not taken in yet, drawn from its packet alone."""
        from advisor_desk.documents.notice_pdf import notice_pdf
        from advisor_desk.documents.referral_pdf import referral_pdf

        packet = read.packet
        words = Words(packet.language)
        if isinstance(packet, ReferralPacket):
            sealed = Sealed(read.document, read.digest)
            paper = referral_pdf(handover_of(packet), words, sealed=sealed)
        else:
            paper = notice_pdf(packet, words, None, self._desk.today())
        return Printable(paper.content, paper.pages, paper.missing_characters, packet.reference)

    def mail(self, paper: Printable, language: Language) -> bytes:
        """A draft for the mail program with a paper that may be sent; `ValueError` otherwise."""
        from advisor_desk.documents.paper_mail import Addressed, paper_mail

        if paper.receiver is None:
            raise ValueError(paper.named)
        me = self._desk.me
        sender = Party(
            actor=me.actor.name,
            person=me.adviser.name,
            email=me.adviser.email,
            telephone=me.adviser.telephone,
        )
        addressed = Addressed(
            sender=sender, receiver=paper.receiver, named=paper.named, file_name=paper.file_name
        )
        return paper_mail(paper.content, paper.pages, addressed, Words(language))

    def _received(self, referral: Referral) -> Received | None:
        with self._desk.read() as session:
            return received(session, referral.id)

    def referral_mail(self, referral: Referral, language: Language | None = None) -> bytes:
        """A draft for the mail program, with the summary attached."""
        from advisor_desk.documents.mail import referral_mail
        from advisor_desk.documents.referral_pdf import referral_pdf

        words = Words(language or referral.language)
        told = self._referrals.paper(referral, language)
        paper = referral_pdf(told, words, key_of(self._desk))
        return referral_mail(told, self._certified(paper), words)

    def _certified(self, paper: Paper) -> Paper:
        """Signed as a whole file where the adviser has a certificate that holds today."""
        signer = self._certificates.in_force()
        if signer is None:
            return paper
        from advisor_desk.documents.certified import certified

        return replace(paper, content=certified(paper.content, signer.content))
