"""Ed25519 signatures over JSON documents: who wrote it, and that nobody changed it since."""

import hashlib
import json
from base64 import b32encode, b64decode, b64encode
from binascii import Error
from collections.abc import Mapping

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

_KEY, _SIGNATURE = "public_key", "signature"


def new_key() -> bytes:
    """A new private key, 32 bytes."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def public_of(key: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(key).public_key().public_bytes_raw()


def fingerprint(public: bytes) -> str:
    """A short form of a public key that two people can compare on the telephone."""
    text = b32encode(hashlib.sha256(public).digest()).decode()[:16]
    return " ".join(text[at : at + 4] for at in range(0, 16, 4))


def canonical(document: Mapping[str, object]) -> bytes:
    """The one way to write the document: keys sorted, no spaces, UTF-8."""
    return json.dumps(
        document, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    ).encode()


def signed(document: Mapping[str, object], key: bytes) -> dict[str, object]:
    """The document with the public key and the signature over all the rest."""
    whole = {**document, _KEY: b64encode(public_of(key)).decode()}
    signature = Ed25519PrivateKey.from_private_bytes(key).sign(canonical(whole))
    return {**whole, _SIGNATURE: b64encode(signature).decode()}


def signer(document: Mapping[str, object]) -> bytes | None:
    """The public key that the document is truly signed with; None if it bears no signature.

    Raises `ValueError` if it was changed after it was signed, or never was signed so.
    """
    if _SIGNATURE not in document and _KEY not in document:
        return None
    rest = {name: value for name, value in document.items() if name != _SIGNATURE}
    try:
        public = b64decode(str(document[_KEY]), validate=True)
        signature = b64decode(str(document[_SIGNATURE]), validate=True)
        Ed25519PublicKey.from_public_bytes(public).verify(signature, canonical(rest))
    except (InvalidSignature, KeyError, Error, ValueError) as error:
        raise ValueError("the signature does not fit the document") from error
    return public
