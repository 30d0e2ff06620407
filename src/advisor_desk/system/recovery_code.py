"""The recovery code: 160 random bits that a person can print, read aloud and type.

Eight groups of five characters of Crockford's alphabet (no I, L, O, U). The fifth of each group
checks the other four and the group's place, so that a slip is found where it was made.
"""

import secrets
from functools import reduce

from advisor_desk.system.errors import RecoveryCodeIncomplete, RecoveryCodeMistyped

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("OIL", "011")
_GROUPS, _VALUES = 8, 4
_LENGTH = _GROUPS * (_VALUES + 1)
_BITS = 5 * _GROUPS * _VALUES


def new_secret() -> bytes:
    return secrets.token_bytes(_BITS // 8)


def format_code(secret: bytes) -> str:
    """The code of 20 bytes, as `3F9K2-…`."""
    number = int.from_bytes(secret)
    values = [number >> shift & 31 for shift in range(_BITS - 5, -1, -5)]
    groups = [values[start : start + _VALUES] for start in range(0, len(values), _VALUES)]
    return "-".join(
        "".join(_ALPHABET[value] for value in [*group, _check(place, group)])
        for place, group in enumerate(groups, 1)
    )


def parse_code(text: str) -> bytes:
    """The secret of a code as typed: case, blanks and dashes do not matter, O is 0, I and L are 1.

    Raises `RecoveryCodeIncomplete` or `RecoveryCodeMistyped`.
    """
    typed = [c for c in text.upper().translate(_READ_AS) if c.isalnum()]
    if len(typed) != _LENGTH:
        raise RecoveryCodeIncomplete(len(typed), _LENGTH)
    number = 0
    for place in range(1, _GROUPS + 1):
        group = typed[(place - 1) * (_VALUES + 1) : place * (_VALUES + 1)]
        values = [_ALPHABET.find(character) for character in group]
        if -1 in values or values.pop() != _check(place, values):
            raise RecoveryCodeMistyped(place)
        number = reduce(lambda sum_, value: sum_ << 5 | value, values, number)
    return number.to_bytes(_BITS // 8)


def _check(place: int, values: list[int]) -> int:
    """A checksum over GF(32): it sees every wrong character and every two that changed places."""
    return reduce(lambda sum_, value: _double(sum_) ^ value, [*values, 0], place)


def _double(value: int) -> int:
    """Multiply by x modulo x⁵ + x² + 1, which runs through all 31 values."""
    return value << 1 & 31 ^ (0b00101 if value & 16 else 0)
