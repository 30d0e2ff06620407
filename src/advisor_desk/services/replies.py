"""Answering a referral from another desk, and recalling one that was sent to another."""

from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.documents.packet_files import Sealed, seal
from advisor_desk.domain.actors import Actor, Adviser
from advisor_desk.domain.codes import Language
from advisor_desk.domain.consents import ConsentMissing
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.handover import Party
from advisor_desk.domain.packets import (
    REPLIES,
    Packet,
    answer_of,
    recall_of,
)
from advisor_desk.domain.referral_history import replayed
from advisor_desk.domain.referrals import Referral
from advisor_desk.services.desk import Desk
from advisor_desk.services.known_keys import key_of
from advisor_desk.services.papers import Printable
from advisor_desk.services.received import received
from advisor_desk.store import referrals as query
from advisor_desk.store.rows import ConsentRow, ReferralRow
from advisor_desk.system.words import Words


class NothingToAnswer(AdvisorDeskError):
    """Nothing has been said of the referral here that its sender could be told."""


class Replies:
    """What the other desk is told, as a file or on a page."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def is_received(self, referral: Referral) -> bool:
        """Whether another actor sent it here."""
        me = self._desk.me.actor.id
        return referral.to_actor_id == me != referral.from_actor_id

    def document(self, referral_id: UUID) -> Sealed:
        """The answer, or the recall, as a signed file. Raises `NothingToAnswer`."""
        return seal(self.packet(referral_id), key_of(self._desk))

    def paper(self, referral_id: UUID, language: Language | None = None) -> Printable:
        """The same on one page, with the file inside."""
        from advisor_desk.documents.notice_pdf import notice_pdf

        packet = self.packet(referral_id)
        words = Words(language or packet.language)
        paper = notice_pdf(packet, words, key_of(self._desk), self._desk.today())
        name = words.text("paper.notice.file", reference=packet.reference)
        return Printable(
            paper.content,
            paper.pages,
            paper.missing_characters,
            name,
            paper.attachments[0].content,
        )

    def file_name(self, referral_id: UUID) -> str:
        """What the page is called as a file."""
        packet = self.packet(referral_id)
        words = Words(packet.language)
        return words.text("paper.notice.file", reference=packet.reference)

    def mail(self, referral_id: UUID, language: Language | None = None) -> bytes:
        """An .eml draft to the other desk with page and file."""
        from advisor_desk.documents.notice_mail import notice_mail
        from advisor_desk.documents.notice_pdf import notice_pdf

        packet = self.packet(referral_id)
        words = Words(language or packet.language)
        paper = notice_pdf(packet, words, key_of(self._desk), self._desk.today())
        return notice_mail(packet, paper, words)

    def packet(self, referral_id: UUID) -> Packet:
        """What there is to tell: our latest answer, or that the consent was taken back.

        Raises `NothingToAnswer`, or `ConsentMissing` where one of our own is not withdrawn.
        """
        with self._desk.read() as session:
            referral = session.get_one(ReferralRow, referral_id).to_domain()
            if self.is_received(referral):
                return self._reply(session, referral)
            return self._recall(session, referral)

    def _reply(self, session: Session, referral: Referral) -> Packet:
        history = query.happenings(session, referral.id)
        counted = replayed(history).counted
        said = [h for h in history if h.state in REPLIES and h.id in counted]
        if not said:
            raise NothingToAnswer
        kept = received(session, referral.id)
        me = self._desk.me
        return answer_of(
            said[-1],
            referral.reference,
            sender=_party(me.actor, me.adviser),
            receiver=kept.packet.sender if kept else self._sender_of(referral),
            digest=kept.sealed.digest if kept else "",
            passed_on_to=self._desk.actor_name(said[-1].rerouted_to),
            language=referral.language,
        )

    def _recall(self, session: Session, referral: Referral) -> Packet:
        consent = session.get(ConsentRow, referral.consent_id) if referral.consent_id else None
        receiver = self._desk.people.actors[referral.to_actor_id]
        if consent is None or consent.withdrawn_on is None:
            raise ConsentMissing(receiver.name)
        return recall_of(
            referral.reference,
            consent.withdrawn_on,
            sender=_party(self._desk.me.actor, self._desk.me.adviser),
            receiver=_party(receiver),
            language=referral.language,
        )

    def _sender_of(self, referral: Referral) -> Party:
        people = self._desk.people
        adviser = people.advisers.get(referral.from_adviser_id)
        return _party(people.actors[referral.from_actor_id], adviser)


def _party(actor: Actor, adviser: Adviser | None = None) -> Party:
    return Party(
        actor=actor.name,
        country=actor.country,
        person=adviser.name if adviser else "",
        email=(adviser.email if adviser else "") or actor.email,
        telephone=(adviser.telephone if adviser else "") or actor.telephone,
        address=actor.address,
        code=actor.code,
        actor_id=actor.id,
        person_id=adviser.id if adviser else None,
    )
