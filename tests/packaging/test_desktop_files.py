"""What a package installs for the desktop fits the program it stands for."""

import configparser
import shutil
import subprocess
import tomllib
from fnmatch import fnmatch
from pathlib import Path
from xml.etree import ElementTree

import pytest
from compile_ui import ROOT

from advisor_desk.__main__ import FILES
from advisor_desk.documents.mail import sidecar
from advisor_desk.documents.packet_files import FORMAT as PACKET
from advisor_desk.documents.packet_files import seal
from advisor_desk.documents.packet_pdf import read_file
from advisor_desk.sync.parcel_files import FORMAT as PARCEL
from advisor_desk.sync.parcel_files import SUFFIX
from advisor_desk.system.languages import LANGUAGES
from tests.documents.test_notice_pdf import KEY, RECALL

DESKTOP = ROOT / "resources" / "desktop"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
KINDS = {
    kind.attrib["type"]: kind
    for kind in ElementTree.parse(DESKTOP / "advisor-desk.xml").iter(f"{MIME}mime-type")
}


def entry() -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys have capitals
    parser.read(DESKTOP / "advisor-desk.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_entry_opens_each_kind_that_is_told_of_and_pdfs() -> None:
    opened = {one for one in entry()["MimeType"].split(";") if one}
    assert opened == {"application/pdf", *KINDS}


def test_it_starts_the_program_with_one_file() -> None:
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]
    program, file = entry()["Exec"].split()
    assert (program in scripts, file) == (True, "%f")


def test_every_text_of_it_is_in_the_windows_languages() -> None:
    for key in ("GenericName", "Comment"):
        assert all(entry()[f"{key}[{one}]"] for one in LANGUAGES if one != "en")
    for kind in KINDS.values():
        said = kind.findall(f"{MIME}comment")
        language = "{http://www.w3.org/XML/1998/namespace}lang"
        assert {one.get(language, "en") for one in said} == set(LANGUAGES)


def test_what_the_program_writes_has_the_endings_that_are_told_of() -> None:
    globs = {one.attrib["pattern"]: kind for kind, one in _globs()}
    packet = next(kind for kind in KINDS if "packet" in kind)
    written = {sidecar("REC-2026-7K3QXA-B"): packet, f"from-rec{SUFFIX}": None}
    for name, wanted in written.items():
        found = {kind for pattern, kind in globs.items() if fnmatch(name, pattern)}
        assert len(found) == 1
        assert wanted is None or found == {wanted}
    assert all(Path(pattern).suffix in FILES for pattern in globs)


def test_what_they_begin_with_is_what_the_program_writes(tmp_path: Path) -> None:
    told = {one.attrib["value"] for kind in KINDS.values() for one in kind.iter(f"{MIME}match")}
    assert told == {f'"format":"{one}"' for one in (PACKET, PARCEL)}
    document = seal(RECALL, KEY).document
    assert f'"format":"{PACKET}"'.encode() in document[:160]
    file = tmp_path / "x.packet.json"
    file.write_bytes(document)
    assert read_file(file).packet.packet == RECALL


def test_a_wheel_brings_them_where_a_desktop_looks() -> None:
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]
    shared = wheel["targets"]["wheel"]["shared-data"]
    assert {Path(one).name for one in shared} == {one.name for one in DESKTOP.iterdir()}
    assert all((ROOT / one).is_file() for one in shared)
    assert {str(Path(one).parent) for one in shared.values()} == {
        "share/applications", "share/mime/packages", "share/icons/hicolor/scalable/apps",
    }  # fmt: skip


def test_a_validator_finds_nothing_wrong_with_the_entry() -> None:
    tool = shutil.which("desktop-file-validate")
    if not tool:
        pytest.skip("desktop-file-utils is not installed")
    file = DESKTOP / "advisor-desk.desktop"
    said = subprocess.run([tool, file], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout) == (0, "")


def _globs() -> list[tuple[str, ElementTree.Element]]:
    return [(kind, one) for kind, told in KINDS.items() for one in told.findall(f"{MIME}glob")]
