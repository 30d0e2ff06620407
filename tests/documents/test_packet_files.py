import json
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, ValidationError

from advisor_desk.documents.packet_files import digest_of, read_packet, seal
from advisor_desk.documents.packet_schema import FILE, packet_schema
from advisor_desk.domain.handover import Handover
from advisor_desk.domain.packets import (
    Packet,
    PacketAltered,
    PacketTooNew,
    PacketUnreadable,
    Reply,
    packet_of,
    recall_of,
)
from advisor_desk.domain.referrals import State
from advisor_desk.system.paths import resource
from advisor_desk.system.signing import canonical, new_key, public_of, signed
from tests.documents.papers import BARE, FULL, ORDINARY, OVERRIDE, with_texts

KEY = bytes(range(32))
REFERRAL = packet_of(ORDINARY)
REPLY = Reply(
    id=UUID(int=5),
    reference=ORDINARY.reference,
    state=State.ACCEPTED,
    said_at=datetime(2026, 11, 24, 9, 0, tzinfo=UTC),
    sender=ORDINARY.receiver,
    receiver=ORDINARY.sender,
    language=ORDINARY.language,
)
RECALL = recall_of(
    ORDINARY.reference,
    date(2026, 12, 1),
    sender=ORDINARY.sender,
    receiver=ORDINARY.receiver,
    language=ORDINARY.language,
)
PACKETS: dict[str, Packet] = {
    "ordinary": REFERRAL,
    "full": packet_of(FULL),
    "override": packet_of(OVERRIDE),
    "bare": packet_of(BARE),
    "reply": REPLY,
    "recall": RECALL,
}
each = pytest.mark.parametrize("packet", PACKETS.values(), ids=PACKETS.keys())
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)


def document(packet: Packet = REFERRAL, key: bytes | None = KEY) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(seal(packet, key).document)
    return found


def made_again(changed: dict[str, Any]) -> bytes:
    """The document with a digest and a signature that fit what it says now."""
    body = {n: v for n, v in changed.items() if n not in {"digest", "signature", "public_key"}}
    return canonical(signed({**body, "digest": digest_of(body)}, KEY))


@each
def test_what_is_written_is_read_again(packet: Packet) -> None:
    found = read_packet(seal(packet, KEY).document, "x.json")
    assert (found.packet, found.key) == (packet, public_of(KEY))


@each
def test_every_packet_fits_the_published_schema(packet: Packet) -> None:
    Draft202012Validator(packet_schema()).validate(document(packet))
    Draft202012Validator(packet_schema()).validate(document(packet, key=None))


@given(text=st.text(max_size=40))
def test_any_text_fits_the_schema_and_survives(text: str) -> None:
    packet = packet_of(with_texts(f"Name {text}"))
    Draft202012Validator(packet_schema()).validate(document(packet))
    found = read_packet(seal(packet, KEY).document, "x.json").packet
    assert seal(found, KEY).document == seal(packet, KEY).document


def test_the_published_schema_is_the_one_that_ships() -> None:
    made = json.dumps(packet_schema(), ensure_ascii=False, indent=2) + "\n"
    assert resource("schemas", FILE).read_text("utf-8") == made
    assert (Path("docs") / "schemas" / FILE).read_text("utf-8") == made


def test_the_schema_refuses_what_is_no_packet() -> None:
    wrong = document()
    del wrong["packet"]["company"]["legalName"]
    with pytest.raises(ValidationError):
        Draft202012Validator(packet_schema()).validate(wrong)


def test_the_company_is_told_in_the_words_of_semic() -> None:
    assert document()["packet"]["company"] == {
        "legalName": "Norrby Mekaniska Verkstad AB",
        "legalIdentifier": {"notation": "5561234567", "country": "SE"},
        "registeredAddress": {
            "thoroughfare": "Norrbyleden 14",
            "postCode": "50630",
            "postName": "Borås",
            "adminUnitL1": "SE",
        },
        "isSoleTrader": False,
    }


def test_the_same_packet_gives_the_same_bytes() -> None:
    assert seal(REFERRAL, KEY).document == seal(packet_of(ORDINARY), KEY).document


def test_an_unsigned_packet_is_read_and_has_no_key() -> None:
    assert read_packet(seal(REFERRAL, None).document, "x.json").key is None


def test_another_key_is_told() -> None:
    other = new_key()
    assert read_packet(seal(REFERRAL, other).document, "x.json").key == public_of(other)


def test_a_change_after_signing_is_found() -> None:
    changed = document()
    changed["packet"]["ask"] = "Pay this account"
    with pytest.raises(PacketAltered):
        read_packet(canonical(changed), "x.json")


def test_a_change_of_an_unsigned_packet_is_found_by_its_digest() -> None:
    changed = document(key=None)
    changed["packet"]["ask"] = "Pay this account"
    with pytest.raises(PacketAltered):
        read_packet(canonical(changed), "x.json")


def test_half_a_signature_is_no_signature_at_all() -> None:
    changed = document()
    del changed["public_key"]
    with pytest.raises(PacketAltered):
        read_packet(canonical(changed), "x.json")


def test_a_packet_of_a_later_version_is_said_to_be_one() -> None:
    with pytest.raises(PacketTooNew):
        read_packet(made_again({**document(), "version": 2}), "x.json")


def test_what_a_later_edition_of_this_version_adds_is_passed_over() -> None:
    more = document()
    more["packet"]["mood"] = "good"
    assert read_packet(made_again(more), "x.json").packet == REFERRAL


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"{}", b"\xff", b"[" * 100_000, b"%PDF-1.7", b'{"a":NaN}',
     b'{"format":"advisor-desk-referral","version":1,"kind":"\\ud800"}'],
)  # fmt: skip
def test_what_is_no_packet_is_said_to_be_none(content: bytes) -> None:
    with pytest.raises(PacketUnreadable):
        read_packet(content, "x.json")


@pytest.mark.parametrize(
    ("name", "value"),
    [("consent", None), ("needs", ["gold"]), ("reference", "X"), ("company", None),
     ("answer_by", "2026-11-24T09:30:00"), ("language", "xx"), ("ask", 7), ("ask", "a" * 200_001)],
)  # fmt: skip
def test_a_signed_packet_that_makes_no_sense_is_refused(name: str, value: object) -> None:
    wrong = document()
    wrong["packet"][name] = value
    with pytest.raises(PacketUnreadable):
        read_packet(made_again(wrong), "x.json")


@given(name=st.sampled_from(sorted(document()["packet"])), value=json_values)
def test_nothing_but_a_clear_error_comes_of_any_value(name: str, value: object) -> None:
    wrong = document()
    wrong["packet"][name] = value
    with suppress(PacketUnreadable, PacketAltered):
        read_packet(made_again(wrong), "x.json")


@given(content=st.binary(max_size=200) | json_values.map(lambda v: json.dumps(v).encode()))
def test_nothing_but_a_clear_error_comes_of_any_bytes(content: bytes) -> None:
    with pytest.raises((PacketUnreadable, PacketTooNew, PacketAltered)):
        read_packet(content, "x.json")


def test_control_and_direction_marks_are_taken_out() -> None:
    handed: Handover = replace(ORDINARY, ask="A\u202eB\x00C\ud800D")
    assert document(packet_of(handed))["packet"]["ask"] == "ABCD"
