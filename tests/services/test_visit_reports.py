"""What a company is told of a visit, and what it is not."""

from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes

import pytest

from advisor_desk.domain.checklists import Checklist
from advisor_desk.domain.codes import Language, Maturity
from advisor_desk.domain.companies import Contact
from advisor_desk.domain.engagements import Channel, Engagement, Hearsay, Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.visit_reports import NothingToReport
from advisor_desk.services.opening import Services
from tests.desks import actor, company, engagement
from tests.documents.reading import everything, text

SV = Language.SWEDISH
DAY = timedelta(days=1)


def logged(services: Services, **more: object) -> Engagement:
    """A visit yesterday, with its steps and a contact that was met."""
    known, now, me = company(services), services.desk.now(), services.desk.me
    lars = services.companies.save_contact(
        Contact(id=new_id(), company_id=known.id, name="Lars", email="lars@norrby.example")
    )
    visit = replace(
        engagement(services, known, now - DAY, status=Status.DONE),
        contact_ids=(lars.id,),
        **more,  # type: ignore[arg-type]
    )
    steps = [
        NextStep(
            id=new_id(), company_id=known.id, text="Skicka bokslut", due=now.date(),
            owner_actor_id=me.actor.id, by_company=True, engagement_id=visit.id,
        )
    ]  # fmt: skip
    put_off = Checklist(
        id=new_id(), company_id=known.id, engagement_id=visit.id, actor_id=me.actor.id,
        adviser_id=me.adviser.id, question_set="horizontal", question_set_version=1,
        filled_on=now.date(), deferred_because="Ägaren grät.",
    )  # fmt: skip
    return services.visits.log(visit, steps, put_off, notes="Ägaren är sjuk.")


def test_it_tells_what_was_agreed_and_with_whom(services: Services) -> None:
    report = services.own_papers.visit_reports.report(
        logged(services, summary="Vill till Norge.").id
    )
    assert [(one.text, one.owner) for one in report.steps] == [("Skicka bokslut", "")]
    assert [one.name for one in report.met] == ["Lars"]
    assert report.summary == "Vill till Norge."


def test_own_notes_and_judgements_are_nowhere_in_the_file(services: Services) -> None:
    visit = logged(services, go_anyway_reason="Konkurrenten var där.", maturity=Maturity.CURIOUS)
    told = everything(services.own_papers.visit_reports.paper(visit.id, SV).content)
    for secret in ("sjuk", "grät", "Konkurrenten", "Nyfiken"):
        assert secret not in told


def test_it_is_mailed_to_whom_one_met_and_its_subject_names_nobody(services: Services) -> None:
    paper = services.own_papers.visit_reports.paper(logged(services).id, SV)
    mail = message_from_bytes(services.papers.mail(paper, SV))
    assert "lars@norrby.example" in mail["To"]
    assert "Norrby" not in f"{mail['Subject']} {paper.file_name}"
    attached = [part.get_payload(decode=True) for part in mail.walk() if part.get_filename()]
    assert attached == [paper.content]


def test_a_plan_anothers_visit_and_hearsay_are_not_reported(services: Services) -> None:
    known, now = company(services), services.desk.now()
    planned = services.visits.plan(engagement(services, known, now + DAY))
    heard = services.visits.hear(
        replace(
            engagement(
                services, known, now - 9 * DAY, by=actor(services, "ALMI"), status=Status.DONE
            ),
            hearsay=Hearsay(told_by="Lars", channel=Channel.TELEPHONE, on=now.date()),
        )
    )
    for one in (planned.id, heard.id, new_id()):
        with pytest.raises(NothingToReport):
            services.own_papers.visit_reports.report(one)


@pytest.mark.parametrize("language", list(Language))
def test_it_is_made_in_every_language(services: Services, language: Language) -> None:
    assert "Norrby Mekaniska AB" in text(
        services.own_papers.visit_reports.paper(logged(services).id, language).content
    )
