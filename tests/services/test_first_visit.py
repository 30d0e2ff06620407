"""The product's main job, through the services: from a new company to a referral on paper."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from advisor_desk.domain.checklists import Answer, Checklist, ChecklistMissing, Standing, Value
from advisor_desk.domain.codes import Maturity, Need
from advisor_desk.domain.consents import Consent, ConsentMissing, Scope
from advisor_desk.domain.engagements import Channel, HeadCount, ReasonMissing, Role, Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.outreach import Level
from advisor_desk.domain.referrals import Happening, Referral, State
from advisor_desk.services.opening import Services
from tests.clock import FixedClock
from tests.desks import actor, company, engagement


def filled(services: Services, visit_id: object, company_id: object) -> Checklist:
    questions = services.checklists.questions()
    return Checklist(
        id=new_id(),
        company_id=company_id,  # type: ignore[arg-type]
        engagement_id=visit_id,  # type: ignore[arg-type]
        actor_id=services.desk.me.actor.id,
        adviser_id=services.desk.me.adviser.id,
        question_set=questions.code,
        question_set_version=questions.version,
        filled_on=services.desk.today(),
        answers=tuple(
            Answer(item=item.code, value=Value.YES, asked=item.texts["sv"])
            for item in questions.items
        ),
    )


def referral(services: Services, company_id: object, **more: object) -> Referral:
    return Referral(
        id=new_id(),
        reference=services.referrals.new_reference(),
        company_id=company_id,  # type: ignore[arg-type]
        from_actor_id=services.desk.me.actor.id,
        from_adviser_id=services.desk.me.adviser.id,
        to_actor_id=actor(services, "ALMI").id,
        to_function_id=None,
        needs=(Need.FINANCING,),
        ask="Rörelsekapital inför en första order till Tyskland.",
        scope=frozenset({Scope.FACTS}),
        **more,  # type: ignore[arg-type]
    )


def test_a_visit_planned_logged_and_referred(services: Services, clock: FixedClock) -> None:
    norrby = company(services, number="556000-0001")
    plan = engagement(services, norrby, clock.now() + timedelta(days=1))
    services.visits.plan(plan)
    clock.advance(days=1, hours=2)

    done = replace(plan, met=HeadCount(women=1, men=1), maturity=Maturity.PLANNING)
    with pytest.raises(ChecklistMissing):
        services.visits.log(done)
    step = NextStep(
        id=new_id(),
        company_id=norrby.id,
        engagement_id=plan.id,
        text="Skicka ansökan",
        due=services.desk.today() + timedelta(days=7),
        owner_actor_id=services.desk.me.actor.id,
        owner_adviser_id=services.desk.me.adviser.id,
    )
    logged = services.visits.log(
        done, [step], filled(services, plan.id, norrby.id), notes="Full orderbok."
    )
    assert logged.status is Status.DONE

    consent = services.consents.record(
        Consent(
            id=new_id(),
            company_id=norrby.id,
            purpose="Finansiering av export",
            recipients=frozenset({actor(services, "ALMI").id}),
            scope=frozenset({Scope.FACTS}),
            given_by="Lars Lindqvist, vd",
            channel=Channel.IN_PERSON,
            given_on=services.desk.today(),
            until=date(2027, 11, 24),
        )
    )
    sent = services.referrals.send(referral(services, norrby.id, consent_id=consent.id))
    assert sent.state is State.SENT
    assert sent.answer_by == clock.now() + timedelta(days=1)
    paper = services.referrals.paper(sent)
    assert paper.reference == sent.reference

    answered = services.referrals.record(
        Happening(
            id=new_id(),
            referral_id=sent.id,
            state=State.ACCEPTED,
            at=clock.now(),
            said_by="Anna på Almi",
            channel=Channel.TELEPHONE,
        )
    )
    assert answered.state is State.ACCEPTED

    page = services.pages.page(norrby.id)
    assert page.standing is Standing.VALID
    assert [r.reference for r in page.referrals] == [sent.reference]
    assert [s.text for s in page.steps] == ["Skicka ansökan"]
    assert len(page.timeline) == 4
    today = services.today.view()
    assert [v.company for v in today.today] == [norrby.name]
    assert today.debt == []


def test_no_consent_no_referral(services: Services) -> None:
    norrby = company(services)

    with pytest.raises(ConsentMissing):
        services.referrals.send(referral(services, norrby.id))


def test_going_anyway_asks_for_a_reason(services: Services, clock: FixedClock) -> None:
    norrby = company(services)
    almi = actor(services, "ALMI")
    with services.desk.write() as session:
        from advisor_desk.store.rows import EngagementRow

        other = engagement(services, norrby, clock.now() + timedelta(days=5), by=almi)
        session.add(EngagementRow.of(other))
    mine = engagement(services, norrby, clock.now() + timedelta(days=2))

    assert (
        services.outreach.advise(norrby.id, Role.OUTREACH, date(2026, 11, 25)).level is Level.HOLD
    )
    with pytest.raises(ReasonMissing):
        services.visits.plan(mine)
    kept = services.visits.plan(replace(mine, go_anyway_reason="Företaget bad om det i dag."))
    assert kept.go_anyway_reason
