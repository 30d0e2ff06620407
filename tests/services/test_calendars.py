"""Visits for other programs' calendars: which are told, and what of them is not."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from advisor_desk.documents.errors import CannotWrite
from advisor_desk.domain.companies import Company, Contact
from advisor_desk.domain.engagements import Engagement, Participant, Place
from advisor_desk.domain.ids import new_id
from advisor_desk.services.opening import Services
from advisor_desk.store.rows import EngagementRow
from advisor_desk.system.words import Words
from tests.clock import FixedClock
from tests.desks import actor, company, engagement

WORDS = Words("sv")


def planned(services: Services, at: Company, days: float = 1, **more: object) -> Engagement:
    plan = engagement(services, at, services.desk.now() + timedelta(days=days))
    return services.visits.plan(replace(plan, **more))  # type: ignore[arg-type]


def told(content: bytes) -> list[dict[str, str]]:
    return [
        {name: str(value) for name, value in event.items() if not name.startswith("DT")}
        for event in Calendar.from_ical(content).walk("VEVENT")
    ]


def test_one_visit_is_told_with_its_company_and_place(services: Services) -> None:
    norrby = company(services)
    norrby = services.companies.change(
        replace(norrby, street="Industrigatan 4", postcode="503 30")
    )
    plan = planned(services, norrby)

    made = services.calendars.one(plan.id, WORDS)

    [event] = told(made.content)
    assert event == {
        "UID": f"{plan.id}@advisor-desk",
        "SEQUENCE": "1",
        "SUMMARY": "Företagsbesök: Norrby Mekaniska AB",
        "LOCATION": "Industrigatan 4, 503 30 Borås",
        "CLASS": "PRIVATE",
        "STATUS": "CONFIRMED",
    }
    assert (made.file_name, made.visits) == ("Besök 2026-11-24.ics", 1)


def test_a_moved_visit_is_the_same_entry_with_a_higher_sequence(services: Services) -> None:
    plan = planned(services, company(services))
    [before] = told(services.calendars.one(plan.id, WORDS).content)

    services.board.move(
        plan.id, plan.starts_at + timedelta(days=1), plan.ends_at + timedelta(days=1)
    )
    [after] = told(services.calendars.one(plan.id, WORDS).content)

    assert after["UID"] == before["UID"]
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])


def test_a_cancelled_visit_is_sent_as_cancelled(services: Services) -> None:
    plan = planned(services, company(services))
    services.visits.cancel(plan.id, "Vd sjuk")

    content = services.calendars.one(plan.id, WORDS).content

    [event] = told(content)
    assert event["STATUS"] == "CANCELLED"
    assert int(event["SEQUENCE"]) == 2
    assert str(Calendar.from_ical(content)["METHOD"]) == "CANCEL"
    assert b"sjuk" not in content


def test_no_person_and_nothing_that_was_written_is_in_it(services: Services) -> None:
    norrby, almi = company(services), actor(services, "ALMI")
    contact = services.companies.save_contact(
        Contact(id=new_id(), company_id=norrby.id, name="Sanna Mäkinen", telephone="070-1")
    )
    plan = planned(
        services,
        norrby,
        purpose="Träffa Sanna om tull",
        contact_ids=(contact.id,),
        participants=(Participant(actor_id=almi.id),),
    )

    content = services.calendars.one(plan.id, WORDS).content.decode()

    for hidden in ("Sanna", "tull", "Karin", "070"):
        assert hidden not in content
    assert not {"DESCRIPTION", "ATTENDEE", "ORGANIZER"} & told(content.encode())[0].keys()


def test_a_sole_traders_name_and_street_stay_on_the_desk(services: Services) -> None:
    erik = services.companies.add(
        Company(id=new_id(), name="Erik Svensson Bygg", street="Hemgatan 1", town="Kinna"),
        "811228-9874",
    )
    assert erik.is_sole_trader

    [event] = told(services.calendars.one(planned(services, erik).id, WORDS).content)

    assert event["SUMMARY"] == "Företagsbesök: enskild näringsidkare"
    assert event["LOCATION"] == "Kinna"


@pytest.mark.parametrize(
    ("place", "typed", "location"),
    [
        (Place.AT_COMPANY, "Port 3, baksidan", "Port 3, baksidan"),
        (Place.ONLINE, "https://moten.example/a", "https://moten.example/a"),
        (Place.ONLINE, "", None),
        (Place.PHONE, "", None),
    ],
)
def test_the_place_is_what_was_typed_for_the_visit(
    services: Services, place: Place, typed: str, location: str | None
) -> None:
    plan = planned(services, company(services), place=place, place_text=typed)

    [event] = told(services.calendars.one(plan.id, WORDS).content)

    assert event.get("LOCATION") == location


def test_all_are_ones_own_from_today_on_and_those_one_comes_along_to(services: Services) -> None:
    norrby, almi = company(services), actor(services, "ALMI")
    me = services.desk.me
    mine, gone = planned(services, norrby, 1), planned(services, norrby, 3)
    services.visits.cancel(gone.id, "Flyttat")
    along = Participant(actor_id=me.actor.id, adviser_id=me.adviser.id)
    joint = engagement(services, norrby, services.desk.now() + timedelta(days=5), by=almi)
    others = replace(joint, id=new_id())
    past = engagement(services, norrby, services.desk.now() - timedelta(days=2))
    with services.desk.write() as session:
        rows = (replace(joint, participants=(along,)), others, past)
        session.add_all(EngagementRow.of(one) for one in rows)

    made = services.calendars.several(WORDS)

    status = {event["UID"]: event["STATUS"] for event in told(made.content)}
    assert status == {
        f"{mine.id}@advisor-desk": "CONFIRMED",
        f"{gone.id}@advisor-desk": "CANCELLED",
        f"{joint.id}@advisor-desk": "CONFIRMED",
    }
    assert made.visits == 3
    assert str(Calendar.from_ical(made.content)["METHOD"]) == "PUBLISH"


def test_times_are_utc_and_the_stamp_is_now(services: Services, clock: FixedClock) -> None:
    plan = planned(services, company(services))
    clock.advance(hours=1)

    [event] = Calendar.from_ical(services.calendars.one(plan.id, WORDS).content).walk("VEVENT")

    assert [event[name].to_ical() for name in ("DTSTART", "DTEND", "DTSTAMP")] == [
        b"20261124T090000Z",
        b"20261124T100000Z",
        b"20261123T100000Z",
    ]


def test_it_is_written_whole_or_not_at_all(services: Services, tmp_path: Path) -> None:
    made = services.calendars.one(planned(services, company(services)).id, WORDS)
    made.write(tmp_path / made.file_name)

    assert (tmp_path / made.file_name).read_bytes() == made.content
    with pytest.raises(CannotWrite):
        made.write(tmp_path / "no such folder" / "a.ics")
