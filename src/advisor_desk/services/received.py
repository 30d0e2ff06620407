"""The packet that a referral came with from another desk."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.documents.packet_files import Sealed, read_packet
from advisor_desk.domain.packets import ReferralPacket
from advisor_desk.store import received_packets


@dataclass(frozen=True)
class Received:
    """What it says, and the document as its sender sealed it."""

    packet: ReferralPacket
    sealed: Sealed


def received(session: Session, referral_id: UUID) -> Received | None:
    """The latest; None where no file came, or it was recalled."""
    for one in received_packets.of_referral(session, referral_id):
        packet = read_packet(one.document, one.digest).packet
        if isinstance(packet, ReferralPacket):
            return Received(packet, Sealed(one.document, one.digest))
    return None
