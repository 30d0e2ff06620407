"""Packets as JSON: one document with its digest, and with a signature where a desk made it."""

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from advisor_desk.domain.packets import (
    Packet,
    PacketAltered,
    PacketTooNew,
    PacketUnreadable,
    Recall,
    ReferralPacket,
    Reply,
    ensure_whole,
)
from advisor_desk.domain.text import TextTooLong, note
from advisor_desk.system.signing import canonical, signed, signer

FORMAT, VERSION = "advisor-desk-referral", 1
KINDS: Mapping[str, type[Packet]] = {
    "referral": ReferralPacket,
    "reply": Reply,
    "recall": Recall,
}
PACKET_NAME = "referral.json"
"""What the document is called inside a paper."""
LARGEST = 10_000_000
"""Bytes. A referral with every text at its longest is a tenth of it."""


@dataclass(frozen=True)
class Sealed:
    """A packet as it leaves the desk."""

    document: bytes
    digest: str


@dataclass(frozen=True)
class ReadPacket:
    """A packet out of a file, and the public key that it is truly signed with, if it is."""

    packet: Packet
    digest: str
    key: bytes | None
    document: bytes


def seal(packet: Packet, key: bytes | None) -> Sealed:
    """The packet as canonical JSON, signed with the private key if there is one."""
    kind = next(name for name, made in KINDS.items() if isinstance(packet, made))
    body: dict[str, Any] = {"format": FORMAT, "version": VERSION, "kind": kind}
    body["packet"] = _told(packet)
    digest = digest_of(body)
    whole = {**body, "digest": digest}
    return Sealed(canonical(signed(whole, key) if key else whole), digest)


def read_packet(content: bytes, name: str) -> ReadPacket:
    """Read and verify a document. `name` is what errors call the file.

    Raises `PacketUnreadable`, `PacketTooNew` or `PacketAltered`.
    """
    document = _document(content, name)
    try:
        key = signer(document)
    except ValueError:
        raise PacketAltered(name) from None
    digest = digest_of(document)
    if document.get("digest") != digest:
        raise PacketAltered(name)
    try:
        packet = _packet(document)
    except (ValueError, TypeError, KeyError, TextTooLong):  # msgspec's errors are ValueErrors
        raise PacketUnreadable(name) from None
    return ReadPacket(packet, digest, key, content)


def digest_of(document: Mapping[str, Any]) -> str:
    """SHA-256, in hexadecimal, over what the document says without digest and signature."""
    said = {name: document.get(name) for name in ("format", "version", "kind", "packet")}
    return hashlib.sha256(canonical(said)).hexdigest()


def _document(content: bytes, name: str) -> Mapping[str, Any]:
    try:
        if len(content) > LARGEST:
            raise PacketUnreadable(name)
        found = json.loads(content, parse_constant=_refuse)
        canonical(found)  # a lone surrogate has no bytes to sign
    except (ValueError, RecursionError):
        raise PacketUnreadable(name) from None
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise PacketUnreadable(name)
    version = found.get("version")
    if not isinstance(version, int) or version > VERSION:
        raise PacketTooNew(name)
    return found


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def _told(packet: Packet) -> dict[str, Any]:
    raw: dict[str, Any] = _clean(msgspec.to_builtins(packet, order="deterministic"))
    if "company" in raw:
        raw["company"] = _renamed(raw["company"], camel)
    return raw


def _packet(document: Mapping[str, Any]) -> Packet:
    raw = dict(document["packet"])
    if "company" in raw:
        raw["company"] = _renamed(raw["company"], _snake)
    packet: Packet = msgspec.convert(_clean(raw), KINDS[document["kind"]])
    ensure_whole(packet)
    return packet


def _clean(raw: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Every text without control and direction marks. Raises `TextTooLong`."""
    match raw:
        case str():
            return note(raw)
        case dict():
            return {name: _clean(value) for name, value in raw.items()}
        case list() | tuple():
            return [_clean(value) for value in raw]
    return raw


def camel(name: str) -> str:
    """As the SEMIC vocabularies write names, in which the company's block is."""
    first, *rest = name.split("_")
    return "".join((first, *(part.capitalize() for part in rest)))


def _snake(name: str) -> str:
    return re.sub("[A-Z]", lambda found: f"_{found[0].lower()}", name)


def _renamed(raw: Any, name_of: Callable[[str], str]) -> Any:  # noqa: ANN401 - JSON
    if not isinstance(raw, dict):
        return raw
    return {name_of(name): _renamed(value, name_of) for name, value in raw.items()}
