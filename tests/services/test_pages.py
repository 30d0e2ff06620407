"""What a company's page, the Today page and the directory show."""

import os
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advisor_desk.domain.actors import (
    Actor,
    ActorCodeTaken,
    ActorCodeUnusable,
    Adviser,
    Function,
)
from advisor_desk.domain.checklists import (
    AnswersMissing,
    ChecklistUnknown,
    NotDiscussedUnexplained,
    Standing,
    Value,
)
from advisor_desk.domain.clauses import Traits
from advisor_desk.domain.codes import Need
from advisor_desk.domain.companies import CompanyUnknown, NameMissing
from advisor_desk.domain.engagements import ReasonMissing, Role, Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.services.company_pages import PAGE
from advisor_desk.services.opening import Services
from advisor_desk.store.outreach import local_day
from advisor_desk.store.rows import EngagementRow
from tests.clock import FixedClock
from tests.desks import actor, company, engagement
from tests.services.checklists import answered, deferred
from tests.services.joint import adviser


def step(services: Services, company_id: object, due: date, **more: object) -> NextStep:
    facts = {"owner_actor_id": services.desk.me.actor.id, "text": "Ring", **more}
    return services.steps.add(
        NextStep(id=new_id(), company_id=company_id, due=due, **facts)  # type: ignore[arg-type]
    )


class TestCompanyPage:
    def test_its_timeline_misses_none_and_repeats_none(
        self, services: Services, clock: FixedClock
    ) -> None:
        norrby, made = company(services), []
        with services.desk.write() as session:
            for number in range(PAGE + 30):
                at = clock.now() - timedelta(days=number // 7)  # seven at the same moment
                visit = engagement(services, norrby, at, status=Status.DONE)
                made.append(visit.id)
                session.add(EngagementRow.of(visit))

        page = services.pages.page(norrby.id)
        rest = services.pages.more(norrby.id, page.timeline[-1].at)

        assert page.has_more
        shown = [entry.record.id for entry in (*page.timeline, *rest)]
        assert sorted(shown) == sorted(made)
        assert services.pages.more(norrby.id, rest[-1].at) == []

    def test_plans_come_first_then_the_latest(self, services: Services, clock: FixedClock) -> None:
        norrby = company(services)
        held = [
            engagement(services, norrby, clock.now() - timedelta(days=days)) for days in (9, 2)
        ]
        plans = [
            engagement(services, norrby, clock.now() + timedelta(days=days)) for days in (1, 8)
        ]
        for visit in held:
            services.visits.log(visit, checklist=deferred(services, visit))
        for visit in plans:
            services.visits.plan(visit)

        page = services.pages.page(norrby.id)

        visits = [e.record.id for e in page.timeline if e.kind == "engagement"]
        assert visits == [plans[0].id, plans[1].id, held[1].id, held[0].id]
        assert not page.has_more
        assert page.standing is Standing.DEBT

    def test_a_company_nobody_knows_says_so(self, services: Services) -> None:
        with pytest.raises(CompanyUnknown):
            services.pages.page(new_id())


class TestToday:
    def test_visits_stand_under_their_day(self, services: Services, clock: FixedClock) -> None:
        norrby = company(services)
        plans = {
            days: engagement(services, norrby, clock.now() + timedelta(days=days, hours=3))
            for days in (0, 1, 6, 7)
        }
        for plan in plans.values():
            services.visits.plan(plan)

        view = services.today.view()

        assert [v.engagement.id for v in view.today] == [plans[0].id]
        assert [v.engagement.id for v in view.week] == [plans[1].id, plans[6].id]
        clock.advance(days=2)
        late = services.today.view().unlogged
        assert [(v.engagement.id, v.company) for v in late] == [
            (plans[0].id, norrby.name),
            (plans[1].id, norrby.name),
        ]

    def test_a_colleagues_visit_is_not_mine(self, services: Services, clock: FixedClock) -> None:
        plan = engagement(services, company(services), clock.now() + timedelta(hours=1))
        services.visits.plan(replace(plan, adviser_id=new_id()))
        assert services.today.view().today == []

    def test_debt_is_counted_and_shown(self, services: Services, clock: FixedClock) -> None:
        for number in range(10):
            visit = engagement(
                services,
                company(services, f"Företag {number}"),
                clock.now() - timedelta(days=number + 1),
            )
            services.visits.log(visit, checklist=deferred(services, visit))

        view = services.today.view()

        assert (len(view.debt), view.debt_count) == (8, 10)
        assert view.debt[0].name == "Företag 0"
        assert view.debt[0].deferred_because == "Tiden räckte inte."

    def test_steps_due_are_mine_or_nobodys(self, services: Services, clock: FixedClock) -> None:
        norrby, me, today = company(services), services.desk.me, clock.today()
        late = step(services, norrby.id, today - timedelta(days=30))
        mine = step(services, norrby.id, today, owner_adviser_id=me.adviser.id)
        colleague = adviser(services, me.actor.code, "Agnes Berg")
        step(services, norrby.id, today, owner_adviser_id=colleague.id)
        step(services, norrby.id, today, owner_actor_id=actor(services, "ALMI").id)
        step(services, norrby.id, today + timedelta(days=8))

        assert [d.step.id for d in services.today.view().steps] == [late.id, mine.id]

        services.steps.finish(late.id)
        assert [d.step.id for d in services.today.view().steps] == [mine.id]
        services.steps.reopen(late.id)
        assert [d.step.id for d in services.today.view(shown=1).steps] == [late.id]

    def test_steps_of_somebody_unknown_here_are_everybodys(
        self, services: Services, clock: FixedClock
    ) -> None:
        unknown = step(services, company(services).id, clock.today(), owner_adviser_id=new_id())

        assert [d.step.id for d in services.today.view().steps] == [unknown.id]


class TestChecklists:
    def test_a_filled_list_clears_the_debt(self, services: Services, clock: FixedClock) -> None:
        norrby = company(services)
        visit = engagement(services, norrby, clock.now() - timedelta(hours=3))
        services.visits.log(visit, checklist=deferred(services, visit))

        filled = services.checklists.fill(answered(services, norrby.id))

        assert services.checklists.of(norrby.id) == filled
        assert services.checklists.standing(norrby.id) is Standing.VALID
        assert services.today.view().debt == []
        assert services.checklists.questions_of(filled) == services.checklists.questions()

    def test_it_runs_out_and_can_be_confirmed(self, services: Services, clock: FixedClock) -> None:
        norrby = company(services)
        visit = engagement(services, norrby, clock.now() - timedelta(hours=3))
        filled = answered(services, norrby.id)
        services.visits.log(visit, checklist=filled)

        clock.advance(days=735)
        assert services.checklists.standing(norrby.id) is Standing.EXPIRED
        assert services.today.view().debt_count == 1

        assert services.checklists.confirm(filled.id).confirmed_on == clock.today()
        assert services.checklists.standing(norrby.id) is Standing.VALID
        assert services.today.view().debt_count == 0

    def test_what_was_put_off_cannot_be_confirmed(
        self, services: Services, clock: FixedClock
    ) -> None:
        visit = engagement(services, company(services), clock.now() - timedelta(hours=3))
        late = deferred(services, visit)
        services.visits.log(visit, checklist=late)
        with pytest.raises(ChecklistUnknown):
            services.checklists.confirm(late.id)

    def test_every_item_is_answered_or_explained(self, services: Services) -> None:
        norrby = company(services)
        full = answered(services, norrby.id)
        with pytest.raises(AnswersMissing):
            services.checklists.fill(replace(full, answers=full.answers[1:]))
        with pytest.raises(NotDiscussedUnexplained):
            services.checklists.fill(answered(services, norrby.id, Value.NOT_DISCUSSED))
        with pytest.raises(ReasonMissing):
            services.checklists.fill(replace(full, answers=(), deferred_because=" "))
        assert services.checklists.of(norrby.id) is None


class TestDirectory:
    def test_ones_own_actor_comes_first(self, services: Services) -> None:
        first, *others = services.directory.entries()
        assert first.actor == services.desk.me.actor
        names = [entry.actor.name.casefold() for entry in others]
        assert names == sorted(names)

    def test_the_right_receivers_come_first_and_everyone_else_by_name(
        self, services: Services
    ) -> None:
        ranked = services.ranking.of(Traits(), [Need.CUSTOMS])
        found = [entry.actor for entry in services.directory.receivers(ranked)]

        assert found[0].code == "HK"
        assert services.desk.me.actor not in found
        rest = [one.name.casefold() for one in found[len(ranked) :]]
        assert rest == sorted(rest)

    def test_an_actor_can_be_added_and_changed(self, services: Services) -> None:
        made = services.directory.save_actor(Actor(id=new_id(), code="hbg", name="Helsingborg"))
        assert made.code == "HBG"

        services.directory.save_actor(replace(made, telephone=" 042-10 50 00 "))

        assert services.desk.people.actors[made.id].telephone == "042-10 50 00"

    @pytest.mark.parametrize("code", ["", "Å", "A B", "ABCDEFGHI"])
    def test_a_code_is_short_and_plain(self, services: Services, code: str) -> None:
        with pytest.raises(ActorCodeUnusable):
            services.directory.save_actor(Actor(id=new_id(), code=code, name="X"))

    def test_a_code_is_one_actors(self, services: Services) -> None:
        with pytest.raises(ActorCodeTaken):
            services.directory.save_actor(Actor(id=new_id(), code="almi", name="Almi två"))

    def test_functions_come_and_go_and_come_back(self, services: Services) -> None:
        almi = actor(services, "ALMI")
        made = services.directory.save_function(
            Function(id=new_id(), actor_id=almi.id, name="Exportlån")
        )
        services.directory.save_function(replace(made, email="lan@almi.example"))
        services.directory.remove_function(made.id)
        assert made.id not in services.desk.people.functions

        services.directory.bring_back_function(made.id)

        assert services.desk.people.functions[made.id].email == "lan@almi.example"

    def test_one_can_change_ones_own_name(self, services: Services) -> None:
        services.directory.save_adviser(replace(services.desk.me.adviser, name="Karin Åberg"))
        assert services.desk.me.adviser.name == "Karin Åberg"
        assert services.desk.adviser_name(services.desk.me.adviser.id) == "Karin Åberg"

    def test_everyone_has_a_name(self, services: Services) -> None:
        almi = actor(services, "ALMI")
        with pytest.raises(NameMissing):
            services.directory.save_function(Function(id=new_id(), actor_id=almi.id, name=" "))
        with pytest.raises(NameMissing):
            services.directory.save_adviser(Adviser(id=new_id(), actor_id=almi.id, name=""))
        with pytest.raises(NameMissing):
            services.directory.save_actor(replace(almi, name=""))


@pytest.mark.skipif(os.name == "nt", reason="only POSIX can change a process's time zone")
class TestTimeZones:
    @pytest.fixture(autouse=True)
    def stockholm(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
        monkeypatch.setenv("TZ", "Europe/Stockholm")
        time.tzset()
        yield
        monkeypatch.undo()
        time.tzset()

    @given(moment=st.datetimes(datetime(1980, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)))
    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_a_day_is_the_calendars_to_the_last_microsecond(self, moment: datetime) -> None:
        midnight = moment.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        for at in (moment, midnight, midnight - timedelta(microseconds=1)):
            assert local_day(at) == at.astimezone().date()

    def test_a_visit_late_in_utc_is_on_the_next_local_day(
        self, services: Services, clock: FixedClock
    ) -> None:
        late = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)
        assert local_day(late) == date(2026, 11, 25)

        norrby = company(services)
        with services.desk.write() as session:
            visit = engagement(services, norrby, late, by=actor(services, "ALMI"))
            session.add(EngagementRow.of(visit))

        advice = services.outreach.advise(norrby.id, Role.OUTREACH, date(2026, 11, 25))
        assert advice.reasons[0].on == date(2026, 11, 25)
        assert services.visits.get(visit.id).starts_at == late

    def test_today_is_the_advisers_day(self, services: Services, clock: FixedClock) -> None:
        clock.moment = datetime(2026, 11, 24, 9, tzinfo=UTC)
        norrby = company(services)
        moments = {
            "today": datetime(2026, 11, 23, 23, 30, tzinfo=UTC),
            "week": datetime(2026, 11, 24, 23, 30, tzinfo=UTC),
        }
        made = {name: engagement(services, norrby, at) for name, at in moments.items()}
        with services.desk.write() as session:
            session.add_all(EngagementRow.of(visit) for visit in made.values())

        view = services.today.view()

        assert [v.engagement.id for v in view.today] == [made["today"].id]
        assert [v.engagement.id for v in view.week] == [made["week"].id]

    def test_the_week_in_which_the_clocks_change_is_whole(
        self, services: Services, clock: FixedClock
    ) -> None:
        clock.moment = datetime(2026, 10, 22, 9, tzinfo=UTC)
        last = datetime(2026, 10, 28, 22, 30, tzinfo=UTC)  # 23:30 in winter time, the week's end
        plan = services.visits.plan(engagement(services, company(services), last))

        assert [v.engagement.id for v in services.today.view().week] == [plan.id]
