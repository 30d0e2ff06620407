"""Referral packets: what desks hand each other about a referral, for programs to read."""

from advisor_desk.domain.packets.making import packet_of, recall_of
from advisor_desk.domain.packets.replies import REPLIES, Answer, FilledForm, ReplyMissing, reply_of
from advisor_desk.domain.packets.values import (
    Address,
    Identifier,
    LegalEntity,
    Packet,
    PacketAltered,
    PacketForOthers,
    PacketIsOurs,
    PacketLocked,
    PacketTooNew,
    PacketUnreadable,
    Profile,
    Recall,
    ReferralPacket,
    Reply,
    ensure_whole,
    short,
)

__all__ = [
    "REPLIES",
    "Address",
    "Answer",
    "FilledForm",
    "Identifier",
    "LegalEntity",
    "Packet",
    "PacketAltered",
    "PacketForOthers",
    "PacketIsOurs",
    "PacketLocked",
    "PacketTooNew",
    "PacketUnreadable",
    "Profile",
    "Recall",
    "ReferralPacket",
    "Reply",
    "ReplyMissing",
    "ensure_whole",
    "packet_of",
    "recall_of",
    "reply_of",
    "short",
]
