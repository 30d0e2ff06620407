"""A certificate is kept in the desk, signs papers while it holds, and can be let go."""

from datetime import timedelta
from pathlib import Path

import pytest

from advisor_desk.services.opening import Services
from advisor_desk.system.certificates import CertificateUnreadable
from tests.certificates import HOLDER, PASSPHRASE, made
from tests.clock import FixedClock
from tests.services.test_paper_weeks import sent


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "rec.p12"
    path.write_bytes(made())
    return path


def is_signed(services: Services, **how: bool) -> bool:
    paper = services.papers.referral(sent(services), **how)  # type: ignore[arg-type]
    return b"/ETSI.CAdES.detached" in paper.content


def test_a_desk_without_one_signs_no_paper(services: Services) -> None:
    assert services.certificates.held() is None
    assert not is_signed(services)


def test_papers_are_signed_once_it_is_kept(services: Services, file: Path) -> None:
    services.certificates.keep(file, PASSPHRASE)
    file.unlink()
    held = services.certificates.held()
    assert held
    assert held.holder == HOLDER
    assert is_signed(services)


def test_a_mail_carries_the_signed_paper(services: Services, file: Path) -> None:
    services.certificates.keep(file, PASSPHRASE)
    bare = len(services.papers.referral_mail(sent(services)))
    services.certificates.forget()
    assert bare > len(services.papers.referral_mail(sent(services))) + 2000


def test_a_preview_is_not_signed(services: Services, file: Path) -> None:
    services.certificates.keep(file, PASSPHRASE)
    assert not is_signed(services, is_preview=True)


def test_one_that_is_over_signs_nothing(services: Services, file: Path, clock: FixedClock) -> None:
    services.certificates.keep(file, PASSPHRASE)
    clock.moment += timedelta(days=1000)
    assert services.certificates.in_force() is None
    assert services.certificates.held() is not None


def test_one_that_was_let_go_signs_nothing(services: Services, file: Path) -> None:
    services.certificates.keep(file, PASSPHRASE)
    services.certificates.forget()
    assert not is_signed(services)


@pytest.mark.parametrize("content", [b"", b"no certificate", b"\x30\x82" + b"\x00" * 500])
def test_what_is_no_certificate_is_said(
    services: Services, tmp_path: Path, content: bytes
) -> None:
    wrong = tmp_path / "wrong.p12"
    wrong.write_bytes(content)
    with pytest.raises(CertificateUnreadable):
        services.certificates.keep(wrong, PASSPHRASE)


def test_another_passphrase_does_not_open_it(services: Services, file: Path) -> None:
    with pytest.raises(CertificateUnreadable):
        services.certificates.keep(file, "another")
    assert services.certificates.held() is None
