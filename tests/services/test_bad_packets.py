"""Whatever comes as a file, nothing but a clear sentence comes of it."""

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor_desk.documents.packet_files import PACKET_NAME, digest_of
from advisor_desk.documents.packet_pdf import read_file
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.packets import (
    PacketAltered,
    PacketLocked,
    PacketTooNew,
    PacketUnreadable,
)
from advisor_desk.services.opening import FirstRun, Services, build, make_desk
from advisor_desk.system.signing import canonical
from advisor_desk.system.words import Words
from tests.clock import FixedClock
from tests.desks import PASSPHRASE
from tests.services.handed_over import as_pdf, sent

ALMA = FirstRun(name="Alma Lund", actor="Almi", municipality="1490")


@pytest.fixture
def almi(tmp_path: Path, clock: FixedClock) -> Iterator[Services]:
    desk, _ = make_desk(tmp_path / "almi", ALMA, PASSPHRASE, clock)
    yield build(desk)
    desk.close()


@pytest.fixture
def paper(services: Services, tmp_path: Path) -> Path:
    return as_pdf(services, sent(services), tmp_path / "paper.pdf")


def tried(almi: Services, file: Path) -> AdvisorDeskError | None:
    """Look and take; the error has words in every language."""
    came: AdvisorDeskError | None = None
    try:
        almi.intake.take(almi.receiving.look(file))
    except AdvisorDeskError as error:
        came = error
    assert came is None or all(Words(lang).error(came) for lang in ("sv", "en", "de"))
    return came


def document(paper: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(read_file(paper).packet.document)
    return found


def resealed(told: dict[str, Any], file: Path) -> Path:
    """Unsigned, with the digest that fits."""
    bare = {name: value for name, value in told.items() if name not in {"public_key", "signature"}}
    file.write_bytes(canonical({**bare, "digest": digest_of(bare)}))
    return file


def with_packet(paper: Path, file: Path, change: Any) -> Path:
    told = document(paper)
    change(told["packet"])
    return resealed(told, file)


def test_a_locked_pdf_is_said_to_be_locked(almi: Services, paper: Path, tmp_path: Path) -> None:
    locked = tmp_path / "locked.pdf"
    with pikepdf.open(paper) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(owner="x", user="y"))

    assert isinstance(tried(almi, locked), PacketLocked)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_truncated_pdf_is_unreadable_or_whole(
    almi: Services, paper: Path, tmp_path: Path, share: float
) -> None:
    cut, whole = tmp_path / "cut.pdf", paper.read_bytes()
    cut.write_bytes(whole[: int(len(whole) * share)])

    assert isinstance(tried(almi, cut), PacketUnreadable)


def test_a_file_of_half_a_gigabyte_is_refused_unread(almi: Services, tmp_path: Path) -> None:
    huge = tmp_path / "huge.pdf"
    with huge.open("wb") as file:
        file.truncate(500_000_000)

    assert isinstance(tried(almi, huge), PacketUnreadable)


def test_a_future_version_asks_to_update(almi: Services, paper: Path, tmp_path: Path) -> None:
    file = resealed({**document(paper), "version": 2}, tmp_path / "new.json")

    assert isinstance(tried(almi, file), PacketTooNew)


def test_a_changed_packet_is_altered(almi: Services, paper: Path, tmp_path: Path) -> None:
    told = document(paper)
    told["packet"]["ask"] = "Skicka pengar"
    file = tmp_path / "altered.json"
    file.write_bytes(canonical(told))

    assert isinstance(tried(almi, file), PacketAltered)


def test_what_a_pdf_would_run_is_neither_run_nor_carried_on(
    almi: Services, paper: Path, tmp_path: Path
) -> None:
    armed = tmp_path / "armed.pdf"
    with pikepdf.open(paper) as pdf:
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        pdf.Root.OpenAction = script
        launch = pikepdf.Dictionary(S=pikepdf.Name.Launch, F=pikepdf.String("calc.exe"))
        pdf.Root.AA = pikepdf.Dictionary(WC=launch)
        pdf.attachments["virus.exe"] = b"MZ"
        pdf.save(armed)

    came = almi.intake.take(almi.receiving.look(armed))
    with pikepdf.open(io.BytesIO(almi.papers.referral(came).content)) as shown:
        assert list(shown.attachments) == [PACKET_NAME]
        assert "/OpenAction" not in shown.Root
        assert "/AA" not in shown.Root


def test_names_of_ten_thousand_letters_are_kept_or_said_to_be_too_long(
    almi: Services, paper: Path, tmp_path: Path
) -> None:
    def lengthen(packet: dict[str, Any]) -> None:
        packet["company"]["legalName"] = "Å" * 10_000

    assert tried(almi, with_packet(paper, tmp_path / "long.json", lengthen)) is None


def test_markup_and_control_characters_do_not_get_in(
    almi: Services, paper: Path, tmp_path: Path
) -> None:
    nasty = "<img src=x>\u202e\x00\x1b[31m&amp;=1+1"

    def spoil(packet: dict[str, Any]) -> None:
        packet["ask"] = nasty
        packet["company"]["legalName"] = nasty
        packet["sender"]["person"] = nasty

    file = with_packet(paper, tmp_path / "nasty.json", spoil)
    came = almi.intake.take(almi.receiving.look(file))
    texts = (
        came.ask,
        almi.companies.get(came.company_id).name,
        almi.desk.adviser_name(came.from_adviser_id),
    )

    assert set(texts) == {"<img src=x>[31m&amp;=1+1"}
    assert almi.papers.referral(came).pages >= 1


@pytest.mark.parametrize("moment", ["9999-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00"])
def test_times_that_no_clock_shows_are_said_to_be_unreadable(
    almi: Services, paper: Path, tmp_path: Path, moment: str
) -> None:
    def shift(packet: dict[str, Any]) -> None:
        packet["sent_at"] = packet["answer_by"] = moment

    odd = with_packet(paper, tmp_path / "odd.json", shift)

    assert isinstance(tried(almi, odd), PacketUnreadable)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=5,
)


@settings(max_examples=40)
@given(st.data())
def test_nothing_but_a_clear_error_comes_of_any_packet(
    almi: Services, paper: Path, tmp_path: Path, data: st.DataObject
) -> None:
    def spoil(packet: dict[str, Any]) -> None:
        for _ in range(data.draw(st.integers(1, 3))):
            place = packet
            while True:
                name = data.draw(st.sampled_from(sorted(place)))
                if (
                    not isinstance(place[name], dict)
                    or not place[name]
                    or data.draw(st.booleans())
                ):
                    break
                place = place[name]
            place[name] = data.draw(JSON)

    tried(almi, with_packet(paper, tmp_path / "fuzzed.json", spoil))


@settings(max_examples=40)
@given(st.binary(max_size=300), st.integers(0, 1_000_000))
def test_nothing_but_a_clear_error_comes_of_any_pdf(
    almi: Services, paper: Path, tmp_path: Path, noise: bytes, at: int
) -> None:
    whole, file = paper.read_bytes(), tmp_path / "noisy.pdf"
    at %= len(whole)
    file.write_bytes(whole[:at] + noise + whole[at + len(noise) :])
    tried(almi, file)
