from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.consents import Scope
from advisor_desk.domain.handover import handover
from advisor_desk.domain.packets import (
    REPLIES,
    Answer,
    FilledForm,
    ReferralPacket,
    ReplyMissing,
    ensure_whole,
    packet_of,
    reply_of,
)
from advisor_desk.domain.referrals import State
from tests.domain.handovers import (
    BEHIND,
    CONSENT,
    KNOWN,
    NEVER,
    OVERRIDE,
    REFERRAL,
    TODAY,
    markers_inside,
    markers_outside,
    sole_trader,
)

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
scopes = st.frozensets(st.sampled_from(Scope))
forms = st.builds(
    FilledForm,
    answer=st.sampled_from([None, *Answer]),
    reason=st.text(max_size=5),
    pass_on_to=st.text(max_size=5),
    name=st.text(max_size=5),
    dated=st.text(max_size=5),
    message=st.text(max_size=5),
)


def packet(**changes: object) -> ReferralPacket:
    referral = replace(REFERRAL, **changes)  # type: ignore[arg-type]
    return packet_of(handover(referral, KNOWN, consent=CONSENT, today=TODAY))


@given(asked=scopes, allowed=scopes)
def test_a_packet_says_what_the_consent_covers_and_nothing_else(
    asked: frozenset[Scope], allowed: frozenset[Scope]
) -> None:
    referral, consent = replace(REFERRAL, scope=asked), replace(CONSENT, scope=allowed)
    said = repr(packet_of(handover(referral, KNOWN, consent=consent, today=TODAY)))
    assert [m for m in markers_outside(asked & allowed) if m in said] == []
    assert [m for m in markers_inside(asked & allowed) if m not in said] == []


def test_a_packet_under_an_override_says_name_number_and_needs() -> None:
    made = packet(override=OVERRIDE)
    everything = (*NEVER, *(m for one in Scope for m in BEHIND[one]), "XAsk", "XPurpose")
    assert [m for m in everything if m in repr(made)] == []
    assert made.company.legal_identifier is not None
    assert (made.company.legal_name, made.company.legal_identifier.notation) == (
        "XName",
        "5561234567",
    )


def test_a_sole_trader_has_no_identifier() -> None:
    made = packet_of(handover(REFERRAL, sole_trader(), consent=CONSENT, today=TODAY))
    assert (made.company.legal_identifier, made.company.is_sole_trader) == (None, True)
    assert "8001011236" not in repr(made)


def test_the_consents_recipients_are_named() -> None:
    consent = packet().consent
    assert consent is not None
    assert [(r.code, r.name) for r in consent.recipients] == [("ALMI", "Almi Väst")]


def test_the_checklist_names_its_version_and_its_questions() -> None:
    checklist = packet().checklist
    assert checklist is not None
    assert (checklist.question_set, checklist.question_set_version) == ("horizontal", 1)
    assert {a.item for c in checklist.criteria for a in c.answers} == {
        f"environment.{part}" for part in ("purpose", "activity", "follow_up")
    }


def test_a_packet_gives_times_in_utc() -> None:
    assert packet().answer_by == datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def test_a_packet_needs_a_ground() -> None:
    with pytest.raises(ValueError, match="consent"):
        ensure_whole(replace(packet(), consent=None))


def test_a_packet_needs_a_reference_that_checks() -> None:
    with pytest.raises(ValueError, match="reference"):
        ensure_whole(replace(packet(), reference="BRE-2026-7K3QXA-A"))


@given(form=forms)
def test_a_form_is_an_answer_when_one_is_ticked(form: FilledForm) -> None:
    if form.answer is None:
        with pytest.raises(ReplyMissing):
            reply_of(form, packet(), "d", NOW)
        return
    said = reply_of(form, packet(), "d", NOW)
    assert said.state in REPLIES
    ensure_whole(said)


@given(form=forms.filter(lambda form: form.answer is not None), other=forms)
def test_the_same_form_is_the_same_answer_and_another_is_not(
    form: FilledForm, other: FilledForm
) -> None:
    first, later = reply_of(form, packet(), "d", NOW), reply_of(form, packet(), "e", NOW)
    assert first.id == later.id
    if other.answer is not None and other != form:
        assert reply_of(other, packet(), "d", NOW).id != first.id


def test_a_declining_form_carries_reason_and_message() -> None:
    form = FilledForm(answer=Answer.DECLINE, reason="Too late", message="Ask EKN", name="Eva")
    said = reply_of(form, packet(), "d", NOW)
    assert (said.state, said.note, said.said_by) == (State.DECLINED, "Too late\nAsk EKN", "Eva")


def test_an_answer_without_a_name_is_the_functions() -> None:
    assert (
        reply_of(FilledForm(answer=Answer.ACCEPT), packet(), "d", NOW).said_by == "Lånefunktionen"
    )
