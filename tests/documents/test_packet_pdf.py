"""Reading back a paper that somebody filled in, and files that are none."""

import io
import tracemalloc
import zlib
from pathlib import Path

import pikepdf
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import AttachedFileSpec

from advisor_desk.documents.packet_files import seal
from advisor_desk.documents.packet_pdf import read_file
from advisor_desk.documents.referral_pdf import referral_pdf
from advisor_desk.domain.packets import (
    Answer,
    FilledForm,
    PacketAltered,
    PacketLocked,
    PacketUnreadable,
    packet_of,
)
from advisor_desk.system.signing import public_of
from advisor_desk.system.words import Words
from tests.documents.papers import FULL, ORDINARY
from tests.documents.reading import run, text

KEY = bytes(range(32))
PAPER = referral_pdf(ORDINARY, Words("sv"), KEY).content


def filled(**values: str) -> bytes:
    """As pypdf fills it in, which did not make it."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(PAPER))
    writer.update_page_form_field_values(None, dict(values), auto_regenerate=False)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def changed(**attached: bytes) -> bytes:
    """The paper with files attached, or with those taken out that are empty."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(PAPER)) as pdf:
        for name, content in attached.items():
            full = f"{name}.json"
            if content:
                pdf.attachments[full] = AttachedFileSpec(pdf, content, filename=full)
            else:
                del pdf.attachments[full]
        pdf.save(out)
    return out.getvalue()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "came.pdf"


def test_a_paper_gives_its_packet_back(file: Path) -> None:
    file.write_bytes(PAPER)
    found = read_file(file)
    assert found.packet.packet == packet_of(ORDINARY)
    assert found.packet.key == public_of(KEY)


def test_an_untouched_form_is_empty(file: Path) -> None:
    file.write_bytes(PAPER)
    form = read_file(file).form
    assert form is not None
    assert form.is_empty


def test_a_packet_without_a_paper_has_no_form(tmp_path: Path) -> None:
    alone = tmp_path / "referral.json"
    alone.write_bytes(seal(packet_of(ORDINARY), KEY).document)
    assert read_file(alone).form is None


@pytest.mark.parametrize("answer", Answer)
def test_what_another_program_fills_in_is_read(answer: Answer, file: Path) -> None:
    said = {
        "reason": "För sent – ”fullt”",
        "pass_on_to": "EKN",
        "name": "Åsa Größner",
        "date": "2026-11-24",
        "message": "Ring\nmig",
    }
    file.write_bytes(filled(answer=f"/{answer}", **said))
    found = read_file(file)
    assert found.form == FilledForm(
        answer=answer,
        reason=said["reason"],
        pass_on_to="EKN",
        name="Åsa Größner",
        dated="2026-11-24",
        message="Ring\nmig",
    )
    assert found.packet.key == public_of(KEY)


def test_what_is_filled_in_is_shown_in_the_papers_own_font(tmp_path: Path) -> None:
    made = filled(name="Åsa Größner", message="Välkommen åter")
    shown = run("pdftotext", "PDF", "-", pdf=made, folder=tmp_path)
    assert "Åsa Größner" in shown
    assert "Välkommen åter" in shown
    assert "Helvetica" not in run("pdffonts", "PDF", pdf=made, folder=tmp_path)


def test_a_saved_form_is_sound(tmp_path: Path) -> None:
    said = run("qpdf", "--check", "PDF", pdf=filled(name="Eva"), folder=tmp_path)
    assert "No syntax or stream encoding errors" in said


@settings(max_examples=25)
@given(told=st.text(alphabet=[chr(n) for n in (*range(32, 127), *range(161, 256))], max_size=60))
def test_any_message_comes_back(told: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("form") / "came.pdf"
    file.write_bytes(filled(message=told))
    form = read_file(file).form
    assert form is not None
    assert form.message == told.strip()


@pytest.mark.parametrize(
    "content",
    [b"", b"Dear partner", b"%PDF-1.7", PAPER[: len(PAPER) // 2], PAPER[len(PAPER) // 2 :],
     b"%PDF-1.7\n" + b"\x00" * 5000],
    ids=["empty", "a letter", "only a head", "the first half", "the second half", "zeros"],
)  # fmt: skip
def test_what_is_no_paper_is_said_to_be_none(content: bytes, file: Path) -> None:
    file.write_bytes(content)
    with pytest.raises(PacketUnreadable):
        read_file(file)


def test_a_folder_is_no_paper(tmp_path: Path) -> None:
    with pytest.raises(PacketUnreadable):
        read_file(tmp_path)


def test_a_file_of_half_a_gigabyte_is_not_even_opened(file: Path) -> None:
    with file.open("wb") as huge:
        huge.write(b"%PDF-1.7")
        huge.truncate(500_000_000)
    with pytest.raises(PacketUnreadable):
        read_file(file)


def test_a_paper_locked_with_a_password_is_said_to_be_locked(file: Path) -> None:
    with pikepdf.open(io.BytesIO(PAPER)) as pdf:
        pdf.save(file, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(PacketLocked):
        read_file(file)


FLATE, RUNS, LZW = (pikepdf.Name(f"/{how}Decode") for how in ("Flate", "RunLength", "LZW"))
HUGE = 300_000_000


def in_lzw() -> bytes:
    """Blanks: each code stands for what the one before it does and a blank more."""
    first, last = 258, 4090
    codes = (f"{code:0{(code + 1).bit_length()}b}" for code in range(first, last))
    told = f"{256:09b}" + f"{ord(' '):09b}{''.join(codes)}{256:012b}" * (2 * HUGE // last**2)
    return bytes(int(told[at : at + 8].ljust(8, "0"), 2) for at in range(0, len(told), 8))


BOMB = zlib.compress(b" " * HUGE, 9)
BOMBS = {
    "once": ([FLATE], BOMB),
    "twice": ([FLATE, FLATE], zlib.compress(BOMB)),
    "in hexadecimal": ([pikepdf.Name.ASCIIHexDecode, FLATE], BOMB.hex().encode() + b">"),
    "in runs": ([FLATE, RUNS], zlib.compress(b"\x81 " * (HUGE // 128) + b"\x80")),
    "in lzw": ([LZW], in_lzw()),
}


@pytest.mark.parametrize("how", BOMBS)
def test_a_small_file_that_unpacks_to_a_huge_one_is_refused(how: str, file: Path) -> None:
    filters, packed = BOMBS[how]
    with pikepdf.open(io.BytesIO(PAPER)) as pdf:
        stream = pikepdf.Stream(pdf, packed, Filter=pikepdf.Array(filters))
        held = pdf.attachments["referral.json"].obj.EF
        held.F = held.UF = pdf.make_indirect(stream)
        as_it_is = pikepdf.StreamDecodeLevel.none
        pdf.save(file, compress_streams=False, stream_decode_level=as_it_is)
    assert file.stat().st_size < 1_000_000
    tracemalloc.start()
    with pytest.raises(PacketUnreadable):
        read_file(file)
    assert tracemalloc.get_traced_memory()[1] < HUGE / 2
    tracemalloc.stop()


@pytest.mark.parametrize("written", [b"/Filter 9 0 R", b"/#46ilter 9 0 R", b"/#4cZW "])
def test_a_packing_that_hides_is_refused(written: bytes, file: Path) -> None:
    file.write_bytes(PAPER + b"\n99 0 obj <<" + written + b">> endobj")
    with pytest.raises(PacketUnreadable):
        read_file(file)


def test_other_files_beside_the_packet_are_passed_over(file: Path) -> None:
    file.write_bytes(changed(letter=b"{}"))
    assert read_file(file).packet.packet == packet_of(ORDINARY)


def test_a_paper_with_two_packets_is_refused(file: Path) -> None:
    file.write_bytes(changed(reply=seal(packet_of(FULL), KEY).document))
    with pytest.raises(PacketUnreadable):
        read_file(file)


def test_a_paper_whose_packet_was_taken_out_is_unreadable(file: Path) -> None:
    file.write_bytes(changed(referral=b""))
    with pytest.raises(PacketUnreadable):
        read_file(file)


def test_a_packet_that_was_changed_inside_is_found(file: Path) -> None:
    document = seal(packet_of(ORDINARY), KEY).document.replace(b"Lars", b"Mats")
    file.write_bytes(changed(referral=document))
    with pytest.raises(PacketAltered):
        read_file(file)


def test_what_a_paper_would_run_is_not_run(file: Path) -> None:
    with pikepdf.open(io.BytesIO(PAPER)) as pdf:
        launch = pikepdf.Dictionary(S=pikepdf.Name.Launch, F="/bin/false")
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)", Next=launch)
        pdf.Root.OpenAction = pdf.make_indirect(script)
        pdf.save(file)
    assert read_file(file).packet.packet == packet_of(ORDINARY)


@settings(max_examples=60)
@given(at=st.integers(0, len(PAPER) - 1), byte=st.integers(0, 255))
def test_nothing_but_a_clear_error_comes_of_a_spoilt_byte(
    at: int, byte: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("spoilt") / "came.pdf"
    file.write_bytes(PAPER[:at] + bytes([byte]) + PAPER[at + 1 :])
    try:
        found = read_file(file)
    except (PacketUnreadable, PacketAltered):
        return
    assert found.packet.packet == packet_of(ORDINARY)


def test_a_text_reader_sees_the_form(tmp_path: Path) -> None:
    assert "Vi avböjer" in text(PAPER)
