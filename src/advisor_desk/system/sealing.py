"""Sealing one key under another: AES-256-GCM, under a passphrase (Argon2id) or a secret (HKDF)."""

import secrets
import unicodedata
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NONCE = 12
_PASSPHRASE, _RECOVERY = b"advisor-desk passphrase 1", b"advisor-desk recovery 1"


class SealUnbroken(Exception):
    """The secret is not the one the key was sealed under."""


def _salt() -> bytes:
    return secrets.token_bytes(16)


@dataclass(frozen=True)
class Stretch:
    """How hard a passphrase is stretched: OWASP's second choice for Argon2id, about 30 ms."""

    memory_kib: int = 19 * 1024
    passes: int = 2
    lanes: int = 1
    salt: bytes = field(default_factory=_salt)

    def key(self, passphrase: str) -> bytes:
        """The same key however the machine composes å and é."""
        kdf = Argon2id(
            salt=self.salt,
            length=32,
            iterations=self.passes,
            lanes=self.lanes,
            memory_cost=self.memory_kib,
        )
        return kdf.derive(unicodedata.normalize("NFC", passphrase).encode())


@dataclass(frozen=True)
class PassphraseSeal:
    """The data key under a passphrase."""

    stretch: Stretch
    sealed: bytes

    @classmethod
    def over(cls, key: bytes, passphrase: str) -> "PassphraseSeal":
        stretch = Stretch()
        return cls(stretch, _seal(stretch.key(passphrase), key, _PASSPHRASE))

    def open(self, passphrase: str) -> bytes:
        return _open(self.stretch.key(passphrase), self.sealed, _PASSPHRASE)


@dataclass(frozen=True)
class RecoverySeal:
    """The data key under the secret of a recovery code, which needs no stretching."""

    salt: bytes
    sealed: bytes

    @classmethod
    def over(cls, key: bytes, secret: bytes) -> "RecoverySeal":
        salt = _salt()
        return cls(salt, _seal(_derived(secret, salt), key, _RECOVERY))

    def open(self, secret: bytes) -> bytes:
        return _open(_derived(secret, self.salt), self.sealed, _RECOVERY)


def _derived(secret: bytes, salt: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=_RECOVERY).derive(secret)


def _seal(under: bytes, key: bytes, purpose: bytes) -> bytes:
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(under).encrypt(nonce, key, purpose)


def _open(under: bytes, sealed: bytes, purpose: bytes) -> bytes:
    try:
        return AESGCM(under).decrypt(sealed[:_NONCE], sealed[_NONCE:], purpose)
    except InvalidTag:
        raise SealUnbroken from None
