from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.codes import Language, Maturity, Need
from advisor_desk.domain.companies import NoContact
from advisor_desk.domain.consents import ConsentMissing, ConsentOver, ConsentWithdrawn, Scope
from advisor_desk.domain.handover import Known, Overriding, handover
from tests.domain.handovers import (
    BEHIND,
    CHECKLIST,
    CONSENT,
    KNOWN,
    NEVER,
    OVERRIDE,
    QUESTIONS,
    REFERRAL,
    TODAY,
    markers_inside,
    markers_outside,
    sole_trader,
)

scopes = st.frozensets(st.sampled_from(Scope))


@given(asked=scopes, allowed=scopes)
def test_nothing_outside_the_effective_scope_is_handed_over(
    asked: frozenset[Scope], allowed: frozenset[Scope]
) -> None:
    said = repr(
        handover(
            replace(REFERRAL, scope=asked),
            KNOWN,
            consent=replace(CONSENT, scope=allowed),
            today=TODAY,
        )
    )
    assert [m for m in markers_outside(asked & allowed) if m in said] == []
    assert [m for m in markers_inside(asked & allowed) if m not in said] == []


@given(asked=scopes, known=st.sampled_from([KNOWN, sole_trader()]))
def test_an_override_lets_only_name_number_and_need_through(
    asked: frozenset[Scope], known: Known
) -> None:
    referral = replace(REFERRAL, scope=asked, override=OVERRIDE)
    paper = handover(referral, known, consent=CONSENT, today=TODAY)
    everything = (*NEVER, *(m for one in Scope for m in BEHIND[one]), "XAsk", "XPurpose")
    assert [m for m in everything if m in repr(paper)] == []
    assert (paper.company, paper.needs) == ("XName", (Need.FINANCING, Need.MARKET))
    assert paper.ground == Overriding(reason="XReason", by="Karin Öberg", on=TODAY)


def test_a_sole_traders_number_stays() -> None:
    paper = handover(REFERRAL, sole_trader(), consent=CONSENT, today=TODAY)
    assert paper.is_sole_trader
    assert "8001011236" not in repr(paper)


def test_a_company_with_no_number_can_be_referred() -> None:
    known = replace(KNOWN, company=replace(KNOWN.company, number=None))
    paper = handover(REFERRAL, known, consent=CONSENT, today=TODAY)
    assert (paper.number, paper.is_sole_trader) == ("", False)


def test_a_personal_number_stays_even_when_nobody_marked_the_company() -> None:
    known = replace(KNOWN, company=replace(KNOWN.company, number="8001011236"))
    assert "8001011236" not in repr(handover(REFERRAL, known, consent=CONSENT, today=TODAY))


def test_a_wish_not_to_be_contacted_is_not_passed_on() -> None:
    wish = NoContact(since=TODAY, said_by="XWish", note="XWish")
    known = replace(KNOWN, company=replace(KNOWN.company, no_contact=wish))
    assert "XWish" not in repr(handover(REFERRAL, known, consent=CONSENT, today=TODAY))


def test_nothing_is_handed_over_without_a_consent() -> None:
    with pytest.raises(ConsentMissing):
        handover(REFERRAL, KNOWN, consent=None, today=TODAY)


def test_a_consent_for_somebody_else_does_not_count() -> None:
    consent = replace(CONSENT, recipients=frozenset({UUID(int=999)}))
    with pytest.raises(ConsentMissing):
        handover(REFERRAL, KNOWN, consent=consent, today=TODAY)


def test_another_companys_consent_does_not_count() -> None:
    with pytest.raises(ConsentMissing):
        handover(REFERRAL, KNOWN, consent=replace(CONSENT, company_id=UUID(int=9)), today=TODAY)


def test_nothing_is_handed_over_after_a_withdrawal() -> None:
    with pytest.raises(ConsentWithdrawn):
        handover(REFERRAL, KNOWN, consent=replace(CONSENT, withdrawn_on=TODAY), today=TODAY)


def test_nothing_is_handed_over_after_the_consent_ran_out() -> None:
    with pytest.raises(ConsentOver):
        handover(REFERRAL, KNOWN, consent=CONSENT, today=CONSENT.until + timedelta(days=1))


def test_the_latest_known_maturity_is_given() -> None:
    facts = handover(REFERRAL, KNOWN, consent=CONSENT, today=TODAY).facts
    assert facts is not None
    assert facts.maturity is Maturity.FIRST_SALES


def test_what_was_done_is_listed_latest_first_with_every_actor() -> None:
    facts = handover(REFERRAL, KNOWN, consent=CONSENT, today=TODAY).facts
    assert facts is not None
    assert [(str(d.on), d.actors) for d in facts.done] == [
        ("2026-11-19", ("Borås Näringsliv", "Almi Väst")),
        ("2026-11-11", ("Borås Näringsliv",)),
        ("2026-10-31", ("Almi Väst",)),
    ]


def test_the_clock_is_in_the_receivers_time() -> None:
    finnish = {i: replace(a, country="FI") for i, a in KNOWN.actors.items()}
    paper = handover(REFERRAL, replace(KNOWN, actors=finnish), consent=CONSENT, today=TODAY)
    assert paper.answer_by is not None
    assert paper.answer_by.isoformat() == "2026-11-24T11:30:00+02:00"


def test_the_checklist_is_in_the_papers_language() -> None:
    paper = handover(
        REFERRAL, KNOWN, consent=CONSENT, today=TODAY, language=Language.GERMAN
    ).checklist
    assert paper is not None
    assert [c.name for c in paper.criteria] == ["XCriterion Umwelt"]


def test_an_answer_to_an_older_question_stands_under_the_text_that_was_asked() -> None:
    asked = tuple(replace(a, asked="As it was asked") for a in CHECKLIST.answers)
    known = replace(
        KNOWN,
        checklist=replace(CHECKLIST, answers=asked),
        questions=replace(QUESTIONS, version=2),
    )
    paper = handover(REFERRAL, known, consent=CONSENT, today=TODAY).checklist
    assert paper is not None
    assert {a.asked for c in paper.criteria for a in c.answers} == {"As it was asked"}


def test_a_deferred_checklist_says_why_and_claims_no_result() -> None:
    deferred = replace(CHECKLIST, answers=(), deferred_because="No time")
    paper = handover(
        REFERRAL, replace(KNOWN, checklist=deferred), consent=CONSENT, today=TODAY
    ).checklist
    assert paper is not None
    assert (paper.criteria, paper.deferred_because) == ((), "No time")
