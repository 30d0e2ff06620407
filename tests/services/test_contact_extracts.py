"""Everything the desk holds about one person is found, and nothing of anybody else."""

from dataclasses import replace
from datetime import timedelta

import pytest

from advisor_desk.domain.codes import Language
from advisor_desk.domain.companies import Contact
from advisor_desk.domain.contact_extracts import ContactUnknown, Held
from advisor_desk.domain.ids import new_id
from advisor_desk.services.opening import Services
from advisor_desk.system.words import Words
from tests.desks import company, engagement
from tests.documents.reading import everything
from tests.services.test_visit_reports import logged

SV = Words("sv")
DAY = timedelta(days=1)


def lars(services: Services) -> Contact:
    """Met yesterday, as `logged` tells."""
    visit = logged(services, summary="Vill till Norge.")
    (contact,) = services.companies.contacts(visit.company_id)
    return contact


def test_the_person_is_told_with_every_change_and_who_made_it(services: Services) -> None:
    contact = lars(services)
    services.companies.save_contact(replace(contact, telephone="070-123"))

    told = services.own_papers.contact_extracts.extract(contact.id, SV)

    assert (told.person.name, told.person.telephone) == ("Lars", "070-123")
    assert {one.by for one in told.noted} == {services.desk.me.adviser.name}
    assert told.noted[-1].said == (("telephone", "070-123"),)


def test_meetings_and_mentions_are_found(services: Services) -> None:
    contact = lars(services)
    known = services.companies.get(contact.company_id)
    plan = engagement(services, known, services.desk.now() + 120 * DAY)
    services.visits.plan(replace(plan, purpose="Lars ville ses igen"))

    told = services.own_papers.contact_extracts.extract(contact.id, SV)

    assert [one.held for one in told.records] == [Held.ENGAGEMENT, Held.MENTION]
    assert "Lars ville ses igen" in told.records[1].what


def test_own_notes_are_counted_and_not_told(services: Services) -> None:
    visit = logged(services)
    services.own_notes.write(visit.id, "Lars är sjuk.")
    (contact,) = services.companies.contacts(visit.company_id)

    assert services.own_papers.contact_extracts.extract(contact.id, SV).own_notes == 1
    paper = services.own_papers.contact_extracts.paper(contact.id, Language.SWEDISH)
    assert "sjuk" not in everything(paper.content)
    assert "Lars" not in f"{paper.named} {paper.file_name}"


def test_who_was_removed_is_still_told(services: Services) -> None:
    contact = lars(services)
    services.companies.remove_contact(contact.id)
    told = services.own_papers.contact_extracts.extract(contact.id, SV)
    assert told.is_removed
    assert told.person.name == "Lars"


def test_of_another_person_at_the_company_nothing_is_told(services: Services) -> None:
    contact = lars(services)
    other = services.companies.save_contact(
        Contact(id=new_id(), company_id=contact.company_id, name="Ingrid Sjöö")
    )
    told = services.own_papers.contact_extracts.extract(other.id, SV)
    assert told.records == ()
    assert "lars@norrby" not in everything(
        services.own_papers.contact_extracts.paper(other.id, Language.SWEDISH).content
    )


def test_a_contact_nobody_knows_is_said_to_be_unknown(services: Services) -> None:
    company(services)
    with pytest.raises(ContactUnknown):
        services.own_papers.contact_extracts.extract(new_id(), SV)


def test_every_contact_of_a_lived_in_desk_has_one(demo_services: Services) -> None:
    held, make = set[Held](), demo_services.own_papers.contact_extracts.paper
    for hit in demo_services.companies.page("")[:40]:
        for contact in demo_services.companies.contacts(hit.id):
            told = demo_services.own_papers.contact_extracts.extract(contact.id, SV)
            assert told.person.name == contact.name
            if set(told.kinds()) - held:
                assert make(contact.id, Language.FINNISH).missing == ()
            held |= set(told.kinds())
    assert {Held.ENGAGEMENT, Held.REFERRAL} <= held
