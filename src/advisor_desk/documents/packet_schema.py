"""The published JSON Schema of packets: made from the values themselves, so that it is true."""

from typing import Any

import msgspec

from advisor_desk.documents.packet_files import FORMAT, KINDS, VERSION, camel

FILE = f"referral-packet-{VERSION}.schema.json"
_COMPANY = ("LegalEntity", "Identifier", "Address")
_BASE64 = {"type": "string", "contentEncoding": "base64"}


def packet_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) that each packet of this version fits."""
    roots, parts = msgspec.json.schema_components(
        list(KINDS.values()), ref_template="#/$defs/{name}"
    )
    for part in parts.values():
        part["description"] = " ".join(part.get("description", "").split())
    for name in _COMPANY:
        parts[name] = _in_camel_case(parts[name])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:advisor-desk:referral-packet:{VERSION}",
        "title": "Referral packet",
        "description": (
            "What desks hand each other about a referral. `digest` is the SHA-256 of the"
            " canonical form (keys sorted, no spaces, UTF-8) of format, version, kind and packet;"
            " `signature` is Ed25519 over the canonical form of everything but itself."
        ),
        "type": "object",
        "required": ["format", "version", "kind", "packet", "digest"],
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "kind": {"enum": list(KINDS)},
            "digest": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "public_key": _BASE64,
            "signature": _BASE64,
        },
        "dependentRequired": {"public_key": ["signature"], "signature": ["public_key"]},
        "oneOf": [
            {"properties": {"kind": {"const": kind}, "packet": root}}
            for kind, root in zip(KINDS, roots, strict=True)
        ],
        "$defs": dict(sorted(parts.items())),
    }


def _in_camel_case(part: dict[str, Any]) -> dict[str, Any]:
    return {
        **part,
        "properties": {camel(name): kind for name, kind in part["properties"].items()},
        "required": [camel(name) for name in part["required"]],
    }
