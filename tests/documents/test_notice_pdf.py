"""The page that an answer or a recall goes back on."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor_desk.documents.notice_pdf import notice_pdf
from advisor_desk.documents.packet_pdf import read_file
from advisor_desk.domain.codes import Language
from advisor_desk.domain.packets import Packet, Recall, Reply
from advisor_desk.domain.referrals import Outcome, State
from advisor_desk.system.signing import public_of
from advisor_desk.system.words import Words
from tests.documents.archive_rules import faults
from tests.documents.papers import ORDINARY
from tests.documents.reading import text

KEY, TODAY = bytes(range(32)), date(2026, 11, 24)
REPLY = Reply(
    id=UUID(int=5),
    reference=ORDINARY.reference,
    state=State.CLOSED,
    outcome=Outcome.PARTLY,
    said_at=datetime(2026, 11, 24, 9, tzinfo=UTC),
    said_by="Alma Lund",
    note="Lån beviljat, garanti inte",
    passed_on_to="Business Sweden",
    sender=ORDINARY.receiver,
    receiver=ORDINARY.sender,
    language=Language.SWEDISH,
)
RECALL = Recall(
    reference=ORDINARY.reference,
    withdrawn_on=TODAY,
    sender=ORDINARY.sender,
    receiver=ORDINARY.receiver,
    language=Language.SWEDISH,
)


def page(packet: Packet, language: str = "sv") -> bytes:
    return notice_pdf(packet, Words(language), KEY, TODAY).content


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("packet", [REPLY, RECALL], ids=["reply", "recall"])
def test_it_keeps_the_rules_of_a_paper_to_keep(packet: Packet, language: str) -> None:
    assert faults(page(packet, language)) == []


def test_it_says_who_answered_what() -> None:
    said = text(page(REPLY))

    for told in (REPLY.reference, REPLY.said_by, REPLY.note, REPLY.passed_on_to, "till en del"):
        assert told in said


@pytest.mark.parametrize("packet", [REPLY, RECALL], ids=["reply", "recall"])
def test_its_packet_comes_back_signed(packet: Packet, tmp_path: Path) -> None:
    file = tmp_path / "answer.pdf"
    file.write_bytes(page(packet))
    read = read_file(file)

    assert (read.packet.packet, read.packet.key) == (packet, public_of(KEY))


@settings(max_examples=20)
@given(st.text(max_size=9000))
def test_whatever_was_written_makes_one_page(told: str) -> None:
    assert notice_pdf(replace(REPLY, note=told), Words("sv"), KEY, TODAY).pages == 1
