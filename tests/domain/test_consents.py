"""Nothing leaves the desk beyond what the company allowed."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.consents import (
    FURTHEST,
    Consent,
    ConsentDatesUnlikely,
    ConsentDatesWrong,
    ConsentIncomplete,
    ConsentMissing,
    ConsentOver,
    ConsentTooNarrow,
    ConsentWithdrawn,
    Field,
    Override,
    OverrideTooWide,
    Scope,
    ensure_allows,
    ensure_overridable,
    ensure_sound,
)
from advisor_desk.domain.engagements import Channel, ReasonMissing
from advisor_desk.domain.errors import AdvisorDeskError

ALMI, EEN = UUID(int=2), UUID(int=3)
TODAY = date(2026, 11, 23)
CONSENT = Consent(
    id=UUID(int=1),
    company_id=UUID(int=10),
    purpose="Financing of a first export order",
    recipients=frozenset({ALMI}),
    scope=frozenset({Scope.FACTS, Scope.CONTACTS}),
    given_by="Åsa Öberg, managing director",
    channel=Channel.IN_PERSON,
    given_on=date(2026, 11, 1),
    until=date(2027, 11, 1),
)

scopes = st.frozensets(st.sampled_from(Scope))
around = st.integers(-3, 3).map(lambda days: TODAY + timedelta(days=days))
consents = st.builds(
    replace,
    st.just(CONSENT),
    recipients=st.frozensets(st.sampled_from([ALMI, EEN])),
    scope=scopes,
    given_on=around,
    until=around,
    withdrawn_on=st.none() | around,
)


def allow(
    consent: Consent | None, *scope: Scope, recipient: UUID = ALMI, today: date = TODAY
) -> None:
    ensure_allows(consent, recipient=recipient, recipient_name="Almi", scope=scope, today=today)


@pytest.mark.parametrize("today", [CONSENT.given_on, TODAY, CONSENT.until])
@pytest.mark.parametrize("scope", [(), (Scope.FACTS,), (Scope.CONTACTS, Scope.FACTS)])
def test_what_the_company_allowed_may_go(today: date, scope: tuple[Scope, ...]) -> None:
    allow(CONSENT, *scope, today=today)


@pytest.mark.parametrize(("consent", "recipient"), [(None, ALMI), (CONSENT, EEN)])
def test_without_consent_for_this_recipient_nothing_may_go(
    consent: Consent | None, recipient: UUID
) -> None:
    with pytest.raises(ConsentMissing, match="Almi"):
        allow(consent, recipient=recipient)


@pytest.mark.parametrize("today", [date(2026, 10, 31), date(2027, 11, 2)])
def test_a_consent_holds_between_its_dates_only(today: date) -> None:
    with pytest.raises(ConsentOver):
        allow(CONSENT, today=today)


@pytest.mark.parametrize("withdrawn_on", [date(2026, 11, 2), TODAY])
def test_a_consent_withdrawn_allows_nothing(withdrawn_on: date) -> None:
    with pytest.raises(ConsentWithdrawn):
        allow(replace(CONSENT, withdrawn_on=withdrawn_on))


def test_what_goes_beyond_the_scope_is_named() -> None:
    with pytest.raises(ConsentTooNarrow) as raised:
        allow(CONSENT, Scope.FACTS, Scope.NOTES, Scope.CHECKLIST)
    assert set(raised.value.missing) == {Scope.NOTES, Scope.CHECKLIST}


@given(st.none() | consents, scopes, st.sampled_from([ALMI, EEN]), around)
def test_it_passes_exactly_when_recipient_scope_and_day_are_all_covered(
    consent: Consent | None, scope: frozenset[Scope], recipient: UUID, today: date
) -> None:
    is_covered = (
        consent is not None
        and recipient in consent.recipients
        and consent.withdrawn_on is None
        and consent.given_on <= today <= consent.until
        and scope <= consent.scope
    )
    try:
        allow(consent, *scope, recipient=recipient, today=today)
    except AdvisorDeskError:
        assert not is_covered
    else:
        assert is_covered


@given(consents, scopes, st.sampled_from(Scope))
def test_asking_for_less_is_never_refused_where_more_is_allowed(
    consent: Consent, scope: frozenset[Scope], left_out: Scope
) -> None:
    try:
        allow(consent, *scope)
    except AdvisorDeskError:
        return
    allow(consent, *(scope - {left_out}))


@pytest.mark.parametrize(
    ("consent", "missing"),
    [(replace(CONSENT, purpose=" "), (Field.PURPOSE,)),
     (replace(CONSENT, given_by="\n"), (Field.GIVEN_BY,)),
     (replace(CONSENT, recipients=frozenset()), (Field.RECIPIENTS,)),
     (replace(CONSENT, purpose="", given_by="", recipients=frozenset()), tuple(Field))],
)  # fmt: skip
def test_a_consent_says_what_for_to_whom_and_who_said_yes(
    consent: Consent, missing: tuple[Field, ...]
) -> None:
    with pytest.raises(ConsentIncomplete) as raised:
        ensure_sound(consent, TODAY)
    assert raised.value.missing == missing


@pytest.mark.parametrize(
    ("given_on", "until", "is_sound"),
    [(TODAY, TODAY, True), (TODAY + timedelta(days=1), date(2027, 1, 1), False),
     (TODAY, TODAY - timedelta(days=1), False), (date(2026, 1, 1), date(2026, 2, 1), True)],
)  # fmt: skip
def test_a_consent_is_given_first_and_ends_after(
    given_on: date, until: date, is_sound: bool
) -> None:
    consent = replace(CONSENT, given_on=given_on, until=until)
    if is_sound:
        ensure_sound(consent, TODAY)
    else:
        with pytest.raises(ConsentDatesWrong):
            ensure_sound(consent, TODAY)


@pytest.mark.parametrize(
    ("given_on", "until"),
    [(TODAY - FURTHEST, TODAY), (TODAY, TODAY + FURTHEST)],
)
def test_a_consent_of_another_age_is_a_mistyped_year(given_on: date, until: date) -> None:
    ensure_sound(replace(CONSENT, given_on=given_on, until=until), TODAY)
    day = timedelta(days=1)
    earlier, later = (day, 0 * day) if until == TODAY else (0 * day, day)
    with pytest.raises(ConsentDatesUnlikely):
        ensure_sound(replace(CONSENT, given_on=given_on - earlier, until=until + later), TODAY)


def test_an_override_says_why() -> None:
    with pytest.raises(ReasonMissing):
        ensure_overridable(Override(reason=" ", by_adviser_id=ALMI, on=TODAY), ())


@given(scopes)
def test_an_override_covers_name_number_and_need_alone(scope: frozenset[Scope]) -> None:
    override = Override(reason="The owner is abroad", by_adviser_id=ALMI, on=TODAY)
    if not scope:
        ensure_overridable(override, scope)
        return
    with pytest.raises(OverrideTooWide) as raised:
        ensure_overridable(override, scope)
    assert set(raised.value.scope) == scope
