"""The adviser's own certificate, with which papers are signed as whole files."""

from pathlib import Path

from sqlalchemy import select

from advisor_desk.services.desk import Desk
from advisor_desk.store.rows import ProfileRow
from advisor_desk.system.certificates import (
    CertificateUnreadable,
    Signer,
    can_sign,
    opened,
    read_certificate,
)


class Certificates:
    """Kept in the desk file, which is encrypted, so that no passphrase is asked for each paper."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def can_sign(self) -> bool:
        """Whether the library for it is installed."""
        return can_sign()

    def held(self) -> Signer | None:
        with self._desk.read() as session:
            content = session.scalars(select(ProfileRow.certificate)).one()
        return opened(content) if content else None

    def in_force(self) -> Signer | None:
        """The certificate to sign with today, if there is one."""
        if not self.can_sign:
            return None
        held = self.held()
        return held if held and held.is_valid(self._desk.today()) else None

    def keep(self, path: Path, passphrase: str) -> Signer:
        """Open the file with its passphrase and keep it. Raises `CertificateUnreadable`."""
        try:
            content = path.read_bytes()
        except OSError:
            raise CertificateUnreadable(path.name) from None
        signer = read_certificate(content, passphrase, path.name)
        self._put(signer.content)
        return signer

    def forget(self) -> None:
        self._put(None)

    def _put(self, content: bytes | None) -> None:
        with self._desk.write() as session:
            session.scalars(select(ProfileRow)).one().certificate = content
