"""Record ids that any desk can make without asking another."""

import secrets
import time
from uuid import UUID

_VERSION, _VARIANT = 0x7 << 76, 0b10 << 62


def new_id(milliseconds: int | None = None) -> UUID:
    """Make a UUIDv7 (RFC 9562): Unix time in `milliseconds` (default: now), 74 random bits."""
    at = time.time_ns() // 1_000_000 if milliseconds is None else milliseconds
    random = secrets.randbits(74)
    return UUID(
        int=(at << 80) | _VERSION | (random >> 62) << 64 | _VARIANT | random & (1 << 62) - 1
    )
