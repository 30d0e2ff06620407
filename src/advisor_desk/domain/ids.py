"""Record ids that any desk can make without asking another."""

import hashlib
import secrets
import time
from datetime import datetime
from uuid import UUID

_VERSION, _VARIANT = 0x7 << 76, 0b10 << 62


def new_id(milliseconds: int | None = None) -> UUID:
    """Make a UUIDv7 (RFC 9562): Unix time in `milliseconds` (default: now), 74 random bits."""
    at = time.time_ns() // 1_000_000 if milliseconds is None else milliseconds
    return _made(at, secrets.randbits(74))


def same_id(text: str, at: datetime) -> UUID:
    """The id that every desk makes of this text and moment; in order of time among the others."""
    random = int.from_bytes(hashlib.sha256(text.encode()).digest()) & (1 << 74) - 1
    return _made(max(0, int(at.timestamp() * 1000)) & (1 << 48) - 1, random)


def _made(at: int, random: int) -> UUID:
    return UUID(
        int=(at << 80) | _VERSION | (random >> 62) << 64 | _VARIANT | random & (1 << 62) - 1
    )
