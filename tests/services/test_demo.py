"""The demo desk: the same from the same seed, and everything on it that is to be shown."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from advisor_desk.domain.checklists import Standing
from advisor_desk.domain.engagements import Engagement, Role, Status
from advisor_desk.domain.inquiries import State as InquiryState
from advisor_desk.domain.inquiries import replayed
from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.organisation_numbers import is_personal, normalise
from advisor_desk.domain.outreach import Cause
from advisor_desk.domain.outreach.collisions import Collision, collisions
from advisor_desk.domain.referrals import OPEN, State, is_reference
from advisor_desk.domain.travel import TravelMode
from advisor_desk.domain.visit_rows import Coming
from advisor_desk.services.demo import make_demo, open_demo
from advisor_desk.services.demo.dice import Dice, local
from advisor_desk.services.demo.story import tell
from advisor_desk.services.opening import Services, open_desk
from advisor_desk.services.registers import FILE, Registers
from advisor_desk.store.changes import rebuilt
from advisor_desk.store.errors import DeskInTheWay
from advisor_desk.store.outreach import encounters, local_day
from advisor_desk.store.rows import (
    ChangeRow,
    CompanyRow,
    ConsentRow,
    EngagementRow,
    FollowUpRow,
    NextStepRow,
    Row,
    Shared,
)
from advisor_desk.system.errors import KeyringUnavailable
from advisor_desk.system.paths import resource
from advisor_desk.system.question_sets import load_all
from tests.clock import FixedClock
from tests.demo import COMPANIES, VISITS
from tests.desks import PASSPHRASE


def engagements(services: Services) -> list[Engagement]:
    with services.desk.read() as session:
        return [row.to_domain() for row in session.scalars(select(EngagementRow))]


def made_up(seed: int) -> list[Engagement]:
    """The visits of a story that is told and never written."""
    today = FixedClock().today()
    story = tell(
        Dice(seed),
        count=(40, 600),
        questions=next(iter(load_all(resource("checklists")).values())),
        now=local(today, time()),
        today=today,
        key=b"k" * 32,
    )
    return [*story.engagements, *story.this_week]


def found_collisions(services: Services) -> Iterator[Collision]:
    with services.desk.read() as session:
        for company in session.scalars(select(CompanyRow.id)):
            yield from collisions(encounters(session, company), services.desk.terms)


def content(folder: Path, clock: FixedClock) -> dict[str, list[tuple[object, ...]]]:
    desk = open_desk(folder, PASSPHRASE, clock)
    with desk.read() as session:
        tables = {
            name: [tuple(row) for row in session.execute(select(table).order_by(*table.c))]
            for name, table in Row.metadata.tables.items()
        }
    desk.close()
    return tables


def small(folder: Path, clock: FixedClock, seed: int = 7) -> Path:
    desk = make_demo(
        folder, passphrase=PASSPHRASE, clock=clock, companies=40, visits=90, seed=seed
    )
    desk.close()
    return folder


def test_travel_is_noted_for_most_of_the_own_visits_made(demo_services: Services) -> None:
    own = demo_services.desk.me.actor.id
    made = [e for e in engagements(demo_services) if e.status is Status.DONE]
    noted = [e for e in made if e.travel.is_noted]

    assert {e.actor_id for e in noted} == {own}
    assert len(noted) > 0.7 * sum(e.actor_id == own for e in made)
    assert {e.travel.mode for e in noted} >= {TravelMode.CAR, TravelMode.TRAIN, TravelMode.NONE}
    assert all(bool(e.travel.km) != (e.travel.mode is TravelMode.NONE) for e in noted)


def test_some_companies_and_not_all_are_given_to_another_lead(demo_services: Services) -> None:
    today = demo_services.desk.today()
    causes = Counter(
        reason.cause
        for hit in demo_services.companies.page(limit=500)
        for reason in demo_services.outreach.advise(hit.id, Role.OUTREACH, today).reasons
    )

    assert 0 < causes[Cause.AGREED_LEAD] < 0.3 * COMPANIES
    assert 0 < causes[Cause.SAME_GROUP] < 0.2 * COMPANIES


def test_the_same_seed_gives_the_same_desk_ids_included(tmp_path: Path, clock: FixedClock) -> None:
    one, other = small(tmp_path / "one", clock), small(tmp_path / "other", clock)

    assert content(one, clock) == content(other, clock)


def test_another_hour_of_the_day_changes_nothing(tmp_path: Path, clock: FixedClock) -> None:
    one = small(tmp_path / "one", clock)
    clock.moment += timedelta(hours=3, seconds=7)
    other = small(tmp_path / "other", clock)

    assert content(one, clock) == content(other, clock)


def test_its_files_are_readable_by_their_owner_only(tmp_path: Path, clock: FixedClock) -> None:
    folder = small(tmp_path / "d", clock)

    assert {oct(file.stat().st_mode & 0o077) for file in folder.glob("*.*")} == {"0o0"}


def test_another_seed_gives_another_desk(tmp_path: Path, clock: FixedClock) -> None:
    one, other = small(tmp_path / "one", clock, 1), small(tmp_path / "other", clock, 2)

    assert content(one, clock)["company"] != content(other, clock)["company"]


def test_it_has_as_many_companies_and_visits_as_asked_for(demo_services: Services) -> None:
    with demo_services.desk.read() as session:
        companies = list(session.scalars(select(CompanyRow)))

    assert (len(companies), len(engagements(demo_services))) == (COMPANIES, VISITS)


@pytest.mark.parametrize(("companies", "visits"), [(1, 0), (1, 1), (3, 5), (8, 40)])
def test_the_smallest_desks_can_be_made_too(
    tmp_path: Path, clock: FixedClock, companies: int, visits: int
) -> None:
    desk = make_demo(
        tmp_path / "d", passphrase=PASSPHRASE, clock=clock, companies=companies, visits=visits
    )
    with desk.read() as session:
        made = len(list(session.scalars(select(EngagementRow.id))))
    desk.close()

    assert made == visits


def test_services_and_clusters_are_in_its_catalogue(demo_services: Services) -> None:
    catalogue = demo_services.catalogue
    actors = demo_services.desk.people.actors.values()
    offered = [one for actor in actors for one in catalogue.offerings(actor.id)]
    clusters = catalogue.clusters()

    assert len(offered) >= 6
    assert {bool(one.municipalities) for one in offered} == {True, False}
    across = [one for one in clusters if len(one.countries) > 1 and len(one.languages) > 1]
    assert 0 < len(across) < len(clusters)


def test_six_actors_and_twenty_advisers_take_part(demo_services: Services) -> None:
    people = demo_services.desk.people
    leading = {e.actor_id for e in engagements(demo_services)}

    assert len(leading) >= 6
    assert len(people.advisers) >= 20
    assert len({a.name for a in people.advisers.values()}) == len(people.advisers)


def test_collisions_are_found_by_the_rules(demo_services: Services) -> None:
    found = list(found_collisions(demo_services))

    assert len(found) >= 10
    assert all(not c.first.actors & {c.second.actor_id} for c in found)


def test_some_visits_are_joint(demo_services: Services) -> None:
    assert sum(e.is_joint for e in engagements(demo_services)) >= 10


def test_of_other_actors_visits_only_what_partners_tell_is_known(demo_services: Services) -> None:
    me = demo_services.desk.me.actor.id
    others = [e for e in engagements(demo_services) if e.actor_id != me]

    assert others
    assert not any(e.contact_ids or e.maturity or e.met.total for e in others)


def test_own_visits_that_were_held_say_what_was_said(demo_services: Services) -> None:
    me = demo_services.desk.me.actor.id
    held = [e for e in engagements(demo_services) if e.actor_id == me and e.status is Status.DONE]

    notes = [demo_services.own_notes.of(e.id) for e in held]
    assert all(notes)
    assert all(e.met.total for e in held)
    assert len(set(notes)) > len(held) * 0.8


def test_nothing_lies_in_the_future_that_was_held(
    demo_services: Services, clock: FixedClock
) -> None:
    held = [e for e in engagements(demo_services) if e.status is not Status.PLANNED]

    assert max(e.ends_at for e in held if e.status is Status.DONE) <= clock.now()
    assert min(e.starts_at for e in held) < clock.now() - timedelta(days=900)


def test_some_is_known_by_hearsay_and_some_was_cancelled(demo_services: Services) -> None:
    all_of_them = engagements(demo_services)

    assert any(e.hearsay and e.hearsay.told_by for e in all_of_them)
    assert all(bool(e.cancelled_because) == (e.status is Status.CANCELLED) for e in all_of_them)


@given(seed=st.integers(min_value=0, max_value=2**32))
@settings(max_examples=10, deadline=None)
def test_what_was_is_told_on_its_day_or_later_and_nothing_after_today(seed: int) -> None:
    told = [e for e in made_up(seed) if e.hearsay]
    today = FixedClock().today()

    assert all(e.hearsay.on <= today for e in told if e.hearsay)
    was = [e for e in told if local_day(e.starts_at) < today]
    assert all(local_day(e.starts_at) <= e.hearsay.on for e in was if e.hearsay)


def test_every_reference_is_well_formed_and_every_state_is_there(
    demo_services: Services,
) -> None:
    referrals = [r for r, _ in demo_services.referrals.list(limit=500)]

    assert {r.state for r in referrals} == set(State)
    assert all(is_reference(r.reference) for r in referrals)


def test_what_happened_to_a_referral_leads_to_its_state(demo_services: Services) -> None:
    for referral, _ in demo_services.referrals.list(limit=500):
        view = demo_services.referrals.get(referral.reference)
        last = view.happenings[-1].state if view.happenings else State.DRAFT

        assert last is referral.state


def test_what_happened_happened_in_order_and_not_in_the_future(
    demo_services: Services, clock: FixedClock
) -> None:
    for referral, _ in demo_services.referrals.list(limit=500):
        times = [h.at for h in demo_services.referrals.get(referral.reference).happenings]

        assert times == sorted(times)
        assert not times or (times[0] == referral.sent_at and times[-1] <= clock.now())


def test_some_answers_are_overdue_and_some_are_not(
    demo_services: Services, clock: FixedClock
) -> None:
    waiting = demo_services.referrals.list([State.SENT, State.RECEIVED], limit=500)
    overdue = Counter(r.answer_by < clock.now() for r, _ in waiting if r.answer_by)

    assert overdue[True]
    assert overdue[False]


def test_open_referrals_of_ones_own_can_be_printed(demo_services: Services) -> None:
    me = demo_services.desk.me.actor.id
    sent = [r for r, _ in demo_services.referrals.list([*OPEN], limit=500)]
    own = [r for r in sent if r.from_actor_id == me]

    assert own
    assert all(demo_services.referrals.paper(r).reference == r.reference for r in own)


def test_consents_are_in_force_withdrawn_and_over(
    demo_services: Services, clock: FixedClock
) -> None:
    with demo_services.desk.read() as session:
        consents = [row.to_domain() for row in session.scalars(select(ConsentRow))]

    assert any(c.is_in_force(clock.today()) for c in consents)
    assert any(c.withdrawn_on for c in consents)
    assert any(c.until < clock.today() for c in consents)


def test_checklists_are_valid_owed_and_expired(demo_services: Services) -> None:
    with demo_services.desk.read() as session:
        companies = list(session.scalars(select(CompanyRow.id)))
    standings = Counter(map(demo_services.checklists.standing, companies))

    assert all(standings[kind] for kind in Standing)
    assert demo_services.today.view().debt_count > 0


def test_one_company_wants_no_contact(demo_services: Services, clock: FixedClock) -> None:
    with demo_services.desk.read() as session:
        silent = [r.id for r in session.scalars(select(CompanyRow)) if r.no_contact]
    later = [
        e
        for e in engagements(demo_services)
        if e.company_id in silent and e.starts_at > clock.now() - timedelta(days=60)
    ]

    assert len(silent) == 1
    assert later == []


def test_numbers_are_sound_and_no_persons_number_is_kept(demo_services: Services) -> None:
    with demo_services.desk.read() as session:
        companies = [row.to_domain() for row in session.scalars(select(CompanyRow))]
    numbered = [c for c in companies if c.number]

    assert all(normalise(c.number or "", c.country) == c.number for c in numbered)
    assert not any(is_personal(c.number or "", c.country) for c in numbered)
    assert any(c.is_sole_trader for c in companies)
    assert any(c.country != "SE" for c in companies)


def test_the_day_has_something_of_everything(demo_services: Services) -> None:
    day = demo_services.today.view()

    assert 2 <= len(day.today) <= 4
    assert day.week
    assert day.unlogged
    assert day.debt
    assert day.referrals
    assert day.steps
    [(draft, _)] = day.drafts
    assert draft.form == "log"
    assert draft.subject_id in {v.engagement.id for v in day.unlogged}


def test_partners_were_heard_from_lately_long_ago_and_never(demo_services: Services) -> None:
    day = demo_services.desk.today()
    company = demo_services.today.view().today[0].engagement
    ages = {
        demo_services.desk.people.actors[a.actor_id].code: a.heard_on
        for a in demo_services.outreach.advise(company.company_id, company.role, day).as_of
    }

    assert ages["SEK"] is None
    assert ages["ALMI"] == day - timedelta(days=12)
    assert ages["BSW"] is not None
    assert ages["BSW"] >= day - timedelta(days=3)


def test_every_shared_row_has_its_change(demo_services: Services) -> None:
    shared = [m.class_ for m in Row.registry.mappers if issubclass(m.class_, Shared)]
    with demo_services.desk.read() as session:
        changed = set(session.scalars(select(ChangeRow.record_id)))
        ids = {id_ for kind in shared for id_ in session.scalars(select(kind.id))}

    assert len(shared) > 10
    assert ids == changed


def test_only_what_was_done_since_the_last_sync_waits_to_be_sent(demo_services: Services) -> None:
    with demo_services.desk.read() as session:
        waiting = set(session.scalars(select(ChangeRow.table).where(ChangeRow.sent_at.is_(None))))

    assert waiting == {"engagement", "invitation"}


def test_steps_are_open_overdue_done_and_the_companys_own(
    demo_services: Services, clock: FixedClock
) -> None:
    with demo_services.desk.read() as session:
        steps = [row.to_domain() for row in session.scalars(select(NextStepRow))]

    assert any(s.is_overdue(clock.today()) for s in steps)
    assert any(s.by_company for s in steps)
    assert any(s.done_on for s in steps)


def test_inquiries_stand_in_every_state_overdue_and_not(
    demo_services: Services, clock: FixedClock
) -> None:
    listed = demo_services.inquiries.list(limit=500)
    late = Counter(one.clock.is_over for one in listed if one.clock)

    assert {one.inquiry.state for one in listed} == set(InquiryState)
    assert late[True]
    assert late[False]
    assert any(one.inquiry.company_id is None for one in listed)
    assert {one.waits_for_me for one in listed if one.inquiry.is_open} == {True, False}


def test_what_happened_to_an_inquiry_leads_to_where_it_stands(
    demo_services: Services, clock: FixedClock
) -> None:
    for one in demo_services.inquiries.list(limit=500):
        view = demo_services.inquiries.view(one.inquiry.id)
        times = [told.at for told in view.happenings]

        assert replayed(view.inquiry, view.happenings) == view.inquiry
        assert times == sorted(times)
        assert times[-1] <= clock.now()


def test_an_inquiry_has_led_to_a_visit(demo_services: Services) -> None:
    listed = demo_services.inquiries.list(limit=500)

    assert any(demo_services.inquiries.view(one.inquiry.id).engagements for one in listed)


def test_follow_ups_are_done_overdue_and_yet_to_come(
    demo_services: Services, clock: FixedClock
) -> None:
    with demo_services.desk.read() as session:
        steps = [row.to_domain() for row in session.scalars(select(NextStepRow))]
        done = [row.to_domain() for row in session.scalars(select(FollowUpRow))]
    asked = [step for step in steps if step.is_follow_up]

    assert done
    assert {one.step_id for one in done} == {step.id for step in asked if step.done_on}
    assert any(step.is_overdue(clock.today()) for step in asked)
    assert any(step.due > clock.today() and step.done_on is None for step in asked)
    assert any(step.programme for step in asked)


def test_the_register_beside_it_finds_companies_met_and_not_met(
    demo_folder: Path, demo_services: Services, clock: FixedClock
) -> None:
    register = Registers(demo_folder / FILE, PASSPHRASE, clock)
    met = demo_services.companies.get(demo_services.today.view().today[0].engagement.company_id)

    assert register.info().companies > 1500
    assert register.by_number(met.number or "") is not None
    register.close()


def test_no_desk_is_written_over(demo_folder: Path, clock: FixedClock) -> None:
    with pytest.raises(DeskInTheWay):
        make_demo(demo_folder, passphrase=PASSPHRASE, clock=clock)


def test_without_passphrase_and_keyring_nothing_is_left_behind(
    tmp_path: Path, clock: FixedClock
) -> None:
    with pytest.raises(KeyringUnavailable):
        make_demo(tmp_path / "d", passphrase=None, clock=clock, companies=5, visits=5)

    assert list((tmp_path / "d").iterdir()) == []


def test_the_demo_of_an_earlier_day_is_made_anew(demo_folder: Path, clock: FixedClock) -> None:
    clock.advance(days=3)
    desk = open_demo(demo_folder, PASSPHRASE, clock)
    with desk.read() as session:
        latest = max(session.scalars(select(EngagementRow.starts_at)))
    desk.close()

    assert latest.date() > date(2026, 12, 28)


def test_a_desk_that_is_no_demo_is_left_alone(desk_folder: Path, clock: FixedClock) -> None:
    with pytest.raises(DeskInTheWay):
        open_demo(desk_folder, PASSPHRASE, clock)

    open_desk(desk_folder, PASSPHRASE, clock).close()


def test_the_demo_of_today_is_opened_as_it_was_left(demo_folder: Path, clock: FixedClock) -> None:
    desk = open_demo(demo_folder, PASSPHRASE, clock)
    with desk.write() as session:
        row = session.scalars(select(CompanyRow)).first()
        assert row is not None
        row.take(replace(row.to_domain(), name="Ändrat av mig"))
        changed = row.id
    desk.close()

    again = open_demo(demo_folder, PASSPHRASE, clock)
    with again.read() as session:
        name = session.get_one(CompanyRow, changed).name
    again.close()
    assert name == "Ändrat av mig"


def test_every_record_can_be_rebuilt_from_its_change_rows_alone(demo_services: Services) -> None:
    told: dict[tuple[str, str], list[ChangeRow]] = {}
    lost: list[str] = []
    with demo_services.desk.read() as session:
        for change in session.scalars(select(ChangeRow).order_by(ChangeRow.seq)):
            told.setdefault((change.table, change.record_id.hex), []).append(change)
        for kind in (m.class_ for m in Shared.registry.mappers if issubclass(m.class_, Shared)):
            unrecorded = {"version", *kind.derived}
            for row in session.execute(text(f'SELECT * FROM "{kind.__tablename__}"')).mappings():
                kept = {name: value for name, value in row.items() if name not in unrecorded}
                if rebuilt(told[kind.__tablename__, row["id"]]) != kept:
                    lost.append(kind.__tablename__)

    assert lost == []
    assert len(told) > 500


def test_the_shared_list_of_visits_has_what_is_to_be_decided_and_corrected(
    demo_services: Services,
) -> None:
    lists = demo_services.lists.overviews()
    found = next(one for one in lists if one.list.origin.kind is ListKind.VISITS)
    tally = demo_services.tallies.of(found.list.id)
    [asked] = demo_services.visit_corrections.actors_asked(found.list.id)

    assert found.ready
    assert found.open
    assert found.aside == 7
    assert (asked.text, asked.rows, asked.actor_id) == ("Nordpil Exportråd", 2, None)
    assert {Coming.DONE, Coming.HEARD} <= tally.coming.keys()
