"""A paper signed with a certificate, as other programs see it."""

import io
from pathlib import Path

import pikepdf
import pypdf
import pytest

from advisor_desk.documents.certified import FIELD, certified
from advisor_desk.documents.packet_pdf import read_file
from advisor_desk.documents.referral_pdf import referral_pdf
from advisor_desk.domain.packets import Answer, packet_of
from advisor_desk.system.certificates import read_certificate
from advisor_desk.system.words import Words
from tests.certificates import HOLDER, PASSPHRASE, made
from tests.documents.papers import ORDINARY
from tests.documents.reading import run

PAPER = referral_pdf(ORDINARY, Words("sv"), bytes(range(32))).content


@pytest.fixture(scope="module")
def signed() -> bytes:
    return certified(PAPER, read_certificate(made(), PASSPHRASE, "x.p12").content)


def test_the_signature_is_added_and_nothing_before_it_changed(signed: bytes) -> None:
    assert signed.startswith(PAPER)


def test_another_program_finds_the_signature_valid_over_the_whole_file(
    signed: bytes, tmp_path: Path
) -> None:
    said = run("pdfsig", "-nocert", "PDF", pdf=signed, folder=tmp_path)
    assert f"Signature Field Name: {FIELD}" in said
    assert HOLDER in said
    assert "ETSI.CAdES.detached" in said
    assert "Total document signed" in said
    assert "Signature is Valid" in said


def test_filling_in_the_form_is_permitted_and_nothing_else(signed: bytes) -> None:
    with pikepdf.open(io.BytesIO(signed)) as pdf:
        [reference] = pdf.Root.Perms.DocMDP.Reference
        assert reference.TransformParams.P == 2


def test_a_filled_form_keeps_the_signature_and_is_read(signed: bytes, tmp_path: Path) -> None:
    writer = pypdf.PdfWriter(io.BytesIO(signed), incremental=True)
    values = {"answer": "/accept", "name": "Eva"}
    writer.update_page_form_field_values(None, values, auto_regenerate=False)
    out = io.BytesIO()
    writer.write(out)
    filled = out.getvalue()

    assert "Signature is Valid" in run("pdfsig", "-nocert", "PDF", pdf=filled, folder=tmp_path)
    file = tmp_path / "came.pdf"
    file.write_bytes(filled)
    found = read_file(file)
    assert found.form
    assert (found.form.answer, found.form.name) == (Answer.ACCEPT, "Eva")
    assert found.packet.packet == packet_of(ORDINARY)
