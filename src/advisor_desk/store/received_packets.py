"""Questions asked about what came with referrals from other desks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.store.statements import Records

if TYPE_CHECKING:
    from collections.abc import Sequence

    from advisor_desk.store.statements import Place


@dataclass(frozen=True)
class ReceivedPacket:
    """A signed document, and the key it was signed with."""

    digest: str
    referral_id: UUID
    document: bytes
    public_key: bytes | None
    at: datetime


def of_referral(place: Place, referral_id: UUID) -> Sequence[ReceivedPacket]:
    """The latest first."""
    return _OF_REFERRAL(place, referral_id=referral_id)


_OF_REFERRAL = Records(
    ReceivedPacket,
    "FROM received_packet WHERE referral_id = :referral_id ORDER BY at DESC, digest",
)
