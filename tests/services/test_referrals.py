"""Nothing is sent or printed without consent or an override, and each answer is recorded."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from advisor_desk.domain.codes import Need
from advisor_desk.domain.companies import Company
from advisor_desk.domain.consents import (
    Consent,
    ConsentDatesWrong,
    ConsentIncomplete,
    ConsentMissing,
    ConsentOver,
    ConsentTooNarrow,
    ConsentWithdrawn,
    Override,
    OverrideTooWide,
    Scope,
)
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Channel, ReasonMissing, Role
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.outreach import Cause
from advisor_desk.domain.referrals import (
    Happening,
    NewReceiverMissing,
    NoteMissing,
    Outcome,
    OutcomeMissing,
    Referral,
    ReferralIncomplete,
    ReferralUnknown,
    ReroutedInACircle,
    State,
    StepNotAllowed,
    is_reference,
)
from advisor_desk.services.opening import Services
from advisor_desk.store.errors import ChangedMeanwhile
from tests.clock import FixedClock
from tests.desks import actor, company


@pytest.fixture
def norrby(services: Services) -> Company:
    return company(services, number="556016-0680")


@pytest.fixture
def consent(services: Services, norrby: Company) -> Consent:
    return services.consents.record(consent_of(services, norrby))


@pytest.fixture
def referral(services: Services, norrby: Company, consent: Consent) -> Referral:
    me = services.desk.me
    return Referral(
        id=new_id(),
        reference=services.referrals.new_reference(),
        company_id=norrby.id,
        from_actor_id=me.actor.id,
        from_adviser_id=me.adviser.id,
        to_actor_id=actor(services, "ALMI").id,
        to_function_id=None,
        needs=(Need.FINANCING,),
        ask="Rörelsekapital",
        scope=frozenset({Scope.FACTS}),
        consent_id=consent.id,
    )


def consent_of(services: Services, of: Company, **more: Any) -> Consent:
    facts: dict[str, Any] = {
        "purpose": "Finansiering",
        "recipients": frozenset({actor(services, "ALMI").id}),
        "scope": frozenset({Scope.FACTS}),
        "given_by": "Lars",
        "channel": Channel.IN_PERSON,
        "given_on": date(2026, 11, 20),
        "until": date(2027, 11, 20),
    }
    return Consent(id=new_id(), company_id=of.id, **{**facts, **more})


def happening(of: Referral, state: State, **more: Any) -> Happening:
    at = datetime(2026, 11, 24, 10, tzinfo=UTC)
    return Happening(id=new_id(), referral_id=of.id, state=state, at=at, **more)


class TestSending:
    def test_it_starts_the_clock_and_throws_the_draft_away(
        self, services: Services, referral: Referral
    ) -> None:
        services.drafts.keep(Form.REFERRAL, referral.id, {"ask": "Rör"})

        sent = services.referrals.send(referral)

        assert (sent.state, sent.sent_at) == (State.SENT, services.desk.now())
        assert sent.answer_by == services.desk.now() + timedelta(days=1)
        assert services.drafts.all() == []
        view = services.referrals.get(f" {sent.reference.lower()} ")
        assert (view.referral, view.company) == (sent, "Norrby Mekaniska AB")
        assert [h.state for h in view.happenings] == [State.SENT]

    def test_it_says_what_is_asked(self, services: Services, referral: Referral) -> None:
        with pytest.raises(ReferralIncomplete):
            services.referrals.send(replace(referral, needs=(), ask=" "))

    @pytest.mark.parametrize(
        ("change", "error"),
        [
            ({"recipients": frozenset({new_id()})}, ConsentMissing),
            ({"scope": frozenset()}, ConsentTooNarrow),
            ({"until": date(2026, 11, 22)}, ConsentOver),
            ({"withdrawn_on": date(2026, 11, 22)}, ConsentWithdrawn),
        ],
    )
    def test_consent_has_to_cover_it(
        self,
        services: Services,
        norrby: Company,
        referral: Referral,
        change: dict[str, Any],
        error: type[Exception],
    ) -> None:
        lacking = services.consents.record(consent_of(services, norrby, **change))
        with pytest.raises(error):
            services.referrals.send(replace(referral, consent_id=lacking.id))
        assert services.referrals.list() == []

    def test_another_companys_consent_is_none(
        self, services: Services, referral: Referral
    ) -> None:
        theirs = services.consents.record(consent_of(services, company(services, "Annat AB")))
        with pytest.raises(ConsentMissing):
            services.referrals.send(replace(referral, consent_id=theirs.id))

    def test_an_override_is_an_act_with_a_reason(
        self, services: Services, referral: Referral
    ) -> None:
        adviser = services.desk.me.adviser.id
        bare = replace(referral, consent_id=None, scope=frozenset())

        with pytest.raises(ReasonMissing):
            services.referrals.send(
                replace(
                    bare,
                    override=Override(reason=" ", by_adviser_id=adviser, on=date(2026, 11, 23)),
                )
            )
        why = Override(reason="Bråttom", by_adviser_id=adviser, on=date(2026, 11, 23))
        with pytest.raises(OverrideTooWide):
            services.referrals.send(replace(referral, override=why))
        assert services.referrals.send(replace(bare, override=why)).state is State.SENT

    def test_it_is_sent_once(self, services: Services, referral: Referral) -> None:
        sent = services.referrals.send(referral)
        with pytest.raises(StepNotAllowed):
            services.referrals.send(sent)

    def test_a_stale_draft_is_not_sent(self, services: Services, referral: Referral) -> None:
        draft = services.referrals.save(referral)
        services.referrals.save(replace(draft, ask="Kapital"))

        with pytest.raises(ChangedMeanwhile):
            services.referrals.send(draft)

    def test_it_weighs_in_the_advice(self, services: Services, referral: Referral) -> None:
        sent = services.referrals.send(referral)
        advice = services.outreach.advise(sent.company_id, Role.OUTREACH, date(2026, 11, 25))
        assert [r.record_id for r in advice.reasons if r.cause is Cause.REFERRAL_OPEN] == [sent.id]


class TestSaving:
    def test_no_rule_is_asked_of_a_draft(self, services: Services, referral: Referral) -> None:
        saved = services.referrals.save(replace(referral, needs=(), consent_id=None))
        assert saved.state is State.DRAFT

    def test_it_is_no_way_to_send(self, services: Services, referral: Referral) -> None:
        sneaked = replace(referral, consent_id=None, state=State.SENT)
        assert services.referrals.save(sneaked).state is State.DRAFT

    def test_what_was_sent_is_sealed(self, services: Services, referral: Referral) -> None:
        sent = services.referrals.send(referral)
        with pytest.raises(StepNotAllowed):
            services.referrals.save(replace(sent, ask="Mer"))
        assert services.referrals.by_id(sent.id).referral.ask == "Rörelsekapital"


class TestAnswers:
    def test_an_answer_by_telephone_is_recorded(
        self, services: Services, referral: Referral
    ) -> None:
        sent = services.referrals.send(referral)
        accepted = happening(sent, State.ACCEPTED, said_by=" Anna ", channel=Channel.TELEPHONE)

        assert services.referrals.record(accepted).state is State.ACCEPTED

        last = services.referrals.by_id(sent.id).happenings[-1]
        assert (last.said_by, last.recorded_by) == ("Anna", services.desk.me.adviser.id)

    @pytest.mark.parametrize(
        ("state", "error"),
        [
            (State.CLOSED, StepNotAllowed),
            (State.DECLINED, NoteMissing),
            (State.WITHDRAWN, NoteMissing),
            (State.REROUTED, NewReceiverMissing),
            (State.SENT, StepNotAllowed),
        ],
    )
    def test_an_answer_that_does_not_fit_is_refused(
        self, services: Services, referral: Referral, state: State, error: type[Exception]
    ) -> None:
        sent = services.referrals.send(referral)
        with pytest.raises(error):
            services.referrals.record(happening(sent, state))
        assert services.referrals.by_id(sent.id).referral == sent

    def test_one_that_would_come_back_is_refused_and_stays_as_it_was(
        self, services: Services, referral: Referral
    ) -> None:
        sent = services.referrals.send(referral)
        back = happening(sent, State.REROUTED, note="Nej.", rerouted_to=sent.from_actor_id)
        with pytest.raises(ReroutedInACircle):
            services.referrals.record(back)
        assert services.referrals.by_id(sent.id).referral == sent

    def test_recording_is_no_way_to_send(self, services: Services, referral: Referral) -> None:
        draft = services.referrals.save(replace(referral, consent_id=None))
        with pytest.raises(StepNotAllowed):
            services.referrals.record(happening(draft, State.SENT))

    def test_closing_asks_what_came_of_it(self, services: Services, referral: Referral) -> None:
        sent = services.referrals.send(referral)
        services.referrals.record(happening(sent, State.IN_PROGRESS))

        with pytest.raises(OutcomeMissing):
            services.referrals.record(happening(sent, State.CLOSED))
        closed = services.referrals.record(happening(sent, State.CLOSED, outcome=Outcome.HELPED))
        assert closed.state is State.CLOSED
        assert services.today.view().referrals == []


class TestLists:
    def test_a_page_goes_on_where_the_last_one_ended(
        self, services: Services, referral: Referral
    ) -> None:
        made = [
            services.referrals.save(replace(referral, id=new_id(at), reference=f"REC-{at}")).id
            for at in range(1000, 1005)
        ]
        first = services.referrals.list(limit=2)
        second = services.referrals.list(after=first[-1][0].id, limit=10)

        assert [r.id for r, _ in [*first, *second]] == made[::-1]
        assert {name for _, name in first} == {"Norrby Mekaniska AB"}
        assert services.referrals.list([State.SENT]) == []

    def test_the_clock_that_runs_out_first_waits_first(
        self, services: Services, referral: Referral, clock: FixedClock
    ) -> None:
        first = services.referrals.send(referral)
        clock.advance(hours=1)
        services.referrals.send(replace(referral, id=new_id(), reference="REC-2"))

        assert next(r.id for r, _ in services.today.view().referrals) == first.id
        assert len(services.today.view(shown=1).referrals) == 1

    def test_an_unknown_reference_says_so(self, services: Services) -> None:
        with pytest.raises(ReferralUnknown):
            services.referrals.get("REC-2026-XXXXXX-X")

    def test_references_are_drawn_well_formed(self, services: Services) -> None:
        drawn = {services.referrals.new_reference() for _ in range(200)}
        assert len(drawn) == 200
        assert all(is_reference(one) and one.startswith("REC-2026-") for one in drawn)


class TestPaper:
    def test_it_is_refused_once_consent_is_withdrawn(
        self, services: Services, referral: Referral, consent: Consent
    ) -> None:
        sent = services.referrals.send(referral)
        assert services.referrals.paper(sent).facts

        services.consents.withdraw(consent.id)

        with pytest.raises(ConsentWithdrawn):
            services.referrals.paper(sent)

    def test_an_override_without_a_reason_prints_nothing(
        self, services: Services, referral: Referral
    ) -> None:
        silent = Override(
            reason="", by_adviser_id=services.desk.me.adviser.id, on=date(2026, 11, 23)
        )
        with pytest.raises(ReasonMissing):
            services.referrals.paper(replace(referral, override=silent))


class TestConsents:
    @pytest.mark.parametrize(
        ("change", "error"),
        [
            ({"purpose": " "}, ConsentIncomplete),
            ({"given_by": ""}, ConsentIncomplete),
            ({"recipients": frozenset()}, ConsentIncomplete),
            ({"given_on": date(2026, 11, 24)}, ConsentDatesWrong),
            ({"until": date(2026, 11, 1)}, ConsentDatesWrong),
        ],
    )
    def test_it_says_all_that_a_consent_says(
        self, services: Services, norrby: Company, change: dict[str, Any], error: type[Exception]
    ) -> None:
        with pytest.raises(error):
            services.consents.record(consent_of(services, norrby, **change))
        assert services.consents.of(norrby.id) == []

    def test_a_withdrawn_one_stays_to_be_seen(
        self, services: Services, norrby: Company, consent: Consent
    ) -> None:
        services.consents.withdraw(consent.id)
        assert [c.withdrawn_on for c in services.consents.of(norrby.id)] == [date(2026, 11, 23)]
