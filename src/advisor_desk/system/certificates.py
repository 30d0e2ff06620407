"""Certificates of people and organisations, as PKCS#12 files (.p12, .pfx)."""

from dataclasses import dataclass
from datetime import date
from importlib.util import find_spec

from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import NoEncryption, pkcs12
from cryptography.x509 import Certificate, Name
from cryptography.x509.oid import NameOID

from advisor_desk.domain.errors import AdvisorDeskError

_LARGEST = 1_000_000
_SIGNING = (RSAPrivateKey, EllipticCurvePrivateKey)


@dataclass(eq=False)
class CertificateUnreadable(AdvisorDeskError):
    """The file is no PKCS#12 file with a key, or the passphrase is another."""

    name: str


@dataclass(frozen=True, kw_only=True)
class Signer:
    """Whose signature it is. `content` holds key and certificates, not locked any more."""

    holder: str
    issuer: str
    first: date
    last: date
    content: bytes

    def __repr__(self) -> str:
        return f"Signer({self.last})"

    def is_valid(self, today: date) -> bool:
        return self.first <= today <= self.last


def can_sign() -> bool:
    """Whether the library that signs PDFs is installed: it is an extra, `pades`."""
    return find_spec("pyhanko") is not None


def read_certificate(content: bytes, passphrase: str, name: str) -> Signer:
    """Open the file. `name` is what errors call it. Raises `CertificateUnreadable`."""
    try:
        found = pkcs12.load_pkcs12(content[:_LARGEST], passphrase.encode() or None)
    except ValueError:
        raise CertificateUnreadable(name) from None
    if not isinstance(found.key, _SIGNING) or found.cert is None:
        raise CertificateUnreadable(name)
    held = found.cert.certificate
    unlocked = pkcs12.serialize_key_and_certificates(
        None, found.key, held, [one.certificate for one in found.additional_certs], NoEncryption()
    )
    return _signer(held, unlocked)


def opened(content: bytes) -> Signer:
    """One that `read_certificate` unlocked."""
    return read_certificate(content, "", "")


def _signer(held: Certificate, content: bytes) -> Signer:
    return Signer(
        holder=_called(held.subject),
        issuer=_called(held.issuer),
        first=held.not_valid_before_utc.date(),
        last=held.not_valid_after_utc.date(),
        content=content,
    )


def _called(name: Name) -> str:
    for oid in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        if found := name.get_attributes_for_oid(oid):
            return str(found[0].value)
    return name.rfc4514_string()
