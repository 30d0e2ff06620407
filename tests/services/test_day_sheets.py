"""The day sheet, made of what the desk knows."""

from dataclasses import replace
from datetime import timedelta

from advisor_desk.domain.codes import Language
from advisor_desk.domain.companies import Contact
from advisor_desk.domain.day_sheets import Ask
from advisor_desk.domain.engagements import Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.services.opening import Services
from advisor_desk.services.saving import put
from advisor_desk.store.rows import EngagementRow, NextStepRow
from tests.desks import actor, company, engagement
from tests.documents.reading import text

SV = Language.SWEDISH
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def keep(services: Services, **rows: object) -> None:
    with services.desk.write() as session:
        for row, value in rows.items():
            put(session, {"engagement": EngagementRow, "step": NextStepRow}[row], value)  # type: ignore[type-var]


def test_ones_own_visits_of_the_day_are_on_it_in_their_order(services: Services) -> None:
    tomorrow = services.desk.now().replace(hour=9) + DAY
    late, early = company(services, "Sen AB"), company(services, "Tidig AB")
    for whom, at in ((late, tomorrow + 4 * HOUR), (early, tomorrow)):
        services.visits.plan(engagement(services, whom, at))
    services.visits.plan(engagement(services, company(services, "Annan AB"), tomorrow + 3 * DAY))

    sheet = services.own_papers.day_sheets.sheet(tomorrow.date(), SV)

    assert [one.company for one in sheet.visits] == ["Tidig AB", "Sen AB"]
    assert Ask.CHECKLIST in sheet.visits[0].asks


def test_others_visits_are_not_on_it(services: Services) -> None:
    tomorrow = services.desk.now() + DAY
    theirs = engagement(services, company(services), tomorrow, by=actor(services, "ALMI"))
    keep(services, engagement=theirs)

    assert services.own_papers.day_sheets.sheet(tomorrow.date(), SV).visits == ()


def test_it_tells_of_last_contacts_steps_and_contacts(services: Services) -> None:
    known, now = company(services), services.desk.now()
    services.companies.save_contact(Contact(id=new_id(), company_id=known.id, name="Lars"))
    done = engagement(
        services, known, now - 9 * DAY, by=actor(services, "ALMI"), status=Status.DONE
    )
    keep(services, engagement=replace(done, summary="Hemligt för andra"))
    step = NextStep(
        id=new_id(), company_id=known.id, text="Skicka bokslut", due=now.date(),
        owner_actor_id=services.desk.me.actor.id, by_company=True,
    )  # fmt: skip
    keep(services, step=step)
    visit = engagement(services, known, now + DAY)
    services.visits.plan(replace(visit, go_anyway_reason="De bad om det."))

    (told,) = services.own_papers.day_sheets.sheet((now + DAY).date(), SV).visits

    assert [one.actors for one in told.last] == [(actor(services, "ALMI").name,)]
    assert [one.text for one in told.steps] == ["Skicka bokslut"]
    assert [one.name for one in told.contacts] == ["Lars"]


def test_what_came_of_others_engagements_is_not_told(services: Services) -> None:
    known, now = company(services), services.desk.now()
    for by, said in ((actor(services, "ALMI"), "Deras"), (None, "Vårt")):
        done = engagement(services, known, now - 200 * DAY, by=by, status=Status.DONE)
        keep(services, engagement=replace(done, summary=said))
    services.visits.plan(engagement(services, known, now + DAY))

    (told,) = services.own_papers.day_sheets.sheet((now + DAY).date(), SV).visits

    assert {one.summary for one in told.last} == {"Vårt", ""}


def test_ones_own_notes_are_never_on_it(services: Services) -> None:
    known, now = company(services), services.desk.now()
    done = engagement(services, known, now - 200 * DAY, status=Status.DONE)
    keep(services, engagement=done)
    services.visits.correct(replace(done, version=1), notes="Ägaren är sjuk.")
    services.visits.plan(engagement(services, known, now + DAY))

    paper = services.own_papers.day_sheets.paper((now + DAY).date(), SV)

    assert "Norrby Mekaniska AB" in text(paper.content)
    assert "sjuk" not in text(paper.content)
    assert paper.file_name.startswith("Dagsblad ")
