"""What is near a trip: whom nobody has met, there and beside, with the advice of that day."""

from dataclasses import replace
from datetime import date, time, timedelta

from advisor_desk.domain.companies import Company, CompanyState, NoContact
from advisor_desk.domain.engagements import Engagement, Place, Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.outreach import Level
from advisor_desk.services.near import MOST
from advisor_desk.services.opening import Services
from advisor_desk.store.rows import CompanyRow, EngagementRow
from tests.desks import actor, engagement

BORAS, ULRICEHAMN, MALMO = "1490", "1491", "1280"
DAY = date(2026, 11, 26)


def placed(services: Services, name: str, municipality: str, **more: object) -> Company:
    company = Company(
        id=new_id(), name=name, municipality=municipality, municipality_confirmed=True
    )
    return services.companies.add(replace(company, **more), "")  # type: ignore[arg-type]


def put(services: Services, *visits: Engagement) -> None:
    with services.desk.write() as session:
        session.add_all(EngagementRow.of(visit) for visit in visits)


def names(services: Services, municipality: str = BORAS, *, around: bool = True) -> list[str]:
    found = services.near.of(municipality, DAY, around=around).companies
    return [one.company.name for one in found]


def test_those_there_come_before_those_beside_and_none_from_afar(services: Services) -> None:
    placed(services, "Åsunden AB", ULRICEHAMN)
    placed(services, "Öresund AB", MALMO)
    placed(services, "Viskan AB", BORAS)
    placed(services, "Almenäs AB", BORAS)
    placed(services, "Ingenstans AB", "")

    assert names(services) == ["Almenäs AB", "Viskan AB", "Åsunden AB"]
    assert names(services, around=False) == ["Almenäs AB", "Viskan AB"]
    found = services.near.of(BORAS, DAY)
    assert [one.is_here for one in found.companies] == [True, True, False]
    assert ULRICEHAMN in found.beside


def test_whoever_was_met_or_is_about_to_be_is_left_out_whoever_goes(services: Services) -> None:
    now = services.desk.now()
    met, planned, gone, free = (
        placed(services, name, BORAS) for name in ("Mött", "Planerat", "Inställt", "Fritt")
    )
    almi = actor(services, "ALMI")
    before = now - timedelta(days=900)
    cancelled = replace(
        engagement(services, gone, now, status=Status.CANCELLED), cancelled_because="Sjuk"
    )
    put(
        services,
        engagement(services, met, before, by=almi, status=Status.DONE),
        engagement(services, planned, now + timedelta(days=9), by=almi),
        cancelled,
    )

    assert names(services) == ["Fritt", "Inställt"]
    assert free.id in {one.company.id for one in services.near.of(BORAS, DAY).companies}


def test_who_wished_no_contact_and_who_has_ceased_is_left_out(services: Services) -> None:
    never = placed(services, "Aldrig", BORAS)
    placed(services, "Nedlagt", BORAS, state=CompanyState.CEASED)
    services.companies.say_no_contact(never.id, NoContact(since=DAY, said_by="Sanna"))

    assert names(services) == []


def test_each_has_the_advice_of_that_day(services: Services) -> None:
    placed(services, "Fritt", BORAS)
    shy = placed(services, "Reklamspärr", BORAS, declines_advertising=True)

    levels = {one.company.name: one.advice.level for one in services.near.of(BORAS, DAY).companies}

    assert levels == {"Fritt": Level.CLEAR_AS_KNOWN, shy.name: Level.HOLD}


def test_more_than_can_be_read_are_cut_and_said_to_be(services: Services) -> None:
    with services.desk.write() as session:
        for number in range(MOST + 1):
            made = Company(id=new_id(), name=f"Företag {number}", municipality=BORAS)
            session.add(CompanyRow.of(made))

    found = services.near.of(BORAS, DAY)

    assert (len(found.companies), found.is_cut) == (MOST, True)


def test_a_trip_is_where_one_goes_and_has_an_hour_free(services: Services) -> None:
    there = placed(services, "Viskan AB", BORAS)
    online = placed(services, "Skärmen AB", MALMO)
    morning = services.desk.now().replace(day=26, hour=9)
    mine = engagement(services, there, morning)
    call = replace(engagement(services, online, morning + timedelta(hours=2)), place=Place.ONLINE)
    theirs = engagement(services, online, morning, by=actor(services, "ALMI"))
    put(services, mine, call, theirs)

    trip = services.near.trip(DAY)

    assert [one.company for one in trip.visits] == ["Viskan AB"]
    assert trip.municipalities == [BORAS]
    begins = time((morning + timedelta(hours=3, minutes=30)).astimezone().hour, 30)
    assert trip.free_at == begins
    assert services.near.trip(DAY + timedelta(days=1)).visits == []
