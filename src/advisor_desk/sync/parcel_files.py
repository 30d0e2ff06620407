"""A parcel as a file: one signed JSON document."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from advisor_desk.domain.errors import FileMissing
from advisor_desk.domain.parcels import (
    Parcel,
    ParcelAltered,
    ParcelTooNew,
    ParcelUnreadable,
)
from advisor_desk.system.files import replace_file
from advisor_desk.system.signing import canonical, signed, signer

FORMAT, VERSION = "advisor-desk-parcel", 1
SUFFIX = ".parcel"
_LARGEST = 200_000_000
"""Bytes. A parcel of fifty thousand visits is a tenth of it."""


def write_parcel(path: Path, parcel: Parcel, key: bytes) -> None:
    """Sign it and write it, whole or not at all. Raises `OSError`."""
    body: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "parcel": msgspec.to_builtins(parcel),
    }
    replace_file(path, canonical(signed(body, key)))


def read_parcel(path: Path) -> tuple[Parcel, bytes | None]:
    """The parcel, and the public key it is truly signed with, or None if it is not signed.

    Raises `FileMissing`, `ParcelUnreadable`, `ParcelTooNew` or `ParcelAltered`.
    """
    document = _document(path)
    if document.get("format") != FORMAT:
        raise ParcelUnreadable(path.name)
    if not isinstance(document.get("version"), int) or document["version"] > VERSION:
        raise ParcelTooNew(path.name)
    try:
        key = signer(document)
    except ValueError:
        raise ParcelAltered(path.name) from None
    try:
        return msgspec.convert(document.get("parcel"), Parcel), key
    except msgspec.ValidationError:
        raise ParcelUnreadable(path.name) from None


def _document(path: Path) -> Mapping[str, Any]:
    try:
        if path.stat().st_size > _LARGEST:
            raise ParcelUnreadable(path.name)
        found = json.loads(path.read_bytes(), parse_constant=_refuse)
    except FileNotFoundError:
        raise FileMissing(path.name) from None
    except (OSError, ValueError, RecursionError):
        raise ParcelUnreadable(path.name) from None
    if not isinstance(found, dict):
        raise ParcelUnreadable(path.name)
    return found


def _refuse(constant: str) -> None:
    raise ValueError(constant)
