import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from advisor_desk.documents.checklist_reading import read_form
from advisor_desk.documents.errors import (
    CannotWrite,
    FolderMissing,
    NoSpaceLeft,
    NotPermitted,
    WriteFailed,
)
from advisor_desk.documents.files import replacing, write_document
from advisor_desk.documents.hsds import read_catalogue
from advisor_desk.documents.packet_pdf import read_file
from advisor_desk.domain.errors import AdvisorDeskError, FileMissing
from advisor_desk.sync.parcel_files import read_parcel
from advisor_desk.system.words import LANGUAGES, Words

FULL_DISK = Path("/dev/full")
UNWRITABLE = Path("/sys")


def test_a_document_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "Hänvisning ä.pdf"
    path.write_bytes(b"old")
    write_document(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_goes_on_pointing_where_it_did(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    real, link = tmp_path / "folder" / "real.pdf", tmp_path / "link.pdf"
    real.write_bytes(b"old")
    link.symlink_to(real)
    write_document(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a pipe with a name")
def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_document(pipe, b"new")
    assert os.read(reader, 10) == b"new"
    assert pipe.is_fifo()
    os.close(reader)


def test_it_can_be_read_by_whom_the_folder_lets(tmp_path: Path) -> None:
    usual, path = tmp_path / "usual", tmp_path / "x.pdf"
    usual.touch()
    write_document(path, b"x")
    assert path.stat().st_mode == usual.stat().st_mode


def test_a_failure_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), replacing(path) as file:
        file.write(b"x" * (1 // (file.write(b"half") - 4)))
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not FULL_DISK.exists(), reason="needs a device that is always full")
def test_a_full_disk_is_said(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    with pytest.raises(CannotWrite) as told, replacing(path), FULL_DISK.open("wb") as full:
        full.write(b"x" * 100_000)
    assert isinstance(told.value.reason, NoSpaceLeft)
    assert told.value.path == path
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as told:
        write_document(tmp_path / "none" / "x.pdf", b"")
    assert isinstance(told.value.reason, FolderMissing)


def test_a_path_through_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotWrite) as told:
        write_document(tmp_path / "file" / "x.pdf", b"")
    assert isinstance(told.value.reason, FolderMissing)


def test_a_folder_in_the_way_is_said(tmp_path: Path) -> None:
    (tmp_path / "x.pdf").mkdir()
    with pytest.raises(CannotWrite) as told:
        write_document(tmp_path / "x.pdf", b"")
    assert isinstance(told.value.reason, NotPermitted)


@pytest.mark.skipif(not UNWRITABLE.exists(), reason="needs a folder that nobody may write to")
def test_a_read_only_folder_is_said() -> None:
    with pytest.raises(CannotWrite) as told:
        write_document(UNWRITABLE / "x.pdf", b"")
    assert isinstance(told.value.reason, NotPermitted)


def test_a_name_that_is_too_long_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as told:
        write_document(tmp_path / ("x" * 300), b"")
    assert told.value.reason.__dict__ == WriteFailed(os.strerror(errno.ENAMETOOLONG)).__dict__


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "reason", [NoSpaceLeft(), NotPermitted(), FolderMissing(), WriteFailed("Fel 5")]
)
def test_the_sentence_has_the_path_and_the_reason(language: str, reason: AdvisorDeskError) -> None:
    words = Words(language)
    said = words.error(CannotWrite(Path("/ut/x.pdf"), reason))
    assert "/ut/x.pdf" in said
    assert words.error(reason) in said


@pytest.mark.parametrize("read", [read_file, read_form, read_catalogue, read_parcel])
def test_whatever_is_read_a_file_that_is_not_there_is_missing(
    read: Callable[[Path], object], tmp_path: Path
) -> None:
    with pytest.raises(FileMissing) as caught:
        read(tmp_path / "svar.pdf")
    for language in LANGUAGES:
        assert "svar.pdf" in Words(language).error(caught.value)
