"""Finding, adding and changing companies and contacts; persons' numbers are never in clear."""

import threading
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from advisor_desk.domain.companies import (
    Company,
    CompanyAlreadyKnown,
    CompanyUnknown,
    Contact,
    NameMissing,
    NoContact,
    OnlyCoordinatorMay,
)
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.organisation_numbers import NotAnOrganisationNumber
from advisor_desk.register.company import RegisterCompany
from advisor_desk.services.opening import Services, build, make_desk
from advisor_desk.store.connections import connect
from advisor_desk.store.errors import ChangedMeanwhile
from advisor_desk.system.vault import Vault
from tests.clock import FixedClock
from tests.desks import KARIN, PASSPHRASE, company
from tests.store.files import contents

NUMBER, PERSON = "556016-0680", "811228-9874"
WISH = NoContact(since=date(2026, 11, 1), said_by="Lars")


def hits(services: Services, typed: str) -> list[str]:
    return [hit.name for hit in services.companies.search(typed).companies]


def people(services: Services, typed: str) -> list[str]:
    return [hit.name for hit in services.companies.search(typed).contacts]


class TestSearching:
    @pytest.mark.parametrize(
        "typed",
        [
            "Åkessons",
            "akess",
            "ÅKESSONS mek",
            "mek åkes",
            "kesson",
            "borås",
            "boras",
            "åkessons borås",
            "556016-0680",
            "5560160680",
            "556016 0680",
            "16556016-0680",
            "SE556016068001",
            "556016",
            "55601",
        ],
    )
    def test_a_part_of_name_number_or_town_finds_it(self, services: Services, typed: str) -> None:
        company(services, "Åkessons Mekaniska AB", NUMBER)
        company(services, "Utanför AB")
        services.companies.change(replace(services.companies.find(NUMBER), town="Borås"))
        found = hits(services, typed)
        assert found[0] == "Åkessons Mekaniska AB"

    @pytest.mark.parametrize("typed", ["", "  ", "-", "Öland", "%", "_", "åkessons öland"])
    def test_what_is_not_there_is_not_found(self, services: Services, typed: str) -> None:
        company(services, "Åkessons Mekaniska AB", NUMBER)
        assert hits(services, typed) == []
        assert people(services, typed) == []

    def test_ones_own_municipality_comes_first(self, services: Services) -> None:
        far = Company(id=new_id(), name="Norrby Alfa AB", municipality="2480")
        near = Company(id=new_id(), name="Norrby Beta AB", municipality=KARIN.municipality)
        for each in (far, near):
            services.companies.add(each)

        assert hits(services, "norrby") == ["Norrby Beta AB", "Norrby Alfa AB"]

    @pytest.mark.parametrize(
        "typed", ["Öst", "ost", "lena öst", "070-123 45", "+46 70 123", "0046701234", "0701234567"]
    )
    def test_a_contact_is_found_by_name_or_telephone(self, services: Services, typed: str) -> None:
        norrby = company(services)
        for name, telephone in (("Lena Öström", "070-123 45 67"), ("Per Nilsson", "08-765")):
            services.companies.save_contact(
                Contact(id=new_id(), company_id=norrby.id, name=name, telephone=telephone)
            )
        assert people(services, typed) == ["Lena Öström"]

    def test_what_was_removed_is_not_found(self, services: Services) -> None:
        contact = Contact(id=new_id(), company_id=company(services).id, name="Lena Öström")
        services.companies.save_contact(contact)

        services.companies.remove_contact(contact.id)
        assert people(services, "lena") == []

        services.companies.bring_back_contact(contact.id)
        assert people(services, "lena") == ["Lena Öström"]


class TestAdding:
    def test_a_number_is_checked(self, services: Services) -> None:
        with pytest.raises(NotAnOrganisationNumber):
            company(services, number="556016-0681")
        assert hits(services, "norrby") == []

    def test_a_company_without_a_number_is_fine(self, services: Services) -> None:
        norrby = company(services)
        assert norrby.number is None
        assert services.companies.find(str(norrby.id)) == norrby

    def test_a_name_is_needed(self, services: Services) -> None:
        with pytest.raises(NameMissing):
            company(services, " \u202e")

    @pytest.mark.parametrize("typed", [NUMBER, "165560160680"])
    def test_one_number_is_one_company(self, services: Services, typed: str) -> None:
        known = company(services, number=NUMBER)

        with pytest.raises(CompanyAlreadyKnown) as raised:
            company(services, "Annat namn AB", typed)

        assert raised.value.company_id == known.id

    def test_of_two_who_add_it_at_once_one_is_told(self, services: Services) -> None:
        together, told = threading.Barrier(2), []

        def add() -> None:
            together.wait()
            try:
                company(services, number=NUMBER)
            except CompanyAlreadyKnown as error:
                told.append(error.name)

        threads = [threading.Thread(target=add) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert len(told) == 1

    def test_the_draft_is_thrown_away(self, services: Services) -> None:
        value = Company(id=new_id(), name="Norrby")
        services.drafts.keep(Form.COMPANY, value.id, {"name": "Norrb"})

        services.companies.add(value)

        assert services.drafts.all() == []


class TestPersonalNumbers:
    def test_it_is_in_no_row_and_in_no_change(self, services: Services) -> None:
        trader = company(services, "Evas Keramik", PERSON)
        services.companies.change(replace(trader, town="Alingsås"))
        path = services.desk.database.path

        with closing(connect(path, Vault.beside(path).open(PASSPHRASE))) as opened:
            everything = "".join(contents(opened))

        assert "Evas Keramik" in everything
        for form in (PERSON, PERSON.replace("-", ""), PERSON[:6], PERSON[-4:]):
            assert form not in everything

    @pytest.mark.parametrize("typed", [PERSON, "8112289874", "19811228-9874", "811228+9874"])
    def test_typing_it_finds_the_company_again(self, services: Services, typed: str) -> None:
        trader = company(services, "Evas Keramik", PERSON)

        assert trader.is_sole_trader
        assert services.companies.find(typed).id == trader.id
        assert services.companies.known(typed) == trader
        assert hits(services, typed) == ["Evas Keramik"]

    def test_the_same_person_is_the_same_company(self, services: Services) -> None:
        company(services, "Evas Keramik", PERSON)
        with pytest.raises(CompanyAlreadyKnown):
            company(services, "Evas Krukor", PERSON)

    def test_two_desks_hash_it_differently(self, services: Services, tmp_path: Path) -> None:
        here = company(services, "Evas Keramik", PERSON)
        desk, _ = make_desk(tmp_path / "other", KARIN, PASSPHRASE, FixedClock())
        there = company(build(desk), "Evas Keramik", PERSON)
        desk.close()

        assert here.person_hash != there.person_hash


class TestChanging:
    def test_facts_change_and_the_number_stays(self, services: Services) -> None:
        norrby = company(services, number=NUMBER)

        changed = services.companies.change(replace(norrby, street="Norrbyvägen 1", number="1"))

        assert (changed.street, changed.number) == ("Norrbyvägen 1", norrby.number)
        assert services.companies.get(norrby.id) == changed

    def test_a_number_can_be_typed_later(self, services: Services) -> None:
        norrby = company(services)

        assert services.companies.change(norrby, NUMBER).number == "5560160680"

    def test_but_not_another_companys(self, services: Services) -> None:
        company(services, "Annat AB", NUMBER)
        with pytest.raises(CompanyAlreadyKnown):
            services.companies.change(company(services), NUMBER)

    def test_a_stale_change_overwrites_nothing(self, services: Services) -> None:
        norrby = company(services)
        services.companies.change(replace(norrby, town="Skene"))

        with pytest.raises(ChangedMeanwhile):
            services.companies.change(replace(norrby, town="Kinna"))

        assert services.companies.get(norrby.id).town == "Skene"

    def test_a_contact_removed_meanwhile_is_not_changed_unseen(self, services: Services) -> None:
        contact = Contact(id=new_id(), company_id=company(services).id, name="Lena")
        saved = services.companies.save_contact(contact)
        services.companies.remove_contact(contact.id)

        with pytest.raises(ChangedMeanwhile):
            services.companies.save_contact(replace(saved, title="Vd"))

    def test_a_contact_needs_a_name(self, services: Services) -> None:
        norrby = company(services)
        with pytest.raises(NameMissing):
            services.companies.save_contact(Contact(id=new_id(), company_id=norrby.id, name=" "))
        assert services.companies.contacts(norrby.id) == []


class TestWishes:
    def test_only_a_coordinator_lifts_a_wish(self, services: Services, tmp_path: Path) -> None:
        first = replace(KARIN, is_coordinator=False)
        desk, _ = make_desk(tmp_path / "other", first, PASSPHRASE, FixedClock())
        for each, may in ((services, True), (build(desk), False)):
            norrby = company(each)
            each.companies.say_no_contact(norrby.id, WISH)
            if may:
                each.companies.lift_no_contact(norrby.id)
            else:
                with pytest.raises(OnlyCoordinatorMay):
                    each.companies.lift_no_contact(norrby.id)
            assert each.companies.get(norrby.id).no_contact == (None if may else WISH)
        desk.close()

    def test_changing_facts_does_not_lift_it(self, services: Services) -> None:
        norrby = company(services)
        services.companies.say_no_contact(norrby.id, WISH)
        now = services.companies.get(norrby.id)

        changed = services.companies.change(replace(now, no_contact=None))

        assert changed.no_contact == WISH


class TestAdopting:
    def register(self, **facts: Any) -> RegisterCompany:
        told = {"key": 7, "number": "5560160680", "country": "SE", "name": "NORRBY AB", **facts}
        return RegisterCompany(**told)

    def test_the_registers_facts_come_along_as_a_proposal(self, services: Services) -> None:
        found = self.register(town="BORÅS", municipality="1490", industry_codes=("25620",))

        adopted = services.companies.adopt(found)

        assert (adopted.number, adopted.municipality) == ("5560160680", "1490")
        assert adopted.industry == "25620"
        assert not adopted.municipality_confirmed

    def test_a_company_the_desk_has_is_not_doubled(self, services: Services) -> None:
        known = company(services, number=NUMBER)
        assert services.companies.adopt(self.register()) == known

    def test_a_persons_number_is_not_taken_over_in_clear(self, services: Services) -> None:
        adopted = services.companies.adopt(self.register(number="8112289874"))
        assert (adopted.number, adopted.is_sole_trader) == (None, True)


@pytest.mark.parametrize("asked", ["", "556016-0680", "nonsense", str(UUID(int=7)), "811228-9874"])
def test_a_company_nobody_knows_says_so(services: Services, asked: str) -> None:
    with pytest.raises(CompanyUnknown):
        services.companies.find(asked)
