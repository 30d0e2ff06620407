"""Papers and mails made from what may leave the desk."""

from dataclasses import dataclass, replace

from advisor_desk.domain.codes import Language
from advisor_desk.domain.consents import Consent
from advisor_desk.domain.packets import handover_of
from advisor_desk.domain.referrals import Referral
from advisor_desk.services.desk import Desk
from advisor_desk.services.known_keys import key_of
from advisor_desk.services.received import Received, received
from advisor_desk.services.referrals import Referrals
from advisor_desk.system.words import Words


@dataclass(frozen=True)
class Printable:
    """A finished PDF. `missing` are characters the font lacks, shown on it as marked signs."""

    content: bytes
    pages: int
    missing: tuple[str, ...]
    file_name: str
    packet: bytes = b""
    """The same for programs, where it also lies in the PDF."""


class Papers:
    """Every paper of the desk. Slow enough (tens of ms) to be made in a job."""

    def __init__(self, desk: Desk, referrals: Referrals) -> None:
        self._desk = desk
        self._referrals = referrals

    def referral(
        self,
        referral: Referral,
        language: Language | None = None,
        *,
        proposed: Consent | None = None,
    ) -> Printable:
        """The referral summary. Raises what `Referrals.paper` raises: no consent, no paper.

        A preview, with a consent that is only `proposed`, is not signed. What came from another
        desk is shown as it came, with its sender's own packet.
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
            paper.content,
            paper.pages,
            paper.missing_characters,
            attachment_name(told, words),
            paper.attachments[0].content,
        )

    def _received(self, referral: Referral) -> Received | None:
        with self._desk.read() as session:
            return received(session, referral.id)

    def referral_mail(self, referral: Referral, language: Language | None = None) -> bytes:
        """A draft for the mail program, with the summary attached."""
        from advisor_desk.documents.mail import referral_mail
        from advisor_desk.documents.referral_pdf import referral_pdf

        words = Words(language or referral.language)
        told = self._referrals.paper(referral, language)
        return referral_mail(told, referral_pdf(told, words, key_of(self._desk)), words)
