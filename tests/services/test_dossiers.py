"""The dossier holds what the company's page holds, and nothing that the page keeps back."""

from dataclasses import replace
from datetime import timedelta

import pytest

from advisor_desk.domain.codes import Language
from advisor_desk.domain.companies import Company, CompanyUnknown
from advisor_desk.domain.engagements import Channel, Engagement, Hearsay, Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.relations import Relation, RelationKind
from advisor_desk.services.company_pages import PAGE
from advisor_desk.services.opening import Services
from advisor_desk.system.words import Words
from tests.desks import actor, company, engagement
from tests.documents.reading import close, everything
from tests.services.test_visit_reports import logged

SV = Words("sv")
DAY = timedelta(days=1)


def heard(services: Services, known: Company, days: int, **more: object) -> Engagement:
    """Almi's visit so many days from now, as Lars told of it."""
    now = services.desk.now()
    status = Status.DONE if days < 0 else Status.PLANNED
    visit = engagement(
        services, known, now + days * DAY, by=actor(services, "ALMI"), status=status
    )
    told = Hearsay(told_by="Lars", channel=Channel.TELEPHONE, on=now.date())
    return services.visits.hear(replace(visit, hearsay=told, **more))  # type: ignore[arg-type]


def test_own_notes_and_what_came_of_it_stand_on_it(services: Services) -> None:
    visit = logged(services, summary="Vill till Norge.")
    told = services.own_papers.dossiers.dossier(visit.company_id, SV)
    (met,) = told.past
    assert (met.notes, met.summary, met.people) == (
        "Ägaren är sjuk.", "Vill till Norge.", ("Lars",),
    )  # fmt: skip
    assert [step.text for step in told.steps] == ["Skicka bokslut"]
    assert told.checklist is not None
    assert told.checklist.deferred_because == "Ägaren grät."


def test_what_came_of_anothers_visit_is_not_told(services: Services) -> None:
    known, almi = company(services), actor(services, "ALMI")
    heard(services, known, -9, summary="Hemligt.")
    (met,) = services.own_papers.dossiers.dossier(known.id, SV).past
    assert met.actors == (almi.name,)
    assert met.summary == ""
    paper = services.own_papers.dossiers.paper(known.id, Language.SWEDISH)
    assert "Hemligt" not in everything(paper.content)


def test_every_actors_plans_stand_on_it_the_next_first(services: Services) -> None:
    known, almi = company(services), actor(services, "ALMI")
    for days in (60, 3, 30):
        heard(services, known, days)
    told = services.own_papers.dossiers.dossier(known.id, SV)
    starts = [one.engagement.starts_at for one in told.planned]
    assert len(starts) == 3
    assert starts == sorted(starts)
    assert told.outreach.reasons
    assert any(name == almi.name for name, _ in told.outreach.heard)


def test_the_timeline_is_read_to_its_end(services: Services) -> None:
    known = services.companies.get(logged(services).company_id)
    for days in range(2, PAGE + 5):
        at = services.desk.now() - days * DAY
        services.visits.log(engagement(services, known, at, status=Status.DONE), [])
    told = services.own_papers.dossiers.dossier(known.id, SV)
    assert len(told.past) == PAGE + 4
    assert len({one.engagement.id for one in told.past}) == PAGE + 4


def test_companies_that_belong_together_are_named(services: Services) -> None:
    known, other = company(services), company(services, "Norrby Holding AB")
    services.relations.relate(
        Relation(id=new_id(), from_id=known.id, to_id=other.id, kind=RelationKind.BRANCH)
    )
    mine = services.own_papers.dossiers.dossier(known.id, SV)
    theirs = services.own_papers.dossiers.dossier(other.id, SV)
    assert mine.related == ((other.name, SV.text("relation.has_branch")),)
    assert theirs.related == ((known.name, SV.text("relation.is_branch")),)


def test_it_is_not_sent_and_its_file_names_no_company(services: Services) -> None:
    paper = services.own_papers.dossiers.paper(company(services).id, Language.SWEDISH)
    assert paper.receiver is None
    assert "Norrby" not in f"{paper.named} {paper.file_name}"


def test_a_company_nobody_knows_is_said_to_be_unknown(services: Services) -> None:
    with pytest.raises(CompanyUnknown):
        services.own_papers.dossiers.dossier(new_id(), SV)


@pytest.mark.parametrize("language", list(Language))
def test_every_company_of_a_lived_in_desk_has_one(
    demo_services: Services, language: Language
) -> None:
    """With every word it needs: a missing one is an error in tests."""
    for hit in demo_services.companies.page("")[:30]:
        paper = demo_services.own_papers.dossiers.paper(hit.id, language)
        assert paper.missing == ()
        assert "".join(hit.name.split()) in close(paper.content)
